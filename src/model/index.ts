/**
 * The model of Okienko: HSDS with the CUS profile. Types, parsing of sources, views over services, terms of the
 * profile. Runs in Node: no Lit, no DOM.
 */
export type * from './hsds.js';
export { parseCatalogue } from './parse/any.js';
export { mergeCatalogues, type Catalogue } from './parse/catalogue.js';
export type { Problem, ProblemCode } from './parse/problems.js';
export {
  centrePhones,
  currentAnnouncements,
  NOTICE_CHANNELS,
  type Announcement,
  type Applications,
  type Centre,
  type EmergencyLine,
  type NoticeChannel,
  type Notices,
  type Privacy,
} from './centre.js';
export { emergencyLines } from './emergency-lines.js';
export { URGENT_KINDS, type UrgentKind } from './urgent-kinds.js';
export { parseCentre } from './parse/centre.js';
export { nextPeriod, periodOf, STATISTICS_INTERVALS, type StatisticsInterval } from './period.js';
export {
  parseStatistics,
  STATISTICS_KINDS,
  type CategorySeries,
  type ReadStatistics,
  type StatisticsKind,
} from './statistics.js';
export { mailUrl, phoneUrl, safeUrl } from './url.js';
export * from './views/index.js';
export * from './profile/index.js';
export * from './submissions/index.js';
