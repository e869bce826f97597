import { readCatalogue, type Catalogue } from './catalogue.js';
import { fromOpenReferralUk1 } from './oruk1.js';

/**
 * Reads a source of services: a list, `{contents}` (HSDS API), `{content}` (Open Referral UK 1.0), `{services}`,
 * one service, an organisations file, a taxonomies file. HSDS objects come back as they are, only without what
 * is broken: every such thing is in `problems`. It never throws on data.
 *
 * Limits: texts of 200,000 characters, 2,000 items in a list inside an object, 8 levels in unknown fields.
 */
export function parseCatalogue(input: unknown): Catalogue {
  return readCatalogue(input, fromOpenReferralUk1);
}
