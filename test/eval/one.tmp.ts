import { buildIndex } from '../../src/search/build.js';
import { readQuery } from '../../src/search/query.js';
import { recognise } from '../../src/search/concepts.js';
import { rank } from '../../src/search/rank.js';
import { findHints } from '../../src/search/hints.js';
import { loadThesaurus } from '../../src/search/thesaurus/load.js';
import { generateServices } from '../bench/generator.js';
import { realServices } from '../bench/real-services.js';
const th=await Promise.all((['pl','uk','en'] as const).map(loadThesaurus));
const gen=buildIndex(generateServices(await realServices(),50000),{thesauri:th}); let r=gen.next(); while(!r.done) r=gen.next(); const index=r.value;
for(const q of ['asystet osoby niepe','asystet osoby niepel','zajecia dla senio','opeka nad dzie','kurs język']){
 const t=[performance.now()]; const {terms}=readQuery(index,q); t.push(performance.now()); const m=recognise(index,terms); t.push(performance.now()); const k=rank(index,terms,m); t.push(performance.now()); index.facets.apply(k.found,{}); t.push(performance.now()); findHints(index,q); t.push(performance.now());
 console.log(q,t.slice(1).map((x,i)=>['read','recognise','rank','facets','hints'][i]+' '+(x-t[i]!).toFixed(1)).join('  '),'found',k.found.length,'stems',terms.map(x=>x.stems.size).join(','),'meanings',m.length);
}
console.log(index.forms.size,index.stems.size);
import { answersOf } from '../../src/search/concepts.js';
index.meanings.answers.clear(); const t0=performance.now(); let n=0, mx=0; for(let i=0;i<index.meanings.concepts.length;i++){const t=performance.now(); n+=answersOf(index,i).docs.length; mx=Math.max(mx,performance.now()-t);} console.log('all concepts',(performance.now()-t0).toFixed(0),'ms, docs',n,'longest',mx.toFixed(1));
