import type { BacktestRow } from '../../lambdas/domain/detection/backtest.ts';
import { sayNumber } from '../../lambdas/domain/detection/words.ts';
import { countTicks, timeTicks } from './plot-ticks.ts';

const WIDTH = 1200;
const HEIGHT = 470;
/** The part in which the values are drawn. */
const FRAME = { left: 70, right: 1170, top: 96, bottom: 410 } as const;

const COLOURS = {
  ink: '#1f2933',
  faint: '#616e7c',
  grid: '#e4e7eb',
  value: '#52606d',
  usual: '#f7c948',
  alert: '#cf1124',
} as const;

export interface Plot {
  add(row: BacktestRow): void;
  toSvg(): string;
}

interface Point {
  readonly at: number;
  readonly value: number;
  readonly usual: number;
}

interface Alert {
  readonly at: number;
  readonly value: number;
  readonly says: string;
}

/** Draws a backtest: what was counted, what was usual, and where people would have been told. */
export function createPlot(title: string): Plot {
  const points: Point[] = [];
  const alerts: Alert[] = [];
  return {
    add({ line, verdict, told }) {
      const value = Math.max(0, line.count);
      points.push({ at: line.at, value, usual: verdict.usualInBucket });
      if (told !== undefined) alerts.push({ at: line.at, value, says: verdict.reason });
    },
    toSvg: () => draw(title, points, alerts),
  };
}

/** Counts on a scale of square roots, on which both the usual and a peak a hundred times as high can be seen. */
function draw(title: string, points: readonly Point[], alerts: readonly Alert[]): string {
  const times = points.map(({ at }) => at);
  const from = times.reduce((least, at) => Math.min(least, at), times[0] ?? 0);
  const to = times.reduce((most, at) => Math.max(most, at), from + 1);
  const most = points.reduce((highest, { value, usual }) => Math.max(highest, value, usual), 1);
  const x = (at: number): number => toTenth(FRAME.left + ((at - from) / (to - from)) * (FRAME.right - FRAME.left));
  const y = (count: number): number => toTenth(FRAME.bottom - Math.sqrt(count / most) * (FRAME.bottom - FRAME.top));
  const shown = thinOut(points, x);
  const told = alerts.length === 1 ? '1 alert' : `${sayNumber(alerts.length)} alerts`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${escaped(`Backtest of ${title}: ${told}`)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(FRAME.left, 32, `${title}: ${told}`, COLOURS.ink, 'start', 'font-size="18" font-weight="600"'),
    ...legend(),
    ...countTicks(most).flatMap((count) => [
      `<line x1="${FRAME.left}" x2="${FRAME.right}" y1="${y(count)}" y2="${y(count)}" stroke="${COLOURS.grid}"/>`,
      text(FRAME.left - 8, y(count) + 4, sayNumber(count), COLOURS.faint, 'end'),
    ]),
    ...timeTicks(from, to).flatMap(({ at, label }) => [
      `<line x1="${x(at)}" x2="${x(at)}" y1="${FRAME.bottom}" y2="${FRAME.bottom + 6}" stroke="${COLOURS.faint}"/>`,
      text(x(at), FRAME.bottom + 22, label, COLOURS.faint, 'middle'),
    ]),
    text(FRAME.left, HEIGHT - 14, 'mentions in each step (axis in square roots), times in UTC', COLOURS.faint, 'start'),
    `<path d="${area(shown, y)}" fill="${COLOURS.usual}" fill-opacity="0.55"/>`,
    `<path d="${line(shown, y)}" fill="none" stroke="${COLOURS.value}" stroke-width="1"/>`,
    ...alerts.flatMap((alert) => mark(alert, x(alert.at), y(alert.value))),
    '</svg>',
    '',
  ].join('\n');
}

function legend(): string[] {
  return [
    `<path d="M70 58h24" stroke="${COLOURS.value}" stroke-width="2"/>`,
    text(100, 62, 'counted', COLOURS.ink, 'start'),
    `<rect x="176" y="51" width="24" height="14" fill="${COLOURS.usual}" fill-opacity="0.55"/>`,
    text(206, 62, 'usual at that hour', COLOURS.ink, 'start'),
    `<path d="M352 51l-6 -10h12z" transform="translate(0 13)" fill="${COLOURS.alert}"/>`,
    text(366, 62, 'alert', COLOURS.ink, 'start'),
  ];
}

/** An alert hangs from the top, so that it is seen even where its own bucket is no peak. */
function mark({ at, value, says }: Alert, x: number, y: number): string[] {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  return [
    `<g fill="${COLOURS.alert}" stroke="${COLOURS.alert}">`,
    `<title>${escaped(`${when} UTC, ${sayNumber(value)} counted: ${says}`)}</title>`,
    `<path d="M${x} ${FRAME.top - 6}l-6 -10h12z" stroke="none"/>`,
    `<line x1="${x}" x2="${x}" y1="${FRAME.top - 6}" y2="${y}" stroke-width="1" stroke-opacity="0.6"/>`,
    `<circle cx="${x}" cy="${y}" r="3" stroke="none"/>`,
    '</g>',
  ];
}

interface Column {
  readonly x: number;
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** At most one column a pixel, with its lowest and its highest value, so that no peak is lost however long the file is. */
function thinOut(points: readonly Point[], x: (at: number) => number): Column[] {
  const columns: Column[] = [];
  for (const { at, value, usual } of points) {
    const pixel = Math.round(x(at));
    const last = columns.at(-1);
    if (last?.x !== pixel) columns.push({ x: pixel, least: value, most: value, usual });
    else {
      const { least, most } = last;
      columns[columns.length - 1] = { x: pixel, least: Math.min(least, value), most: Math.max(most, value), usual };
    }
  }
  return columns;
}

function line(columns: readonly Column[], y: (count: number) => number): string {
  const steps = columns.flatMap(({ x, least, most }) =>
    least === most ? [`${x} ${y(most)}`] : [`${x} ${y(most)}`, `${x} ${y(least)}`],
  );
  return steps.length === 0 ? '' : `M${steps.join('L')}`;
}

function area(columns: readonly Column[], y: (count: number) => number): string {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return '';
  const steps = columns.map(({ x, usual }) => `${x} ${y(usual)}`);
  return `M${first.x} ${FRAME.bottom}L${steps.join('L')}L${last.x} ${FRAME.bottom}Z`;
}

function text(x: number, y: number, says: string, fill: string, anchor: 'start' | 'middle' | 'end', more = ''): string {
  return `<text x="${x}" y="${y}" fill="${fill}" text-anchor="${anchor}" ${more}>${escaped(says)}</text>`;
}

function escaped(says: string): string {
  return says.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
