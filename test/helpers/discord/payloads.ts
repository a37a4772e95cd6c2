import type { FakeAttachment, FakeChannel, FakeMessage, FakeUser, World } from './world.ts';

/** The default permissions of a member: see, write, read, attach, embed. */
export const memberPermissions = 0x400n | 0x800n | 0x10000n | 0x8000n | 0x4000n;
/** The permission of a moderator. */
export const manageMessages = 0x2000n;

export function userPayload({ id, username, bot }: FakeUser): object {
  return { id, username, bot, discriminator: '0', global_name: username, avatar: null };
}

export function channelPayload(
  { id, name, guildId, recipientId, parentId }: FakeChannel,
  world: World,
) {
  if (guildId === undefined) {
    const recipients = [userPayload(userOf(world, recipientId ?? ''))];
    return { id, type: 1, recipients, last_message_id: null };
  }
  const thread = parentId !== undefined && { type: 11, parent_id: parentId };
  return {
    id,
    type: 0,
    name,
    guild_id: guildId,
    position: 0,
    permission_overwrites: [],
    ...thread,
  };
}

export function guildPayload(world: World, id: string): object {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === id);
  return {
    id,
    name: 'Guild',
    owner_id: '1',
    unavailable: false,
    member_count: world.users.size,
    roles: [
      { id, name: '@everyone', permissions: String(memberPermissions), position: 0 },
      {
        id: world.botRole,
        name: world.bot.username,
        permissions: '0',
        position: 2,
        managed: true,
        tags: { bot_id: world.bot.id },
      },
      {
        id: world.moderatorRole,
        name: 'Moderators',
        permissions: String(manageMessages),
        position: 1,
      },
    ],
    channels: channels
      .filter(({ parentId }) => parentId === undefined)
      .map((channel) => channelPayload(channel, world)),
    members: [memberPayload(world.bot, memberPermissions)],
    threads: [],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    features: [],
    preferred_locale: world.guildLocale,
  };
}

export function memberPayload(user: FakeUser, permissions: bigint): object {
  return {
    user: userPayload(user),
    roles: [],
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(permissions),
  };
}

export function messagePayload(message: FakeMessage, world: World) {
  const { id, channelId, authorId, content, embeds, components, flags, replyTo } = message;
  const guildId = world.channels.get(channelId)?.guildId;
  return {
    id,
    channel_id: channelId,
    type: replyTo === undefined ? 0 : 19,
    author: userPayload(userOf(world, authorId)),
    content,
    embeds,
    components,
    attachments: message.attachments.map(attachmentPayload),
    flags,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: mentionsIn(content, world).map(userPayload),
    mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(([, role]) => role),
    ...(replyTo !== undefined && {
      message_reference: { message_id: replyTo, channel_id: channelId, guild_id: guildId },
    }),
  };
}

function mentionsIn(content: string, world: World): readonly FakeUser[] {
  return [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id = '']) => world.users.get(id) ?? []);
}

export function attachmentPayload(file: FakeAttachment): object {
  const { id, filename, contentType, bytes, url } = file;
  return {
    id,
    filename,
    size: bytes.length,
    url,
    proxy_url: url,
    ...(contentType !== undefined && { content_type: contentType }),
  };
}

export function userOf(world: World, id: string): FakeUser {
  const user = world.users.get(id);
  if (user === undefined) throw new Error(`There is no user ${id}.`);
  return user;
}
