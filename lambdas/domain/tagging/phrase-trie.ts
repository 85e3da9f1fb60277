import { type CompiledPhrases, END, FIRST_KEY, GAP, JOINED, NUMBER } from './phrase-notation.ts';
import type { Token } from './tokens.ts';
import { WordPlaces } from './word-list.ts';
import { rememberByWord } from './words.ts';

/**
 * A set of phrases, each with a payload, matched in one pass however many there are.
 *
 * A phrase is words apart by spaces. `word` stands for itself, `word~` for every word of the same stem, `#` for a number in
 * digits, `a|b~|c_d` for either, `{slot}` for every alternative of that name, `word?` for one that may be missing, and `..`
 * for up to three words of any kind. It begins with a word that is not missing.
 */
export interface PhraseTrie<P> {
  /**
   * Calls `found` with the first and the last word of every match. Hashtags are words, and whole phrases too
   * (`#BehindTheScenes`).
   */
  readonly match: (words: readonly Token[], found: Found<P>) => void;
}

type Found<P> = (payload: P, first: number, last: number) => void;

/**
 * What can follow the words read so far. Phrases wait in `pending` until a text first gets here: alternatives multiply, few
 * of the nodes they make are ever reached, and a cold start need not build them. They wait as places in the steps, in
 * groups that went the same step, which all alternatives of that step share.
 */
interface Node {
  /** By the key of the next word. */
  next: Map<number, Node> | undefined;
  /** The bits of those keys: that nothing goes on with a word is mostly seen here, without a look-up. */
  bits: number;
  payloads: number[] | undefined;
  number: Node | undefined;
  gap: Node | undefined;
  pending: Places[] | undefined;
}

type Places = readonly number[] | Int32Array;

/** What one word of a text is to the phrases. */
interface Keys {
  readonly form: number;
  readonly stem: number;
  /** The bits of both. */
  readonly bits: number;
  /** Behind the first word of the phrases that begin with it. */
  readonly begun: readonly Node[];
}

/** How many words it may stand for. */
const LONGEST_GAP = 3;

/** The key of what is no word of any phrase. */
const UNKNOWN = 1;

