import { SENSITIVITIES } from '../../lambdas/domain/detection/settings.ts';
import { alignColumns } from '../../local/terminal/columns.ts';
import { delaysOfOurs, delaysOfPeer, sayDelays, TIMES, trialsOf } from './spikes/delays.ts';
import { BASES, boundFor, falseAlarms } from './spikes/false-alarms.ts';
import { PEERS } from './spikes/peers.ts';
import { slowFalseAlarms } from './spikes/slow-rules.ts';
import { measureSpeed } from './spikes/speed.ts';

/**
 * Prints how often alerts are false, how soon a rise is told, and how fast that is, on simulated topics
 * (tests/bench/spikes/simulate.ts): `node tests/bench/spikes.ts [speed] [alarms] [rules] [delays]`, or all. Takes minutes.
 */
const PARTS = {
  speed() {
    const { topicsASecond, topicsASecondAfterADay, peerTopicsASecond, stateBytes, mostStateBytes } = measureSpeed();
    print('Speed, one core, state read from and written to JSON', [
      ['judged and learned', `${topicsASecond} topics a second`],
      ['after a silent day', `${topicsASecondAfterADay} topics a second`],
      ['a running mean', `${peerTopicsASecond} topics a second`],
      ['state', `${stateBytes} bytes, at most ${mostStateBytes}`],
    ]);
  },

  alarms() {
    print('False alarms of the spike rule, a topic and quarter (12 topics for half a year each)', [
      ['mentions a bucket', ...SENSITIVITIES.flatMap((name) => [name, 'bursty'])],
      ...BASES.map((base) => [
        String(base),
        ...SENSITIVITIES.flatMap((name) =>
          [false, true].map((isBursty) => falseAlarms(base, isBursty, name, name === 'balanced' ? 12 : 4).toFixed(2)),
        ),
      ]),
    ]);
  },

  rules() {
    const rows = BASES.flatMap((base) =>
      [false, true].map((isBursty) => {
        const found = slowFalseAlarms(base, isBursty, 'balanced', 8);
        return [`${base}${isBursty ? ' bursty' : ''}`, ...Object.values(found).map((rate) => rate.toFixed(2))];
      }),
    );
    print('False alarms of the slow rules at balanced, a topic and quarter (8 topics for half a year each)', [
      ['mentions a bucket', 'climb', 'drop', 'silence', 'sentiment turn'],
      ...rows,
    ]);
  },

  delays() {
    const rows = BASES.flatMap((base) => {
      const trials = TIMES.map((times) => trialsOf(base, times, 40));
      const ours = ['offcamera', ...trials.map((trial) => sayDelays(delaysOfOurs(trial)))];
      const peers = PEERS.map((peer) => {
        const bound = boundFor(peer, base, 0.5, 3);
        const delays = trials.map((trial) => sayDelays(delaysOfPeer(trial, peer, bound)));
        return [`${peer.name}, bound ${bound.toFixed(1)}`, ...delays];
      });
      return [ours, ...peers].map((row) => [String(base), ...row]);
    });
    print(
      'Steps told, per cent within 15 minutes / an hour / six hours (median delay in buckets); peers at half a false alarm a topic and quarter',
      [['mentions a bucket', 'detector', ...TIMES.map((times) => `x${times}`)], ...rows],
    );
  },
} as const;

function print(title: string, rows: readonly (readonly string[])[]): void {
  process.stdout.write(`${title}\n${alignColumns(rows).join('\n')}\n\n`);
}

const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) part();
