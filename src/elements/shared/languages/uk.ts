import { uk as messages } from '../../../i18n/uk.js';
import { NAMES_UK as names, SHORT_UK as shortNames } from '../../../model/profile/names.uk.js';

/** One file for a page in Ukrainian: the words and the names of terms. */
export default { messages, names, shortNames };
