const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that turn what follows in the same clause; apostrophes are folded away, so that "dont" and "don't" are one. */
export const NEGATIONS: ReadonlySet<string> = setOf(
  'not no never neither nor none nobody nothing nowhere without cannot cant couldnt shouldnt wouldnt wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt aint hardly barely scarcely rarely seldom lack lacks lacked lacking',
);

/** How much a word strengthens or weakens the next valued one. */
export const INTENSIFIERS: ReadonlyMap<string, number> = new Map([
  ...[
    'absolutely',
    'extremely',
    'incredibly',
    'insanely',
    'fucking',
    'freaking',
    'fuckin',
    'totally',
    'utterly',
    'completely',
    'hella',
    'super',
    'unbelievably',
  ].map((word) => [word, 1.4] as const),
  ...[
    'very',
    'really',
    'so',
    'such',
    'too',
    'truly',
    'deeply',
    'highly',
    'seriously',
    'damn',
    'most',
    'especially',
    'all',
    'soo',
    'always',
  ].map((word) => [word, 1.25] as const),
  ...[
    'slightly',
    'somewhat',
    'partly',
    'kinda',
    'sorta',
    'almost',
    'occasionally',
    'mildly',
    'little',
    'bit',
    'fairly',
  ].map((word) => [word, 0.7] as const),
]);

/** After these the clause that matters begins. */
export const TURNS: ReadonlySet<string> = setOf('but however yet although though except');

/**
 * How fans talk about films: what a story contains is not what they think of it, and some slang is praise.
 * natural's vocabulary reads these words literally.
 */
const STORY_WORDS = setOf(
  'death deaths die dies murder murders murdered war wars crash crashes crashed shoot shoots shooting shot shots fire fired dead kill kills killed killing fight fights fighting battle battles gun guns attack attacks bomb bombs explosion explosions alien aliens zombie zombies ghost ghosts monster monsters villain villains cut cuts drop drops dropped stunt stunts fake prison blood bloody vampire horror demon evil shark crime criminal thriller drama burn strike cry cries crying cried tears tear drag casting support supporting trick tricks accident accidents mistake mistakes cover spy heist',
);

export const FILM_TALK: ReadonlyMap<string, number> = new Map([
  ...[...STORY_WORDS].map((word) => [word, 0] as const),
  ['iconic', 3],
  ['legend', 2],
  ['legendary', 3],
  ['underrated', 2],
  ['overrated', -2],
  ['goosebumps', 2],
  ['chills', 2],
  ['flop', -2],
  ['snoozefest', -3],
  ['unwatchable', -4],
  ['rewatch', 1],
  ['insane', 2],
  ['insanely', 2],
  ['unreal', 2],
]);

/** Everyday words of posts that the vocabulary lacks, or values against the way they are used there. */
export const PLAIN_TALK: ReadonlyMap<string, number> = new Map([
  ...[...setOf('fucking fuckin freaking damn gross god lol hell silly')].map((word) => [word, 0] as const),
  ["can't wait", 3],
  ['badass', 3],
  ['bad ass', 2],
  ['incredible', 4],
  ['unbelievable', 2],
  ['hated', -3],
  ['fab', 3],
  ['special', 2],
  ['terrific', 4],
  ['goat', 2],
  ['slay', 2],
  ['slayed', 2],
  ['mid', -1],
  ['cringe', -2],
  ['sick', -1],
  ['speechless', 1],
  ['obsessed', 2],
  ['pumped', 2],
  ['sux', -3],
  ['meh', -1],
  ['ugh', -2],
  ['smh', -2],
  ['wtf', -3],
  ['lmao', 1],
  ['haha', 2],
  ['hahaha', 2],
  ['yay', 3],
  ['thanks', 2],
  ['excited', 3],
  ['blessed', 3],
  ['miss', -1],
]);

/** Emoji that carry a feeling of their own. */
export const EMOJI_VALENCES: ReadonlyMap<string, number> = new Map([
  ...[...'😀😃😄😁😊🙂☺😇😌😎🤗👍👏🙌🎉✨💪🌟⭐🥳😋😏😜😝🤩'].map((emoji) => [emoji, 2] as const),
  ...[...'❤♥💕💖💗💓💞💘💛💚💙💜🖤🧡😍😘🥰💯🔥🏆'].map((emoji) => [emoji, 3] as const),
  ...[...'😂🤣😅😆🙏'].map((emoji) => [emoji, 1] as const),
  ...[...'😕🙁☹😐😒🙄😬😟😔😞😣😖😫😩😓😥😰'].map((emoji) => [emoji, -2] as const),
  ...[...'😢😭😠😡🤬👎💔😤🤮🤢🖕😱😨'].map((emoji) => [emoji, -2] as const),
]);

/** The mouth of an emoticon tells; `<3` and `</3` apart. */
export function emoticonValence(emoticon: string): number {
  if (emoticon === '<3') return 2;
  if (emoticon.startsWith('</')) return -2;
  const mouth = emoticon.charAt(emoticon.length - 1);
  if (')D]pP*'.includes(mouth)) return 2;
  if ('('.includes(mouth) || mouth === '[') return -2;
  return '/\\|'.includes(mouth) ? -1 : 0;
}
