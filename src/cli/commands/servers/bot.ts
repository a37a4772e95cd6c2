import { readAdmissionLimits } from '../../../config/read-admission-limits.ts';
import { readKeepConfig } from '../../../config/read-keep-config.ts';
import { readDiscordConfig } from '../../../config/read-discord-config.ts';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import { createJobEngine } from '../../../create-job-engine.ts';
import type { DiscordBot, DiscordBotOptions } from '../../../discord/index.ts';
import { JobError } from '../../../errors/job-error.ts';
import { followJournal } from '../../../telemetry/follow/follow-journal.ts';
import { newestCursor } from '../../../telemetry/follow/newest-cursor.ts';
import { realSleep } from '../../../telemetry/real-sleep.ts';
import type { TelemetryServer } from '../../../telemetry/serve-telemetry.ts';
import { exitCodes } from '../../exit-codes.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { paint } from '../../ui/text/paint.ts';
import { type BotReporter, jsonBotReporter, textBotReporter } from './bot-reporter.ts';
import type { ListenAddress } from './listen-address.ts';
import { openTelemetry } from './open-telemetry.ts';

export interface BotFlags {
  /** Ids of the channels in which the bot needs no mention. */
  readonly channel?: readonly string[];
  /** Ids of the guilds in which to register the commands. */
  readonly guild?: readonly string[];
  /** Give each job a thread of its own. */
  readonly threads?: boolean;
  /** Mention the requester of a job that took at least this long, in milliseconds. */
  readonly pingAfter?: number;
  /** Print one line of JSON for each thing that happens. */
  readonly json?: boolean;
  /** Where to serve metrics and health checks. */
  readonly metrics?: ListenAddress;
}

/** Runs the Discord bot, or waits for its turn, and runs jobs and previews until stopped. Resolves with the exit code. */
export async function bot(flags: BotFlags): Promise<number> {
  const { channel = [], guild = [], threads = false, pingAfter, json = false, metrics } = flags;
  const { token, api, shards, shardCount } = readDiscordConfig();
  const { createDiscordBot } = await loadDiscord();
  const color = paint(process.stdout);
  const interrupted = Promise.withResolvers<number>();
  const stopListening = onInterrupt((signal) => {
    interrupted.resolve(signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.done);
  });
  const limits = readAdmissionLimits();
  const engine = await createJobEngine({ limits, retention: readKeepConfig() });
  const reporter = json ? jsonBotReporter(engine) : textBotReporter(color);
  const options: DiscordBotOptions = {
    engine,
    token,
    channels: channel,
    guildIds: guild,
    threads,
    ...(pingAfter !== undefined && { pingAfterMs: pingAfter }),
    report: reporter.notice,
    ...(api !== undefined && { rest: { api } }),
    ...(shards !== undefined && { shards }),
    ...(shardCount !== undefined && { shardCount }),
  };
  let running: DiscordBot | undefined;
  let telemetry: TelemetryServer | undefined;
  const following = new AbortController();
  try {
    running = createDiscordBot(options);
    telemetry = await openTelemetry(engine, metrics);
    const followed = followJobs(engine, reporter, following.signal);
    followed.catch(() => {});
    const starting = running.start();
    starting.catch(() => {});
    const started = await Promise.race([starting, interrupted.promise]);
    if (typeof started === 'number') return started;
    reporter.started(started, channel);
    if (telemetry !== undefined) reporter.listening(telemetry);
    return await Promise.race([
      interrupted.promise,
      running.ended.then(() => exitCodes.done),
      followed,
    ]);
  } finally {
    following.abort();
    await running?.stop();
    await engine.close();
    await telemetry?.close();
    stopListening();
    // discord.js may wait on a call that cannot be aborted; it must not keep the process alive.
    setTimeout(() => process.exit(), 1000).unref();
  }
}

/** discord.js is an optional peer dependency and may be missing. */
async function loadDiscord() {
  try {
    return await import('../../../discord/index.ts');
  } catch (cause) {
    throw new JobError('DISCORD_MISSING', 'The package discord.js could not be loaded.', { cause });
  }
}

/** Tells what happens to jobs. Settles only with an error: the bot goes on without it. */
async function followJobs(
  engine: JobEngine,
  reporter: BotReporter,
  signal: AbortSignal,
): Promise<never> {
  const startedAt = Date.now();
  await followJournal({
    engine,
    after: await newestCursor(engine),
    signal,
    sleep: realSleep,
    onEntry: (entry) => (entry.at < startedAt ? undefined : reporter.entry(entry)),
    onLost: reporter.storeLost,
    onRegained: reporter.storeRegained,
  });
  return new Promise(() => {});
}
