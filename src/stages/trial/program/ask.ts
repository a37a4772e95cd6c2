import { request } from 'node:http';
import { port } from './listen-shim.ts';

/** How a server answered. */
export type Answer = { readonly status: number } | { readonly failure: string };

export const tooLate = 'did not answer in time';

export interface Question {
  readonly method: string;
  readonly path: string;
  /** Asks for a WebSocket. */
  readonly isUpgrade?: boolean;
}

/** Sends a request to a server behind a Unix socket. Reads no more of the answer than it needs. */
export function ask(
  socketPath: string,
  { method, path, isUpgrade = false }: Question,
  signal: AbortSignal,
): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const hasBody = method !== 'GET' && method !== 'DELETE';
  const headers = {
    host: `localhost:${port}`,
    ...(hasBody && { 'content-type': 'application/json', 'content-length': 2 }),
    ...(isUpgrade && webSocketHeaders),
  };
  const asked = request({ socketPath, method, path, headers, agent: false, signal }, (response) => {
    resolve({ status: response.statusCode ?? 0 });
    response.destroy();
  });
  asked.on('upgrade', ({ statusCode = 0 }, socket) => {
    resolve({ status: statusCode });
    socket.destroy();
  });
  asked.on('error', ({ message }) => {
    resolve({ failure: signal.aborted ? tooLate : `broke off: ${message}` });
  });
  asked.end(hasBody ? '{}' : undefined);
  return promise;
}

const webSocketHeaders = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  origin: `http://localhost:${port}`,
};
