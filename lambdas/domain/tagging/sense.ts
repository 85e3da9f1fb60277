import { countDistinct, evidenceOf, type Reading } from './reading.ts';
import type { Sense } from './tags.ts';
import type { Token } from './tokens.ts';

/**
 * Which "BTS" a text means, or undefined when it has neither "BTS" nor "behind the scenes" in it.
 *
 * Evidence for each sense is added up, and the heaviest sense wins. Weights are round numbers, not learned: the labelled
 * texts at hand hold six band tweets and one figurative, far too few to fit anything on.
 */
export function judgeSense(reading: Reading): Sense | undefined {
  const said = saidOf(reading);
  if (!said.phrase && !said.tag && !said.word) return undefined;
  const weights = weigh(reading, said);
  // Ties go to what this product is about: a revelation wrongly kept out is lost, one wrongly counted is seen and corrected.
  return SENSES_BY_PREFERENCE.reduce((best, sense) => (weights[sense] > weights[best] ? sense : best));
}

const SENSES_BY_PREFERENCE = ['production', 'band', 'figurative', 'other'] as const satisfies readonly Sense[];

interface Said {
  /** "behind the scenes", written out or as a tag. */
  readonly phrase: boolean;
  readonly tag: boolean;
  readonly word: boolean;
}

function saidOf(reading: Reading): Said {
  const { words } = reading;
  return {
    phrase:
      evidenceOf(reading, 'behindTheScenes').length > 0 ||
      words.some(({ kind, form }) => kind === 'hashtag' && form.includes('behindthescene')),
    tag: words.some(({ kind, form }) => kind === 'hashtag' && form.startsWith('bts')),
    word: words.some(({ kind, form }) => kind === 'word' && form === 'bts'),
  };
}

function weigh(reading: Reading, said: Said): Record<Sense, number> {
  const distinct = (of: Parameters<typeof evidenceOf>[1]): number => countDistinct(reading, evidenceOf(reading, of));
  const strongThemes = reading.hits.filter(({ sign }) => sign.kind === 'theme' && sign.strength === 'strong');
  const uses = usesOf(reading.words);
  const making =
    Math.min(4, distinct('production') + 0.5 * distinct('film')) + 2 * countDistinct(reading, strongThemes);
  const band = 3 * distinct('band') + distinct('bandHints');

  const production =
    // Written out, the phrase is never the band: only figurative talk competes with it.
    (said.phrase ? 2 : 0) + (said.tag ? 1 : 0) + 2 * uses.production + making + (isCheckedIn(reading) ? 1 : 0);
  return {
    production,
    band: said.word || said.tag ? band + 2 * uses.band + (said.word && !said.phrase ? 1 : 0) : 0,
    figurative: said.phrase ? 2.5 * distinct('figurative') + distinct('figurativeHints') : 0,
    other: said.phrase ? 0 : 3 * distinct('other'),
  };
}

/** Photographers' posts carry the place they were taken at: "… @ Milk Studios". */
function isCheckedIn({ text }: Reading): boolean {
  return text.includes(' @ ');
}

/** How the word itself is used: "bts of the shoot" is a noun for footage, "bts is …", "love bts" is a name. */
function usesOf(words: readonly Token[]): { production: number; band: number } {
  let production = 0;
  let band = 0;
  for (const [at, word] of words.entries()) {
    if (word.form !== 'bts') continue;
    const before = words[at - 1];
    const after = words[at + 1];
    if (isIn(FOOTAGE_AFTER, after, word) || isIn(FOOTAGE_BEFORE, before, word)) production = 1;
    else if (isIn(NAME_AFTER, after, word) || isIn(NAME_BEFORE, before, word)) band = 1;
    if (word.text.includes("'") || word.text.includes('’')) band = 1;
  }
  return { production, band };
}

function isIn(list: ReadonlySet<string>, word: Token | undefined, bts: Token): boolean {
  return word !== undefined && word.sentence === bts.sentence && word.kind === 'word' && list.has(word.form);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FOOTAGE_AFTER = setOf(
  'of by from with stories story interview shot shots photo photos pic pics picture pictures footage clip clips look peek stuff snap snaps content photographer material featurette reel moment moments scenes image images action vlog',
);
const FOOTAGE_BEFORE = setOf(
  'little lil some more another quick our my your behind few random cute bit hilarious official exclusive early via',
);
const NAME_AFTER = setOf(
  'is are was were have gives has had will would did do does deserve deserves deserved won wins win slay slayed came come comes coming are fans fan fandom member members song songs album albums concert concerts tour tickets ticket merch lyrics lyric performance stage performing perform dance choreo jungkook jimin suga rm jin v jhope taehyung army mv comeback trending and or vs make makes made sing sang ft feat at perform performed winning',
);
const NAME_BEFORE = setOf(
  'by love loves loved loving support supporting supports stan stans stanning like likes listen to for about hate hates than and or see seeing saw meet met miss watch watching watched voted vote voting know knew hear want is are be if think thank thanks into idol boys ft feat featuring called named without',
);
