import type { Service } from '../hsds.js';
import { attributesOf, listOf } from './terms.js';
import { given, plainText } from './text.js';

/** Conditions: item 5 of Łapy plan section 8, first half (`eligibility_description`, ages in years). */
export interface Conditions {
  text?: string;
  minimumAge?: number;
  maximumAge?: number;
}

const isAge = (age: unknown): age is number => typeof age === 'number' && age >= 0 && age <= 130;

/** Who may use the service. Ages outside 0–130, or a minimum above the maximum, are left out. */
export function conditions(service: Service): Conditions {
  const text = plainText(service.eligibility_description);
  const { minimum_age: minimum, maximum_age: maximum } = service;
  const crossed = isAge(minimum) && isAge(maximum) && minimum > maximum;
  return given({
    text,
    minimumAge: isAge(minimum) && !crossed ? minimum : undefined,
    maximumAge: isAge(maximum) && !crossed ? maximum : undefined,
  });
}

/** How one qualifies: a statement, an administrative decision, a referral, nothing, or the source is silent. */
export type QualificationMode = 'declaration' | 'decision' | 'referral' | 'none' | 'not-stated';

/** Item 5 of Łapy plan section 8, second half: the mode of qualification (`application_process`). */
export interface Qualification {
  mode: QualificationMode;
  text?: string;
  /** Whether the source says that the number of places is limited. */
  places: 'limited' | 'not-stated';
  /** The number of places, where the source gives one. */
  placesCount?: number;
  /** Whether an individual plan of social services (art. 2(1) point 3 and chapter 4 of the CUS Act) is part of it. */
  plan: boolean;
}

const WORDS: Record<string, QualificationMode> = {
  declaration: 'declaration',
  oswiadczenie: 'declaration',
  decision: 'decision',
  decyzja: 'decision',
  referral: 'referral',
  skierowanie: 'referral',
  none: 'none',
  brak: 'none',
};

// Each pattern looks at one sentence. A sentence that denies a mode ("Decyzji administracyjnej się nie wydaje",
// "bez skierowania") must not be read as stating it, so denials are looked for first.
const DENIED =
  /\bnie\s+(?:\S{1,40}\s+)?(?:wydaje|wydajemy|jest|są|trzeba|wymaga|potrzeb|musi)|\bbez\s+(?:\S{1,40}\s+)?(?:decyzji|skierowania|oświadczenia)|(?:się|są)\s+nie\s|\b(?:no|without)\b.{0,30}\b(?:referral|decision)|not\s+(?:need|require)/i;
const DECISION =
  /decyzj|administrative decision|procedur\S{0,20}\s.{0,30}ustaw\S{0,20} o pomocy społecznej|(?:na zasadach|w trybie)\s.{0,40}ustaw\S{0,20} o pomocy społecznej/i;
const REFERRAL =
  /skierowani|\bna\s[^.!?]{1,60}\skieruj[eą](?![\p{L}])(?!\s+się)|\bkieruj[eą]\s+(?:na\s|lekarz|sąd|cus|centrum|ops|mops|gops|pracownik|koordynator|ośrod|poradni|szpital)|\breferral\b|\breferred by\b/iu;
const DECLARATION = /oświadczeni/i;
const NONE =
  /bez\s+(?:żadnych\s+)?(?:formalności|zapisów|zapisywania|zgłoszenia|kwalifik)|nie\s+trzeba\s+(?:się\s+)?(?:zapis|zgłas)|wystarczy\s+przyjść|wstęp\s+wolny/i;
const LIMITED =
  /limit\S{0,20}\s+miejsc|ograniczon\S{1,40}\s+liczb\S{1,40}\s+miejsc|liczb\S{1,40}\s+miejsc\s+(?:jest\s+)?(?:ograniczon|rozstrzyga|decyduje|zależy|wynika)|miejsc\S{0,20}\s+(?:są|jest)\s+ograniczon|\b\d+\s+miejsc/i;
const UNLIMITED =
  /nie\s+(?:jest|są)\s+ograniczon|bez\s+(?:limitu|ogranicze)|nie\s+ma\s+limitu|brak\s+limitu/i;
const PLAN =
  /(?:opracow|sporządz|przygotow|układa|tworz)\S{0,20}\s+(?:\S{1,40}\s+)?plan|indywidualn\S{1,40}\s+plan|plan\S{0,20}\s+usług\s+społecznych/i;
// The post's own name holds the words "individual plans".
const POST = /koordynator\S{0,20}\s+indywidualnych\s+planów(?:\s+usług(?:\s+społecznych)?)?/gi;
const COUNTED = /miejsc|osob|osób|uczestni|łóż|person|people|place|bed|seat|client|household/i;

// What is longer than a page of rules is not read for its meaning.
const MAX_READ = 20_000;
const sentences = (text: string): string[] => text.slice(0, MAX_READ).split(/(?<=[.!?;])\s+|\n/);

function modeOf(text: string): QualificationMode {
  const all = sentences(text);
  const stated = all.filter((sentence) => !DENIED.test(sentence));
  const says = (pattern: RegExp): boolean => stated.some((sentence) => pattern.test(sentence));
  // A decision binds even where a statement is part of the file, so the heavier mode is asked first.
  if (says(DECISION)) return 'decision';
  if (says(REFERRAL)) return 'referral';
  if (says(DECLARATION)) return 'declaration';
  return all.some((sentence) => NONE.test(sentence)) ? 'none' : 'not-stated';
}

function declaredMode(service: Service): QualificationMode | undefined {
  for (const { value, taxonomy_term: term } of attributesOf(service, 'qualification')) {
    for (const text of [value, term?.code, term?.name]) {
      const word = plainText(text)?.split(':').pop()?.trim().toLowerCase().replace('ś', 's');
      const mode = word && Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
      if (mode) return mode;
    }
  }
  return undefined;
}

/**
 * How one qualifies. An attribute `qualification` with `declaration`, `decision`, `referral` or `none` wins;
 * without it the mode is recognised in the words of `application_process`, and where they do not say, the
 * answer is `not-stated`: a mode is never guessed.
 */
export function qualification(service: Service): Qualification {
  const text = plainText(service.application_process);
  const capacity = listOf(service.capacities).find(
    (entry) =>
      (typeof entry?.maximum === 'number' || typeof entry?.available === 'number') &&
      COUNTED.test(plainText(entry.unit?.name) ?? 'place'),
  );
  const count = capacity?.maximum;
  const limited =
    capacity !== undefined ||
    [text, plainText(service.eligibility_description)].some(
      (field) =>
        field !== undefined &&
        sentences(field).some((sentence) => LIMITED.test(sentence) && !UNLIMITED.test(sentence)),
    );
  return given({
    mode: declaredMode(service) ?? (text ? modeOf(text) : 'not-stated'),
    text,
    places: limited ? 'limited' : 'not-stated',
    placesCount: count && count > 0 && Number.isInteger(count) ? count : undefined,
    plan: text !== undefined && PLAN.test(text.slice(0, MAX_READ).replace(POST, '')),
  });
}
