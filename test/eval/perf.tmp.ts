import { openSearch } from '../../src/search/index.js';
import { generateServices } from '../bench/generator.js';
import { keyPresses } from '../bench/key-presses.js';
import { realServices } from '../bench/real-services.js';
const n=Number(process.env.N??process.argv[2]??50000);
const s=await openSearch(generateServices(await realServices(),n),{languages:['pl','uk','en']});
const times:[number,string][]=[];
for(const q of keyPresses()){const t=performance.now(); s.search(q,{limit:20}); times.push([performance.now()-t,q]);}
times.sort((a,b)=>b[0]-a[0]); console.log(times.slice(0,25).map(([t,q])=>t.toFixed(1)+' '+JSON.stringify(q)).join('\n')); console.log('p95',times[Math.floor(times.length*.05)]![0],'p50',times[times.length>>1]![0]);
