import type { KnownName, Links } from './known-names.ts';

/** So many names of one text are asked whether they know a doubtful one. */
const MAX_ASKED = 20;

/** The clues and the other names of a text. */
export class Company {
  readonly #named: readonly KnownName[];
  readonly #clued: ReadonlySet<KnownName>;
  readonly #linked: Links;
  readonly #answers = new Map<KnownName, boolean>();

  constructor(named: readonly KnownName[], clued: ReadonlySet<KnownName>, linked: Links) {
    this.#named = [...new Set(named)].slice(0, MAX_ASKED);
    this.#clued = clued;
    this.#linked = linked;
  }

  /** Whether a clue speaks for the name, or it is named itself, or somebody is who worked with it. */
  knows(one: KnownName): boolean {
    if (this.#clued.has(one) || this.#named.includes(one)) return true;
    let answer = this.#answers.get(one);
    if (answer === undefined) {
      answer = this.#ask(one);
      this.#answers.set(one, answer);
    }
    return answer;
  }

  #ask(one: KnownName): boolean {
    const known = this.#linked(one);
    if (known.size === 0) return false;
    return this.#named.some((other) => {
      if (known.has(other)) return true;
      // Two people of one work; two works of one person say nothing of each other.
      if (one.kind !== 'person' || other.kind !== 'person') return false;
      for (const work of this.#linked(other)) if (known.has(work)) return true;
      return false;
    });
  }
}
