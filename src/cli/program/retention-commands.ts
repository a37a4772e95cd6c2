import type { Command } from 'commander';
import type { PruneFlags } from '../commands/retention/prune.ts';

interface JsonFlag {
  readonly json?: true;
}

/** Adds the commands that show and remove what jobs hold. */
export function addRetentionCommands(program: Command, end: (exitCode: number) => void): void {
  program.commandsGroup('Space:');

  program
    .command('usage')
    .description('show what ended jobs hold, by kind and by user')
    .option('--json', 'print the usage as one JSON document')
    .action(async (options: JsonFlag) => {
      const { usage } = await import('../commands/retention/usage.ts');
      end(await usage(options));
    });

  program
    .command('prune')
    .description('delete expired files and jobs, and free their disk space')
    .option('--dry-run', 'only show what would be removed')
    .option('--json', 'print { jobs, files, bytes, left } as one JSON document')
    .addHelpText('after', pruneNotes)
    .action(async (options: PruneFlags) => {
      const { prune } = await import('../commands/retention/prune.ts');
      end(await prune(options));
    });

  for (const name of ['pin', 'unpin'] as const)
    program
      .command(name)
      .description(
        name === 'pin'
          ? 'keep a job and its family, whatever their ages'
          : 'unpin a job, so that retention applies to it again',
      )
      .argument('<id>', 'id of the job')
      .option('--json', 'print { jobId, pinned } as one JSON document')
      .action(async (jobId: string, options: JsonFlag) => {
        const { pin } = await import('../commands/retention/pin.ts');
        end(await pin(jobId, name === 'pin', options));
      });

  program
    .command('remove')
    .description('cancel and remove a job, its files, and the jobs that were made from it')
    .argument('<id>', 'id of the job')
    .option('--json', 'print { jobs, files, bytes, left, pending } as one JSON document')
    .action(async (jobId: string, options: JsonFlag) => {
      const { remove } = await import('../commands/retention/remove.ts');
      end(await remove(jobId, options));
    });

  program
    .command('forget')
    .description('delete all data of a user: jobs, files and bot data')
    .requiredOption('-u, --user <id>', 'the user id')
    .option('--json', 'print { jobs, files, bytes, left, pending } as one JSON document')
    .addHelpText('after', forgetNotes)
    .action(async (options: JsonFlag & { user: string }) => {
      const { forget } = await import('../commands/retention/remove.ts');
      end(await forget(options));
    });
}

const pruneNotes = `
\`jobchart serve\` and \`jobchart bot\` do the same in the background. Each part of an ended job has its own
time, in hours after the end, or forever:
  JOB_KEEP_WORKSPACE  the folder it was written in, which follow-ups need (168)
  JOB_KEEP_OUTPUT     output, zip and screenshots (168)
  JOB_KEEP_LOG        its log (720)
  JOB_KEEP_ANSWERS    replies of models (720)
  JOB_KEEP_RECORD     the job itself (2160)
  JOB_KEEP_BYTES      the most bytes of all together; the oldest go first (10000000000)
Jobs that run or wait, are pinned (jobchart pin) or have a live preview stay, and so do their follow-ups.

Exit codes: 0 done, 1 something was left, 2 bad usage.`;

const forgetNotes = `
Afterwards the store files contain none of it. You must delete backups and the folders of custom deploy
targets yourself.`;
