import { once } from 'node:events';
import { Command } from 'commander';
import * as z from 'zod';
import type { TaggerInput, Tags } from '../../lambdas/domain/tagging/tags.ts';
import type { TeamTopic } from '../../lambdas/domain/tagging/team-topic.ts';
import { linesOf } from './lines.ts';

const Line = z.object({
  text: z.string(),
  title: z.string().optional(),
  url: z.string().optional(),
  // A time that nobody can read is no reason to take the line for plain text.
  publishedAt: z.string().optional().catch(undefined),
});

interface Input extends TaggerInput {
  readonly publishedAt?: string;
}

interface TagOptions {
  readonly topics?: string;
  readonly explain?: true;
}

export function tagCommand(): Command {
  return new Command('tag')
    .description(
      'Tag texts from stdin: a line each, plain or a JSON object with "text" (and "title", "url", "publishedAt").',
    )
    .option('--topics <file>', 'topics of your own as well, as "topics export" writes them')
    .option('--explain', 'say why, for a person, instead of JSON')
    .addHelpText(
      'after',
      `
One JSON object a line comes out, in order:
  {"text","sense","confidence","evidence","relevant","industry"?,"retells"?,"topics":[{"kind","id","label","matched"}],
   "sentiment":{"label","score","words":[{"text","value"}],"targets"?:[{"topic","label","score"}]},"language","story"}

Lines of one story share its "story"; it is null where a text has too little in it to be known again.

Example:
  echo "Jack Nicholson improvised that line in The Shining" | npx offcamera tag`,
    )
    .action(async (options: TagOptions) => {
      const { createDefaultTagger } = await import('../../lambdas/handlers/wiring/tagging.ts');
      const { createDefaultStoryGrouper } = await import('../../lambdas/handlers/wiring/stories.ts');
      const tagger = createDefaultTagger(await topicsOf(options));
      const storyOf = createDefaultStoryGrouper();
      const explain = options.explain === true ? (await import('./explain.ts')).explain : undefined;
      for await (const line of linesOf(process.stdin)) {
        const input = readLine(line);
        const tags = tagger(input);
        const story = storyOf({ ...input, tags }, timeOf(input));
        const said =
          explain === undefined ? toJson(input, tags, story) : explain(input, tags, story, process.stdout.columns);
        if (!process.stdout.write(said)) await once(process.stdout, 'drain');
      }
    });
}

/** Epoch milliseconds; undefined where the line has no time. */
function timeOf({ publishedAt }: Input): number | undefined {
  const time = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? undefined : time;
}

async function topicsOf({ topics }: TagOptions): Promise<readonly TeamTopic[]> {
  if (topics === undefined) return [];
  const { readTopicsFile } = await import('../../local/topics/file.ts');
  return readTopicsFile(topics);
}

function toJson({ text }: Input, tags: Tags, story: string | null): string {
  const { sense, confidence, evidence, relevant, industry, retells, topics, sentiment, language } = tags;
  const view = topics.map(({ kind, id, label, matched }) => ({ kind, id, label, matched }));
  const kind = { sense, confidence, evidence, relevant, industry, retells };
  const said = { text, ...kind, topics: view, sentiment, language, story };
  return `${JSON.stringify(said)}\n`;
}

/** A line that is no JSON object with a text is a text itself, even if it begins with a brace. */
export function readLine(line: string): Input {
  if (!line.trimStart().startsWith('{')) return { text: line };
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { text: line };
  }
  const { success, data } = Line.safeParse(json);
  if (!success) return { text: line };
  const { text, title, url, publishedAt } = data;
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}
