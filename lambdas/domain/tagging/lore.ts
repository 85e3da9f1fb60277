import { type TopicId, topicId } from '../topic.ts';
import { SETS_ASIDE } from './aside.ts';
import { type CompiledLore, ownWeightIn, weightIn } from './compiled-lore.ts';
import { isSmallWord } from './language.ts';
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
  /** How much more than enough is said for it, in nats. */
  readonly excess: number;
  /** The words that gave it away, as indexes into the words of the text, in order. */
  readonly places: readonly number[];
}

export type LoreFinder = (words: readonly Token[]) => Retold | undefined;

/** A story is retold in a post, or in the opening of an article. */
const WORDS_READ = 60;

/** What the words of a text must add up to for a story, in nats: so seldom do they come together in other texts. */
const ENOUGH = 18;
/** How much more for each word that says something and is none of the story's. */
const FOR_A_STRANGER = 2 / 3;
/**
 * What they must add up to beside other talk of the same work: its title and its people are named in every second post
 * about it. No word alone says so much.
 */
const ENOUGH_OF_ITS_OWN = 12;

/**
 * The stories that a word speaks for: from `start` to `end` of all that are known by words, where `first` stands for the
 * first story.
 */
interface Known {
  readonly start: number;
  readonly end: number;
  readonly first: number;
}

/** Of a word that says nothing at all, and of one that says something, but of no story. */
const SMALL: Known = { start: 0, end: 0, first: 0 };
const STRANGER: Known = { start: 0, end: 0, first: 0 };

/**
 * Hears the story that the words of a text speak most for: naive Bayes over the words that are there (after S. Robertson
 * and K. Spärck Jones, "Relevance weighting of search terms", 1976), with the words that it does not know against it.
 */
export function createLoreFinder({ stories, words, starts, entries, weights }: CompiledLore): LoreFinder {
  const placesOfWords = new WordPlaces(words);
  const knownOf = rememberByWord('lore', (word): Known => {
    if (isSmallWord(word)) return SMALL;
    const place = placesOfWords.get(word.stem);
    if (place === undefined) return STRANGER;
    return { start: starts[place] ?? 0, end: starts[place + 1] ?? 0, first: place * stories.length };
  });
  /** What was said for each story, all of it and what is its own; 0 again behind each text. */
  const sums = new Uint16Array(stories.length);

  return (all) => {
    const tokens = all.length > WORDS_READ ? all.slice(0, WORDS_READ) : all;
    const said = tellingWords(tokens, knownOf);
    const story = likeliest(said);
    const excess = story === undefined ? undefined : excessOf(story, said);
    return story === undefined || excess === undefined ? undefined : retold(story, excess, tokens);
  };

  function likeliest(said: readonly Known[]): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const { start, end, first } of said) {
      for (let at = start; at < end; at += 1) {
        const story = (entries[at] ?? 0) - first;
        const packed = weights[at] ?? 0;
        const sum = (sums[story] ?? 0) + weightIn(packed) + ownWeightIn(packed);
        sums[story] = sum;
        if (sum > most) {
          most = sum;
          best = story;
        }
      }
    }
    if (best !== undefined) sums.fill(0);
    return best;
  }

  /** How much more is said for a story than it needs; undefined where it is not told. */
  function excessOf(story: number, said: readonly Known[]): number | undefined {
    let sum = 0;
    let own = 0;
    let strangers = 0;
    for (const known of said) {
      const packed = spokenBy(known, story);
      sum += weightIn(packed);
      own += ownWeightIn(packed);
      if (packed === 0) strangers += 1;
    }
    const excess = sum - ENOUGH - FOR_A_STRANGER * strangers;
    return excess >= 0 && own >= ENOUGH_OF_ITS_OWN ? excess : undefined;
  }

  /** The weights of a word for a story; 0 where it does not speak for it. */
  function spokenBy({ start, end, first }: Known, story: number): number {
    for (let at = start; at < end; at += 1) if (entries[at] === first + story) return weights[at] ?? 0;
    return 0;
  }

  function retold(story: number, excess: number, tokens: readonly Token[]): Retold {
    const [told = '', work = '', themes = ''] = (stories[story] ?? '').split('\t');
    const places = tokens.flatMap(({ word }, at) => (spokenBy(knownOf(word), story) === 0 ? [] : [at]));
    return { told, work: topicId('work', work), themes: themes.split(','), excess, places };
  }
}

/** Each once, without small words and what the text sets aside. */
function tellingWords(tokens: readonly Token[], knownOf: (word: Token['word']) => Known): readonly Known[] {
  const said: Known[] = [];
  let isAside = false;
  let sentence: number | undefined;
  for (const token of tokens) {
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      isAside = SETS_ASIDE.has(token.form);
    }
    if (isAside) continue;
    const known = knownOf(token.word);
    if (known !== SMALL && (known === STRANGER || !said.some(({ start }) => start === known.start))) said.push(known);
  }
  return said;
}
