import { WebSocketServer } from 'ws';
import { checkName, checkText, createAllowance, createRooms, maxTextLength } from './rooms.js';

const maxConnections = 1000;

/** The WebSocket side: { type: 'join', room, name }, then { type: 'say', text }. All is JSON. */
export function createChat(roomNames, { heartbeatMs = 30_000, now = Date.now } = {}) {
  const rooms = createRooms(roomNames);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 16_384 });
  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!socket.isAlive) socket.terminate();
      socket.isAlive = false;
      socket.ping();
    }
  }, heartbeatMs);

  sockets.on('connection', (socket) => {
    const isAllowed = createAllowance(8, 2, now);
    let place;
    socket.isAlive = true;
    socket.on('pong', () => {
      socket.isAlive = true;
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', leave);
    socket.on('message', (data, isBinary) => {
      if (!isAllowed()) return tell(socket, { type: 'error', code: 'tooFast' });
      const message = isBinary ? undefined : parse(data);
      if (message?.type === 'join') join(message);
      else if (message?.type === 'say') say(message);
      else tell(socket, { type: 'error', code: 'notUnderstood' });
    });

    function join({ room, name: given }) {
      const name = checkName(given);
      if (!rooms.has(room) || name === undefined) {
        return tell(socket, { type: 'error', code: 'badName' });
      }
      leave();
      if (!rooms.join(room, socket, name))
        return tell(socket, { type: 'error', code: 'nameTaken' });
      place = { room, name };
      tell(socket, { type: 'welcome', room, name, history: rooms.history(room) });
      announce(room);
    }

    function say({ text: given }) {
      const text = checkText(given);
      if (!place) return tell(socket, { type: 'error', code: 'joinFirst' });
      if (text === undefined) {
        return tell(socket, { type: 'error', code: 'badText', max: maxTextLength });
      }
      const message = { type: 'message', name: place.name, text, at: now() };
      rooms.say(place.room, message);
      tellAll(place.room, message);
    }

    function leave() {
      if (!place) return;
      const { room } = place;
      rooms.leave(room, socket);
      place = undefined;
      announce(room);
    }
  });

  function announce(room) {
    tellAll(room, { type: 'people', people: rooms.people(room) });
  }

  function tellAll(room, message) {
    for (const socket of rooms.members(room)) tell(socket, message);
  }

  return {
    rooms: rooms.names,

    attach(server) {
      server.on('upgrade', (request, socket, head) => {
        const status = whyNot(request, sockets.clients.size);
        if (status === undefined) {
          sockets.handleUpgrade(request, socket, head, (one) => sockets.emit('connection', one));
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
}

/** Other sites must not chat in the name of their visitors: a browser says where it comes from. */
function whyNot({ url, headers }, connections) {
  if (url.split('?', 1)[0] !== '/chat') return '404 Not Found';
  if (connections >= maxConnections) return '503 Service Unavailable';
  const { origin, host } = headers;
  if (origin !== undefined && URL.parse(origin)?.host !== host) return '403 Forbidden';
  return undefined;
}

function parse(data) {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}

function tell(socket, message) {
  // Who reads nothing must not fill the memory.
  if (socket.bufferedAmount > 1_000_000) socket.terminate();
  else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
}
