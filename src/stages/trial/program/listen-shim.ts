import { listenerDescriptor } from '../../../sandbox/launch/hand-in.ts';

/** The port that a server is told to use. */
export const port = 3000;

/** Options for Node that let the first server of a program listen on the socket that it was given. */
export function listenShim(): readonly string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(source)}`];
}

/**
 * Runs in the sandbox, before the program. A Unix socket has neither port nor addresses, which programs
 * print and limiters of requests need.
 */
const source = `
import net from 'node:net';
const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (...args) {
  const [first] = args;
  const isPath = typeof first === 'string' ? isNaN(first) : typeof first?.path === 'string';
  if (isPath) return listen.apply(this, args);
  net.Server.prototype.listen = listen;
  const wanted = Number(typeof first === 'object' ? first?.port : first) || ${port};
  this.address = () => ({ address: '127.0.0.1', family: 'IPv4', port: wanted });
  this.prependListener('connection', (socket) => {
    const remote = { remoteAddress: '127.0.0.1', remoteFamily: 'IPv4', remotePort: 40000 };
    for (const [name, value] of Object.entries(remote)) Object.defineProperty(socket, name, { value });
  });
  const callback = args.findLast((arg) => typeof arg === 'function');
  return listen.call(this, { fd: ${listenerDescriptor} }, callback);
};
`;
