/** Elements that are no part of every page: how the code of each is loaded, by its tag. */
export const ON_USE: Readonly<Record<string, () => Promise<unknown>>> = {
  'cus-contact-form': () => import('./contact-form/contact-form.define.js'),
  'cus-notify-form': () => import('./notify-form/notify-form.define.js'),
  'cus-provider-card': () => import('./provider-card/provider-card.define.js'),
  'cus-provider-form': () => import('./provider-form/provider-form.define.js'),
  'cus-service-match': () => import('./service-match/service-match.define.js'),
  'cus-stats-chart': () => import('./stats-chart/stats-chart.define.js'),
  'cus-timetable': () => import('./timetable/timetable.define.js'),
};
