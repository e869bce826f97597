/**
 * The data layer: where the services of the catalogue come from, how they are shared over a page and kept for times
 * without a connection; how submissions reach the centre, once each. Runs in browsers and in Node; touches no DOM at import.
 * @module okienko/data
 */
export { openCatalogue } from './client.js';
export { openFile } from './file.js';
export { openCentre, type CentreOptions } from './centre.js';
export { openStatistics, type OpenedStatistics, type StatisticsOptions } from './statistics.js';
export {
  asCusError,
  CusError,
  CusFormatError,
  CusHttpError,
  CusNetworkError,
  CusSizeError,
  CusSourceError,
  CusSubmissionError,
  CusTimeoutError,
  type CusErrorDetails,
} from './errors.js';
export { warnOnce } from './report.js';
export type { CatalogueClient, CatalogueOptions, CatalogueState, RequestOptions } from './types.js';
export { openOutbox } from './outbox/outbox.js';
export { sealAnswers } from './answers.js';
export { postSubmission } from './outbox/post.js';
export type { PostOptions } from './outbox/request.js';
export type {
  Outbox,
  OutboxEntry,
  OutboxEntryState,
  OutboxOptions,
  OutboxProblem,
  OutboxState,
  RestoredSubmission,
  SentEntry,
  SubmissionKind,
  Submissions,
  SubmitOptions,
  SubmitResult,
} from './outbox/types.js';
export { countUsage } from './usage.js';
