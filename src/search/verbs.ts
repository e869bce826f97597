/**
 * Verbs that share no stem: naprawiam, naprawiłam, ponaprawiać: naprawić, naprawa. A verb has some sixty forms and a
 * dozen prefixes, of which texts hold a few. So a word of which nothing is known is cut to what its forms have in
 * common, and looked for in the others.
 */

/** Endings of verbs, and of what is made of them, folded (ę = e, ć = c); of those that fit, the longest is found. */
const ENDING =
  /(?:(?:[iy]?w?a|n[aei]|[iey]|owa)(?:l(?:a[ms]?|em|es|[iy]?(?:smy|scie)|[ioy])?|c|sz|my|cie)|[iu]?j(?:a|e|emy|esz|ecie|ac)?|(?:[aeo]|ie)n(?:ie|ia|iu|[aey])|[iy]?a(?:m|ja)?|ia|[aeiy])$/;
/** How stems of verbs, and of nouns made of them, go on after what they have in common. */
const GOES_ON = ' ac iac ic yc ec nac owac ywac iwac al il yl el uj aj am an en on'.split(' ');
/** What makes one verb of another: gadać, pogadać. */
const PREFIXES = ' po za wy na u o od do s z prze przy roz'.split(' ');
const PREFIX = new RegExp(`^(?:${PREFIXES.filter(Boolean).join('|')})(?=...)`);
const LEAST = 4;

/** The stems that a folded word may stand for, likelier ones first, if it is a verb; none that must be known. */
export function* otherVerbs(word: string): Generator<string, void, void> {
  const root = word.replace(ENDING, '');
  if (root === word || root.length < (/[aeiy]c$/.test(word) ? 3 : 4)) return;
  for (const end of GOES_ON) yield root + end;
  const bare = root.replace(PREFIX, '');
  for (const prefix of PREFIXES) {
    const other = prefix + bare;
    if (other === root || other.length < LEAST) continue;
    // Without its prefix it must be a verb: upiecze has nothing to do with piecza.
    for (const end of prefix ? GOES_ON : GOES_ON.slice(1)) yield other + end;
  }
}
