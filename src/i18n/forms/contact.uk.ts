import type { Shape } from '../messages.js';
import type { contact as polish } from './contact.pl.js';

export const contact: Shape<typeof polish> = { title: '' };
