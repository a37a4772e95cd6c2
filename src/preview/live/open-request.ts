import type { ClientRequest, IncomingMessage } from 'node:http';

// As in `http-server.ts`.
const { request: openHttp } = process.getBuiltinModule('node:http');

/**
 * Opens a request to a program, on a connection of its own: what one visitor sends can never end up in the
 * request of another. Undefined for a path that a client must not send.
 */
export function openRequest(
  socketPath: string,
  { method = 'GET', url = '' }: Pick<IncomingMessage, 'method' | 'url'>,
  headers: readonly string[],
): ClientRequest | undefined {
  if (!/^\/[!-~]*$/.test(url)) return undefined;
  return openHttp({
    socketPath,
    method,
    path: url,
    headers: [...headers],
    agent: false,
    maxHeaderSize: 16_384,
    // Overrides NODE_OPTIONS.
    insecureHTTPParser: false,
  });
}
