import type { Words } from './words.pl.js';

export const en: Words = {
  hello: 'Hello,',
  hint: 'This is a hint, not a decision. Before you go, ask whether there are places and on what conditions.',
  call: (phone) => `Telephone: ${phone}`,
  endLink: 'No more notices? End them on this page:',
  automatic: 'This message was sent automatically. Nobody answers at this address.',

  confirmSubject: 'Confirm your notices of services',
  confirmIntro: 'Somebody, probably you, gave this address to be told of new and changed social services.',
  confirmHow: 'If it was you, open this page and press “I confirm”:',
  confirmElse: (days) =>
    `If it was not you, do nothing. Without a confirmation we send nothing, and after ${days} days we delete this address.`,
  confirmLinkText: 'Confirm the notices',

  digestSubject: 'New and changed social services',
  digestIntro: 'These are the new and changed services that you want to know of:',
  isNew: 'new',
  isChanged: 'changed',
  planned: 'planned, not running yet',
  more: (count) => `There are more. Look for the others (${count}) in the catalogue:`,
  moreLinkText: 'Catalogue of services',
  endLinkText: 'End the notices',

  renewalSubject: 'Do you still want notices of services?',
  renewalIntro: (day) => `Your notices of social services end on ${day}. We ask about it once a year.`,
  renewalHow: 'Do you want to keep them? Open this page and press “Keep”:',
  renewalElse: 'If you do not answer, the notices end and we delete your data.',
  renewalLinkText: 'Keep the notices',

  confirmTitle: 'Do you want notices of services?',
  confirmButton: 'I confirm',
  refuseButton: 'It was not me, delete my address',
  activeTitle: 'The notices are on',
  activeUntil: (day) => `They come until ${day}. Before that day we ask whether you want to keep them.`,
  endTitle: 'End the notices?',
  endText: 'We delete your address and what you want to know of.',
  endButton: 'End the notices',
  endedTitle: 'The notices have ended',
  endedText: 'Your data are deleted. You get no more notices. You can ask for them again at any time.',
  renewTitle: 'Do you still want notices?',
  renewText: (day) => `Without an answer they end on ${day}, and we delete your data.`,
  renewButton: 'Keep',
  expiredTitle: 'This link has expired',
  expiredText: 'No harm done: the address that was not confirmed is deleted. You can ask for notices again.',
  unknownTitle: 'We do not know this link',
  unknownText:
    'Check that the address is complete: mail programs sometimes break long links. If the notices ended long ago, we have no data any more.',

  wish: 'About:',
  all: 'all services',
  how: 'How often:',
  frequency: {
    'at-once': 'at once, at most one message an hour',
    weekly: 'once a week, on Monday, if there is something new',
    monthly: 'once a month, on the first day, if there is something new',
  },
  query: (text) => `words: ${text}`,
  age: (age) => `age: ${age}`,
  place: (name) => `place: ${name}`,
  free: 'only free of charge',
  providers: 'chosen organisations',
};
