import type { IncomingMessage } from 'node:http';

/**
 * The headers of a visitor's request for the program: names and values alternate. They leave out what
 * concerns one connection only, and what a reverse proxy says about the visitor.
 */
export function requestHeaders({ rawHeaders, headers }: IncomingMessage): string[] {
  const named = namedByConnection(headers.connection);
  const kept = pairsOf(rawHeaders).filter(([name]) => {
    const lower = name.toLowerCase();
    return !isHopByHop(lower) && !aboutVisitor.test(lower) && !named.has(lower);
  });
  // The body has been parsed, and is framed again.
  const isChunked = headers['transfer-encoding'] !== undefined;
  return [...kept.flat(), ...(isChunked ? ['Transfer-Encoding', 'chunked'] : [])];
}

/** Headers that concern one connection, of requests and responses. */
export function isHopByHop(lowerName: string): boolean {
  return hopByHop.has(lowerName) || lowerName.startsWith('proxy-');
}

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
  'expect',
]);

/** What `Connection` names, but never what frames the message or says whom it is for. */
export function namedByConnection(connection = ''): ReadonlySet<string> {
  const names = connection.split(',').map((name) => name.trim().toLowerCase());
  return new Set(names.filter((name) => name !== 'host' && name !== 'content-length'));
}

/** Names with their values. */
export function pairsOf(rawHeaders: readonly string[]): (readonly [string, string])[] {
  return rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : [],
  );
}

const aboutVisitor =
  /^(?:forwarded|via|x-forwarded-.*|(?:x-|true-|fastly-|x-cluster-)?(?:real|client)-ip|cf-.*)$/;
