import { measureMemory } from './tagging/memory.ts';
import { measureSpeed } from './tagging/speed.ts';
import { measureStartUp } from './tagging/start-up.ts';
import { benchTexts } from './tagging/texts.ts';

/**
 * Prints what the tagger costs: texts a second beside each peer doing its part alone, memory over a million mentions, and
 * the start-up of its function: `node tests/bench/tagging.ts`, one of the three by `node tests/bench/tagging.ts speed`.
 */
const asked = process.argv.slice(2);
const isAsked = (part: string): boolean => asked.length === 0 || asked.includes(part);

const texts = benchTexts();
process.stdout.write(`Node ${process.versions.node}, ${texts.texts.length} ${texts.name}\n\n`);
if (isAsked('speed'))
  process.stdout.write(`${measureSpeed(texts)}\nA second is one of processor time, on one core.\n\n`);
if (isAsked('start-up')) process.stdout.write(`${await measureStartUp()}\n`);
if (isAsked('memory')) process.stdout.write(measureMemory(texts));
