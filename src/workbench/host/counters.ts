/** What an add-in has asked of the host since it was made or the counters were reset. */
export interface HostCounters {
  /** Requests that did something for the add-in. */
  readonly syncs: number;
  /** Requests that the client sent by itself to release objects. */
  readonly housekeeping: number;
  /** Actions in all requests together. */
  readonly actions: number;
  /** UTF-8 bytes of all request bodies. */
  readonly requestBytes: number;
  /** UTF-8 bytes of all response bodies. */
  readonly responseBytes: number;
  /** Requests that were answered with an error. */
  readonly failures: number;
}

export const NO_COUNTS: HostCounters = {
  syncs: 0,
  housekeeping: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  failures: 0,
};
