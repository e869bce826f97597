/**
 * A light stemmer for Polish that works on folded words (see fold.ts), with a little Ukrainian and English.
 *
 * It takes off inflection only. The rules run again until nothing changes: so a base form that happens to
 * end like an inflected one (problem, biblioteka) is cut as far as its own inflected forms (problemach,
 * bibliotek), and a stem is always its own stem. Folding already joins most alternations of Polish (ó : o,
 * ł : l, ć : c); the few others of frequent words are listed. Derivation (opieka : opiekun : opiekuńczy)
 * is left to {@link family}, which counts for less, because such words differ in meaning.
 */

/** Endings of nouns and adjectives; of those that fit, the longest is found. */
const ENDING = /(?:i?(?:owi|ami|ach|ego|emu|ej|om|em|ow|[aeiou])|owie|[iy](?:mi|ch|m)|um|y)$/;
/** Endings of Ukrainian nouns and adjectives, folded (й = и, ї = і). */
const UKRAINIAN_ENDING =
  /(?:и?ями|[аи]ми|[ое]ві|ого|ому|оі|[оеєь]ю|ів|[аяи]х|[аяоеи]м|[іи]и|и[іяуе]|ьо|[аеиіоуюяєь])$/;
/** Endings with which one word is made of another (opiekun, opiekuńczy, opiekować : opieka). */
const DERIVATION =
  /(?:[iy]czn|aln|(?:ac)?yjn|(?:a|en)cj|atork?|ant|entk?|enck|(?:ow)?ac|uncz|unk?|n?osc|iuszk?|iat|i?[eo]n|an|ow|(?:ow|in)?sk|n?ik|yk|n?ic|yc|niczk|stw|nictw|u?j|n|k)$/;

/**
 * Stems of frequent words whose root changes beyond what rules can tell, as the rules leave them; and mama, which is
 * not "mam" (I have).
 */
const IRREGULAR = new Map(
  'mam mamk,dzieck dziec,ojcc ojc,mez maz,opc opiek,corc cork,kobc kobiet,miesc miast,pieniadz pieniedz,brac brat,rec rek,nodz nog,tygodn tydzien,zeb zab'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** wózek : wózka, mieszkaniec : mieszkańca, węgiel : węgla. */
const FLEETING_VOWEL = /^(.*[aeiouy].*[^aeiouy])(?:e(?=k$)|i?e(?=c$)|ie(?=l$))(.)$/;
/** siostrze : siostra, seniorzy : senior (but lekarzy : lekarz). */
const SOFT_R = /([tdb]r|[^m]or)z$/;

/** A word without its ending, if what remains is long enough and has a vowel (any Cyrillic letter will do). */
function cut(word: string, ending: RegExp, least = 3): string {
  let at = word.search(ending);
  // The longest ending may leave no word (zdr-owie); then a shorter one is the ending.
  while (at >= 0 && !(at >= least && /[aeiouyЀ-ԯ]/.test(word.slice(0, at)))) {
    const next = word.slice(at + 1).search(ending);
    at = next < 0 ? next : at + 1 + next;
  }
  return at < 0 ? word : word.slice(0, at);
}

/** The stem of a folded word; words that differ in inflection only have the same one. Stable: `stem(stem(w)) === stem(w)`. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  if (/^[Ѐ-ԯ]/.test(word)) {
    const shorter = cut(word, UKRAINIAN_ENDING);
    return shorter === word ? word : stem(shorter);
  }
  if (!/^[a-z]/.test(word)) return word;
  for (let before = ''; word !== before;) {
    before = word;
    // dziećmi, ludźmi: the i alone would leave the m. matce, bibliotece: matka, biblioteka.
    word = cut(word.replace(/([cz])mi$/, '$1'), ENDING)
      .replace(FLEETING_VOWEL, '$1$2')
      .replace(SOFT_R, '$1')
      .replace(/tc$/, 'tk');
    word = IRREGULAR.get(word) ?? word;
  }
  return word;
}

/** An English word without its plural `s`; the stem of the rest is that of the singular. */
export const singular = (word: string): string =>
  word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/([^sui])s$/, '$1');

/** The root that a stem shares with the words made of the same root; short roots stay whole, lest they meet by chance. */
export function family(stem: string): string {
  for (let round = 0; round < 2; round++) {
    const root = cut(stem, DERIVATION, 4);
    // Of one or two letters, an ending may be the root's own.
    if (root.length > 4 || stem.length > 6) stem = root;
  }
  return stem;
}

