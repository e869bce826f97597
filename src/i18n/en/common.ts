import type { Messages } from '../messages.js';

/** Words that several elements share, in English. */
export const common: Messages['common'] = {
  centreShort: 'CUS',
  loading: 'Loading the services…',
  slow: 'This is taking longer than usual. We are still trying to load the services.',
  retry: 'Try again',
  errorTitle: 'The services could not be loaded',
  errorNetwork: 'Check your internet connection and try again.',
  errorServer: 'Something is not working on our side. Try again in a moment.',
  errorAsk: 'You can also ask at the Social Services Centre (CUS) directly.',
  noSource: 'This page does not say where to get the services from. Ask at the Social Services Centre (CUS).',
  offline: 'You are offline. These are the services saved on {date}.',
  stale: 'We could not check for changes. These are the services saved on {date}.',
  partial: 'Some services could not be loaded. This list may be incomplete.',
  call: 'Call {number}',
  write: 'Write to {address}',
  exampleData: 'sample data',
};
