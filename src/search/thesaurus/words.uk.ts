import { compile } from './compile.js';
import { SOURCES } from './words.pl.js';
import addiction from './uk/addiction.js';
import age from './uk/age.js';
import body from './uk/body.js';
import children from './uk/children.js';
import danger from './uk/danger.js';
import disability from './uk/disability.js';
import family from './uk/family.js';
import grief from './uk/grief.js';
import hints from './uk/hints.js';
import household from './uk/household.js';
import housing from './uk/housing.js';
import leisure from './uk/leisure.js';
import mind from './uk/mind.js';
import money from './uk/money.js';
import offices from './uk/offices.js';
import outside from './uk/outside.js';
import refugees from './uk/refugees.js';
import violence from './uk/violence.js';
import work from './uk/work.js';

/** Ukrainian everyday words of all fields of life; how they are written: compile.ts. */
export default compile(
  'uk',
  [
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
  ],
  SOURCES,
);
