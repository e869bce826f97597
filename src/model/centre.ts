import type { Address, Organization, Phone, Schedule } from './hsds.js';
import { Checker, isObject, type Json } from './parse/check.js';
import { ProblemList, type Problem, type Step } from './parse/problems.js';
import { mailUrl, phoneUrl, safeUrl } from './url.js';
import { dayOf, isoDate } from './views/date.js';
import { given, plainText } from './views/text.js';

/** The clause that a person reads before giving data (art. 13 RODO). Without it forms collect nothing. */
export interface Privacy {
  /** Who is the controller of the data. */
  controller: string;
  /** The data protection officer and how to reach them. */
  dpo?: string;
  text: string;
  /** Changes whenever the text does; kept with every submission. */
  version: string;
}

/** A line for people in danger or crisis. */
export interface EmergencyLine {
  /** Stable identifier, e.g. `112`. */
  id: string;
  name: string;
  /** As people write it. */
  number: string;
  /** For whom and when, in words. */
  description?: string;
  /** Names in other languages, by language code. */
  name_translations?: Record<string, string>;
  description_translations?: Record<string, string>;
  languages?: string[];
}

/** A dated notice above the search ("bieżące reagowanie"). */
export interface Announcement {
  id: string;
  title: string;
  text?: string;
  url?: string;
  /** First day on which it is shown, ISO date. */
  from?: string;
  /** Last day on which it is shown, ISO date. */
  until?: string;
  /** By language code. */
  translations?: Record<string, { title?: string; text?: string }>;
}

/** The Social Services Centre itself. */
export interface Centre {
  organization: Organization;
  phones: Phone[];
  email?: string;
  website?: string;
  addresses: Address[];
  schedules: Schedule[];
  privacy?: Privacy;
  emergencyLines: EmergencyLine[];
  announcements: Announcement[];
  /** Sample data: every value says so on the screen, and nothing of it can be called or written to. */
  example: boolean;
}

const MAX_ENTRIES = 100;

class Reader {
  readonly problems = new ProblemList();
  readonly checker = new Checker(this.problems);

  list<T>(value: unknown, field: string, read: (entry: Json, index: number) => T | undefined): T[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.wrong([field], 'a list');
      return [];
    }
    return value.slice(0, MAX_ENTRIES).flatMap((entry: unknown, index) => {
      const result = isObject(entry) ? read(entry, index) : undefined;
      if (!result)
        this.problems.add('missing-field', [field, index], 'An entry without what it needs; skipped');
      return result ?? [];
    });
  }

  wrong(path: Step[], expected: string): void {
    this.problems.add('wrong-type', path, `Expected ${expected}; the field was dropped`);
  }
}

const MAX_WORDS = 20_000;
const words = (value: unknown): string | undefined => plainText(value)?.trim().slice(0, MAX_WORDS);
const idOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, 200) : otherwise;

