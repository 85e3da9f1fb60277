import { foldText } from './fold-text.ts';
import { scan } from './scan.ts';

/** What a term looks for, folded. At least one of the three is there. */
export interface Term {
  /** Absent where only a hashtag or a handle counts. */
  readonly words?: readonly TermWord[];
  readonly hashtag?: TermWord;
  readonly handle?: TermWord;
  /** No text without this can hold the term. */
  readonly clue: string;
}

export interface TermWord {
  readonly form: string;
  /** Whether words that go on after it count as well: `improvis*`. */
  readonly isStart: boolean;
}

/** Fewer letters are the start of too many words. */
export const MIN_START_LENGTH = 3;

/** Undefined for what would never be found: a term of marks alone, a handle of several words. */
export function readTerm(term: string): Term | undefined {
  const folded = foldText(term.trim());
  if (folded.startsWith('#')) return readHashtag(folded);
  const { words, handles } = piecesOf(folded);
  if (folded.startsWith('@')) {
    const [handle] = handles;
    return handle === undefined || /\s/.test(folded) ? undefined : { handle, clue: handle.form };
  }
  const spoken = words.slice(words.findIndex(isSpoken), words.findLastIndex(isSpoken) + 1);
  const [first] = spoken;
  if (first === undefined) return undefined;
  const joined = runTogether(spoken);
  return { words: spoken, clue: first.form, ...(joined === undefined ? {} : { hashtag: joined }) };
}

function readHashtag(folded: string): Term | undefined {
  const form = folded.replaceAll(OUTSIDE_HASHTAGS, '');
  if (form === '') return undefined;
  return { hashtag: { form, isStart: folded.endsWith('*') && form.length >= MIN_START_LENGTH }, clue: form };
}

const OUTSIDE_HASHTAGS = /[^\p{L}\p{N}\p{M}_]/gu;

const SPOKEN = /^[\p{L}\p{N}]/u;

function isSpoken({ form }: TermWord): boolean {
  return SPOKEN.test(form);
}

/** The hashtag people make of a phrase. One word needs none, for it is found in hashtags anyway. */
function runTogether(words: readonly TermWord[]): TermWord | undefined {
  const spoken = words.filter(isSpoken);
  const last = spoken.at(-1);
  if (last === undefined || words.length === 1 || spoken.slice(0, -1).some(({ isStart }) => isStart)) return undefined;
  return { form: spoken.map(({ form }) => form).join(''), isStart: last.isStart };
}

function piecesOf(folded: string): { readonly words: readonly TermWord[]; readonly handles: readonly TermWord[] } {
  const words: TermWord[] = [];
  const handles: TermWord[] = [];
  const named = (form: string, end: number): TermWord => ({ form, isStart: isStarred(folded, form, end) });
  scan(folded, {
    word(form, _start, end) {
      if (form !== '*' || words.at(-1)?.isStart !== true) words.push(named(form, end));
    },
    hashtag() {},
    handle: (form, _start, end) => handles.push(named(form, end)),
    link() {},
  });
  return { words, handles };
}

/** A star that ends a word: in "M*A*S*H" it does not. */
function isStarred(folded: string, form: string, end: number): boolean {
  return form.length >= MIN_START_LENGTH && STAR_THAT_ENDS.test(folded.slice(end, end + 2));
}

const STAR_THAT_ENDS = /^\*\s?$/;
