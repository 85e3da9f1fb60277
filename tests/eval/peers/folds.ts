/** How many parts the tune split is cut into for peers that learn: each is judged by what was learned from the others. */
const FOLDS = 5;

/**
 * Answers for each of `all`, from a judge that has not seen it. The mentions of one story may fall into several parts,
 * which is to the advantage of whoever learns.
 */
export function judgeByFolds<T, A>(all: readonly T[], learn: (examples: readonly T[]) => (one: T) => A): A[] {
  const judges = Array.from({ length: FOLDS }, (_, fold) => learn(all.filter((_, at) => at % FOLDS !== fold)));
  return all.map((one, at) => {
    const judge = judges[at % FOLDS];
    if (judge === undefined) throw new Error('There are as many judges as folds.');
    return judge(one);
  });
}
