import type { Reading } from '../reading.ts';
import type { Sense } from '../tags.ts';
import type { Token } from '../tokens.ts';
import type { Clue, ClueGroup } from './clue.ts';
import { bandNameInTag, isBandHandle, type Wording } from './wording.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const LENSES = setOf('📸 📷 🎥 🎬 📹 🎞 💄 🎭 🎤 💡 🎨 📽 🎙 🩰 🎧 💇 👗 🎦');
/** The fandom's colour, and the animals its members are drawn as. */
const HEARTS = setOf('💜 🟣 🐨 🐹 🐿 🐥 🐯 🐰 🐱 🫰');
const PAWS = setOf('🐾 🦴');
const CREDIT_LEADS = setOf('by w with for hair makeup model photo photographer styling wearing');
const DOG_IN_TAG = /bostonterrier|bostonsof|^btsof(?:ig|insta)/u;
/** People talk about a band, and write captions under pictures. */
const CHATTER = setOf(`
  im bc cry crying cried sob sobbing sad omg omfg screaming scream obsessed proud heart feels emotional iconic tho though lol lmao lmfao bitch gonna wanna pls please
  u ur ya yall he him his hes favorite favourite fav faves invented literally who someone anyone everyone whoever friend cousin mom sister brother class homework
  school bed sleep wait waiting excited sell kidney
`);
/** A post is as good as over after this many pieces. */
const MOST_TOKENS = 400;

/** What the shape of a post says: credits, the place it was taken at, pictures for words, whether it talks or shows. */
export function postClues({ text, tokens }: Reading, wording: Wording): Clue[] {
  const isShort = wording.phrases.length === 0;
  const isTalk = wording.words.length > 0;
  const clues: Clue[] = [];
  for (const [at, token] of tokens.slice(0, MOST_TOKENS).entries()) {
    const { kind, form } = token;
    if (kind === 'word') {
      if (isTalk && CHATTER.has(form)) clues.push(clueOf(token, 'band', 0.35, 'chatter', form));
    } else if (kind === 'emoji') {
      if (LENSES.has(token.text)) clues.push(clueOf(token, 'production', 1, 'post', token.text));
      else if (isShort && HEARTS.has(token.text)) clues.push(clueOf(token, 'band', 1.2, 'post', token.text));
      else if (PAWS.has(token.text)) clues.push(clueOf(token, 'other', 0.8, 'post', token.text));
    } else if (kind === 'hashtag') {
      const name = bandNameInTag(token);
      if (name !== undefined) clues.push(clueOf(token, 'band', 3, 'bandNames', name));
      else if (DOG_IN_TAG.test(form)) clues.push(clueOf(token, 'other', 3.5, 'otherMeanings', 'terrier'));
    } else if (isBandHandle(token)) clues.push(clueOf(token, 'band', 3, 'bandNames', form));
    else if (kind === 'handle') clues.push(...handleClues(token, tokens[at - 1], isShort));
    else if (token.text === '@' && text.charAt(token.end) === ' ') {
      // Pictures are passed on with the place they were taken at: "… @ Milk Studios".
      clues.push({ ...clueOf(token, 'production', 1.2, 'post', '@'), end: tokens[at + 1]?.end ?? token.end });
    }
  }
  const last = tokens.at(-1);
  // Captions passed on from a network of pictures are cut off.
  if (last?.text === '…') clues.push(clueOf(last, 'production', 0.8, 'post', '…'));
  return clues;
}

/** An answer begins with whom it is to; a credit names who did the hair. */
function handleClues(handle: Token, before: Token | undefined, isShort: boolean): Clue[] {
  if (before === undefined) return isShort ? [clueOf(handle, 'band', 0.8, 'post', 'reply')] : [];
  const isCredit =
    before.text === ':' || before.text === '/' || (before.kind === 'word' && CREDIT_LEADS.has(before.form));
  return isCredit ? [{ ...clueOf(handle, 'production', 1, 'post', 'credit'), start: before.start }] : [];
}

function clueOf({ start, end }: Token, sense: Sense, weight: number, group: ClueGroup, said: string): Clue {
  return { sense, weight, group, said, start, end };
}
