import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createDefaultTagger } from '../../../lambdas/handlers/wiring/tagging.ts';
import { table, whole } from '../../eval/table.ts';
import { type BenchTexts, freshText } from './texts.ts';

const MENTIONS = 1_000_000;
const LOOK_EVERY = 100_000;

/** Tags a million texts that were never seen before, and looks what is left after a collection now and then. */
export function measureMemory({ texts }: BenchTexts): string {
  const collect = garbageCollector();
  const tag = createDefaultTagger();
  const rows: string[][] = [];
  let themes = 0;
  for (let index = 0; index < MENTIONS; index += 1) {
    themes += tag({ text: freshText(texts, index) }).topics.length;
    if ((index + 1) % LOOK_EVERY !== 0) continue;
    collect();
    const { rss, heapUsed } = process.memoryUsage();
    rows.push([whole(index + 1), inMegabytes(heapUsed), inMegabytes(rss)]);
  }
  return `${table(['mentions tagged', 'heap used, MB', 'rss, MB'], rows)}\n${whole(themes)} topics found on the way.\n`;
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

function inMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
