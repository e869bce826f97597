import { Part } from '../shared/part.js';

/**
 * What stands around the list: suggestions, filters, what is said of an answer, urgent needs, the way to a person. It
 * comes as soon as the services are here, so that it is there before anything can be asked.
 */
export const searchTools = new Part(() => import('./tools.js'));
