import { styleText } from 'node:util';
import type { CarryingWord, Sense, Sentiment, TaggerInput, Tags, TopicTag } from '../../lambdas/domain/tagging/tags.ts';
import { printable, wrapped } from './terminal-text.ts';

/** Of a long text the beginning is shown: whoever asks knows what was asked about. */
const LONGEST_TEXT = 600;
/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;
const NAME_WIDTH = 14;

/**
 * Why a text is tagged as it is, for a person in a terminal: one block, in colours where the output is a terminal. `story`
 * is null where the text has too little in it; `columns` is how wide the terminal is.
 */
export function explain(input: TaggerInput, tags: Tags, story: string | null, columns = WIDEST): string {
  const width = Math.max(40, Math.min(WIDEST, columns));
  const rows: Row[] = [
    ['revelation', sayRelevance(tags)],
    ['themes', sayTopics(tags, 'theme')],
    ['works', sayTopics(tags, 'work')],
    ['people', sayTopics(tags, 'person')],
    ['hashtags', [tags.topics.flatMap(({ kind, label }) => (kind === 'hashtag' ? [label] : [])).join(', ')]],
    ['made', [tags.industry ?? '']],
    ['retells', [tags.retells ?? '']],
    ['sentiment', saySentiment(tags.sentiment, tags.topics)],
    ['language', [sayLanguage(tags.language)]],
    ['story', [story ?? 'too little is told to know it again']],
    ['phrases', [tags.phrases.map(quoted).join(', ')]],
    ['tagger', [tags.taggedBy]],
  ];
  return [...head(input, width), ...rows.flatMap((row) => lay(row, width)), '', ''].join('\n');
}

type Row = readonly [name: string, says: readonly string[]];

function head({ title, text }: TaggerInput, width: number): string[] {
  const shown = [...(title === undefined ? [] : [title]), text].map((part) => printable(cut(part)));
  return shown.flatMap((part) => wrapped(part, width)).map((line) => styleText('bold', line));
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} …` : text;
}

/** A name and what is said under it; nothing for a name without anything. */
function lay([name, says]: Row, width: number): string[] {
  const lines = says.filter((say) => say !== '').flatMap((say) => wrapped(printable(say), width - NAME_WIDTH - 2));
  return lines.map((line, at) => {
    const label = (at === 0 ? name : '').padEnd(NAME_WIDTH);
    return `  ${styleText('dim', label)}${coloured(line, name)}`;
  });
}

function coloured(line: string, name: string): string {
  if (name === 'revelation') return line.startsWith('yes') ? styleText('green', line) : line;
  if (name !== 'sentiment') return line;
  if (line.startsWith('+') || line.startsWith('positive')) return styleText('green', line);
  return line.startsWith('-') || line.startsWith('negative') ? styleText('red', line) : line;
}

const WHAT: Readonly<Record<Sense, string>> = {
  production: 'yes: it tells how something was made',
  band: 'no: "BTS" is the band here',
  figurative: 'no: behind the scenes of something that is no production',
  other: 'no: it reveals nothing of a production',
};

function sayRelevance({ sense, confidence, evidence }: Tags): string[] {
  const sure = `${WHAT[sense]} (${sense}, ${Math.round(100 * confidence)} % sure)`;
  return [sure, evidence.length === 0 ? 'no word of the text says so by itself' : `because of ${quotedAll(evidence)}`];
}

function sayTopics({ topics }: Tags, kind: TopicTag['kind']): string[] {
  return topics
    .filter((topic) => topic.kind === kind)
    .map(({ label, id, matched }) => `${label} (${id}) because of ${quotedAll(matched)}`);
}

function saySentiment({ label, score, words, targets = [] }: Sentiment, topics: readonly TopicTag[]): string[] {
  if (label === 'unknown') return ['unknown: nobody here reads this language'];
  const side = (sign: 1 | -1): string => {
    const carried = words.filter(({ value }) => Math.sign(value) === sign);
    return carried.length === 0 ? '' : `${sign > 0 ? '+' : '-'} ${carried.map(sayWord).join(', ')}`;
  };
  const labels = new Map(topics.map(({ id, label: name }) => [id, name]));
  return [
    `${label} (${score.toFixed(2)})`,
    side(1),
    side(-1),
    ...targets.map(({ topic, label: of, score: by }) => `of ${labels.get(topic) ?? topic}: ${of} (${by.toFixed(2)})`),
  ];
}

function sayWord({ text, value }: CarryingWord): string {
  return `${quoted(text)} ${value > 0 ? '+' : ''}${value.toFixed(1)}`;
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

function sayLanguage(code: string): string {
  return code === 'und' ? 'the text does not tell' : `${LANGUAGES.of(code) ?? code} (${code})`;
}

const quoted = (words: string): string => `"${words}"`;
const quotedAll = (all: readonly string[]): string => all.map(quoted).join(', ');
