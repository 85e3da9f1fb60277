import type { SourceDefinition } from '../../../lambdas/domain/source.ts';
import type { CredentialName } from '../../../lambdas/ports/credentials.ts';
import type { NetworkReply, NetworkRequest } from '../network.ts';

export interface SimulatedPost {
  /** Unique; services make their own form of id out of it. */
  readonly serial: number;
  readonly text: string;
  /** What the post claims; it becomes visible when it is published, which may be hours later. Epoch milliseconds. */
  readonly claimedAt: number;
}

/**
 * A public service as the real one behaves (its paging, its cursors, its limits, its habits), for replaying a day of it.
 * Each reply names the posts it shows, so that a test can hold what was counted against what was there to be seen.
 */
export interface SimulatedService {
  /** A source that asks this service. */
  readonly definition: SourceDefinition;
  readonly credentials?: Partial<Record<CredentialName, string>>;
  publish(post: SimulatedPost): void;
  edit(serial: number, text: string): void;
  remove(serial: number): void;
  answer(request: NetworkRequest): NetworkReply;
  /** The mention's `nativeId` that the adapter has to give this post. */
  nativeIdOf(serial: number): string;
  /**
   * How late a post may become visible (hours after the time it claims) and still be found for sure, in milliseconds; all
   * that is published within it and not removed before the next poll counts. Undefined where the service shows only its
   * last few.
   */
  readonly completeWithinMs?: number;
}

/** What happens to posts in a service that simply shows those that are there. */
export function shelf(posts: Map<number, SimulatedPost>): Pick<SimulatedService, 'publish' | 'edit' | 'remove'> {
  return {
    publish: (post) => void posts.set(post.serial, post),
    edit(serial, text) {
      const post = posts.get(serial);
      if (post !== undefined) posts.set(serial, { ...post, text });
    },
    remove: (serial) => void posts.delete(serial),
  };
}
