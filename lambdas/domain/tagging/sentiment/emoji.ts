/**
 * What emoji say, -3 to 3, by their first code point: skin tones, variation selectors and joined parts are pieces of their
 * own and have no value. The values are our own reading of how fans use them: 😭 and 💀 are seldom grief.
 */
const EMOJI_BY_VALUE: readonly (readonly [value: number, emoji: string])[] = [
  [3, '❤♥♡💕💖💗💓💞💘💝💟💛💚💙💜🖤🧡🤍🤎🩷🩵💌😍😘🥰💯🏆🥇😻🤩👑🫶'],
  [
    2.2,
    '😀😃😄😁😊🙂☺😇😌😎🤗👍👏🙌🎉🎊✨💪🌟⭐🥳😋😜😝😛🤪👌🔥💎🌹🌺🌸💐🎂🎁🍾🥂🍻💋😚😙😗😽😸😺🤘🤟✌💃🕺🌈☀🌞✅🥹🎈',
  ],
  [1.2, '😂🤣😅😆😹🙏😉😏🙃🤭🤞🍀🎶🎵🎬💫⚡🚀😈💅🫡🙈🐐'],
  [0.4, '😭🥺💀☠😱🤯😮😲'],
  [-0.8, '🤔😐😑😶🙄🤨😬😳🥴😴💤😪🤷🫠🧐🥱'],
  [-1.8, '😕🙁☹😒😟😔😞😣😖😫😩😓😥😰😢😿😦😧😨🤦😵🤥🤕🤒🥵🥶😯🚩🤡'],
  [-2.6, '😠😡🤬👎💔😤🤮🤢🖕👿😾💩🚮🗑'],
];

export const EMOJI_VALUES: ReadonlyMap<string, number> = new Map(
  EMOJI_BY_VALUE.flatMap(([value, emoji]) =>
    [...emoji].filter((one) => /\p{Extended_Pictographic}/u.test(one)).map((one) => [one, value] as const),
  ),
);

/** Western emoticons by their mouth, whichever side it is on; `<3` and `</3` apart. Japanese ones by name. */
export function emoticonValue(emoticon: string): number {
  if (emoticon === '<3') return 2.5;
  if (emoticon.startsWith('</')) return -2.5;
  const japanese = JAPANESE.get(emoticon.toUpperCase());
  if (japanese !== undefined) return japanese;
  const isMirrored = emoticon.startsWith('(');
  const mouth = isMirrored ? ')' : emoticon.charAt(emoticon.length - 1);
  if (')D]'.includes(mouth)) return 2.2;
  if ('pP*'.includes(mouth)) return 1.6;
  if (mouth === '(' || mouth === '[') return -2.2;
  return '/\\|'.includes(mouth) ? -1.2 : 0;
}

const JAPANESE: ReadonlyMap<string, number> = new Map([
  ['^^', 2],
  ['^_^', 2],
  ['^.^', 2],
  ['^O^', 2.2],
  ['T_T', -1.8],
  ['T.T', -1.8],
  [';_;', -1.8],
  [';-;', -1.8],
  ['>_<', -1.2],
  ['>.<', -1.2],
  ['-_-', -1.5],
  ['-.-', -1.5],
  ['-__-', -1.5],
  ['O_O', 0],
  ['U_U', -1.5],
]);
