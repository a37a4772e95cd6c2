import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface ConnectionLimits {
  /** Open at the same time. */
  readonly connections: number;
  /** Open at the same time from one address. */
  readonly connectionsPerAddress: number;
  /** Milliseconds after which a response may be cut off to make room. */
  readonly slowResponseMs: number;
}

export interface Connections {
  /** Accepts a new connection, if necessary in place of another, or refuses it. */
  add(socket: Socket): void;
  /**
   * Marks the connection as in use until the response is sent. Its bytes count from here: call it once the
   * response has begun, or before if a connection carries one request.
   */
  use(request: IncomingMessage, response: ServerResponse): void;
}

/**
 * Limits the open connections. At the limit, a new connection replaces the oldest idle one, or else
 * the oldest with a slow response, so that a client cannot lock others out by holding connections
 * open, even behind a proxy, where all have one address. If all connections are in use, the new one
 * is refused.
 */
export function createConnections(limits: ConnectionLimits): Connections {
  const open = new Map<Socket, Connection>();
  // Both with the oldest first.
  const idle = new Set<Connection>();
  const inUse = new Set<Connection>();
  const counts = new Map<string, number>();

  /** Closes a connection of the address, or of any address. */
  function makeRoom(address?: string): boolean {
    const matches = (one: Connection) => address === undefined || one.address === address;
    const isSlow = ({ since }: Connection) => performance.now() - since >= limits.slowResponseMs;
    const replaced = first(idle, matches) ?? first(inUse, (one) => matches(one) && isSlow(one));
    if (replaced === undefined) return false;
    remove(replaced);
    replaced.socket.destroy();
    return true;
  }

  function remove(connection: Connection): void {
    const { socket, address } = connection;
    if (!open.delete(socket)) return;
    idle.delete(connection);
    inUse.delete(connection);
    const left = (counts.get(address) ?? 1) - 1;
    if (left === 0) counts.delete(address);
    else counts.set(address, left);
  }

  function hasRoom(address: string): boolean {
    const count = counts.get(address) ?? 0;
    if (count >= limits.connectionsPerAddress) return makeRoom(address);
    return open.size < limits.connections || makeRoom(busiestAddress(counts)) || makeRoom();
  }

  return {
    add(socket) {
      // A closed socket has no address.
      const { remoteAddress: address = '' } = socket;
      if (!hasRoom(address)) {
        socket.destroy();
        return;
      }
      const connection = { socket, address, responses: 0, bytes: 0, since: 0 };
      open.set(socket, connection);
      idle.add(connection);
      counts.set(address, (counts.get(address) ?? 0) + 1);
      socket.once('close', () => remove(connection));
    },
    use({ socket }, response) {
      const connection = open.get(socket);
      if (connection === undefined) return;
      if (isSent(response)) {
        // The connection served last is the last to be replaced.
        if (idle.delete(connection)) idle.add(connection);
        return;
      }
      const bytes = response.writableLength;
      connection.bytes += bytes;
      if (connection.bytes > maxBufferedBytes) {
        socket.destroy();
        return;
      }
      connection.responses += 1;
      if (idle.delete(connection)) {
        connection.since = performance.now();
        inUse.add(connection);
      }
      response.once('close', () => {
        connection.responses -= 1;
        connection.bytes -= bytes;
        if (connection.responses > 0 || !inUse.delete(connection)) return;
        idle.add(connection);
      });
    },
  };
}

/** Whether the system has taken all of it. Small responses are sent at once and need no listener. */
export function isSent({ writableEnded, socket }: ServerResponse): boolean {
  return writableEnded && socket?.writableLength === 0;
}

/** Per connection. A client that pipelines requests without reading would keep the process busy. */
const maxBufferedBytes = 2_097_152;

interface Connection {
  readonly socket: Socket;
  readonly address: string;
  /** Being sent: more than one if requests are pipelined. */
  responses: number;
  /** Buffered in these responses. */
  bytes: number;
  /** When it became busy, by `performance.now()`. */
  since: number;
}

function first(
  connections: Iterable<Connection>,
  matches: (connection: Connection) => boolean,
): Connection | undefined {
  for (const each of connections) if (matches(each)) return each;
  return undefined;
}

function busiestAddress(counts: ReadonlyMap<string, number>): string | undefined {
  let [found, highest]: [string | undefined, number] = [undefined, 0];
  for (const [address, count] of counts) {
    if (count > highest) [found, highest] = [address, count];
  }
  return found;
}
