import type { CatalogName } from '../domain/tagging/catalog.ts';

/** The group that shares its letters with "behind the scenes". */
export const BAND: CatalogName = {
  label: 'BTS',
  aliases: ['Bangtan', 'Bangtan Boys', 'Bangtan Sonyeondan'],
  clued: ['BTS'],
  handles: ['BTS_twt', 'bts_bighit'],
  industry: 'concert',
  clues: [
    'scenes of bts',
    'bts army',
    'jungkook',
    'jimin',
    'taehyung',
    'namjoon',
    'yoongi',
    'hoseok',
    'jhope',
    'kpop',
    'k pop',
    'hybe',
    'bighit',
  ],
};
