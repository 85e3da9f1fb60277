import type { SourceState } from '../../lambdas/domain/source.ts';

export interface PolledWords {
  readonly read: number;
  readonly words: string;
}

/** What became of the sources since `startedAt`, in a sentence. */
export function polledWords(sources: readonly SourceState[], startedAt: number): PolledWords {
  const outcomes = sources.map((source) => outcomeOf(source, startedAt));
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const read = count('read');
  const others = [
    [count('waiting'), 'wait for a key or their turn'],
    [count('failed'), 'failed'],
    [count('unasked'), 'are paused or ended'],
  ] as const;
  const rest = others.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`])).join(', ');
  const words = `${read} of ${sources.length} sources could be read${rest === '' ? '' : `; ${rest}`}.`;
  return { read, words };
}

type Outcome = 'read' | 'waiting' | 'failed' | 'unasked';

function outcomeOf({ health, isPaused }: SourceState, startedAt: number): Outcome {
  const { lastSuccessAt = 0, lastPollAt = 0, waiting, endedAt } = health;
  if (lastSuccessAt >= startedAt) return 'read';
  if (lastPollAt >= startedAt) return 'failed';
  if (isPaused || endedAt !== undefined) return 'unasked';
  return waiting === undefined ? 'failed' : 'waiting';
}
