import { Command } from 'commander';
import { listDeadLetters, redriveDeadLetters } from '../../local/dead-letters.ts';
import { startMachine } from '../../local/machine.ts';

export function deadLettersCommand(): Command {
  return new Command('dead-letters')
    .description('Show what could not be processed on this machine, and why; or send it back to be tried again.')
    .option('--data-dir <folder>', 'the folder of the run (which must not be running)', '.offcamera')
    .option('--redrive', 'send everything back to the queue it came from', false)
    .action(async ({ dataDir, redrive }: { readonly dataDir: string; readonly redrive: boolean }) => {
      const machine = await startMachine(dataDir, {});
      try {
        for (const queue of [machine.queues.poll, machine.queues.mention]) {
          if (redrive) {
            const count = await redriveDeadLetters(machine.sqs, queue);
            process.stdout.write(`${queue.name}: ${count} sent back; the next start tries them again\n`);
          } else {
            for (const letter of listDeadLetters(machine.queueEngine, queue))
              process.stdout.write(`${JSON.stringify(letter)}\n`);
          }
        }
      } finally {
        await machine.stop();
      }
    });
}
