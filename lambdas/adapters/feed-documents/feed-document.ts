import type { QuietTimes } from './quiet-times.ts';

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
  /** What serves as the link where there is no other, not even the guid: the file of a podcast's episode. */
  readonly enclosures?: readonly (string | undefined)[];
  /** How often it was looked at, where the publisher tells. */
  readonly views?: number | undefined;
  /** `xml:base`. */
  readonly base: string | undefined;
  /** `source` of RSS: where an entry that was taken over comes from. */
  readonly publisher?: string | undefined;
}

export interface FeedDocument {
  readonly title: Wording;
  readonly link: string | undefined;
  /** What relative links are resolved against before the address of the document, the innermost first. */
  readonly bases: readonly (string | undefined)[];
  readonly languages: readonly (string | undefined)[];
  readonly authors: readonly (string | undefined)[];
  readonly ttlMinutes?: number | undefined;
  readonly quiet?: QuietTimes | undefined;
  /** Where older entries are (`next_url` of JSON Feed), as written. */
  readonly nextPage?: string | undefined;
  readonly entries: readonly FeedEntry[];
}
