import { findPackageJSON } from 'node:module';
import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { Budget } from '../contracts/store/budget.ts';
import { redactor } from './ui/print.ts';
import type { BotFlags } from './commands/servers/bot.ts';
import type { InspectOptions } from './commands/servers/inspect.ts';
import type { ServeOptions, WorkerOptions } from './commands/servers/serve.ts';
import type { DoctorOptions } from './commands/tools/doctor.ts';
import type { ValidateFlags } from './commands/tools/validate.ts';
import { addJobCommands } from './job-commands.ts';
import {
  parseAddress,
  parseBudget,
  parseConcurrency,
  parsePort,
  parsePriority,
  parseStartAfter,
} from './parse-arguments.ts';

/** Creates the command-line parser. `end` receives the exit code of the command. */
export function createProgram(end: (exitCode: number) => void): Command {
  const program = new Command('jobchart')
    .description('Turns a chat message into a checked project, a zip and a live preview.')
    .version(readVersion(), '-v, --version')
    .exitOverride()
    // The messages repeat the arguments, which may contain secrets.
    .configureOutput({ outputError: (text, write) => write(redactor().text(text)) })
    .addHelpText('after', examples)
    .commandsGroup('Work:');

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
      const { run } = await import('./commands/work/run.ts');
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
      const { revise } = await import('./commands/work/revise.ts');
      end(await revise(jobId, words.join(' '), options));
    });

  program
    .command('serve')
    .description('run jobs and serve previews until Ctrl-C')
    .option('--front', 'serve previews and the page, and run no jobs: workers do')
    .option('--no-dashboard', 'do not serve the page that shows all jobs')
    .option('--read-only', 'the page shows jobs but cannot change them')
    .option('--port <number>', 'port of the page on 127.0.0.1; 0 picks a free one', parsePort)
    .addOption(metricsOption())
    .option('--json', 'print one line of JSON for each event of a job; serves no page')
    .addHelpText('after', serveNotes)
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./commands/servers/serve.ts');
      end(await serve(options));
    });

  program
    .command('worker')
    .description('run jobs of a shared store until Ctrl-C; another process serves their previews')
    .option('--concurrency <number>', 'jobs that run at the same time', parseConcurrency, 16)
    .addOption(metricsOption())
    .option('--json', 'print lines of JSON')
    .addHelpText('after', workerNotes)
    .action(async (options: WorkerOptions) => {
      const { work } = await import('./commands/servers/serve.ts');
      end(await work(options));
    });

  program
    .command('inspect')
    .description('open a page that shows all jobs live, or an exported journal')
    .argument('[file]', 'a journal written by `jobchart export`')
    .option('--read-only', 'the page shows jobs but cannot change them')
    .option('--port <number>', 'port of the page on 127.0.0.1; 0 picks a free one', parsePort)
    .addHelpText('after', inspectNotes)
    .action(async (file: string | undefined, options: InspectOptions) => {
      const { inspect } = await import('./commands/servers/inspect.ts');
      end(await inspect(file, options));
    });

  program
    .command('bot')
    .description('run the Discord bot, its jobs and their previews until Ctrl-C')
    .option('-c, --channel <id...>', 'channels in which the bot needs no mention')
    .option(
      '-g, --guild <id...>',
      'register the commands only in these servers; takes effect at once',
    )
    .addOption(metricsOption())
    .addHelpText('after', botNotes)
    .action(async (options: BotFlags) => {
      const { bot } = await import('./commands/servers/bot.ts');
      end(await bot(options));
    });

  addJobCommands(program, end);
  program.commandsGroup('Tools:');

  program
    .command('route')
    .description('show which project type a message asks for')
    .argument('<message...>', 'what to build, in plain words')
    .option('--json', 'print the decision as one JSON document')
    .action(async (words: string[], options: { json?: true }) => {
      const { route } = await import('./commands/tools/route.ts');
      end(route(words.join(' '), options));
    });

  program
    .command('validate')
    .description('check a project without running its code')
    .argument('<dir>', 'the folder of the project')
    .addOption(
      new Option('-t, --type <type>', 'project type (default: detected)').choices([
        'static_html',
        'node_project',
        'discord_bot',
      ]),
    )
    .option('--json', 'print the result as one JSON document')
    .addHelpText('after', validateNotes)
    .action(async (dir: string, options: ValidateFlags) => {
      const { validate } = await import('./commands/tools/validate.ts');
      end(await validate(dir, options));
    });

  program
    .command('starters')
    .description('list the templates that a project can start from')
    .option('--json', 'print the list as one JSON document')
    .action(async (options: { json?: true }) => {
      const { starters } = await import('./commands/tools/starters.ts');
      end(await starters(options));
    });

  program
    .command('chart')
    .description('print the statechart of a job or a preview')
    .addOption(new Option('--mermaid', 'as Mermaid (default)').conflicts('svg'))
    .option('--svg', 'as SVG, for light and dark mode')
    .addOption(
      new Option('-m, --machine <machine>', 'which statechart')
        .choices(['job', 'preview'])
        .default('job'),
    )
    .action(async (options: { svg?: true; machine: 'job' | 'preview' }) => {
      const { chart } = await import('./commands/tools/chart.ts');
      end(await chart(options));
    });

  program
    .command('doctor')
    .description('check that jobs can run here')
    .option('--model', 'also make one small call of the model (JOB_MODEL)')
    .option('--json', 'print the checks as one JSON document')
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('./commands/tools/doctor.ts');
      end(await doctor(options));
    });

  program.helpCommand('help [command]', 'show the help of a command');
  return program;
}

