import type { Service } from '../hsds.js';
import { plainText, sentencesOf, summary } from './text.js';

/** Ages, in completed years, that a text says a service is for. */
export interface StatedAges {
  min?: number;
  max?: number;
  /** Ages at which the words may be read both ways ("powyżej 18 lat", "do lat 7"). */
  edges: number[];
  /** False where the words only say for whom it mostly is, or may speak of somebody's child. */
  sure: boolean;
  /** The field it stands in. */
  field: 'eligibility_description' | 'name' | 'description';
}

// All patterns look at one sentence in lower case, whose every gap is one space and every dash "-".
const PERSON =
  '(?:os(?:ob|ób)\\S{0,12}|dzieci\\S{0,12}|dziecko|młodzie\\S{0,12}|młod\\S{0,12}|senior\\S{0,12}|doros\\S{0,12}|doroś\\S{0,12}|starsz\\S{0,12}|wiek\\S{0,12}|kobiet\\S{0,12}|mężczyzn\\S{0,12}|chłop\\S{0,12}|dziewcz\\S{0,12}|nastolat\\S{0,12}|uczni\\S{0,12}|people|anyone|adults?|children|aged?)';
const N = '(\\d{1,3})';
const OF_LIFE = '(?:rok\\S{0,2} życia|r\\. ?ż|rż)';
const YEARS = `(?:lat[ak]?|${OF_LIFE}|years?)(?!\\p{L})`;
/** After "od 3 lat" no word may come that says what lasts so long. */
const NO_MORE = '(?= ?(?:$|[.,;:)(/]|(?:i|lub|oraz|wzwyż|w górę)(?!\\p{L})))';

type Reading = readonly [pattern: RegExp, min: number | undefined, max: number | undefined, edge: boolean];
/** `min` and `max` are the places of the number in the match, negative where the age itself is outside. */
const reading = (pattern: string, min?: number, max?: number, edge = false): Reading => [
  new RegExp(`(?<!\\p{L})${pattern}`, 'gu'),
  min,
  max,
  edge,
];

/** In this order: what has been read is taken out of the sentence. */
const READINGS: readonly Reading[] = [
  // from … to …
  reading(`w wieku (?:od )?${N}(?: lat)?(?: ?- ?| do )${N}(?!\\d)(?: ${YEARS})?`, 1, 2),
  reading(`(?:od )?${N}\\.?(?: ?- ?| do )${N}\\.? ${OF_LIFE}`, 1, 2),
  reading(
    `${PERSON} \\(?(?:w wieku )?(?:od )?${N}(?: lat)?(?: ?- ?| do | to )${N}(?!\\d)(?: ${YEARS})?`,
    1,
    2,
  ),
  // up to, without the age itself
  reading(`(?:nie ukończ\\S+|nieukończ\\S+|przed ukończeniem) ${N}(?: ${YEARS}|(?=[.,;)]|$))`, undefined, -1),
  reading(`poniżej ${N} ${OF_LIFE}`, undefined, -1),
  reading(
    `${PERSON} \\(?(?:w wieku )?(?:poniżej|młodsz\\S+ niż|under|younger than) ${N}(?: ${YEARS})?`,
    undefined,
    -1,
  ),
  // up to
  reading(`do (?:czasu )?(?:ukończenia )?${N} ${OF_LIFE}`, undefined, 1, true),
  reading(`do (?:czasu )?ukończenia ${N} ${YEARS}`, undefined, 1, true),
  reading(`${PERSON} \\(?(?:w wieku )?(?:do|najwyżej|maksymalnie) (?:lat ${N}(?!\\d))`, undefined, 1, true),
  reading(
    `${PERSON} \\(?(?:w wieku )?(?:do|najwyżej|maksymalnie) ${N} ${YEARS}${NO_MORE}`,
    undefined,
    1,
    true,
  ),
  // from
  reading(`(?:u|s)kończ\\S+ (?:przez \\S+ )?${N} ${YEARS}`, 1),
  reading(`od (?:dnia )?(?:ukończenia )?${N} ${OF_LIFE}`, 1),
  reading(`(?:powyżej|po|starsz\\S+ niż) ${N} ${OF_LIFE}`, 1, undefined, true),
  reading(
    `${PERSON} \\(?(?:w wieku )?(?:powyżej|starsz\\S+ niż|over|older than) ${N}(?: ${YEARS})?(?!\\d)`,
    1,
    undefined,
    true,
  ),
  reading(
    `${PERSON} \\(?(?:w wieku )?(?:od )?(?:co najmniej|minimum|min|przynajmniej|at least) ${N} ${YEARS}`,
    1,
  ),
  reading(`${PERSON} \\(?(?:w wieku )?od (?:lat ${N}(?!\\d))`, 1),
  reading(`${PERSON} \\(?(?:w wieku )?od ${N} lat${NO_MORE}`, 1),
  reading(
    `${N} (?:lat|years)(?: old)? (?:i|lub|oraz|and|or) (?:więcej|starsz\\S*|powyżej|over|older|above)`,
    1,
  ),
  reading(`(?:mają|masz|ma) (?:co najmniej|minimum|ukończone) ${N} lat${NO_MORE}`, 1),
  reading(`aged? ${N} (?:and|or) (?:over|older|above)`, 1),
  reading(`${N} lat (?:wzwyż|w górę)`, 1),
  reading('(?<![\\d.,])(1[6-9]|[2-9]\\d) ?\\+(?!\\d)', 1),
];
/** Of age. "Pod opieką osoby pełnoletniej" says nothing of who comes. */
const ADULTS =
  /(?<!\p{L})(?<!opiek\S{0,3} )(os(oba|oby|ób) pełnoletni(a|e|ch)|pełnoletni(e osoby|ch osób| mieszkańcy)|os(oby|ób) dorosł(e|ych)|dorosłe osoby|dla dorosłych|^doro(śli|sły))(?!\p{L})/u;
