import './define/okienko.js';
import './define/service-card.js';
import './define/service-search.js';
