import * as z from 'zod';
import { expiryOf } from '../../domain/event-time.ts';
import type { Origin } from '../../domain/story/seed.ts';
import { inParallel } from '../../in-parallel.ts';
import type { FiledSeed, StoryIndex } from '../../ports/story-index.ts';
import { iso, keys } from './keys.ts';
import type { Item, Table } from './table.ts';

/** Short, because a seed is filed under several keys; an item is about 250 bytes, so a look-up is one or two read units. */
const SeedItem = z.lazy(() =>
  z.object({
    sk: z.string(),
    f: z.instanceof(Uint8Array),
    l: z.instanceof(Uint8Array).optional(),
    /** Of a variant, the first mention of its story, written as in `sk`. */
    v: z.string().optional(),
  }),
);

/** How many seeds one look-up compares with. What is told under a very common sign is found by another one. */
const MOST_SEEDS = 20;

/** The index of stories. `version`: of fingerprints; seeds of another version cannot be compared with and are not found. */
export function createStoryIndex(table: Table, retentionDays: number, version: string): StoryIndex {
  return {
    async find(key, { from, to }) {
      const items = await table.query(keys.storyIndexPartition(`${version}#${key}`), {
        from: iso(from),
        to: `${iso(to)}~`,
        newestFirst: true,
        limit: MOST_SEEDS,
      });
      return items.map((item) => {
        const { sk, f, l, v } = SeedItem.parse(item);
        // Only revelations get here.
        const links = l === undefined ? NO_LINKS : toNumbers(l);
        const fingerprint = { signs: toNumbers(f), links, isRevelation: true };
        return { ...toOrigin(sk), fingerprint, ...(v === undefined ? {} : { variantOf: toOrigin(v) }) };
      });
    },

    async announce(seeds) {
      await table.putAll(seeds.flatMap(itemsOf));
    },

    async withdraw(filed) {
      await inParallel(itemsOf(filed), ({ pk, sk }) => table.remove({ pk, sk }));
    },
  };

  function itemsOf({ seed: { id, at, fingerprint, variantOf }, keys: filedUnder }: FiledSeed): Item[] {
    const { signs, links } = fingerprint;
    return filedUnder.map((key) => ({
      pk: keys.storyIndexPartition(`${version}#${key}`),
      sk: keys.storyIndexSort(at, id),
      f: toBytes(signs),
      ...(links.length === 0 ? {} : { l: toBytes(links) }),
      ...(variantOf === undefined ? {} : { v: keys.storyIndexSort(variantOf.at, variantOf.id) }),
      expiresAt: expiryOf(at, retentionDays),
    }));
  }
}

function toOrigin(sort: string): Origin {
  const gap = sort.indexOf('#');
  return { id: sort.slice(gap + 1), at: Date.parse(sort.slice(0, gap)) };
}

const NO_LINKS = new Uint32Array();

/** Little endian, whatever the machine. */
function toBytes(numbers: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * numbers.length));
  for (const [at, number] of numbers.entries()) view.setUint32(4 * at, number, true);
  return new Uint8Array(view.buffer);
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getUint32(4 * at, true));
}
