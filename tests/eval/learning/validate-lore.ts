import type { CatalogLore } from '../../../lambdas/domain/tagging/catalog.ts';
import { compileLore } from '../../../lambdas/domain/tagging/compiled-lore.ts';
import { createLoreFinder } from '../../../lambdas/domain/tagging/lore.ts';
import { readWords } from './examples.ts';
import type { Retellings } from './retellings.ts';

/**
 * How many posts of each writer are known by what was learned from the others', a report line for each. `groups`: so many
 * times some writers are left out. `learnFrom`: the stories with the words that are learned from some of the retellings.
 */
export function validateLore(
  retellings: readonly Retellings[],
  groups: number,
  learnFrom: (retellings: readonly Retellings[]) => readonly CatalogLore[],
  tell: (line: string) => void,
): void {
  const writers = [...new Set(retellings.map(({ writer }) => writer))].toSorted();
  for (let group = 0; group < groups; group += 1) {
    const left = writers.filter((_, at) => at % groups === group);
    const find = createLoreFinder(compileLore(learnFrom(retellings.filter(({ writer }) => !left.includes(writer)))));
    const toldIn = (text: string): string | undefined => find(readWords(text))?.told;
    for (const writer of left) {
      const own = retellings.filter((one) => one.writer === writer);
      const heard = own.flatMap(({ told, posts }) => posts.map(({ text }) => ({ told, heard: toldIn(text) })));
      const known = heard.filter((one) => one.heard === one.told).length;
      const mistaken = heard.filter((one) => one.heard !== undefined && one.heard !== one.told).length;
      const others = own.flatMap(({ other }) => (other === undefined ? [] : [other]));
      const inOthers = others.filter((text) => toldIn(text) !== undefined).length;
      tell(
        `${writer}: ${known} of ${heard.length} posts known, ${mistaken} taken for another, ${inOthers} of ${others.length} others heard`,
      );
    }
  }
}
