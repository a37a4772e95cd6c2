/** JSON as Discord sends it. */
export interface Json {
  readonly [key: string]: unknown;
}

export const ids = {
  application: '100',
  bot: '101',
  guild: '200',
  channel: '300',
  user: '400',
  other: '401',
};
/** All permissions. */
export const all = String(2n ** 50n - 1n);

export function user(id: string): Json {
  return { id, username: `user${id}`, discriminator: '0', global_name: null, avatar: null };
}

export function member(id: string): Json {
  const joined_at = '2030-01-01T00:00:00.000Z';
  // The bot's role is the highest; the moderator's is above the member's.
  const held = id === ids.bot ? ['502'] : id === ids.user ? ['501'] : [];
  return { user: user(id), roles: held, joined_at, deaf: false, mute: false, flags: 0 };
}

export function role(id: string, name: string, position = 1, permissions = '0'): Json {
  return {
    id,
    name,
    position,
    permissions,
    color: 0,
    colors: {},
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

export const roles = [
  role(ids.guild, '@everyone', 0),
  role('501', 'Moderator', 5, all),
  role('502', 'Robot', 9, all),
  role('503', 'Admin', 4, all),
  role('504', 'Reader'),
];

export function channel(id: string): Json {
  return {
    id,
    type: 0,
    name: 'general',
    position: 0,
    guild_id: ids.guild,
    permission_overwrites: [],
  };
}

export function thread(id: string, parentId: string): Json {
  return {
    ...channel(id),
    type: 11,
    parent_id: parentId,
    owner_id: ids.bot,
    thread_metadata: { archived: false, auto_archive_duration: 1440, locked: false },
  };
}

export function message(id: string, channelId: string): Json {
  return {
    id,
    channel_id: channelId,
    author: { ...user(ids.bot), bot: true },
    content: '',
    timestamp: '2030-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    flags: 0,
  };
}

/** Discord's numbers of the intents. */
export const intents = {
  guilds: 1,
  guildMembers: 1 << 1,
  guildMessages: 1 << 9,
  reactions: 1 << 10,
  directMessages: 1 << 12,
  content: 1 << 15,
};

let lastWritten = 9000;

/** A message of a member, as an event tells of it. */
export function written(by: string, text: string, more: Json = {}): Json {
  const own = { guild_id: ids.guild, author: user(by), content: text };
  return { ...message(String((lastWritten += 1)), ids.channel), ...own, ...more };
}

export const guild = {
  id: ids.guild,
  name: 'Club **bold**',
  owner_id: '499',
  roles,
  channels: [channel(ids.channel)],
  members: [member(ids.bot), member(ids.user), member(ids.other)],
  member_count: 3,
  system_channel_id: ids.channel,
  emojis: [],
  stickers: [],
  features: [],
  voice_states: [],
  presences: [],
  threads: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  large: false,
  unavailable: false,
  premium_tier: 0,
  preferred_locale: 'en-US',
  nsfw_level: 0,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  afk_timeout: 300,
  system_channel_flags: 0,
  joined_at: '2030-01-01T00:00:00.000Z',
};
