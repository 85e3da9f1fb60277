import { MOST_REMEMBERED } from '../../lambdas/domain/tagging/words.ts';
import { createDefaultTagger } from '../../lambdas/handlers/wiring/tagging.ts';
import { table } from '../eval/table.ts';
import { HOSTILE_TEXTS, type HostileText } from '../lambdas/domain/tagging/hostile-texts.ts';

/**
 * Prints how long texts take that are made to be slow, at three lengths, so that it shows whether time grows with the
 * length or faster: `node tests/bench/hostile.ts`. Those over two seconds, or that grow faster than they should, come
 * first.
 */
const MEGABYTE = 1_000_000;
const LENGTHS = [MEGABYTE / 4, MEGABYTE / 2, MEGABYTE];
const SLOW_MS = 2_000;
/** Four times the text takes four times as long, or a little more where memory grows; the square would be sixteen. */
const MAX_GROWTH = 10;
/** After this long, twice the length is not tried. */
const GIVE_UP_MS = 20_000;

/** As many hashtags and handles as are remembered: a text is not quicker for its having been there before. */
const STRANGERS = Array.from({ length: MOST_REMEMBERED }, (_, at) => `#k${at} @k${at}`).join(' ');

const tag = createDefaultTagger();
for (const { ofLength } of HOSTILE_TEXTS) tag({ text: ofLength(2_000) });

const measured = HOSTILE_TEXTS.map((hostile) => ({ name: hostile.name, times: measure(hostile) }));
const ranked = measured.toSorted((a, b) => Math.max(...b.times) - Math.max(...a.times));
process.stdout.write(
  table(
    ['hostile text', '0.25 MB, ms', '0.5 MB, ms', '1 MB, ms', ''],
    ranked.map(({ name, times }) => [name, ...LENGTHS.map((_, at) => times[at]?.toFixed(0) ?? '-'), whyBad(times)]),
  ),
);
const bad = measured.filter(({ times }) => whyBad(times) !== '');
process.stdout.write(`\n${bad.length} of ${measured.length} too slow or growing faster than their length.\n`);
if (bad.length > 0) process.exitCode = 1;

function measure({ ofLength }: HostileText): number[] {
  const times: number[] = [];
  for (const length of LENGTHS) {
    if ((times.at(-1) ?? 0) > GIVE_UP_MS) break;
    const text = ofLength(length);
    // The faster of two: a collection may fall into one of them.
    times.push(Math.min(timeOf(text), (times.at(-1) ?? 0) > SLOW_MS ? Infinity : timeOf(text)));
  }
  return times;
}

/** Processor time: what else the machine does is no property of the text. */
function timeOf(text: string): number {
  tag({ text: STRANGERS });
  const before = process.cpuUsage();
  tag({ text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function whyBad(times: readonly number[]): string {
  if (Math.max(...times) > SLOW_MS) return 'slow';
  const [quarter = 0, , whole = Infinity] = times;
  return whole > 100 && whole / quarter > MAX_GROWTH ? 'grows' : '';
}
