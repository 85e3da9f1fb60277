import { tellsOfLookUp } from '../../lambdas/adapters/http/failures.ts';
import { replaceErrors } from '../../lambdas/adapters/log.ts';
import { counted as countOf } from '../../lambdas/handlers/http/pages/for-people.ts';
import type { Log } from '../../lambdas/ports/log.ts';

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
    // Mentions that were seen before are counted again, and come to the same.
    topics === 0 && alerts === 0
      ? undefined
      : `trends updated: ${countOf(Number(topics), 'topic')} in ${countOf(Number(buckets), 'bucket')}${alerts ? `, ${countOf(Number(alerts), 'new alert')}` : ''}`,
  'alert-delivered': ({ channel }) => `${channel}: told of an alert`,
  'alert-not-delivered': ({ channel, ...how }) => `${channel}: not told of an alert, ${whyNot(how)}`,
  'digest-delivered': ({ channel }) => `${channel}: sent what was held back`,
  'digest-not-delivered': ({ channel, ...how }) => `${channel}: not sent what was held back, ${whyNot(how)}`,
  'topics-changed': ({ topics }) => `tagging with ${countOf(Number(topics), 'topic')} of your own`,
  'alert-raised': ({ id, summary }) => `ALERT ${id}${summary === undefined ? '' : `: ${summary}`}`,
};

function whyNot({ isFinal, reason }: Fields): string {
  return `${isFinal === true ? 'and it is not tried again' : 'which is tried again'}: ${reason}`;
}

/** So many sources in a row whose names nobody knows are no accident. */
const LOOK_UPS_TOLD = 3;

/** One line an event, with the time of day. Where this machine is offline it says so once, and not for every source. */
export function createConsoleLog(write: (line: string) => void, now: () => number): Log {
  let lookUpsFailed = 0;
  const sentenceOf = (event: string, fields: Fields): string | undefined => {
    const isLookUp = event === 'source-failed' && tellsOfLookUp(String(fields['message']));
    if (isLookUp) lookUpsFailed += 1;
    else if (event === 'source-polled' && ANSWERED.has(fields['outcome'])) lookUpsFailed = 0;
    if (isLookUp && lookUpsFailed > LOOK_UPS_TOLD) return lookUpsFailed === LOOK_UPS_TOLD + 1 ? OFFLINE : undefined;
    const sentence = SENTENCES[event];
    return sentence === undefined ? `${event} ${JSON.stringify(fields, replaceErrors)}` : sentence(fields);
  };
  const line =
    (mark: string) =>
    (event: string, fields: Fields = {}) => {
      const text = sentenceOf(event, fields);
      if (text !== undefined) write(`${new Date(now()).toISOString().slice(11, 19)} ${mark}${oneLine(text)}\n`);
    };
  return { info: line(' '), warn: line('!'), error: line('!') };
}

const ANSWERED: ReadonlySet<unknown> = new Set(['items', 'unchanged']);

const OFFLINE =
  'more and more sources cannot be looked up: this machine seems to be offline. They are tried again; the page of sources lists them all';

/** Feeds name themselves and servers word their errors: neither may move the cursor or fake a line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ').slice(0, 400);
}
