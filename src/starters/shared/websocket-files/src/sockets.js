import { WebSocketServer } from 'ws';

const maxConnections = 1000;

/**
 * WebSockets at one path, all in JSON. For each visitor, connect(tell, address) gives { receive, leave }: what is
 * done with a message, undefined for one that is no JSON, and when they leave. Who sends more than a
 * burst and then so many a second is told so.
 */
export function createSockets(
  path,
  connect,
  { heartbeatMs = 30_000, now = Date.now, burst = 8, perSecond = 2, maxPayload = 16_384 } = {},
) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload });
  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!socket.isAlive) socket.terminate();
      socket.isAlive = false;
      socket.ping();
    }
  }, heartbeatMs);

  sockets.on('connection', (socket, request) => {
    const isAllowed = createAllowance(burst, perSecond, now);
    const tell = (message) => send(socket, message);
    const { receive, leave } = connect(tell, request.socket.remoteAddress ?? '');
    socket.isAlive = true;
    socket.on('pong', () => {
      socket.isAlive = true;
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', leave);
    socket.on('message', (data, isBinary) => {
      if (isAllowed()) receive(isBinary ? undefined : parse(data));
      else tell({ type: 'error', code: 'tooFast' });
    });
  });

  return {
    attach(server) {
      server.on('upgrade', (request, socket, head) => {
        const status = whyNot(request);
        if (status === undefined) {
          sockets.handleUpgrade(request, socket, head, (one) =>
            sockets.emit('connection', one, request),
          );
        } else {
          socket.on('error', () => {});
          socket.end('HTTP/1.1 ' + status + '\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
        }
      });
    },

    close() {
      clearInterval(heartbeat);
      for (const socket of sockets.clients) socket.close(1001, 'The server ends.');
      setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), 1000).unref();
    },
  };

  /** Other sites must not act in the name of their visitors: a browser says where it comes from. */
  function whyNot({ url, headers }) {
    if (url.split('?', 1)[0] !== path) return '404 Not Found';
    if (sockets.clients.size >= maxConnections) return '503 Service Unavailable';
    const { origin, host } = headers;
    if (origin !== undefined && URL.parse(origin)?.host !== host) return '403 Forbidden';
    return undefined;
  }
}

/** Allows a burst of messages and then some in each second. */
export function createAllowance(burst, perSecond, now = Date.now) {
  let left = burst;
  let last = now();
  return () => {
    left = Math.min(burst, left + ((now() - last) / 1000) * perSecond);
    last = now();
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}

function parse(data) {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}

function send(socket, message) {
  // Who reads nothing must not fill the memory.
  if (socket.bufferedAmount > 10_000_000) socket.terminate();
  else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
}
