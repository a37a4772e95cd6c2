import { listOf, type Json, numberOf, recordOf, textOf } from './json.ts';
import type { SentMessage } from './state.ts';
import { type ApiAnswer, invalid, refused } from './api-types.ts';
import { began, ids, member, user } from './world.ts';

/** A message as Discord sends it. */
export function messageData({
  id,
  channelId,
  authorId,
  body,
  files,
  isPrivate,
}: SentMessage): Json {
  return {
    id,
    channel_id: channelId,
    author: user(authorId),
    content: textOf(body['content']),
    timestamp: began,
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: files.map((filename, at) => ({
      id: String(at),
      filename,
      size: 1,
      url: `https://cdn.discordapp.com/${at}`,
      proxy_url: `https://media.discordapp.net/${at}`,
    })),
    embeds: listOf(body['embeds']).map((embed) => ({ type: 'rich', ...recordOf(embed) })),
    components: listOf(body['components']),
    reactions: listOf(body['reactions']),
    pinned: false,
    type: 0,
    flags: isPrivate ? ephemeral : (numberOf(body['flags']) ?? 0),
  };
}

/** The same in an event: with the server, and the member who wrote it. */
export function messageEvent(message: SentMessage): Json {
  const { user: _, ...own } = member(message.authorId);
  const mentions = message.body['content'] === undefined ? [] : mentionsIn(message);
  return { ...messageData(message), guild_id: ids.guild, member: own, mentions };
}

/** The same in an event of a direct message. */
export function directEvent(message: SentMessage): Json {
  return { ...messageData(message), channel_type: 1 };
}

/** A reaction that members gave or took, and how many there are then. */
export function reactionEvent(message: SentMessage, emoji: string, count: number): Json {
  const sign = { id: null, name: emoji };
  const counts = { count, count_details: { burst: 0, normal: count }, burst_colors: [] };
  const reactions = count === 0 ? [] : [{ emoji: sign, me: false, ...counts }];
  message.body = { ...message.body, reactions };
  return {
    user_id: ids.ben,
    channel_id: message.channelId,
    message_id: message.id,
    message_author_id: message.authorId,
    guild_id: ids.guild,
    member: member(ids.ben),
    emoji: sign,
    burst: false,
    type: 0,
  };
}

function mentionsIn({ body }: SentMessage): readonly Json[] {
  const isNamed = textOf(body['content']).includes(`<@${ids.bot}>`);
  return isNamed ? [{ ...user(ids.bot), member: { ...member(ids.bot), user: undefined } }] : [];
}

export const ephemeral = 64;

/** Why Discord refuses the content of a message; undefined if it accepts it. */
export function refusal(body: Json, files: readonly string[]): ApiAnswer | undefined {
  const content = textOf(body['content']);
  const [embeds, rows] = [listOf(body['embeds']), listOf(body['components'])];
  const atMost = (field: string, most: number, of: string): ApiAnswer =>
    invalid(field, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer ${of}.`);
  if (content.length > 2000) return atMost('content', 2000, 'in length');
  if (embeds.length > 10) return atMost('embeds', 10, 'in length');
  if (embeds.reduce((sum: number, embed) => sum + lengthOf(embed), 0) > 6000) {
    return invalid('embeds', 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000.');
  }
  if (rows.some((row) => listOf(recordOf(row)['components']).length > 5 && isRow(row))) {
    return atMost('components', 5, 'in a row');
  }
  const kinds = ['poll', 'sticker_ids', 'shared_client_theme', 'message_reference'];
  const isEmpty =
    content === '' && embeds.length + rows.length + files.length === 0 && !kinds.some(isGiven);
  return isEmpty ? refused(400, 50_006, 'Cannot send an empty message') : undefined;

  function isGiven(kind: string): boolean {
    return body[kind] !== undefined && body[kind] !== null;
  }
}

function isRow(row: unknown): boolean {
  return recordOf(row)['type'] === 1;
}

function lengthOf(value: unknown): number {
  const { title, description, fields, footer, author } = recordOf(value);
  const parts = [title, description, recordOf(footer)['text'], recordOf(author)['name']];
  const pairs = listOf(fields).flatMap((field) => [
    recordOf(field)['name'],
    recordOf(field)['value'],
  ]);
  return [...parts, ...pairs].reduce((sum: number, text) => sum + textOf(text).length, 0);
}
