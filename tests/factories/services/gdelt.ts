import type { Clock } from '../../../lambdas/ports/clock.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';
import type { SimulatedPost, SimulatedService } from './service.ts';

const HOUR_MS = 3_600_000;
const STEP_MS = 900_000;

interface Article extends SimulatedPost {
  /** When GDELT saw it, to a quarter of an hour. */
  readonly seenAt: number;
}

/**
 * GDELT's full-text search: stamps articles with the quarter of an hour in which it saw them, shows 250 of a question and
 * says nothing of the rest, answers bad queries with a sentence and status 200, and breaks its own JSON now and then.
 */
export function createGdeltService(clock: Clock): SimulatedService {
  const articles = new Map<number, Article>();

  function answer({ url }: NetworkRequest): NetworkReply {
    if (url.host !== 'api.gdeltproject.org' || url.pathname !== '/api/v2/doc/doc') return { status: 404 };
    const { searchParams } = url;
    if ((searchParams.get('query') ?? '').length < 5)
      return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: 'The specified phrase is too short.\n' };
    const from = searchParams.get('startdatetime') ?? '';
    const to = searchParams.get('enddatetime') ?? '9';
    const direction = searchParams.get('sort')?.toLowerCase() === 'dateasc' ? 1 : -1;
    const found = [...articles.values()]
      .filter(({ seenAt }) => digitsOf(seenAt) >= from && digitsOf(seenAt) <= to)
      .toSorted((left, right) => direction * (left.seenAt - right.seenAt || left.serial - right.serial))
      .slice(0, Number(searchParams.get('maxrecords') ?? 75));
    return {
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: found.length === 0 ? '{}' : `{"articles": [ ${found.map(articleOf).join(',')} ] }`,
      shows: found.map(({ serial }) => nativeIdOf(serial)),
    };
  }

  return {
    definition: { id: 'gdelt-day', kind: 'gdelt', params: { query: '"behind the scenes"', language: 'en' } },
    publish: (post) => void articles.set(post.serial, { ...post, seenAt: quarterOf(clock.now()) }),
    edit(serial, text) {
      const article = articles.get(serial);
      if (article !== undefined) articles.set(serial, { ...article, text });
    },
    remove: (serial) => void articles.delete(serial),
    answer,
    nativeIdOf,
    // What counts is when GDELT saw an article, however old it was by then.
    completeWithinMs: 24 * HOUR_MS,
  };
}

function nativeIdOf(serial: number): string {
  return `https://news.example/film/${serial}`;
}

function articleOf({ serial, text, seenAt }: Article): string {
  const article = {
    url: `http://www.news.example/film/${serial}/?utm_source=gdelt`,
    url_mobile: '',
    title: `Behind the scenes , the crew 's story : ${text} QUOTE`,
    seendate: new Date(seenAt).toISOString().replaceAll(/[-:]|\.\d+/g, ''),
    socialimage: '',
    domain: 'news.example',
    language: 'English',
    sourcecountry: 'United States',
  };
  // An escape that JSON does not know, as titles bring them.
  return JSON.stringify(article).replace('QUOTE', serial % 30 === 0 ? String.raw`it\'s` : '');
}

function quarterOf(time: number): number {
  return Math.floor(time / STEP_MS) * STEP_MS;
}

/** `20260804100000` */
function digitsOf(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replaceAll(/\D/g, '');
}
