import { readdirSync } from 'node:fs'; import { gzipSync } from 'node:zlib';
import { compile } from '../../src/search/thesaurus/compile.js';
import { isFunctionWord, isPerson } from '../../src/search/stem.js';
const root=new URL('../../src/search/thesaurus/pl/',import.meta.url); const all:string[]=[];
for(const f of readdirSync(root).sort()) all.push((await import(new URL(f,root).href)).default);
const z=compile('pl',all); const g=(s:string)=>gzipSync(s,{level:9}).length;
const [p,t]=z.split('\t') as [string,string];
console.log('all',g(z),'targets',g(t),'phrases',g(p), 'lines',t.split('\n').length,'with targets',t.split('\n').filter(x=>x&&x[0]!=='?').length);
const drop=p.split('\n').map((l,i)=>t.split('\n')[i]![0]==='?'?l:l.split(',').map(x=>{ if(x[0]==='*') return x; const w=x.split(' '); const tell=w.filter(y=>!isFunctionWord(y)); return tell.filter(y=>!isPerson(y)).length>=2? tell.join(' '):x;}).join(',')).join('\n');
console.log('drop small',g(drop+'\t'+t));
const order=t.split('\n').map((x,i)=>[x,i] as const).sort((a,b)=>a[0]<b[0]?-1:1);
const pl=p.split('\n'); console.log('sorted by targets',g(order.map(x=>pl[x[1]]).join('\n')+'\t'+order.map(x=>x[0]).join('\n')));
console.log('abc words',g(pl.map(l=>l.split(',').map(x=>x[0]==='*'?x:x.split(' ').sort().join(' ')).sort().join(',')).join('\n')+'\t'+t));
const dl=drop.split('\n'); console.log('drop+sorted',g(order.map(x=>dl[x[1]]).join('\n')+'\t'+order.map(x=>x[0]).join('\n')));
// split big concepts
const big=dl.map((l,i)=>[l.split(',').length,i] as const).filter(([n,i])=>t.split('\n')[i]&&t.split('\n')[i]![0]!=='?').sort((a,b)=>b[0]-a[0]); console.log('biggest',big.slice(0,12).map(x=>x[0]).join(' '),'median',big[big.length>>1]![0]);
