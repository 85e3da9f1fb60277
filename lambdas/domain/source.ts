/** One configured place to poll, as a team writes it down. */
export interface SourceDefinition {
  readonly id: string;
  /** Which adapter speaks to it. */
  readonly kind: string;
  /** Checked by the adapter of that kind. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The team's own interval, kept to the letter; absent: fifteen minutes, or longer if the publisher asks for it. */
  readonly pollEverySeconds?: number;
  /** For people: the name of the publication. */
  readonly title?: string;
}

/** Where the last successful poll got to; opaque to everything but the adapter that wrote it, and JSON. */
export type Checkpoint = Readonly<Record<string, unknown>>;

/** What went wrong with a poll, for people (`message`) and for the schedule (`kind`). */
export interface PollFailure {
  /**
   * `transient`: try again soon (time-out, 5xx, 429). `blocked`: they refuse us (401, 403). `gone`: 404 or 410.
   * `malformed`: an answer we cannot read. `refused`: we will not ask (address or parameters not allowed).
   */
  readonly kind: 'transient' | 'blocked' | 'gone' | 'malformed' | 'refused';
  readonly message: string;
  /** When the server said how long to wait. */
  readonly retryAfterSeconds?: number;
}

/** What became of the polls of a source: shown to the team, and what the schedule goes by. */
export interface SourceHealth {
  /** All times in epoch milliseconds. */
  readonly lastPollAt?: number;
  readonly lastSuccessAt?: number;
  /** When a poll last brought something that was new. */
  readonly lastNewAt?: number;
  readonly lastFailure?: PollFailure & { readonly at: number };
  readonly failuresInARow: number;
  /** Mentions sent on since the source was added. */
  readonly mentionsQueued: number;
  /** Of the last document: entries older than the retention, and entries that could not be read. */
  readonly tooOld: number;
  readonly skipped: readonly string[];
}

export const NEW_SOURCE_HEALTH: SourceHealth = { failuresInARow: 0, mentionsQueued: 0, tooOld: 0, skipped: [] };

/** A source with what its polls left behind. */
export interface SourceState {
  readonly definition: SourceDefinition;
  readonly checkpoint?: Checkpoint;
  /** What the last document held, so that an unchanged entry is not sent again; see `seen.ts`. */
  readonly seen?: Uint8Array;
  /** The retention that the last document was read with: what was older was left out. */
  readonly retentionDays?: number;
  readonly health: SourceHealth;
  readonly nextPollAt: number;
}

/** One message of the poll queue: permission to poll this source once. */
export interface PollJob {
  readonly sourceId: string;
  readonly jobId: string;
}
