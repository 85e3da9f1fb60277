/** Lists behind one another: list n is `values` from `starts[n]` up to `starts[n + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function toLists(lists: Iterable<Iterable<number>>): Lists {
  const starts = [0];
  const values: number[] = [];
  for (const list of lists) {
    values.push(...list);
    starts.push(values.length);
  }
  return { starts: Int32Array.from(starts), values: Int32Array.from(values) };
}
