import { readAdmissionLimits } from '../../../config/read-admission-limits.ts';
import { readKeepConfig } from '../../../config/read-keep-config.ts';
import { readDiscordConfig } from '../../../config/read-discord-config.ts';
import { createJobEngine } from '../../../create-job-engine.ts';
import type { BotNotice, DiscordBotOptions, StartedBot } from '../../../discord/index.ts';
import { JobError } from '../../../errors/job-error.ts';
import type { TelemetryServer } from '../../../telemetry/serve-telemetry.ts';
import { exitCodes } from '../../exit-codes.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { type Paint, paint } from '../../ui/text/paint.ts';
import { plainLine } from '../../ui/text/plain-line.ts';
import { printLines } from '../../ui/print.ts';
import { type ListenAddress, telemetryLine } from './listen-address.ts';
import { openTelemetry } from './open-telemetry.ts';

export interface BotFlags {
  /** Ids of the channels in which the bot needs no mention. */
  readonly channel?: readonly string[];
  /** Ids of the guilds in which to register the commands. */
  readonly guild?: readonly string[];
  /** Where to serve metrics and health checks. */
  readonly metrics?: ListenAddress;
}

/** Runs the Discord bot, or waits for its turn, and runs jobs and previews until stopped. Resolves with the exit code. */
export async function bot({ channel = [], guild = [], metrics }: BotFlags): Promise<number> {
  const { token, api, shards, shardCount } = readDiscordConfig();
  const { createDiscordBot } = await loadDiscord();
  const color = paint(process.stdout);
  const interrupted = Promise.withResolvers<number>();
  const stopListening = onInterrupt((signal) => {
    interrupted.resolve(signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.done);
  });
  const limits = readAdmissionLimits();
  const engine = await createJobEngine({ limits, retention: readKeepConfig() });
  const options: DiscordBotOptions = {
    engine,
    token,
    channels: channel,
    guildIds: guild,
    report,
    ...(api !== undefined && { rest: { api } }),
    ...(shards !== undefined && { shards }),
    ...(shardCount !== undefined && { shardCount }),
  };
  const running = createDiscordBot(options);
  let telemetry: TelemetryServer | undefined;
  try {
    telemetry = await openTelemetry(engine, metrics);
    const starting = running.start();
    starting.catch(() => {});
    const started = await Promise.race([starting, interrupted.promise]);
    if (typeof started === 'number') return started;
    printLines(startLines(started, channel, color));
    if (telemetry !== undefined)
      printLines([`  ${color('dim', 'metrics')} ${telemetryLine(telemetry)}`, '']);
    return await Promise.race([interrupted.promise, running.ended.then(() => exitCodes.done)]);
  } finally {
    await running.stop();
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

function report({ level, message }: BotNotice): void {
  if (level === 'info') return;
  process.stderr.write(`${paint(process.stderr)('yellow', '!')} ${plainLine(message)}\n`);
}

function startLines(
  { name, guilds, inviteLink }: StartedBot,
  channels: readonly string[],
  color: Paint,
): readonly string[] {
  const where = `${guilds} ${guilds === 1 ? 'server' : 'servers'}`;
  const inChannels = channels.length === 0 ? '' : `, or any message in ${channels.join(', ')}`;
  return [
    color('bold', `${plainLine(name)} is on Discord, in ${where}. Press Ctrl-C to stop.`),
    '',
    `  ${color('dim', 'use')}     /build, “Build this” in the menu of a message, or @${plainLine(name)}${inChannels}`,
    `  ${color('dim', 'invite')}  ${inviteLink}`,
    '',
  ];
}
