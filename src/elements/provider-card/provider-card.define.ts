import '../service-card/service-card.define.js';
import { define } from '../shared/define.js';
import { CusProviderCard } from './provider-card.js';

define('cus-provider-card', CusProviderCard);

declare global {
  interface HTMLElementTagNameMap {
    'cus-provider-card': CusProviderCard;
  }
}
