import { Part } from '../shared/part.js';

/**
 * The box for urgent needs with the national lines. It comes with the everyday words, by which danger is heard: it is
 * here before anything can be asked, and stands in its place at once.
 */
export const urgentBox = new Part(() => import('./urgent.js'));
