import { type Topic, type TopicId, topicId } from '../../topic.ts';
import type { Industry } from '../tags.ts';
import type { CompiledNames, NameFacts } from './compiled-names.ts';

/** A name of the catalog; its topic is made when first asked for. */
export class KnownName {
  readonly kind: 'work' | 'person';
  readonly name: NameFacts;
  /** Its place among all names. */
  readonly place: number;
  #topic: Topic | undefined;

  constructor(kind: 'work' | 'person', name: NameFacts, place: number) {
    this.kind = kind;
    this.name = name;
    this.place = place;
  }

  get topic(): Topic {
    const { kind, name } = this;
    this.#topic ??= { id: topicId(kind, name.slug), kind, label: name.label };
    return this.#topic;
  }
}

/** Whom a name worked with: the people of a work, the works of a person. */
export type Links = (known: KnownName) => ReadonlySet<KnownName>;

/** The names of a catalog, each made when a text first has it: most never are. */
export class KnownNames {
  readonly #names: CompiledNames;
  readonly #made: (KnownName | undefined)[] = [];
  readonly #linked: (ReadonlySet<KnownName> | undefined)[] = [];
  #industries: Industries | undefined;

  constructor(names: CompiledNames) {
    this.#names = names;
  }

  at(place: number): KnownName {
    const made = this.#made[place];
    if (made !== undefined) return made;
    const facts = this.#names.known[place];
    if (facts === undefined) throw new RangeError(`There is no name ${place}`);
    const known = new KnownName(place < this.#names.works ? 'work' : 'person', facts, place);
    this.#made[place] = known;
    return known;
  }

  linked({ place }: KnownName): ReadonlySet<KnownName> {
    const before = this.#linked[place];
    if (before !== undefined) return before;
    const { starts, values } = this.#names.links;
    const places = values.subarray(starts[place], starts[place + 1]);
    const linked = new Set(Array.from(places, (other) => this.at(other)));
    this.#linked[place] = linked;
    return linked;
  }

  industryOf(id: TopicId): Industry | undefined {
    this.#industries ??= this.#readIndustries();
    const colon = id.indexOf(':');
    return this.#industries[id.slice(0, colon) === 'work' ? 'work' : 'person'].get(id.slice(colon + 1));
  }

  #readIndustries(): Industries {
    const industries = { work: new Map<string, Industry>(), person: new Map<string, Industry>() };
    for (const [place, { slug, industry }] of this.#names.known.entries()) {
      if (industry !== undefined) industries[place < this.#names.works ? 'work' : 'person'].set(slug, industry);
    }
    return industries;
  }
}

/** By slugs. */
type Industries = Readonly<Record<KnownName['kind'], ReadonlyMap<string, Industry>>>;
