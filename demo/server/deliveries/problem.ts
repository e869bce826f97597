/** Why something could not be sent. Holds a code only: what the other side answered may quote the message. */
export class DeliveryProblem extends Error {
  override name = 'DeliveryProblem';

  /**
   * @param code for the log and the table, for example `smtp-451`
   * @param permanent whether another try is senseless
   * @param retryAfter milliseconds that the other side wants to be left alone
   */
  constructor(
    readonly code: string,
    readonly permanent = false,
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}
