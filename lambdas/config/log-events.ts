/** Events of the log that alarms in `lib` count, so that no alarm can watch for a word nobody writes. */
export const LOG_EVENTS = {
  /** One message of a batch failed and goes back to its queue; the invocation itself succeeds, so no error is counted. */
  messageFailed: 'message-failed',
  /** Counting goes on; what could not be judged or stored is tried again in a minute. */
  alertsNotJudged: 'alerts-not-judged',
  alertNotStored: 'alert-not-stored',
} as const;
