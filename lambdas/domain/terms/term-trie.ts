import { scan } from './scan.ts';
import type { Term, TermWord } from './term.ts';

/** Called with the number of a term that is there, and where in the folded text. True ends the search. */
export type Found = (term: number, start: number, end: number) => boolean;

/**
 * Finds all of these terms in a folded text, in one pass however many there are: every step follows what the words so far
 * may yet become. The numbers are places in the list.
 */
export function createTermTrie(terms: readonly Term[]): (folded: string, found: Found) => void {
  const words = newNode();
  const hashtags = newNode();
  const handles = newNode();
  for (const [number, term] of terms.entries()) {
    if (term.words !== undefined) grow(words, term.words, number);
    if (term.hashtag !== undefined) grow(hashtags, [term.hashtag], number);
    if (term.handle !== undefined) grow(handles, [term.handle], number);
  }

  return (folded, found) => {
    let isDone = false;
    let open: readonly Open[] = [];
    const step = (node: Node, form: string, start: number, end: number, goesOn: Open[]) => {
      const next = node.next?.get(form);
      if (next !== undefined) arrive(next, start, end, goesOn);
      for (const length of node.startLengths) {
        const started = form.length < length ? undefined : node.starts?.get(form.slice(0, length));
        if (started !== undefined) arrive(started, start, end, goesOn);
      }
    };
    const arrive = (node: Node, start: number, end: number, goesOn: Open[]) => {
      for (const number of node.terms) isDone ||= found(number, start, end);
      if (node.next !== undefined || node.starts !== undefined) goesOn.push({ node, start });
    };
    const listener = {
      word(form: string, start: number, end: number) {
        const goesOn: Open[] = [];
        for (const phrase of open) step(phrase.node, form, phrase.start, end, goesOn);
        step(words, form, start, end, goesOn);
        open = goesOn;
      },
      hashtag: (form: string, start: number, end: number) => step(hashtags, form, start, end, []),
      handle: (form: string, start: number, end: number) => step(handles, form, start, end, []),
      link() {
        open = [];
      },
    };
    scan(folded, listener, () => isDone);
  };
}

/** What can follow the words read so far. */
interface Node {
  next: Map<string, Node> | undefined;
  starts: Map<string, Node> | undefined;
  /** How long the keys of `starts` are, each length once. */
  readonly startLengths: number[];
  /** Terms that end here. */
  readonly terms: number[];
}

/** A phrase that has begun. */
interface Open {
  readonly node: Node;
  readonly start: number;
}

function newNode(): Node {
  return { next: undefined, starts: undefined, startLengths: [], terms: [] };
}

function grow(root: Node, words: readonly TermWord[], term: number): void {
  let node = root;
  for (const { form, isStart } of words) node = isStart ? startingWith(node, form) : following(node, form);
  node.terms.push(term);
}

function following(node: Node, form: string): Node {
  node.next ??= new Map();
  return childOf(node.next, form);
}

function startingWith(node: Node, form: string): Node {
  if (!node.startLengths.includes(form.length)) node.startLengths.push(form.length);
  node.starts ??= new Map();
  return childOf(node.starts, form);
}

function childOf(children: Map<string, Node>, form: string): Node {
  const known = children.get(form);
  if (known !== undefined) return known;
  const made = newNode();
  children.set(form, made);
  return made;
}
