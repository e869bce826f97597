import type { Service } from '../hsds.js';
import { conditions } from './conditions.js';
import { documents } from './requirements.js';
import { sentencesOf, plainText } from './text.js';

/** A municipality that a text names, as it stands there (mostly in the genitive). */
export interface StatedResidence {
  /** The words before the name: `gmina`, `miasto`; absent where the text has the name alone. */
  kind?: 'gmina' | 'miasto';
  name: string;
}

/** Conditions, apart from age, that the words of a service state and that can be recognised with certainty. */
export interface StatedConditions {
  /**
   * The life situations (codes `sytuacja:…`) of those whom the text names ("Dzieci uchodźców", "dla osób w kryzysie
   * bezdomności"); one of them is enough. Empty where it names none, or others beside them.
   */
  situations: string[];
  /** Where those whom it serves must live ("mieszkańcy gminy Łapy"). */
  residence: StatedResidence[];
  /** `condition`: a certificate of disability is required; `document`: one is among the documents to bring. */
  certificate?: 'condition' | 'document';
  /** A limit of income. */
  income: boolean;
  /** It is for one sex only. */
  sex?: 'women' | 'men';
}

/** Whom a text names, and the life situation that makes them so. */
const NAMED: readonly (readonly [pattern: RegExp, situation: string])[] = [
  [/uchod[źz]|ucie(k|cz)\S+ przed wojną|z ukrainy/, 'uchodzstwo'],
  [/bezdomn/, 'bezdomnosc'],
  [/(zaburze|kryzys|chor|problem|doświadcze)\S* (\S+ )?(psychiczn|zdrowia psych)/, 'zaburzenia-psychiczne'],
  [/autyz|asperger/, 'autyzm'],
  [/samotn\S+ (mam|mat|ojc|rodzic)|samotnie wychow/, 'samotne-rodzicielstwo'],
  [/(os(ob|ób)\S*|senior\S*|starsz\S*) (\S+ )?samotn|samotn\S+ (os(ob|ób)|senior|i |, )/, 'samotnosc'],
  [/rodzin\S* zastępcz|rodzic\S* zastępcz/, 'rodzicielstwo-zastepcze'],
  [/uzależni|współuzależ|problem\S* alkohol/, 'uzaleznienie'],
  [/przemoc/, 'przemoc'],
  [/wykluczon|wykluczeni/, 'wykluczenie'],
  [/bezrobotn|bez pracy|poszukując\S+ pracy/, 'bezrobocie'],
  [/opuszcz\S+ (\S+ )?(piecz|dom\S* dziecka|placówk)|usamodzieln/, 'opuszczanie-pieczy'],
  [/niepełnosprawn/, 'niepelnosprawnosc'],
  [/os(oby|ób) (\S+ )?chor(e|ych)|(?<!\p{L})chorob|przewlekle chor/u, 'choroba-dlugotrwala'],
  [/trudn\S+ sytuacj\S+ życiow|problem\S* życiow/, 'trudna-sytuacja-zyciowa'],
  [/wsparcia na co dzień|na co dzień potrzebuj|niesamodzieln|zależn(e|ych)/, 'trudnosci-na-co-dzien'],
];
/** Between those named and others beside them. */
const BESIDE =
  / oraz | lub | albo | a także |; |, (?=senior|dzieci|młodzi|rodzin|osob|opiekun|mieszka|wolontar|doro)| i (?=ich |rodzin|opiekun)/;
/** Nothing else can name anybody here, so that most texts are not looked at. */
const MAY_NAME =
  /uchod|ucie(k|cz)|ukrain|bezdomn|psych|autyz|asperg|samotn|zastępcz|uzależ|alkohol|przemoc|wyklucz|bezrobot|bez pracy|pracy|opuszcz|usamodziel|niepełn|chor|trudn|problem|na co dzień|niesamodz|zależn|opiekun/;
const CARERS = /^(dla )?(rodzi\S+ i |rodzin\S* i )?(faktyczn\S+ )?opiekun/;
/** What only says for whom above all: it names no one alone. */
const ABOVE_ALL = /głównie|przede wszystkim|zwłaszcza|w szczególności|najczęściej|także|również|nie tylko/;
/** Nothing but where one must live. */
const ONLY_RESIDENCE = /^\S*\s?mieszka(ńcy|niec|ńców|jąc)/;
const DENIED = /nie (jest|są) (wymagan|potrzebn|koniecz)|nie wymaga|nie trzeba|bez (konieczności )?orzecz/;
const CERTIFICATE =
  /orzecze\S+ (\S+ ){0,2}(niepełnospr|stopni|niezdoln)|(znaczn|umiarkowan|lekki)\S* stop(ień|ni\S*) niepełn/;
const INCOME =
  /kryteri\S+ dochod|doch(ó|o)d\S* (\S+ ){0,6}(przekracza|wyższ|niższ|poniżej|powyżej|do \d)|próg dochod|prog\S+ dochod/;
