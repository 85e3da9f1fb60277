import type { Checkpoint, PollJob, SourceDefinition, SourceHealth, SourceState } from '../domain/source.ts';

/**
 * The sources and who may poll them. At most one holder of a lease at a time: `lease` reserves a source for a job,
 * `claim` turns the reservation into the right to poll, `release` gives it back together with what the poll found.
 */
export interface SourceStore {
  /**
   * Makes the catalog's sources exist as defined, and retires those it no longer has. Keeps checkpoints and health, and
   * leaves alone what the team has added, paused or removed at run time.
   */
  sync(definitions: readonly SourceDefinition[], now: number): Promise<void>;
  /** Makes a source of the team's, due at once. False when the id is in use. */
  add(definition: SourceDefinition, now: number): Promise<boolean>;
  /** False, as for the two below, when there is no such source. A poll that is under way ends as usual. */
  pause(id: string): Promise<boolean>;
  /** Undoes `pause` and `remove`, asks again where a publisher said it was over, and makes the source due at once. */
  resume(id: string, now: number): Promise<boolean>;
  /** For good: one of the team's is deleted, one of the catalog's stays away although the catalog goes on naming it. */
  remove(id: string): Promise<boolean>;
  /** Every source in use. */
  list(): Promise<SourceState[]>;
  /** False when somebody else holds the source, or has polled it since it was due at `dueAt`. */
  lease(job: PollJob, now: number, until: number, dueAt?: number): Promise<boolean>;
  /** Undefined when the job's lease is gone, or this very job is being polled already. */
  claim(job: PollJob, now: number, until: number): Promise<SourceState | undefined>;
  /** False when the lease was lost meanwhile: then nothing is written. */
  release(job: PollJob, after: SourceAfterPoll): Promise<boolean>;
}

export interface SourceAfterPoll {
  /** Absent: the checkpoint stays as it is. */
  readonly progress?: {
    readonly checkpoint: Checkpoint;
    /** Absent where the document was not read. */
    readonly seen?: Uint8Array;
    readonly retentionDays?: number;
  };
  readonly health: SourceHealth;
  readonly nextPollAt: number;
}
