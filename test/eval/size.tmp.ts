import { readdirSync } from 'node:fs'; import { gzipSync } from 'node:zlib';
import { compile, readSource } from '../../src/search/thesaurus/compile.js';
const root=new URL('../../src/search/thesaurus/pl/',import.meta.url); const all:string[]=[]; const names=process.argv.slice(2);
const part:string[]=[]; for(const f of readdirSync(root)){const t=(await import(new URL(f,root).href)).default as string; all.push(t); if(names.includes(f.replace('.ts',''))) part.push(t);}
const z=(x:string[])=>gzipSync(compile('pl',x),{level:9}).length; const n=(x:string[])=>readSource(x.join('\n')).concepts.reduce((s,c)=>s+c.phrases.length+c.danger.length,0);
console.log('all',z(all),'bytes,',n(all),'phrases,',readSource(all.join('\n')).concepts.length,'concepts'); if(part.length) console.log('yours',z(part),'bytes,',n(part),'phrases');