/** Other endings of a root before an ending that softens it (rodzie : roda, nodze : noga, kobiecie : kobieta). */
const SOFTENED = 'sc st,sz ch,dz d,dz g,rz r,c t,c k,ch sz,d dz,t c,k c,z c,g c'.split(',');

/** Stems that a stem which no text holds may stand for. */
export const softened = (stem: string): string[] =>
  SOFTENED.flatMap((rule) => {
    const [from, to] = rule.split(' ') as [string, string];
    return stem.length > 3 && stem.endsWith(from) ? stem.slice(0, -from.length) + to : [];
  });

const PREPOSITIONS =
  'bez dla do na nad od po pod przed przez przy u w we z za ze for from in of with без від для до з за на по при у в'.split(
    ' ',
  );

const FUNCTION_WORDS = new Set([
  ...PREPOSITIONS,
  ...(
    'a aby ale am albo az bo by byc byl byla bym chce co cos czy gdy gdzie go i ich ile ja jak jaka jaki jakie jego jej ' +
    'jem jest jestem juz kiedy kim kto ktora ktore ktory ktos lub ma maja mam mi mna mnie moge moj moja moje moze mozna mu my nam nas ' +
    'nie niech nim no o on ona oraz prosze potrzebna potrzebny potrzebuje sa sie swoj szukam ta tak taki tam te tego tej ten to tu ty tylko ' +
    'wiec wy zeby ' +
    'chcialabym chcialbym chcemy dostac isc jakas jakies musze otrzymac pojsc potrzebujemy robic szukamy trzeba uzyskac zalatwic znalezc zostac zrobic ' +
    'bardzo bardziej cala caly ciagle czasem czesto daje dalej dlaczego duzo dzis dzisiaj gdzies ja jakos jeszcze jutro kazdy kiedys kogo kogos kolo komu ' +
    'kims ktora ktorej ktorego ktorym malo mial miala miec moga mogl mogla mojego mojej mojemu moim nasza nasze naszego naszej nic nich nigdy nikogo nikt ' +
    'oni potem prawie razem raz sama sami samo samemu sobie strasznie swoja swoje swojego swojej taka takie tego teraz tez tu tutaj tym wcale wciaz ' +
    'wszystko wszyscy zawsze znow znowu znaczy bedzie beda byli bylo sie sobie soba wlasnie chyba moglby moglaby moze mozliwe mozna ' +
    'potrzebne pomozcie pomoz prosic poprosic pytanie dotyczy osoba osoby osob wie wiem wiedziec zna znacie ' +
    'been being but could does have has her his him its just like myself our out she they that there this very want what when will with would ' +
    'був була було бути вже все дуже його іі ій іх моя моє мого моєі можна можу нам нас ні тут треба хочу цей щоб є який яка яке які ' +
    'the an and are at can get how is me need or who where you your ' +
    'або але де е зі і и из к коли ми мене мені мій моі не нема потрібен потрібна потрібно про та хто це чи що як я'
  ).split(' '),
]);

/**
 * People about whom somebody asks, as stems: what is asked for is something else, so they weigh less. Not children,
 * parents and families: much is meant for these by name.
 */
const PERSONS = new Set(
  (
    'mama mamus mamusi matk tat tatus ojc mez zon syn corecz cork brat siostr babc dziad dziadk tesciow tesc wujek wuj cioc ciotk wnuk wnuczk kuzyn ' +
    'partner partnerk konkubent sasiad sasiadk koleg kolezank chlopak dziewczyn przyjaciolk przyjaciel znajom ktos ' +
    'мам мати батьк тат чоловік дружин син дочк доньк брат сестр бабус дідус сусід сусідк хтос ' +
    'mother father mum dad mom husband wife son daughter brother sister grandmother grandfather grandma grandpa neighbour neighbor friend boyfriend girlfriend'
  )
    .split(' ')
    .map((word) => stem(word)),
);

/** True for stems of words that say about whom somebody asks. */
export const isPerson = (stem: string): boolean => PERSONS.has(stem);

/** True for words after which comes what only qualifies: opieka *nad* mamą, psycholog *dla* dziecka. */
export const isPreposition = (word: string): boolean => PREPOSITIONS.includes(word);

/** True for words that carry little by themselves. They are kept, since phrases need them, and weigh little. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);
