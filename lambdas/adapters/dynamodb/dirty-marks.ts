import * as z from 'zod';
import type { DirtyMarks } from '../../ports/dirty-marks.ts';
import type { NewId } from '../../ports/new-id.ts';
import { iso, keys } from './keys.ts';
import type { Table } from './table.ts';

const Mark = z.lazy(() => z.object({ sk: z.iso.datetime(), revision: z.string() }));

export function createDirtyMarks(table: Table, newId: NewId): DirtyMarks {
  return {
    async mark(buckets) {
      await table.putAll([...buckets].map((bucket) => ({ ...keys.dirty(bucket), revision: newId() })));
    },

    async list(limit) {
      const items = await table.query(keys.dirtyPartition, { newestFirst: true, limit });
      return items.map((item) => Mark.parse(item)).map(({ sk, revision }) => ({ bucket: Date.parse(sk), revision }));
    },

    async clear({ bucket, revision }) {
      await table.remove(
        { pk: keys.dirtyPartition, sk: iso(bucket) },
        { expression: 'revision = :revision', values: { ':revision': revision } },
      );
    },

    async count(limit) {
      return (await table.query(keys.dirtyPartition, { limit })).length;
    },
  };
}