const ANY_INCOME = /(bez względu|niezależnie|niezależne) (na|od) (\S+ )?doch|bez kryteri/;
const MAY_REQUIRE = /orzecz|stop(ień|ni)|doch[oó]d/;
const WOMEN = /(?<!\p{L})(kobiet|seniork)/u;
const MEN = /(?<!\p{L})mężczy[zź]n|(?<!\p{L})(seniorz|seniorów|os[oó]b|każd|wszys)/u;
const ONLY_MEN = /(?<!\p{L})(dla mężczyzn|mężczyźni)/u;
const NAME = "[\\p{Lu}][\\p{L}'’-]+(?: [\\p{Lu}][\\p{L}'’-]+)?";
const RESIDENCE = new RegExp(
  `[Mm]ieszka(?:ńcy|ńców|niec|ńcom|jąc\\S+)(?: na terenie| z terenu| w| z)? (?:([Gg]min|[Mm]iast|[Mm]ieście|m\\.)\\p{L}*(?: i [Gg]min\\p{L}+)? )?(${NAME}(?:(?:, | i | oraz | lub )(?:gmin\\p{L}* |miast\\p{L}* )?${NAME})*)`,
  'gu',
);

/** Conditions stand at the beginning of a text; what comes after so many signs is not read. */
const MOST_READ = 4_000;

const NONE: StatedConditions = Object.freeze({
  situations: Object.freeze([]) as unknown as string[],
  residence: Object.freeze([]) as unknown as StatedResidence[],
  income: false,
});

/** Situations of those named in a part of a sentence; none where it names people of no situation. */
function named(part: string): string[] {
  if (CARERS.test(part)) return ['sytuacja:opieka-nad-bliskim'];
  return NAMED.filter(([pattern]) => pattern.test(part)).map(([, situation]) => `sytuacja:${situation}`);
}

function situationsOf(sentences: readonly string[]): string[] {
  const found = new Set<string>();
  let open = sentences.length === 0;
  for (const sentence of sentences) {
    for (const part of sentence.split(BESIDE)) {
      const names = named(part);
      for (const name of names) found.add(name);
      // People of no situation that we know beside them: then nobody is left out.
      if (!names.length && !ABOVE_ALL.test(sentence) && !ONLY_RESIDENCE.test(part)) open = true;
    }
  }
  return open || sentences.every((sentence) => ABOVE_ALL.test(sentence)) ? [] : [...found];
}

/**
 * What the texts of a service state beside ages, read in `eligibility_description`, and in the name ("… dla osób w
 * kryzysie bezdomności") where that is silent. Only what the words say for certain is here; everything else stays
 * for a person to read. Polish texts only.
 */
export function statedConditions(service: Service): StatedConditions {
  const text = conditions(service).text?.slice(0, MOST_READ);
  const papers = documents(service).some(({ name }) => CERTIFICATE.test(name.slice(0, 300).toLowerCase()));
  if (!text) {
    const name = plainText(service.name)?.slice(0, 300).toLowerCase() ?? '';
    const whom = MAY_NAME.test(name) && / dla (.{3,})$/.exec(name)?.[1];
    const situations = whom ? situationsOf([whom]) : [];
    return situations.length || papers
      ? { ...NONE, situations, ...(papers && { certificate: 'document' }) }
      : NONE;
  }
  const lower = text.toLowerCase();
  const mayName = MAY_NAME.test(lower);
  const mayRequire = MAY_REQUIRE.test(lower);
  const mayReside = lower.includes('mieszka');
  const sex = sexOf(lower);
  if (!mayName && !mayRequire && !mayReside && !papers && !sex) return NONE;
  const sentences = mayName || mayRequire ? sentencesOf(lower).filter((one) => /\p{L}/u.test(one)) : [];
  const isRequired =
    mayRequire && sentences.some((sentence) => CERTIFICATE.test(sentence) && !DENIED.test(sentence));
  const certificate = isRequired ? 'condition' : papers ? 'document' : undefined;
  const income =
    mayRequire && sentences.some((sentence) => INCOME.test(sentence) && !ANY_INCOME.test(sentence));
  return {
    situations: mayName
      ? situationsOf(sentences.filter((sentence) => !INCOME.test(sentence) && !DENIED.test(sentence)))
      : [],
    residence: mayReside ? residenceOf(text) : [],
    ...(certificate && { certificate }),
    income,
    ...(sex && { sex }),
  };
}

const residenceOf = (text: string): StatedResidence[] =>
  [...text.matchAll(RESIDENCE)].flatMap(([, word, names]) =>
    names!.split(/, | i | oraz | lub /).map((name): StatedResidence => ({
      ...(word && { kind: /^g/i.test(word) ? 'gmina' : 'miasto' }),
      name: name.replace(/^(gmin|miast)\p{L}* /u, ''),
    })),
  );

function sexOf(lower: string): 'women' | 'men' | undefined {
  if (WOMEN.test(lower)) {
    const others = lower.replace(WOMEN, ' ').replace(/os(ob|ób)\S* (starsz|z niepeł)\S*/g, ' ');
    return MEN.test(others) ? undefined : 'women';
  }
  return ONLY_MEN.test(lower) ? 'men' : undefined;
}
