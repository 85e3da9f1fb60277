import { INDUSTRIES, type Industry } from '../../../lambdas/domain/tagging/tags.ts';
import type { Split } from '../labelled-mentions.ts';
import { accuracy, foundOf, type Verdict } from '../measures.ts';
import { taggedMentions } from '../our-tagger.ts';
import { decimal, percent, table } from '../table.ts';

type IndustryVerdict = Verdict<Industry | undefined>;

/** Over revelations only: of nothing else is it asked what was being made. */
export function measureIndustry(split: Split): IndustryVerdict[] {
  return taggedMentions(split)
    .filter(({ mention }) => mention.sense === 'production')
    .map(({ mention, tags }) => ({ expected: mention.industry ?? undefined, actual: tags.industry }));
}

export function reportIndustry(): string {
  const tune = measureIndustry('tune');
  const check = measureIndustry('check');
  const rows = INDUSTRIES.map((industry) => [industry, ...toCells(tune, industry), ...toCells(check, industry)]);
  return `${table(['industry', 'tune', 'tune P / R', 'check', 'check P / R'], rows)}
Right of all revelations, "the text does not tell" included: tune ${percent(accuracy(tune))}, check ${percent(accuracy(check))}.
Right of those that tell: tune ${percent(accuracy(tune.filter(isTold)))}, check ${percent(accuracy(check.filter(isTold)))}.
`;
}

const isTold = ({ expected }: IndustryVerdict): boolean => expected !== undefined;

function toCells(verdicts: readonly IndustryVerdict[], industry: Industry): string[] {
  const { precision, recall } = foundOf(verdicts, industry);
  const labelled = verdicts.filter(({ expected }) => expected === industry).length;
  return [String(labelled), `${decimal(precision)} / ${decimal(recall)}`];
}
