/** What has to be known of an XML document before a parser may have it. */
export type Inspection =
  | { readonly ok: true; readonly root: string; readonly document: string; readonly entryCount: number }
  | { readonly ok: false; readonly error: string };

/** Tags and attributes, or JSON values: ten times the largest feeds met. Bounds a parser's memory. */
export const MAX_NODES = 1_000_000;

/**
 * Finds the root element, cuts everything before it away (so the parser never sees a DTD), and refuses documents that
 * define entities of their own or are too finely cut. `entryCount` is what the author wrote, readable or not. Linear;
 * allocates next to nothing.
 */
export function inspectXml(text: string): Inspection {
  const prolog = skipProlog(text);
  if (prolog.definesEntities) {
    return {
      ok: false,
      error:
        'the document defines XML entities of its own; such documents are refused because they can be made to grow without end',
    };
  }
  const root = nameAt(text, prolog.end);
  if (root === undefined)
    return { ok: false, error: 'the document is empty or is neither XML nor JSON; check the address' };

  const { nodeCount, entryCount } = countMarkup(text, prolog.end, root);
  if (nodeCount > MAX_NODES)
    return {
      ok: false,
      error: `the document holds more than ${MAX_NODES.toLocaleString('en')} tags and attributes, which no real feed does`,
    };
  return { ok: true, root: root.toLowerCase(), document: withoutTraps(text.slice(prolog.end)), entryCount };
}

interface Prolog {
  /** Where the root element opens. */
  readonly end: number;
  readonly definesEntities: boolean;
}

function skipProlog(text: string): Prolog {
  let at = text.indexOf('<');
  let definesEntities = false;
  while (at !== -1) {
    if (text.startsWith('<?', at)) at = nextOpen(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = nextOpen(text, '-->', at);
    else if (text.startsWith('<!', at)) {
      const end = endOfDoctype(text, at);
      definesEntities ||= GENERAL_ENTITY.test(text.slice(at, end));
      at = text.indexOf('<', end);
    } else return { end: at, definesEntities };
  }
  return { end: text.length, definesEntities };
}

/** Not `<!ENTITY % HTMLlat1 …>`: old feeds name a public list of accents that way, and nobody fetches it here. */
const GENERAL_ENTITY = /<!ENTITY\s+[^%\s]/i;

function nextOpen(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? -1 : text.indexOf('<', end + mark.length);
}

const DOCTYPE_PART = /["'[\]>]|<!--/g;

function endOfDoctype(text: string, start: number): number {
  DOCTYPE_PART.lastIndex = start + 2;
  let depth = 0;
  for (let found = DOCTYPE_PART.exec(text); found !== null; found = DOCTYPE_PART.exec(text)) {
    const [part] = found;
    if (part === '[') depth++;
    else if (part === ']') depth--;
    else if (part === '>' && depth <= 0) return found.index + 1;
    else if (part !== '>') {
      const mark = part === '<!--' ? '-->' : part;
      const close = text.indexOf(mark, DOCTYPE_PART.lastIndex);
      if (close === -1) return text.length;
      DOCTYPE_PART.lastIndex = close + mark.length;
    }
  }
  return text.length;
}

const NAME = /<([^\s<>/=!?"']{1,100})/y;

function nameAt(text: string, at: number): string | undefined {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[1];
}

function countMarkup(text: string, start: number, root: string): { nodeCount: number; entryCount: number } {
  const prefix = root.slice(0, root.indexOf(':') + 1).toLowerCase();
  const entryNames: ReadonlySet<string> = new Set([`${prefix}item`, `${prefix}entry`, 'item', 'entry']);
  let nodeCount = 0;
  let entryCount = 0;
  let isInTag = false;
  for (let at = start; at < text.length && nodeCount <= MAX_NODES; at++) {
    const unit = text.charCodeAt(at);
    if (unit === GREATER) isInTag = false;
    else if (unit === EQUALS && isInTag) nodeCount++;
    else if (unit === LESS) {
      const mark = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : undefined;
      if (mark !== undefined) {
        const end = text.indexOf(mark, at);
        at = end === -1 ? text.length : end;
        continue;
      }
      isInTag = true;
      nodeCount++;
      if (entryNames.has(nameAt(text, at)?.toLowerCase() ?? '')) entryCount++;
    }
  }
  return { nodeCount, entryCount };
}

const [LESS, EQUALS, GREATER] = [0x3c, 0x3d, 0x3e];

const TRAP = /<(\/?)(?:[^\s<>/:]+:)?(length|items)(?=[\s/>])/gi;

/**
 * Renames two elements that no field of ours needs and that feedsmith 3.0.1 trips over. `<length>` inside an entry makes it
 * allocate an array of as many slots as the number says, a billion if asked. `<items>`, the table of contents of RSS 1.0,
 * makes it search all entries once a line, and drop the entries that are not listed.
 */
function withoutTraps(document: string): string {
  return document.replaceAll(TRAP, '<$1x-$2');
}
