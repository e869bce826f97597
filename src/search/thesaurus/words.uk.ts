import { compile } from './compile.js';
import * as fields from './uk/index.js';
import * as polish from './pl/index.js';

/** Ukrainian everyday words of all fields of life; how they are written: compile.ts. */
export default compile('uk', Object.values(fields), Object.values(polish));
