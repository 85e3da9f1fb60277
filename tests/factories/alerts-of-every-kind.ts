import type { Alert, Cause, EvidenceMention } from '../../lambdas/domain/alerting/alert.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Saturday, 21 November 2026, 10:05 UTC. */
export const STARTED_AT = Date.UTC(2026, 10, 21, 10, 5);

const LABELS: ReadonlyMap<string, string> = new Map([
  ['work:the-shining', 'The Shining'],
  ['theme:improvisation', 'Improvised scenes'],
  ['person:shelley-duvall', 'Shelley Duvall'],
  ['theme:on-set-conditions', 'Conditions on set'],
  ['story:door-scene', 'The door scene took 60 doors'],
  ['phrase:intimacy coordinator', 'intimacy coordinator'],
  ['work:amelie', 'Le Fabuleux Destin d’Amélie Poulain'],
]);

export function labelOf(topic: TopicId): string {
  return LABELS.get(topic) ?? topic.slice(topic.indexOf(':') + 1);
}

/** The smallest alert there can be: nothing but what the contract asks for. */
export function anAlertWith(changes: Partial<Alert> = {}): Alert {
  const { startedAt = STARTED_AT, rule = 'spike', stage = 'opened' } = changes;
  const subject = changes.subject ?? { kind: 'topic', topic: 'work:the-shining' };
  const about = subject.kind === 'topic' ? subject.topic : subject.source;
  const episode = `${rule}|${about}|${new Date(startedAt).toISOString()}`;
  return {
    id: `${episode}|${stage}`,
    episode,
    stage,
    rule,
    severity: 'medium',
    subject,
    together: [],
    startedAt,
    raisedAt: startedAt + 5 * MINUTE_MS,
    numbers: { spanMinutes: 15, observed: 48, expected: 6.4, score: 0.93 },
    reason: '48 mentions in 15 minutes, where 6 are usual',
    evidence: { mentions: [], terms: [], platforms: {} },
    ...changes,
  };
}

const FIRST: EvidenceMention = {
  text: 'I was third assistant on The Shining. We went through sixty doors for one axe. Kubrick kept asking for a splintier one, and the prop guys built them heavier every night.',
  platform: 'reddit',
  author: 'u/thirdassistant',
  url: 'https://www.reddit.com/r/movies/comments/1abcde/doors/',
  at: STARTED_AT - 6 * MINUTE_MS,
  engagement: 4_812,
  isFirst: true,
};

const LOUDEST: EvidenceMention = {
  text: 'Sixty doors!! And Nicholson, who was a volunteer fire marshal, went through the fake ones too fast 😂 #TheShining #BehindTheScenes',
  platform: 'bluesky',
  author: '@grip.example',
  url: 'https://bsky.app/profile/grip.example/post/3kq',
  at: STARTED_AT + 9 * MINUTE_MS,
  engagement: 12_930,
};

const PRESS: EvidenceMention = {
  text: '“The Shining” crew member reveals how the door scene was really shot',
  platform: 'variety.com',
  url: 'https://variety.com/2026/film/news/the-shining-doors-1',
  at: STARTED_AT + 12 * MINUTE_MS,
};

const CAUSE: Cause = {
  story: 'story:door-scene',
  title: 'A crew member tells how the door scene took 60 doors',
  share: 0.71,
  first: { at: FIRST.at, platform: 'reddit', ...(FIRST.url === undefined ? {} : { url: FIRST.url }) },
};

const evidence: Alert['evidence'] = {
  sparkline: {
    from: STARTED_AT - 22 * 15 * MINUTE_MS,
    stepMinutes: 15,
    counts: [4, 7, 6, 5, 8, 6, 3, 7, 6, 9, 5, 6, 7, 4, 8, 6, 5, 7, 6, 8, 7, 21, 48],
    expected: 6.4,
  },
  mentions: [LOUDEST, FIRST, PRESS],
  terms: ['sixty doors', 'axe', 'fire marshal', 'prop department'],
  platforms: { bluesky: 26, reddit: 17, 'variety.com': 5 },
  sentiment: { now: 0.42, usual: 0.18 },
  link: 'https://trends.example/?topic=work%3Athe-shining&at=2026-11-21T10%3A20%3A00.000Z',
};

/** A spike of a work and two topics with it, because of one story. */
export const SPIKE: Alert = anAlertWith({
  severity: 'high',
  together: ['theme:on-set-conditions', 'person:shelley-duvall'],
  cause: CAUSE,
  numbers: { spanMinutes: 15, observed: 48, expected: 6.4, score: 0.93, authors: 31 },
  reason: '48 mentions in 15 minutes by 31 authors, where 6 are usual',
  evidence,
});

export const GROWN: Alert = {
  ...SPIKE,
  id: `${SPIKE.episode}|grown|2`,
  stage: 'grown',
  told: { observed: 48, spanMinutes: 15 },
  raisedAt: STARTED_AT + 2 * HOUR_MS,
  numbers: { spanMinutes: 60, observed: 412, expected: 26, score: 0.99, authors: 288 },
  reason: '412 mentions in an hour by 288 authors, where 26 are usual',
};

