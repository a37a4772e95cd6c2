import { type Command, Option } from 'commander';
import type { DiffCommandOptions } from '../commands/jobs/diff.ts';
import { addRetentionCommands } from './retention-commands.ts';
import type { ListOptions } from '../commands/jobs/list.ts';
import type { LogsOptions } from '../commands/jobs/logs.ts';
import type { RetryFlags } from '../commands/jobs/retry.ts';
import type { MigrateFlags } from '../commands/store/migrate.ts';
import type { RestoreFlags } from '../commands/store/restore.ts';
import { forkStatuses } from '../../contracts/engine/engine.ts';
import { jobStatuses } from '../../contracts/job/job-statuses.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';

interface JsonFlag {
  readonly json?: true;
}

/** Adds the commands for existing jobs, previews and the store. */
export function addJobCommands(program: Command, end: (exitCode: number) => void): void {
  program.commandsGroup('Jobs:');

  program
    .command('list')
    .description('list jobs, newest first')
    .addOption(
      new Option('-s, --status <status>', 'only jobs with this status').choices(jobStatuses),
    )
    .option('-u, --user <id>', 'only jobs of this user')
    .option('--search <words>', 'only jobs with these words in id, user, title or message')
    .addOption(new Option('--type <type>', 'only projects of this type').choices(projectTypes))
    .option('-n, --limit <number>', 'number of jobs, 1 to 1000', Number, 20)
    .option('-c, --cursor <cursor>', 'continue after the page that printed this cursor')
    .option('--json', 'print { jobs, cursor } as one JSON document')
    .action(async (options: ListOptions) => {
      const { list } = await import('../commands/jobs/list.ts');
      end(await list(options));
    });

  onJob('show', 'show everything about a job')
    .addOption(
      new Option('--calls', 'show its model calls and other durable steps instead').conflicts(
        'tree',
      ),
    )
    .option('--tree', 'show the jobs that it came from and that came from it instead')
    .option('--json', 'print the job, { calls } or { jobs } as one JSON document')
    .action(async (jobId: string, options: JsonFlag & { calls?: true; tree?: true }) => {
      const { show } = await import('../commands/jobs/show.ts');
      end(await show(jobId, options));
    });

  onJob('watch', 'watch a job until it ends')
    .option('--json', 'print the job as one JSON document when it ends, or on Ctrl-C')
    .addHelpText('after', '\nCtrl-C stops watching; the job goes on.')
    .action(async (jobId: string, options: JsonFlag) => {
      const { watch } = await import('../commands/jobs/watch.ts');
      end(await watch(jobId, options));
    });

  onJob('logs', 'print the log of a job')
    .option('-f, --follow', 'keep printing until the job ends')
    .addOption(
      new Option(
        '--program',
        'print what the server of its live preview printed last instead',
      ).conflicts('follow'),
    )
    .action(async (jobId: string, options: LogsOptions) => {
      const { logs } = await import('../commands/jobs/logs.ts');
      end(await logs(jobId, options));
    });

  onJob('diff', 'show how the generated files of a job differ from those of its parent')
    .option('-a, --against <id>', 'compare with this job instead')
    .option('--stat', 'only list the files and count their lines')
    .option('--json', 'print the differences as one JSON document')
    .addHelpText(
      'after',
      '\nExample:\n  $ jobchart diff job-1 > change.patch && git apply change.patch',
    )
    .action(async (jobId: string, options: DiffCommandOptions) => {
      const { diff } = await import('../commands/jobs/diff.ts');
      end(await diff(jobId, options));
    });

  onJob('export', 'print the journal of a job as JSON Lines, without secrets')
    .addHelpText(
      'after',
      '\nExample:\n  $ jobchart export job-1 > job-1.jsonl && jobchart inspect job-1.jsonl',
    )
    .action(async (jobId: string) => {
      const { exportJournal } = await import('../commands/jobs/export.ts');
      end(await exportJournal(jobId));
    });

  onJob('cancel', 'cancel a job')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, options: JsonFlag) => {
      const { send } = await import('../commands/jobs/send.ts');
      end(await send(jobId, { type: 'job.cancel' }, options));
    });

  onJob('approve', 'approve the plan or the changed files of a job')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, options: JsonFlag) => {
      const { send } = await import('../commands/jobs/send.ts');
      end(await send(jobId, { type: 'job.approve' }, options));
    });

  onJob('reject', 'reject the plan or the changed files of a job and have it planned anew')
    .argument('<reason...>', 'what should be different, in plain words')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, words: string[], options: JsonFlag) => {
      const { send } = await import('../commands/jobs/send.ts');
      end(await send(jobId, { type: 'job.reject', reason: words.join(' ') }, options));
    });

  onJob('retry', 'create a new job from the same request and print its id')
    .addOption(
      new Option(
        '-f, --from <status>',
        'take over its plan (planned), also its files (generated), or all before packaging (validated)',
      ).choices(forkStatuses),
    )
    .option('-m, --model <model>', 'the model to use, one of JOB_MODEL and JOB_MODEL_FALLBACKS')
    .option('--answers', 'with --from planned: do not ask again what a model has answered')
    .option('--json', 'print both ids as one JSON document')
    .action(async (jobId: string, options: RetryFlags) => {
      const { retry } = await import('../commands/jobs/retry.ts');
      end(await retry(jobId, options));
    });

  program.commandsGroup('Previews:');

  onJob('extend', 'extend the preview of a job')
    .argument('<minutes>', 'minutes to add, 1 to 43200 (30 days)')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, minutes: string, options: JsonFlag) => {
      const { extend } = await import('../commands/previews/extend.ts');
      end(await extend(jobId, minutes, options));
    });

  onJob('takedown', 'stop the preview of a job')
    .argument('[reason...]', 'the reason, shown to anyone who opens the link')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, words: string[], options: JsonFlag) => {
      const { takedown } = await import('../commands/previews/takedown.ts');
      end(await takedown(jobId, words.join(' '), options));
    });

  addRetentionCommands(program, end);
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

  function onJob(name: string, description: string): Command {
    return program.command(name).description(description).argument('<id>', 'id of the job');
  }
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
