import type { Organization, Service } from '../hsds.js';
import { each } from '../views/read.js';
import { plainText } from '../views/text.js';
import type { IdentifierType } from './identifiers.js';
import { likeness, readName, type Name } from './similar.js';

/** Where it is looked for. */
export interface KnownCatalogue {
  services: readonly Service[];
  organizations: readonly Organization[];
}

/** What somebody is about to register. */
export interface Sought {
  /** Name of the organisation. */
  name?: string;
  /** Its identifiers, digits only. */
  identifiers?: Partial<Record<IdentifierType, string>>;
  serviceName?: string;
}

/** What the catalogue has already, the most alike first. */
export interface Existing {
  organizations: Organization[];
  services: Service[];
}

/** Without anything else in common, names must be nearly the same. */
const ALIKE = 0.8;
/** With the same identifier. */
const RELATED = 0.5;
const MOST = 5;

interface Entry<T> {
  item: T;
  names: Name[];
}

interface Names<T> {
  entries: Entry<T>[];
  weightOf: (word: string) => number;
}

const read = new WeakMap<readonly object[], Names<object>>();

/** The names of things, and how much each word tells: the fewer of them bear it, the more. */
function namesOf<T extends Organization | Service>(items: readonly T[]): Names<T> {
  let known = read.get(items) as Names<T> | undefined;
  if (!known) {
    const entries = items.map((item) => ({
      item,
      names: [item.name, ...(plainText(item.alternate_name) ?? '').split(';')]
        .map((name) => readName(plainText(name) ?? ''))
        .filter(({ words }) => words.length),
    }));
    const bearers = new Map<string, number>();
    for (const { names } of entries) {
      for (const word of new Set(names.flatMap(({ words }) => words))) {
        bearers.set(word, (bearers.get(word) ?? 0) + 1);
      }
    }
    known = { entries, weightOf: (word) => 1 / Math.sqrt(bearers.get(word) ?? 1) };
    read.set(items, known as Names<object>);
  }
  return known;
}

/** The things whose name is alike enough, the most alike first. */
function alike<T extends Organization | Service>(
  items: readonly T[],
  name: string | undefined,
  enough: (item: T) => number,
): T[] {
  const sought = readName(name ?? '');
  if (!sought.words.length) return [];
  const { entries, weightOf } = namesOf(items);
  return entries
    .map(({ item, names }) => ({
      item,
      score: Math.max(0, ...names.map((known) => likeness(sought, known, weightOf))),
    }))
    .filter(({ item, score }) => score > 0 && score >= enough(item))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** Whether an organisation bears one of these identifiers. */
function bears(organization: Organization, sought: Sought['identifiers']): boolean {
  const known = each(organization.organization_identifiers, ({ identifier_type: type, identifier }) => ({
    type: plainText(type)?.trim().toLowerCase(),
    digits: plainText(identifier)?.replace(/\D/g, ''),
  }));
  return Object.entries(sought ?? {}).some(([type, digits]) =>
    known.some(
      (one) =>
        one.type === type &&
        one.digits &&
        // A local unit's REGON of 14 digits begins with that of its body.
        (one.digits === digits || (type === 'regon' && one.digits.slice(0, 9) === digits.slice(0, 9))),
    ),
  );
}

/**
 * What of a registration the catalogue has already, to be corrected instead of entered twice. An organisation with
 * nearly the same name (legal forms, accents and typing errors aside), or with a similar name and the same
 * identifier; never by an identifier alone, for units of a municipality, or an organisation and its CIS or KIS,
 * may share one. A service with nearly the same name of such an organisation, or of nobody; where no organisation
 * is named, of anybody.
 */
export function findExisting(
  { services, organizations }: KnownCatalogue,
  { name, identifiers, serviceName }: Sought,
): Existing {
  const found = alike(organizations, name, (one) => (bears(one, identifiers) ? RELATED : ALIKE));
  const ids = new Set(found.map(({ id }) => id));
  const isTheirs = ({ organization, organization_id: id }: Service): boolean => {
    const owner = organization?.id ?? id;
    return !name?.trim() || !owner || ids.has(owner);
  };
  return {
    organizations: found.slice(0, MOST),
    services: alike(services, serviceName, () => ALIKE)
      .filter(isTheirs)
      .slice(0, MOST),
  };
}
