/** Longer texts are told by their beginning. */
const LONGEST = 200;

/** Wrong cases, a line each. Never call it with texts of the check split: what is known there is tuned on. */
export function listWrong(lines: readonly string[]): string {
  return lines.map((line) => `  ${line.replaceAll(/\s+/g, ' ').slice(0, LONGEST)}\n`).join('');
}

/** What was missed (-) and what was found in vain (+); undefined when all is right. */
export function sayDifference(expected: ReadonlySet<string>, actual: ReadonlySet<string>): string | undefined {
  const missed = [...expected].filter((label) => !actual.has(label)).map((label) => `-${label}`);
  const tooMany = [...actual].filter((label) => !expected.has(label)).map((label) => `+${label}`);
  return missed.length + tooMany.length === 0 ? undefined : [...missed, ...tooMany].join(' ');
}
