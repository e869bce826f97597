import { compile } from './compile.js';
import * as fields from './en/index.js';
import * as polish from './pl/index.js';

/** English everyday words of all fields of life; how they are written: compile.ts. */
export default compile('en', Object.values(fields), Object.values(polish));
