import { readdirSync } from 'node:fs';
import { serviceKey } from '../../src/model/index.js';
import { createSearch } from '../../src/search/index.js';
import { buildIndex } from '../../src/search/build.js';
import { readQuery } from '../../src/search/query.js';
import { recognise, answersOf } from '../../src/search/concepts.js';
import { readThesaurus } from '../../src/search/thesaurus/read.js';
import { compile } from '../../src/search/thesaurus/compile.js';
import { realServices } from '../bench/real-services.js';
const root=new URL('../../src/search/thesaurus/pl/',import.meta.url); const src:string[]=[]; for(const f of readdirSync(root)) src.push((await import(new URL(f,root).href)).default);
const gen=buildIndex((await realServices()).filter((s)=>!process.env.TOWN||serviceKey(s)?.startsWith(process.env.TOWN)),{thesauri:[readThesaurus(compile('pl',src))]}); let r=gen.next(); while(!r.done) r=gen.next(); const index=r.value;
for(const q of process.argv.slice(2)){ const {terms,correction}=readQuery(index,q); console.log('##',q,correction??'');
 for(const t of terms) console.log('  ',t.text,t.weight,[...t.stems].slice(0,8).map(([s,v])=>s.text+':'+v.toFixed(2)+(s.phrases?'p':'')+'/'+s.docs.length/2).join(' '));
 for(const m of recognise(index,terms).slice(0,6)) console.log('   >',m.concept.id,m.certainty.toFixed(2),[...m.terms].map(i=>terms[i]!.text).join('+'),'=>',(()=>{const a=answersOf(index,m.number);return [...a.docs].map((d,i)=>[d,a.qualities[i]!] as const)})().sort((a,b)=>b[1]-a[1]).slice(0,6).map(([d,v])=>serviceKey(index.services[d]!)+':'+v.toFixed(2)).join(' ')); }
