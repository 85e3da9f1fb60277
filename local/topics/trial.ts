import type { TaggerInput, Tags } from '../../lambdas/domain/tagging/tags.ts';
import type { TeamTopic } from '../../lambdas/domain/tagging/team-topic.ts';
import {
  createTopicRules,
  missingTerms,
  type TermHit,
  type TopicVerdict,
} from '../../lambdas/domain/tagging/team-topic-rules.ts';
import { wholeText } from '../../lambdas/domain/tagging/whole-text.ts';
import { createDefaultTagger } from '../../lambdas/handlers/wiring/tagging.ts';

/** What the rules, and the tagger with them, make of one text. */
export interface Trial {
  readonly input: TaggerInput;
  readonly tags: Tags;
  readonly matches: readonly TopicVerdict[];
  /** Topics that do not match, those of which some term is there first. */
  readonly others: readonly TopicVerdict[];
}

/** Tries topics without counting anything. */
export function createTrial(topics: readonly TeamTopic[]): (input: TaggerInput) => Trial {
  const tagger = createDefaultTagger(topics);
  const judge = createTopicRules(topics);
  return (input) => {
    const verdicts = judge(wholeText(input));
    const near = new Set(verdicts.map(({ topic }) => topic));
    const far = topics.filter((topic) => !near.has(topic)).map((topic) => ({ topic, matches: false, hits: [] }));
    return {
      input,
      tags: tagger(input),
      matches: verdicts.filter(({ matches }) => matches),
      others: [...verdicts.filter(({ matches }) => !matches), ...far],
    };
  };
}

/** A trial for a program. Topics that do not match are told only on demand, and only if some term of theirs is there. */
export function viewTrial({ input, tags, matches, others }: Trial, isExplaining: boolean) {
  const near = others.filter(({ hits }) => hits.length > 0);
  return {
    text: input.text,
    sense: tags.sense,
    relevant: tags.relevant,
    topics: matches.map(({ topic: { id, label }, hits }) => ({
      id,
      label,
      counted: tags.relevant,
      by: hits.map(viewHit),
    })),
    ...(isExplaining
      ? {
          unmatched: near.map((verdict) => ({
            id: verdict.topic.id,
            label: verdict.topic.label,
            by: verdict.hits.map(viewHit),
            missing: missingTerms(verdict),
          })),
        }
      : {}),
  };
}

function viewHit({ list, term, places }: TermHit) {
  return { list, term, matched: wordsOf(places) };
}

export function wordsOf(places: TermHit['places']): readonly string[] {
  return [...new Set(places.map(({ text }) => text))];
}
