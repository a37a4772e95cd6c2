import {
  type APIInteraction,
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';
import type { JobEngine } from '../contracts/engine.ts';
import type { Now, Sleep } from '../contracts/time.ts';
import { createRedactor, type Redactor } from '../redact/redact.ts';
import { assertKnown, type NamesOf } from '../errors/assert-known.ts';
import { ProjectRouter } from '../router/project-router.ts';
import { handleClick } from './click/handle-click.ts';
import { createDeliveries } from './deliver/deliveries.ts';
import { createDeliveryLog } from './deliver/delivery-log.ts';
import { followJournal } from './deliver/follow-journal.ts';
import { isOurs, ownApi } from './client-facts.ts';
import { discordApi } from './discord-api.ts';
import { defaultLimits, type RequestLimits } from './limits.ts';
import { describeThrown, type Report, reportToConsole, withoutSecrets } from './notice.ts';
import { readBrief } from './read/read-brief.ts';
import { readInteraction } from './read/read-interaction.ts';
import { readMessage } from './read/read-message.ts';
import { realSleep } from './real-sleep.ts';
import { createRequestHandler } from './handle-request.ts';

export interface AttachOptions {
  /**
   * Channels in which every message may be a request, without a mention. They need the privileged
   * intent for the content of messages. @default none
   */
  readonly channels?: readonly string[];
  /** Guilds in which the commands are registered, at once; by default everywhere. */
  readonly guildIds?: readonly string[];
  /** Register the commands. Others of the same application stay. @default true */
  readonly register?: boolean;
  /** How many requests are taken. */
  readonly limits?: Partial<RequestLimits>;
  /** What the operator should know. @default warnings on stderr */
  readonly report?: Report;
  /** @default Date.now */
  readonly now?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/** `await using` stops it. */
export interface AttachedJobs extends AsyncDisposable {
  /** Rejects with `STORE_GONE` where the engine has lost its store: nothing can be taken any more. */
  readonly failed: Promise<never>;
  /** Listens no more, and ends what is under way; the rest goes on with the next start. */
  stop(): Promise<void>;
}

/**
 * Has a bot that is there already take requests and show jobs. It begins when the client is ready,
 * and leaves everything alone that is not its own. The client needs the intents `Guilds`,
 * `GuildMessages` and `DirectMessages`; with `channels` also `MessageContent`.
 *
 * @example
 * const jobs = attachJobs(client, engine, { channels: ['1234567890'] });
 * await client.login(token);
 */
export function attachJobs(
  client: Client,
  engine: JobEngine,
  options: AttachOptions = {},
): AttachedJobs {
  assertKnown(options, attachNames, 'attachJobs: the options');
  assertKnown(options.limits, limitNames, 'attachJobs: limits');
  const { token } = client;
  const redact = createRedactor({ ...process.env, ...(token !== null && { BOT_TOKEN: token }) });
  return attach(client, engine, { ...options, redact, keepOthers: true });
}

export const attachNames: NamesOf<AttachOptions> = {
  channels: true,
  guildIds: true,
  register: true,
  limits: true,
  report: true,
  now: true,
  sleep: true,
};

export const limitNames: NamesOf<RequestLimits> = { perUser: true, inAll: true, windowMs: true };

/** The same, for those who may replace all commands of the application. */
export function attach(
  client: Client,
  engine: JobEngine,
  options: AttachOptions & { readonly keepOthers: boolean; readonly redact: Redactor },
): AttachedJobs {
  const {
    channels = [],
    guildIds = [],
    register = true,
    keepOthers,
    redact,
    now = Date.now,
    sleep = realSleep,
  } = options;
  const report = withoutSecrets(options.report ?? reportToConsole, redact);
  const api = discordApi(client, redact);
  const log = createDeliveryLog(engine.storage('discord'));
  const stopped = new AbortController();
  const botId = () => client.user?.id ?? '';
  const deliveries = createDeliveries({
    engine,
    api,
    log,
    router: ProjectRouter,
    readBrief: (file) => readBrief(file, { api: ownApi(client) }),
    botId,
    report,
    redact,
    now,
    sleep,
  });
  const reception = createRequestHandler({
    api,
    log,
    deliveries,
    router: ProjectRouter,
    limits: { ...defaultLimits, ...options.limits },
    report,
    redact,
    now,
  });
  const rules = { channels: new Set(channels) };
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  let following: Promise<void> | undefined;

  // The packets themselves: they tell all that is needed, also of what the client has not cached.
  const onMessage = (message: GatewayMessageCreateDispatchData) => {
    heed(() => {
      const wish = readMessage(message, { ...rules, botId: botId() });
      if (wish !== undefined) void reception.take(wish);
    });
  };
  const onInteraction = (interaction: APIInteraction) => {
    heed(() => {
      const read = readInteraction(interaction, botId());
      if (read?.type === 'wish') void reception.take(read.wish);
      if (read?.type === 'click') {
        const { retry } = reception;
        const acknowledged = deliveries.renew;
        void handleClick(read.click, { engine, api, report, redact, acknowledged, retry });
      }
    });
  };

  /** A packet of a shape that nobody knows yet takes nothing else along. */
  function heed(work: () => void): void {
    try {
      work();
    } catch (error) {
      report({ level: 'warning', message: `A packet cannot be read: ${describeThrown(error)}` });
    }
  }

  client.ws.on(GatewayDispatchEvents.MessageCreate, onMessage);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
  if (client.isReady()) begin();
  else client.once(Events.ClientReady, begin);

  function begin(): void {
    following ??= follow().catch(failed.reject);
  }

  async function follow(): Promise<void> {
    await Promise.all([
      persist('Earlier requests cannot be read', takeUp),
      followJournal({ engine, log, deliveries, report, signal: stopped.signal, now, sleep }),
      register && persist('The commands cannot be registered', registerCommands),
    ]);
  }

  async function takeUp(): Promise<void> {
    reception.remember(await log.recent(now()));
    for (const delivery of await log.open()) {
      if (isOurs(client, delivery.guildId)) deliveries.add(delivery);
    }
  }

  function registerCommands(): Promise<void> {
    const applicationId = client.application?.id ?? botId();
    return api.register({ applicationId, guildIds, keepOthers });
  }

  /** Tries until it succeeds or all is over: Discord or the store may be away for a while. */
  async function persist(what: string, work: () => Promise<void>): Promise<void> {
    for (let wait = 1000; !stopped.signal.aborted; wait = Math.min(wait * 2, 300_000)) {
      try {
        return await work();
      } catch (error) {
        report({ level: 'warning', message: `${what}: ${describeThrown(error)}` });
        await sleep(wait, stopped.signal).catch(() => {});
      }
    }
  }

  async function stop(): Promise<void> {
    client.ws.off(GatewayDispatchEvents.MessageCreate, onMessage);
    client.ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction);
    client.off(Events.ClientReady, begin);
    stopped.abort();
    const settled = Promise.all([reception.settled(), deliveries.stop(), following]);
    // Discord may make a call wait for long: the next start goes on with what is left then.
    const ended = new AbortController();
    await Promise.race([settled, sleep(shutdownTimeoutMs, ended.signal).catch(() => {})]);
    ended.abort();
  }

  return { failed: failed.promise, stop, [Symbol.asyncDispose]: stop };
}

const shutdownTimeoutMs = 3000;
