export { provider } from './provider.pl.js';
