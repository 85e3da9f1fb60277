export type OffcameraErrorCode =
  | 'BAD_CONFIG'
  | 'BAD_INPUT'
  | 'QUEUE_REJECTED'
  | 'STORE_FAILED'
  | 'DELIVERY_FAILED'
  | 'NOTHING_POLLED'
  | 'DATA_DIR_IN_USE';

/** An error whose message says what happened and what to do; anything else that is thrown is a bug. */
export class OffcameraError extends Error {
  override readonly name = 'OffcameraError';
  readonly code: OffcameraErrorCode;

  constructor(code: OffcameraErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A message that did not get through, and how to go on: not at all, not before some moment, or (neither) as usual. */
export class DeliveryError extends OffcameraError {
  /** Trying again can never succeed. */
  readonly isFinal: boolean;
  /** The service asks not to be tried before this; epoch milliseconds. */
  readonly retryAt: number | undefined;

  constructor(
    message: string,
    {
      isFinal = false,
      retryAt,
      ...options
    }: ErrorOptions & { readonly isFinal?: boolean; readonly retryAt?: number } = {},
  ) {
    super('DELIVERY_FAILED', message, options);
    this.isFinal = isFinal;
    this.retryAt = retryAt;
  }
}

/** The words of anything that was thrown, for a log line or a person. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
