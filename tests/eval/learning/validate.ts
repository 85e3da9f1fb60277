import { DEFAULT_CATALOG } from '../../../lambdas/catalog/catalog.ts';
import { createModel } from '../../../lambdas/domain/tagging/learned/model.ts';
import { compileWeights } from '../../../lambdas/domain/tagging/learned/weight-table.ts';
import type { LearnedWeights } from '../../../lambdas/domain/tagging/learned/weights.ts';
import { createJudge } from '../../../lambdas/domain/tagging/relevance.ts';
import { type Example, STRANGER } from './examples.ts';

/**
 * How well the texts of authors are judged by what was learned from all the others', a report line for each group of them
 * that was left out, and one for all. `groups`: into how many the authors are dealt.
 */
export function validate(
  examples: readonly Example[],
  groups: number,
  learnFrom: (examples: readonly Example[]) => LearnedWeights,
  tell: (line: string) => void,
): void {
  const authors = [...new Set(examples.map(({ author }) => author))].filter((author) => author !== STRANGER).toSorted();
  const all = new Tally();
  for (let group = 0; group < groups; group += 1) {
    const left = authors.filter((_, at) => at % groups === group);
    const judge = createJudge(
      DEFAULT_CATALOG.themes,
      createModel(compileWeights(learnFrom(examples.filter(({ author }) => !left.includes(author))))),
    );
    for (const author of left) {
      const own = new Tally();
      for (const example of examples.filter((one) => one.author === author)) {
        const { sense, themes } = judge(example.reading, undefined, example.language);
        const slugs = themes.map(({ id }) => id.slice('theme:'.length));
        own.add(example, sense, slugs);
        all.add(example, sense, slugs);
      }
      tell(`${author}: ${own}`);
    }
  }
  tell(`all: ${all}`);
}

class Tally {
  #texts = 0;
  #rightSense = 0;
  #rightlyRevealed = 0;
  #both = 0;
  #tagged = 0;
  #labelled = 0;

  add({ sense, themes }: Example, judged: string, tagged: readonly string[]): void {
    this.#texts += 1;
    this.#rightSense += judged === sense ? 1 : 0;
    this.#rightlyRevealed += (judged === 'production') === (sense === 'production') ? 1 : 0;
    this.#both += tagged.filter((theme) => themes.includes(theme)).length;
    this.#tagged += tagged.length;
    this.#labelled += themes.length;
  }

  toString(): string {
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    const f1 = (2 * this.#both) / (this.#tagged + this.#labelled);
    return [
      `${this.#texts} texts`,
      `sense ${percent(this.#rightSense / this.#texts)}`,
      `revelation or not ${percent(this.#rightlyRevealed / this.#texts)}`,
      `themes P ${percent(this.#both / this.#tagged)} R ${percent(this.#both / this.#labelled)} F1 ${f1.toFixed(3)}`,
    ].join(', ');
  }
}
