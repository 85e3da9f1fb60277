/** The same numbers on every run (mulberry32), from 0 to 1. */
export type Random = () => number;

export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Box and Muller, 1958. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Marsaglia and Tsang, "A simple method for generating gamma variables", 2000; for shapes of 1 and more. */
function gamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** By inversion; from 60 on the normal distribution is as good. */
export function poisson(mean: number, random: Random): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const target = random();
  let count = 0;
  let part = Math.exp(-mean);
  let sum = part;
  while (target > sum && count < 400) {
    count += 1;
    part *= mean / count;
    sum += part;
  }
  return count;
}

/** Mean `mean`, variance `mean + mean² / k`. */
export function negativeBinomial(mean: number, k: number, random: Random): number {
  return poisson((mean * gamma(k, random)) / k, random);
}
