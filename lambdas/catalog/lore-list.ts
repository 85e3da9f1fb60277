import type { CatalogLore } from '../domain/tagging/catalog.ts';

/** Famous stories, one a line: `work / what happened / themes, apart by commas / a telling / another`; for tellings see `CatalogLore`. */
export function loreList(lines: string): readonly CatalogLore[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [work = '', told = '', themes = '', ...tellings] = line.split(' / ').map((part) => part.trim());
      return { work, told, themes: themes.split(',').map((theme) => theme.trim()), tellings };
    });
}
