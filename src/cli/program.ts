import { redactor } from './ui/redactor.ts';
import { findPackageJSON } from 'node:module';
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { BotFlags } from './commands/bot.ts';
import type { InspectOptions } from './commands/inspect.ts';
import type { ServeOptions } from './commands/serve.ts';
import type { ValidateFlags } from './commands/validate.ts';
import { addJobCommands } from './job-commands.ts';

/** The commands and their options; `end` is told the exit code. */
export function createProgram(end: (exitCode: number) => void): Command {
  const program = new Command('jobchart')
    .description('Takes a chat message to a deployed preview, through one statechart.')
    .version(readVersion(), '-v, --version')
    .exitOverride()
    // It says again what was typed.
    .configureOutput({ outputError: (text, write) => write(redactor().text(text)) })
    .addHelpText('after', examples)
    .commandsGroup('Work:');

  program
    .command('run')
    .description('build what a message asks for, and show it')
    .argument('[message...]', 'what to build, in plain words; with --starter it may be left out')
    .option('-t, --type <type>', 'skip the router: static_html, node_project or discord_bot')
    .option(
      '-s, --starter <name>',
      'fill this starter (see `jobchart starters`); by default the plan chooses',
    )
    .option('-a, --approve', 'show the plan and ask before anything is written')
    .option('--json', 'print the job as one JSON document on stdout')
    .option('--no-serve', 'end with the job, without a preview')
    .option('-i, --inspect', 'print a link to a page that shows the job live')
    .addHelpText('after', runNotes)
    .action(async (words: string[], options: RunFlags) => {
      const { run } = await import('./commands/run.ts');
      end(await run(words.join(' '), options));
    });

  program
    .command('serve')
    .description('run jobs and serve previews, until Ctrl-C')
    .option('--no-dashboard', 'without the page that shows all jobs')
    .option('--read-only', 'a page that only shows')
    .option('--port <number>', 'loopback port of the page; 0 has one chosen', parsePort)
    .addHelpText('after', serveNotes)
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./commands/serve.ts');
      end(await serve(options));
    });

  program
    .command('inspect')
    .description('open a page that shows all jobs live, or a recorded journal')
    .argument('[file]', 'a journal that `jobchart export` wrote')
    .option('--read-only', 'a page that only shows')
    .option('--port <number>', 'loopback port of the page; 0 has one chosen', parsePort)
    .addHelpText('after', inspectNotes)
    .action(async (file: string | undefined, options: InspectOptions) => {
      const { inspect } = await import('./commands/inspect.ts');
      end(await inspect(file, options));
    });

  program
    .command('bot')
    .description('run the Discord bot, its jobs and their previews, until Ctrl-C')
    .option('-c, --channel <id...>', 'channels in which no mention is needed')
    .option('-g, --guild <id...>', 'register the commands in these servers, at once')
    .addHelpText('after', botNotes)
    .action(async (options: BotFlags) => {
      const { bot } = await import('./commands/bot.ts');
      end(await bot(options));
    });

  addJobCommands(program, end);
  program.commandsGroup('Tools:');

  program
    .command('route')
    .description('tell what a message would be taken for')
    .argument('<message...>', 'what to build, in plain words')
    .option('--json', 'print the decision as one JSON document')
    .action(async (words: string[], options: { json?: true }) => {
      const { route } = await import('./commands/route.ts');
      end(route(words.join(' '), options));
    });

  program
    .command('validate')
    .description('check a project without running anything of it')
    .argument('<dir>', 'its folder')
    .addOption(
      new Option('-t, --type <type>', 'what it is; found out when left out').choices([
        'static_html',
        'node_project',
        'discord_bot',
      ]),
    )
    .option('--json', 'print the verdict as one JSON document')
    .addHelpText('after', validateNotes)
    .action(async (dir: string, options: ValidateFlags) => {
      const { validate } = await import('./commands/validate.ts');
      end(await validate(dir, options));
    });

  program
    .command('starters')
    .description('list what a project can start from')
    .option('--json', 'print them as one JSON document')
    .action(async (options: { json?: true }) => {
      const { starters } = await import('./commands/starters.ts');
      end(await starters(options));
    });

  program
    .command('chart')
    .description('draw the statechart that runs')
    .addOption(new Option('--mermaid', 'as Mermaid (the default)').conflicts('svg'))
    .option('--svg', 'as SVG, in light and dark')
    .addOption(
      new Option('-m, --machine <machine>', 'which one').choices(['job', 'preview']).default('job'),
    )
    .action(async (options: { svg?: true; machine: 'job' | 'preview' }) => {
      const { chart } = await import('./commands/chart.ts');
      end(await chart(options));
    });

  program
    .command('doctor')
    .description('check that jobs can run here')
    .option('--json', 'print the checks as one JSON document')
    .action(async (options: { json?: true }) => {
      const { doctor } = await import('./commands/doctor.ts');
      end(await doctor(options));
    });

  program.helpCommand('help [command]', 'tell more about a command');
  return program;
}

interface RunFlags {
  readonly type?: string;
  readonly starter?: string;
  readonly approve?: true;
  readonly json?: true;
  readonly serve: boolean;
  readonly inspect?: true;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

const examples = `
Examples:
  $ jobchart run "create a landing page for my startup"
  $ jobchart run "make an Express API server" --json
  $ jobchart list --status failed
  $ jobchart chart --svg > job.svg

jobchart <command> --help tells more about a command.`;

const runNotes = `
In a terminal the preview is served until it expires or Ctrl-C is pressed. Otherwise, and with
--json or --no-serve, the command ends with the job.

Jobs are kept in JOB_STORE: another process may run this one, and this one those that wait there.

Exit codes: 0 done, 1 failed, 2 bad usage or bad request, 130 interrupted.

Examples:
  $ jobchart run "create a landing page for my bakery with a menu and a contact form"
  $ jobchart run "a bot that greets new members" --type discord_bot
  $ jobchart run "create a portfolio page" --approve
  $ jobchart run --starter snake "in purple, dark"`;

const validateNotes = `
It passes when nothing found is an error. node_modules and .git are passed over.

Exit codes: 0 passed, 1 not, 2 bad usage.`;

const serveNotes = `
A line a change of a job's status, and the address of each preview. Any number of processes may
serve a store: one of them has the previews. The link of the page that shows all jobs opens it once;
the browser that used it stays let in.

Exit codes: 0 terminated, 1 failed, 130 interrupted.`;

const inspectNotes = `
The page runs nothing itself: jobs are run by \`jobchart serve\`, \`jobchart run\` or your own engine.
It is served on loopback, and opens with the link that is printed: once, for one browser.

Examples:
  $ jobchart inspect
  $ jobchart export job-1 > job-1.jsonl && jobchart inspect job-1.jsonl`;

const botNotes = `
DISCORD_TOKEN is the bot's token, from the page “Bot” of your application on
discord.com/developers. --channel needs “Message Content Intent” switched on there.
DISCORD_API has another address of the API used.

Exit codes: 0 terminated, 1 failed, 2 bad configuration, 130 interrupted.`;

function readVersion(): string {
  const path = findPackageJSON('..', import.meta.url);
  const manifest: unknown = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  const isRecord = typeof manifest === 'object' && manifest !== null;
  return isRecord && 'version' in manifest ? String(manifest.version) : 'unknown';
}
