import type { Mention } from '../../domain/mention.ts';

export interface LastPoll {
  /** Whether the last polls brought this mention. */
  readonly isKnown: (mention: Mention) => boolean;
  /** Whether the last poll that read the document found anything in it. */
  readonly hadItems: boolean;
  /**
   * The newest time that the document claimed then (`newestClaim`), for documents that stand in the order of time. Tells a
   * document that reaches back to the last poll although nothing in it is known: its ids changed, or it was too old to
   * keep.
   */
  readonly newestBefore?: number | undefined;
}

/**
 * For a document that shows the last so many entries and nothing before: what to tell people when nothing is left in it of
 * what the last poll found, so that entries may have come and gone between the two. Undefined when the two documents meet.
 */
export function rolledOver(
  mentions: readonly Mention[],
  { isKnown, hadItems, newestBefore }: LastPoll,
): string | undefined {
  if (!hadItems || !isAllNew(mentions, isKnown)) return undefined;
  if (newestBefore !== undefined && !isAllNew(mentions, (mention) => (claimOf(mention) ?? Infinity) <= newestBefore))
    return undefined;
  const shown = mentions.length === 1 ? 'the only entry it shows is' : `all ${mentions.length} entries it shows are`;
  return `the feed rolled over between two polls: ${shown} new, so others may have come and gone unseen; poll it more often`;
}

/** By what follows the first entry, where anything does: one that is pinned or bumped stands in front however old it is. */
export function isAllNew(mentions: readonly Mention[], isOld: (mention: Mention) => boolean): boolean {
  const telling = mentions.length > 1 ? mentions.slice(1) : mentions;
  return telling.length > 0 && !telling.some(isOld);
}

/** The newest time that any of them claims, in epoch milliseconds; what lies in the future says nothing. */
export function newestClaim(mentions: readonly Mention[], now: number): number | undefined {
  const claims = mentions.map(claimOf).filter((claim) => claim !== undefined && claim <= now);
  return claims.reduce<number | undefined>((latest, claim) => Math.max(latest ?? 0, claim ?? 0), undefined);
}

function claimOf({ publishedAt }: Mention): number | undefined {
  return publishedAt === undefined ? undefined : Date.parse(publishedAt);
}
