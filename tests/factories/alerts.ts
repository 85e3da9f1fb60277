import { alertId, type SilenceAlert, type SpikeAlert } from '../../lambdas/domain/alert.ts';
import { NOON } from './mentions.ts';

export function anAlert(changes: Partial<SpikeAlert> = {}): SpikeAlert {
  const { topic = 'work:the-shining', startedAt = NOON } = changes;
  return {
    id: alertId('spike', topic, startedAt),
    rule: 'spike',
    topic,
    startedAt,
    raisedAt: startedAt + 30_000,
    observed: 40,
    expected: 3.2567,
    score: 20.3612,
    authors: 30,
    sentiment: -0.25,
    ...changes,
  };
}

export function aSilence(changes: Partial<SilenceAlert> = {}): SilenceAlert {
  const { source = 'variety', startedAt = NOON } = changes;
  return {
    id: alertId('silence', source, startedAt),
    rule: 'silence',
    source,
    title: 'Variety',
    startedAt,
    raisedAt: startedAt + 48 * 3_600_000,
    itemsPerDay: 80.26,
    ...changes,
  };
}
