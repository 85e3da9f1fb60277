import { type Alert, alertId } from '../../lambdas/domain/alert.ts';
import { NOON } from './mentions.ts';

export function anAlert(changes: Partial<Alert> = {}): Alert {
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
