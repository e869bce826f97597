import { define } from '../shared/define.js';
import { CusNotifyForm } from './notify-form.js';

define('cus-notify-form', CusNotifyForm);

declare global {
  interface HTMLElementTagNameMap {
    'cus-notify-form': CusNotifyForm;
  }
}
