import { realpathSync } from 'node:fs';
import { Command } from 'commander';
import * as z from 'zod';
import { OffcameraError } from '../../lambdas/errors.ts';
import type { ImportOptions, ImportResult } from '../../local/import/import.ts';
import { rejectedPathOf } from '../../local/import/rejected.ts';
import { RetentionDays, USUAL_DATA_DIR, USUAL_RETENTION } from './usual-options.ts';

const Options = z.object({
  dataDir: z.string().min(1, '--data-dir must name a folder'),
  format: z.enum(['jsonl', 'csv'], '--format must be jsonl or csv').optional(),
  rejected: z.string().min(1, '--rejected must name a file').optional(),
  retentionDays: RetentionDays,
});

export function importCommand(): Command {
  return new Command('import')
    .description("Count mentions from files of the team's own: JSON lines or CSV, gzip'd or not.")
    .argument('<files...>', 'files; - is stdin')
    .option('--data-dir <folder>', 'the folder of the run; it may be running', USUAL_DATA_DIR)
    .option('--format <format>', 'jsonl or csv; else the extension or the first line tells')
    .option('--rejected <file>', 'where to keep what could not be read (default: FILE.rejected.jsonl)')
    .option('--retention-days <number>', 'older mentions are left out; as the run is started with', USUAL_RETENTION)
    .addHelpText(
      'after',
      `
Fields (docs/import.md): id, platform, title, text or html, url, author, language, publishedAt, engagement.
Only a title or a text is needed. Importing a file again counts nothing twice.
Exit codes: 0 all was read, 1 something was rejected, 2 the words of the call are off, 130 stopped with Ctrl-C.

Example:
  echo '{"text":"Jack Nicholson improvised that line in The Shining"}' | npx offcamera import -`,
    )
    .action(async (files: readonly string[], words: unknown) => {
      const { rejected, isStopped } = await importUntilSignal(readOptions(files, words));
      if (isStopped) process.exitCode = 130;
      else if (rejected > 0) process.exitCode = 1;
    });
}

function readOptions(files: readonly string[], words: unknown): ImportOptions {
  const { data, error } = Options.safeParse(words);
  const problems = error?.issues.map(({ message }) => message) ?? [];
  if (new Set(files).size < files.length) problems.push('a file is named twice');
  if (data?.rejected !== undefined) {
    const target = real(data.rejected);
    if (files.length > 1) problems.push('--rejected goes with one file; without it each has its own');
    if (files.some((file) => file !== '-' && real(file) === target)) {
      problems.push('--rejected must not be the file that is read');
    }
  }
  const kept = files.find((file) => file !== '-' && files.some((other) => real(file) === real(rejectedPathOf(other))));
  if (kept !== undefined) problems.push(`${kept} lists what was rejected in another of these files: leave it out`);
  if (data === undefined || problems.length > 0) throw new OffcameraError('BAD_INPUT', problems.join('\n'));
  return { ...data, files };
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The summary goes to stdout, all else to stderr. */
async function importUntilSignal(options: ImportOptions): Promise<ImportResult> {
  const { runImport } = await import('../../local/import/import.ts');
  const stopping = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    process.stderr.write(`${signal}: finishing what is in hand …\n`);
    stopping.abort();
    // Whoever asks a second time does not want to wait: nothing is lost by it.
    process.once(signal, () => process.exit(130));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return runImport(options, {
    env: process.env,
    clock: { now: () => Date.now() },
    stdin: process.stdin,
    stderr: process.stderr,
    print: (text) => process.stdout.write(text),
    signal: stopping.signal,
  });
}
