import { createContext, Script } from 'node:vm';

/** One context serves all calls: making one takes longer than reading a usual feed. */
const context = createContext({});
const script = new Script('run()');

/**
 * Runs `work` and ends it when it takes longer, which no promise or timer can do to synchronous code. Some documents keep a
 * parser busy for hours (a name of a million opening brackets), and no list of those would be complete. The result says
 * whether it was finished; what `work` throws is thrown on.
 */
export function withinTime<Result>(
  limitMilliseconds: number,
  work: () => Result,
): { done: true; result: Result } | { done: false } {
  let outcome: { done: true; result: Result } | { done: false } = { done: false };
  const run = (): void => {
    outcome = { done: true, result: work() };
  };
  try {
    context['run'] = run;
    script.runInContext(context, { timeout: limitMilliseconds });
  } catch (thrown) {
    if (!isTimeLimit(thrown)) throw thrown;
  } finally {
    // What was read is not kept until the next call.
    delete context['run'];
  }
  return outcome;
}

/** Not `instanceof Error`: this one error is made by the context that was ended, whose Error is not ours. */
function isTimeLimit(thrown: unknown): boolean {
  return (
    typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
