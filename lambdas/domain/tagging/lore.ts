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

/** A word of a text among the words of tellings, by its form and by its stem. */
interface Known {
  readonly form: number;
  readonly stem: number;
}

/** Of a word that no telling has. */
const NOWHERE = -1;
const UNKNOWN: Known = { form: NOWHERE, stem: NOWHERE };
const NO_PLACES: readonly number[] = [];

/** Of several stories in one text the one is told that more words speak for. A word costs one look-up, however many stories there are. */
export function createLoreFinder({ stories, words, steps, starts, storyOf, found }: CompiledLore): LoreFinder {
  const placesOfWords = new WordPlaces(words);
  const knownOf = rememberByWord(({ form, stem }): Known => {
    const known = { form: placesOfWords.get(form) ?? NOWHERE, stem: placesOfWords.get(`${stem}~`) ?? NOWHERE };
    return known.form === NOWHERE && known.stem === NOWHERE ? UNKNOWN : known;
  });
  /** For each word of tellings the text that had it last, so that nothing has to be emptied for the next. */
  const saidIn = new Uint32Array(placesOfWords.size);
  let text = 0;

  return (words) => {
    text = (text + 1) >>> 0;
    const end = Math.min(words.length, WORDS_READ);
    let hinted: Set<number> | undefined;
    for (let at = 0; at < end; at += 1) {
      const token = words[at];
      if (token === undefined) break;
      const known = knownOf(token.word);
      if (known === UNKNOWN) continue;
      hinted = say(known.form, say(known.stem, hinted));
    }
    if (hinted === undefined) return undefined;
    let heard: readonly Known[] | undefined;
    let best: { telling: number; places: readonly number[] } | undefined;
    for (const telling of hinted) {
      if (!mayBeTold(telling)) continue;
      heard ??= withoutAsides(words.slice(0, end)).map((token) =>
        token === undefined ? UNKNOWN : knownOf(token.word),
      );
      const places = placesOf(telling, heard);
      if (places.length > (best?.places.length ?? 0)) best = { telling, places };
    }
    return best === undefined ? undefined : { ...readStory(stories[storyOf[best.telling] ?? 0]), places: best.places };
  };

  /** Notes that the text has a word, and which tellings are found by it. */
  function say(word: number, hinted: Set<number> | undefined): Set<number> | undefined {
    if (word === NOWHERE) return hinted;
    saidIn[word] = text;
    const start = found.starts[word] ?? 0;
    const end = found.starts[word + 1] ?? 0;
    let all = hinted;
    for (let at = start; at < end; at += 1) {
      all ??= new Set();
      all.add(found.values[at] ?? 0);
    }
    return all;
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

  /** The words that any group asks for, in order; none unless every group has one, and they are as many as the groups: one word is no proof of two. */
  function placesOf(telling: number, heard: readonly Known[]): readonly number[] {
    const places = new Set<number>();
    const firsts = new Set<number>();
    let groups = 0;
    let isSaid = false;
    const end = starts[telling + 1] ?? 0;
    for (let at = starts[telling] ?? 0; at < end; at += 1) {
      const step = steps[at] ?? END_OF_GROUP;
      if (step === END_OF_GROUP) {
        if (!isSaid) return NO_PLACES;
        groups += 1;
        isSaid = false;
        continue;
      }
      const together = [step - FIRST_WORD];
      for (; steps[at + 1] === TOGETHER; at += 2) together.push((steps[at + 2] ?? FIRST_WORD) - FIRST_WORD);
      for (let first = 0; first < heard.length; first += 1) {
        if (!together.every((word, further) => isWord(heard[first + further], word))) continue;
        isSaid = true;
        firsts.add(first);
        for (let further = 0; further < together.length; further += 1) places.add(first + further);
      }
    }
    return firsts.size < groups ? NO_PLACES : [...places].sort((one, other) => one - other);
  }
}

function isWord(known: Known | undefined, word: number): boolean {
  return known !== undefined && (known.form === word || known.stem === word);
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
