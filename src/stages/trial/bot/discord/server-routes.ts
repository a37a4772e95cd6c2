import { type ApiRoute, empty, invalid, ok, refused } from './api-types.ts';
import { type Json, listOf, recordOf, textOf } from './json.ts';
import { act, type DiscordState } from './state.ts';
import {
  all,
  channel,
  channels,
  guild,
  ids,
  member,
  nameOf,
  people,
  role,
  roles,
  user,
} from './world.ts';

/** The bot itself, its commands, and the server it is in. */
export const serverRoutes: readonly ApiRoute[] = [
  [
    /^GET \/gateway\/bot$/,
    () =>
      ok({
        url: 'wss://gateway.discord.gg',
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      }),
  ],
  [/^GET \/users\/@me$/, () => ok({ ...user(ids.bot), bot: true })],
  [
    /^POST \/users\/@me\/channels$/,
    (state, { body }) => {
      const id = state.nextId();
      state.opened.set(id, 'direct');
      const recipient = textOf(recordOf(body)['recipient_id']) || ids.ada;
      return ok({ id, type: 1, last_message_id: null, recipients: [user(recipient)] });
    },
  ],
  [/^GET \/users\/@me\/guilds$/, () => ok([{ ...guild(), owner: false, permissions: all }])],
  [
    /^GET \/guilds\/\d{1,20}\/(?:emojis|stickers|bans|invites|webhooks|integrations|scheduled-events|auto-moderation\/rules)$/,
    () => ok([]),
  ],
  [/^GET \/guilds\/\d{1,20}\/bans\/\d{1,20}$/, () => refused(404, 10_026, 'Unknown Ban')],
  [/^GET \/channels\/\d{1,20}\/(?:webhooks|invites|pins)$/, () => ok([])],
  [/^GET \/users\/(\d{1,20})$/, (_state, _request, [id = '']) => ok(user(id))],
  [/^GET \/(?:oauth2\/)?applications\/@me$/, () => ok({ ...application, owner: user(ids.ada) })],
  [
    /^PUT \/applications\/\d{1,20}\/(?:guilds\/\d{1,20}\/)?commands$/,
    (state, { body }) => registered(state, listOf(body).map(recordOf)),
  ],
  [
    /^POST \/applications\/\d{1,20}\/(?:guilds\/\d{1,20}\/)?commands$/,
    (state, { body }) => {
      const added = recordOf(body);
      const others = (state.commands ?? []).filter(({ name }) => name !== added['name']);
      const { status, body: kept } = registered(state, [...others, added]);
      return { status, body: status === 200 ? listOf(kept).at(-1) : kept };
    },
  ],
  [
    /^GET \/applications\/\d{1,20}\/(?:guilds\/\d{1,20}\/)?commands$/,
    ({ commands }) => ok(commands ?? []),
  ],
  [/^GET \/guilds\/\d{1,20}$/, () => ok(guild())],
  [/^GET \/guilds\/\d{1,20}\/channels$/, () => ok(channels)],
  [
    /^POST \/guilds\/\d{1,20}\/channels$/,
    (state, { body }) => {
      const { name, type } = recordOf(body);
      return ok(open(state, textOf(name), type === undefined ? 0 : Number(type)));
    },
  ],
  [
    /^POST \/channels\/\d{1,20}\/(?:messages\/\d{1,20}\/)?threads$/,
    (state, { body }) =>
      ok({
        ...open(state, textOf(recordOf(body)['name']), 11),
        parent_id: ids.general,
        owner_id: ids.bot,
        thread_metadata: { archived: false, auto_archive_duration: 1440, locked: false },
      }),
  ],
  [
    /^(GET|PATCH|DELETE) \/channels\/(\d{1,20})$/,
    (state, { body }, [method, id = '']) => {
      const name = state.opened.get(id) ?? 'general';
      if (method === 'DELETE') act(state, `deleted the channel #${name}`);
      return ok({ ...channel(id, name), ...(method === 'PATCH' && recordOf(body)), id });
    },
  ],
  [/^GET \/guilds\/\d{1,20}\/roles$/, () => ok(roles)],
  [
    /^POST \/guilds\/\d{1,20}\/roles$/,
    (state, { body }) => {
      const name = textOf(recordOf(body)['name']);
      act(state, `created the role ${name}`);
      return ok(role(state.nextId(), name));
    },
  ],
  [/^GET \/guilds\/\d{1,20}\/members(?:\/search)?$/, () => ok([ids.bot, ...people].map(member))],
  [
    /^GET \/guilds\/\d{1,20}\/members\/(\d{1,20}|@me)$/,
    (_state, _request, [id = '']) => ok(member(id)),
  ],
  [
    /^PATCH \/guilds\/\d{1,20}\/members\/(\d{1,20}|@me)$/,
    (state, { body }, [id = '']) => {
      const { communication_disabled_until: until } = recordOf(body);
      act(state, `${typeof until === 'string' ? 'timed out' : 'changed'} ${nameOf(id)}`);
      return ok({ ...member(id), ...recordOf(body), user: user(id) });
    },
  ],
  [/^DELETE \/guilds\/\d{1,20}\/members\/(\d{1,20})$/, acts('removed')],
  [/^PUT \/guilds\/\d{1,20}\/bans\/(\d{1,20})$/, acts('banned')],
  [/^DELETE \/guilds\/\d{1,20}\/bans\/(\d{1,20})$/, acts('unbanned')],
  [/^PUT \/guilds\/\d{1,20}\/members\/(\d{1,20})\/roles\/\d{1,20}$/, acts('gave a role to')],
  [/^DELETE \/guilds\/\d{1,20}\/members\/(\d{1,20})\/roles\/\d{1,20}$/, acts('took a role from')],
];

const application = {
  id: ids.application,
  name: 'Bot',
  icon: null,
  description: '',
  bot_public: true,
  flags: 0,
  verify_key: '',
};

function acts(verb: string): ApiRoute[1] {
  return (state, _request, [id = '']) => {
    act(state, `${verb} ${nameOf(id)}`);
    return empty;
  };
}

function open(state: DiscordState, name: string, type: number): Json {
  const id = state.nextId();
  if (state.opened.size < mostOpened) state.opened.set(id, name);
  act(state, `opened #${name}`);
  return channel(id, name, type);
}

const mostOpened = 50;

/** Discord's limits of commands: those of an application, and of a name and a description. */
function registered(state: DiscordState, commands: readonly Json[]) {
  if (commands.length > mostCommands) {
    return refused(400, 30_032, 'Maximum number of application commands reached (100)');
  }
  for (const [at, { name, description, type = 1 }] of commands.entries()) {
    const called = textOf(name);
    if (type === 1 && (!isName.test(called) || called !== called.toLowerCase())) {
      return invalid(`${at}.name`, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
    const { length } = textOf(description);
    if (type === 1 && (length < 1 || length > 100)) {
      return invalid(
        `${at}.description`,
        'BASE_TYPE_BAD_LENGTH',
        'Must be between 1 and 100 in length.',
      );
    }
  }
  state.commands = commands.map((command) => ({
    type: 1,
    version: '1',
    application_id: ids.application,
    default_member_permissions: null,
    ...command,
    id: state.nextId(),
  }));
  return ok(state.commands);
}

const mostCommands = 100;
const isName = /^[-_'\p{L}\p{N}\p{M}]{1,32}$/u;
