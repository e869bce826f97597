import '../service-card/service-card.define.js';
import { define } from '../shared/define.js';
import { CusServiceMatch } from './service-match.js';

define('cus-service-match', CusServiceMatch);

declare global {
  interface HTMLElementTagNameMap {
    'cus-service-match': CusServiceMatch;
  }
}
