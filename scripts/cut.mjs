/**
 * What we never reach in a library and no minifier can know: methods nobody calls, ways for browsers older than ours.
 * Everything that only they need then falls away by itself. A cut that finds nothing fails the build.
 */
const CUTS = {
  // of Fuse only `Fuse.match` is used: how well one text fits one pattern
  'fuse.js/dist/fuse.basic.mjs': [
    [/^var Fuse = class \{\n(\t.*\n|\n)*\};\n/m, 'const Fuse = {};\n'],
    [/^Fuse\.(?!match)\w+ = .*\n(\t.*\n|\};\n)*/gm, ''],
    [/^.*options\.useTokenSearch\) throw .*\n/m, ''],
    [/^\tgetFn: get,\n/m, ''],
    [/^\tfor \(let i = 0, len = registeredSearchers(.*\n)*?\t\}\n/m, ''],
    // which letters agree is not asked for, and our texts are folded before they come here
    [/(?<=const computeMatches = ).*/, 'false;'],
    [/^.*if \((hasMatches && )?includeMatches\) .*\n/gm, ''],
    [/^.*if \(isMatch && indices\) .*\n/m, ''],
    [/(?<=const stripDiacritics = ).*/, '(text) => text;'],
    [/^const NON_DECOMPOSABLE_RE = .*\n/m, ''],
    // settings of what is cut
    [/^const BasicOptions = \{\n(\t.*\n)*/m, 'const BasicOptions = {\n\tisCaseSensitive: false,\n'],
    [/^const AdvancedOptions = \{\n(\t.*\n)*/m, 'const AdvancedOptions = {\n\tignoreLocation: false,\n'],
    [/^\tincludeMatches: false,\n/m, ''],
    [/^\t+(includeMatches|ignoreDiacritics),\n/gm, ''],
    [/, (includeMatches|ignoreDiacritics)( = Config\.\1|: this\.options\.\1)?(?=,| \})/g, ''],
    [/^.*\bignoreDiacritics \? strip.*\n/gm, ''],
  ],
  // ours change the class themselves and give nothing back
  'helpers/esm/decorate.js': [
    [
      /^function __decorate[^]*?^\}/m,
      'const __decorate = (decorators, proto, name) => decorators.forEach((change) => change(proto, name));',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/(?<=,e=)t\.ShadowRoot&&.*?(?=,s=Symbol)/, 'true'],
    [/if\((this\._\$cssResult\$=!0),o!==s\)throw Error\(".*?"\)/, '$1'],
    [/Error\("Value passed.*?"\)/, 'Error("css")'],
  ],
  // text within <textarea>, <title> and comments, MathML, copies of Lit that render on a server
  'lit-html/lit-html.js': [
    [/y\.test\(u\[2\]\)&&\(n=RegExp\(.*?"g"\)\),/, ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
    [/(?<=if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);)else\{let t=-1;.*?o\.length-1\}/, ''],
    [/:3===i\?"<math>"/, ''],
    [/:3===i\?"<\/math>"/, ''],
    [/2===i\|\|3===i/, '2===i'],
    [/(?<=const j=)\{M:h,.*?\}(?=,B=)/, '{I:k}'],
    [/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),/, ';'],
    [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=.*?(?=const n=)/, ';'],
  ],
  // decorators of the standard, properties written back to attributes, converters and initial values of properties
  '@lit/reactive-element/reactive-element.js': [
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [/p\?\.\(\{ReactiveElement:y\}\),/, ''],
    [/toAttribute\(t,s\)\{.*?return t\},(?=fromAttribute)/, ''],
    [/case Object:case Array:try\{.*?\}catch\(t\)\{i=null\}(?=\}return i)/, ''],
    [/static addInitializer\(t\)\{.*?\}(?=static)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [
      /,this\.hasOwnProperty\(d\("properties"\)\)\)\{const t=this\.properties,.*?\}(?=const t=this\[Symbol)/,
      ');',
    ],
    [/"function"==typeof t\.converter\?.*?:u(?=;this\._\$Em=e)/, 'u'],
    [/\?\?this\._\$Ej\?\.get\(e\)\?\?r/, ''],
    [/!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|i\.useDefault.*?\)\)\)(?=return;)/, '!f(h,s))'],
    [/i&&!\(this\._\$Ej\?\?=.*?\|\|(?=\(this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated)/, ''],
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if.*?(?=this\._\$Eh=new Map)/, ''],
    [/_\$ET\(t,s\)\{.*?(?=_\$AK\()/, ''],
    [/,!0===e&&this\._\$Em!==t&&.*?\.add\(t\)/, ''],
    [/this\._\$Eq&&=.*?,(?=this\._\$EM)/, ''],
  ],
};

/** What our sources must not use, since it is cut. */
const NOT_HERE = [
  / from ['"]fuse\.js[^]*\b(new Fuse|includeMatches|minMatchCharLength|ignoreDiacritics|useTokenSearch)\b/,
  // of properties
  /\b(reflect|useDefault): true\b|\b(converter|hasChanged):|\btype: (Object|Array)\b|\bstatic (override )?properties\b/,
  // of templates
  /\bmathml`|<(textarea|title|style|script)\b[^>`]*>[^<`]*\$\{|<!--[^>`]*\$\{/,
];

/** The rest of a file after the cuts; the file itself when there are none for it. */
export function afterCuts(code, id) {
  const [file, cuts] = Object.entries(CUTS).find(([name]) => id.endsWith(name)) ?? [];
  for (const [what, instead] of cuts ?? []) {
    const rest = code.replace(what, instead);
    if (rest === code) throw new Error(`${file} has changed: nothing there matches ${what}`);
    code = rest;
  }
  return code;
}

/** The cuts as a plugin of the bundler. */
export const cut = {
  name: 'cut',
  transform(code, id) {
    const used = /\/src\/.*\.ts$/.test(id) && NOT_HERE.map((each) => each.exec(code)?.[0]).find(Boolean);
    if (used) throw new Error(`${id} uses what is cut from a library: ${used.slice(-40)}`);
    const rest = afterCuts(code, id);
    return rest === code ? null : { code: rest, map: null };
  },
};
