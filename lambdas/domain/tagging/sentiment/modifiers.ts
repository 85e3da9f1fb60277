/**
 * Words that change what the valued words around them say. All forms are folded: lower case, without apostrophes, so that
 * "dont" and "don't" are one.
 */

const words = (list: string): readonly string[] => list.split(' ');

/** They turn what follows in the same clause. */
export const NEGATIONS: readonly string[] = [
  'no one',
  'no longer',
  ...words(
    'not no never neither nor none nobody nothing nowhere without cannot cant couldnt shouldnt wouldnt wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt aint mustnt neednt hardly barely scarcely rarely seldom lack lacks lacked lacking zero least',
  ),
];

/** As a determiner ("no fun", "zero chemistry") a negation reaches only its noun. */
export const SHORT_NEGATIONS: readonly string[] = words('no zero lack lacks lacked lacking without least');

/** How much a word strengthens or weakens a valued one right after it. */
export const BOOSTERS_BEFORE: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [
    1.35,
    words(
      'absolutely extremely incredibly insanely fucking freaking fuckin freakin frickin friggin effing totally utterly completely hella super unbelievably ridiculously exceptionally remarkably extraordinarily hugely immensely wildly tremendously enormously thoroughly bloody awfully terribly stupidly stunningly amazingly mad crazy',
    ),
  ],
  [
    1.25,
    words(
      'very really so such too truly deeply highly seriously damn most especially all soo sooo always more genuinely particularly entirely purely majorly decidedly intensely proper well way pretty quite straight dead literally honestly even simply just utter absolute sheer pure total big huge',
    ),
  ],
  [
    0.65,
    words(
      'slightly somewhat partly kinda sorta almost occasionally mildly little bit fairly sometimes sort kind marginally less nearly mostly relatively maybe perhaps supposedly allegedly',
    ),
  ],
];

/** How much a word strengthens a valued one right before it: "good af", "best ever". */
export const BOOSTERS_AFTER: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [1.3, words('af asf ever indeed tho')],
];

/** After these the clause that matters begins. */
export const TURNS: readonly string[] = words('but however yet except nevertheless nonetheless');

/** What these begin matters less than the rest of the sentence. */
export const CONCESSIONS: readonly string[] = words('although though despite while whereas albeit');

/** What follows did not happen: "would have been great" is a complaint. */
export const IRREALIS: readonly string[] = [
  'would have been',
  'could have been',
  'should have been',
  'would of been',
  'could of been',
  'should of been',
  'wouldve been',
  'couldve been',
  'shouldve been',
  'might have been',
  'mightve been',
  'supposed to be',
  'meant to be',
  'if only',
  'wish it was',
  'wish it were',
  'wish they were',
  'wish that was',
  'trying to be',
  'tries to be',
  'wants to be',
  'pretends to be',
  'used to be',
];

/** Their presence means that a story is told, where death and war are what happens and not what is thought of it. */
export const FILM_WORDS: readonly string[] = words(
  'film films movie movies scene scenes episode episodes finale actor actors actress actresses director directors directed cast casting character characters stunt stunts script scripts cgi vfx sfx footage trailer teaser sequel prequel reboot remake screenplay cinema cinematic cinematography onscreen camera filming filmed blooper bloopers bts plot villain villains cameo horror thriller rewatch rewatched rewatching performance acting improvised improv adlib adlibbed props prop costume costumes hollywood blockbuster animation documentary',
);
