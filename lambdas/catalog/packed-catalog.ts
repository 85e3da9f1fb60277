import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Theme } from '../domain/tagging/catalog.ts';
import type { LearnedWeights } from '../domain/tagging/learned/weights.ts';
import type { Lists, NameFacts } from '../domain/tagging/names/compiled-names.ts';
import type { CompiledSentiment } from '../domain/tagging/sentiment/lexicon.ts';
import type { CompiledVocabularies } from '../domain/tagging/tagger.ts';

/** Compiled vocabularies as JSON: words one a line, numbers of sixteen bits (or of 32, where they need them) in base64. Packed, it is deflated. */
interface PackedCatalog {
  readonly version: string;
  readonly themes: readonly Theme[];
  readonly signs: string;
  readonly learned?: LearnedWeights;
  readonly sentiment: Omit<CompiledSentiment, 'keys'> & { readonly keys: string };
  readonly phrases: Readonly<Record<'words' | 'steps' | 'keys' | 'starts' | 'optional' | 'hashtags', string>>;
  readonly names: {
    readonly spellings: string;
    readonly wordKinds: string;
    readonly children: string;
    readonly words: string;
    readonly signs: PackedLists;
    readonly joined: PackedLists;
    readonly handles: readonly (readonly [string, ...number[]])[];
    readonly known: readonly NameFacts[];
    readonly works: number;
    readonly links: PackedLists;
  };
}

type PackedLists = readonly [starts: string, values: string];

/** A third of the size, which takes a few milliseconds to unpack. */
export function packCatalog({ catalog, sentiment }: CompiledVocabularies): Uint8Array {
  const { version, themes, signs, learned, phrases, names } = catalog;
  const packed: PackedCatalog = {
    version,
    themes,
    signs: packNumbers(signs),
    ...(learned === undefined ? {} : { learned }),
    sentiment: { ...sentiment, keys: sentiment.keys.join('\n') },
    phrases: {
      words: phrases.words.join('\n'),
      steps: packNumbers(phrases.steps),
      keys: packNumbers(phrases.keys),
      starts: packNumbers(phrases.starts),
      optional: packNumbers(phrases.optional),
      hashtags: phrases.hashtags,
    },
    names: {
      spellings: names.spellings.join('\n'),
      wordKinds: packNumbers(names.wordKinds),
      children: packNumbers(names.children),
      words: packNumbers(names.words),
      signs: packLists(names.signs),
      joined: packLists(names.joined),
      handles: names.handles,
      known: names.known,
      works: names.works,
      links: packLists(names.links),
    },
  };
  return deflateRawSync(JSON.stringify(packed), { level: 9 });
}

export function unpackCatalog(packed: Uint8Array): CompiledVocabularies {
  const json = inflateRawSync(packed).toString();
  const { version, themes, signs, learned, sentiment, phrases, names }: PackedCatalog = JSON.parse(json);
  const catalog = {
    version,
    themes,
    signs: new Uint16Array(numbersOf(signs)),
    learned,
    phrases: {
      words: phrases.words.split('\n'),
      steps: new Uint16Array(numbersOf(phrases.steps)),
      keys: new Uint16Array(numbersOf(phrases.keys)),
      starts: new Uint16Array(numbersOf(phrases.starts)),
      optional: new Uint8Array(numbersOf(phrases.optional)),
      hashtags: phrases.hashtags,
    },
    names: {
      ...names,
      spellings: names.spellings.split('\n'),
      wordKinds: new Uint8Array(numbersOf(names.wordKinds)),
      children: new Int32Array(numbersOf(names.children)),
      words: new Int32Array(numbersOf(names.words)),
      signs: listsOf(names.signs),
      joined: listsOf(names.joined),
      links: listsOf(names.links),
    },
  };
  return { catalog, sentiment: { ...sentiment, keys: sentiment.keys.split('\n') } };
}

function packLists({ starts, values }: Lists): PackedLists {
  return [packNumbers(starts), packNumbers(values)];
}

function listsOf([starts, values]: PackedLists): Lists {
  return { starts: new Int32Array(numbersOf(starts)), values: new Int32Array(numbersOf(values)) };
}

/** What says how many bytes a number takes. */
const WIDE = '4';
const NARROW = '2';

function packNumbers(numbers: Uint8Array | Uint16Array | Int32Array): string {
  const isWide = numbers.some((number) => number > 0xffff);
  const { buffer } = isWide ? new Int32Array(numbers) : new Uint16Array(numbers);
  return `${isWide ? WIDE : NARROW}${Buffer.from(buffer).toString('base64')}`;
}

function numbersOf(packed: string): Int32Array | Uint16Array {
  // Copied, because a view of numbers has to begin at a multiple of their size.
  const bytes = new Uint8Array(Buffer.from(packed.slice(1), 'base64')).buffer;
  return packed.startsWith(WIDE) ? new Int32Array(bytes) : new Uint16Array(bytes);
}
