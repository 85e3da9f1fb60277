const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => ENTITIES.get(mark) ?? mark);
}
