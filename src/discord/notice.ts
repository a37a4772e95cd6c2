import { cutText } from '../errors/text/cut-text.ts';
import type { Redactor } from '../redact/redact.ts';

/** What a notice is about. */
export type BotEvent =
  | 'request.accepted'
  | 'request.declined'
  | 'request.failed'
  | 'message.refused'
  | 'message.delayed'
  | 'message.moved'
  | 'message.lost'
  | 'result.shown'
  | 'button.failed'
  | 'payload.unreadable'
  | 'discord.unreachable'
  | 'discord.disconnected'
  | 'token.refused'
  | 'store.failed'
  | 'preview.local'
  /** Another process answers for this bot. */
  | 'bot.waiting'
  | 'bot.replaced';

/** A message for the operator of the bot. Names no person. */
export interface BotNotice {
  readonly level: 'info' | 'warning' | 'error';
  readonly event: BotEvent;
  /** One line. May contain text from Discord. */
  readonly message: string;
  readonly jobId?: string;
  /** Id of the message or interaction that made the request. */
  readonly requestId?: string;
  readonly guildId?: string;
  readonly channelId?: string;
}

/** Receives notices. */
export type Report = (notice: BotNotice) => void;

/** Prints warnings and errors on stderr. */
export const reportToConsole: Report = ({ level, message }) => {
  if (level !== 'info') console.warn(`jobchart: ${message}`);
};

/** Wraps `report` so that it receives redacted messages. */
export function withoutSecrets(report: Report, redact: Redactor): Report {
  return (notice) => report({ ...notice, message: redact.text(notice.message) });
}

/** The message of a thrown value, in one line of at most 300 characters. */
export function describeThrown(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : 'a value that is not an Error';
  return cutText(text.replace(/\s+/g, ' '), 300);
}

interface Request {
  readonly id: string;
  readonly jobId?: string;
  readonly guildId?: string;
  readonly channelId: string;
}

/** The ids of a request for its notices. */
export function idsOf({ id, jobId, guildId, channelId }: Request) {
  return {
    requestId: id,
    ...(jobId !== undefined && { jobId }),
    ...(guildId !== undefined && { guildId }),
    ...(channelId !== '' && { channelId }),
  };
}
