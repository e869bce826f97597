import { compile } from './compile.js';
import addiction from './pl/addiction.js';
import age from './pl/age.js';
import body from './pl/body.js';
import children from './pl/children.js';
import danger from './pl/danger.js';
import disability from './pl/disability.js';
import family from './pl/family.js';
import grief from './pl/grief.js';
import hints from './pl/hints.js';
import household from './pl/household.js';
import housing from './pl/housing.js';
import leisure from './pl/leisure.js';
import mind from './pl/mind.js';
import money from './pl/money.js';
import offices from './pl/offices.js';
import outside from './pl/outside.js';
import refugees from './pl/refugees.js';
import violence from './pl/violence.js';
import work from './pl/work.js';

/** The sources, for the order of concepts in other languages. */
export const SOURCES = [
  addiction,
  age,
  body,
  children,
  danger,
  disability,
  family,
  grief,
  hints,
  household,
  housing,
  leisure,
  mind,
  money,
  offices,
  outside,
  refugees,
  violence,
  work,
];

/** Polish everyday words of all fields of life; how they are written: compile.ts. */
export default compile('pl', SOURCES);
