// In the file for pages the parts stand in this order. Nothing depends on it but its size: what looks alike stands
// close together, because gzip finds what repeats only within 32 kB. With another order it is 1.2 kB larger.
import './styles/root.js';
import './styles/controls.js';
import './elements/service-search/service-search.styles.js';
import './elements/service-card/service-card.styles.js';
import './elements/shared/locale.js';
import './search/stem.js';
import './search/correct.js';
import './search/index.js';
import './data/index.js';

import './define/okienko.js';
import './define/service-card.js';
import './define/service-search.js';
