export interface Verdict<L> {
  readonly expected: L;
  readonly actual: L;
}

/** How well one label, or a set of labels, is found. */
export interface Found {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Right ones, ones too many and ones missed, added up over texts (micro average). */
export class Counts {
  right = 0;
  tooMany = 0;
  missed = 0;

  add<L>(expected: ReadonlySet<L>, actual: ReadonlySet<L>): void {
    const right = [...actual].filter((label) => expected.has(label)).length;
    this.right += right;
    this.tooMany += actual.size - right;
    this.missed += expected.size - right;
  }

  addPair(belong: boolean, together: boolean): void {
    if (belong && together) this.right += 1;
    else if (together) this.tooMany += 1;
    else if (belong) this.missed += 1;
  }

  /** With nothing found the precision is 1: nothing wrong was said. */
  found(): Found {
    const { right, tooMany, missed } = this;
    return {
      precision: right + tooMany === 0 ? 1 : right / (right + tooMany),
      recall: right + missed === 0 ? 1 : right / (right + missed),
      f1: right === 0 ? 0 : (2 * right) / (2 * right + tooMany + missed),
    };
  }
}

export function foundOf<L>(verdicts: readonly Verdict<L>[], label: L): Found {
  const counts = new Counts();
  const setOf = (one: L): ReadonlySet<L> => new Set(one === label ? [label] : []);
  for (const { expected, actual } of verdicts) counts.add(setOf(expected), setOf(actual));
  return counts.found();
}

/** The mean of each label's recall: a scorer that calls everything by the commonest label gets nothing for it. */
export function macroRecall<L>(verdicts: readonly Verdict<L>[]): number {
  return mean(labelsOf(verdicts).map((label) => foundOf(verdicts, label).recall));
}

export function macroF1<L>(verdicts: readonly Verdict<L>[]): number {
  return mean(labelsOf(verdicts).map((label) => foundOf(verdicts, label).f1));
}

function labelsOf<L>(verdicts: readonly Verdict<L>[]): L[] {
  return [...new Set(verdicts.map(({ expected }) => expected))];
}

export function accuracy<L>(verdicts: readonly Verdict<L>[]): number {
  return share(verdicts, ({ expected, actual }) => expected === actual);
}

export function share<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  return all.filter(isSo).length / all.length;
}

/** Two groupings, pair by pair: of the pairs put together how many belong, of those that belong how many were put. */
export function pairwise(expected: readonly (string | null)[], actual: readonly (string | null)[]): Counts {
  const counts = new Counts();
  for (let one = 0; one < expected.length; one += 1) {
    for (let other = one + 1; other < expected.length; other += 1) {
      const belong = expected[one] !== null && expected[one] === expected[other];
      const together = actual[one] !== null && actual[one] === actual[other];
      counts.addPair(belong, together);
    }
  }
  return counts;
}

/** Pearson's r. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const meanX = mean(pairs.map(([x]) => x));
  const meanY = mean(pairs.map(([, y]) => y));
  let together = 0;
  let ofX = 0;
  let ofY = 0;
  for (const [x, y] of pairs) {
    together += (x - meanX) * (y - meanY);
    ofX += (x - meanX) ** 2;
    ofY += (y - meanY) ** 2;
  }
  return together / Math.sqrt(ofX * ofY);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
