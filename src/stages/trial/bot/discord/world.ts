import type { Json } from './json.ts';

// The one server that a bot finds itself in: two channels, two people and itself.

export const ids = {
  application: '1100000000000000001',
  bot: '1100000000000000002',
  guild: '1100000000000000003',
  general: '1100000000000000004',
  voice: '1100000000000000005',
  category: '1100000000000000006',
  ada: '1100000000000000007',
  ben: '1100000000000000008',
  moderator: '1100000000000000009',
  member: '1100000000000000010',
  robot: '1100000000000000011',
} as const;

/** Every permission. */
export const all = String(2n ** 50n - 1n);

/** What the bot is told after its login. */
export function readyData(): Json {
  return {
    v: 10,
    user: { ...user(ids.bot), bot: true },
    guilds: [{ id: ids.guild, unavailable: true }],
    session_id: 'session',
    resume_gateway_url: 'wss://gateway.discord.gg',
    shard: [0, 1],
    application: { id: ids.application, flags: 0 },
  };
}

const names: Readonly<Record<string, string>> = {
  [ids.bot]: 'Bot',
  [ids.ada]: 'Ada',
  [ids.ben]: 'Ben',
};

export function nameOf(id: string): string {
  return names[id] ?? 'someone';
}

export function user(id: string): Json {
  const name = nameOf(id);
  return {
    id,
    username: name.toLowerCase(),
    discriminator: '0',
    global_name: name,
    avatar: null,
    ...(id === ids.bot && { bot: true }),
  };
}

/** Ada owns the server; the bot stands above Ben, so that it may act on him. */
export function member(id: string): Json {
  const held: Readonly<Record<string, string>> = {
    [ids.bot]: ids.robot,
    [ids.ada]: ids.moderator,
    [ids.ben]: ids.member,
  };
  return {
    user: user(id),
    nick: null,
    avatar: null,
    roles: [held[id] ?? []].flat(),
    joined_at: began,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

export const began = '2026-01-01T00:00:00.000Z';

export function role(id: string, name: string, position = 1, permissions = '0'): Json {
  const looks = { color: 0, colors: {}, hoist: false, icon: null, unicode_emoji: null };
  return { id, name, position, permissions, ...looks, managed: false, mentionable: true, flags: 0 };
}

export const roles: readonly Json[] = [
  role(ids.guild, '@everyone', 0, everyone()),
  role(ids.member, 'Member', 1),
  role(ids.moderator, 'Moderator', 5, all),
  role(ids.robot, 'Bot', 9, all),
];

/** View channels, send messages, read the history, connect, speak and use commands. */
function everyone(): string {
  return String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 20n) | (1n << 21n) | (1n << 31n));
}

export function channel(id: string, name: string, type = 0): Json {
  return {
    id,
    type,
    name,
    guild_id: ids.guild,
    position: 0,
    permission_overwrites: [],
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
  };
}

export const channels: readonly Json[] = [
  channel(ids.general, 'general'),
  channel(ids.voice, 'Voice', 2),
  channel(ids.category, 'Channels', 4),
];

export const people: readonly string[] = [ids.ada, ids.ben];

export function guild(): Json {
  return {
    id: ids.guild,
    name: 'A server',
    icon: null,
    description: null,
    owner_id: ids.ada,
    roles,
    channels,
    members: [ids.bot, ...people].map(member),
    member_count: people.length + 1,
    system_channel_id: ids.general,
    rules_channel_id: null,
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
    joined_at: began,
  };
}