const OTHERS_TOO = /dzie(ci|ck)|młodzie|nastolat|nieletni|rodzin|najmłodsz|junior/;

/** Sentences whose ages decide nothing: of fees, or that deny any limit. */
const NOT_WHO =
  /(bez względu na|niezależnie od|w każdym|w różnym) wiek|ulg|zniż|opłat|płac|płatn|\d ?zł|karnet|bilet|all ages|any age/;
/** Words that only say for whom mostly, or that speak of somebody's child or charge. */
const UNSURE =
  /głównie|przede wszystkim|zwłaszcza|szczególn|najczęściej|zwykle|zazwyczaj|na przykład|między innymi|m\. ?in|(?<!\p{L})np(?!\p{L})|pierwszeństw|prefer|wyjąt|nie tylko|rodzic|rodzin|opiekun|opiekuj|mat(ek|ka|ki)|mam(y|om)?(?!\p{L})|ojc|parent|carer|mainly|mostly/u;

const SMALL: readonly (readonly [string, number])[] = [
  ['jedenast', 11],
  ['dwunast', 12],
  ['trzynast', 13],
  ['czternast', 14],
  ['piętnast', 15],
  ['szesnast', 16],
  ['siedemnast', 17],
  ['osiemnast', 18],
  ['dziewiętnast', 19],
  ['dwudziest', 20],
  ['trzydziest', 30],
  ['czterdziest', 40],
  ['pięćdziesi', 50],
  ['sześćdziesi', 60],
  ['siedemdziesi', 70],
  ['osiemdziesi', 80],
  ['trzech|trzeci', 3],
  ['czterech|czwart', 4],
  ['pięciu|piąt', 5],
  ['sześciu|szóst', 6],
  ['siedmiu|siódm', 7],
  ['ośmiu|ósm', 8],
  ['dziewięciu|dziewiąt', 9],
  ['dziesięciu|dziesiąt', 10],
];
const NUMBER = `(?:${SMALL.map(([stem]) => stem).join('|')})\\p{L}*`;
const NUMBERS = new RegExp(
  `(?<!\\p{L})${NUMBER}(?: ${NUMBER})?(?= (?:lat|rok))|(?<=(?<!\\p{L})lat )${NUMBER}(?: ${NUMBER})?`,
  'gu',
);
const numberOf = (word: string): number =>
  SMALL.find(([stem]) => stem.split('|').some((one) => word.startsWith(one)))?.[1] ?? 0;

