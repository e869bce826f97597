import { compile } from './compile.js';
import * as fields from './pl/index.js';

/** Polish everyday words of all fields of life; how they are written: compile.ts. */
export default compile('pl', Object.values(fields));
