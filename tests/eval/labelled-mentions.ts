import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { INDUSTRIES, SENSES, type TaggerInput } from '../../lambdas/domain/tagging/tags.ts';

/** The themes of the catalog are not asked for them: a theme lost there must not make its labels legal. */
export const THEME_SLUGS = [
  'cast-conflict',
  'cast-chemistry',
  'improvisation',
  'happy-accidents',
  'script-rewrites',
  'technical-mishaps',
  'stunts-and-safety',
  'gruelling-shoot',
  'emotional-toll',
  'direction-and-camera',
  'pranks-and-camaraderie',
  'crew-craft',
  'sets-and-locations',
  'studio-interference',
  'post-production',
  'production-technology',
  'casting-what-ifs',
  'fan-reaction',
] as const;

/** One line of `mentions-*.jsonl`; the README beside it says what each label means. */
export const LabelledMention = z.strictObject({
  id: z.string().regex(/^[a-z]-\d{3}$/),
  text: z.string().min(1),
  title: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  sense: z.enum(SENSES),
  themes: z.array(z.enum(THEME_SLUGS)),
  works: z.array(z.string().min(1)),
  people: z.array(z.string().min(1)),
  industry: z.enum(INDUSTRIES).nullable(),
  story: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .nullable(),
});
export type LabelledMention = z.infer<typeof LabelledMention>;

/** `tune` may be looked at by whoever betters the tagger; `check` is only ever counted. */
export const SPLITS = ['tune', 'check'] as const;
/** Three more authors, who were told what those of tune and check were told: only counted as well, and nothing is chosen by them. */
export const STRANGERS = ['stranger-d', 'stranger-e', 'stranger-f'] as const;
export type Split = (typeof SPLITS)[number] | (typeof STRANGERS)[number];

export function readMentions(split: Split): readonly LabelledMention[] {
  const lines = readFileSync(join(import.meta.dirname, `mentions-${split}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => LabelledMention.parse(JSON.parse(line)));
}

export function inputOf({ text, title, url }: LabelledMention): TaggerInput {
  return { text, ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
}

/** Title and text as one, for peers that know nothing of titles. */
export function wholeTextOf({ text, title }: LabelledMention): string {
  return title === undefined ? text : `${title}\n${text}`;
}