const IN_WORDS = /nast|dziesi|(lat|do|od|niż|po|żej) (trz|czt|czw|pię|pią|sze|szó|sie|sió|oś|ós|dzie)/;
/** Nothing else can be an age, so that most texts are not looked at. */
const MAY_SAY = new RegExp(`\\d|letni|dorosł|dorośl|${IN_WORDS.source}`, 'i');
/** Conditions stand at the beginning of a text; what comes after so many signs is not read. */
const MOST_READ = 4_000;

function agesOf(text: string | undefined, field: StatedAges['field']): StatedAges[] {
  if (!text || !MAY_SAY.test(text)) return [];
  const plain = text
    .slice(0, MOST_READ)
    .toLowerCase()
    .replace(/[–—‐‑−]/g, '-')
    // a full stop after an ordinal ("60. roku") or a short word ends no sentence
    .replace(/(\d)\.(?=\s*(?:rok|r\.|lat|-|do\s))/g, '$1')
    .replace(/\b(r|m|min|np|ok|tj)\.\s+(?=\S)/g, '$1. ')
    .replace(/r\. ż/g, 'r.ż')
    .replace(/\bmin\. /g, 'min ');
  return sentencesOf(plain).flatMap((sentence) =>
    MAY_SAY.test(sentence) ? readSentence(sentence, field) : [],
  );
}

function readSentence(sentence: string, field: StatedAges['field']): StatedAges[] {
  if (NOT_WHO.test(sentence)) return [];
  let rest = IN_WORDS.test(sentence)
    ? sentence.replace(NUMBERS, (words) =>
        String(words.split(' ').reduce((sum, word) => sum + numberOf(word), 0)),
      )
    : sentence;
  const sure = field !== 'description' && !UNSURE.test(sentence);
  const found: StatedAges[] = [];
  for (const [pattern, min, max, edge] of /\d/.test(rest) ? READINGS : []) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const at = (place: number): number => {
        const groups = match.filter((group) => typeof group === 'string' && /^\d{1,3}$/.test(group));
        return Number(groups[Math.abs(place) - 1]) - (place < 0 ? 1 : 0);
      };
      const ages: StatedAges = { edges: edge ? [at(1)] : [], sure, field };
      if (min) ages.min = at(min);
      if (max) ages.max = at(max);
      if ((ages.min ?? 0) <= (ages.max ?? 130) && (ages.max ?? ages.min ?? 0) <= 130) found.push(ages);
      return ' | ';
    });
  }
  if (!found.length && ADULTS.test(rest) && !OTHERS_TOO.test(rest)) {
    found.push({ min: 18, edges: [], sure, field });
  }
  const [one, other] = found;
  // "powyżej 18 i do 65 roku życia" is one span, "do 3 lat i od 60 lat" are two
  if (one && other && found.length === 2) {
    const [from, to] = one.min === undefined ? [other, one] : [one, other];
    if (from.max === undefined && to.min === undefined && from.min! < to.max!) {
      return [{ ...from, max: to.max!, edges: [...from.edges, ...to.edges] }];
    }
  }
  return found;
}

/**
 * The ages that the texts of a service state ("od 60 roku życia", "powyżej 18 lat", "dzieci do lat 7", "60+", "osoby
 * pełnoletnie"), each span apart. They are read in `eligibility_description` and the name; only where both are
 * silent in the first sentence of the description, and what stands there is never `sure`. Ages of fees ("70+
 * bezpłatnie") and lengths of time ("bezrobotni od 2 lat") are not read.
 */
export function statedAges(service: Service): StatedAges[] {
  const told = [
    ...agesOf(plainText(service.eligibility_description), 'eligibility_description'),
    ...agesOf(plainText(service.name), 'name'),
  ];
  const { description } = service;
  if (told.length || typeof description !== 'string' || !MAY_SAY.test(description.slice(0, 1_000)))
    return told;
  return agesOf(summary(service), 'description');
}
