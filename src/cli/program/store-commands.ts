import type { Command } from 'commander';
import type { MigrateFlags } from '../commands/store/migrate.ts';
import type { RestoreFlags } from '../commands/store/restore.ts';

interface JsonFlag {
  readonly json?: true;
}

/** Adds the commands for the store as a whole. */
export function addStoreCommands(program: Command, end: (exitCode: number) => void): void {
  program.commandsGroup('Store:');

  program
    .command('pause')
    .description('stop starting jobs in all processes; running jobs continue')
    .option('-w, --wait', 'wait until no job runs')
    .option('--json', 'print { paused, limits, waiting, running, users } as one JSON document')
    .addHelpText('after', pauseNotes)
    .action(async (options: JsonFlag & { wait?: true }) => {
      const { pause } = await import('../commands/store/pause.ts');
      end(await pause(true, options));
    });

  program
    .command('resume')
    .description('start jobs again after a pause')
    .option('--json', 'print { paused, limits, waiting, running, users } as one JSON document')
    .action(async (options: JsonFlag) => {
      const { pause } = await import('../commands/store/pause.ts');
      end(await pause(false, options));
    });

  program
    .command('backup')
    .description('copy the store to a file; other processes may keep using it')
    .argument('<file>', 'the file to write; it must not exist yet')
    .option('--json', 'print { path, bytes } as one JSON document')
    .action(async (file: string, options: JsonFlag) => {
      const { backup } = await import('../commands/store/backup.ts');
      end(await backup(file, options));
    });

  program
    .command('restore')
    .description('replace the store with a backup; the old store is kept beside it')
    .argument('<file>', 'a file written by `jobchart backup`')
    .option(
      '--incomplete',
      'recover what is left of a file whose write-ahead log is missing or torn',
    )
    .option('--json', 'print { path, jobs, replaced } as one JSON document')
    .action(async (file: string, options: RestoreFlags) => {
      const { restore } = await import('../commands/store/restore.ts');
      end(await restore(file, options));
    });

  program
    .command('migrate')
    .description('move all jobs from a SQLite store to an empty PostgreSQL store')
    .requiredOption('--to <address>', 'the new store: postgres://user@host/database?schema=name')
    .option('--from <path>', 'the old store (default: JOB_STORE)')
    .option('--restart', 'remove what an unfinished move has left there, and begin again')
    .option('--json', 'print { from, jobs, rows, finishedAt, to } as one JSON document')
    .addHelpText('after', migrateNotes)
    .action(async (options: MigrateFlags) => {
      const { migrate } = await import('../commands/store/migrate.ts');
      end(await migrate(options));
    });
}

const pauseNotes = `
Before an upgrade: pause --wait, stop the processes, upgrade, start them and resume. New requests are
taken all the time, and wait. Ctrl-C ends the wait; the store stays paused.

Exit codes: 0 paused, with --wait also drained; 1 failed, 2 bad usage, 130 interrupted.`;

const migrateNotes = `
Stop all engines first. The old store is paused, not changed otherwise, and locked meanwhile. If the
command is interrupted or killed, run it again: it goes on where it stopped. At the end, all rows of both
stores are compared; until then no engine opens the new one, and you can go back to the old one with
\`jobchart resume\`. Afterwards, start no more engines on the old one: they would run the same jobs.

Files stay where they are, those of a blob store (JOB_BLOBS) too: a job names them relative to
JOB_WORK_BASE, JOB_OUTPUT_BASE and JOB_LOG_BASE. Machines that run these jobs, or serve their previews,
need the same files under theirs.

PGPASSWORD sets the password, so that no other user of this machine sees it among the processes.

Exit codes: 0 moved, 1 failed, 2 bad usage, or a new store that is not empty.

Example:
  $ jobchart migrate --from jobs.db --to postgres://bot@db.example.com/jobs`;
