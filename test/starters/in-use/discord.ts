import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { type WebSocket, WebSocketServer } from 'ws';

import {
  all,
  channel,
  guild,
  ids,
  type Json,
  member,
  message,
  role,
  roles,
  thread,
  user,
} from './discord-payloads.ts';

/** The message of a button, and who presses it. */
interface PressedMessage {
  /** The ids of the other buttons. */
  readonly beside?: readonly string[];
  /** The ids of the roles that the member has. */
  readonly has?: readonly string[];
}

export interface Call {
  /** Such as "POST /channels/1/messages". */
  readonly line: string;
  readonly body: Json;
}

/** A fake Discord on a loopback port: one server, with enough of REST and gateway for these bots. */
export interface Discord {
  /** The value for `DISCORD_API`. */
  readonly api: string;
  readonly calls: readonly Call[];
  /** Messages that can be fetched, by id. */
  readonly messages: Map<string, Json>;
  /** The bot's identify payload. */
  identified(): Json;
  /** The first matching call, past or future, that was not returned before. */
  call(pattern: RegExp): Promise<Call>;
  dispatch(event: string, data: unknown): void;
  /** What options are called in the language of the bot, by their names in its code. */
  readonly optionNames: Map<string, string>;
  /** The invites of the server. */
  readonly invites: Json[];
  /** The same of commands. */
  readonly commandNames: Map<string, string>;
  /** A member types a command, in the one channel or in another; the one member, or another. */
  command(name: string, options?: Json, subcommand?: string, where?: Json, by?: string): void;
  /** A member presses a button, or chooses from a menu; the one member, or another. */
  press(customId: string, values?: readonly string[], by?: string, of?: PressedMessage): void;
  /** A member fills in a form. */
  submit(customId: string, fields: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Discord's numbers of the types of options, by name and by type. */
const optionTypes: Readonly<Record<string, number>> = {
  user: 6,
  channel: 7,
  string: 3,
  number: 4,
  boolean: 5,
  'role-1': 8,
  'role-2': 8,
};

export async function startDiscord(): Promise<Discord> {
  let lastId = 1000;
  let identified: Json = {};
  const calls: Call[] = [];
  const messages = new Map<string, Json>();
  const optionNames = new Map<string, string>();
  const commandNames = new Map<string, string>();
  const invites: Json[] = [];
  const taken = new Set<Call>();
  const waiting = new Set<() => void>();
  const clients = new Set<WebSocket>();
  const nextId = (): string => String((lastId += 1));
  const http = createServer((request, response) => void answer(request, response));
  const gateway = new WebSocketServer({ server: http });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent((request.url ?? '').replace(/^\/api\/v\d+|\?.*$/g, ''));
    const line = `${request.method} ${path}`;
    const sent = await text(request);
    const body: unknown = sent === '' ? {} : JSON.parse(sent);
    const isRecord = typeof body === 'object' && body !== null && !Array.isArray(body);
    calls.push({ line, body: isRecord ? { ...body } : { list: body } });
    const given = answers.find(([pattern]) => pattern.test(line))?.[1](line, body as Json);
    const isUnasked = request.url?.includes('with_response=false') ?? false;
    if (given === undefined || isUnasked) response.writeHead(204).end();
    else {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(given));
    }
    for (const look of waiting) look();
  }

  const answers: readonly (readonly [RegExp, (line: string, body: Json) => unknown])[] = [
    [
      /^GET \/gateway\/bot$/,
      () => ({
        url: `ws://127.0.0.1:${port}`,
        shards: 1,
        session_start_limit: { total: 9, remaining: 9, reset_after: 0, max_concurrency: 1 },
      }),
    ],
    [
      /commands$/,
      (_line, body) =>
        (body as unknown as readonly Json[]).map((command) => ({
          type: 1,
          version: '1',
          application_id: ids.application,
          ...command,
          id: nextId(),
        })),
    ],
    [
      /callback$/,
      (_line, { type }) => ({
        interaction: { id: nextId(), type: 2, response_message_id: nextId() },
        resource: { type },
      }),
    ],
    [
      /^GET \/guilds\/\d+$/,
      () => ({
        id: ids.guild,
        name: guild.name,
        approximate_member_count: 41,
        approximate_presence_count: 7,
      }),
    ],
    [/^GET \/guilds\/\d+\/roles$/, () => roles],
    [/^GET \/guilds\/\d+\/invites$/, () => invites],
    [/^POST \/guilds\/\d+\/roles$/, (_line, body) => role(nextId(), String(body['name']))],
    [
      /^POST \/guilds\/\d+\/channels$/,
      (_line, body) => ({ ...channel(nextId()), ...body, guild_id: ids.guild }),
    ],
    [/^PATCH \/guilds\/\d+\/members/, () => member(ids.other)],
    [/^GET \/guilds\/\d+\/members\/\d+$/, (line) => member(line.split('/').at(-1) ?? '')],
    [/^GET \/channels\/\d+$/, () => channel(ids.channel)],
    [
      /^POST \/users\/@me\/channels$/,
      (_line, { recipient_id: recipient }) => ({
        id: nextId(),
        type: 1,
        recipients: [user(typeof recipient === 'string' ? recipient : ids.user)],
      }),
    ],
    [
      /^POST \/channels\/\d+\/messages\/\d+\/threads$/,
      // The thread of a message has its id.
      (line) => thread(line.split('/')[4] ?? '', line.split('/')[2] ?? ''),
    ],
    [/^POST \/channels\/\d+\/threads$/, (line) => thread(nextId(), line.split('/')[2] ?? '')],
    [/^PATCH \/channels\/\d+$/, (line) => thread(line.split('/')[2] ?? '', ids.channel)],
    [/^GET .*\/reactions\/[^/]+$/, () => [user(ids.user)]],
    [/^GET \/channels\/\d+\/messages$/, () => [...messages.values()]],
    [/^GET .*\/messages\/\d+$/, (line) => messages.get(line.split('/').at(-1) ?? '')],
    [
      /messages/,
      (line, body) => ({
        ...message(nextId(), /channels\/(\d+)/.exec(line)?.[1] ?? ids.channel),
        content: body['content'] ?? '',
      }),
    ],
  ];

