import { type TopicId, topicId } from '../topic.ts';
import { SETS_ASIDE } from './aside.ts';
import { type CompiledLore, END_OF_GROUP, FIRST_WORD, TOGETHER } from './compiled-lore.ts';
import type { Token } from './tokens.ts';
import { WordPlaces } from './word-list.ts';
import { rememberByWord } from './words.ts';

/** Which famous story a text retells. */
export interface Retold {
  /** What happened, in one sentence. */
  readonly told: string;
  readonly work: TopicId;
  /** The slugs of its themes. */
  readonly themes: readonly string[];
  /** The words that gave it away, as indexes into the words of the text, in order. */
  readonly places: readonly number[];
}

export type LoreFinder = (words: readonly Token[]) => Retold | undefined;

/** A story is retold in a post, or in the opening of an article. In a longer text all its words are there by chance. */
const WORDS_READ = 60;

/** A word of a text among the words of tellings. */
interface Known {
  /** By its form and by its stem, or `NOWHERE`. */
  readonly form: number;
  readonly stem: number;
  /** The tellings that are found by it: few words find any. */
  readonly found: readonly number[] | undefined;
}

const NOWHERE = -1;
/** Of a word that no telling has. */
const UNKNOWN: Known = { form: NOWHERE, stem: NOWHERE, found: undefined };

/** Of several stories in one text the one is told that more words speak for. A word costs one look-up, however many stories there are. */
export function createLoreFinder({ stories, words, steps, starts, storyOf, found }: CompiledLore): LoreFinder {
  const placesOfWords = new WordPlaces(words);
  const knownOf = rememberByWord('lore', ({ form, stem }): Known => {
    const ofForm = placesOfWords.get(form) ?? NOWHERE;
    const ofStem = placesOfWords.get(`${stem}~`) ?? NOWHERE;
    if (ofForm === NOWHERE && ofStem === NOWHERE) return UNKNOWN;
    const tellings = [...foundBy(ofForm), ...foundBy(ofStem)];
    return { form: ofForm, stem: ofStem, found: tellings.length === 0 ? undefined : tellings };
  });
  /** For each word of tellings the text that had it last, so that nothing has to be emptied for the next. */
  const saidIn = new Uint32Array(placesOfWords.size);
  let text = 0;

  return (words) => {
    const end = Math.min(words.length, WORDS_READ);
    let hinted: Set<number> | undefined;
    for (let at = 0; at < end; at += 1) {
      const token = words[at];
      if (token === undefined) break;
      const { found } = knownOf(token.word);
      if (found === undefined) continue;
      hinted ??= new Set();
      for (const telling of found) hinted.add(telling);
    }
    return hinted === undefined ? undefined : tell(words.slice(0, end), hinted);
  };

  function foundBy(word: number): Int32Array {
    return word === NOWHERE
      ? found.values.subarray(0, 0)
      : found.values.subarray(found.starts[word], found.starts[word + 1]);
  }

  /** The one of the hinted tellings that is told with most words. */
  function tell(words: readonly Token[], hinted: ReadonlySet<number>): Retold | undefined {
    text = (text + 1) >>> 0;
    for (const { word } of words) say(knownOf(word));
    let heard: readonly Known[] | undefined;
    let best: { telling: number; places: readonly number[] } | undefined;
    for (const telling of hinted) {
      if (!mayBeTold(telling)) continue;
      heard ??= withoutAsides(words).map((token) => (token === undefined ? UNKNOWN : knownOf(token.word)));
      if (!isTold(telling, heard)) continue;
      const places = placesOf(telling, heard);
      if (places.length > (best?.places.length ?? 0)) best = { telling, places };
    }
    return best === undefined ? undefined : { ...readStory(stories[storyOf[best.telling] ?? 0]), places: best.places };
  }

  function say({ form, stem }: Known): void {
    if (form !== NOWHERE) saidIn[form] = text;
    if (stem !== NOWHERE) saidIn[stem] = text;
  }

  /** Whether every group has a word that the text has, wherever it stands: most tellings end here. */
  function mayBeTold(telling: number): boolean {
    let isSaid = false;
    const end = starts[telling + 1] ?? 0;
    for (let at = starts[telling] ?? 0; at < end; at += 1) {
      const step = steps[at] ?? END_OF_GROUP;
      if (step >= FIRST_WORD) isSaid ||= saidIn[step - FIRST_WORD] === text;
      else if (step === END_OF_GROUP) {
        if (!isSaid) return false;
        isSaid = false;
      }
    }
    return true;
  }

  /** Whether every group has words that stand in the text as the telling has them. */
  function isTold(telling: number, heard: readonly Known[]): boolean {
    let isSaid = false;
    const end = starts[telling + 1] ?? 0;
    for (let at = starts[telling] ?? 0; at < end; at = endOfStep(at)) {
      if (steps[at] === END_OF_GROUP) {
        if (!isSaid) return false;
        isSaid = false;
      } else isSaid ||= nextPlace(at, heard, 0) < heard.length;
    }
    return true;
  }

  /** The words that any group of what is told asks for, in order; none unless they are as many as the groups: one word is no proof of two. */
  function placesOf(telling: number, heard: readonly Known[]): readonly number[] {
    const places = new Set<number>();
    const firsts = new Set<number>();
    let groups = 0;
    const end = starts[telling + 1] ?? 0;
    for (let at = starts[telling] ?? 0; at < end; at = endOfStep(at)) {
      if (steps[at] === END_OF_GROUP) {
        groups += 1;
        continue;
      }
      const length = (endOfStep(at) - at + 1) / 2;
      for (let first = nextPlace(at, heard, 0); first < heard.length; first = nextPlace(at, heard, first + 1)) {
        firsts.add(first);
        for (let further = 0; further < length; further += 1) places.add(first + further);
      }
    }
    return firsts.size < groups ? [] : [...places].sort((one, other) => one - other);
  }

  /** Behind a step, and those that it stands together with. */
  function endOfStep(at: number): number {
    let end = at + 1;
    while (steps[end] === TOGETHER) end += 2;
    return end;
  }

  /** Where, from a place on, the words of a step stand together; behind all words if nowhere. */
  function nextPlace(at: number, heard: readonly Known[], from: number): number {
    let first = from;
    while (first < heard.length && !standsAt(at, heard, first)) first += 1;
    return first;
  }

  function standsAt(at: number, heard: readonly Known[], first: number): boolean {
    let place = first;
    for (let step = at; ; step += 2) {
      const known = heard[place];
      const word = (steps[step] ?? 0) - FIRST_WORD;
      if (known === undefined || (known.form !== word && known.stem !== word)) return false;
      if (steps[step + 1] !== TOGETHER) return true;
      place += 1;
    }
  }
}

function readStory(line = ''): Omit<Retold, 'places'> {
  const [told = '', work = '', themes = ''] = line.split('\t');
  return { told, work: topicId('work', work), themes: themes.split(',') };
}

/** Words that are set aside stay where they are, as nothing: others keep their places. */
function withoutAsides(words: readonly Token[]): readonly (Token | undefined)[] {
  let isAside = false;
  return words.map((word, at) => {
    if (word.sentence !== words[at - 1]?.sentence) isAside = SETS_ASIDE.has(word.form);
    return isAside ? undefined : word;
  });
}
