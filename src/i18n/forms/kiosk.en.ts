import type { Shape } from '../messages.js';
import type { kiosk as polish } from './kiosk.pl.js';

export const kiosk: Shape<typeof polish> = {
  idleTitle: 'Are you still there?',
  idleText: {
    one: 'In {n} second we will clear the screen, so that nobody else can see what you look for.',
    other: 'In {n} seconds we will clear the screen, so that nobody else can see what you look for.',
  },
  idleStay: 'I’m here',
  idleClear: 'Clear now',
  cleared: 'The screen is cleared. You can start anew.',
};
