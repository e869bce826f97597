/**
 * The data layer of the catalogue: where the services come from, how they are shared over a page and kept
 * for times without a connection. Runs in browsers and in Node; touches no DOM at import.
 * @module okienko/data
 */
export { openCatalogue } from './client.js';
export { openFile } from './file.js';
export { openCentre, type CentreOptions } from './centre.js';
export {
  asCusError,
  CusError,
  CusFormatError,
  CusHttpError,
  CusNetworkError,
  CusSizeError,
  CusSourceError,
  CusTimeoutError,
  type CusErrorDetails,
} from './errors.js';
export { warnOnce } from './report.js';
export type { CatalogueClient, CatalogueOptions, CatalogueState, RequestOptions } from './types.js';
