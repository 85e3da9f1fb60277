/** The mean of each label's recall: a scorer that calls everything by the commonest label gets nothing for it. */
export function macroRecall<L>(pairs: readonly { readonly expected: L; readonly actual: L }[]): number {
  const labels = [...new Set(pairs.map(({ expected }) => expected))];
  const recalls = labels.map((label) => {
    const ofLabel = pairs.filter(({ expected }) => expected === label);
    return ofLabel.filter(({ actual }) => actual === label).length / ofLabel.length;
  });
  return mean(recalls);
}

export function share<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  return all.filter(isSo).length / all.length;
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

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
