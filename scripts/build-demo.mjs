// Builds the demo site into dist/demo: pages, their styles and scripts, the library under okienko/, the catalogues
// under data/. Run after the CDN build; the result can be served by any static server.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const demo = path.join(root, 'demo');
const cdn = path.join(root, 'dist/cdn');
const out = path.join(root, 'dist/demo');

if (!existsSync(path.join(cdn, 'okienko.js'))) {
  console.error('dist/cdn/okienko.js is missing. Run: npm run build');
  process.exit(1);
}

const escape = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

/** The catalogue as a plain list, for people without script and for search engines. */
function list(services) {
  const items = services
    .filter((service) => service.status === 'active')
    .map(({ name, organization }) => {
      const by = organization?.name ? ` ${escape(organization.name)}` : '';
      return `<li><strong>${escape(name)}</strong>${by}</li>`;
    });
  return `<ul class="all-services">\n${items.join('\n')}\n</ul>`;
}

/**
 * Fills in a page of the town (demo/town/*.html): `<!-- part foot -->` is the file parts/foot.html, `{{name}}` a value
 * of the town (towns.json). `<!-- part top current="navPartners" -->` marks the link whose words have that key.
 * What stands between `<!-- with api -->` and `<!-- end -->` needs a server and is left out where the town has none.
 */
function fill(file, values) {
  const read = (from) => readFileSync(path.join(demo, 'town', from), 'utf8');
  const part = (_, indent, name, current) => {
    const text = read(`parts/${name}.html`).replace(/^(?=.)/gm, indent);
    const key = ` data-words="${current}"`;
    if (current && !text.includes(key)) throw new Error(`demo/town/${file}: no link ${current} in ${name}`);
    return current ? text.replace(key, ` aria-current="page"${key}`) : text;
  };
  return read(file)
    .replace(/( *)<!-- part (\w+)(?: current="(\w+)")? -->\n/g, part)
    .replace(/ *<!-- with api -->[^]*?<!-- end -->\n/g, (given) => (values.api ? given : ''))
    .replace(/ *<!-- (with api|end) -->\n/g, '')
    .replace(/\{\{(\w+)\}\}/g, (hole, name) => {
      if (!(name in values)) throw new Error(`demo/town/${file}: nothing for ${hole}`);
      return values[name];
    });
}

rmSync(out, { recursive: true, force: true });
mkdirSync(path.join(out, 'town'), { recursive: true });

const copies = [
  ['favicon.svg'],
  ['404.html'],
  ['partner/index.html', 'partner.html'],
  ['minimal/index.html', 'minimal.html'],
  ...['partner.css', 'mark.svg'].map((file) => [`partner/${file}`]),
  ['data'],
];
for (const [from, to = from] of copies)
  cpSync(path.join(demo, from), path.join(out, to), { recursive: true });
cpSync(cdn, path.join(out, 'okienko'), { recursive: true });

const ofTown = readdirSync(path.join(demo, 'town'));
for (const file of ofTown.filter((name) => /\.(css|js|svg)$/.test(name)))
  cpSync(path.join(demo, 'town', file), path.join(out, 'town', file));

const organizations = JSON.parse(readFileSync(path.join(demo, 'data/organizations.json'), 'utf8'));
const isOf = (key) => (organization) =>
  organization.organization_identifiers?.some(({ identifier }) => identifier.startsWith(`${key}/`));

const towns = JSON.parse(readFileSync(path.join(demo, 'town/towns.json'), 'utf8'));
const escaped = (town) => Object.fromEntries(Object.entries(town).map(([key, text]) => [key, escape(text)]));
for (const town of towns) {
  const services = JSON.parse(readFileSync(path.join(demo, `data/${town.key}.json`), 'utf8'));
  // The partners of the town alone; the file of all is that of three towns.
  writeFileSync(
    path.join(out, `data/organizations-${town.key}.json`),
    JSON.stringify(organizations.filter(isOf(town.key))),
  );
  // On its own page a town's links stay in the page, with the language and the look that its address holds.
  writeFileSync(
    path.join(out, town.page),
    fill('page.html', { ...escaped(town), home: '', list: list(services) }),
  );
}

// The other pages belong to the town that has a server.
const [town] = towns.filter(({ api }) => api);
const pages = ofTown.filter((name) => name.endsWith('.html') && name !== 'page.html');
for (const page of pages)
  writeFileSync(path.join(out, page), fill(page, { ...escaped(town), home: escape(town.path) }));
console.log(`dist/demo: ${towns.length} towns, ${pages.length} more pages, the library and the data`);