/** `payloads` by their numbers; one that is undefined is not told. */
export function createPhraseTrie<P>(compiled: CompiledPhrases, payloads: readonly (P | undefined)[]): PhraseTrie<P> {
  const { steps, keys, starts, optional, firstSteps, behindFirst } = compiled;
  const places = new WordPlaces(compiled.words);
  const firsts = new Map<number, Node>();
  let hashtags: ReadonlyMap<string, readonly number[]> | undefined;
  const keysOf = rememberByWord('phrases', ({ form, stem }): Keys => {
    const ofForm = keyOf(form);
    const place = stem === form ? ofForm : keyOf(stem);
    const ofStem = place === UNKNOWN ? UNKNOWN : place + 1;
    if (ofForm === UNKNOWN && ofStem === UNKNOWN && !isNumber(form)) return NO_KEYS;
    return { form: ofForm, stem: ofStem, bits: bitOf(ofForm) | bitOf(ofStem), begun: begunWith(form, ofForm, ofStem) };
  });

  function keyOf(word: string): number {
    const place = places.get(word);
    return place === undefined ? UNKNOWN : FIRST_KEY + 2 * place;
  }

  function walk(node: Node, words: readonly Token[], first: number, at: number, found: Found<P>): void {
    if (node.pending !== undefined) open(node, node.pending);
    if (node.payloads !== undefined) for (const payload of node.payloads) tell(payload, first, at - 1, found);
    const word = words[at];
    if (word === undefined || word.sentence !== words[first]?.sentence) return;
    const { form, stem, bits } = keysOf(word.word);
    if (node.next !== undefined && (node.bits & bits) !== 0) {
      const byForm = node.next.get(form);
      if (byForm !== undefined) walk(byForm, words, first, at + 1, found);
      const byStem = node.next.get(stem);
      if (byStem !== undefined) walk(byStem, words, first, at + 1, found);
    }
    if (node.number !== undefined && isNumber(word.form)) walk(node.number, words, first, at + 1, found);
    if (node.gap === undefined) return;
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) walk(node.gap, words, first, at + skipped, found);
  }

  function tell(payload: number, first: number, last: number, found: Found<P>): void {
    const known = payloads[payload];
    if (known !== undefined) found(known, first, last);
  }

  /** Takes every phrase that waits here one step further. */
  function open(node: Node, pending: readonly Places[]): void {
    const groups = new Map<number, number[]>();
    const take = (place: number): void => {
      const step = steps[place] ?? END;
      if (step === END) {
        const payload = steps[place + 1] ?? 0;
        node.payloads ??= [];
        if (!node.payloads.includes(payload)) node.payloads.push(payload);
        return;
      }
      const group = groups.get(step);
      if (group === undefined) groups.set(step, [place + 1]);
      else group.push(place + 1);
      // A word that may be missing leaves the phrase waiting here as well, one step on.
      if (step !== GAP && optional[step] === 1) take(place + 1);
    };
    for (const group of pending) for (const place of group) take(place);
    node.pending = undefined;
    for (const [step, group] of groups) {
      if (step === GAP) {
        node.gap ??= newNode();
        wait(node.gap, group);
      } else openStep(node, step, group);
    }
  }

  /**
   * Lets `group` wait behind every alternative of a step; behind the rest of those only that begin with `begun`, where that
   * was read already.
   */
  function openStep(node: Node, step: number, group: Places, begun?: number): void {
    const end = starts[step + 1] ?? 0;
    for (let at = starts[step] ?? 0, next = at; at < end; at = next) {
      next = at + 1;
      while (((keys[next - 1] ?? 0) & JOINED) !== 0) next += 1;
      if (begun !== undefined && ((keys[at] ?? 0) & ~JOINED) !== begun) continue;
      let child = node;
      for (let key = begun === undefined ? at : at + 1; key < next; key += 1)
        child = childOf(child, (keys[key] ?? 0) & ~JOINED);
      wait(child, group);
    }
  }

  function matchHashtag({ form }: Token, at: number, found: Found<P>): void {
    hashtags ??= readHashtags(compiled.hashtags);
    const singular = form.endsWith('s') ? form.slice(0, -1) : form;
    for (const payload of hashtags.get(form) ?? hashtags.get(singular) ?? []) tell(payload, at, at, found);
  }

  function begunWith(form: string, ofForm: number, ofStem: number): Node[] {
    const begun = [ofForm, ofStem].filter((key) => key !== UNKNOWN);
    if (isNumber(form)) begun.push(NUMBER);
    return begun.map(firstNode).filter((node) => node !== undefined);
  }

  /** Behind the first word of the phrases that a key begins; made when a text first has it. */
  function firstNode(key: number): Node | undefined {
    const known = firsts.get(key);
    if (known !== undefined) return known;
    const end = firstSteps.starts[key + 1] ?? 0;
    let at = firstSteps.starts[key] ?? 0;
    if (at >= end) return undefined;
    const node = newNode();
    for (; at < end; at += 1) {
      const step = firstSteps.values[at] ?? 0;
      const group = behindFirst.values.subarray(behindFirst.starts[step], behindFirst.starts[step + 1]);
      openStep(node, step, group, key);
    }
    firsts.set(key, node);
    return node;
  }

  return {
    match(words, found) {
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined) break;
        for (const node of keysOf(word.word).begun) walk(node, words, at, at + 1, found);
        if (word.kind === 'hashtag') matchHashtag(word, at, found);
      }
    },
  };

  function childOf(node: Node, key: number): Node {
    if (key === NUMBER) {
      node.number ??= newNode();
      return node.number;
    }
    node.next ??= new Map();
    const known = node.next.get(key);
    if (known !== undefined) return known;
    const made = newNode();
    node.next.set(key, made);
    node.bits |= bitOf(key);
    return made;
  }
}

function wait(node: Node, group: Places): void {
  if (node.pending === undefined) node.pending = [group];
  else node.pending.push(group);
}

/** Of a word that no phrase names. */
const NO_KEYS: Keys = { form: UNKNOWN, stem: UNKNOWN, bits: 0, begun: [] };

/** One of 32 bits; nothing follows by a key that is unknown. */
function bitOf(key: number): number {
  return key === UNKNOWN ? 0 : 1 << (key >> 1);
}

function newNode(): Node {
  return { next: undefined, bits: 0, payloads: undefined, number: undefined, gap: undefined, pending: undefined };
}

/** `47`, `3am`, `16h`: whatever begins with a digit. */
function isNumber(form: string): boolean {
  const first = form.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

function readHashtags(lines: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    lines.split('\n').map((line) => {
      const [hashtag = '', ...payloads] = line.split(',');
      return [hashtag, payloads.map(Number)];
    }),
  );
}
