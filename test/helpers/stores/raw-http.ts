import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/**
 * Sends bytes unchanged, and reads until the server closes. An HTTP client would normalize the path, or
 * refuse to send what an attacker sends.
 */
export async function rawHttp(port: number, request: string): Promise<RawAnswer> {
  return parseAnswer(await rawBytes(port, request));
}

/** Everything that is received until the connection is closed or reset. */
export function rawBytes(port: number, request: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNREFUSED') reject(error);
  });
  socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  socket.write(request);
  return promise;
}

export function parseAnswer(answer: string): RawAnswer {
  const [head = '', ...body] = answer.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 2),
    ]),
  );
  return { status: Number(statusLine.split(' ')[1]), headers, body: body.join('\r\n\r\n') };
}

/** Resolves when a connection is closed, even by a reset, for which `once` would reject. */
export function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
  });
}

/** Opens connections, as many as the server accepts and more, and sends the same on each. */
export async function hold(port: number, sent: string): Promise<readonly Socket[]> {
  const sockets = Array.from({ length: 300 }, () => connect({ port, host: '127.0.0.1' }));
  for (const socket of sockets) socket.on('error', () => undefined).resume();
  onTestFinished(() => sockets.forEach((socket) => socket.destroy()));
  await Promise.all(
    sockets.map(async (socket) => {
      await once(socket, 'connect');
      if (sent !== '') socket.write(sent);
    }),
  );
  return sockets;
}
