/**
 * For pages that shall load only what they use: finds the elements of the library in the page, also those that come
 * later, and loads the file of each from beside this one.
 *
 * Its own file must need no other, so that nothing waits for it: it imports nothing that an element imports too.
 */
import { ON_USE } from './elements/on-use.js';
import { loadOnUse } from './elements/shared/on-use.js';

/**
 * Looks into a shadow root of the page's own too, now and later: what stands there is not seen from the document.
 * Elements of this library that stand in each other need no such help.
 */
export const discover = loadOnUse({
  'cus-okienko': () => import('./elements/okienko/okienko.define.js'),
  'cus-service-card': () => import('./elements/service-card/service-card.define.js'),
  'cus-service-search': () => import('./elements/service-search/service-search.define.js'),
  ...ON_USE,
});
