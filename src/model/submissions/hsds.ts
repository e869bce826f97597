import type { Attribute, Organization, Schedule, Service } from '../hsds.js';
import { given } from '../views/text.js';
import { Parts } from './hsds-parts.js';
import type {
  AttributesCard,
  Portfolio,
  ProviderOrganization,
  ProviderService,
  ProviderSubmission,
} from './types.js';

/** What a submission becomes in a catalogue. */
export interface ProviderCatalogue {
  organization: Organization;
  services: Service[];
}

/** How a submission is made a catalogue. */
export interface ProviderCatalogueOptions {
  /** The day on which the provider gave the data, ISO date; it becomes `assured_date`. */
  assured?: string;
}

/**
 * The public part of a submission as HSDS 3 with the CUS profile, without empty fields. The same submission gives
 * the same catalogue: identifiers are the submission's own, those of parts follow from them. What is for the CUS only
 * is never in it: the leader, the sender, every text with the visibility `cus`; nor the address and the identifiers of
 * a natural person or an informal group, which may be somebody's home and own numbers.
 *
 * @throws TypeError where there is no organisation: a correction in words alone is no catalogue
 */
export function providerCatalogue(
  submission: ProviderSubmission,
  { assured }: ProviderCatalogueOptions = {},
): ProviderCatalogue {
  const { organization, card, portfolio, services = [] } = submission;
  if (!organization) throw new TypeError('A submission without an organisation is no catalogue.');
  const whole = organizationOf(organization, card, portfolio);
  // Each service carries the organisation; its profile is long and stays with the organisation itself.
  const { attributes = [], ...rest } = whole;
  const brief = { ...rest, attributes: attributes.filter((one) => one.link_type === 'provider_kind') };
  return { organization: whole, services: services.map((one) => serviceOf(one, brief, assured)) };
}

// A natural person's and a group's address is somebody's home, their numbers somebody's own.
const isPrivate = (kind: string): boolean =>
  kind === 'wykonawca:osoba-fizyczna' || kind === 'wykonawca:grupa-nieformalna';

const SCHEMES = { nip: 'PL-NIP', regon: 'PL-REGON', krs: 'PL-KRS', rpwdl: 'PL-RPWDL' } as const;

function organizationOf(
  from: ProviderOrganization,
  card: AttributesCard | undefined,
  portfolio: Portfolio | undefined,
): Organization {
  const { id, name, alternate_name, description = '', email, website, provider_kind: kind } = from;
  const parts = new Parts('organization', id);
  const place = isPrivate(kind) ? undefined : parts.location(from.address);
  const identifiers = isPrivate(kind) ? [] : Object.entries(from.identifiers ?? {});
  return {
    ...given({ id, name, alternate_name, email, website }),
    // HSDS demands it, and nothing is made up.
    description,
    ...given({
      phones: parts.phones(from.phone),
      locations: place && [place],
      organization_identifiers: identifiers.length
        ? identifiers.map(([type, identifier]) => ({
            id: parts.id(type),
            identifier_scheme: SCHEMES[type as keyof typeof SCHEMES],
            identifier_type: type.toUpperCase(),
            identifier,
          }))
        : undefined,
    }),
    attributes: [...parts.terms('provider_kind', [kind]), ...profileOf(parts, card, portfolio)],
  };
}

const CARD = [
  'management',
  'people',
  'premises_own',
  'premises_to_lend',
  'equipment_own',
  'equipment_to_lend',
  'finances',
  'partners',
  'ethics',
  'references',
  'weak_points',
] as const;

/**
 * What is public of the attributes card and the portfolio, as attributes of the organisation; `providerProfile` reads
 * it. `card_<field>`: the text in `value`; `card_experience`: one undertaking each, what in `value`, in `label` the
 * year and who commissioned it; `card_reference_link`: a link each; `specialisation`: the area as term, in `value`
 * `now` or `conditional` and `entrusted` or `supported`, the note in `label`; `portfolio_audience`: a recipient each;
 * `portfolio_quality`.
 */
function profileOf(
  parts: Parts,
  card: AttributesCard = {},
  { recipients, specialisations = [], quality }: Portfolio = {},
): Attribute[] {
  const { experience, references, reference_links: links = [] } = card;
  const entries = experience?.visibility === 'public' ? experience.entries : [];
  return [
    ...CARD.flatMap((key) => parts.values(`card_${key}`, [publicText(card[key])])),
    ...entries.map(({ year, description, commissioned_by }) =>
      parts.attribute('card_experience', {
        value: description,
        label: [year, commissioned_by].filter(Boolean).join(', '),
      }),
    ),
    ...parts.values('card_reference_link', references?.visibility === 'public' ? links : []),
    ...parts.terms('portfolio_audience', recipients),
    ...specialisations.flatMap(({ area, readiness, mode, note, visibility }) =>
      visibility === 'public'
        ? parts
            .terms('specialisation', [area])
            .map((one) => given({ ...one, value: [readiness, mode].filter(Boolean).join(' '), label: note }))
        : [],
    ),
    ...parts.values('portfolio_quality', [publicText(quality)]),
  ] as Attribute[];
}

