import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { isCapital } from './looks.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "the movie Alien", "a show called Lost". */
const KINDS_OF_WORK = setOf(
  'movie movies film films show series sitcom miniseries anime musical flick classic called titled masterpiece',
);
/** "the cast of Friends", "on the set of It", "the making of Jaws". */
const PARTS_OF_WORK = setOf(`
  set sets cast crew making filming shooting production star stars director directors writer writers creator showrunner producer
  scene scenes episode episodes season seasons finale pilot ending remake reboot sequel prequel trailer premiere bts scenes
  script screenplay stunts shoot version adaptation commentary blooper bloopers`);
/** The parts that no ordinary talk has: "the cast of lost" is the show even without capitals. */
const SURE_PARTS = setOf('set sets cast bts crew script screenplay remake reboot sequel trailer');
const SEEING = setOf('watching rewatching rewatched watched rewatch binging bingeing binged');
const MAKING = setOf('filming filmed shooting watch saw loved hated recommend');
const JOINTS = setOf('of from for in to on during');
/** "Titanic set", "Jaws director". */
const AFTER_TITLE = setOf(`
  movie movies film films set sets cast crew trailer remake reboot sequel prequel bts director showrunner premiere season series show episode
  episodes finale pilot soundtrack script scene scenes star stars actor actress shoot filming reunion bloopers blooper fandom rewatch commentary finale`);
const SURE_AFTER = setOf('cast trailer remake reboot sequel bts reunion showrunner premiere');
/** What may follow a title that ends there: "the cast of lost didn't know". */
const GOES_ON = setOf(`
  is was were are has had have did didnt does do and or in on at with when where who said says say never the a an
  by from for to but because after before while as got gets made during really actually all still wasnt werent hated loved improvised knew
  last tonight yesterday again today this for so which that it i we he she they like too first ever without off if tbh imo lol though tho honestly rn`);

/** How surely the words around a span say that it is a title. */
export type Framing = 'certain' | 'sure' | 'likely' | 'none';

export function framingOf({ words, text }: Reading, first: number, last: number): Framing {
  const sentence = words[first]?.sentence;
  const wordAt = (at: number): Token | undefined => (words[at]?.sentence === sentence ? words[at] : undefined);
  const before = wordAt(first - 1);
  const skipsArticle = before?.form === 'the' ? wordAt(first - 2) : before;
  const partOf = skipsArticle === before ? wordAt(first - 2) : wordAt(first - 3);
  const after = wordAt(last + 1);
  const ends = doesEnd(text, words[last], after);
  if (before !== undefined && KINDS_OF_WORK.has(before.form) && ends) return 'sure';
  if (
    skipsArticle !== undefined &&
    JOINTS.has(skipsArticle.form) &&
    partOf !== undefined &&
    PARTS_OF_WORK.has(partOf.form)
  ) {
    return SURE_PARTS.has(partOf.form) && ends ? 'sure' : 'likely';
  }
  if (after?.form === 'season' && isNumber(wordAt(last + 2))) return 'certain';
  if (after !== undefined && AFTER_TITLE.has(after.form)) {
    return SURE_AFTER.has(after.form) && text.slice(words[last]?.end, after.start) === ' ' ? 'sure' : 'likely';
  }
  if (skipsArticle === undefined || !ends) return 'none';
  if (SEEING.has(skipsArticle.form) && skipsArticle === before && isCapital(words[first]?.text ?? '')) return 'certain';
  return SEEING.has(skipsArticle.form) || MAKING.has(skipsArticle.form) || JOINTS.has(skipsArticle.form)
    ? 'likely'
    : 'none';
}

/** Whether a title could end with this word. */
export function doesTitleEnd({ words, text }: Reading, last: number): boolean {
  const after = words[last + 1];
  return doesEnd(text, words[last], after?.sentence === words[last]?.sentence ? after : undefined);
}

function isNumber(word: Token | undefined): boolean {
  const code = word?.form.charCodeAt(0) ?? 0;
  return code >= 0x30 && code <= 0x39;
}

/** Whether a title could end here: before a mark, a verb or a little word, not before a word it might belong to. */
function doesEnd(text: string, last: Token | undefined, after: Token | undefined): boolean {
  if (after === undefined) return true;
  return GOES_ON.has(after.form) || text.slice(last?.end, after.start).trim() !== '';
}