  gateway.on('connection', (client) => {
    clients.add(client);
    const send = (op: number, d: unknown, t?: string): void =>
      client.send(
        JSON.stringify({ op, d, s: t === undefined ? null : (lastId += 1), t: t ?? null }),
      );
    send(10, { heartbeat_interval: 45_000 });
    client.on('message', (data: Buffer) => {
      const { op, d } = JSON.parse(data.toString());
      if (op === 1) send(11, null);
      if (op !== 2) return;
      identified = d;
      const me = { ...user(ids.bot), bot: true };
      send(
        0,
        {
          v: 10,
          user: me,
          guilds: [{ id: ids.guild, unavailable: true }],
          session_id: 's',
          resume_gateway_url: `ws://127.0.0.1:${port}`,
          application: { id: ids.application, flags: 0 },
        },
        'READY',
      );
      send(0, guild, 'GUILD_CREATE');
    });
  });

  function dispatch(event: string, data: unknown): void {
    const sent = JSON.stringify({ op: 0, d: data, s: (lastId += 1), t: event });
    for (const client of clients) client.send(sent);
  }

  function interact(type: number, data: Json, more: Json = {}): void {
    dispatch('INTERACTION_CREATE', {
      id: nextId(),
      application_id: ids.application,
      type,
      data,
      guild_id: ids.guild,
      channel_id: ids.channel,
      channel: channel(ids.channel),
      member: { ...member(ids.user), permissions: all },
      token: `token${lastId}`,
      version: 1,
      locale: 'en-US',
      app_permissions: all,
      entitlements: [],
      authorizing_integration_owners: { 0: ids.guild },
      context: 0,
      attachment_size_limit: 1_000_000,
      ...more,
    });
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    calls,
    messages,
    optionNames,
    invites,
    commandNames,
    identified: () => identified,
    call: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = calls.find((call) => !taken.has(call) && pattern.test(call.line));
          if (found === undefined) return;
          waiting.delete(look);
          taken.add(found);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    dispatch,
    command(name, options = {}, subcommand, where = channel(ids.channel), by = ids.user) {
      const given = Object.entries(options).map(([key, value]) => ({
        name: optionNames.get(key) ?? key,
        // A number that is no integer has a type of its own.
        type:
          typeof value === 'number' && !Number.isInteger(value)
            ? 10
            : (optionTypes[key] ?? optionTypes[typeof value]),
        value,
      }));
      const data = {
        id: nextId(),
        name: commandNames.get(name) ?? name,
        type: 1,
        guild_id: ids.guild,
        options: subcommand === undefined ? given : [{ name: subcommand, type: 1, options: given }],
        resolved: {
          users: { [ids.other]: user(ids.other) },
          members: { [ids.other]: { ...member(ids.other), permissions: '0' } },
          roles: Object.fromEntries(roles.map((one) => [one['id'], one])),
          channels: { [ids.channel]: { ...channel(ids.channel), permissions: '0' } },
        },
      };
      const asker = { ...member(by), permissions: all };
      interact(2, data, { channel_id: where['id'], channel: where, member: asker });
    },
    press(customId, values, by = ids.user, { beside = [], has = [] } = {}) {
      const data =
        values === undefined
          ? { custom_id: customId, component_type: 2 }
          : { custom_id: customId, component_type: 3, values };
      const options = values?.map((value) => ({ label: value, value }));
      const component =
        options === undefined
          ? { type: 2, style: 1, custom_id: customId, label: 'x' }
          : { type: 3, custom_id: customId, options };
      const source = {
        ...message(nextId(), ids.channel),
        components: [
          {
            type: 1,
            components: [
              component,
              ...beside.map((id) => ({ type: 2, style: 1, custom_id: id, label: 'y' })),
            ],
          },
        ],
      };
      interact(3, data, {
        message: source,
        member: { ...member(by), roles: has, permissions: all },
      });
    },
    submit(customId, fields) {
      const components = Object.entries(fields).map(([custom_id, value]) => ({
        type: 1,
        components: [{ type: 4, custom_id, value }],
      }));
      interact(5, { custom_id: customId, components });
    },
    async close() {
      for (const client of clients) client.terminate();
      http.closeAllConnections();
      const closed = once(http, 'close');
      http.close();
      await closed;
    },
  };
}
