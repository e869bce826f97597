// Another page of the same origin, with the library of its own; its test works with it from outside.
import { openOutbox } from '../../../src/data/index.js';

Object.assign(globalThis, { openOutbox });
