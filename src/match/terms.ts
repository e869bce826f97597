/** What the terms of the CUS profile mean for matching. Codes of a source's own taxonomies have no such meaning. */

const recipient = (slug: string): string => `odbiorca:${slug}`;
const situation = (slug: string): string => `sytuacja:${slug}`;

/** The group that everybody belongs to. */
export const EVERYBODY = recipient('wszyscy-mieszkancy');

/** The ages of a group in years. */
export interface Band {
  /** Who is of this age belongs to it for certain; absent where the age alone does not make one belong. */
  sure?: readonly [from: number, to: number];
  /** Who is of this age may belong to it; nobody else does. */
  perhaps: readonly [from: number, to: number];
}

const OLDEST = 130;

/**
 * Ages of groups. Older people: 60 (Act of 11 September 2015 on older persons, art. 4); children: under 18; how long
 * one is young, the law says differently from case to case.
 */
export const BANDS: Readonly<Record<string, Band>> = {
  [recipient('osoby-starsze')]: { sure: [60, OLDEST], perhaps: [55, OLDEST] },
  [recipient('osoby-dorosle')]: { sure: [18, OLDEST], perhaps: [18, OLDEST] },
  [recipient('dzieci-i-mlodziez')]: { sure: [0, 17], perhaps: [0, 24] },
  [recipient('mlodziez')]: { sure: [13, 17], perhaps: [10, 24] },
  [recipient('dzieci-mlodsze')]: { sure: [0, 9], perhaps: [0, 12] },
  [recipient('mlodziez-usamodzielniajaca-sie')]: { perhaps: [15, 26] },
};

/** Groups that stand beside the person who is helped: an age in the conditions may not be theirs. */
export const BESIDE: readonly string[] = [
  recipient('rodziny'),
  recipient('opiekunowie'),
  recipient('placowki'),
  recipient('organizacje-i-wolontariusze'),
];

/** Groups of which one is not a member as a private person, so that no age makes one belong to another. */
export const INSTITUTIONS: readonly string[] = [
  recipient('placowki'),
  recipient('placowki-oswiatowe'),
  recipient('placowki-zdrowotne'),
  recipient('organizacje-spoleczne'),
  recipient('instytucje'),
  recipient('grupy-nieformalne'),
];

/** Groups of those who ask for somebody near to them. */
export const HELPERS: readonly string[] = [recipient('rodziny'), recipient('opiekunowie')];

/** Situations that make one belong to a group by their meaning. */
export const BELONGS: readonly (readonly [situation: string, group: string])[] = [
  [situation('niepelnosprawnosc'), recipient('osoby-z-niepelnosprawnoscia')],
  [situation('opieka-nad-bliskim'), recipient('opiekunowie')],
  [situation('opuszczanie-pieczy'), recipient('mlodziez-usamodzielniajaca-sie')],
  [situation('chec-dzialania'), recipient('wolontariusze')],
  [situation('rodzicielstwo-zastepcze'), recipient('rodziny')],
  [situation('problemy-w-rodzinie'), recipient('rodziny')],
  [situation('samotne-rodzicielstwo'), recipient('rodzice')],
  [situation('male-dziecko'), recipient('rodzice')],
  [situation('trudnosci-wychowawcze'), recipient('rodzice')],
];

/** Groups whose members are in a situation by their meaning. */
export const LIVES_WITH: readonly (readonly [group: string, situation: string])[] = [
  [recipient('osoby-z-niepelnosprawnoscia'), situation('niepelnosprawnosc')],
  [recipient('opiekunowie'), situation('opieka-nad-bliskim')],
  [recipient('mlodziez-usamodzielniajaca-sie'), situation('opuszczanie-pieczy')],
  [recipient('wolontariusze'), situation('chec-dzialania')],
];

/** Situations of help that is there for any other: advice, social work, information. */
export const GENERAL: readonly string[] = [
  situation('trudna-sytuacja-zyciowa'),
  situation('orientacja-w-uprawnieniach'),
];

/** Situations that one is in or not: they are near to no other, so that nobody is sent to their help by a guess. */
export const APART: readonly string[] = [
  'uchodzstwo',
  'bezdomnosc',
  'opieka-paliatywna',
  'rodzicielstwo-zastepcze',
  'samotne-rodzicielstwo',
  'opuszczanie-pieczy',
  'autyzm',
  'przemoc',
].map(situation);

/** Situations that come together or whose helpers know of each other: worth a question, never more. */
export const NEAR: readonly (readonly string[])[] = [
  [
    'trudnosci-na-co-dzien prowadzenie-domu brak-dojazdu choroba-dlugotrwala niepelnosprawnosc bariery-w-mieszkaniu',
    'trudnosci-na-co-dzien choroba-dlugotrwala opieka-paliatywna powrot-z-placowki-medycznej czasowe-ograniczenie-ruchu niepelnosprawnosc',
    'trudnosci-na-co-dzien opieka-nad-bliskim',
    'samotnosc czas-wolny chec-dzialania',
    'zaburzenia-psychiczne nagly-kryzys problemy-psychiczne-dziecka',
    'problemy-w-rodzinie przemoc uzaleznienie trudnosci-wychowawcze nagly-kryzys zaniedbanie-dziecka',
    'problemy-w-rodzinie samotne-rodzicielstwo male-dziecko rodzicielstwo-zastepcze trudnosci-wychowawcze',
    'trudnosci-wychowawcze problemy-psychiczne-dziecka trudnosci-w-nauce zaniedbanie-dziecka autyzm',
    'wykluczenie bezrobocie bezdomnosc uchodzstwo',
    'wykluczenie opuszczanie-pieczy bezdomnosc',
  ],
]
  .flat()
  .map((line) => line.split(' ').map(situation));
