import { DAY_MS, MINUTE_MS } from '../bucket.ts';
import { type PublishingRate, usualItemsPerDay } from '../publishing-rate.ts';
import type { Alert } from './alert.ts';
import { severityOf } from './severity.ts';

export interface SilentSource {
  readonly id: string;
  readonly title: string;
  /** When it last brought something new. */
  readonly since: number;
  readonly rate: PublishingRate;
  /** Why it cannot be read, where that is why. */
  readonly failure: string | undefined;
  readonly now: number;
}

/** The alert of a source that used to speak and has fallen silent. */
export function describeSourceSilence({ id, title, since, rate, failure, now }: SilentSource): Alert {
  const perDay = Math.round(usualItemsPerDay(rate) * 10) / 10;
  const numbers = {
    spanMinutes: Math.max(1, Math.round((now - since) / MINUTE_MS)),
    observed: 0,
    expected: Math.round((perDay * (now - since)) / DAY_MS),
    score: 1,
  };
  const episode = `silence|${id}|${new Date(since).toISOString()}`;
  const at = new Date(since).toISOString().slice(0, 16).replace('T', ' ');
  const why = failure === undefined ? '' : `. The last try failed: ${failure.replace(/\.$/, '')}`;
  return {
    id: `${episode}|opened`,
    episode,
    stage: 'opened',
    rule: 'silence',
    severity: severityOf('silence', 'opened', numbers),
    subject: { kind: 'source', source: id, title },
    together: [],
    startedAt: since,
    raisedAt: now,
    numbers,
    reason: `nothing new since ${at} UTC, where ${perDay} a day are usual${why}`,
    evidence: { mentions: [], terms: [], platforms: {} },
  };
}
