import { fileURLToPath } from 'node:url';

/** Where the default catalog lies compiled while bundles are made: a module that esbuild injects, and its data. */
export const PACKED_CATALOG_FILE = fileURLToPath(
  new URL('../node_modules/.cache/offcamera/packed-catalog.js', import.meta.url),
);

/** The program that writes it. */
export const PACKED_CATALOG_WRITER = fileURLToPath(new URL('../bin/write-packed-catalog.ts', import.meta.url));

export const PACKED_CATALOG_DATA = fileURLToPath(
  new URL('../node_modules/.cache/offcamera/packed-catalog.bin', import.meta.url),
);

/**
 * Options of esbuild: they tell the code that is bundled to use it (lambdas/catalog/compiled-catalog.ts), and put the data
 * beside the bundle.
 */
export const PACKED_CATALOG_OPTIONS = {
  inject: [PACKED_CATALOG_FILE],
  define: { IS_CATALOG_PACKED: 'true' },
  loader: { '.bin': 'file' },
} as const;