const publicText = (one: { text: string; visibility: string } | undefined): string | undefined =>
  one?.visibility === 'public' ? one.text : undefined;

const LANGUAGES: Readonly<Record<string, string>> = {
  pl: 'polski',
  uk: 'ukraiński',
  en: 'angielski',
  be: 'białoruski',
  ru: 'rosyjski',
  de: 'niemiecki',
};

const some = <T>(list: readonly T[]): T[] | undefined => (list.length ? [...list] : undefined);

function serviceOf(from: ProviderService, organization: Organization, assured?: string): Service {
  const parts = new Parts('service', from.id);
  const place = parts.location(from.location);
  const { title, phone, email } = from.contact ?? {};
  return given({
    id: from.id,
    organization_id: organization.id,
    name: from.name,
    alternate_name: from.alternate_name,
    description: from.description,
    url: from.url,
    email: title ? undefined : email,
    // HSDS has no planned services: the attribute `planned` says so.
    status: 'active',
    application_process: from.application_process,
    fees_description: from.fees_description,
    eligibility_description: from.eligibility_description,
    minimum_age: from.minimum_age,
    maximum_age: from.maximum_age,
    assured_date: assured,
    phones: title ? undefined : parts.phones(phone),
    schedules: some(schedulesOf(from, parts)),
    service_areas: some((from.service_areas ?? []).map((name) => ({ id: parts.id('area-served'), name }))),
    service_at_locations: place && [{ id: parts.id('service-at-location'), location: place }],
    languages: some(
      (from.languages ?? []).map((code) =>
        code === 'other'
          ? { id: parts.id('language'), name: 'inny język' }
          : { id: parts.id('language'), code, name: LANGUAGES[code] ?? code },
      ),
    ),
    organization,
    cost_options: some(
      (from.cost_options ?? []).map(({ option, amount, amount_description }) =>
        given({
          id: parts.id('cost'),
          option,
          amount,
          currency: amount === undefined ? undefined : 'PLN',
          amount_description,
        }),
      ),
    ),
    required_documents: some(
      (from.required_documents ?? []).map((document) => ({ id: parts.id('document'), ...document })),
    ),
    contacts: title
      ? [given({ id: parts.id('contact'), title, email, phones: parts.phones(phone) })]
      : undefined,
    capacities: from.capacity === undefined ? undefined : [capacityOf(from.capacity, parts, assured)],
    attributes: attributesOf(from, parts),
  } as Service);
}

function schedulesOf(from: ProviderService, parts: Parts): Schedule[] {
  const { valid_from, valid_to, schedule_description: description } = from;
  const rows: Schedule[] = (from.schedules ?? []).map(({ byday, opens_at, closes_at }) => ({
    freq: 'WEEKLY',
    byday: byday.join(),
    opens_at,
    closes_at,
  }));
  // Words and days that no row of hours carries have one of their own.
  if (description || (!rows.length && (valid_from || valid_to))) rows.push({ description });
  return rows.map((row) => given({ id: parts.id('schedule'), ...row, valid_from, valid_to }));
}

/** HSDS demands the number of places now free; all that is known is how many there are. */
const capacityOf = (maximum: number, parts: Parts, assured?: string) =>
  given({
    id: parts.id('capacity'),
    unit: { id: parts.id('unit'), name: 'miejsce' },
    available: maximum,
    maximum,
    description: 'Liczba wszystkich miejsc; liczby wolnych nie podano.',
    updated: assured && `${assured}T00:00:00Z`,
  });

const yes = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'tak' : 'nie';

function attributesOf(from: ProviderService, parts: Parts): Attribute[] {
  const data = (category: string) =>
    (from.personal_data ?? []).filter((one) => one.category === category).map(({ name }) => name);
  return [
    ...parts.terms('area', from.areas),
    ...parts.terms('audience', from.recipients),
    ...parts.terms('life_situation', from.situations),
    ...parts.terms('delivery', from.delivery),
    ...parts.terms('plane', [from.plane]),
    ...parts.values('planned', [from.status === 'planned' ? (from.available_from ?? 'tak') : undefined]),
    ...parts.values('qualification', [from.qualification]),
    ...parts.values('fees', [from.fees]),
    ...parts.values('personal_data', data('ordinary')),
    ...parts.values('personal_data_special', data('special')),
    ...parts.values('personal_data_criminal', data('criminal')),
    ...parts.values('sign_language', [yes(from.sign_language)]),
    ...parts.values('easy_to_read', [yes(from.easy_to_read)]),
  ];
}
