import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { serviceKey } from '../../src/model/index.js';
import { createSearch } from '../../src/search/index.js';
import { readThesaurus, type Thesaurus } from '../../src/search/thesaurus/read.js';
import { compile } from '../../src/search/thesaurus/compile.js';
import { NAMES_UK } from '../../src/model/profile/names.uk.js';
import { NAMES_EN } from '../../src/model/profile/names.en.js';
import { realServices } from '../bench/real-services.js';
const root=new URL('../../src/search/thesaurus/',import.meta.url);
let pl:string[]=[]; const thesauri:Thesaurus[]=[];
for(const l of ['pl','uk','en']){ const src:string[]=[]; for(const f of readdirSync(new URL(l+'/',root)).sort()) src.push((await import(new URL(l+'/'+f,root).href)).default); if(l==='pl') pl=src; thesauri.push(readThesaurus(compile(l,src,pl),thesauri[0])); }
const search=createSearch(await realServices(),{languages:['pl','uk','en'],termNames:{uk:NAMES_UK,en:NAMES_EN},thesauri});
for(const file of process.argv.slice(2)){ if(!existsSync(file)) continue; const list=readFileSync(file,'utf8').trim().split('\n').map(l=>JSON.parse(l) as {q:string,best:string[]});
 let bad=0,unsure=0; const lines:string[]=[];
 for(const {q,best} of list){ const r=search.search(q,{limit:5}); const keys=r.hits.map(h=>serviceKey(h.service)!); const at=keys.findIndex(k=>best.includes(k)); if(at<0||at>2) {bad++; lines.push(JSON.stringify(q)+'  want '+best.slice(0,3).join(' ')+'  got '+keys.slice(0,2).join(' ')+(r.confident?'':' UNSURE')+'  concepts: '+r.concepts.slice(0,3).join(', '));} else if(!r.confident) {unsure++; if(process.env.UNSURE) lines.push(JSON.stringify(q)+'  right but UNSURE');} }
 console.log(file,list.length,'missed in top 3:',bad,'right but unsure:',unsure); if(process.env.SHOW) console.log(lines.join('\n')); }
