import type { Shape } from '../messages.js';
import type { outbox as polish } from './outbox.pl.js';

/** English words of the list of what is not delivered yet. */
export const outbox: Shape<typeof polish> = {
  title: 'Not sent from this device',
  count: { one: '{n} item is waiting here.', other: '{n} items are waiting here.' },
  kinds: {
    contact: 'Message to the CUS',
    provider: 'Registration of an organisation or service',
    notify: 'Sign-up for notices',
  },
  item: '{what}, {date}',
  about: 'About: {title}',
  sending: 'Sending…',
  waiting: {
    connection: 'Waiting for a connection. We will send it by ourselves while this page is open.',
    server:
      'The server cannot take it for the moment. We will try again by ourselves while this page is open.',
    unsure:
      'We have no confirmation yet that it has arrived. We will try again by ourselves while this page is open.',
  },
  parked: 'This was not accepted.',
  problems: {
    'invalid-submission': 'Something has to be corrected and sent again.',
    'privacy-changed': 'The privacy notice has changed. Read the new one and send again.',
    'idempotency-key-reused': 'Send it again as a new one.',
    'too-large': 'It is too long. Shorten it and send again.',
  },
  problemOther: 'Try again later or call us (code: {code}).',
  expired:
    'For 7 days we got no confirmation that it arrived. We have deleted the text from this device. Write again or call us.',
  unreadable:
    'We cannot read what was saved here, and have no confirmation that it arrived. Write again or call us.',
  deleted:
    'The data of this page were deleted from the device before we had confirmation that it arrived. Write again or call us.',
  sendNow: 'Send now',
  correct: 'Correct',
  remove: 'Delete',
  removeQuestion: 'Delete for good? This cannot be undone, and the text will not be sent.',
  removeYes: 'Yes, delete',
  removeNo: 'Do not delete',
  removed: 'Deleted.',
  dismiss: 'I understand, remove from the list',
  sentTitle: 'Sent later',
  sent: '{what}: it arrived. Number: {reference}.',
  notKept: 'We cannot save this on this device. Do not close the page until you see the reference number.',
  saidWaiting: '{what}: it cannot be sent now. We have saved it on this device and will keep trying.',
  saidParked: '{what}: not accepted. See the list of what is not sent.',
  saidLost: '{what}: it could not be sent. See the list of what is not sent.',
};
