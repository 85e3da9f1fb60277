import { once } from 'node:events';
import { Command } from 'commander';
import * as z from 'zod';
import type { Tagger, TaggerInput } from '../../lambdas/domain/tagging/tags.ts';
import { linesOf } from './lines.ts';

const Line = z.object({ text: z.string(), title: z.string().optional(), url: z.string().optional() });

export function tagCommand(): Command {
  return new Command('tag')
    .description(
      'Tag texts from stdin: a line each, plain or a JSON object with "text" (and "title", "url", "publishedAt").',
    )
    .addHelpText(
      'after',
      `
One JSON object a line comes out, in order:
  {"text","sense","relevant","topics":[{"kind","id","label","matched"}],"sentiment":{"label","score"},"language"}

Example:
  echo "Jack Nicholson improvised that line in The Shining" | npx offcamera tag`,
    )
    .action(async () => {
      const { createDefaultTagger } = await import('../../lambdas/handlers/tagging.ts');
      const tagger = createDefaultTagger();
      for await (const line of linesOf(process.stdin)) {
        if (!process.stdout.write(`${JSON.stringify(tagLine(line, tagger))}\n`)) await once(process.stdout, 'drain');
      }
    });
}

function tagLine(line: string, tagger: Tagger): object {
  const input = readLine(line);
  const { sense, relevant, topics, sentiment, language } = tagger(input);
  const view = topics.map(({ kind, id, label, matched }) => ({ kind, id, label, matched }));
  return { text: input.text, sense, relevant, topics: view, sentiment, language };
}

/** A line that is no JSON object with a text is a text itself, even if it begins with a brace. */
function readLine(line: string): TaggerInput {
  if (!line.trimStart().startsWith('{')) return { text: line };
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { text: line };
  }
  const { success, data } = Line.safeParse(json);
  if (!success) return { text: line };
  const { text, title, url } = data;
  return { text, ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
}
