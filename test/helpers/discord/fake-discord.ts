import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createFaults, type FakeCall, type Fault, type PlacedFault } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { Refusal } from './limits.ts';
import { createPeople, type People } from './people.ts';
import { readBody, type ReadBody } from './read-body.ts';
import { type Answer, routes } from './rest.ts';
import { transcript } from './transcript.ts';
import { createWorld, type FakeMessage, type World } from './world.ts';

/** A fake Discord: REST API and gateway on a loopback port, with people in it. */
export interface FakeDiscord extends People {
  /** The value for `rest.api`. */
  readonly api: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** Every call of the bot, in order. */
  readonly calls: readonly FakeCall[];
  /** Connections whose WebSocket handshake is not over. */
  readonly upgrading: ReadonlySet<Socket>;
  until: World['until'];
  fault(fault: Fault): PlacedFault;
  /** The messages of the bot, in order, without deleted ones. */
  said(): readonly FakeMessage[];
  transcript(): string;
  close(): Promise<void>;
}

export interface FakeDiscordOptions {
  /** The number of guilds, with one channel each. @default 1 */
  readonly guilds?: number;
  /** Whether the privileged intent is enabled. @default true */
  readonly messageContent?: boolean;
  /** The number of shards that the gateway recommends. @default 1 */
  readonly shards?: number;
  /** Calls per bucket in five seconds; further ones get a 429. @default no limit */
  readonly bucket?: number;
  /** The clock that edits are dated by. @default Date.now */
  readonly now?: () => number;
}

export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const { guilds = 1, messageContent = true, shards = 1, bucket = Infinity, now } = options;
  const token = 'fake.discord.token';
  const world = createWorld({ guilds, now });
  const faults = createFaults();
  const calls: FakeCall[] = [];
  const upgrading = new Set<Socket>();
  const takeOne = createBuckets(bucket);
  const http = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const { port } = http.address() as AddressInfo;
  const gateway = createGateway(world, {
    token,
    messageContent,
    url: () => `ws://127.0.0.1:${port}/gateway`,
  });
  http.on('upgrade', (request, socket, head) => void upgrade(request, socket as Socket, head));

  /** Faults apply to the call `UPGRADE /gateway`. */
  async function upgrade(request: IncomingMessage, socket: Socket, head: Buffer): Promise<void> {
    upgrading.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      upgrading.delete(socket);
      world.changed();
    });
    const fault = faults.of({ method: 'UPGRADE', path: '/gateway', at: Date.now() });
    if (fault?.how === 'hold before') {
      socket.once('end', () => socket.end()).resume();
      await fault.released;
    }
    if (fault?.how === 'cut before') return void socket.resetAndDestroy();
    if (typeof fault?.how === 'object') {
      return void socket.end(`HTTP/1.1 ${fault.how.status} Fault\r\nConnection: close\r\n\r\n`);
    }
    upgrading.delete(socket);
    gateway.server.handleUpgrade(request, socket, head, (client) => {
      gateway.server.emit('connection', client, request);
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const file = world.files.get(/^\/files\/(\d+)\//.exec(url.pathname)?.[1] ?? '');
    const path = decodeURI(url.pathname.replace(/^\/api\/v\d+/, ''));
    const call: FakeCall = { method: request.method ?? '', path, at: Date.now() };
    calls.push(call);
    const body = await readBody(request).catch((error: unknown) => {
      // A bot that is killed in the middle of a call.
      if (request.complete) throw error;
    });
    if (body === undefined) return;
    call.body = body.json;
    call.files = body.files.map(({ filename }) => filename);
    const fault = faults.of(call);
    world.changed();
    if (fault?.how === 'cut before') return void response.destroy();
    if (fault?.how === 'hold before') await fault.released;
    const given =
      typeof fault?.how === 'object'
        ? fault.how
        : file === undefined
          ? carryOut(call, body, url.searchParams, request.headers.authorization)
          : { status: 200, body: file.bytes };
    if (fault?.how === 'cut after') return void response.destroy();
    if (fault?.how === 'hold after') await fault.released;
    call.status = given.status;
    const headers = 'headers' in given ? given.headers : {};
    if (given.body instanceof Uint8Array) {
      response.writeHead(given.status, headers).end(given.body);
    } else if (given.body === undefined) {
      response.writeHead(given.status, headers).end();
    } else {
      response
        .writeHead(given.status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(given.body));
    }
    world.changed();
  }

  function carryOut(
    call: FakeCall,
    body: ReadBody,
    query: URLSearchParams,
    authorization: string | undefined,
  ): Answer & { readonly headers?: Record<string, string> } {
    const line = `${call.method} ${call.path}`;
    if (line === 'GET /gateway/bot') {
      const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 };
      const url = `ws://127.0.0.1:${port}/gateway`;
      return { status: 200, body: { url, shards, session_start_limit: limit } };
    }
    const route = routes.find((each) => each.line.test(line));
    try {
      if (route === undefined) throw new Refusal(404, 0, '404: Not Found');
      const isKnown = authorization === `Bot ${token}` && !world.revoked;
      if (route.open === undefined && !isKnown) {
        throw new Refusal(401, 0, '401: Unauthorized');
      }
      const waitMs = takeOne(line);
      if (waitMs > 0) return tooMany(waitMs);
      return route.answer(world, (route.line.exec(line) ?? []).slice(1), body, query);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, details, status } = error;
      return { status, body: { code, message, ...(details !== undefined && { errors: details }) } };
    }
  }

  const people = createPeople(
    world,
    gateway,
    (id, name) => `http://127.0.0.1:${port}/files/${id}/${name}`,
  );
  return {
    ...people,
    api: `http://127.0.0.1:${port}/api`,
    token,
    world,
    gateway,
    calls,
    upgrading,
    until: world.until,
    fault: faults.add,
    said: () =>
      [...world.messages.values()].filter(
        ({ authorId, deleted }) => authorId === world.bot.id && !deleted,
      ),
    transcript: () => transcript(world),
    async close() {
      for (const client of gateway.server.clients) client.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => {
        http.close(resolve);
      });
    },
  };
}

/** Counts calls like Discord: by method and channel or webhook, in windows of five seconds. */
function createBuckets(size: number): (line: string) => number {
  const windows = new Map<string, { readonly endsAt: number; used: number }>();
  return (line) => {
    const key = line.replace(/\/messages\/\d+$/, '/messages/:id');
    const now = Date.now();
    const known = windows.get(key);
    const window =
      known !== undefined && known.endsAt > now ? known : { endsAt: now + 5000, used: 0 };
    windows.set(key, window);
    window.used += 1;
    return window.used > size ? window.endsAt - now : 0;
  };
}

/** The response of Discord to too many calls. */
function tooMany(waitMs: number) {
  const seconds = String(waitMs / 1000);
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: waitMs / 1000, global: false },
    headers: { 'retry-after': seconds, 'x-ratelimit-scope': 'shared' },
  };
}
