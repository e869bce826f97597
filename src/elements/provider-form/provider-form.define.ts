import '../service-card/service-card.define.js';
import { define } from '../shared/define.js';
import { CusProviderForm } from './provider-form.js';

define('cus-provider-form', CusProviderForm);

declare global {
  interface HTMLElementTagNameMap {
    'cus-provider-form': CusProviderForm;
  }
}
