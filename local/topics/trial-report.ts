import type { TermList } from '../../lambdas/domain/tagging/team-topic.ts';
import { missingTerms, type TermHit, type TopicVerdict } from '../../lambdas/domain/tagging/team-topic-rules.ts';
import { oneLine } from '../terminal/console-log.ts';
import { type Trial, wordsOf } from './trial.ts';

const LONGEST_TEXT = 140;

/** With a thousand topics, why each of them does not match is no answer. */
const MOST_EXPLAINED = 10;

/** One text and what became of it, for a person. */
export function renderTrial({ input, tags, matches, others }: Trial, isExplaining: boolean): string {
  const lines = [shorten(oneLine(input.title === undefined ? input.text : `${input.title} – ${input.text}`))];
  if (matches.length === 0) lines.push('  matches no topic');
  for (const verdict of matches) {
    lines.push(`  matches ${nameOf(verdict)}: ${verdict.hits.map(sayHit).join(', ')}`);
    if (!tags.relevant)
      lines.push(`    but is not counted: it is no revelation (${tags.sense}). --reveals would count it`);
  }
  if (isExplaining) {
    for (const verdict of others.slice(0, MOST_EXPLAINED))
      lines.push(`  not ${nameOf(verdict)}: ${sayWhyNot(verdict)}`);
    const more = others.length - MOST_EXPLAINED;
    if (more > 0) lines.push(`  nor ${more} other topics`);
  }
  return `${lines.map(oneLine).join('\n')}\n`;
}

function shorten(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function nameOf({ topic: { id, label } }: TopicVerdict): string {
  return `${label} (${id})`;
}

/** `any "Harlow Street"`, and how it was written, where that is not the same. */
function sayHit({ list, term, places }: TermHit): string {
  const others = wordsOf(places).filter((words) => words !== term);
  return `${list} "${term}"${others.length > 0 ? ` (${others.join(', ')})` : ''}`;
}

function sayWhyNot(verdict: TopicVerdict): string {
  const { topic, hits } = verdict;
  const of = (list: TermList) => hits.filter((hit) => hit.list === list);
  const excluding = of('none');
  if (excluding.length > 0) return `kept away by ${excluding.map(sayHit).join(', ')}`;
  const missing = missingTerms(verdict).map((term) => `"${term}"`);
  const reasons = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')} of all`] : []),
    ...(topic.any.length > 0 && of('any').length === 0 ? ['has no term of any'] : []),
  ];
  return reasons.length > 0 ? reasons.join('; ') : 'nothing of it is there';
}

interface Tally {
  readonly label: string;
  matches: number;
  counted: number;
}

/** How often each topic matched, over all texts. */
export function createTrialTotals() {
  const tallies = new Map<string, Tally>();
  let texts = 0;
  return {
    add({ matches, tags }: Trial) {
      texts += 1;
      for (const { topic } of matches) {
        const tally = tallies.get(topic.id) ?? { label: topic.label, matches: 0, counted: 0 };
        tallies.set(topic.id, tally);
        tally.matches += 1;
        if (tags.relevant) tally.counted += 1;
      }
    },
    render(): string {
      const rows = [...tallies].toSorted(([, one], [, other]) => other.matches - one.matches);
      const lines = rows.map(
        ([id, { label, matches, counted }]) =>
          `${oneLine(label)} (${id}): ${matches} match, ${counted} would be counted`,
      );
      return `\n${[`${texts} ${texts === 1 ? 'text' : 'texts'} tried.`, ...lines].join('\n')}\n`;
    },
  };
}
