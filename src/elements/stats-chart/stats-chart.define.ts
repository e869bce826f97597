import { define } from '../shared/define.js';
import { CusStatsChart } from './stats-chart.js';

define('cus-stats-chart', CusStatsChart);

declare global {
  interface HTMLElementTagNameMap {
    'cus-stats-chart': CusStatsChart;
  }
}
