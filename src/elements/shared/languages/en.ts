import { en as messages } from '../../../i18n/en.js';
import { NAMES_EN as names, SHORT_EN as shortNames } from '../../../model/profile/names.en.js';

/** One file for a page in English: the words and the names of terms. */
export default { messages, names, shortNames };
