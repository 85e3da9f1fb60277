import type { CarryingWord } from '../tags.ts';
import type { Token } from '../tokens.ts';
import type { Weighed } from './weigh.ts';

const MAX_CARRYING_WORDS = 5;
/** A word that adds less explains nothing. */
const MIN_VALUE = 0.1;
const FEW = 8;

/**
 * The heaviest words of a text, as written, with what they added; one said twice stands once, with both. `amounts` belong
 * to the weighings.
 */
export function carryingWords(
  tokens: readonly Token[],
  { weighings }: Weighed,
  amounts: readonly number[],
): CarryingWord[] {
  const heaviest: { text: string; value: number }[] = [];
  let byText: Map<string, { text: string; value: number }> | undefined;
  for (let index = 0; index < weighings.length; index += 1) {
    const value = amounts[index] ?? 0;
    const weighing = weighings[index];
    if (weighing === undefined || Math.abs(value) < MIN_VALUE || tokens[weighing.first]?.kind === 'mark') continue;
    const text = asWritten(tokens, weighing.first, weighing.last);
    // Most posts have one or two such words, and need no map.
    if (heaviest.length === FEW) byText ??= new Map(heaviest.map((word) => [word.text, word]));
    const said = byText === undefined ? heaviest.find((word) => word.text === text) : byText.get(text);
    if (said !== undefined) {
      said.value += value;
      continue;
    }
    const word = { text, value };
    byText?.set(text, word);
    heaviest.push(word);
  }
  if (heaviest.length > 1) heaviest.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  if (heaviest.length > MAX_CARRYING_WORDS) heaviest.length = MAX_CARRYING_WORDS;
  for (const word of heaviest) word.value = Math.round(100 * word.value) / 100;
  return heaviest;
}

function asWritten(tokens: readonly Token[], first: number, last: number): string {
  let text = tokens[first]?.text ?? '';
  for (let at = first + 1; at <= last; at += 1) {
    const isApart = tokens[at]?.start !== tokens[at - 1]?.end;
    text += `${isApart ? ' ' : ''}${tokens[at]?.text ?? ''}`;
  }
  return text;
}
