import { type Command, Option } from 'commander';
import type { BotFlags } from '../commands/servers/bot.ts';
import type { InspectOptions } from '../commands/servers/inspect.ts';
import type { ServeOptions, WorkerOptions } from '../commands/servers/serve.ts';
import {
  parseAddress,
  parseConcurrency,
  parsePingAfter,
  parsePort,
  parseStages,
} from './parse-arguments.ts';

/** Adds the commands that run until they are stopped. */
export function addServerCommands(program: Command, end: (exitCode: number) => void): void {
  program
    .command('serve')
    .description('run jobs and serve previews until Ctrl-C')
    .option('--front', 'serve previews and the page, and run no jobs: workers do')
    .option('--no-dashboard', 'do not serve the page that shows all jobs')
    .option('--read-only', 'the page shows jobs but cannot change them')
    .option('--port <number>', 'port of the page; 0 picks a free one', parsePort)
    .option(
      '--host <address>',
      'serve the page to other machines, at an address such as 0.0.0.0; needs JOB_DASHBOARD_TOKEN',
    )
    .addOption(metricsOption())
    .option('--json', 'print one JSON object per event of a job; serves no page')
    .addHelpText('after', serveNotes)
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../commands/servers/serve.ts');
      end(await serve(options));
    });

  program
    .command('worker')
    .description('run jobs of a shared store until Ctrl-C; another process serves their previews')
    .option('--concurrency <number>', 'jobs that run at the same time', parseConcurrency, 16)
    .option('--stages <names>', 'the stages that it runs, such as plan,generate', parseStages)
    .addOption(metricsOption())
    .option('--json', 'print one JSON object per line')
    .addHelpText('after', workerNotes)
    .action(async (options: WorkerOptions) => {
      const { work } = await import('../commands/servers/serve.ts');
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
      const { inspect } = await import('../commands/servers/inspect.ts');
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
    .option('--threads', 'give each job that is asked for in a server a thread of its own')
    .addOption(
      new Option(
        '--ping-after <duration>',
        'mention the requester when a job that took at least this long ends, such as 5m',
      ).argParser(parsePingAfter),
    )
    .option('--json', 'print one JSON line per event')
    .addOption(metricsOption())
    .addHelpText('after', botNotes)
    .action(async (options: BotFlags) => {
      const { bot } = await import('../commands/servers/bot.ts');
      end(await bot(options));
    });
}

function metricsOption(): Option {
  return new Option(
    '--metrics <address>',
    'serve /metrics, /livez and /readyz: a port on 127.0.0.1, or an address such as 0.0.0.0:9464',
  ).argParser(parseAddress);
}

const serveNotes = `
Prints one line for each status change of a job, and the URL of each preview. Any number of processes
may serve a store; one of them serves all previews. The link of the page works once, and the browser
that opened it stays signed in.

--host serves the page to other machines, where people sign in with JOB_DASHBOARD_TOKEN (24 characters or more:
\`openssl rand -hex 24\`), or with JOB_DASHBOARD_READ_TOKEN, which changes nothing. The page itself
speaks http: put a proxy with https before it, set JOB_DASHBOARD_URL to its origin, and let it pass the Host
header and add X-Forwarded-For.

With --metrics, anyone who reaches the address can read the metrics; they name no user and no job.
/livez answers 200 while the process lives, /readyz while it takes jobs; it answers 503 as soon as the
command stops, until the running stages are done. --json prints no text of users.

Exit codes: 0 stopped by SIGTERM, 1 failed, 130 stopped by Ctrl-C.`;

const workerNotes = `
Any number of workers may run, on any machine that reaches the store: JOB_STORE=postgres://… Machines that
share no folder need JOB_BLOBS too. One process, \`jobchart serve --front\`, serves all previews. On SIGTERM
a worker claims nothing more and lets running stages end, for at most 25 seconds; what is left goes on at
another worker. The preview server logs the events of all jobs.

With --stages, a worker runs only these stages, then hands the job to a worker for the next stage. For
example, run plan and generate on a machine with a model, and package on one with Chromium. Of plan,
generate, validate, package, deploy and finalize, each needs a worker; new jobs wait for one that runs
plan. The workers need JOB_BLOBS, or folders that they share. While a job waits for a worker,
\`jobchart show\` and \`jobchart doctor\` say so.

Examples:
  $ JOB_STORE=postgres://db.example.com/jobs jobchart worker --concurrency 8 --metrics 9464
  $ jobchart worker --stages plan,generate

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

Prints one line for each status change of a job, and for each message that is moved or lost. --json
prints no text of users, and no ids of people. --threads needs the permission to create public threads.

Any number of processes may run the bot over one store (JOB_STORE). One of them answers; the others run
jobs, and one takes over within seconds when that one ends. Messages that are sent in between are not
seen. For a large bot, set JOB_DISCORD_SHARDS in each process: 4 for four shards, which the
processes share out as they start; 0,1/4 for a process that runs only the first two of them.

Exit codes: 0 stopped by SIGTERM, 1 failed, 2 bad configuration, 130 stopped by Ctrl-C.`;
