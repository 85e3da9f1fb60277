/** Which buckets fold has to count again. */
export interface DirtyMarks {
  mark(buckets: Iterable<number>): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<DirtyMark[]>;
  /** Leaves the mark when its revision changed since. */
  clear(mark: DirtyMark): Promise<void>;
  count(limit: number): Promise<number>;
}

export interface DirtyMark {
  readonly bucket: number;
  readonly revision: string;
}
