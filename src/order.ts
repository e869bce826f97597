// In files for pages the parts of the search stand in this order. Nothing depends on it but their size: what looks
// alike stands close together, because gzip finds what repeats only within 32 kB.
import './styles/root.js';
import './styles/controls.js';
import './elements/service-search/service-search.styles.js';
import './elements/service-card/service-card.styles.js';
import './elements/service-card/address.js';
import './i18n/search.js';
import './search/stem.js';
import './i18n/card.js';
import './elements/shared/locale.js';
import './elements/service-search/finder.js';
import './search/correct.js';
import './search/open.js';
import './data/index.js';
