import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { OffcameraError } from '../../lambdas/errors.ts';
import type { Machine } from '../../local/machine/machine.ts';
import { USUAL_DATA_DIR } from './usual-options.ts';

export function deadLettersCommand(): Command {
  return new Command('dead-letters')
    .description('Show what could not be processed on this machine, and why; or send it back to be tried again.')
    .option('--data-dir <folder>', 'the folder of the run (which must not be running)', USUAL_DATA_DIR)
    .option('--redrive', 'send everything back to the queue it came from', false)
    .addHelpText('after', '\nOne JSON line each: {"queue","reason","body"}.')
    .action(async ({ dataDir, redrive }: { readonly dataDir: string; readonly redrive: boolean }) => {
      if (!existsSync(dataDir)) {
        throw new OffcameraError('BAD_INPUT', `There is no folder ${dataDir}. Name the run's folder with --data-dir.`);
      }
      const { startMachine } = await import('../../local/machine/machine.ts');
      const machine = await startMachine(dataDir, {});
      try {
        if (redrive) await sendBack(machine);
        else await show(machine);
      } finally {
        await machine.stop();
      }
    });
}

async function show({ queues, queueEngine }: Machine): Promise<void> {
  const { listDeadLetters } = await import('../../local/dead-letters.ts');
  const letters = [queues.poll, queues.mention].flatMap((queue) => listDeadLetters(queueEngine, queue));
  for (const letter of letters) process.stdout.write(`${JSON.stringify(letter)}\n`);
  const advice = letters.length === 0 ? '' : '; --redrive sends them back to be tried again';
  process.stderr.write(`${letters.length} dead letters${advice}\n`);
}

async function sendBack({ queues, sqs }: Machine): Promise<void> {
  const { redriveDeadLetters } = await import('../../local/dead-letters.ts');
  for (const queue of [queues.poll, queues.mention]) {
    const count = await redriveDeadLetters(sqs, queue);
    process.stderr.write(`${queue.name}: ${count} sent back; the next start tries them again\n`);
  }
}
