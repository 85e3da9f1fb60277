import { isDeepStrictEqual } from 'node:util';
import { MAX_PHRASES } from '../../../../lambdas/domain/tagging/phrases.ts';
import {
  INDUSTRIES,
  SENSES,
  SENTIMENT_LABELS,
  type Tagger,
  type TaggerInput,
  type Tags,
} from '../../../../lambdas/domain/tagging/tags.ts';
import { isTopicId, kindOf } from '../../../../lambdas/domain/topic.ts';

/** More would be no evidence but the text again. */
const MAX_QUOTES = 20;
/** A mention is stored with its tags in one item of the table, which holds 400 KB. */
const MAX_QUOTE_LENGTH = 1_000;
const MAX_CARRYING_WORDS = 20;

/**
 * What holds for the tags of any text whatsoever: every quotation is in the text, numbers are within their bounds, and
 * there is no more of anything than is bounded. Answers which laws are broken; a tagger that throws breaks them all.
 */
export function brokenLaws(input: TaggerInput, tagger: Tagger): string[] {
  const tags = tagger(input);
  const laws: Readonly<Record<string, boolean>> = {
    'the same input gives the same output': isDeepStrictEqual(tagger(input), tags),
    'tags survive JSON': isDeepStrictEqual(JSON.parse(JSON.stringify(tags)), tags),
    ...quotationLaws(input, tags),
    ...numberLaws(tags),
    ...topicLaws(tags),
  };
  return Object.entries(laws).flatMap(([law, holds]) => (holds ? [] : [law]));
}

function quotationLaws({ title, text }: TaggerInput, tags: Tags): Readonly<Record<string, boolean>> {
  const whole = title === undefined ? text : `${title}\n${text}`;
  const quotes = [...tags.topics.flatMap(({ matched }) => matched), ...tags.evidence];
  const words = tags.sentiment.words.map((word) => word.text);
  return {
    'every quotation is in the text': [...quotes, ...words].every((quote) => quote !== '' && whole.includes(quote)),
    'no quotation is the text again': [...quotes, ...words].every(({ length }) => length <= MAX_QUOTE_LENGTH),
    'quotations are few': tags.topics.every(({ matched }) => matched.length > 0 && matched.length <= MAX_QUOTES),
    'evidence is little': tags.evidence.length <= MAX_QUOTES,
    'few words carry the sentiment': words.length <= MAX_CARRYING_WORDS,
    'phrases are few, folded and in no quotation marks':
      tags.phrases.length <= MAX_PHRASES && tags.phrases.every(isFolded),
  };
}

function isFolded(phrase: string): boolean {
  return phrase !== '' && phrase === phrase.toLowerCase() && !phrase.includes('\n');
}

function numberLaws({ confidence, sentiment }: Tags): Readonly<Record<string, boolean>> {
  const scores = [sentiment, ...(sentiment.targets ?? [])];
  return {
    'confidence is a share': confidence >= 0 && confidence <= 1,
    'scores lie between -1 and 1': scores.every(({ score }) => score >= -1 && score <= 1),
    'no score is minus zero': scores.every(({ score }) => !Object.is(score, -0)),
    'labels are known': scores.every(({ label }) => SENTIMENT_LABELS.includes(label)),
    'labels do not contradict their scores': scores.every(
      ({ label, score }) => !(label === 'positive' && score < 0) && !(label === 'negative' && score > 0),
    ),
    'what is not known has no score': sentiment.label !== 'unknown' || sentiment.score === 0,
    'carrying words carry something': sentiment.words.every(({ value }) => Number.isFinite(value) && value !== 0),
  };
}

function topicLaws({
  topics,
  relevant,
  sense,
  industry,
  language,
  sentiment,
}: Tags): Readonly<Record<string, boolean>> {
  const ids = new Set<string>(topics.map(({ id }) => id));
  return {
    'senses are known': SENSES.includes(sense) && relevant === (sense === 'production'),
    'topics have ids that can be stored': topics.every(({ id, kind }) => isTopicId(id) && kindOf(id) === kind),
    'no topic is told twice': ids.size === topics.length,
    'topics have labels': topics.every(({ label }) => label !== ''),
    'only revelations have themes': relevant || !topics.some(({ kind }) => kind === 'theme'),
    'only revelations have an industry': industry === undefined || (relevant && INDUSTRIES.includes(industry)),
    'a language is a code': /^[a-z]{2,3}$/.test(language),
    'targets are topics of the text': (sentiment.targets ?? []).every(({ topic }) => ids.has(topic)),
  };
}
