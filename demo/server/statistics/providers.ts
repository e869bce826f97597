import type { Pool } from 'pg';
import {
  dayInPoland,
  lifecycle,
  providerKinds,
  termAncestors,
  termOrder,
  type ProviderShare,
  type Service,
} from '../../../src/model/index.js';

/** The branches of the profile under which organisations stand that are no part of the state and earn no profit. */
const NGO = ['wykonawca:ngo', 'wykonawca:organizacje-pozarzadowe', 'wykonawca:sektor-pozarzadowy'];
/** Of these branches, but no organisation. */
const NO_ORGANISATION = ['wykonawca:grupa-nieformalna'];
/** Where a partner is at home, which is no kind of provider. */
const MILIEU = 'wykonawca:srodowisko';

/** Services read from the database in one step. */
const STEP = 200;

/** Who provides the services. */
export type Share = Pick<ProviderShare, 'services' | 'unknown' | 'kinds' | 'ngo_share'>;

const isNgo = (code: string): boolean =>
  !NO_ORGANISATION.includes(code) && [code, ...termAncestors(code)].some((each) => NGO.includes(each));

/**
 * Who provides the services of the catalogue: each active service once by each kind that it or its organisation
 * states; planned and inactive ones are left out, those without a kind are told apart. An NGO is what stands at or
 * under the profile's terms for them (`wykonawca:ngo`, `…:organizacje-pozarzadowe`, `…:sektor-pozarzadowy`) without
 * informal groups.
 */
export async function shareOf(
  services: Iterable<Service> | AsyncIterable<Service>,
  now: Date,
): Promise<Share> {
  const byKind = new Map<string, number>();
  let [known, unknown, ngo] = [0, 0, 0];
  for await (const service of services) {
    if (lifecycle(service, now).state !== 'active') continue;
    const codes = providerKinds(service)
      .map(({ code }) => code)
      .filter((code) => ![code, ...termAncestors(code)].includes(MILIEU));
    if (codes.length === 0) unknown += 1;
    else known += 1;
    if (codes.some(isNgo)) ngo += 1;
    for (const code of new Set(codes)) byKind.set(code, (byKind.get(code) ?? 0) + 1);
  }
  return {
    services: known,
    unknown,
    kinds: [...byKind]
      .map(([code, count]) => ({ code: code.slice(0, 120), services: count }))
      .sort((a, b) => b.services - a.services || termOrder(a.code) - termOrder(b.code))
      .slice(0, 100),
    ngo_share: known > 0 ? Math.round((ngo / known) * 1_000) / 10 : null,
  };
}

/**
 * The providers' part of the statistics. Attributes cards, leaders and portfolios count once for each organisation
 * that sent one, published or not.
 */
export class ProvidersReader {
  readonly #pool: Pool;
  #kept: { version: string; share: Promise<Share> } | undefined;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async read(planShare: number, now: Date): Promise<ProviderShare> {
    const [share, told] = await Promise.all([this.#share(now), readTold(this.#pool)]);
    return { ...share, plan_share: planShare, ...told };
  }

  /** Worked out anew only when the catalogue or the day has changed, and once for all who ask at the same time. */
  async #share(now: Date): Promise<Share> {
    const { rows } = await this.#pool.query<{ version: string }>(
      `SELECT concat_ws(' ', (SELECT count(*) || ' ' || max(modified_at) FROM service),
         (SELECT count(*) || ' ' || max(modified_at) FROM organization)) AS version`,
    );
    const version = `${dayInPoland(now)} ${rows[0]!.version}`;
    if (this.#kept?.version !== version) {
      const kept = { version, share: shareOf(readServices(this.#pool), now) };
      this.#kept = kept;
      // a failure is never remembered
      kept.share.catch(() => (this.#kept = this.#kept === kept ? undefined : this.#kept));
    }
    return this.#kept.share;
  }
}

/** All services with their organisations, in steps between which the server answers others. */
async function* readServices(pool: Pool): AsyncGenerator<Service> {
  let last = '';
  for (let count = STEP; count === STEP;) {
    const { rows } = await pool.query<{ id: string; doc: Service }>(
      `SELECT s.id, s.doc || CASE WHEN o.doc IS NULL THEN '{}' ELSE jsonb_build_object('organization', o.doc) END AS doc
       FROM service s LEFT JOIN organization o ON o.id = s.organization_id
       WHERE s.id > $1 ORDER BY s.id LIMIT ${STEP}`,
      [last],
    );
    for (const { doc } of rows) yield doc;
    count = rows.length;
    last = rows.at(-1)?.id ?? last;
  }
}

async function readTold(
  pool: Pool,
): Promise<Pick<ProviderShare, 'attributes_cards' | 'leaders' | 'portfolios'>> {
  const told = await pool.query<{ cards: number; portfolios: number; leaders: number }>(
    `WITH told AS (SELECT payload->'organization'->>'id' AS id, payload FROM submission
       WHERE kind = 'provider' AND payload->'organization' ? 'id')
     SELECT
       (SELECT count(DISTINCT id)::int FROM told WHERE jsonb_typeof(payload->'card') = 'object') AS cards,
       (SELECT count(DISTINCT id)::int FROM told WHERE jsonb_typeof(payload->'portfolio') = 'object') AS portfolios,
       (SELECT count(*)::int FROM (SELECT organization_id FROM contact_leader
          UNION SELECT id FROM told WHERE jsonb_typeof(payload->'leader') = 'object') AS named) AS leaders`,
  );
  const { cards, portfolios, leaders } = told.rows[0]!;
  return { attributes_cards: cards, leaders, portfolios };
}
