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
  const client = createClient(options);
  const jobs = attach(client, engine, {
    ...options,
    redact,
    leadership,
    keepOthers: false,
    // The commands are those of the bot, not of a shard.
    register: register !== false && shard === 0,
  });
  jobs.failed.catch(onFatal);
  client.on(Events.Error, (error) => report({ level: 'warning', message: describeThrown(error) }));
  client.on(Events.ShardError, (error) =>
    report({ level: 'info', message: `The connection was lost: ${describeThrown(error)}` }),
  );
  client.on(Events.ShardDisconnect, ({ code }) => {
    const error = closeError(code);
    if (error !== undefined) onFatal(error);
  });

  return {
    async ready(signal) {
      const ready = once(client, Events.ClientReady, { signal });
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
    },
    async close() {
      await jobs.stop();
      await client.destroy();
    },
  };
}

function createClient({
  channels = [],
  rest: { api } = {},
  shard,
  shardCount,
  leadership,
}: ConnectOptions): Client {
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
    shards: [shard],
    shardCount,
    waitGuildTimeout: 3000,
  });
}