/** Translations by language code: only codes of letters, only texts. */
function byLanguage<T>(
  value: unknown,
  read: (entry: unknown) => T | undefined,
): Record<string, T> | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.keys(value).flatMap((code): [string, T][] => {
    const entry = /^[a-z]{2,3}$/.test(code) ? read(value[code]) : undefined;
    return entry === undefined ? [] : [[code, entry]];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function announcement(entry: Json, index: number): Announcement | undefined {
  const title = words(entry['title']);
  if (!title) return undefined;
  const text = words(entry['text']);
  const url = safeUrl(entry['url']);
  const from = isoDate(entry['from']);
  const until = isoDate(entry['until']);
  const translations = byLanguage(entry['translations'], (one) => {
    if (!isObject(one)) return undefined;
    const other = given({ title: words(one['title']), text: words(one['text']) });
    return other.title || other.text ? other : undefined;
  });
  return given({
    id: idOf(entry['id'], `announcement-${index + 1}`),
    title,
    text,
    url,
    from,
    until,
    translations,
  });
}

function emergencyLine(entry: Json): EmergencyLine | undefined {
  const name = words(entry['name']);
  const number = words(entry['number']);
  // A line that cannot be called must not be shown to somebody in danger.
  if (!name || !number || !phoneUrl(number)) return undefined;
  const description = words(entry['description']);
  const names = byLanguage(entry['name_translations'], words);
  const descriptions = byLanguage(entry['description_translations'], words);
  const languages = Array.isArray(entry['languages'])
    ? entry['languages'].filter((code): code is string => typeof code === 'string').slice(0, 20)
    : [];
  return given({
    id: idOf(entry['id'], number.replace(/\D/g, '')),
    name,
    number,
    description,
    name_translations: names,
    description_translations: descriptions,
    languages: languages.length ? languages : undefined,
  });
}

function privacyOf(value: unknown, reader: Reader): Privacy | undefined {
  if (value === undefined || value === null) return undefined;
  const controller = isObject(value) ? words(value['controller']) : undefined;
  const text = isObject(value) ? words(value['text']) : undefined;
  const version = isObject(value) ? words(value['version']) : undefined;
  if (!isObject(value) || !controller || !text || !version) {
    reader.problems.add('missing-field', ['privacy'], 'privacy needs controller, text and version; dropped');
    return undefined;
  }
  const dpo = words(value['dpo']);
  return given({ controller, dpo, text, version });
}

/**
 * Reads the centre file: an HSDS organization object with the extra keys `privacy`, `emergency_lines`,
 * `announcements` and `example`. Without a readable organisation there is no centre. It never throws on data.
 */
export function parseCentre(input: unknown): { centre?: Centre; problems: Problem[] } {
  const reader = new Reader();
  try {
    const centre = read(input, reader);
    return given({ centre, problems: reader.problems.list() });
  } catch {
    reader.problems.add('unreadable', [], 'The centre file cannot be read');
    return { problems: reader.problems.list() };
  }
}

function read(input: unknown, reader: Reader): Centre | undefined {
  if (!isObject(input)) {
    reader.problems.add('unknown-form', [], 'Expected an HSDS organization object');
    return undefined;
  }
  const { privacy, emergency_lines: lines, announcements, example, ...rest } = input;
  const organization = reader.checker.item(rest, 'organization') as unknown as Organization;
  if (!organization.id || !organization.name?.trim()) {
    const missing = organization.id ? 'missing-name' : 'missing-id';
    reader.problems.add(missing, [], 'The centre has no identifier or no name');
    return undefined;
  }
  const clause = privacyOf(privacy, reader);
  const email = mailUrl(organization.email)?.slice('mailto:'.length);
  const website = safeUrl(organization.website);
  return given({
    organization,
    phones: (organization.phones ?? []).filter((phone) => plainText(phone.number)),
    email,
    website,
    addresses: (organization.locations ?? []).flatMap((location) => location.addresses ?? []),
    schedules: [
      ...(organization.schedules ?? []),
      ...(organization.locations ?? []).flatMap((location) => location.schedules ?? []),
    ],
    privacy: clause,
    emergencyLines: reader.list(lines, 'emergency_lines', emergencyLine),
    announcements: reader.list(announcements, 'announcements', announcement),
    // Anything but a clear "no" marks the file as an example: the mistake that harms is the other one.
    example: example !== undefined && example !== null && example !== false,
  });
}

/**
 * The announcements to show on the day of `now`, in the order of the file. One without dates is always shown;
 * one whose days are crossed never.
 */
export function currentAnnouncements(centre: Centre | undefined, now: Date): Announcement[] {
  const today = dayOf(now);
  if (!centre || !today) return [];
  return centre.announcements.filter(
    ({ from, until }) => (!from || from <= today) && (!until || until >= today),
  );
}

/**
 * The telephones of the centre, with `url` where the number may be called: never in sample data
 * (`example: true`) and never for "000 000 000".
 */
export function centrePhones(
  centre: Centre | undefined,
): { number: string; url?: string; description?: string }[] {
  return (centre?.phones ?? []).flatMap((phone) => {
    const number = plainText(phone.number)?.trim();
    if (!number) return [];
    const url = centre?.example ? undefined : phoneUrl(number);
    const description = plainText(phone.description);
    return given({ number, url, description });
  });
}
