import { kindOf, type TopicId, topicId } from './topic.ts';

export function phraseTopic(phrase: string): TopicId {
  return topicId('phrase', phrase.replaceAll(' ', '-'));
}

/** The words of a phrase topic, as people are shown them. */
export function wordsOfPhrase(topic: TopicId): string {
  return topic.slice(topic.indexOf(':') + 1).replaceAll('-', ' ');
}

export function isPhrase(topic: TopicId): boolean {
  return kindOf(topic) === 'phrase';
}
