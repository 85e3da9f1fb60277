import type { DecidedAlert } from '../../domain/alerting/episode.ts';

/** Where people see what an alert speaks of: the trends as they were when its time ended. */
export function linkToMoment(dashboardUrl: string): (alert: DecidedAlert) => string {
  return ({ to }) => {
    const link = new URL('/', dashboardUrl);
    link.searchParams.set('window', '1h');
    link.searchParams.set('at', new Date(to).toISOString());
    return link.href;
  };
}
