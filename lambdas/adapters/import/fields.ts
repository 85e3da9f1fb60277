/** What an imported object may say, in JSON lines. */
export const FIELDS = [
  'id',
  'platform',
  'title',
  'text',
  'html',
  'url',
  'author',
  'language',
  'publishedAt',
  'engagement',
] as const;

/** In CSV these have columns of their own, in JSON lines they are what `engagement` holds. */
export const ENGAGEMENT_FIELDS = ['likes', 'reposts', 'replies', 'quotes', 'views'] as const;

export const CSV_FIELDS: readonly string[] = [...FIELDS.filter((name) => name !== 'engagement'), ...ENGAGEMENT_FIELDS];

/** What other exports call a field of ours, in lower case and without punctuation. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  nativeid: 'id',
  postid: 'id',
  guid: 'id',
  network: 'platform',
  headline: 'title',
  subject: 'title',
  body: 'text',
  content: 'text',
  message: 'text',
  fulltext: 'text',
  selftext: 'text',
  contenthtml: 'html',
  link: 'url',
  uri: 'url',
  permalink: 'url',
  username: 'author',
  authorname: 'author',
  creator: 'author',
  user: 'author',
  lang: 'language',
  date: 'publishedAt',
  datetime: 'publishedAt',
  time: 'publishedAt',
  timestamp: 'publishedAt',
  created: 'publishedAt',
  createdat: 'publishedAt',
  createdutc: 'publishedAt',
  published: 'publishedAt',
  pubdate: 'publishedAt',
  datepublished: 'publishedAt',
  postedat: 'publishedAt',
};

/**
 * What is wrong with the names of an entry's fields, for people; undefined when nothing is. Fields of other names are
 * nobody's business, unless one was clearly meant for ours: without its date a whole archive would count as said today.
 */
export function problemWithNames(names: readonly string[], fields: readonly string[]): string | undefined {
  const renames = new Map<string, string>();
  for (const name of names) {
    if (fields.includes(name)) continue;
    const meant = meantBy(name, fields);
    if (meant !== undefined && !names.includes(meant) && !renames.has(meant)) renames.set(meant, shown(name));
  }
  const [first, ...others] = renames;
  if (first === undefined) return undefined;
  if (others.length === 0) return `"${first[1]}" is no field; rename it to "${first[0]}".`;
  return `Some names are no fields; rename ${[...renames].map(([meant, name]) => `"${name}" to "${meant}"`).join(', ')}.`;
}

function meantBy(name: string, fields: readonly string[]): string | undefined {
  const letters = name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
  return fields.find((field) => field.toLowerCase() === letters) ?? OTHER_NAMES[letters];
}

const MOST_REMEMBERED = 20;

/** Remembers the names of fields that are passed over, to tell of them once; not for ever more names. */
export function rememberIgnored(ignored: Set<string>, names: readonly string[], fields: readonly string[]): void {
  for (const name of names) {
    if (ignored.size >= MOST_REMEMBERED) return;
    if (!fields.includes(name)) ignored.add(shown(name));
  }
}

function shown(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, ' ').slice(0, 60);
}
