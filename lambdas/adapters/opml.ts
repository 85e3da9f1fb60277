import { decodeHTML } from 'entities';
import { generateOpml, MalformedError, type Opml, ParseError, parseOpml } from 'feedsmith';
import { decodeBytes } from './feed-documents/decode-bytes.ts';
import { inspectXml } from './feed-documents/inspect-xml.ts';
import { cleanText, cutText } from './feed-documents/plain-text.ts';

/** A subscription, as feed readers exchange them. */
export interface Subscription {
  readonly url: string;
  readonly title?: string;
  /** The folders it lies in, from the outside in, with slashes between. */
  readonly group?: string;
}

export type OpmlReading =
  | { readonly ok: true; readonly subscriptions: readonly Subscription[]; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly error: string };

type Outline = Opml.Outline<string>;

const MAX_TITLE_LENGTH = 200;
const MAX_DEPTH = 20;

/** Reads a list of subscriptions. Never throws; what names no feed is in `skipped`, in words. */
export function readOpml(bytes: Uint8Array): OpmlReading {
  const text = decodeBytes(bytes, undefined);
  const otherwise = whyNoXml(text);
  if (otherwise !== undefined) return { ok: false, error: otherwise };
  const inspected = inspectXml(text);
  if (!inspected.ok) return inspected;
  if (inspected.root !== 'opml')
    return { ok: false, error: `it is no OPML file: it begins with <${inspected.root.slice(0, 40)}>` };
  // A parser would take it for whole, or tell where in its own code it stumbled.
  if (!WHOLE.test(inspected.document)) return { ok: false, error: 'it is cut off before its end; export it again' };
  if (!OUTLINE.test(inspected.document)) return { ok: true, subscriptions: [], skipped: [] };
  const skipped: string[] = [];
  try {
    const { body } = parseOpml(inspected.document);
    const subscriptions = [...flatten(body?.outlines ?? [], [], skipped)];
    return { ok: true, subscriptions, skipped };
  } catch (thrown) {
    if (thrown instanceof RangeError) return { ok: false, error: 'its folders are nested too deeply' };
    if (!(thrown instanceof ParseError || thrown instanceof MalformedError)) throw thrown;
    return { ok: false, error: 'it is damaged; export it again' };
  }
}

const WHOLE = /<\/opml\s*>|^<opml\b[^<>]*\/>/i;
const OUTLINE = /<outline[\s/>]/i;

function whyNoXml(text: string): string | undefined {
  if (text.trim() === '') return 'it is empty';
  if (/^\s*[[{]/.test(text)) return 'it is JSON; a list of sources as JSON is for "start --sources"';
  return text.includes('<') ? undefined : 'it is no OPML file: there is no XML in it';
}

function* flatten(
  outlines: readonly Outline[],
  folders: readonly string[],
  skipped: string[],
): Generator<Subscription> {
  for (const outline of outlines) {
    const title = nameOf(outline);
    const { xmlUrl, outlines: inside = [] } = outline;
    if (xmlUrl !== undefined) {
      const group = cutText(folders.join('/'), MAX_TITLE_LENGTH);
      yield { url: cleanText(xmlUrl), ...(title === '' ? {} : { title }), ...(group === '' ? {} : { group }) };
    } else if (inside.length === 0) {
      skipped.push(`${title === '' ? 'an outline without a name' : `"${title}"`} names no feed (xmlUrl)`);
    }
    if (folders.length === MAX_DEPTH && inside.length > 0) skipped.push(`what lies in "${title}" is nested too deeply`);
    else yield* flatten(inside, title === '' ? folders : [...folders, title], skipped);
  }
}

/** Some readers escape titles twice. */
function nameOf({ title, text }: Outline): string {
  return cutText(cleanText(decodeHTML(title ?? text ?? '')), MAX_TITLE_LENGTH);
}

/** At least one subscription, as feed readers take them; groups become folders, in order of first appearance. */
export function writeOpml(subscriptions: readonly Subscription[]): string {
  const folders = Map.groupBy(subscriptions, ({ group }) => group);
  const outlines: Outline[] = [...folders].flatMap(([group, inside]) => {
    const feeds = inside.map(toOutline);
    return group === undefined ? feeds : [{ text: group, title: group, outlines: feeds }];
  });
  return generateOpml({ head: { title: 'Offcamera' }, body: { outlines } });
}

function toOutline({ url, title = url }: Subscription): Outline {
  return { type: 'rss', text: title, title, xmlUrl: url };
}
