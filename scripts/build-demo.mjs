// Builds the demo site into dist/demo: pages, their styles and scripts, the library under okienko/, the catalogues
// under data/. Run after the CDN build; the result can be served by any static server.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const copies = [
  ['favicon.svg'],
  ['404.html'],
  ['town/dostepnosc.html', 'dostepnosc.html'],
  ['town/announce.html', 'announce.html'],
  ['partner/index.html', 'partner.html'],
  ['minimal/index.html', 'minimal.html'],
  ...['town.css', 'town.js', 'announce.js', 'crest-lapy.svg', 'crest-koszalin.svg'].map((file) => [
    `town/${file}`,
  ]),
  ...['partner.css', 'mark.svg'].map((file) => [`partner/${file}`]),
  ['data'],
];
for (const [from, to = from] of copies)
  cpSync(path.join(demo, from), path.join(out, to), { recursive: true });
cpSync(cdn, path.join(out, 'okienko'), { recursive: true });

const organizations = JSON.parse(readFileSync(path.join(demo, 'data/organizations.json'), 'utf8'));
const isOf = (key) => (organization) =>
  organization.organization_identifiers?.some(({ identifier }) => identifier.startsWith(`${key}/`));

const template = readFileSync(path.join(demo, 'town/page.html'), 'utf8');
for (const town of JSON.parse(readFileSync(path.join(demo, 'town/towns.json'), 'utf8'))) {
  const services = JSON.parse(readFileSync(path.join(demo, `data/${town.key}.json`), 'utf8'));
  // The partners of the town alone; the file of all is that of three towns.
  writeFileSync(
    path.join(out, `data/organizations-${town.key}.json`),
    JSON.stringify(organizations.filter(isOf(town.key))),
  );
  const values = {
    ...Object.fromEntries(Object.entries(town).map(([k, v]) => [k, escape(v)])),
    list: list(services),
  };
  // What needs a server is left out where the town has none.
  const given = town.api ? template : template.replace(/ *<!-- with api -->[^]*?<!-- end -->\n/g, '');
  const page = given.replace(/ *<!-- (with api|end) -->\n/g, '').replace(/\{\{(\w+)\}\}/g, (hole, name) => {
    if (!(name in values)) throw new Error(`demo/town/page.html: nothing for ${hole}`);
    return values[name];
  });
  writeFileSync(path.join(out, town.page), page);
}
console.log(`dist/demo: ${copies.length} copies, 2 town pages, the library and the data`);
