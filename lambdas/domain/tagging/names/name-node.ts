/**
 * What the words read so far are, and what may follow them. Most nodes have one follower, which costs no Map: thousands of Maps
 * are half a cold start.
 */
export interface NameNode<S> {
  signs: readonly S[];
  nextWord: string | undefined;
  next: NameNode<S> | undefined;
  more: Map<string, NameNode<S>> | undefined;
  /** Whether the last word is long enough to look for the next one torn apart. */
  readonly isTelling: boolean;
}

const NO_SIGNS: readonly never[] = [];

export function newNode<S>(isTelling: boolean): NameNode<S> {
  return { signs: NO_SIGNS, nextWord: undefined, next: undefined, more: undefined, isTelling };
}

export function follow<S>(node: NameNode<S>, word: string): NameNode<S> | undefined {
  return node.nextWord === word ? node.next : node.more?.get(word);
}

/** The node behind another one for a word, made if there is none yet. */
export function addBehind<S>(node: NameNode<S>, word: string, isTelling: boolean): NameNode<S> {
  const known = follow(node, word);
  if (known !== undefined) return known;
  const made = newNode<S>(isTelling);
  if (node.nextWord === undefined) {
    node.nextWord = word;
    node.next = made;
  } else {
    node.more ??= new Map();
    node.more.set(word, made);
  }
  return made;
}
