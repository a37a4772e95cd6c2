/**
 * Many users ask the Discord bot at once: how long each waits, whether a request is lost or doubled,
 * and how long the bot's event loop is blocked. The bot, with the default stages, and the fake Discord
 * run in separate processes.
 *
 * npx node test/bench/discord.ts [requests] [users]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { createDiscordBot } from '../../src/discord/index.ts';
import { type FakeDiscord, startFakeDiscord } from '../helpers/discord/fake-discord.ts';
import { foldersIn, diskFolder } from './bench-folders.ts';
import { numericArguments, printTables, type Table } from './report.ts';

const requests = [
  'create a landing page for my startup',
  'make an Express API server',
  'build a discord bot with slash commands',
  'create a portfolio page',
];

async function benchDiscord({ count = 200, users = 50 }): Promise<Table[]> {
  const folder = diskFolder();
  const discord = await startFakeDiscord({ guilds: 10 });
  const bot = fork(fileURLToPath(import.meta.url), [
    'bot',
    discord.api,
    discord.token,
    folder.path,
  ]);
  try {
    await once(bot, 'message');
    const startedAt = Date.now();
    const asked = askAll(discord, count, users);
    await discord.until(() => discord.said().filter(isOver).length >= count);
    const tookMs = Date.now() - startedAt;
    bot.send('report');
    const [delays] = await once(bot, 'message');
    return tablesOf({ discord, asked, tookMs, delays, users });
  } finally {
    bot.kill('SIGKILL');
    await discord.close();
    folder.remove();
  }
}

interface Asked {
  readonly at: number;
  /** Time of the first answer, and number of answers. */
  answers(): readonly { readonly createdAt: number; readonly editedAt: readonly number[] }[];
}

/** Half by message and half by command, in all channels. */
function askAll(discord: FakeDiscord, count: number, users: number): readonly Asked[] {
  const people = Array.from({ length: users }, (_, index) => discord.user(`user-${index}`));
  const channels = [...discord.world.channels.values()];
  return Array.from({ length: count }, (_, index): Asked => {
    const message = requests[index % requests.length] ?? '';
    const user = people[index % users] ?? discord.user('nobody');
    const channel = channels[index % channels.length] ?? discord.general;
    if (index % 2 === 0) {
      const { id, createdAt: at } = discord.mention(message, { user, channel });
      return { at, answers: () => discord.said().filter(({ replyTo }) => replyTo === id) };
    }
    const { id, createdAt: at } = discord.slash({ message }, { user, channel });
    return { at, answers: () => discord.said().filter((said) => said.interactionId === id) };
  });
}

const isOver = ({ content }: { readonly content: string }) => content.endsWith(' is ready.');

interface Found {
  readonly discord: FakeDiscord;
  readonly asked: readonly Asked[];
  readonly tookMs: number;
  readonly delays: Readonly<Record<'mean' | 'p99' | 'max', number>>;
  readonly users: number;
}

function tablesOf({ discord, asked, tookMs, delays, users }: Found): Table[] {
  const answers = asked.map((each) => each.answers());
  const waits = asked.flatMap(({ at }, index) =>
    (answers[index] ?? []).slice(0, 1).map(({ createdAt }) => createdAt - at),
  );
  const gaps = answers
    .flat()
    .flatMap(({ editedAt }) => editedAt.slice(1).map((at, index) => at - (editedAt[index] ?? at)));
  const ms = (value: number) => `${Math.round(value)} ms`;
  const sorted = waits.toSorted((a, b) => a - b);
  const rows = [
    ['lost', String(answers.filter(({ length }) => length === 0).length)],
    ['doubled', String(answers.filter(({ length }) => length > 1).length)],
    ['first answer, median', ms(sorted[Math.floor(sorted.length / 2)] ?? NaN)],
    ['first answer, longest', ms(sorted.at(-1) ?? NaN)],
    ['all done after', ms(tookMs)],
    ['calls to Discord', String(discord.calls.length)],
    ['shortest time between two edits', ms(Math.min(...gaps))],
    ['event loop delay, mean', `${delays.mean.toFixed(1)} ms`],
    ['event loop delay, 99th percentile', `${delays.p99.toFixed(1)} ms`],
    ['event loop delay, longest', `${delays.max.toFixed(1)} ms`],
  ];
  const title = `${asked.length} requests of ${users} users at once, on Discord`;
  return [{ title, columns: ['', ''], rows }];
}

async function runBot(api: string, token: string, base: string): Promise<void> {
  const engine = await createJobEngine({ store: join(base, 'jobs.db'), config: foldersIn(base) });
  await createDiscordBot({ engine, token, rest: { api }, report: () => {} }).start();
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  process.send?.('ready');
  process.once('message', () => process.send?.(inMs(delays)));
}

function inMs(delays: ReturnType<typeof monitorEventLoopDelay>) {
  const { mean, max } = delays;
  return { mean: mean / 1e6, p99: delays.percentile(99) / 1e6, max: max / 1e6 };
}

if (import.meta.main) {
  const [, , role, api = '', token = '', base = ''] = process.argv;
  const [count, users] = numericArguments();
  if (role === 'bot') await runBot(api, token, base);
  else printTables(await benchDiscord({ ...(count && { count }), ...(users && { users }) }));
}
