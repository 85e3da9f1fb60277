import type { TopicId } from '../../topic.ts';
import type { TargetSentiment } from '../tags.ts';
import type { Token } from '../tokens.ts';
import type { Target } from './locate-targets.ts';
import { findMentions, type Mention } from './target-mentions.ts';
import type { Weighed } from './weigh.ts';

/** What stands between two marks or conjunctions: where a name and what is said of it are together. */
interface Piece {
  readonly sentence: number;
  /** "better than Y": Y comes off worse when the other came off well. */
  readonly isComparison: boolean;
  /** "but not Y". */
  isDenied: boolean;
  readonly mentions: Mention[];
  readonly said: { readonly at: number; readonly amount: number }[];
}

/** They part two statements of one clause: "X was great and Y was awful". */
const CONJUNCTIONS = new Set(
  'and while whereas but though although however yet or vs meanwhile because when despite'.split(' '),
);
const COMPARISONS = new Set(['than', 'unlike']);
const DENIALS = new Set('not never neither nor isnt wasnt dont didnt cant doesnt'.split(' '));
const PARTING_MARKS = new Set([',', ';', ':', '.', '!', '?', '…', '\n', '—', '–', '(', ')', '|']);
/** What a comparison or "but not" makes of what was said before. */
const COMPARED_FACTOR = -0.6;

/**
 * What is said of each target: by the words of its own piece of the sentence, the nearest name first, and by the pieces
 * that follow without a name. Undefined unless two targets are spoken of with different labels. `amounts` belong to the
 * weighings.
 */
export function targetSentiments(
  tokens: readonly Token[],
  { weighings }: Weighed,
  amounts: readonly number[],
  targets: readonly Target[],
  judge: (sum: number) => Omit<TargetSentiment, 'topic'>,
): TargetSentiment[] | undefined {
  const said = new Map<number, number>();
  for (const [index, { first }] of weighings.entries()) {
    const token = tokens[first];
    const isSaying = token !== undefined && token.kind !== 'mark' && !DENIALS.has(token.form);
    if (isSaying) said.set(first, (said.get(first) ?? 0) + (amounts[index] ?? 0));
  }

  const sums = new Map<TopicId, number>();
  const add = (topics: readonly TopicId[], amount: number): void => {
    for (const topic of topics) sums.set(topic, (sums.get(topic) ?? 0) + amount);
  };
  let spokenOf: readonly TopicId[] = [];
  let waiting = { sentence: -1, amount: 0 };
  let before = 0;
  for (const piece of cut(tokens, findMentions(tokens, targets), said)) {
    const total = piece.said.reduce((sum, { amount }) => sum + amount, 0);
    const first = piece.mentions[0];
    const last = piece.mentions.at(-1);
    if (first === undefined || last === undefined) {
      if (spokenOf.length > 0) add(spokenOf, total);
      else waiting = { sentence: piece.sentence, amount: total };
    } else {
      if (piece.said.length > 0)
        for (const { at, amount } of piece.said) add(nearest(piece.mentions, at).topics, amount);
      else if (piece.isComparison || piece.isDenied) add(last.topics, COMPARED_FACTOR * before);
      if (waiting.sentence === piece.sentence && waiting.amount !== 0) add(first.topics, waiting.amount);
      waiting = { sentence: -1, amount: 0 };
      spokenOf = last.topics;
    }
    if (total !== 0) before = total;
  }

  const judged = [...sums].map(([topic, sum]) => ({ topic, ...judge(sum) }));
  return judged.some(({ label }) => label !== judged[0]?.label) ? judged : undefined;
}

/** The pieces of a text; nothing is cut between names that stand together. */
function cut(tokens: readonly Token[], mentions: readonly Mention[], said: ReadonlyMap<number, number>): Piece[] {
  const pieces: Piece[] = [];
  let piece = newPiece(0, false);
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const mention = mentions[next];
    if (mention?.first === at) {
      piece.mentions.push(mention);
      next += 1;
      at = mention.last;
      continue;
    }
    const isComparison = COMPARISONS.has(token.form);
    if (isComparison || CONJUNCTIONS.has(token.form) || (token.kind === 'mark' && PARTING_MARKS.has(token.text))) {
      pieces.push(piece);
      piece = newPiece(token.sentence, isComparison);
    }
    if (DENIALS.has(token.form) && piece.mentions.length === 0) piece.isDenied = true;
    const amount = said.get(at);
    if (amount !== undefined && amount !== 0) piece.said.push({ at, amount });
  }
  pieces.push(piece);
  return pieces;
}

function newPiece(sentence: number, isComparison: boolean): Piece {
  return { sentence, isComparison, isDenied: false, mentions: [], said: [] };
}

/** Of two as near, the one before: in English what is said of it mostly follows a name. */
function nearest(mentions: readonly Mention[], at: number): { readonly topics: readonly TopicId[] } {
  let best: Mention | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    const distance = mention.last < at ? at - mention.last : mention.first - at;
    if (distance >= least) continue;
    best = mention;
    least = distance;
  }
  return best ?? { topics: [] };
}
