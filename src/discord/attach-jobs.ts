import {
  type APIInteraction,
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';
import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Leadership } from '../contracts/engine/leadership.ts';
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
import { realSleep } from './real-sleep.ts';
import { judgeReply } from './follow-up/judge-reply.ts';
import { moderates } from './follow-up/moderates.ts';
import { handleMessage } from './handle-message.ts';
import { fencedLog } from './shards/fence.ts';
import { createRequestHandler } from './handle-request.ts';

export interface AttachOptions {
  /**
   * Ids of channels in which every message may be a request, without a mention. Needs the privileged
   * message content intent. @default none
   */
  readonly channels?: readonly string[];
  /** Ids of guilds in which to register the commands, which takes effect at once. @default all guilds */
  readonly guildIds?: readonly string[];
  /** Whether to register the bot's commands. Other commands of the application are kept. @default true */
  readonly register?: boolean;
  /** How many requests the bot accepts. */
  readonly limits?: Partial<RequestLimits>;
  /** Receives notices for the operator. @default prints warnings and errors on stderr */
  readonly report?: Report;
  /** @default Date.now */
  readonly now?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/** `await using` stops it. */
export interface AttachedJobs extends AsyncDisposable {
  /** Rejects with `STORE_GONE` if the engine loses its store. The bot then accepts no requests. */
  readonly failed: Promise<never>;
  /** Stops listening and waits up to three seconds for running work. The next start resumes the rest. */
  stop(): Promise<void>;
}

/**
 * Adds jobs to an existing bot: it accepts requests and shows the progress of jobs once the client is
 * ready. Other commands and messages are not touched. The client needs the intents `Guilds`,
 * `GuildMessages` and `DirectMessages`; with `channels` also `MessageContent`.
 *
 * @throws JobError `CONFIG_INVALID`
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

/** Like `attachJobs`, but with `keepOthers: false` replaces all commands of the application. */
export function attach(
  client: Client,
  engine: JobEngine,
  options: AttachOptions & {
    readonly keepOthers: boolean;
    readonly redact: Redactor;
    /** Only the leader delivers. */
    readonly leadership?: Leadership;
  },
): AttachedJobs {
  const {
    channels = [],
    guildIds = [],
    register = true,
    keepOthers,
    redact,
    leadership,
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
    log: leadership === undefined ? log : fencedLog(log, leadership),
    router: ProjectRouter,
    readBrief: (file) => readBrief(file, { api: ownApi(client) }),
    botId,
    report,
    redact,
    now,
    sleep,
  });
  const requestHandler = createRequestHandler({
    api,
    log,
    deliveries,
    router: ProjectRouter,
    limits: { ...defaultLimits, ...options.limits },
    report,
    redact,
    now,
  });
  const listened = new Set(channels);
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  let following: Promise<void> | undefined;

  // Raw gateway payloads: complete even for channels and users that the client has not cached.
  const onMessage = (message: GatewayMessageCreateDispatchData) => {
    void guard(() =>
      handleMessage(message, {
        api,
        requests: requestHandler,
        judgeReply: (reply, jobId) =>
          judgeReply(reply, jobId, { engine, moderates: (who) => moderates(client, who) }),
        rules: { channels: listened, botId: botId() },
      }),
    );
  };
  const onInteraction = (interaction: APIInteraction) => {
    void guard(async () => {
      const read = readInteraction(interaction, botId());
      if (read?.type === 'build') await requestHandler.handle(read.build);
      if (read?.type === 'click') {
        const { retry, change } = requestHandler;
        const acknowledged = deliveries.renew;
        await handleClick(read.click, { engine, api, report, redact, acknowledged, retry, change });
      }
    });
  };

  /** A malformed payload must not crash the bot. */
  async function guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      report({
        level: 'warning',
        message: `A payload from Discord could not be read: ${describeThrown(error)}`,
      });
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
      retryUntilDone('Earlier requests could not be read', resumeDeliveries),
      followJournal({ engine, log, deliveries, report, signal: stopped.signal, now, sleep }),
      register && retryUntilDone('The commands could not be registered', registerCommands),
    ]);
  }

  async function resumeDeliveries(): Promise<void> {
    requestHandler.countEarlier(await log.recent(now()));
    await addOpen();
    if (leadership !== undefined) void findLate();
  }

  async function addOpen(): Promise<void> {
    for (const delivery of await log.open(deliveries.has)) {
      if (isOurs(client, delivery.guildId)) deliveries.add(delivery);
    }
  }

  /** A leader that was frozen may still accept what it had received, and leaves the answer to this one. */
  async function findLate(): Promise<void> {
    while (!stopped.signal.aborted) {
      await sleep(lateMs, stopped.signal).catch(() => {});
      if (!stopped.signal.aborted) await addOpen().catch(() => {});
    }
  }

  function registerCommands(): Promise<void> {
    const applicationId = client.application?.id ?? botId();
    return api.register({ applicationId, guildIds, keepOthers });
  }

  /** Retries until success or `stop`: Discord or the store may be unavailable for a while. */
  async function retryUntilDone(failureText: string, work: () => Promise<void>): Promise<void> {
    for (let wait = 1000; !stopped.signal.aborted; wait = Math.min(wait * 2, 300_000)) {
      try {
        return await work();
      } catch (error) {
        report({ level: 'warning', message: `${failureText}: ${describeThrown(error)}` });
        await sleep(wait, stopped.signal).catch(() => {});
      }
    }
  }

  async function stop(): Promise<void> {
    client.ws.off(GatewayDispatchEvents.MessageCreate, onMessage);
    client.ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction);
    client.off(Events.ClientReady, begin);
    stopped.abort();
    const finished = Promise.all([requestHandler.idle(), deliveries.stop(), following]);
    // A rate-limited call may wait for long. The next start resumes unfinished work.
    const ended = new AbortController();
    await Promise.race([finished, sleep(shutdownTimeoutMs, ended.signal).catch(() => {})]);
    ended.abort();
  }

  return { failed: failed.promise, stop, [Symbol.asyncDispose]: stop };
}

const shutdownTimeoutMs = 3000;
const lateMs = 30_000;
