import fc from 'fast-check';
import { createDefaultTagger } from '../../lambdas/handlers/wiring/tagging.ts';
import { DENSE_TEXTS, HOSTILE_TEXTS } from '../lambdas/domain/tagging/hostile-texts.ts';
import { brokenLaws } from '../lambdas/domain/tagging/tag-laws.ts';

/**
 * Throws texts of hostile pieces at the tagger for so many seconds and tells what broke: `node tests/bench/fuzz.ts
 * [seconds] [seed]`. What breaks a law, or takes far too long for its length, is printed with the seed that makes it again.
 */
const seconds = Number(process.argv[2] ?? 30);
const firstSeed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);

/** Two seconds a megabyte, and a pause that any text may meet: a collection, or another process. */
const SLOW_MS_PER_UNIT = 2 / 1_000;
const PAUSE_MS = 100;
const RUNS_A_SEED = 200;

const anyUnits = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.integer({ min: 1, max: 3_000 }))
    .map(([{ ofLength }, units]) => ofLength(units)),
  fc
    .tuple(fc.constantFrom(...DENSE_TEXTS), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 100 }))
    .map(([{ ofLength }, units, from]) => ofLength(units + from).slice(from)),
  fc.string({ unit: 'binary' }),
  anyUnits,
);
const anyText = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', '. ', '\n', ', ', '"', '#')), { maxLength: 12 });

const tag = createDefaultTagger();
for (const { ofLength } of HOSTILE_TEXTS) tag({ text: ofLength(2_000) });

const until = performance.now() + seconds * 1_000;
let texts = 0;
let units = 0;
let slowest = { msPerUnit: 0, seed: 0, text: '' };
let broken = 0;
process.stdout.write(`Seeds from ${firstSeed}, ${RUNS_A_SEED} texts each, ${seconds} s\n`);
for (let seed = firstSeed; performance.now() < until; seed += 1) {
  const result = fc.check(
    fc.property(anyText, (pieces) => tryText(pieces.flat().join(''), seed)),
    { seed, numRuns: RUNS_A_SEED },
  );
  if (!result.failed) continue;
  broken += 1;
  const text = result.counterexample?.[0].flat().join('') ?? '';
  const reason = result.errorInstance instanceof Error ? result.errorInstance.message : 'unknown';
  process.stdout.write(`seed ${seed}: ${reason}, with ${text.length} units: ${JSON.stringify(text.slice(0, 200))}\n`);
}
process.stdout.write(
  `${texts} texts, ${(units / 1_000_000).toFixed(1)} MB, ${broken} seeds broke a law; the slowest long text took ` +
    `${(1_000 * slowest.msPerUnit).toFixed(2)} s a MB (seed ${slowest.seed}, ${slowest.text.length} units): ${JSON.stringify(slowest.text.slice(0, 200))}\n`,
);
if (broken > 0) process.exitCode = 1;

function tryText(text: string, seed: number): void {
  texts += 1;
  units += text.length;
  // The faster of two: phrases are compiled when a text first gets near them.
  const took = Math.min(timeOf(text), timeOf(text));
  if (text.length > 5_000 && took / text.length > slowest.msPerUnit)
    slowest = { msPerUnit: took / text.length, seed, text };
  if (took > PAUSE_MS + SLOW_MS_PER_UNIT * text.length) throw new Error(`took ${took.toFixed(0)} ms`);
  const laws = brokenLaws({ text }, tag);
  if (laws.length > 0) throw new Error(laws.join('; '));
}

function timeOf(text: string): number {
  const started = performance.now();
  tag({ text });
  return performance.now() - started;
}
