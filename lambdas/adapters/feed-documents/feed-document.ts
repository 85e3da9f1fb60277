/** Text as the publisher delivered it; `html` unless the format says that it is plain. */
export interface Wording {
  readonly value: string | undefined;
  readonly isPlain?: boolean;
}

/** One entry, whatever the format: candidates in order of preference, as written, nothing resolved or cleaned yet. */
export interface FeedEntry {
  /** `guid`, Atom `id`, `rdf:about`, JSON Feed `id`. */
  readonly guid: string | undefined;
  /** Whether the guid may serve as the link when there is none. */
  readonly isGuidLink: boolean;
  readonly links: readonly (string | undefined)[];
  readonly titles: readonly Wording[];
  readonly texts: readonly Wording[];
  readonly dates: readonly (string | undefined)[];
  readonly authors: readonly (string | undefined)[];
  readonly languages: readonly (string | undefined)[];
  /** `xml:base`. */
  readonly base: string | undefined;
}

export interface FeedDocument {
  readonly title: Wording;
  readonly link: string | undefined;
  readonly base: string | undefined;
  readonly languages: readonly (string | undefined)[];
  readonly authors: readonly (string | undefined)[];
  readonly ttlMinutes: number | undefined;
  readonly entries: readonly FeedEntry[];
}
