import { median } from './measures.ts';

const ROUNDS = 15;
/** Until the compiler is done with the code that runs most, which takes the whole tagger some 30,000 texts. */
const WARM_UP_MICROSECONDS = 3_000_000;

/** Texts a second of processor time. */
export interface Speed {
  readonly median: number;
  /** Of the round that others disturbed least: what shares the machine's caches slows a core down by half at times. */
  readonly best: number;
}

/** How many texts one core reads with nothing beside it, once warm, however busy the machine is. */
export function textsPerSecond(texts: readonly string[], work: (text: string) => unknown): Speed {
  let warmedUp = 0;
  while (warmedUp < WARM_UP_MICROSECONDS) warmedUp += microsecondsFor(texts, work);
  const rounds = Array.from({ length: ROUNDS }, () => (texts.length * 1_000_000) / microsecondsFor(texts, work));
  return { median: median(rounds), best: Math.max(...rounds) };
}

function microsecondsFor(texts: readonly string[], work: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of texts) work(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
