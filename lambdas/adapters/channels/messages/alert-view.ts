import type { Alert, EvidenceMention } from '../../../domain/alerting/alert.ts';
import type { TopicId } from '../../../domain/topic.ts';
import { cleanLine, safeUrl } from './clean-text.ts';
import { headlineOf } from './headline.ts';
import { countInWords, countOf, moodInWords, spanBetween, spanInWords, timeInWords, usualInWords } from './in-words.ts';
import { type Bars, barsOf } from './sparkline.ts';
import { type Tone, toneOf } from './tone.ts';

export interface ViewContext {
  readonly labelOf: (topic: TopicId) => string;
  /** Whose clocks times are told by, as the IANA calls it. */
  readonly timeZone: string;
  /** Somebody tries the channel: the message says so. */
  readonly isTest?: boolean;
}

/** What a message shows of an alert, in words that are ready to be shown once they are escaped for its format. */
export interface AlertView {
  readonly kind: 'alert';
  readonly id: string;
  readonly isTest: boolean;
  readonly tone: Tone;
  readonly severity: Alert['severity'];
  readonly headline: string;
  /** The numbers in one sentence. */
  readonly why: string;
  /** The story behind it. */
  readonly cause?: { readonly title: string; readonly note: string; readonly url?: string };
  readonly together: readonly string[];
  readonly bars?: Bars;
  /** What the bars span: `the last 6 hours`. */
  readonly barsNote?: string;
  readonly facts: readonly Fact[];
  readonly terms: readonly string[];
  readonly reads: readonly Read[];
  /** The dashboard at that moment. */
  readonly link?: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A mention worth reading. */
export interface Read {
  readonly text: string;
  /** `@grip.example on bluesky`. */
  readonly by: string;
  /** `12,930 reactions`, `the first`. */
  readonly note: string;
  readonly url?: string;
}

/** What is longer is cut, in UTF-16 units: a message is to be read at one look. */
const MAX_NAME = 80;
const MAX_SENTENCE = 300;
const MAX_TITLE = 200;
const MAX_QUOTE = 220;
const MAX_AUTHOR = 60;
const MAX_TERM = 40;
/** And of each so many are shown. */
const MAX_READS = 3;
const MAX_TERMS = 6;
const MAX_TOGETHER = 5;
const MAX_PLATFORMS = 4;

export function viewAlert(alert: Alert, { labelOf, timeZone, isTest = false }: ViewContext): AlertView {
  const name = (topic: TopicId) => cleanLine(labelOf(topic), MAX_NAME);
  const { subject, evidence, reason } = alert;
  const bars = evidence.sparkline === undefined ? undefined : barsOf(evidence.sparkline);
  const link = safeUrl(evidence.link);
  return {
    kind: 'alert',
    id: alert.id,
    isTest,
    tone: toneOf(alert),
    severity: alert.severity,
    headline: headlineOf(alert, subject.kind === 'topic' ? name(subject.topic) : cleanLine(subject.title, MAX_NAME)),
    why: sentence(cleanLine(reason, MAX_SENTENCE)),
    ...viewCause(alert),
    together: alert.together.slice(0, MAX_TOGETHER).map(name).filter(isSaid),
    ...(bars === undefined ? {} : { bars, barsNote: `the last ${spanBetween(bars.from, bars.to)}` }),
    facts: factsOf(alert, timeZone).filter(({ value }) => isSaid(value)),
    terms: evidence.terms
      .slice(0, MAX_TERMS)
      .map((term) => cleanLine(term, MAX_TERM))
      .filter(isSaid),
    reads: evidence.mentions
      .slice(0, MAX_READS)
      .map(viewRead)
      .filter(({ text }) => isSaid(text)),
    ...(link === undefined ? {} : { link }),
  };
}

function viewCause({ cause }: Alert): Pick<AlertView, 'cause'> {
  if (cause === undefined) return {};
  const percent = Math.round(Math.min(1, Math.max(0, cause.share)) * 100);
  const first = cause.first === undefined ? '' : `, first seen on ${platformName(cause.first.platform)}`;
  const url = safeUrl(cause.first?.url);
  return {
    cause: {
      title: cleanLine(cause.title, MAX_TITLE),
      note: `${percent}% of the mentions tell this story${first}`,
      ...(url === undefined ? {} : { url }),
    },
  };
}

function factsOf(alert: Alert, timeZone: string): Fact[] {
  const { stage, numbers, evidence, course, startedAt, subject } = alert;
  const since = { name: stage === 'closed' ? 'Began' : 'Since', value: timeInWords(startedAt, timeZone) ?? '' };
  if (subject.kind === 'source') return [since];
  const mood = { name: 'People feel', value: moodOf(alert) ?? '' };
  const where = { name: 'Where', value: platformsOf(evidence.platforms) };
  if (stage === 'closed' && course !== undefined) {
    const peakAt = timeInWords(course.peakAt, timeZone);
    const peak = `${countInWords(course.peak)} in ${spanInWords(course.peakSpanMinutes)}`;
    return [
      { name: 'In all', value: countOf(course.total, 'mention') },
      { name: 'Peak', value: peakAt === undefined ? peak : `${peak}, ${peakAt}` },
      { name: 'Lasted', value: spanBetween(startedAt, course.endedAt) },
      mood,
      since,
    ];
  }
  const { observed, expected, spanMinutes, authors } = numbers;
  return [
    {
      name: 'Mentions',
      value: `${countInWords(observed)} in ${spanInWords(spanMinutes)}, usually ${usualInWords(expected)}`,
    },
    { name: 'Authors', value: authors === undefined ? '' : countInWords(authors) },
    mood,
    where,
    since,
  ];
}

function moodOf({ stage, evidence, course }: Alert): string | undefined {
  const usual = evidence.sentiment?.usual;
  const now = stage === 'closed' ? (course?.sentiment ?? evidence.sentiment?.now) : evidence.sentiment?.now;
  return now === undefined ? undefined : moodInWords({ now, ...(usual === undefined ? {} : { usual }) });
}

function platformsOf(platforms: Readonly<Record<string, number>>): string {
  const most = Object.entries(platforms)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_PLATFORMS);
  return most.map(([name, count]) => `${platformName(name)} ${countInWords(count)}`).join(', ');
}

function viewRead({ text, platform, author, url, engagement, isFirst = false }: EvidenceMention): Read {
  const where = platformName(platform);
  const safe = safeUrl(url);
  const notes = [
    ...(isFirst ? ['seen first'] : []),
    ...(engagement === undefined ? [] : [countOf(engagement, 'reaction')]),
  ];
  return {
    text: cleanLine(text, MAX_QUOTE),
    by: author === undefined ? where : `${cleanLine(author, MAX_AUTHOR)} on ${where}`,
    note: notes.join(', '),
    ...(safe === undefined ? {} : { url: safe }),
  };
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['hacker-news', 'Hacker News'],
  ['youtube', 'YouTube'],
]);

/** `Bluesky`; the address of a site stays as it is. */
export function platformName(platform: string): string {
  const name = cleanLine(platform, 40);
  const [first = ''] = name;
  return NAMES.get(name) ?? (name.includes('.') ? name : `${first.toUpperCase()}${name.slice(first.length)}`);
}

/** A sentence begins with a capital and ends with a full stop. */
function sentence(text: string): string {
  if (text === '') return '';
  const [first = ''] = text;
  return `${first.toUpperCase()}${text.slice(first.length)}${/[.!?…]$/.test(text) ? '' : '.'}`;
}

function isSaid(text: string): boolean {
  return text !== '';
}
