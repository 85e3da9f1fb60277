import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Command } from 'commander';
import type { Mention } from '../../lambdas/domain/mention.ts';
import { messageOf } from '../../lambdas/errors.ts';
import { oneLine } from '../../local/terminal/console-log.ts';

export function parseCommand(): Command {
  return new Command('parse')
    .description('Read feed documents (RSS, Atom, JSON Feed) and print their mentions, one JSON line a document.')
    .argument('<files...>', 'documents; - is stdin')
    .option('--allow-errors', 'exit 0 even if a document could not be read', false)
    .addHelpText(
      'after',
      '\nA line is {"file","mentions":[…],"skipped"?:[…],"error"?}. Exit 1 if any document has an error.',
    )
    .action(async (files: readonly string[], { allowErrors }: { readonly allowErrors: boolean }) => {
      let isAnyBroken = false;
      for (const file of files) {
        const line = await parseFile(file);
        isAnyBroken ||= line.error !== undefined;
        process.stdout.write(`${JSON.stringify(line)}\n`);
        if (line.error !== undefined) process.stderr.write(`offcamera: ${oneLine(`${file}: ${line.error}`)}\n`);
      }
      if (isAnyBroken && !allowErrors) process.exitCode = 1;
    });
}

interface ParsedFile {
  readonly file: string;
  readonly mentions: readonly Mention[];
  readonly skipped?: readonly string[];
  readonly error?: string;
}

async function parseFile(file: string): Promise<ParsedFile> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (thrown) {
    return { file, mentions: [], error: messageOf(thrown) };
  }
  const { parseFeedDocument } = await import('../../lambdas/adapters/feed-documents/parse-feed.ts');
  const parsed = parseFeedDocument(bytes, { source: file, seenAt: new Date().toISOString() });
  if (!parsed.ok) return { file, mentions: [], error: parsed.error };
  return { file, mentions: parsed.mentions, ...(parsed.skipped.length > 0 ? { skipped: parsed.skipped } : {}) };
}
