import type { PublishingRate } from './publishing-rate.ts';

/** One configured place to poll, as a team writes it down. */
export interface SourceDefinition {
  readonly id: string;
  /** Which adapter speaks to it. */
  readonly kind: string;
  /** Checked by the adapter of that kind. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The team's own interval, kept to the letter; absent: as often as it publishes, or as seldom as the publisher asks. */
  readonly pollEverySeconds?: number;
  /** For people: the name of the publication. */
  readonly title?: string;
  /** For people: what it is listed under. */
  readonly group?: string;
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
  /** The publisher says that it is over for good (410): the only reason to stop asking. */
  readonly isFinal?: true;
  /** The host's name could not be looked up, so nobody was asked; most often it is this machine that is offline. */
  readonly isUnresolved?: true;
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
  /** How much it publishes, as of when it last did; absent until it has published something. */
  readonly rate?: PublishingRate;
  /** How many entries it shows at most, where older ones cannot be asked for. */
  readonly visibleEntries?: number;
  /** When its first poll succeeded. */
  readonly watchedSince?: number;
  /** The longest it has been without anything new since. */
  readonly longestPauseMs?: number;
  /** The start of the silence that an alert has told of. */
  readonly silenceToldSince?: number;
  /** Stretches of which something may be missing, newest first. */
  readonly gaps: readonly Gap[];
  /** Why it was not asked at its last turn although nothing is wrong with it. */
  readonly waiting?: Waiting;
  /** When the publisher said that it is over for good. */
  readonly endedAt?: number;
}

export interface Gap {
  readonly at: number;
  readonly message: string;
}

/** `key`: it needs a credential that nobody has set. `budget`: its host, or its allowance of the day, has had its share. */
export interface Waiting {
  readonly kind: 'key' | 'budget';
  readonly message: string;
}

export const NEW_SOURCE_HEALTH: SourceHealth = {
  failuresInARow: 0,
  mentionsQueued: 0,
  tooOld: 0,
  skipped: [],
  gaps: [],
};

/** A source with what its polls left behind. */
export interface SourceState {
  readonly definition: SourceDefinition;
  readonly checkpoint?: Checkpoint;
  /** What the last polls brought, so that an unchanged entry is not sent again; see `seen.ts`. */
  readonly seen?: Uint8Array;
  /** The retention that the last document was read with: what was older was left out. */
  readonly retentionDays?: number;
  readonly health: SourceHealth;
  readonly nextPollAt: number;
  /** Who wrote the definition: the catalog (or the file of `--sources`), or the team at run time. */
  readonly origin: 'catalog' | 'team';
  /** Kept, but not polled until somebody resumes it. */
  readonly isPaused: boolean;
}

/** One message of the poll queue: permission to poll this source once. */
export interface PollJob {
  readonly sourceId: string;
  readonly jobId: string;
}
