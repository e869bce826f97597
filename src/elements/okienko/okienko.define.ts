import { define } from '../shared/define.js';
import { CusOkienko } from './okienko.js';

define('cus-okienko', CusOkienko);

declare global {
  interface HTMLElementTagNameMap {
    'cus-okienko': CusOkienko;
  }
}
