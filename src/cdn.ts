// In the file for pages the parts stand in this order. Nothing depends on it but its size: what looks alike stands
// close together, because gzip finds what repeats only within 32 kB. With another order it is 1.2 kB larger.
import './styles/root.js';
import './styles/controls.js';
import './elements/service-search/service-search.styles.js';
import './styles/urgent.js';
import './elements/service-card/service-card.styles.js';
import './elements/service-card/address.js';
import './i18n/search.js';
import './i18n/card.js';
import './elements/shared/locale.js';
import './search/stem.js';
import './search/correct.js';
import './search/open.js';
import './data/index.js';

import './define/okienko.js';
import './define/service-card.js';
import './define/service-search.js';
import { loadOnUse } from './elements/shared/on-use.js';

// Elements with a file of their own beside this one, loaded where a page has them.
loadOnUse({
  'cus-contact-form': () => import('./elements/contact-form/contact-form.define.js'),
  'cus-notify-form': () => import('./elements/notify-form/notify-form.define.js'),
  'cus-provider-card': () => import('./elements/provider-card/provider-card.define.js'),
  'cus-provider-form': () => import('./elements/provider-form/provider-form.define.js'),
  'cus-service-match': () => import('./elements/service-match/service-match.define.js'),
  'cus-stats-chart': () => import('./elements/stats-chart/stats-chart.define.js'),
  'cus-timetable': () => import('./elements/timetable/timetable.define.js'),
});
