import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { isSent } from './open-answers.ts';

export interface ConnectionLimits {
  /** Open at the same time. */
  readonly connections: number;
  /** Open at the same time from one address. */
  readonly connectionsPerAddress: number;
  /** Milliseconds after which an answer may be cut off to make room. */
  readonly slowAnswerMs: number;
}

export interface Connections {
  /** Takes a new connection in, in place of another where there are too many, or refuses it. */
  add(socket: Socket): void;
  /** After an answer was begun: the connection counts as in use until that is sent. */
  use(request: IncomingMessage, response: ServerResponse): void;
}

/**
 * Bounds the open connections. Where there are too many, a new one takes the place of the oldest
 * that waits for a request, else of the oldest answer that a slow reader draws out: a client that
 * only holds connections open locks nobody out, even where all come from one address, as behind a
 * proxy. A new connection is refused while all others are in use.
 */
export function createConnections(limits: ConnectionLimits): Connections {
  const open = new Map<Socket, Connection>();
  // In both, the oldest comes first.
  const waiting = new Set<Connection>();
  const inUse = new Set<Connection>();
  const counts = new Map<string, number>();

  /** Ends a connection of an address, or of any. */
  function makeRoom(address?: string): boolean {
    const isMeant = (one: Connection) => address === undefined || one.address === address;
    const isSlow = ({ since }: Connection) => performance.now() - since >= limits.slowAnswerMs;
    const ended = first(waiting, isMeant) ?? first(inUse, (one) => isMeant(one) && isSlow(one));
    if (ended === undefined) return false;
    forget(ended);
    ended.socket.destroy();
    return true;
  }

  function forget(connection: Connection): void {
    const { socket, address } = connection;
    if (!open.delete(socket)) return;
    waiting.delete(connection);
    inUse.delete(connection);
    const left = (counts.get(address) ?? 1) - 1;
    if (left === 0) counts.delete(address);
    else counts.set(address, left);
  }

  function hasRoom(address: string): boolean {
    const count = counts.get(address) ?? 0;
    if (count >= limits.connectionsPerAddress) return makeRoom(address);
    return open.size < limits.connections || makeRoom(heaviest(counts)) || makeRoom();
  }

  return {
    add(socket) {
      // A closed socket has none any more.
      const { remoteAddress: address = '' } = socket;
      if (!hasRoom(address)) {
        socket.destroy();
        return;
      }
      const connection = { socket, address, answers: 0, bytes: 0, since: 0 };
      open.set(socket, connection);
      waiting.add(connection);
      counts.set(address, (counts.get(address) ?? 0) + 1);
      socket.once('close', () => forget(connection));
    },
    use({ socket }, response) {
      const connection = open.get(socket);
      if (connection === undefined) return;
      if (isSent(response)) {
        // The last to be answered is the last to make room.
        if (waiting.delete(connection)) waiting.add(connection);
        return;
      }
      const bytes = response.writableLength;
      connection.bytes += bytes;
      if (connection.bytes > mostWaitingBytes) {
        socket.destroy();
        return;
      }
      connection.answers += 1;
      if (waiting.delete(connection)) {
        connection.since = performance.now();
        inUse.add(connection);
      }
      response.once('close', () => {
        connection.answers -= 1;
        connection.bytes -= bytes;
        if (connection.answers > 0 || !inUse.delete(connection)) return;
        waiting.add(connection);
      });
    },
  };
}

/** Of one connection: a client that asks ahead for more than it reads would keep the process busy. */
const mostWaitingBytes = 2_097_152;

interface Connection {
  readonly socket: Socket;
  readonly address: string;
  /** Under way: pipelined requests make more than one. */
  answers: number;
  /** In these answers; Node copies all of them at once. */
  bytes: number;
  /** When it came into use, by `performance.now()`. */
  since: number;
}

function first(
  connections: Iterable<Connection>,
  isMeant: (connection: Connection) => boolean,
): Connection | undefined {
  for (const connection of connections) if (isMeant(connection)) return connection;
  return undefined;
}

function heaviest(counts: ReadonlyMap<string, number>): string | undefined {
  let [most, highest]: [string | undefined, number] = [undefined, 0];
  for (const [address, count] of counts) {
    if (count > highest) [most, highest] = [address, count];
  }
  return most;
}
