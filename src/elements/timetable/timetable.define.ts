import '../service-card/service-card.define.js';
import { define } from '../shared/define.js';
import { CusTimetable } from './timetable.js';

define('cus-timetable', CusTimetable);

declare global {
  interface HTMLElementTagNameMap {
    'cus-timetable': CusTimetable;
  }
}
