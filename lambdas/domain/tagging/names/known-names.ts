import type { Topic } from '../../topic.ts';
import { type Catalog, type CatalogName, topicOf } from '../catalog.ts';

/** A name of the catalog; its topic is made when first asked for. */
export class KnownName {
  readonly kind: 'work' | 'person';
  readonly name: CatalogName;
  #topic: Topic | undefined;

  constructor(kind: 'work' | 'person', name: CatalogName) {
    this.kind = kind;
    this.name = name;
  }

  get topic(): Topic {
    this.#topic ??= topicOf(this.kind, this.name);
    return this.#topic;
  }
}

export function knownNamesOf({ works, people }: Pick<Catalog, 'works' | 'people'>): readonly KnownName[] {
  return [...works.map((name) => new KnownName('work', name)), ...people.map((name) => new KnownName('person', name))];
}

/** Whom a name worked with: the people of a work, the works of a person. */
export type Links = (known: KnownName) => ReadonlySet<KnownName>;

/** Made for those who are asked for: a text asks for few. */
export function linksBetween(known: readonly KnownName[]): Links {
  const linked = new Map<KnownName, ReadonlySet<KnownName>>();
  let people: ReadonlyMap<string, KnownName> | undefined;
  let works: ReadonlyMap<string, readonly KnownName[]> | undefined;

  function find({ kind, name }: KnownName): readonly KnownName[] {
    if (kind === 'person') {
      works ??= worksByPerson(known);
      return works.get(name.label) ?? [];
    }
    people ??= new Map(known.flatMap((one) => (one.kind === 'person' ? [[one.name.label, one] as const] : [])));
    const labels = people;
    return (name.people ?? []).flatMap((label) => labels.get(label) ?? []);
  }

  return (one) => {
    const before = linked.get(one);
    if (before !== undefined) return before;
    const found = new Set(find(one));
    linked.set(one, found);
    return found;
  };
}

function worksByPerson(known: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> {
  const works = new Map<string, KnownName[]>();
  for (const one of known) {
    for (const label of one.name.people ?? []) {
      const before = works.get(label);
      if (before === undefined) works.set(label, [one]);
      else before.push(one);
    }
  }
  return works;
}
