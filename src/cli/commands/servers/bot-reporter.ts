import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { BotNotice, StartedBot } from '../../../discord/index.ts';
import { plainJson } from '../../../workspace/text/plain-json.ts';
import { printLines, redactor } from '../../ui/print.ts';
import { formatCounted, formatTime } from '../../ui/text/format.ts';
import { type Paint, paint } from '../../ui/text/paint.ts';
import { plainLine } from '../../ui/text/plain-line.ts';
import { type ListenAddress, telemetryLine } from './listen-address.ts';
import { jsonReporter, type ServeReporter, textReporter } from './serve-reporter.ts';

/** Tells an operator what happens while the bot runs. */
export interface BotReporter extends Pick<ServeReporter, 'entry' | 'storeLost' | 'storeRegained'> {
  started(bot: StartedBot, channels: readonly string[]): void;
  listening(address: ListenAddress): void;
  notice(this: void, notice: BotNotice): void;
}

/** Lines for people; trouble is printed on stderr. */
export function textBotReporter(color: Paint): BotReporter {
  return {
    ...textReporter('all', color),
    started: (bot, channels) => printLines(startLines(bot, channels, color)),
    listening: (address) =>
      printLines([`  ${color('dim', 'metrics')} ${telemetryLine(address)}`, '']),
    notice({ level, event, message, jobId, requestId = '' }) {
      if (level !== 'info') {
        process.stderr.write(`${paint(process.stderr)('yellow', '!')} ${plainLine(message)}\n`);
      } else if (printedNotices.has(event)) {
        const what = `${jobId ?? `request ${requestId}`}  ${plainLine(message)}`;
        printLines([`${color('dim', formatTime(Date.now()))}  ${what}`]);
      }
    },
  };
}

/** The lines of the journal cover the rest. */
const printedNotices: ReadonlySet<BotNotice['event']> = new Set([
  'message.moved',
  'request.declined',
]);

function startLines(
  { name, guilds, inviteLink }: StartedBot,
  channels: readonly string[],
  color: Paint,
): readonly string[] {
  const where = formatCounted(guilds, 'server');
  const inChannels = channels.length === 0 ? '' : `, or any message in ${channels.join(', ')}`;
  return [
    color('bold', `${plainLine(name)} is on Discord, in ${where}. Press Ctrl-C to stop.`),
    '',
    `  ${color('dim', 'use')}     /build, “Build this” in the menu of a message, or @${plainLine(name)}${inChannels}`,
    `  ${color('dim', 'invite')}  ${inviteLink}`,
    '',
  ];
}

/** One line of JSON for each thing, for the collectors of logs. */
export function jsonBotReporter(engine: Pick<JobEngine, 'get'>): BotReporter {
  return {
    ...jsonReporter(engine),
    started: ({ guilds, applicationId, inviteLink }) =>
      print({ level: 'info', event: 'bot.started', guilds, applicationId, inviteLink }),
    notice: ({ event, ...notice }) =>
      print({ ...notice, event: event.startsWith('bot.') ? event : `bot.${event}` }),
  };
}

function print(record: Readonly<Record<string, unknown>>): void {
  const time = new Date().toISOString();
  printLines([plainJson(redactor().value({ time, ...record }))]);
}
