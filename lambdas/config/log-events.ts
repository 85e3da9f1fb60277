/** Events of the log that alarms in `lib` count, so that no alarm can watch for a word nobody writes. */
export const LOG_EVENTS = {
  /** One message of a batch failed and goes back to its queue; the invocation itself succeeds, so no error is counted. */
  messageFailed: 'message-failed',
} as const;
