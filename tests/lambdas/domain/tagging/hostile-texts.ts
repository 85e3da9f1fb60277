import { DEFAULT_CATALOG } from '../../../../lambdas/catalog/catalog.ts';

/** A text of about so many UTF-16 units that is made to be slow to read, or to break what reads it. */
export interface HostileText {
  readonly name: string;
  readonly ofLength: (units: number) => string;
}

const { works, people, themes, evidence, decoys = [] } = DEFAULT_CATALOG;
const labels = [...works, ...people].map(({ label }) => label);
const doubtful = [...works, ...people].flatMap(({ ordinary = [], clued = [] }) => [...ordinary, ...clued]);
const clues = [...works, ...people].flatMap((name) => name.clues ?? []);
const lastNames = people.map(({ label }) => label.split(' ').at(-1) ?? label);

/** What the tagger looks for: the first reading of each alternative, without the notation's marks. */
const said = [
  ...themes.flatMap(({ strong, film, weak = [] }) => [...strong, ...film, ...weak]),
  ...Object.values<readonly string[]>({ ...evidence }).flat(),
].map((phrase) =>
  phrase
    .split(' ')
    .map((step) => (step === '..' ? 'so' : (step.split('|')[0] ?? '').replaceAll(/[~?]/g, '').replaceAll('_', ' ')))
    .join(' '),
);

/** Full of what the tagger looks for: matches by the thousand, which must not be compared with one another. */
export const DENSE_TEXTS: readonly HostileText[] = [
  repeated('"bts of "', 'bts of the love bts '),
  repeated('"behind the scenes"', 'behind the scenes '),
  repeated('names of works and people', labels),
  repeated('titles that are ordinary words', doubtful),
  repeated('one doubtful title', 'Alien '),
  repeated('two doubtful titles', 'Heat Cars '),
  repeated('doubtful titles among capitals and film', 'the film Heat and Her movie "Up" then '),
  repeated('last names', lastNames),
  repeated('names that mean something else', [...decoys, 'Alien', 'Ford']),
  repeated('clues to names', clues),
  repeated('last names among strangers', 'Sasha Spielberg and Nolan Ryan met '),
  repeated('phrases of themes and senses', said),
  repeated('a name in two moods', 'loved Tom Cruise, Brad Pitt was awful. '),
  repeated('films and phrases in turn', 'film the scene was exhausting and '),
];

export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...DENSE_TEXTS,
  walled(
    'brackets inside a phrase and a name',
    'behind WALL the scenes Tom WALL Cruise improvised WALL that line',
    '(',
  ),
  walled('brackets inside a feeling', 'so very WALL good and not WALL awful', '('),
  walled('a word without end inside a phrase', 'she improvised the WALL line, refused to WALL film with him', 'a'),
  walled('spaces inside a name', 'Tom WALL Cruise', ' '),
  walled('emoji inside a phrase', 'behind WALL the scenes, deleted WALL scene', '😀'),
  repeated('one letter', 'a'),
  repeated('one capital', 'A'),
  numbered('hashtags', (at) => `#tag${at} `),
  repeated('one hashtag in CamelCase', 'TheShining', '#'),
  numbered('hashtags in CamelCase', (at) => `#TheJackNicholson${at} `),
  numbered('handles', (at) => `@someone${at} `),
  repeated('zalgo', `e${'\u0301\u0316\u0489'.repeat(10)}`),
  repeated('right-to-left marks', '\u202eset\u202c \u2067on\u2069 \u200f'),
  repeated('half surrogates in turn', '\udc00\ud800'),
  repeated('a lone surrogate', '\ud83d '),
  repeated('emoji', '😀'),
  repeated('emoji joined', '👩‍🎤'),
  repeated('emoji with skins and flags', '👍🏽🇬🇧'),
  repeated('spaces', ' '),
  repeated('line ends', '\n'),
  repeated('nul', '\0'),
  repeated('full stops', '.'),
  repeated('brackets', '('),
  repeated('quotation marks', '"'),
  repeated('quotations never ended', '“not '),
  repeated('apostrophes', "'"),
  repeated('words with apostrophes', "a'a'a'b "),
  repeated('exclamation marks', '!'),
  repeated('"the the"', 'the '),
  repeated('"not "', 'not '),
  repeated('"but "', 'good but bad '),
  repeated('"very "', 'very '),
  repeated('"bts "', 'bts '),
  repeated('"behind the "', 'behind the '),
  repeated('"behindthescenes"', 'behindthescenes', '#'),
  repeated('constructor, __proto__', 'constructor __proto__ toString hasOwnProperty valueOf '),
  repeated('stretched words', 'sooooooo gooooood '),
  repeated('words of 41 letters', `${'ab'.repeat(20)}c `),
  repeated('capitals', 'THE SET WAS AWFUL '),
  repeated(
    'first halves of names',
    people.map(({ label }) => label.split(' ')[0] ?? label),
  ),
  repeated(
    'misspelled names',
    labels.map((label) => `${label.slice(0, 3)}${label.charAt(4)}${label.charAt(3)}${label.slice(5)}`),
  ),
  repeated(
    'beginnings of phrases',
    said.map((phrase) => phrase.split(' ')[0] ?? phrase),
  ),
  repeated('dashes and bars', 'set - '),
  repeated('bars', 'on set | '),
  repeated('numbers with points', '1.1,1'),
  repeated('digits', '1'),
  repeated('percent signs', '%25'),
  repeated('half a link', 'http:/'),
  repeated('one link', 'a=b&', 'https://example.com/?'),
  numbered('links', (at) => `https://example.com/${at}?utm_source=x `),
  repeated('emoticons begun', ':-'),
  repeated('emoticons', ':-) <3 xD '),
  repeated('left arrows', '<'),
  repeated('number signs', '#'),
  repeated('at signs', '@'),
  repeated('letters and number signs', 'a#'),
  repeated('letters and marks in turn', 'a\u0301'),
  repeated('letters that grow when folded', '\ufdfa'),
  repeated('half-width and full-width', 'ｂｔｓ ＃ｂｔｓ '),
  repeated('Japanese without spaces', '撮影現場の裏側'),
  repeated('Thai without spaces', 'เบื้องหลังการถ่ายทำ'),
];

function repeated(name: string, pieces: string | readonly string[], start = ''): HostileText {
  const round = typeof pieces === 'string' ? pieces : `${pieces.join(' ')} `;
  return { name, ofLength: (units) => (start + round.repeat(Math.ceil(units / round.length))).slice(0, units) };
}

function numbered(name: string, piece: (at: number) => string): HostileText {
  return {
    name,
    ofLength: (units) => {
      const pieces: string[] = [];
      for (let length = 0; length < units; length += pieces.at(-1)?.length ?? 1) pieces.push(piece(pieces.length));
      return pieces.join('').slice(0, units);
    },
  };
}

/** Words that belong together, with a wall of so many units between them. */
function walled(name: string, words: string, brick: string): HostileText {
  return { name, ofLength: (units) => words.replaceAll('WALL', brick.repeat(Math.ceil(units / brick.length))) };
}
