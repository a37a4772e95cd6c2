import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Leadership } from '../contracts/engine/leadership.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { toJobError } from '../errors/to-job-error.ts';
import { createRedactor } from '../redact/redact.ts';
import { attachNames, type AttachOptions, limitNames } from './attach-jobs.ts';
import { loginError } from './login-error.ts';
import { describeThrown, reportToConsole, withoutSecrets } from './notice.ts';
import { realSleep } from './real-sleep.ts';
import { connectShard } from './shards/connect-shard.ts';
import { leadShards } from './shards/lead-shards.ts';
import { readShards } from './shards/read-shards.ts';

export interface DiscordBotOptions extends AttachOptions {
  readonly engine: JobEngine;
  /** The bot's token from Discord's developer portal. */
  readonly token: string;
  /** Base URL of Discord's API without the version. @default 'https://discord.com/api' */
  readonly rest?: { readonly api?: string | undefined };
  /** Number of shards of all processes together; the same in each of them. @default 1 */
  readonly shardCount?: number;
  /** Ids of the shards that this process may run. @default all */
  readonly shards?: readonly number[];
}

/** `await using` stops it. */
export interface DiscordBot extends AsyncDisposable {
  /**
   * Connects and resolves when the bot, or its first shard, is ready. While other processes answer for the bot, it
   * waits for its turn. Retries while Discord is unreachable; rejects with
   * `DISCORD_TOKEN_INVALID`, `DISCORD_INTENT_MISSING` or `DISCORD_REFUSED`.
   */
  start(): Promise<StartedBot>;
  /** Finishes running work, disconnects, and leaves the bot to other processes. Does not close the engine. */
  stop(): Promise<void>;
  /**
   * Resolves after `stop`. Rejects with an error of `start` if Discord refuses the bot later, and with
   * `STORE_GONE` if the engine loses its store.
   */
  readonly ended: Promise<void>;
}

export interface StartedBot {
  readonly name: string;
  readonly applicationId: string;
  /** Number of guilds that the bot, or the shard, is in. */
  readonly guilds: number;
  /** The link that invites the bot to another guild. */
  readonly inviteLink: string;
}

/**
 * Creates a Discord bot that accepts requests and shows the progress of jobs. After the start it also
 * delivers results that an earlier process did not deliver.
 *
 * Any number of processes may run it over one store: one of them is connected for each shard, and another
 * one takes over when that ends or hangs for `limits.leaseMs`. Messages that are sent in between are not seen.
 *
 * @throws JobError `CONFIG_INVALID`
 * @example
 * const bot = createDiscordBot({ engine, token: process.env.DISCORD_TOKEN });
 * console.log((await bot.start()).inviteLink);
 */
export function createDiscordBot(options: DiscordBotOptions): DiscordBot {
  assertKnown(options, optionNames, 'createDiscordBot: the options');
  assertKnown(options.limits, limitNames, 'createDiscordBot: limits');
  assertKnown(options.rest, { api: true }, 'createDiscordBot: the options of rest');
  const { engine, token, sleep = realSleep } = options;
  const shards = readShards(options.shards, options.shardCount);
  const redact = createRedactor({ ...process.env, BOT_TOKEN: token });
  const report = withoutSecrets(options.report ?? reportToConsole, redact);
  const started = Promise.withResolvers<StartedBot>();
  const ended = Promise.withResolvers<void>();
  for (const { promise } of [started, ended]) promise.catch(() => {});
  const stopped = new AbortController();
  let leading: Promise<void> | undefined;
  let waitMs = firstWaitMs;

  /** Runs one shard until its leadership is over. */
  async function run(shard: number, leadership: Leadership): Promise<void> {
    const signal = AbortSignal.any([stopped.signal, leadership.signal]);
    const connection = connectShard({
      ...options,
      report,
      redact,
      shard,
      shardCount: shards.count,
      leadership,
      onFatal: fail,
    });
    let failure: unknown;
    try {
      started.resolve(await connection.ready(signal));
      waitMs = firstWaitMs;
      await aborted(signal);
    } catch (thrown) {
      failure = signal.aborted ? undefined : thrown;
    }
    await connection.close();
    // Before it waits: another machine may reach Discord.
    await leadership.release();
    if (failure !== undefined) return retryLater(failure);
    if (!stopped.signal.aborted)
      report({ level: 'warning', event: 'bot.replaced', message: takenOver });
  }

  async function retryLater(thrown: unknown): Promise<void> {
    const refusal = loginError(thrown);
    if (refusal !== undefined) return fail(refusal);
    const why = describeThrown(thrown);
    report({
      level: 'warning',
      event: 'discord.unreachable',
      message: `Discord cannot be reached; retrying: ${why}`,
    });
    const ms = waitMs;
    waitMs = Math.min(waitMs * 2, maxWaitMs);
    await sleep(ms, stopped.signal).catch(() => {});
  }

  async function lead(): Promise<void> {
    // This loads all starters, for a second or more in which the process would renew no leadership.
    await engine.choices();
    await leadShards({
      engine,
      bot: botOf(token),
      shards,
      signal: stopped.signal,
      sleep,
      run,
      onStandby: () => report({ level: 'warning', event: 'bot.waiting', message: standingBy }),
    });
  }

  function fail(thrown: unknown): void {
    const error = toJobError(thrown);
    ended.reject(error);
    started.reject(error);
    stopped.abort();
  }

  return {
    start() {
      leading ??= lead().catch(fail);
      return started.promise;
    },
    ended: ended.promise,
    stop,
    [Symbol.asyncDispose]: stop,
  };

  async function stop(): Promise<void> {
    stopped.abort();
    await leading;
    started.reject(stopped.signal.reason);
    ended.resolve();
  }
}

const firstWaitMs = 1000;
const maxWaitMs = 60_000;
const standingBy =
  'Another process answers for this bot. This one waits, and takes over when that one ends.';
const takenOver =
  'Another process has taken over: this one was not heard of for too long. It waits.';

/** The id of the bot: a token begins with it. Several bots may share a store. */
function botOf(token: string): string {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString('latin1');
  return /^\d{1,20}$/.test(id) ? id : 'bot';
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

const optionNames: NamesOf<DiscordBotOptions> = {
  ...attachNames,
  engine: true,
  token: true,
  rest: true,
  shards: true,
  shardCount: true,
};
