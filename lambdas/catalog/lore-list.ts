import type { CatalogLore } from '../domain/tagging/catalog.ts';

/**
 * Famous stories, one a line: `work / what happened / themes, apart by commas / the words it is known by`; for those see
 * `CatalogLore`.
 */
export function loreList(lines: string): readonly CatalogLore[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [work = '', told = '', themes = '', words = ''] = line.split(' / ').map((part) => part.trim());
      return { work, told, themes: themes.split(',').map((theme) => theme.trim()), words };
    });
}
