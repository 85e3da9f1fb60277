import { median } from './measures.ts';

const ROUNDS = 5;
/** Until the compiler is done with the code that runs most, which takes the whole tagger some 30,000 texts. */
const WARM_UP_MICROSECONDS = 3_000_000;

/** Texts a second of processor time, once warm: what one core does with nothing beside it, however busy the machine is. */
export function textsPerSecond(texts: readonly string[], work: (text: string) => unknown): number {
  let warmedUp = 0;
  while (warmedUp < WARM_UP_MICROSECONDS) warmedUp += microsecondsFor(texts, work);
  const rounds = Array.from({ length: ROUNDS }, () => (texts.length * 1_000_000) / microsecondsFor(texts, work));
  return median(rounds);
}

function microsecondsFor(texts: readonly string[], work: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of texts) work(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
