import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Leadership } from '../../contracts/engine/leadership.ts';
import type { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import { attach } from '../attach-jobs.ts';
import type { DiscordBotOptions, StartedBot } from '../create-discord-bot.ts';
import { inviteLink } from '../invite.ts';
import { closeError } from '../login-error.ts';
import { describeThrown, type Report } from '../notice.ts';
import { fencedRequest } from './fence.ts';
import { finalStrategy } from './final-strategy.ts';

export interface ConnectOptions extends DiscordBotOptions {
  readonly redact: Redactor;
  readonly report: Report;
  readonly shard: number;
  readonly shardCount: number;
  readonly leadership: Leadership;
  /** Called if Discord refuses the bot for good, or the engine loses its store. */
  onFatal(error: JobError): void;
}

export interface Connection {
  /** Rejects with an error of discord.js, or with the reason of `signal`. */
  ready(signal: AbortSignal): Promise<StartedBot>;
  /** Finishes running work and disconnects. */
  close(): Promise<void>;
}

/** Connects one shard to Discord's gateway and adds jobs to it. */
export function connectShard(options: ConnectOptions): Connection {
  const { engine, token, report, redact, shard, register, onFatal, leadership } = options;
  const { threads = false } = options;
  const closed = new AbortController();
  const client = createClient(options, closed.signal);
  const jobs = attach(client, engine, {
    ...options,
    redact,
    leadership,
    keepOthers: false,
    // The commands are those of the bot, not of a shard.
    register: register !== false && shard === 0,
  });
  jobs.failed.catch(onFatal);
  client.on(Events.Error, (error) =>
    report({ level: 'warning', event: 'discord.disconnected', message: describeThrown(error) }),
  );
  client.on(Events.ShardError, (error) =>
    report({
      level: 'info',
      event: 'discord.disconnected',
      message: `The connection was lost: ${describeThrown(error)}`,
    }),
  );
  client.on(Events.ShardDisconnect, ({ code }) => {
    const error = closeError(code);
    if (error !== undefined) onFatal(error);
  });

  return {
    async ready(signal) {
      const ready = once(client, Events.ClientReady, { signal });
      // While the gateway is unreachable, `login` does not end, not even when the client is destroyed.
      await Promise.all([client.login(token), ready]);
      const applicationId = client.application?.id ?? '';
      return {
        name: client.user?.username ?? '',
        applicationId,
        guilds: client.guilds.cache.size,
        inviteLink: inviteLink(applicationId, { threads }),
      };
    },
    async close() {
      closed.abort();
      await jobs.stop();
      await client.destroy();
    },
  };
}

function createClient(
  { channels = [], rest: { api } = {}, shard, shardCount, leadership }: ConnectOptions,
  closed: AbortSignal,
): Client {
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
    rest: {
      makeRequest: fencedRequest(leadership),
      ...(api !== undefined && { api: api.replace(/(?<!\/)\/+$/, '').replace(/\/v\d+$/, '') }),
    },
    ws: { buildStrategy: finalStrategy(closed) },
    shards: [shard],
    shardCount,
    waitGuildTimeout: 3000,
  });
}
