/**
 * A light stemmer for Polish that works on folded words (see fold.ts), with a little Ukrainian and English.
 *
 * It takes off inflection only. The rules run again until nothing changes: so a base form that happens to
 * end like an inflected one (problem, biblioteka) is cut as far as its own inflected forms (problemach,
 * bibliotek), and a stem is always its own stem. Folding already joins most alternations of Polish (ó : o,
 * ł : l, ć : c); the few others of frequent words are listed. Derivation (opieka : opiekun : opiekuńczy)
 * is left to {@link family}, which counts for less, because such words differ in meaning.
 */

/** Endings of nouns and adjectives, longest first within the same last letters. */
const ENDING =
  /(?:iowi|owie|owi|iami|ami|iach|ach|iego|ego|iemu|emu|iej|ej|imi|ymi|ich|ych|iom|om|iem|em|im|ym|um|iow|ow|ii|ia|ie|io|iu|[aeiouy])$/;
const VOWEL = /[aeiouy]/;

/** Stems of frequent words whose root changes beyond what rules can tell, as the rules leave them. */
const IRREGULAR: Record<string, string> = {
  dzieck: 'dziec',
  ojcc: 'ojc',
  mez: 'maz',
  opc: 'opiek',
  matc: 'matk',
  corc: 'cork',
  bibliotc: 'bibliotk',
  aptc: 'aptk',
  kobc: 'kobiet',
  miesc: 'miast',
  pieniadz: 'pieniedz',
  brac: 'brat',
  rec: 'rek',
  nodz: 'nog',
  tygodn: 'tydzien',
  zeb: 'zab',
};

/** wózek : wózka, mieszkaniec : mieszkańca, węgiel : węgla. */
const FLEETING_VOWEL = /^(.*[aeiouy].*[^aeiouy])(?:e(?=k$)|i?e(?=c$)|ie(?=l$))(.)$/;
/** siostrze : siostra, seniorzy : senior (but lekarzy : lekarz). */
const SOFT_R = /([tdb]r|[^m]or)z$/;

/** Endings of Ukrainian nouns and adjectives, folded (й = и, ї = і). */
const UKRAINIAN_ENDING =
  /(?:иями|ями|ами|ові|еві|ого|ому|ими|ого|оі|ою|ею|єю|ів|іи|ах|ях|ам|ям|ом|ем|им|их|иі|ия|иу|ии|ьо|ью|ие|[аеиіоуюяєь])$/;

function polish(word: string): string {
  let stem = word;
  for (let round = 0; round < 4; round++) {
    const before = stem;
    // dziećmi, ludźmi: the i alone would leave the m.
    if (/[cz]mi$/.test(stem)) stem = stem.slice(0, -2);
    const ending = ENDING.exec(stem);
    if (ending && ending.index >= 3 && VOWEL.test(stem.slice(0, ending.index))) {
      stem = stem.slice(0, ending.index);
    }
    stem = stem.replace(FLEETING_VOWEL, '$1$2').replace(SOFT_R, '$1');
    // own keys only: the word "constructor" must not find an inherited function
    if (Object.hasOwn(IRREGULAR, stem)) stem = IRREGULAR[stem] ?? stem;
    if (stem === before) break;
  }
  return stem;
}

/** The stem of a folded word; words that differ in inflection only have the same one. Stable: `stem(stem(w)) === stem(w)`. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return polish(word);
  if (first < 0x400 || first >= 0x530) return word;
  const ending = UKRAINIAN_ENDING.exec(word);
  return ending && ending.index >= 3 ? word.slice(0, ending.index) : word;
}

/** An English word without its plural `s`; the stem of the rest is that of the singular. */
export function singular(word: string): string {
  if (word.length < 4 || !/[^sui]s$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Endings with which one word is made of another (opiekun, opiekuńczy, opiekować : opieka). */
const DERIVATION =
  /(?:iczn|yczn|aln|acyjn|yjn|acj|ator|atork|ant|ent|encj|enck|entk|owac|uncz|un|unk|nosc|osc|iusz|iuszk|iat|ien|ion|on|en|an|ow|owsk|insk|sk|ik|yk|nik|nic|niczk|stw|nictw|ac|ic|yc|uj|j|n|k)$/;

/** The root that a stem shares with the words made of the same root; short roots stay whole, lest they meet by chance. */
export function family(stem: string): string {
  let root = stem;
  for (let round = 0; round < 2; round++) {
    const ending = DERIVATION.exec(root);
    if (!ending || ending.index < (ending[0].length > 2 ? 4 : 5) || !VOWEL.test(root.slice(0, ending.index)))
      break;
    root = root.slice(0, ending.index);
  }
  return root;
}

/** Other endings of a root before an ending that softens it (rodzie : roda, nodze : noga, kobiecie : kobieta). */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['sc', 'st'],
  ['sz', 'ch'],
  ['dz', 'd'],
  ['dz', 'g'],
  ['rz', 'r'],
  ['c', 't'],
  ['c', 'k'],
  ['ch', 'sz'],
  ['d', 'dz'],
  ['t', 'c'],
  ['k', 'c'],
];

/** Stems that a stem which no text holds may stand for. */
export function softened(stem: string): string[] {
  if (stem.length < 4) return [];
  return SOFTENED.filter(([from]) => stem.endsWith(from)).map(
    ([from, to]) => stem.slice(0, -from.length) + to,
  );
}

const FUNCTION_WORDS = new Set(
  (
    'a aby ale am albo az bez bo by byc byl byla bym chce co cos czy dla do gdy gdzie go i ich ile ja jak jaka jaki jakie jego jej ' +
    'jem jest jestem juz kiedy kim kto ktora ktore ktory ktos lub ma maja mam mi mna mnie moge moj moja moje moze mozna mu my na nad nam nas ' +
    'nie niech nim no o od on ona oraz po pod prosze przez przy potrzebna potrzebny potrzebuje sa sie swoj szukam ta tak taki tam te tego tej ten to tu ty tylko ' +
    'u w we wiec wy z za ze zeby ' +
    'chcialabym chcialbym chcemy dostac isc jakas jakies musze otrzymac pojsc potrzebujemy robic szukamy trzeba uzyskac zalatwic znalezc zostac zrobic ' +
    'the an and are at can for from get how in is me my need of on or to who where with you your ' +
    'або але в де для до е за з зі і и из к коли ми мене мені мій моі на не нема по потрібен потрібна потрібно при про та у хто це чи що як я'
  ).split(' '),
);

const PREPOSITIONS = new Set(
  'bez dla do na nad od po pod przed przez przy u w we z za ze for from in of with без від для до з за на по при у в'.split(
    ' ',
  ),
);

/** True for words after which comes what only qualifies: opieka *nad* mamą, psycholog *dla* dziecka. */
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word);

/** True for words that carry little by themselves. They are kept, since phrases need them, and weigh little. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);
