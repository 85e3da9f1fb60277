import type { Alert } from '../alerting/alert.ts';
import type { ChannelDefinition } from './channel.ts';
import { quietUntil } from './quiet-hours.ts';
import { isAtLeast, isRouted } from './routing.ts';

/** Whether an alert is for a channel, and when. `until`: epoch milliseconds. */
export type Timing = { readonly kind: 'now' | 'never' } | { readonly kind: 'held'; readonly until: number };

/** At once, never, or when the quiet hours of the channel end. */
export function timingOf(
  { routing, quietHours, isPaused = false }: Pick<ChannelDefinition, 'routing' | 'quietHours' | 'isPaused'>,
  alert: Alert,
  now: number,
): Timing {
  if (isPaused || !isRouted(routing, alert)) return { kind: 'never' };
  if (quietHours === undefined || isExcepted(quietHours, alert)) return { kind: 'now' };
  const until = quietUntil(quietHours, now);
  return until === undefined ? { kind: 'now' } : { kind: 'held', until };
}

function isExcepted({ exceptSeverity }: { readonly exceptSeverity?: Alert['severity'] }, { severity }: Alert): boolean {
  return exceptSeverity !== undefined && isAtLeast(severity, exceptSeverity);
}
