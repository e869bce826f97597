import { serviceKey } from '../../src/model/index.js';
import { createSearch } from '../../src/search/index.js';
import { readThesaurus, type Thesaurus } from '../../src/search/thesaurus/read.js';
import { compile } from '../../src/search/thesaurus/compile.js';
import { gzipSync } from 'node:zlib';
import { realServices } from '../bench/real-services.js';
import { ask, summarise } from './evaluate.js';
import { readSets } from './sets.js';
import { ndcg } from './metrics.js';
import { existsSync, readdirSync } from 'node:fs';
const args = process.argv.slice(2);
const services = (await realServices()).filter((s)=>serviceKey(s)!.startsWith(process.env.TOWN!));
const langs = (process.env.LANGS ?? 'pl,uk,en').split(',') as ('pl' | 'uk' | 'en')[];
const thesauri: Thesaurus[] = [];
const root = new URL('../../src/search/thesaurus/', import.meta.url);
let pl: string[] = [];
const t0 = performance.now();
if (!args.includes('--none'))
  for (const l of langs) {
    const src: string[] = [];
    const dir = new URL(l + '/', root);
    if (!existsSync(dir)) continue;
    for (const f of readdirSync(dir)) src.push((await import(new URL(f, dir).href)).default);
    if (l === 'pl') pl = src;
    const z = compile(l, src, pl);
    console.log(l, gzipSync(z, { level: 9 }).length, z.split('\t')[0]!.split(/[\n,]/).length);
    thesauri.push(readThesaurus(z, thesauri[0]));
  }
const { NAMES_UK } = await import('../../src/model/profile/names.uk.js');
const { NAMES_EN } = await import('../../src/model/profile/names.en.js');
const search = createSearch(services, { languages: langs, termNames: { uk: NAMES_UK, en: NAMES_EN }, thesauri });
const engine = {
  search(q: string, limit: number) {
    const { hits, confident } = search.search(q, { limit });
    return { services: hits.map((h) => h.service), confident };
  },
};
const all = new Set((await realServices()).map((s)=>serviceKey(s)!)); const sets = readSets([], all).map((x)=>({...x,queries:x.queries.map((q)=>({...q,grades:Object.fromEntries(Object.entries(q.grades).filter(([k])=>k.startsWith(process.env.TOWN!)))})).filter((q)=>q.group==='nothing'||Object.values(q.grades).some((g)=>g===2))}));
const f = (x: number) => x.toFixed(3);
const LOW = Number(process.env.LOW ?? 0.6);
for (const set of sets) {
  const out = await ask(engine as never, set.queries);
  const r = summarise(out);
  console.log(set.set.padEnd(12), 'all', f(r.overall.ndcg), 'unanswered', r.overall.unanswered + '/' + r.overall.queries, 'false', r.nothing.falseAnswers + '/' + r.nothing.queries, Object.entries(r.groups).map(([g, q]) => g + ' ' + f(q.ndcg)).join('  '));
  if (args.includes(set.set))
    for (const o of out) {
      const n = o.query.group === 'nothing';
      const v = n ? 0 : ndcg(o.found, o.query.grades);
      if (n ? o.answered : v < LOW || !o.answered)
        console.log('  ', o.query.group, JSON.stringify(o.query.q), n ? 'FALSE' : f(v), o.answered ? '' : 'UNSURE', '\n      want', Object.entries(o.query.grades).map(([k, g]) => k + ':' + g).slice(0, 6).join(' '), '\n      got ', o.found.slice(0, 5).join(' '));
    }
}
