/**
 * What the words of a name up to here are, and what may follow them. Most nodes have one follower, which costs no Map:
 * thousands of Maps take half of the time.
 */
export interface NameNode<S> {
  signs: readonly S[];
  nextWord: string | undefined;
  next: NameNode<S> | undefined;
  more: Map<string, NameNode<S>> | undefined;
}

const NO_SIGNS: readonly never[] = [];

export function newNode<S>(): NameNode<S> {
  return { signs: NO_SIGNS, nextWord: undefined, next: undefined, more: undefined };
}

/** The node behind another one for a word, made if there is none yet. */
export function addBehind<S>(node: NameNode<S>, word: string): NameNode<S> {
  const known = node.nextWord === word ? node.next : node.more?.get(word);
  if (known !== undefined) return known;
  const made = newNode<S>();
  if (node.nextWord === undefined) {
    node.nextWord = word;
    node.next = made;
  } else {
    node.more ??= new Map();
    node.more.set(word, made);
  }
  return made;
}

/** The words that may follow and the nodes behind them. */
export function followers<S>({ nextWord, next, more }: NameNode<S>): (readonly [word: string, node: NameNode<S>])[] {
  if (nextWord === undefined || next === undefined) return [];
  return more === undefined ? [[nextWord, next]] : [[nextWord, next], ...more];
}
