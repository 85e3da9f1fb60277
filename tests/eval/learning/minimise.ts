/** The value of a function at a point; writes its slopes into `slopes`. */
export type Slope = (at: Float64Array, slopes: Float64Array) => number;

const REMEMBERED = 10;
const LEAST_FALL = 1e-4;
const SMALLEST_STEP = 1e-8;

/**
 * Minimises a convex function by L-BFGS (Nocedal 1980) with a step that is halved until the function falls enough. Begins
 * at zero and ends after so many rounds, or when there is nothing more to gain.
 */
export function minimise(size: number, slope: Slope, rounds: number): Float64Array {
  let here = new Float64Array(size);
  let slopes = new Float64Array(size);
  let value = slope(here, slopes);
  const memory: { step: Float64Array; change: Float64Array; scale: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = directionOf(slopes, memory);
    const fall = dot(direction, slopes);
    let length = round === 0 ? 1 / Math.sqrt(dot(slopes, slopes)) : 1;
    let next = new Float64Array(size);
    const nextSlopes = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    while (length > SMALLEST_STEP) {
      next = moved(here, direction, length);
      nextValue = slope(next, nextSlopes);
      if (nextValue <= value + LEAST_FALL * length * fall) break;
      length /= 2;
    }
    if (!(nextValue < value)) return here;
    const step = moved(next, here, -1);
    const change = moved(nextSlopes, slopes, -1);
    const scale = 1 / dot(step, change);
    if (Number.isFinite(scale) && scale > 0) memory.push({ step, change, scale });
    if (memory.length > REMEMBERED) memory.shift();
    here = next;
    slopes = nextSlopes;
    value = nextValue;
  }
  return here;
}

function directionOf(
  slopes: Float64Array,
  memory: readonly { step: Float64Array; change: Float64Array; scale: number }[],
): Float64Array {
  let direction = slopes.map((slope) => -slope);
  const parts: number[] = [];
  for (const { step, change, scale } of memory.toReversed()) {
    const part = scale * dot(step, direction);
    parts.unshift(part);
    direction = moved(direction, change, -part);
  }
  const last = memory.at(-1);
  if (last !== undefined) {
    const factor = 1 / (last.scale * dot(last.change, last.change));
    direction = direction.map((one) => factor * one);
  }
  for (const [at, { step, change, scale }] of memory.entries()) {
    direction = moved(direction, step, (parts[at] ?? 0) - scale * dot(change, direction));
  }
  return direction;
}

function moved(from: Float64Array, by: Float64Array, times: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(from.length);
  for (let at = 0; at < to.length; at += 1) to[at] = (from[at] ?? 0) + times * (by[at] ?? 0);
  return to;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
