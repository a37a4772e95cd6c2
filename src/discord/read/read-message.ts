import { type APIMessage, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import { textFiles } from './text-files.ts';
import type { BuildRequest } from './build-request.ts';

export interface MessageRules {
  /** Id of the bot's user. */
  readonly botId: string;
  /** Ids of channels in which every message may be a request, without a mention. */
  readonly channels: ReadonlySet<string>;
}

/**
 * Parses a message as a request; undefined for messages of bots, webhooks and the system, and for those
 * that neither mention the bot nor are in one of its channels.
 */
export function readMessage(
  message: GatewayMessageCreateDispatchData,
  { botId, channels }: MessageRules,
): BuildRequest | undefined {
  const { id, author, channel_id: channelId, guild_id: guildId } = message;
  if (author.bot === true || author.id === botId || message.webhook_id !== undefined) {
    return undefined;
  }
  if (!userMessageTypes.has(message.type ?? MessageType.Default)) return undefined;
  const content = message.content ?? '';
  const addressed = guildId === undefined || content.match(mentionOf(botId)) !== null;
  if (!addressed && !channels.has(channelId)) return undefined;
  return {
    id,
    userId: author.id,
    channelId,
    ...(guildId !== undefined && { guildId }),
    text: withoutMention(content, botId),
    files: textFiles(message.attachments),
    approval: false,
    addressed,
    isPrivate: false,
  };
}

/** The text of a message that somebody chose with “Build this”. */
export function messageText(message: Pick<APIMessage, 'content'>, botId: string): string {
  return withoutMention(message.content ?? '', botId);
}

const userMessageTypes: ReadonlySet<MessageType> = new Set([
  MessageType.Default,
  MessageType.Reply,
]);

function withoutMention(content: string, botId: string): string {
  return content.replace(mentionOf(botId), ' ').trim();
}

function mentionOf(botId: string): RegExp {
  return new RegExp(`<@!?${botId}>`, 'g');
}
