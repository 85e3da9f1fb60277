import { TERM_LISTS, type TeamTopic } from '../../lambdas/domain/tagging/team-topic.ts';
import { alignColumns } from '../terminal/columns.ts';
import { oneLine } from '../terminal/console-log.ts';

const HEAD = ['ID', 'LABEL', 'RULE'];

/** Longer rules are cut: `topics export` has them whole. */
const LONGEST_RULE = 160;

/** The team's topics, one a line, for a terminal. */
export function renderTopics(topics: readonly TeamTopic[]): string {
  if (topics.length === 0)
    return 'No topics of your own yet; "topics add" makes one. Those of the catalog need none.\n';
  const rows = topics.map((topic) => [topic.id, topic.label, ruleInWords(topic)].map(oneLine));
  return `${alignColumns([HEAD, ...rows]).join('\n')}\n`;
}

/** `any "Harlow Street", #HarlowStreet; none "street market"; reveals`. */
function ruleInWords(topic: TeamTopic): string {
  const lists = TERM_LISTS.filter((list) => topic[list].length > 0).map(
    (list) => `${list} ${topic[list].map(inWords).join(', ')}`,
  );
  const rule = [...lists, ...(topic.reveals ? ['reveals'] : [])].join('; ');
  return rule.length > LONGEST_RULE ? `${rule.slice(0, LONGEST_RULE)}…` : rule;
}

function inWords(term: string): string {
  return /\s/.test(term) ? `"${term}"` : term;
}
