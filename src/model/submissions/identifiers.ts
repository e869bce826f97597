import { validate as checkNip } from 'stdnum/lib/esm/pl/nip.js';
import { validate as checkRegon } from 'stdnum/lib/esm/pl/regon.js';
import { termAncestors } from '../profile/index.js';

// Deep paths of stdnum: its main entry brings the numbers of 90 countries (50 kB gzip instead of 3). Its modules
// have no file endings, which Node does not load by itself; so the build takes them in (a dev dependency).

/** A number under which a provider is registered. */
export type IdentifierType = 'nip' | 'regon' | 'krs' | 'rpwdl';

/** The digits of what people type: with spaces, hyphens or dots, with the name of the number or PL before it. */
const digitsOf = (written: string): string =>
  written
    .slice(0, 100)
    .toUpperCase()
    .replace(/^\s*(?:PL|NIP|REGON|KRS|RPWDL|NR|[\s:.-])*/, '')
    .replace(/[\s.\-–/]/g, '');

const digitsOnly = (written: string, length: RegExp): string | undefined => {
  const digits = digitsOf(written);
  // A number of zeros passes every checksum.
  return /^\d+$/.test(digits) && length.test(digits) && !/^0+$/.test(digits) ? digits : undefined;
};

/** A tax number as ten digits, or undefined for what is none. */
export function readNip(written: string): string | undefined {
  const digits = digitsOnly(written, /^.{10}$/);
  return digits && checkNip(digits).isValid ? digits : undefined;
}

/** A statistical number as 9 or 14 digits, or undefined for what is none. */
export function readRegon(written: string): string | undefined {
  const digits = digitsOnly(written, /^(?!0{9})(?:.{9}|.{14})$/);
  return digits && checkRegon(digits).isValid ? digits : undefined;
}

/** A number in the National Court Register as ten digits (it has no checksum), or undefined for what is none. */
export const readKrs = (written: string): string | undefined => digitsOnly(written, /^.{10}$/);

/**
 * The number of a book in the register of medical providers (RPWDL), digits only; the letter and number of the
 * registering body behind it (`-W-14`) are left out. Undefined for what is none.
 */
export const readRpwdl = (written: string): string | undefined =>
  digitsOnly(written.replace(/[\s-]*[a-z](?:[\s-]*\d{2})?\s*$/i, ''), /^.{6,12}$/);

/** An identifier that a kind of provider has. */
export interface IdentifierRule {
  type: IdentifierType;
  /** Every provider of this kind has it, and a registration needs it. */
  required: boolean;
}

// The numbers that each kind has; children inherit where they have no line of their own. Required is only what
// every one of the kind has: an ordinary association, a school sports club or a parish has no KRS, a KIS or CIS
// has the numbers of the body that runs it.
const KINDS: Readonly<Record<string, string>> = {
  'urzad-gminy': 'nip! regon',
  'jednostka-gminy': 'nip regon',
  ngo: 'nip regon krs',
  'podmiot-pzp': 'nip! regon krs',
  'podmiot-leczniczy': 'nip regon krs rpwdl!',
  'organizacje-pozarzadowe': 'nip regon krs',
  fundacja: 'nip regon krs!',
  'ekonomia-spoleczna': 'nip regon krs',
  kgw: 'nip regon',
  'spoldzielnia-pracy': 'nip regon krs!',
  'spoldzielnia-socjalna': 'nip regon krs!',
  'spoldzielnia-inwalidow': 'nip regon krs!',
  'spolka-non-profit': 'nip regon krs!',
  przedsiebiorstwo: 'nip! regon krs',
  'jednostka-powiatu': 'nip regon',
  'jednostka-wojewodztwa': 'nip regon',
  'organ-panstwowy': 'nip regon',
  'grupa-nieformalna': '',
  'osoba-fizyczna': 'nip regon',
};

const ruleOf = (kind: string): string | undefined => {
  const [taxonomy, slug = ''] = kind.split(':');
  return taxonomy === 'wykonawca' && Object.hasOwn(KINDS, slug) ? KINDS[slug] : undefined;
};

const rulesFor = (kind: string): string | undefined =>
  [kind, ...termAncestors(kind)].map(ruleOf).find((rule) => rule !== undefined);

/** Whether a term says what a provider is (`wykonawca:fundacja`), and not only to what group or sector it belongs. */
export const isProviderKind = (kind: string): boolean => rulesFor(kind) !== undefined;

/** The identifiers that a kind of provider has; none for an informal group or what is no kind. */
export const identifiersOf = (kind: string): IdentifierRule[] =>
  (rulesFor(kind) ?? '').split(' ').flatMap((word): IdentifierRule | [] => {
    const type = word.replace('!', '') as IdentifierType;
    return type ? { type, required: word.endsWith('!') } : [];
  });

/** A group of kinds in the choice that a registering provider has. */
export type ProviderKindGroup =
  'public' | 'organisations' | 'social-economy' | 'health' | 'business' | 'people';

/**
 * The kinds offered to a registering provider, in plain groups: those of art. 7(2) of the CUS Act, social economy,
 * units of county and voivodeship, state bodies, natural persons, informal groups, sports clubs.
 */
export const PROVIDER_KINDS: readonly { group: ProviderKindGroup; kinds: readonly string[] }[] = [
  {
    group: 'organisations',
    kinds: [
      'wykonawca:stowarzyszenie',
      'wykonawca:fundacja',
      'wykonawca:klub-sportowy',
      'wykonawca:kgw',
      'wykonawca:jednostka-koscielna',
      'wykonawca:ngo',
    ],
  },
  {
    group: 'social-economy',
    kinds: [
      'wykonawca:spoldzielnia-socjalna',
      'wykonawca:przedsiebiorstwo-spoleczne',
      'wykonawca:cis',
      'wykonawca:kis',
      'wykonawca:wtz',
      'wykonawca:zaz',
      'wykonawca:spoldzielnia-pracy',
      'wykonawca:spoldzielnia-inwalidow',
      'wykonawca:zpch',
      'wykonawca:spolka-non-profit',
      'wykonawca:ekonomia-spoleczna',
    ],
  },
  {
    group: 'public',
    kinds: [
      'wykonawca:urzad-gminy',
      'wykonawca:jednostka-gminy',
      'wykonawca:jednostka-powiatu',
      'wykonawca:jednostka-wojewodztwa',
      'wykonawca:organ-panstwowy',
    ],
  },
  { group: 'health', kinds: ['wykonawca:podmiot-leczniczy'] },
  { group: 'business', kinds: ['wykonawca:przedsiebiorstwo', 'wykonawca:podmiot-pzp'] },
  { group: 'people', kinds: ['wykonawca:grupa-nieformalna', 'wykonawca:osoba-fizyczna'] },
];
