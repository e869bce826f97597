import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en as commonEn } from '../../src/i18n/en.js';
import { pl as commonPl } from '../../src/i18n/pl.js';
import { uk as commonUk } from '../../src/i18n/uk.js';
import type { LoadedPack } from '../../src/i18n/forms/pack.js';

type Pack = LoadedPack<string, unknown>;

/** Every text of a section with its place, `provider.stepNames.kind`; plural forms by their own names. */
function texts(words: unknown, place: string): [place: string, text: string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, each]) => texts(each, `${place}.${key}`));
}
/** The forms of a plural are each language's own. */
const FORM = /\.(zero|one|two|few|many|other)$/;
const places = (all: [string, string][]): string[] =>
  [...new Set(all.map(([place]) => place.replace(FORM, '')))].sort();
const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

/** What is the same in every language: holes, signs, names and abbreviations. */
const SAME = new Set(
  'CUS NIP REGON KRS RPWDL HSDS JSON E-mail Portfolio Łapy plan OK'.toLowerCase().split(' '),
);
const isSame = (text: string): boolean =>
  text
    .replace(/\{\w+\}|https?:\S+/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .every((word) => !/\p{L}/u.test(word) || SAME.has(word));
/** The Polish name of a document or an office stands in brackets: it is what is written on it. */
const withoutNames = (text: string): string => text.replace(/\([^)]*\)/g, '');
/** An example of what may be typed, in the language of the catalogue. */
const EXAMPLES = ['common.search.placeholder'];

const folder = new URL('../../src/i18n/forms/', import.meta.url);
const packs: Pack[] = [];
for (const file of readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
  const made = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>);
  packs.push(...made.filter((each): each is Pack => typeof (each as Pack | null)?.load === 'function'));
}

describe('words of every section, in every language', () => {
  it('finds the sections', () => {
    const names = packs.map(({ section }) => section);
    for (const name of ['form', 'contact', 'outbox', 'provider']) assert.ok(names.includes(name), name);
    assert.equal(new Set(names).size, names.length);
  });

  const common: Pack = {
    section: 'common',
    pl: commonPl,
    load: async (locale) => (locale === 'uk' ? commonUk : commonEn),
  };
  for (const { section, pl, load } of [common, ...packs])
    for (const locale of ['uk', 'en'] as const)
      it(`${section}, ${locale}: no key missing, no hole lost, nothing left in Polish`, async () => {
        const polish = texts(pl, section);
        const own = texts(await load(locale), section);
        assert.deepEqual(places(own), places(polish));
        const inPolish = new Map(polish);
        for (const [place, text] of own) {
          assert.ok(text.trim() !== '' || inPolish.get(place) === '', `${place} is empty`);
          const other = inPolish.get(place);
          if (other !== undefined && !FORM.test(place)) assert.deepEqual(holes(text), holes(other), place);
          if (EXAMPLES.includes(place)) continue;
          assert.doesNotMatch(withoutNames(text), /[ąćęłńśźżĄĆĘŁŃŚŹŻ]/, `${place}: ${text}`);
          if (locale === 'en') assert.doesNotMatch(text, /\p{Script=Cyrillic}/u, `${place}: ${text}`);
          if (other !== undefined && !isSame(text)) assert.notEqual(text, other, place);
        }
      });
});
