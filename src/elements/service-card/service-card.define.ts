import { define } from '../shared/define.js';
import { CusServiceCard } from './service-card.js';

define('cus-service-card', CusServiceCard);

declare global {
  interface HTMLElementTagNameMap {
    'cus-service-card': CusServiceCard;
  }
}
