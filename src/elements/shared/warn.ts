export { forgetWarnings, warnOnce } from '../../data/report.js';