export const CLOSED: Alert = {
  ...SPIKE,
  id: `${SPIKE.episode}|closed`,
  stage: 'closed',
  raisedAt: STARTED_AT + 9 * HOUR_MS,
  numbers: { spanMinutes: 60, observed: 22, expected: 26, score: 0.31, authors: 18 },
  reason: 'for two hours no more than usual',
  course: {
    endedAt: STARTED_AT + 7 * HOUR_MS,
    peak: 412,
    peakAt: STARTED_AT + 2 * HOUR_MS,
    peakSpanMinutes: 60,
    total: 1_930,
    sentiment: 0.37,
  },
};

export const CLIMB: Alert = anAlertWith({
  rule: 'climb',
  severity: 'low',
  subject: { kind: 'topic', topic: 'theme:improvisation' },
  numbers: { spanMinutes: 3 * 24 * 60, observed: 391, expected: 168, score: 0.7, authors: 260 },
  reason: '391 mentions in 3 days by 260 authors, where 168 are usual; more each day',
  evidence: { ...evidence, sentiment: { now: 0.1, usual: 0.12 } },
});

export const DROP: Alert = anAlertWith({
  rule: 'drop',
  severity: 'low',
  numbers: { spanMinutes: 24 * 60, observed: 9, expected: 61, score: 0.8 },
  reason: '9 mentions in a day, where 61 are usual',
});

export const SILENCE: Alert = anAlertWith({
  rule: 'silence',
  severity: 'low',
  subject: { kind: 'source', source: 'variety', title: 'Variety' },
  startedAt: STARTED_AT - 2 * DAY_MS,
  raisedAt: STARTED_AT,
  numbers: { spanMinutes: 48 * 60, observed: 0, expected: 160, score: 0.9 },
  reason: 'nothing new for 2 days, where 80 a day are usual; the last try failed: the server refuses us (status 403)',
});

const SOUR: Alert = anAlertWith({
  rule: 'sentiment-turn',
  severity: 'high',
  numbers: { spanMinutes: 6 * 60, observed: 120, expected: 104, score: 0.88, authors: 96 },
  reason: 'the mood turned from mostly kind to mostly angry over 120 mentions in 6 hours',
  evidence: { ...evidence, sentiment: { now: -0.46, usual: 0.31 } },
});

const NEWCOMER: Alert = anAlertWith({
  rule: 'new-topic',
  subject: { kind: 'topic', topic: 'phrase:intimacy coordinator' },
  numbers: { spanMinutes: 60, observed: 23, expected: 0, score: 0.77, authors: 19 },
  reason: '23 mentions in an hour by 19 authors; it was never talked about before',
});

export const THRESHOLD: Alert = anAlertWith({
  rule: 'threshold',
  subject: { kind: 'topic', topic: 'work:amelie' },
  numbers: { spanMinutes: 60, observed: 105, expected: 100, score: 0.6, authors: 77 },
  reason: '105 mentions in an hour; your line is 100',
});

const MENTION_ALL =
  '<!channel> <@U123> @everyone @here <at>all</at> [x](javascript:alert(1)) *b* _i_ ~s~ `c` ||spoiler||';
const MARKUP = `</td><script>alert("1")</script><img src=x onerror=alert(1)> & ${MENTION_ALL}`;

/** Strangers' texts at their worst: markup of every format, addresses that run code, no end, halves of characters. */
export const HOSTILE: Alert = anAlertWith({
  severity: 'high',
  subject: { kind: 'topic', topic: `hashtag:${'界'.repeat(100)}` },
  together: ['phrase:<!everyone>', 'phrase:\u202Eflipped\u0000'],
  cause: { story: 'story:x', title: MARKUP.repeat(40), share: 7, first: { at: 0, platform: MARKUP } },
  reason: `${MARKUP} ${'a'.repeat(1_000_000)}`,
  numbers: { spanMinutes: 15, observed: Number.MAX_SAFE_INTEGER, expected: 0, score: 1, authors: 1 },
  evidence: {
    sparkline: {
      from: 0,
      stepMinutes: 5,
      counts: [0, Number.NaN, -3, 1e300, ...Array<number>(20_000).fill(2)],
      expected: 0,
    },
    mentions: [
      { text: MARKUP, platform: MARKUP, author: MARKUP, url: 'javascript:alert(1)', at: Number.NaN },
      { text: `\uD800${'👩‍👩‍👧‍👦'.repeat(50_000)}`, platform: 'x', url: 'https://evil.example/">|x)(y\n', at: 8.64e15 },
      { text: `e${'\u0301'.repeat(1_000_000)}`, platform: 'x', url: 'data:text/html,x', at: STARTED_AT },
    ],
    terms: [MARKUP, '', '\n\n', 'x'.repeat(100_000)],
    platforms: { [MARKUP]: 3, constructor: 2 },
    sentiment: { now: Number.NaN },
    link: 'javascript:alert(1)',
  },
});

/** Only what the contract asks for. */
export const BARE: Alert = anAlertWith({
  rule: 'new-topic',
  subject: { kind: 'topic', topic: 'story:x' },
  numbers: { spanMinutes: 5, observed: 3, expected: 0, score: 0.5 },
  reason: '',
});

export const ALERTS_OF_EVERY_KIND: Readonly<Record<string, Alert>> = {
  spike: SPIKE,
  grown: GROWN,
  closed: CLOSED,
  climb: CLIMB,
  drop: DROP,
  silence: SILENCE,
  'sentiment turn': SOUR,
  'new topic': NEWCOMER,
  threshold: THRESHOLD,
  bare: BARE,
  hostile: HOSTILE,
};
