import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';
import { once } from 'node:events';
import type { JobEngine } from '../contracts/engine/engine.ts';
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
  /** The bot's token from Discord's developer portal. */
  readonly token: string;
  /** Base URL of Discord's API without the version. @default 'https://discord.com/api' */
  readonly rest?: { readonly api?: string | undefined };
  /**
   * Ids of the shards that this process runs, or `'auto'` for the number that Discord recommends.
   * @default one, or those assigned by discord.js's `ShardingManager`
   */
  readonly shards?: ClientOptions['shards'];
  /** Number of shards of all processes together. @default the shards of this process */
  readonly shardCount?: number;
}

/** `await using` stops it. */
export interface DiscordBot extends AsyncDisposable {
  /**
   * Connects and resolves when the bot is ready. Retries while Discord is unreachable; rejects with
   * `DISCORD_TOKEN_INVALID`, `DISCORD_INTENT_MISSING` or `DISCORD_REFUSED`.
   */
  start(): Promise<StartedBot>;
  /** Finishes running work and disconnects. Does not close the engine. */
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
  /** Number of guilds that the bot is in. */
  readonly guilds: number;
  /** The link that invites the bot to another guild. */
  readonly inviteLink: string;
}

/**
 * Creates a Discord bot that accepts requests and shows the progress of jobs. After the start it also
 * delivers results that an earlier process did not deliver.
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
        report({ level: 'warning', message: `Discord cannot be reached; retrying: ${why}` });
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
      report({ level: 'info', message: `The connection was lost: ${describeThrown(error)}` }),
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
      // Privileged. Without it the bot sees only the text of messages that mention it.
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
