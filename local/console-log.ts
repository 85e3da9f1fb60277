import { replaceErrors } from '../lambdas/adapters/log.ts';
import { counted as countOf } from '../lambdas/handlers/http/for-people.ts';
import type { Log } from '../lambdas/ports/log.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the run tells a person, event by event. An event that is not here is shown by its name. */
const SENTENCES: Readonly<Record<string, (fields: Fields) => string | undefined>> = {
  'sources-dispatched': ({ dispatched, known }) => `asking ${dispatched} of ${known} sources`,
  'source-polled': ({ source, outcome, found, queued, tooOld, message }) => {
    if (outcome === 'unchanged') return `${source}: nothing new`;
    if (outcome === 'postponed' || outcome === 'needs-key') return `${source}: ${message}`;
    return `${source}: ${queued} new of ${found}${tooOld ? `, ${tooOld} older than the retention` : ''}`;
  },
  'source-failed': ({ source, message }) => `${source}: ${message}`,
  'mentions-tagged': ({ counted, known, dead }) =>
    counted === 0 && dead === 0
      ? undefined
      : `${countOf(Number(counted), 'mention')} counted${known ? `, ${known} seen before` : ''}${dead ? `, ${dead} put aside` : ''}`,
  'buckets-folded': ({ buckets, topics, alerts }) =>
    `trends updated: ${countOf(Number(topics), 'topic')} in ${countOf(Number(buckets), 'bucket')}${alerts ? `, ${countOf(Number(alerts), 'new alert')}` : ''}`,
  'alert-raised': ({ id, summary }) => `ALERT ${id}${summary === undefined ? '' : `: ${summary}`}`,
};

/** One line an event, with the time of day. */
export function createConsoleLog(write: (line: string) => void, now: () => number): Log {
  const line =
    (mark: string) =>
    (event: string, fields: Fields = {}) => {
      const sentence = SENTENCES[event];
      const text = sentence === undefined ? `${event} ${JSON.stringify(fields, replaceErrors)}` : sentence(fields);
      if (text !== undefined) write(`${new Date(now()).toISOString().slice(11, 19)} ${mark}${oneLine(text)}\n`);
    };
  return { info: line(' '), warn: line('!'), error: line('!') };
}

/** Feeds name themselves and servers word their errors: neither may move the cursor or fake a line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ').slice(0, 400);
}
