import type { Service } from '../hsds.js';
import { each, listOf, numberIn } from './read.js';
import { attributesOf } from './terms.js';
import { given, oneSpaced, plainText, sentencesOf, textsOf } from './text.js';

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

// The patterns look at one sentence whose every gap is one space.
const NONE =
  /bez (żadnych )?(formalności|zapis|zgłosz|kwalifik)|nie trzeba (się )?(zapis|zgłas)|wystarczy przyjść|wstęp wolny/i;

// The two words for a mode in an attribute, and what states it in a sentence. A decision binds even where a
// statement is part of the file, so the heavier mode comes first.
const MODES: readonly (readonly [mode: QualificationMode, polish: string, stated: RegExp])[] = [
  [
    'decision',
    'decyzja',
    /decyzj|administrative decision|(procedur|na zasadach|w trybie).{0,50} ustaw\S{0,9} o pomocy społ/i,
  ],
  [
    'referral',
    'skierowanie',
    /skierowani|\bna .{1,60} kieruj[eą](?! się|\p{L})|\bkieruj[eą] (na |lekarz|sąd|cus|centrum|[mg]?ops|pracownik|koordynator|ośrod|poradni|szpital)|\breferr(al|ed by)\b/iu,
  ],
  ['declaration', 'oswiadczenie', /oświadczeni/i],
  ['none', 'brak', NONE],
];

// A sentence that denies a mode ("Decyzji administracyjnej się nie wydaje", "bez skierowania") must not be read
// as stating it.
const DENIED =
  /\bnie (\S+ )?(wydaj|jest|są|trzeba|wymaga|potrzeb|musi)|\bbez (\S+ )?(decyzji|skierow|oświad)|(się|są) nie |\b(no|without)\b.{0,30}\b(referral|decision)|not (need|require)/i;
const LIMITED = /(limit|liczb)\S{0,9} miejsc|miejsc\S{0,9} (są|jest) ogranicz|\b\d+ miejsc/i;
const UNLIMITED = /nie (są|jest) ogranicz|bez (limit|ogranicz)|(nie ma|brak) limit/i;
// The post's own name ("koordynator indywidualnych planów usług społecznych") holds the words too.
const PLAN =
  /(opracow|sporządz|przygotow|układa|tworz)\S{0,9} (\S{1,20} )?plan|(?<!koordynator\S{0,9} )indywidualn\S{0,9} plan|(?<!indywidualnych )plan\S{0,9} usług społ/i;
const COUNTED = /miejsc|os[oó]b|uczestni|łóż|person|people|place|bed|seat|client|household/i;

function modeOf(text: string): QualificationMode | undefined {
  const all = sentencesOf(text);
  const stated = all.filter((sentence) => !DENIED.test(sentence));
  return MODES.find(([, , pattern]) =>
    (pattern === NONE ? all : stated).some((sentence) => pattern.test(sentence)),
  )?.[0];
}

const declaredMode = (service: Service): QualificationMode | undefined =>
  each(
    attributesOf(service, 'qualification').flatMap(({ value, taxonomy_term: term }) =>
      textsOf(value, term?.code, term?.name),
    ),
    (text) => {
      // not /.*:/, which takes seconds on a long text without a colon
      const word = text
        .slice(text.lastIndexOf(':') + 1)
        .trim()
        .toLowerCase()
        .replace('ś', 's');
      return MODES.find((mode) => mode.includes(word))?.[0];
    },
  )[0];

/**
 * How one qualifies. An attribute `qualification` with `declaration`, `decision`, `referral` or `none` wins;
 * without it the mode is recognised in the words of `application_process`, and where they do not say, the
 * answer is `not-stated`: a mode is never guessed.
 */
export function qualification(service: Service): Qualification {
  const text = plainText(service.application_process);
  const capacity = listOf(service.capacities).find(
    ({ maximum, available, unit }) =>
      (typeof maximum === 'number' || typeof available === 'number') &&
      COUNTED.test(plainText(unit?.name) ?? 'place'),
  );
  const count = numberIn(capacity?.maximum, 1, Number.MAX_SAFE_INTEGER);
  const limited =
    capacity ??
    textsOf(text, service.eligibility_description)
      .flatMap(sentencesOf)
      .some((sentence) => LIMITED.test(sentence) && !UNLIMITED.test(sentence));
  return given({
    mode: declaredMode(service) ?? modeOf(text ?? '') ?? 'not-stated',
    text,
    places: limited ? 'limited' : 'not-stated',
    placesCount: Number.isInteger(count) ? count : undefined,
    plan: PLAN.test(oneSpaced(text ?? '')),
  });
}
