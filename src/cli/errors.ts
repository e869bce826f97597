/** Exit codes of the command line. */
export const EXIT = {
  done: 0,
  unexpected: 1,
  usage: 2,
  unreadable: 3,
  invalid: 4,
  empty: 5,
  unwritable: 6,
} as const;

/** Something that the person at the command line can put right. */
export class CliError extends Error {
  readonly reason: Exclude<keyof typeof EXIT, 'done' | 'unexpected'>;

  constructor(reason: CliError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
