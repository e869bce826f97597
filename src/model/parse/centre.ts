import { URGENT_KINDS } from '../urgent-kinds.js';
import {
  NOTICE_CHANNELS,
  type Announcement,
  type Applications,
  type Centre,
  type EmergencyLine,
  type Notices,
  type Privacy,
} from '../centre.js';
import type { Organization } from '../hsds.js';
import { mailUrl, phoneUrl, safeUrl } from '../url.js';
import { isoDate } from '../views/date.js';
import { listsOf } from '../views/read.js';
import { given, plainText, said } from '../views/text.js';
import { Checker, isObject, type Json } from './check.js';
import type { Problem, Step } from './problems.js';

const MAX_ENTRIES = 100;
const MAX_WORDS = 20_000;

const words = (value: unknown): string | undefined => plainText(value)?.trim().slice(0, MAX_WORDS);

/** Some fields of a thing as plain texts. */
const textsIn = <K extends string>(entry: Json, ...keys: K[]): { [P in K]?: string } =>
  given(Object.fromEntries(keys.map((key) => [key, words(entry[key])])) as { [P in K]?: string });

const idOf = ({ id }: Json, otherwise: string): string =>
  (typeof id === 'string' && id.trim().slice(0, 200)) || otherwise;

/** Translations by language code: only codes of letters, only texts. */
function byLanguage<T>(
  value: unknown,
  read: (entry: unknown) => T | undefined,
): Record<string, T> | undefined {
  const entries = Object.entries(isObject(value) ? value : {}).flatMap(([code, inner]): [string, T][] => {
    const entry = /^[a-z]{2,3}$/.test(code) ? read(inner) : undefined;
    return entry === undefined ? [] : [[code, entry]];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function announcement(entry: Json, index: number): Announcement | undefined {
  const { title, text } = textsIn(entry, 'title', 'text');
  return title
    ? given({
        id: idOf(entry, `announcement-${index + 1}`),
        title,
        text,
        url: safeUrl(entry['url']),
        from: isoDate(entry['from']),
        until: isoDate(entry['until']),
        translations: byLanguage(entry['translations'], (one) =>
          isObject(one) ? said(textsIn(one, 'title', 'text')) : undefined,
        ),
      })
    : undefined;
}

function emergencyLine(entry: Json): EmergencyLine | undefined {
  const { name, number, description } = textsIn(entry, 'name', 'number', 'description');
  // A line that cannot be called must not be shown to somebody in danger.
  if (!name || !number || !phoneUrl(number)) return undefined;
  const { languages, kinds, checked } = entry;
  const dangers = URGENT_KINDS.filter((kind) => Array.isArray(kinds) && kinds.includes(kind));
  const codes = Array.isArray(languages)
    ? languages.filter((code): code is string => typeof code === 'string').slice(0, 20)
    : [];
  return given({
    id: idOf(entry, number.replace(/\D/g, '')),
    name,
    number,
    description,
    name_translations: byLanguage(entry['name_translations'], words),
    description_translations: byLanguage(entry['description_translations'], words),
    languages: codes.length ? codes : undefined,
    kinds: dangers.length ? dangers : undefined,
    source: safeUrl(entry['source']),
    // A month is as good as a day.
    checked: isoDate(checked) ?? (isoDate(`${checked}-01`) && `${checked}`),
  });
}

function clause(entry: Json): Privacy | undefined {
  const privacy = textsIn(entry, 'controller', 'dpo', 'text', 'version');
  return privacy.controller && privacy.text && privacy.version ? (privacy as Privacy) : undefined;
}

function filing(entry: Json): Applications | undefined {
  const { text } = textsIn(entry, 'text');
  const url = safeUrl(entry['url']);
  return text ? given({ text, url: url?.startsWith('http') ? url : undefined }) : undefined;
}

/** Ways that are not known are left out: another server may know more of them. */
function noticesIn({ channels }: Json): Notices | undefined {
  return Array.isArray(channels)
    ? { channels: NOTICE_CHANNELS.filter((channel) => channels.includes(channel)) }
    : undefined;
}

/** A promise of a day that is none, or of half a year, is no promise. */
const MAX_DAYS = 60;

/**
 * Reads the centre file: an HSDS organization object with the extra keys `privacy`, `reply_within_days`,
 * `applications`, `notices`, `emergency_lines`, `emergency_lines_only`, `announcements` and `example`. Without a readable
 * organisation there is no centre. It never throws on data.
 */
export function parseCentre(input: unknown): { centre?: Centre; problems: Problem[] } {
  const checker = new Checker();
  let centre: Centre | undefined;
  try {
    centre = read(input, checker);
  } catch {
    checker.problems.add('unreadable');
  }
  return given({ centre, problems: checker.problems.list() });
}

function read(input: unknown, checker: Checker): Centre | undefined {
  const { problems } = checker;
  if (!isObject(input)) {
    problems.add('unknown-form');
    return undefined;
  }
  const { privacy, example, reply_within_days: days, applications, notices, ...rest } = input;
  delete rest['emergency_lines'];
  delete rest['emergency_lines_only'];
  delete rest['announcements'];
  const organization = checker.item(rest, 'organization') as unknown as Organization;
  if (!organization.id || !organization.name?.trim()) {
    problems.add(organization.id ? 'missing-name' : 'missing-id');
    return undefined;
  }
  /** What can be read of an entry; otherwise it is reported. */
  const entry = <T>(value: unknown, path: Step[], one: (entry: Json) => T | undefined): T | undefined => {
    const result = isObject(value) ? one(value) : undefined;
    if (!result) problems.add('missing-field', path);
    return result;
  };
  const entries = <T>(field: string, one: (entry: Json, index: number) => T | undefined): T[] => {
    const list = input[field] ?? [];
    if (Array.isArray(list)) {
      return list
        .slice(0, MAX_ENTRIES)
        .flatMap((value, index) => entry(value, [field, index], (it) => one(it, index)) ?? []);
    }
    problems.add('wrong-type', [field]);
    return [];
  };
  const one = <T>(value: unknown, field: string, read: (entry: Json) => T | undefined): T | undefined =>
    (value ?? undefined) === undefined ? undefined : entry(value, [field], read);
  const isPromise = Number.isInteger(days) && (days as number) >= 1 && (days as number) <= MAX_DAYS;
  if ((days ?? undefined) !== undefined && !isPromise) problems.add('wrong-type', ['reply_within_days']);
  const { phones = [], schedules = [], locations = [] } = organization;
  return given({
    organization,
    phones: phones.filter(({ number }) => plainText(number)),
    email: mailUrl(organization.email)?.slice('mailto:'.length),
    website: safeUrl(organization.website),
    addresses: listsOf(locations, 'addresses'),
    schedules: [...schedules, ...listsOf(locations, 'schedules')],
    privacy: one(privacy, 'privacy', clause),
    replyWithinDays: isPromise ? (days as number) : undefined,
    applications: one(applications, 'applications', filing),
    notices: one(notices, 'notices', noticesIn),
    emergencyLines: entries('emergency_lines', emergencyLine),
    onlyOwnLines: input['emergency_lines_only'] === true ? true : undefined,
    announcements: entries('announcements', announcement),
    // Anything but a clear "no" marks the file as an example: the mistake that harms is the other one.
    example: (example ?? false) !== false,
  });
}
