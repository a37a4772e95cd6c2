import { type APIMessage, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import { textFiles } from './text-files.ts';
import type { BuildRequest } from './build-request.ts';

export interface MessageRules {
  /** The bot's own user. */
  readonly botId: string;
  /** Channels in which every message may be a request, without a mention. */
  readonly channels: ReadonlySet<string>;
}

/**
 * What a message asks the bot for; undefined where it is none of its business: those of bots and
 * webhooks, those of the system, and those that neither mention it nor stand in one of its channels.
 */
export function readMessage(
  message: GatewayMessageCreateDispatchData,
  { botId, channels }: MessageRules,
): BuildRequest | undefined {
  const { id, author, channel_id: channelId, guild_id: guildId } = message;
  if (author.bot === true || author.id === botId || message.webhook_id !== undefined) {
    return undefined;
  }
  if (!written.has(message.type ?? MessageType.Default)) return undefined;
  const content = message.content ?? '';
  const addressed = guildId === undefined || content.match(mentionOf(botId)) !== null;
  if (!addressed && !channels.has(channelId)) return undefined;
  return {
    id,
    userId: author.id,
    channelId,
    ...(guildId !== undefined && { guildId }),
    text: wordsOf(content, botId),
    files: textFiles(message.attachments),
    approval: false,
    addressed,
    isPrivate: false,
  };
}

/** What is said in a message that somebody else points at. */
export function messageText(message: Pick<APIMessage, 'content'>, botId: string): string {
  return wordsOf(message.content ?? '', botId);
}

const written: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

function wordsOf(content: string, botId: string): string {
  return content.replace(mentionOf(botId), ' ').trim();
}

function mentionOf(botId: string): RegExp {
  return new RegExp(`<@!?${botId}>`, 'g');
}
