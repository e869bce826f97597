import { compile } from './compile.js';
import { SOURCES } from './words.pl.js';
import addiction from './en/addiction.js';
import age from './en/age.js';
import body from './en/body.js';
import children from './en/children.js';
import danger from './en/danger.js';
import disability from './en/disability.js';
import family from './en/family.js';
import grief from './en/grief.js';
import hints from './en/hints.js';
import household from './en/household.js';
import housing from './en/housing.js';
import leisure from './en/leisure.js';
import mind from './en/mind.js';
import money from './en/money.js';
import offices from './en/offices.js';
import outside from './en/outside.js';
import refugees from './en/refugees.js';
import violence from './en/violence.js';
import work from './en/work.js';

/** English everyday words of all fields of life; how they are written: compile.ts. */
export default compile(
  'en',
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
