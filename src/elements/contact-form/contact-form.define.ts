import { define } from '../shared/define.js';
import { CusContactForm } from './contact-form.js';

define('cus-contact-form', CusContactForm);

declare global {
  interface HTMLElementTagNameMap {
    'cus-contact-form': CusContactForm;
  }
}
