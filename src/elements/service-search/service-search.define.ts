import '../../order.js';
import '../service-card/service-card.define.js';
import { define } from '../shared/define.js';
import { CusServiceSearch } from './service-search.js';

define('cus-service-search', CusServiceSearch);

declare global {
  interface HTMLElementTagNameMap {
    'cus-service-search': CusServiceSearch;
  }
}
