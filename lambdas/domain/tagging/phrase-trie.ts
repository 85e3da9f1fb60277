import { foldWord } from './fold-word.ts';
import { spellingsRunTogether } from './run-together.ts';
import type { Token } from './tokens.ts';

/**
 * A set of phrases, each with a payload, matched in one pass however many there are.
 *
 * A phrase is words apart by spaces. `word` stands for itself, `word~` for every word of the same stem, `#` for a number in
 * digits, `a|b~|c_d` for either, `{slot}` for every alternative of that name, `word?` for one that may be missing, and `..` for
 * up to three words of any kind.
 */
export interface PhraseTrie<P> {
  /** Calls `found` with the first and the last word of every match. Hashtags are words, and whole phrases too (`#BehindTheScenes`). */
  readonly match: (words: readonly Token[], found: Found<P>) => void;
}

export interface Phrase<P> {
  readonly phrase: string;
  readonly payload: P;
}

/** Alternatives that many phrases share, by name. A slot may not hold another. */
export type Slots = ReadonlyMap<string, string>;

type Found<P> = (payload: P, first: number, last: number) => void;

/**
 * What can follow the words read so far. Phrases wait in `pending` until a text first gets here: alternatives multiply, few of
 * the nodes they make are ever reached, and a cold start need not build them. They wait in groups that went the same step,
 * which all alternatives of that step share.
 */
interface Node<P> {
  forms: Map<string, Node<P>> | undefined;
  stems: Map<string, Node<P>> | undefined;
  readonly payloads: P[];
  number: Node<P> | undefined;
  gap: Node<P> | undefined;
  pending: (readonly Rest<P>[])[];
}

/** A phrase from some step on. */
interface Rest<P> {
  readonly steps: readonly string[];
  readonly at: number;
  readonly payload: P;
}

const GAP = '..';

/** How many words it may stand for. */
const LONGEST_GAP = 3;

export function compilePhrases<P>(
  phrases: readonly Phrase<P>[],
  stem: (word: string) => string,
  slots: Slots = new Map(),
): PhraseTrie<P> {
  const readStep = createStepReader(stem, slots);
  const root = newNode<P>();
  root.pending = [phrases.map(({ phrase, payload }) => ({ steps: phrase.split(' '), at: 0, payload }))];
  let hashtags: ReadonlyMap<string, readonly P[]> | undefined;

  function walk(node: Node<P>, words: readonly Token[], first: number, at: number, found: Found<P>): void {
    if (node.pending.length > 0) open(node, readStep);
    for (const payload of node.payloads) found(payload, first, at - 1);
    const word = words[at];
    if (word === undefined || word.sentence !== words[first]?.sentence) return;
    const byForm = node.forms?.get(word.form);
    if (byForm !== undefined) walk(byForm, words, first, at + 1, found);
    const byStem = node.stems?.get(word.stem);
    if (byStem !== undefined) walk(byStem, words, first, at + 1, found);
    if (node.number !== undefined && isNumber(word.form)) walk(node.number, words, first, at + 1, found);
    if (node.gap === undefined) return;
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) walk(node.gap, words, first, at + skipped, found);
  }

  function matchHashtag({ form }: Token, at: number, found: Found<P>): void {
    hashtags ??= byHashtag(phrases);
    const singular = form.endsWith('s') ? form.slice(0, -1) : form;
    for (const payload of hashtags.get(form) ?? hashtags.get(singular) ?? []) found(payload, at, at);
  }

  return {
    match(words, found) {
      for (const [at, word] of words.entries()) {
        walk(root, words, at, at, found);
        if (word.kind === 'hashtag') matchHashtag(word, at, found);
      }
    },
  };
}

function newNode<P>(): Node<P> {
  return { forms: undefined, stems: undefined, payloads: [], number: undefined, gap: undefined, pending: [] };
}

/** `47`, `3am`, `16h`: whatever begins with a digit. */
function isNumber(form: string): boolean {
  const first = form.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** One alternative of a step: the words it takes, each looked up by its form, its stem or for being a number. */
type Alternative = readonly { readonly by: 'form' | 'stem' | 'number'; readonly key: string }[];

interface Step {
  readonly isOptional: boolean;
  readonly alternatives: readonly Alternative[];
}

/** Reads the notation of one step. The same few steps stand in many phrases, so each is read once. */
function createStepReader(stem: (word: string) => string, slots: Slots): (step: string) => Step {
  const known = new Map<string, Step>();
  const readWord = (word: string): Alternative[number] => {
    if (word === '#') return { by: 'number', key: '' };
    return word.endsWith('~')
      ? { by: 'stem', key: stem(foldWord(word.slice(0, -1))) }
      : { by: 'form', key: foldWord(word) };
  };
  const readAlternatives = (written: string): Alternative[] =>
    written.split('|').flatMap((reading) => {
      if (!reading.startsWith('{')) return [reading.split('_').map(readWord)];
      const name = reading.slice(1, -1);
      const slot = slots.get(name);
      if (slot === undefined) throw new Error(`A phrase names the slot "${name}", which nobody has filled`);
      return readAlternatives(slot);
    });
  return (step) => {
    let read = known.get(step);
    if (read === undefined) {
      const isOptional = step.endsWith('?');
      read = { isOptional, alternatives: readAlternatives(isOptional ? step.slice(0, -1) : step) };
      known.set(step, read);
    }
    return read;
  };
}

/** Takes every phrase that waits here one step further. */
function open<P>(node: Node<P>, readStep: (step: string) => Step): void {
  const groups = new Map<string, Rest<P>[]>();
  const take = ({ steps, at, payload }: Rest<P>): void => {
    const step = steps[at];
    if (step === undefined) {
      if (!node.payloads.includes(payload)) node.payloads.push(payload);
      return;
    }
    const rest: Rest<P> = { steps, at: at + 1, payload };
    const group = groups.get(step);
    if (group === undefined) groups.set(step, [rest]);
    else group.push(rest);
    // A word that may be missing leaves the phrase waiting here as well, one step on.
    if (step !== GAP && readStep(step).isOptional) take(rest);
  };
  for (const group of node.pending) group.forEach(take);
  node.pending = [];
  for (const [step, group] of groups) {
    if (step === GAP) {
      node.gap ??= newNode();
      node.gap.pending.push(group);
    } else {
      for (const alternative of readStep(step).alternatives) childAfter(node, alternative).pending.push(group);
    }
  }
}

function childAfter<P>(node: Node<P>, alternative: Alternative): Node<P> {
  let child = node;
  for (const { by, key } of alternative) child = childOf(child, by, key);
  return child;
}

function childOf<P>(node: Node<P>, by: Alternative[number]['by'], key: string): Node<P> {
  if (by === 'number') {
    node.number ??= newNode();
    return node.number;
  }
  const place = by === 'stem' ? 'stems' : 'forms';
  node[place] ??= new Map();
  const known = node[place].get(key);
  if (known !== undefined) return known;
  const made = newNode<P>();
  node[place].set(key, made);
  return made;
}

function byHashtag<P>(phrases: readonly Phrase<P>[]): ReadonlyMap<string, readonly P[]> {
  const hashtags = new Map<string, P[]>();
  for (const { phrase, payload } of phrases) {
    for (const spelling of spellingsRunTogether(phrase)) {
      const payloads = hashtags.get(spelling);
      if (payloads === undefined) hashtags.set(spelling, [payload]);
      else if (!payloads.includes(payload)) payloads.push(payload);
    }
  }
  return hashtags;
}
