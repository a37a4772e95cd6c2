import { listenerDescriptor } from '../../../sandbox/launch/hand-in.ts';

/** Options for Node that connect the discord.js of a program to its listening socket instead of Discord. */
export function botShim(): readonly string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(source)}`];
}

/** Characters of a request that are passed on. */
const mostBody = 1_000_000;

/**
 * Runs in the sandbox, before the bot. It only carries: requests to the API and errors go out, answers and
 * events of the gateway come in, each a line of JSON. It uses the places that discord.js has for this,
 * `makeRequest` and `buildStrategy`, so that everything else of it is real.
 */
const source = `
import net from 'node:net';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
const ofProject = createRequire('/project/index.js');
const discord = ofProject('discord.js');
const ofDiscord = createRequire(ofProject.resolve('discord.js'));
// The package of the API has a second copy for \`import\`.
const copy = pathToFileURL(ofDiscord.resolve('@discordjs/rest').replace(/js$/, 'mjs'));
const imported = await import(copy).catch(() => ({}));

let socket;
let manager;
let lastId = 0;
const early = [];
const waiting = new Map();
function send(message) {
  const line = JSON.stringify(message) + '\\n';
  if (socket === undefined) early.push(line);
  else socket.write(line);
}
net.createServer((connection) => {
  socket = connection.setEncoding('utf8').unref();
  socket.on('error', () => {});
  for (const line of early.splice(0)) socket.write(line);
  let rest = '';
  socket.on('data', (chunk) => {
    const lines = (rest + chunk).split('\\n');
    rest = lines.pop();
    for (const line of lines) receive(JSON.parse(line));
  });
}).listen({ fd: ${listenerDescriptor} }).unref();

function receive({ type, id, status, body, packet }) {
  if (type === 'answer') {
    waiting.get(id)?.({ status, body });
    waiting.delete(id);
    return;
  }
  if (packet.t === 'READY') manager.emit('ready', { data: packet.d, shardId: 0 });
  manager.emit('dispatch', { data: packet, shardId: 0 });
}

async function makeRequest(url, { method, body }) {
  const { pathname, search } = new URL(url);
  const id = (lastId += 1);
  const isForm = typeof body?.get === 'function';
  const text = String((isForm ? body.get('payload_json') : body) ?? '');
  const files = isForm ? [...body.values()].flatMap((file) => file.name ?? []).slice(0, 10) : [];
  const { promise, resolve } = Promise.withResolvers();
  waiting.set(id, resolve);
  socket?.ref();
  const isLong = text.length > ${mostBody};
  send({ type: 'request', id, method, path: pathname + search, files, ...(isLong ? { isLong } : { text }) });
  const { status, body: answered } = await promise;
  if (status === 204) return new Response(null, { status });
  return Response.json(answered, { status });
}
for (const { DefaultRestOptions } of [ofDiscord('@discordjs/rest'), imported]) {
  if (DefaultRestOptions) Object.assign(DefaultRestOptions, { makeRequest });
}

const { login } = discord.Client.prototype;
discord.Client.prototype.login = function (...args) {
  const client = this;
  client.options.ws.buildStrategy = (made) => ({
    spawn() {},
    connect() {
      manager = made;
      socket?.ref();
      send({ type: 'login', intents: Number(made.options.intents) });
    },
    destroy() {
      socket?.unref();
    },
    fetchStatus: () => new Map([[0, 0]]),
    send: (_shard, { op, d }) => send({ type: 'gateway', op, d }),
  });
  client.once('clientReady', () => {
    // Bots show how long their connection takes.
    manager.emit('heartbeat', { heartbeatAt: Date.now(), latency: 40, shardId: 0 });
    send({ type: 'ready', listeners: client.eventNames().filter((name) => typeof name === 'string') });
  });
  return login.apply(client, args);
};

function report(error) {
  const { name, message, stack, code, cause } = error;
  const of = (value) => String(value ?? '').slice(0, 4000);
  send({ type: 'error', name: of(name), message: of(message), stack: of(stack), code: of(code ?? cause?.code) });
}
process.on('uncaughtExceptionMonitor', (error) => {
  if (error instanceof Error) report(error);
});
for (const name of ['error', 'warn', 'log']) {
  const print = console[name];
  console[name] = (...args) => {
    for (const arg of args) if (arg instanceof Error) report(arg);
    print.apply(console, args);
  };
}
`;
