import type { Topic } from '../../topic.ts';
import type { NameFacts } from './compiled-names.ts';
import type { KnownName } from './known-names.ts';

/** How much a spelling needs to be the name; see `CatalogName`. A `surname` nobody listed needs a capital and company. */
export type Certainty = 'free' | 'capitalised' | 'ordinary' | 'clued' | 'proper' | 'surname';

/** One spelling of a name. Its topic is made when first asked for: most names of a catalog never are. */
export class NameSign {
  readonly kind = 'name';
  readonly certainty: Certainty;
  readonly known: KnownName;

  constructor(known: KnownName, certainty: Certainty) {
    this.known = known;
    this.certainty = certainty;
  }

  get topic(): Topic {
    return this.known.topic;
  }

  get name(): NameFacts {
    return this.known.name;
  }

  as(certainty: Certainty): NameSign {
    return certainty === this.certainty ? this : new NameSign(this.known, certainty);
  }
}

/** Something that is only said of one topic. */
export class ClueSign {
  readonly kind = 'clue';
  readonly known: KnownName;

  constructor(known: KnownName) {
    this.known = known;
  }

  get topic(): Topic {
    return this.known.topic;
  }
}

/** Words in which a name means somebody or something else. */
export const DECOY = { kind: 'decoy' } as const;

export type NamesSign = NameSign | ClueSign | typeof DECOY;
