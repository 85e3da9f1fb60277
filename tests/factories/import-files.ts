import { type NewsItem, REVELATIONS, type Revelation } from './publication.ts';

const ABOUT = Object.keys(REVELATIONS) as Revelation[];

export type ImportItem = Required<Pick<NewsItem, 'name' | 'about' | 'publishedAt'>>;

/** `count` different posts before `now`, spread over `spreadMs` in no order. Their times are whole seconds. */
export function* importItems(count: number, now: number, spreadMs: number): Generator<ImportItem> {
  for (let index = 0; index < count; index += 1) {
    // A prime that shares nothing with the count visits every moment once.
    const step = (index * 7_919) % count;
    const publishedAt = Math.floor((now - 1_000 - (step * spreadMs) / count) / 1000) * 1000;
    yield { name: `post-${index}`, about: ABOUT[(index * 5 + 1) % ABOUT.length] ?? 'shining', publishedAt };
  }
}

export function toJsonLine({ name, about, publishedAt }: ImportItem): string {
  return JSON.stringify({
    id: name,
    title: REVELATIONS[about].title(name),
    text: `Item ${name}.`,
    author: `author ${name.slice(-2)}`,
    publishedAt: new Date(publishedAt).toISOString(),
  });
}

export const CSV_HEADER = 'publishedAt,id,title,text,likes';

/** With all that CSV needs quotes for: a comma, quotes, and a text over two lines. */
export function toCsvRow({ name, about, publishedAt }: ImportItem): string {
  const text = `Item ""${name}"",\non the next line`;
  return `${publishedAt / 1000},${name},"${REVELATIONS[about].title(name)}","${text}",${name.length}`;
}
