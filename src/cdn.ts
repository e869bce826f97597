// In the file for pages the parts stand in this order. Nothing depends on it but its size: what looks alike stands
// close together, because gzip finds what repeats only within 32 kB. With another order it is 1.2 kB larger.
import './styles/root.js';
import './styles/controls.js';
import './elements/service-search/service-search.styles.js';
import './elements/service-search/tools.styles.js';
import './elements/service-card/service-card.styles.js';
import './elements/service-card/full-card.styles.js';
import './elements/service-card/address.js';
import './i18n/whole-search.js';
import './i18n/whole-card.js';
import './elements/shared/locale.js';
import './search/stem.js';
import './search/correct.js';
import './search/open.js';
import './data/index.js';

import './define/okienko.js';
import './define/service-card.js';
// what is loaded on use where parts have files of their own is in this one: it needs nothing else
import './elements/service-card/full-card.js';
import './elements/service-search/tools.js';
import './define/service-search.js';
import { ON_USE } from './elements/on-use.js';
import { loadOnUse } from './elements/shared/on-use.js';

// Elements with a file of their own beside this one, loaded where a page has them.
loadOnUse(ON_USE);
