/** A Markdown table that reads well in a terminal too: the first column to the left, the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) =>
    Math.max(3, name.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return `${[line(header), line(rule), ...rows.map(line)].join('\n')}\n`;
}

export const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
export const decimal = (value: number): string => value.toFixed(3);
export const whole = (value: number): string => Math.round(value).toLocaleString('en');
