import type { TopicId } from '../topic.ts';

/** What makes an alert. `threshold`: one that a team set; `silence`: about a source or a topic, all others about topics. */
export const RULES = ['spike', 'climb', 'new-topic', 'threshold', 'sentiment-turn', 'drop', 'silence'] as const;
export type Rule = (typeof RULES)[number];

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** An episode is told when it opens, when it has become much bigger, and when it is over. */
export const STAGES = ['opened', 'grown', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

export type Subject =
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'source'; readonly source: string; readonly title: string };

/**
 * One notice about one episode: something that a team wants to know at once. Everything that a message shows is in it, but
 * for the names of topics, which are looked up when it is delivered. Times are epoch milliseconds, sentiments -1 to 1.
 */
export interface Alert {
  /** `<episode>|<stage>`, for `grown` with its number: the same whatever is retried. */
  readonly id: string;
  /** Rule, subject and start: `spike|work:the-shining|2026-11-21T10:05:00.000Z`. */
  readonly episode: string;
  readonly stage: Stage;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly subject: Subject;
  /** Other topics that rose with the subject because the same mentions speak of them, the most telling first. */
  readonly together: readonly TopicId[];
  /** The one story that most of the mentions tell, where there is one. */
  readonly cause?: Cause;
  /** When the episode began: the start of the bucket that was first beyond the line. */
  readonly startedAt: number;
  readonly raisedAt: number;
  readonly numbers: Numbers;
  /** In one sentence of words, without the subject's name: "48 mentions in 15 minutes by 31 authors, where 6 are usual". */
  readonly reason: string;
  readonly evidence: Evidence;
  /** What the alert before it in the episode said; when it is `grown`. */
  readonly told?: Pick<Numbers, 'observed' | 'spanMinutes'>;
  /** How it went in all; when it is `closed`. */
  readonly course?: Course;
}

export interface Cause {
  readonly story: TopicId;
  readonly title: string;
  /** The part of the episode's mentions that tell it, 0 to 1. */
  readonly share: number;
  /** Where it was seen first. */
  readonly first?: Sighting;
}

export interface Sighting {
  readonly at: number;
  readonly platform: string;
  readonly url?: string;
}

export interface Numbers {
  /** What was judged is this long, and ends with the bucket that it was seen in. */
  readonly spanMinutes: number;
  readonly observed: number;
  readonly expected: number;
  /** 0 to 1; above one half is beyond the line. */
  readonly score: number;
  readonly authors?: number;
}

export interface Evidence {
  /** The counts that led here, oldest first, and what was usual. */
  readonly sparkline?: Sparkline;
  /** At most five: by engagement, and the first sighting. */
  readonly mentions: readonly EvidenceMention[];
  /** Words and phrases that rose with it, the most telling first; at most eight. */
  readonly terms: readonly string[];
  /** Mentions by platform, in the time judged. */
  readonly platforms: Readonly<Record<string, number>>;
  readonly sentiment?: { readonly now: number; readonly usual?: number };
  /** The dashboard at that moment, where its address is known. */
  readonly link?: string;
}

export interface Sparkline {
  readonly from: number;
  readonly stepMinutes: number;
  readonly counts: readonly number[];
  /** Usual count a step, where it is known. */
  readonly expected?: number;
}

export interface EvidenceMention {
  readonly text: string;
  readonly platform: string;
  readonly author?: string;
  readonly url?: string;
  readonly at: number;
  /** Likes, votes, reposts and replies together, where the platform tells. */
  readonly engagement?: number;
  readonly isFirst?: boolean;
}

export interface Course {
  readonly endedAt: number;
  readonly peak: number;
  readonly peakAt: number;
  /** The peak was counted over this long. */
  readonly peakSpanMinutes: number;
  readonly total: number;
  readonly sentiment: number;
}
