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
  if (!isFromUser(message, botId)) return undefined;
  const { channel_id: channelId, guild_id: guildId } = message;
  const addressed = guildId === undefined || message.content?.match(mentionOf(botId)) != null;
  if (!addressed && !channels.has(channelId)) return undefined;
  return { ...requestOf(message, botId), addressed };
}

/** A message whose author chose the message that it replies to. */
export interface Reply {
  readonly build: BuildRequest;
  readonly channelId: string;
  /** Id of the message that it replies to. */
  readonly to: string;
  /** That message; null if it was deleted, undefined if Discord did not look for it. */
  readonly referenced: APIMessage | null | undefined;
}

/** Parses a message as a reply of a user to another message; undefined if it is none. */
export function readReply(
  message: GatewayMessageCreateDispatchData,
  botId: string,
): Reply | undefined {
  const to = message.message_reference?.message_id;
  // Forwarded messages and pins have a reference too.
  if (to === undefined || message.type !== MessageType.Reply) return undefined;
  if (!isFromUser(message, botId)) return undefined;
  return {
    build: requestOf(message, botId),
    channelId: message.channel_id,
    to,
    referenced: message.referenced_message,
  };
}

/** The text of a message that somebody chose with “Build this”. */
export function messageText(message: Pick<APIMessage, 'content'>, botId: string): string {
  return withoutMention(message.content ?? '', botId);
}

function isFromUser(message: GatewayMessageCreateDispatchData, botId: string): boolean {
  const { author, webhook_id: webhookId, type } = message;
  if (author.bot === true || author.id === botId || webhookId !== undefined) return false;
  return userMessageTypes.has(type ?? MessageType.Default);
}

function requestOf(message: GatewayMessageCreateDispatchData, botId: string): BuildRequest {
  const { id, author, channel_id: channelId, guild_id: guildId } = message;
  return {
    id,
    userId: author.id,
    channelId,
    ...(guildId !== undefined && { guildId }),
    text: messageText(message, botId),
    files: textFiles(message.attachments),
    approval: false,
    addressed: true,
    isPrivate: false,
  };
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
