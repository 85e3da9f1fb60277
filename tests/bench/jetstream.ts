import { createEventFold } from '../../lambdas/adapters/feeds/bluesky/events.ts';
import { blueskyJetstream } from '../../lambdas/adapters/feeds/bluesky/jetstream.ts';
import { toAdapter } from '../../lambdas/adapters/feeds/source-kind.ts';
import { DEFAULT_SOURCES } from '../../lambdas/catalog/sources.ts';
import { createTermFilter } from '../../lambdas/domain/terms.ts';
import { createTestClock } from '../factories/pipeline.ts';
import { startJetstream } from '../factories/services/jetstream.ts';

/**
 * Prints how many events of Bluesky's stream a second are read and filtered, beside what `JSON.parse` alone makes of them,
 * and how many a poll takes over a real WebSocket on this machine, with the default source's terms: `node
 * tests/bench/jetstream.ts`.
 */
const EVENTS = 100_000;
const ROUNDS = 5;

const TEXTS = [
  'good morning everyone, coffee first and then we will see what the day brings ☕',
  'I have been thinking about this all week and I still do not know what to make of it. Maybe that is fine?',
  'おはようございます。今日もいい天気ですね',
  'Reminder: registration for the community meetup closes tonight! https://meetup.example/2026/august',
  'that finale though 😭😭 #tv #finale',
  'Jogo difícil hoje, mas o time mereceu a vitória. Que noite!',
];
const HIT = 'the behind the scenes footage of that tunnel shot is wild #BTS';
/** One in so many posts is about what the source looks for. */
const ONE_IN = 500;

const terms = termsOfTheDefaultSource();
const clock = createTestClock();
const frames = Array.from({ length: EVENTS }, (_, index) =>
  JSON.stringify({ time_us: 1_785_837_600_000_000 + index, ...eventOf(index) }),
);
const bytes = frames.reduce((sum, frame) => sum + Buffer.byteLength(frame), 0);
process.stdout.write(`${EVENTS} events of ${Math.round(bytes / EVENTS)} bytes on average, ${terms.length} terms\n`);

print(
  'JSON.parse alone',
  best(() => frames.reduce((sum, frame) => sum + (JSON.parse(frame) === null ? 1 : 0), 0)),
);
print(
  'read and filtered',
  best(() => {
    const isAbout = createTermFilter(terms);
    const fold = createEventFold({ source: 'bench', seenAt: '2026-08-04T12:00:00Z', isAbout, languages: ['en'] });
    for (const frame of frames) fold.take(frame);
    return fold.mentions().length;
  }),
);

const stream = await startJetstream({ clock });
for (let index = 0; index < EVENTS; index += 1) {
  stream.append(eventOf(index));
  clock.advance(5);
}
clock.advance(6_000);
stream.chatter();
const adapter = toAdapter(blueskyJetstream, {
  http: stream.http,
  clock,
  credentials: { get: async () => undefined },
  allowances: { spend: async () => true, refund: async () => undefined },
});
const startedAt = performance.now();
const outcome = await adapter.poll(
  { id: 'bench', kind: 'bluesky-jetstream', params: { terms } },
  { checkpoint: undefined, signal: new AbortController().signal, isKnown: () => false },
);
print('a poll, both ends of the connection in one process', (EVENTS * 1000) / (performance.now() - startedAt));
if (outcome.kind !== 'items' || outcome.mentions.length !== EVENTS / ONE_IN) throw new Error('the poll missed some');
await stream.stop();

function termsOfTheDefaultSource(): readonly string[] {
  const source = DEFAULT_SOURCES.find(({ kind }) => kind === 'bluesky-jetstream');
  const found = blueskyJetstream.params.parse(source?.params);
  return found.terms;
}

function best(work: () => number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return (EVENTS * 1000) / Math.min(...times);
}

function print(what: string, perSecond: number): void {
  process.stdout.write(`${what}: ${Math.round(perSecond / 1000)},000 events a second\n`);
}

/** As long as real ones: most are replies, with the links and facets that come with them. */
function eventOf(index: number): object {
  const text = index % ONE_IN === 0 ? HIT : `${TEXTS[index % TEXTS.length]} ${index}`;
  const ref = (rkey: string) => ({
    cid: 'bafyreiainko5un5pbcdosvxpbisjnjzemojnry6nsgtdftdgslbu37kxai',
    uri: `at://did:plc:j76trqgx4yddwlbxz2bdwk5d/app.bsky.feed.post/${rkey}`,
  });
  return {
    did: `did:plc:q235v55g5unth4zjjdpacf${String(index).padStart(6, '0')}`,
    kind: 'commit',
    commit: {
      rev: `3mmoojp${String(index).padStart(6, '2')}`,
      operation: 'create',
      collection: 'app.bsky.feed.post',
      rkey: `3mmoojq${String(index).padStart(6, '2')}`,
      record: {
        $type: 'app.bsky.feed.post',
        createdAt: '2026-08-04T10:00:00.000Z',
        langs: ['en'],
        text,
        ...(index % 3 > 0 && { reply: { parent: ref('3mmoojp4cd223'), root: ref('3mmooi72sbk2q') } }),
        ...(index % 5 === 0 && {
          facets: [
            {
              features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://meetup.example/2026/august' }],
              index: { byteStart: 64, byteEnd: 98 },
            },
          ],
        }),
      },
      cid: 'bafyreidwaivazkwu67xztlmuobx35hs2lnfh3kolmgfmucldvhd3sgzcqi',
    },
  };
}
