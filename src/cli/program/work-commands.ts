import { type Command, Option } from 'commander';
import type { ImageOptions } from '../commands/jobs/image.ts';
import type { Budget } from '../../contracts/store/budget.ts';
import { parseBudget, parseImageName, parsePriority, parseStartAfter } from './parse-arguments.ts';

/** Adds the commands that make jobs and images. */
export function addWorkCommands(program: Command, end: (exitCode: number) => void): void {
  program.commandsGroup('Work:');

  program
    .command('run')
    .description('build a project from a message and show the progress')
    .argument('[message...]', 'what to build, in plain words; optional with --starter')
    .option(
      '-t, --type <type>',
      'static_html, node_project or discord_bot (default: detected from the message)',
    )
    .option(
      '-s, --starter <name>',
      'start from this template, see `jobchart starters` (default: chosen by the plan)',
    )
    .option('-m, --model <model>', 'the model that plans and writes, such as openai:gpt-5')
    .option('-a, --approve', 'show the plan and ask before writing any files')
    .option(
      '--budget <amount>',
      'what its model calls may use: tokens, or dollars such as $0.50',
      parseBudget,
    )
    .option('--image', 'make a container image of the project too')
    .option(
      '--priority <number>',
      'among the waiting jobs of the same user, higher ones first; -100 to 100 (default: 0)',
      parsePriority,
    )
    .option(
      '--start-after <time>',
      'not before an ISO time, or a duration from now such as 10m, 2h or 1d',
      (value: string) => parseStartAfter(value),
    )
    .option('--json', 'print the job as one JSON document on stdout')
    .option('--no-serve', 'exit when the job ends, without serving the preview')
    .option('-i, --inspect', 'print a link to a page that shows the job live')
    .addHelpText('after', runNotes)
    .action(async (words: string[], options: RunFlags) => {
      const { run } = await import('../commands/work/run.ts');
      end(await run(words.join(' '), options));
    });

  program
    .command('revise')
    .description('change the project of a job, as a new job; the old one stays as it is')
    .argument('<id>', 'id of the job')
    .argument('<message...>', 'what to change, in plain words')
    .option('-m, --model <model>', 'the model that changes it, such as openai:gpt-5')
    .option('-a, --approve', 'show the changed files and ask before packaging them')
    .option(
      '--budget <amount>',
      'what its model calls may use: tokens, or dollars such as $0.50',
      parseBudget,
    )
    .option('--json', 'print the job as one JSON document on stdout')
    .option('--no-serve', 'exit when the job ends, without serving the preview')
    .addHelpText('after', reviseNotes)
    .action(async (jobId: string, words: string[], options: ReviseFlags) => {
      const { revise } = await import('../commands/work/revise.ts');
      end(await revise(jobId, words.join(' '), options));
    });

  program
    .command('image')
    .description('make a container image of the project of a job, unless it has one')
    .argument('<id>', 'id of the job')
    .addOption(new Option('--load <engine>', 'load it into an engine').choices(engines))
    .option('--push <name>', 'push it to a registry, such as ghcr.io/me/shop:1', parseImageName)
    .option('--json', 'print { jobId, path, bytes, sha256, digest } as one JSON document')
    .addHelpText('after', imageNotes)
    .action(async (jobId: string, options: ImageOptions) => {
      const { image } = await import('../commands/jobs/image.ts');
      end(await image(jobId, options));
    });
}

interface RunFlags {
  readonly type?: string;
  readonly starter?: string;
  readonly model?: string;
  readonly approve?: true;
  readonly budget?: Budget;
  readonly image?: true;
  readonly priority?: number;
  readonly startAfter?: number;
  readonly json?: true;
  readonly serve: boolean;
  readonly inspect?: true;
}

type ReviseFlags = Pick<RunFlags, 'model' | 'approve' | 'budget' | 'json' | 'serve'>;

const runNotes = `
In a terminal, the command keeps serving the preview until it expires or you press Ctrl-C. With
--json or --no-serve, and outside a terminal, it exits when the job ends.

Processes that share a store (JOB_STORE) share its jobs: another process may run this job, and this
process may run others that are waiting. A job with --start-after waits in the store; the command waits
for it, and Ctrl-C cancels it.

Exit codes: 0 done, 1 failed, 2 bad usage or request, 130 interrupted.

Examples:
  $ jobchart run "create a landing page for my bakery with a menu and a contact form"
  $ jobchart run "a bot that greets new members" --type discord_bot
  $ jobchart run "create a portfolio page" --approve
  $ jobchart run "create a documentation site" --start-after 2h --no-serve
  $ jobchart run --starter snake "in purple, dark"`;

const reviseNotes = `
Any job that has ended can be changed, also an older one: that undoes what came after it.
\`jobchart show ID --tree\` shows all jobs that came from one another, \`jobchart diff ID\` what one
of them changed.

Exit codes: 0 done, 1 failed, 2 bad usage or request, 130 interrupted.

Examples:
  $ jobchart revise job-1 "make the header blue"
  $ jobchart revise job-1 "add a section about prices" --approve`;

const engines = ['podman', 'docker'];

const imageNotes = `
The image is written without an engine: an archive beside the zip, with a bill of materials (CycloneDX) and
the provenance. --push needs skopeo, which uses the credentials of \`docker login\` or \`podman login\`.

Examples:
  $ jobchart image job-1 --load podman
  $ jobchart image job-1 --push registry.example.net/team/shop:1`;
