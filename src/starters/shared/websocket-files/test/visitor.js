import { WebSocket } from 'ws';

/** Connects to a WebSocket; `next` waits for a message of a type, and takes it out of those that came. */
export function visit(url, options = {}) {
  const socket = new WebSocket(url.replace('http', 'ws'), options);
  const got = [];
  let look = () => {};
  socket.on('message', (data) => {
    got.push(JSON.parse(data.toString()));
    look();
  });
  return {
    socket,
    opened: new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    }),
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next: (type) =>
      new Promise((resolve) => {
        look = () => {
          const index = got.findIndex((message) => message.type === type);
          if (index >= 0) resolve(got.splice(index, 1)[0]);
        };
        look();
      }),
  };
}
