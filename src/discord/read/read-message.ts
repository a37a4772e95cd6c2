import type { Language } from '../../contracts/languages.ts';
import { type APIMessage, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import type { KnownLanguages } from '../texts/known-languages.ts';
import { languageOfLocale, languageOfMessage } from '../texts/language.ts';
import type { BuildRequest } from './build-request.ts';
import { readAttachments } from './text-files.ts';
import { withoutMentions } from './without-mentions.ts';

export interface MessageRules {
  /** Id of the bot's user. */
  readonly botId: string;
  /** Ids of channels in which every message may be a request, without a mention. */
  readonly channels: ReadonlySet<string>;
  /** What the bot knows of a guild. */
  readonly guild?: (guildId: string) => GuildFacts;
  readonly languages?: KnownLanguages;
}

export interface GuildFacts {
  /** Id of the role that Discord made for the bot: people mention it instead of the bot. */
  readonly roleId?: string | undefined;
  readonly locale?: string | undefined;
}

/**
 * Parses a message as a request; undefined for messages of bots, webhooks and the system, and for those
 * that neither mention the bot nor are in one of its channels.
 */
export function readMessage(
  message: GatewayMessageCreateDispatchData,
  rules: MessageRules,
): BuildRequest | undefined {
  const { botId, channels } = rules;
  if (!isFromUser(message, botId)) return undefined;
  const { channel_id: channelId, guild_id: guildId } = message;
  const isNamed = guildId === undefined || message.content?.match(mentionOf(botId)) != null;
  const byRole = !isNamed && mentionsRole(message, factsOf(guildId, rules).roleId);
  const addressed = isNamed || byRole;
  if (!addressed && !channels.has(channelId)) return undefined;
  return { ...requestOf(message, rules), addressed, ...(byRole && { byRole }) };
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
  rules: MessageRules,
): Reply | undefined {
  const to = message.message_reference?.message_id;
  // Forwarded messages and pins have a reference too.
  if (to === undefined || message.type !== MessageType.Reply) return undefined;
  if (!isFromUser(message, rules.botId)) return undefined;
  return {
    build: requestOf(message, rules),
    channelId: message.channel_id,
    to,
    referenced: message.referenced_message,
  };
}

/** The text of a message, without mentions. */
export function messageText(message: Pick<APIMessage, 'content'>): string {
  return withoutMentions(message.content ?? '');
}

function isFromUser(message: GatewayMessageCreateDispatchData, botId: string): boolean {
  const { author, webhook_id: webhookId, type } = message;
  if (author.bot === true || author.id === botId || webhookId !== undefined) return false;
  return userMessageTypes.has(type ?? MessageType.Default);
}

function requestOf(message: GatewayMessageCreateDispatchData, rules: MessageRules): BuildRequest {
  const { id, author, channel_id: channelId, guild_id: guildId } = message;
  const text = messageText(message);
  const isEmoji = text === '' && /<a?:\w{1,32}:\d{1,20}>/.test(message.content ?? '');
  return {
    id,
    userId: author.id,
    channelId,
    ...(guildId !== undefined && { guildId }),
    language: languageOfAuthor(text, message, rules),
    text,
    ...readAttachments(message.attachments),
    approval: false,
    addressed: true,
    isPrivate: false,
    ...(isEmoji && { isEmoji }),
  };
}

const userMessageTypes: ReadonlySet<MessageType> = new Set([
  MessageType.Default,
  MessageType.Reply,
]);

/** That of the message, else the one in which its author was answered last, else that of the guild. */
function languageOfAuthor(
  text: string,
  { author, guild_id: guildId }: GatewayMessageCreateDispatchData,
  rules: MessageRules,
): Language {
  const { languages } = rules;
  const written = languageOfMessage(text);
  if (written !== undefined) languages?.note(author.id, written);
  const known = written ?? languages?.of(author.id);
  return known ?? languageOfLocale(factsOf(guildId, rules).locale) ?? 'en';
}

function factsOf(guildId: string | undefined, { guild }: MessageRules): GuildFacts {
  return (guildId === undefined ? undefined : guild?.(guildId)) ?? {};
}

/** Discord lists the mentioned roles also where it hides the text. */
function mentionsRole(
  { content, mention_roles: roles }: GatewayMessageCreateDispatchData,
  roleId: string | undefined,
): boolean {
  if (roleId === undefined) return false;
  return roles?.includes(roleId) || content?.includes(`<@&${roleId}>`);
}

function mentionOf(botId: string): RegExp {
  return new RegExp(`<@!?${botId}>`);
}
