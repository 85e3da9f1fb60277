/**
 * Packs items into as few bodies as fit, in order: `{"<name>":[…]}`, none longer than `maxBytes` of UTF-8. An item that
 * alone is longer comes back in `oversized`, so that the caller has to say what becomes of it.
 */
export function packJson<T>(name: string, items: Iterable<T>, maxBytes: number): { bodies: string[]; oversized: T[] } {
  const head = JSON.stringify({ [name]: [] }).slice(0, -2);
  const tail = ']}';
  const room = maxBytes - Buffer.byteLength(head) - Buffer.byteLength(tail);
  const bodies: string[] = [];
  const oversized: T[] = [];
  let parts: string[] = [];
  let used = 0;
  const flush = () => {
    if (parts.length > 0) bodies.push(head + parts.join(',') + tail);
    parts = [];
    used = 0;
  };
  for (const item of items) {
    const part = escapeForQueues(JSON.stringify(item));
    const bytes = Buffer.byteLength(part);
    if (bytes > room) {
      oversized.push(item);
      continue;
    }
    if (used + bytes + (parts.length > 0 ? 1 : 0) > room) flush();
    used += bytes + (parts.length > 0 ? 1 : 0);
    parts.push(part);
  }
  flush();
  return { bodies, oversized };
}

/**
 * JSON spelled so that every queue takes it. SQS refuses U+FFFE and U+FFFF, as XML does, and the local engine everything
 * beyond U+FFFF too, emoji for one: a single one in a title would hold up its feed for ever.
 */
export function escapeForQueues(json: string): string {
  return json.replaceAll(/[\ud800-\udfff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
