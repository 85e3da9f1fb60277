import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepVocabulariesBy, type VocabularyKeeper } from '../lambdas/catalog/kept-vocabularies.ts';
import { packCatalog, unpackCatalog } from '../lambdas/catalog/packed-catalog.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'node_modules/.cache/offcamera/compiled-catalog.bin');

/** Lets this process take the compiled catalog that an earlier one left, which saves it most of a second. */
export function keepCatalog(): void {
  keepVocabulariesBy(createKeeper(FILE, () => hashOfSources(ROOT)));
}

/**
 * One file: `key`, which names what its vocabularies were compiled from, the hash of their bytes, and the bytes. A file
 * with another key, or that was cut off or written over, is as good as none. Without a file each process compiles for
 * itself.
 */
export function createKeeper(file: string, key: () => string): VocabularyKeeper {
  return {
    read() {
      const kept = unlessItFails(() => readFileSync(file));
      if (kept === undefined || kept.toString('latin1', 0, KEY_LENGTH) !== unlessItFails(key)) return undefined;
      const bytes = kept.subarray(2 * KEY_LENGTH);
      return kept.toString('latin1', KEY_LENGTH, 2 * KEY_LENGTH) === sha256(bytes) ? unpackCatalog(bytes) : undefined;
    },

    keep(vocabularies) {
      const bytes = packCatalog(vocabularies);
      const draft = `${file}.${process.pid}`;
      unlessItFails(() => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(draft, Buffer.concat([Buffer.from(key() + sha256(bytes), 'latin1'), bytes]));
        renameSync(draft, file);
      });
    },
  };
}

/** Hexadecimal digits of a SHA-256; twice that is a multiple of eight, as numbers that are read where they lie need. */
const KEY_LENGTH = 64;

/** A folder that is read only or full, a file that is not there: nothing is kept, and nothing is wrong. */
function unlessItFails<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Of all that a compiled catalog comes from, file by file, byte by byte: our code and data, the packages, and Node. */
export function hashOfSources(root: string): string {
  const sum = createHash('sha256').update(`${process.version} ${process.arch}`);
  const sources = readdirSync(join(root, 'lambdas'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  for (const path of ['package-lock.json', ...sources.toSorted().map((path) => join('lambdas', path))]) {
    const bytes = readFileSync(join(root, path));
    sum.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return sum.digest('hex');
}

function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
