import { type Alert, SEVERITIES } from '../../../domain/alerting/alert.ts';
import type { Digest } from '../../../ports/channel.ts';
import { type AlertView, type ViewContext, viewAlert } from './alert-view.ts';
import { countOf } from './in-words.ts';

/** What a channel is told: one alert, or what its quiet hours held back. */
export type Notice =
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'digest'; readonly digest: Digest<Alert> };

export type NoticeView = AlertView | DigestView;

export interface DigestView {
  readonly kind: 'digest';
  readonly id: string;
  readonly headline: string;
  /** The last of each episode, the most severe first. */
  readonly alerts: readonly AlertView[];
}

/** The same for every try, so that a receiver can tell. */
export function idOf(notice: Notice): string {
  return notice.kind === 'alert' ? notice.alert.id : notice.digest.id;
}

export function viewNotice(notice: Notice, context: ViewContext): NoticeView {
  if (notice.kind === 'alert') return viewAlert(notice.alert, context);
  const { id, alerts } = notice.digest;
  // Of an episode that opened, grew and closed in the night only how it stands now is news.
  const last = new Map(alerts.toSorted((a, b) => a.raisedAt - b.raisedAt).map((alert) => [alert.episode, alert]));
  const bySeverity = [...last.values()].toSorted(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.raisedAt - a.raisedAt,
  );
  return {
    kind: 'digest',
    id,
    headline: `${countOf(last.size, 'thing')} happened in your quiet hours`,
    alerts: bySeverity.map((alert) => viewAlert(alert, context)),
  };
}

/** What stands in front of a trial message. */
export const TEST_MARK = 'TEST';
