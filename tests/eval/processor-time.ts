import { median } from './measures.ts';

const ROUNDS = 5;

/** Texts a second of processor time: what one core does with nothing beside it, however busy the machine is. The first round warms up. */
export function textsPerSecond(texts: readonly string[], work: (text: string) => unknown): number {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const before = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(before);
    return (texts.length * 1_000_000) / (user + system);
  });
  return median(rounds.slice(1));
}
