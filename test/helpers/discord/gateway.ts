import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { guildPayload, userPayload } from './payloads.ts';
import type { World } from './world.ts';

export interface Gateway {
  readonly server: WebSocketServer;
  /** How often the bot has identified and resumed. */
  readonly counts: { identified: number; resumed: number };
  /** The data of its last IDENTIFY. */
  readonly intents: number;
  /** Sends an event to the sessions with the intent for it; disconnected ones get it when they resume. */
  dispatch(type: string, data: Readonly<Record<string, unknown>>, guildId?: string): void;
  /** Sends the last event again, as after a network problem. */
  repeat(): void;
  /** Cuts every connection, as a network failure does. */
  cut(): void;
  /** Closes every connection with a code. */
  closeWith(code: number): void;
  /** Asks the bot to reconnect. */
  askToReconnect(): void;
  /** Forgets all sessions: a bot that resumes must identify again. */
  forget(): void;
}

export interface GatewayOptions {
  readonly token: string;
  readonly url: () => string;
  /** Whether the privileged intent is enabled in the portal. */
  readonly messageContent: boolean;
}

interface Session {
  readonly id: string;
  readonly shard: readonly [index: number, count: number];
  readonly intents: number;
  readonly sent: { readonly t: string; readonly s: number; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

/** The server side of a gateway connection: HELLO, IDENTIFY, READY, heartbeats, RESUME. */
export function createGateway(
  world: World,
  { token, url, messageContent }: GatewayOptions,
): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  let intents = 0;
  let last: Parameters<Gateway['dispatch']> | undefined;

  server.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data) => receive(socket, data));
    socket.on('close', () => {
      for (const session of sessions.values()) {
        if (session.socket === socket) session.socket = undefined;
      }
    });
  });

  function receive(socket: WebSocket, data: RawData): void {
    const { op, d } = JSON.parse((data as Buffer).toString()) as { op: number; d: never };
    if (op === 1) send(socket, { op: 11 });
    if (op === 2) identify(socket, d);
    if (op === 6) resume(socket, d);
  }

  function identify(
    socket: WebSocket,
    data: { token: string; intents: number; shard?: readonly [number, number] },
  ): void {
    intents = data.intents;
    counts.identified += 1;
    if (data.token !== token) return socket.close(4004, 'Authentication failed.');
    if ((intents & messageContentIntent) > 0 && !messageContent) {
      return socket.close(4014, 'Disallowed intent(s).');
    }
    const shard = data.shard ?? [0, 1];
    const session: Session = { id: world.nextId(), shard, intents, sent: [], socket };
    sessions.set(session.id, session);
    const guilds = world.guildIds.filter((id) => isOf(session, id));
    push(session, 'READY', {
      v: 10,
      user: userPayload(world.bot),
      guilds: guilds.map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      application: { id: world.applicationId, flags: 0 },
      shard: session.shard,
    });
    for (const id of guilds) push(session, 'GUILD_CREATE', guildPayload(world, id));
    world.changed();
  }

  function resume(socket: WebSocket, data: { session_id: string; seq: number }): void {
    const session = sessions.get(data.session_id);
    if (session === undefined) return send(socket, { op: 9, d: false });
    session.socket = socket;
    counts.resumed += 1;
    for (const missed of session.sent.slice(data.seq)) send(socket, { op: 0, ...missed });
    push(session, 'RESUMED', {});
    world.changed();
  }

  function dispatch(...args: Parameters<Gateway['dispatch']>): void {
    last = args;
    const [type, data, guildId] = args;
    for (const session of sessions.values()) {
      if (isOf(session, guildId) && hears(session, type, guildId)) {
        push(session, type, withoutContent(session, type, data));
      }
    }
  }

  function withoutContent(session: Session, type: string, data: Readonly<Record<string, unknown>>) {
    const isHidden =
      type === 'MESSAGE_CREATE' &&
      'guild_id' in data &&
      (session.intents & messageContentIntent) === 0 &&
      !JSON.stringify(data['mentions']).includes(`"${world.bot.id}"`);
    return isHidden ? { ...data, content: '', attachments: [], embeds: [] } : data;
  }

  const open = () => [...sessions.values()].flatMap(({ socket }) => socket ?? []);
  return {
    server,
    counts,
    get intents() {
      return intents;
    },
    dispatch,
    repeat() {
      if (last !== undefined) dispatch(...last);
    },
    cut: () => server.clients.forEach((socket) => socket.terminate()),
    closeWith: (code) => open().forEach((socket) => socket.close(code)),
    askToReconnect: () => open().forEach((socket) => send(socket, { op: 7, d: null })),
    forget: () => sessions.clear(),
  };
}

const messageContentIntent = 1 << 15;

/** The shard of a guild; events without a guild go to the first. */
function isOf({ shard: [index, count] }: Session, guildId: string | undefined): boolean {
  return (guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count))) === index;
}

function hears({ intents }: Session, type: string, guildId: string | undefined): boolean {
  if (type !== 'MESSAGE_CREATE') return true;
  return (intents & (guildId === undefined ? 1 << 12 : 1 << 9)) > 0;
}

function push(session: Session, t: string, d: unknown): void {
  const packet = { t, s: session.sent.length + 1, d };
  session.sent.push(packet);
  if (session.socket !== undefined) send(session.socket, { op: 0, ...packet });
}

function send(socket: WebSocket, packet: object): void {
  socket.send(JSON.stringify({ s: null, t: null, ...packet }));
}
