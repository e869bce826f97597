import { Part } from '../shared/part.js';

/** What only an opened card needs: all items, the ways to reach somebody, the tools to keep it. */
export const fullCard = new Part(() => import('./full-card.js'));
