/**
 * Okienko: web components for the one-stop window of a Polish Social Services Centre. Classes, types and
 * functions; importing this registers nothing (`okienko/define` does).
 */
export { CusContactForm } from './elements/contact-form/contact-form.js';
export type {
  CusFormErrorDetail,
  CusFormQueuedDetail,
  CusFormSubmitDetail,
  CusFormSubmittedDetail,
} from './elements/shared/form/events.js';
export { CusNotifyForm } from './elements/notify-form/notify-form.js';
export { CusOkienko } from './elements/okienko/okienko.js';
export { CusProviderForm } from './elements/provider-form/provider-form.js';
export { CusProviderCard, type CusProviderSelectDetail } from './elements/provider-card/provider-card.js';
export { CusServiceCard, type CusServiceSelectDetail } from './elements/service-card/service-card.js';
export { CusServiceMatch, type CusMatchDetail } from './elements/service-match/service-match.js';
export { CusServiceSearch, type CusSearchDetail } from './elements/service-search/service-search.js';
export {
  CusStatsChart,
  type ChartKind,
  type CusChartSelectDetail,
} from './elements/stats-chart/stats-chart.js';
export { CusTimetable } from './elements/timetable/timetable.js';
export type { Locale, MessageOverrides, Messages, PluralForms } from './i18n/messages.js';
export * from './model/index.js';
export * from './data/index.js';
export * from './search/index.js';
