import { foldWord } from './fold-word.ts';
import { spellingsRunTogether } from './run-together.ts';
import type { Token } from './tokens.ts';

/**
 * A set of phrases, each with a payload, matched in one pass however many there are.
 *
 * A phrase is words apart by spaces. `word` stands for itself, `word~` for every word of the same stem, `a|b~|c_d` for either,
 * `word?` for one that may be missing, and `..` for up to three words of any kind.
 */
export interface PhraseTrie<P> {
  /** Calls `found` with the first and the last word of every match. Hashtags are words, and whole phrases too (`#BehindTheScenes`). */
  readonly match: (words: readonly Token[], found: Found<P>) => void;
}

export interface Phrase<P> {
  readonly phrase: string;
  readonly payload: P;
}

type Found<P> = (payload: P, first: number, last: number) => void;

/**
 * What can follow the words read so far. Phrases wait in `pending` until a text first gets here: alternatives multiply, few of
 * the nodes they make are ever reached, and a cold start need not build them.
 */
interface Node<P> {
  readonly forms: Map<string, Node<P>>;
  readonly stems: Map<string, Node<P>>;
  readonly payloads: P[];
  gap: Node<P> | undefined;
  pending: Rest<P>[];
}

/** A phrase from some step on. */
interface Rest<P> {
  readonly steps: readonly string[];
  readonly at: number;
  readonly payload: P;
}

/** How many words `..` may stand for. */
const LONGEST_GAP = 3;

export function compilePhrases<P>(phrases: readonly Phrase<P>[], stem: (word: string) => string): PhraseTrie<P> {
  const root = newNode<P>();
  root.pending = phrases.map(({ phrase, payload }) => ({ steps: phrase.split(' '), at: 0, payload }));
  let hashtags: ReadonlyMap<string, readonly P[]> | undefined;

  function walk(node: Node<P>, words: readonly Token[], first: number, at: number, found: Found<P>): void {
    if (node.pending.length > 0) open(node, stem);
    for (const payload of node.payloads) found(payload, first, at - 1);
    const word = words[at];
    if (word === undefined || word.sentence !== words[first]?.sentence) return;
    const byForm = node.forms.get(word.form);
    if (byForm !== undefined) walk(byForm, words, first, at + 1, found);
    const byStem = node.stems.get(word.stem);
    if (byStem !== undefined) walk(byStem, words, first, at + 1, found);
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
  return { forms: new Map(), stems: new Map(), payloads: [], gap: undefined, pending: [] };
}

/** Takes every phrase that waits here one step further. */
function open<P>(node: Node<P>, stem: (word: string) => string): void {
  const waiting = node.pending;
  node.pending = [];
  // The list grows while it is read: an optional word leaves the phrase waiting here as well, one step on.
  for (const { steps, at, payload } of waiting) {
    const step = steps[at];
    if (step === undefined) {
      if (!node.payloads.includes(payload)) node.payloads.push(payload);
      continue;
    }
    const rest: Rest<P> = { steps, at: at + 1, payload };
    if (step === '..') {
      node.gap ??= newNode();
      node.gap.pending.push(rest);
      continue;
    }
    const isOptional = step.endsWith('?');
    if (isOptional) waiting.push(rest);
    for (const reading of (isOptional ? step.slice(0, -1) : step).split('|')) {
      let child = node;
      for (const word of reading.split('_')) {
        child = word.endsWith('~')
          ? childOf(child.stems, stem(foldWord(word.slice(0, -1))))
          : childOf(child.forms, foldWord(word));
      }
      child.pending.push(rest);
    }
  }
}

function childOf<P>(children: Map<string, Node<P>>, key: string): Node<P> {
  const known = children.get(key);
  if (known !== undefined) return known;
  const made = newNode<P>();
  children.set(key, made);
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
