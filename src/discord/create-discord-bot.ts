import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';
import { once } from 'node:events';
import type { JobEngine } from '../contracts/engine.ts';
import { assertKnown, type NamesOf } from '../errors/assert-known.ts';
import type { JobError } from '../errors/job-error.ts';
import { createRedactor } from '../redact/redact.ts';
import {
  attach,
  attachNames,
  type AttachedJobs,
  type AttachOptions,
  limitNames,
} from './attach-jobs.ts';
import { inviteLink } from './invite.ts';
import { closeError, loginError } from './login-error.ts';
import { describeThrown, reportToConsole, withoutSecrets } from './notice.ts';
import { realSleep } from './real-sleep.ts';

export interface DiscordBotOptions extends AttachOptions {
  readonly engine: JobEngine;
  /** Of the bot, as in Discord's portal. */
  readonly token: string;
  /** Where Discord's API is, without the version. @default 'https://discord.com/api' */
  readonly rest?: { readonly api?: string | undefined };
  /**
   * Shards that this process runs: their ids, or `'auto'` for as many as Discord recommends.
   * @default one, or those of discord.js's `ShardingManager`
   */
  readonly shards?: ClientOptions['shards'];
  /** Of all processes together. @default as many as this process runs */
  readonly shardCount?: number;
}

/** `await using` stops it. */
export interface DiscordBot extends AsyncDisposable {
  /**
   * Connects, and resolves when the bot hears what is said. While Discord is away it tries again;
   * rejects with `DISCORD_TOKEN_INVALID`, `DISCORD_INTENT_MISSING` or `DISCORD_REFUSED`.
   */
  start(): Promise<StartedBot>;
  /** Ends what is under way and disconnects. The engine is left open. */
  stop(): Promise<void>;
  /**
   * Resolves after `stop`; rejects, as `start` does, when Discord will not have the bot any more, and
   * with `STORE_GONE` when the engine has lost its store.
   */
  readonly ended: Promise<void>;
}

export interface StartedBot {
  readonly name: string;
  readonly applicationId: string;
  /** In how many guilds it is. */
  readonly guilds: number;
  /** For those who want it in another one. */
  readonly inviteLink: string;
}

/**
 * A Discord bot that takes requests and shows jobs. What an earlier process left unsaid is said
 * after the start.
 *
 * @example
 * const bot = createDiscordBot({ engine, token: process.env.DISCORD_TOKEN });
 * console.log((await bot.start()).inviteLink);
 */
export function createDiscordBot(options: DiscordBotOptions): DiscordBot {
  assertKnown(options, optionNames, 'createDiscordBot: the options');
  assertKnown(options.limits, limitNames, 'createDiscordBot: limits');
  assertKnown(options.rest, { api: true }, 'createDiscordBot: the options of rest');
  const { engine, token, sleep = realSleep } = options;
  const redact = createRedactor({ ...process.env, BOT_TOKEN: token });
  const report = withoutSecrets(options.report ?? reportToConsole, redact);
  const ended = Promise.withResolvers<void>();
  ended.promise.catch(() => {});
  const stopped = new AbortController();
  let current: { readonly client: Client; readonly jobs: AttachedJobs } | undefined;

  async function start(): Promise<StartedBot> {
    for (let wait = 1000; ; wait = Math.min(wait * 2, 60_000)) {
      stopped.signal.throwIfAborted();
      try {
        return await connect();
      } catch (thrown) {
        await disconnect();
        stopped.signal.throwIfAborted();
        const error = loginError(thrown);
        if (error !== undefined) throw fail(error);
        const why = describeThrown(thrown);
        report({ level: 'warning', message: `Discord cannot be reached, trying again: ${why}` });
        await sleep(wait, stopped.signal);
      }
    }
  }

  async function connect(): Promise<StartedBot> {
    const client = createClient(options);
    const jobs = attach(client, engine, { ...options, redact, keepOthers: false });
    current = { client, jobs };
    jobs.failed.catch(fail);
    client.on(Events.Error, (error) =>
      report({ level: 'warning', message: describeThrown(error) }),
    );
    client.on(Events.ShardError, (error) =>
      report({ level: 'info', message: `The connection broke: ${describeThrown(error)}` }),
    );
    client.on(Events.ShardDisconnect, ({ code }) => {
      const error = closeError(code);
      if (error !== undefined) fail(error);
    });
    const ready = once(client, Events.ClientReady, { signal: stopped.signal });
    ready.catch(() => {});
    await client.login(token);
    await ready;
    const applicationId = client.application?.id ?? '';
    return {
      name: client.user?.username ?? '',
      applicationId,
      guilds: client.guilds.cache.size,
      inviteLink: inviteLink(applicationId),
    };
  }

  function fail(error: JobError): JobError {
    ended.reject(error);
    return error;
  }

  async function disconnect(): Promise<void> {
    const last = current;
    current = undefined;
    await last?.jobs.stop();
    await last?.client.destroy();
  }

  async function stop(): Promise<void> {
    stopped.abort();
    await disconnect();
    ended.resolve();
  }

  return { start, ended: ended.promise, stop, [Symbol.asyncDispose]: stop };
}

function createClient({ channels = [], rest, shards, shardCount }: DiscordBotOptions): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      // Privileged. Without it the text of messages is told where they mention the bot.
      ...(channels.length > 0 ? [GatewayIntentBits.MessageContent] : []),
    ],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...(rest?.api !== undefined && {
      rest: { api: rest.api.replace(/(?<!\/)\/+$/, '').replace(/\/v\d+$/, '') },
    }),
    ...(shards !== undefined && { shards }),
    ...(shardCount !== undefined && { shardCount }),
    waitGuildTimeout: 3000,
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
