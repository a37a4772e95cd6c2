import { type Command, Option } from 'commander';
import type { DiffCommandOptions } from '../commands/jobs/diff.ts';
import type { ListOptions } from '../commands/jobs/list.ts';
import type { LogsOptions } from '../commands/jobs/logs.ts';
import type { RetryFlags } from '../commands/jobs/retry.ts';
import { forkStatuses } from '../../contracts/engine/engine.ts';
import { jobStatuses } from '../../contracts/job/job-statuses.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';

interface JsonFlag {
  readonly json?: true;
}

/** Adds the commands for existing jobs. */
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

  onJob(program, 'show', 'show everything about a job')
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

  onJob(program, 'watch', 'watch a job until it ends')
    .option('--json', 'print the job as one JSON document when it ends, or on Ctrl-C')
    .addHelpText('after', '\nCtrl-C stops watching; the job goes on.')
    .action(async (jobId: string, options: JsonFlag) => {
      const { watch } = await import('../commands/jobs/watch.ts');
      end(await watch(jobId, options));
    });

  onJob(program, 'logs', 'print the log of a job')
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

  onJob(program, 'diff', 'show how the generated files of a job differ from those of its parent')
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

  onJob(program, 'export', 'print the journal of a job as JSON Lines, without secrets')
    .addHelpText(
      'after',
      '\nExample:\n  $ jobchart export job-1 > job-1.jsonl && jobchart inspect job-1.jsonl',
    )
    .action(async (jobId: string) => {
      const { exportJournal } = await import('../commands/jobs/export.ts');
      end(await exportJournal(jobId));
    });

  onJob(program, 'cancel', 'cancel a job')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, options: JsonFlag) => {
      const { send } = await import('../commands/jobs/send.ts');
      end(await send(jobId, { type: 'job.cancel' }, options));
    });

  onJob(program, 'approve', 'approve the plan or the changed files of a job')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, options: JsonFlag) => {
      const { send } = await import('../commands/jobs/send.ts');
      end(await send(jobId, { type: 'job.approve' }, options));
    });

  onJob(program, 'reject', 'reject the plan or the changed files of a job and have it planned anew')
    .argument('<reason...>', 'what should be different, in plain words')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, words: string[], options: JsonFlag) => {
      const { send } = await import('../commands/jobs/send.ts');
      end(await send(jobId, { type: 'job.reject', reason: words.join(' ') }, options));
    });

  onJob(program, 'retry', 'create a new job from the same request and print its id')
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
}

/** Adds the commands for previews. */
export function addPreviewCommands(program: Command, end: (exitCode: number) => void): void {
  program.commandsGroup('Previews:');

  onJob(program, 'extend', 'extend the preview of a job')
    .argument('<minutes>', 'minutes to add, 1 to 43200 (30 days)')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, minutes: string, options: JsonFlag) => {
      const { extend } = await import('../commands/previews/extend.ts');
      end(await extend(jobId, minutes, options));
    });

  onJob(program, 'takedown', 'stop the preview of a job')
    .argument('[reason...]', 'the reason, shown to anyone who opens the link')
    .option('--json', 'print what was sent as one JSON document')
    .action(async (jobId: string, words: string[], options: JsonFlag) => {
      const { takedown } = await import('../commands/previews/takedown.ts');
      end(await takedown(jobId, words.join(' '), options));
    });
}

function onJob(program: Command, name: string, description: string): Command {
  return program.command(name).description(description).argument('<id>', 'id of the job');
}
