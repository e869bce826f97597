import type { TermRef } from '../model/index.js';
import { BESIDE, EVERYBODY, HELPERS, type Band } from './terms.js';
import { because } from './reasons.js';
import type { Person } from './person.js';
import { remembered } from './remembered.js';
import type { Reason } from './types.js';

/** Whether the person is of a group. */
type Membership =
  'everybody' | 'told' | 'situation' | 'by-age' | 'unsure' | 'helper' | 'wrong-age' | 'other' | 'not-told';

const within = (age: number, span: readonly [number, number] | undefined): boolean =>
  !!span && age >= span[0] && age <= span[1];
const overlap = (one: Band, other: Band): boolean =>
  one.perhaps[0] <= other.perhaps[1] && other.perhaps[0] <= one.perhaps[1];

/** The ages of the groups told leave no room for this one. */
const contradicts = (band: Band, { bands, isInstitution }: Person): boolean =>
  isInstitution || (bands.length > 0 && !bands.some((told) => overlap(told, band)));

/**
 * Whether the person is of a group. An age makes one belong to a group of that age, but not against the groups told:
 * so an age that is told later never makes fit what did not fit before.
 */
function membership(code: string, person: Person): Membership {
  const { age, belongs, groups, bands } = person;
  if (code === EVERYBODY) return 'everybody';
  const band = person.bandOf(code);
  const own = belongs.get(code);
  if (own) {
    if (!band || age === undefined || within(age, band.perhaps)) return own;
    // The age may be another's of those told: a mother of 35 and her child.
    const isAnothers =
      bands.some((told) => within(age, told.perhaps)) || groups.some((group) => isBeside(group, person));
    return isAnothers ? own : 'unsure';
  }
  if (band) {
    if (age !== undefined && !within(age, band.perhaps)) return 'wrong-age';
    if (!band.sure) return groups.length ? 'other' : 'not-told';
    if (contradicts(band, person)) return age === undefined ? 'other' : 'unsure';
    if (age === undefined) {
      const isCertain = bands.some(
        ({ sure }) => sure && sure[0] >= band.sure![0] && sure[1] <= band.sure![1],
      );
      return isCertain ? 'by-age' : groups.length ? 'unsure' : 'not-told';
    }
    return within(age, band.sure) ? 'by-age' : 'unsure';
  }
  if (person.isFor === 'other' && person.lineOf(code).some((at) => HELPERS.includes(at))) return 'helper';
  return groups.length ? 'other' : 'not-told';
}

/** Whether a group stands beside the person who is helped. */
export const isBeside = (code: string, { lineOf }: Person): boolean =>
  lineOf(code).some((at) => BESIDE.includes(at));

/** How much a membership speaks for a service. */
const WORTH: Readonly<Record<Membership, number>> = {
  told: 1,
  situation: 0.85,
  'by-age': 0.8,
  everybody: 0.5,
  helper: 0.4,
  unsure: 0.3,
  'not-told': 0.3,
  'wrong-age': 0,
  other: 0,
};
/** What only the cataloguer says is worth a little less than what the document says. */
const BY_EDITOR = 0.92;

/** What the groups of a service say: the reason, and 0–1 for the score. */
export interface GroupsJudged {
  reason: Reason;
  worth: number;
}

/** Judges groups, each list once; `isNeeded`: whether the service helps in a situation that was told. */
export function groupsJudge(person: Person): (terms: readonly TermRef[], isNeeded: boolean) => GroupsJudged {
  const memberOf = remembered((code: string) => membership(code, person));
  const judge = (terms: readonly TermRef[], isNeeded: boolean): GroupsJudged => {
    const field = 'attributes.audience';
    if (!terms.length) return { reason: because('recipients-unknown', field), worth: 0.2 };
    let best: Membership = 'other';
    let worth = -1;
    let isEditors = true;
    const seen = new Set<Membership>();
    for (const { code, basis } of terms) {
      const member = memberOf(code);
      seen.add(member);
      const one = WORTH[member] * (basis === 'editor' ? BY_EDITOR : 1);
      if (one > worth) [best, worth] = [member, one];
      if (basis !== 'editor') isEditors = false;
    }
    const of = (...kinds: Membership[]): string[] =>
      terms.flatMap(({ code }) => (kinds.includes(memberOf(code)) ? code : []));
    if (best === 'told' || best === 'situation') {
      return { reason: because('recipients-told', field, { terms: of('told', 'situation') }), worth };
    }
    if (best === 'by-age')
      return { reason: because('recipients-by-age', field, { terms: of('by-age') }), worth };
    if (best === 'everybody')
      return { reason: because('recipients-all', field, { terms: [EVERYBODY] }), worth };
    const all = terms.map(({ code }) => code);
    if (best === 'helper')
      return { reason: because('recipients-helper', field, { terms: of('helper') }), worth };
    if (seen.has('unsure'))
      return { reason: because('recipients-unsure', field, { terms: of('unsure') }), worth };
    if (seen.has('not-told')) return { reason: because('recipients-not-told', field, { terms: all }), worth };
    // Who has not said to belong may belong all the same, if it is this help that is needed. An age that is surely
    // another bars, unless the group is the cataloguer's own guess.
    if (isNeeded && (seen.has('other') || isEditors)) {
      return { reason: because('recipients-ask', field, { terms: all }), worth: 0.1 };
    }
    return { reason: because('recipients-other', field, { terms: all }), worth: 0 };
  };
  const needed = remembered((terms: readonly TermRef[]) => judge(terms, true));
  const others = remembered((terms: readonly TermRef[]) => judge(terms, false));
  return (terms, isNeeded) => (isNeeded ? needed : others)(terms);
}
