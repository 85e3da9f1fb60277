import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'feeds');

/** Real documents of real publishers, by file name; none where this machine does not have them. */
export const SHARED_FEEDS: ReadonlyMap<string, string> = new Map(
  (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((name) => /\.(?:xml|rss|atom|json)$/.test(name))
    .map((name) => [name, join(FOLDER, name)]),
);

/** Those that hold nothing that could be read. */
export const BROKEN_SHARED_FEEDS = ['incomplete-fields.atom', 'missing-fields.atom', 'unrecognized.rss'] as const;
