import type { ViewContext } from './messages/alert-view.ts';
import type { Notice } from './messages/notice.ts';

/** One way to send a notice. Throws a `DeliveryError` when it did not get through. */
export interface Messenger {
  /** Answers what the service said, in a few words for people. */
  send(notice: Notice, context: ViewContext): Promise<string>;
}
