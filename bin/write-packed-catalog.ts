import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createNaturalTools } from '../lambdas/adapters/natural/natural-tools.ts';
import { compiledVocabularies } from '../lambdas/catalog/compiled-catalog.ts';
import { packCatalog } from '../lambdas/catalog/packed-catalog.ts';
import { PACKED_CATALOG_DATA, PACKED_CATALOG_FILE } from '../lib/packed-catalog-file.ts';

const MODULE = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import data from './${basename(PACKED_CATALOG_DATA)}';
export const readPackedCatalog = () => readFileSync(join(__dirname, data));
`;

/** Compiles the default catalog for the bundle that is about to be made: `node bin/write-packed-catalog.ts`. */
export function writePackedCatalog(): void {
  mkdirSync(dirname(PACKED_CATALOG_FILE), { recursive: true });
  write(PACKED_CATALOG_DATA, packCatalog(compiledVocabularies(createNaturalTools())));
  write(PACKED_CATALOG_FILE, MODULE);
}

/** Renames what was written, because two syntheses at once write the same. */
function write(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

if (import.meta.main) writePackedCatalog();
