import { type Client, Events } from 'discord.js';
import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Leadership } from '../contracts/engine/leadership.ts';
import type { Now, Sleep } from '../contracts/time.ts';
import { createRedactor, type Redactor } from '../redact/redact.ts';
import { JobError } from '../errors/job-error.ts';
import { withoutLoopback } from './reply/text/without-loopback.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { ProjectRouter } from '../router/project-router.ts';
import { commandsFor } from './commands/commands.ts';
import { registerIn } from './commands/register-in.ts';
import { createDeliveries } from './deliver/deliveries.ts';
import { createDeliveryLog } from './deliver/delivery-log.ts';
import { followJournal } from './deliver/follow-journal.ts';
import { guildFacts, isOurs, ownApi } from './client-facts.ts';
import { discordApi } from './discord-api.ts';
import { listen } from './read/listen.ts';
import { defaultLimits, type RequestLimits } from './limits.ts';
import { type Report, reportToConsole, withoutSecrets } from './notice.ts';
import { readBrief } from './read/read-brief.ts';
import { retryUntilDone } from './retry-until-done.ts';
import { realSleep } from './real-sleep.ts';
import { judgeReply } from './follow-up/judge-reply.ts';
import { rightsOf } from './follow-up/rights-of.ts';
import { handleInteraction } from './handle-interaction.ts';
import { handleMessage } from './handle-message.ts';
import { fencedLog } from './shards/fence.ts';
import { createKnownLanguages } from './texts/known-languages.ts';
import { createRequestHandler } from './handle-request.ts';
import { createQuestions } from './requests/questions.ts';

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
  /**
   * Whether each job that is asked for in a server gets a thread of its own. Needs the permission to
   * create public threads. @default false
   */
  readonly threads?: boolean;
  /**
   * Mentions the requester, who is notified, when a job ends that took at least as long, in
   * milliseconds. @default never
   */
  readonly pingAfterMs?: number;
  /** How many requests the bot accepts. */
  readonly limits?: Partial<RequestLimits>;
  /** Receives notices for the operator, at `info` also each request and result. @default prints warnings and errors on stderr */
  readonly report?: Report;
  /** @default Date.now */
  readonly now?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/** `await using` stops it. */
export interface AttachedJobs extends AsyncDisposable {
  /**
   * Rejects with `STORE_GONE` if the engine loses its store, and with `DISCORD_TOKEN_INVALID` if Discord
   * does not accept the token any more, which is then not used again.
   */
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
  threads: true,
  pingAfterMs: true,
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
    threads = false,
    pingAfterMs,
    keepOthers,
    redact: secrets,
    leadership,
    now = Date.now,
    sleep = realSleep,
  } = options;
  assertPing(pingAfterMs);
  const report = withoutSecrets(options.report ?? reportToConsole, secrets);
  const redact = withoutLoopback(secrets);
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  const api = discordApi(client, { redact, onTokenRefused });
  const storage = engine.storage('discord');
  const log = createDeliveryLog(storage);
  const questions = createQuestions(storage);
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
    pingAfterMs,
    now,
    sleep,
  });
  const requestHandler = createRequestHandler({
    engine,
    api,
    log,
    questions,
    deliveries,
    router: ProjectRouter,
    limits: { ...defaultLimits, ...options.limits },
    threads,
    report,
    redact,
    now,
    sleep,
  });
  const listened = new Set(channels);
  const languages = createKnownLanguages();
  let following: Promise<void> | undefined;

  const stopListening = listen(client, report, {
    message: (message) =>
      handleMessage(message, {
        api,
        requests: requestHandler,
        judgeReply: (reply, jobId) =>
          judgeReply(reply, jobId, { engine, rightsOf: (who) => rightsOf(client, who) }),
        rules: {
          channels: listened,
          botId: botId(),
          guild: (id) => guildFacts(client, id),
          languages,
        },
      }),
    interaction: (interaction) =>
      handleInteraction(interaction, {
        engine,
        api,
        report,
        redact,
        sleep,
        languages,
        questions,
        acknowledged: deliveries.renew,
        requests: requestHandler,
      }),
  });

  function onTokenRefused(error: JobError): void {
    report({ level: 'error', event: 'token.refused', message: error.message });
    failed.reject(error);
  }

  if (client.isReady()) begin();
  else client.once(Events.ClientReady, begin);

  function begin(): void {
    following ??= follow().catch(failed.reject);
  }

  async function follow(): Promise<void> {
    const { signal } = stopped;
    const untilDone = (failureText: string, work: () => Promise<void>) =>
      retryUntilDone(failureText, work, { report, signal, sleep });
    await Promise.all([
      untilDone('Earlier requests could not be read', resumeDeliveries),
      followJournal({ engine, log, deliveries, report, signal, now, sleep }),
      register && untilDone('The commands could not be registered', registerCommands),
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

  async function registerCommands(): Promise<void> {
    const applicationId = client.application?.id ?? botId();
    const commands = commandsFor(await engine.choices());
    return registerIn(api, { applicationId, guildIds, keepOthers, commands });
  }

  async function stop(): Promise<void> {
    stopListening();
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

function assertPing(ms: number | undefined): void {
  if (ms === undefined || ms >= 0) return;
  throw new JobError(
    'CONFIG_INVALID',
    'pingAfterMs must be a number of milliseconds, not negative.',
  );
}