interface RunFlags {
  readonly type?: string;
  readonly starter?: string;
  readonly model?: string;
  readonly approve?: true;
  readonly budget?: Budget;
  readonly priority?: number;
  readonly startAfter?: number;
  readonly json?: true;
  readonly serve: boolean;
  readonly inspect?: true;
}

type ReviseFlags = Pick<RunFlags, 'model' | 'approve' | 'budget' | 'json' | 'serve'>;

function metricsOption(): Option {
  return new Option(
    '--metrics <address>',
    'serve /metrics, /livez and /readyz: a port on 127.0.0.1, or such as 0.0.0.0:9464',
  ).argParser(parseAddress);
}

const examples = `
Examples:
  $ jobchart run "create a landing page for my startup"
  $ jobchart run "make an Express API server" --json
  $ jobchart list --status failed
  $ jobchart chart --svg > job.svg

Run jobchart <command> --help for the options of a command.`;

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

const validateNotes = `
A project passes if no finding is an error. node_modules and .git are skipped.

Exit codes: 0 passed, 1 did not pass, 2 bad usage.`;

const serveNotes = `
Prints one line for each status change of a job, and the URL of each preview. Any number of processes
may serve a store; one of them serves all previews. The link of the page works once, and the browser
that opened it stays signed in.

With --metrics, anyone who reaches the address can read the metrics; they name no user and no job.
/livez answers 200 while the process lives, /readyz while it takes jobs; it answers 503 as soon as the
command stops, until the running stages are done. --json prints no text of users.

Exit codes: 0 stopped by SIGTERM, 1 failed, 130 stopped by Ctrl-C.`;

const workerNotes = `
Any number of workers may run, on any machine that reaches the store: JOB_STORE=postgres://… Machines that
share no folder need JOB_BLOBS too. One process, \`jobchart serve --front\`, serves all previews. On SIGTERM
a worker claims nothing more and lets running stages end, for at most 25 seconds; what is left goes on at
another worker. The front prints what happens to the jobs of all workers.

Example:
  $ JOB_STORE=postgres://db.example.com/jobs jobchart worker --concurrency 8 --metrics 9464

Exit codes: 0 stopped by SIGTERM, 1 failed, 130 stopped by Ctrl-C.`;

const inspectNotes = `
This command runs no jobs: \`jobchart serve\`, \`jobchart run\` or your own engine does.
The page is served on 127.0.0.1. Its link works once, for one browser.

Examples:
  $ jobchart inspect
  $ jobchart export job-1 > job-1.jsonl && jobchart inspect job-1.jsonl`;

const botNotes = `
Set DISCORD_TOKEN to the bot's token, from the “Bot” page of your application on
discord.com/developers. --channel needs “Message Content Intent” turned on there.
Set DISCORD_API to use another API URL than Discord's.

Exit codes: 0 stopped by SIGTERM, 1 failed, 2 bad configuration, 130 stopped by Ctrl-C.`;

function readVersion(): string {
  const path = findPackageJSON('..', import.meta.url);
  const manifest: unknown = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  const isRecord = typeof manifest === 'object' && manifest !== null;
  return isRecord && 'version' in manifest ? String(manifest.version) : 'unknown';
}
