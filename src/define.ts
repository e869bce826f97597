import './define/contact-form.js';
import './define/notify-form.js';
import './define/okienko.js';
import './define/provider-card.js';
import './define/provider-form.js';
import './define/service-card.js';
import './define/service-search.js';
import './define/stats-chart.js';
