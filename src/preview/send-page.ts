import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from './pages.ts';

/** Responds with one of the server's own pages. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { status, html, clearsStorage = false }: Page,
  headers: readonly string[],
): void {
  const own = Object.entries({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(html)),
    'Cache-Control': 'no-store',
    ...(clearsStorage && { 'Clear-Site-Data': '"storage"' }),
    ...(status === 503 && { 'Retry-After': '1' }),
    ...(status === 405 && { Allow: 'GET, HEAD' }),
    // The rest of a refused request is not read.
    ...(refused.has(status) && { Connection: 'close' }),
  }).flat();
  response.writeHead(status, [...headers, ...own]);
  response.end(request.method === 'HEAD' ? undefined : html);
}

const refused: ReadonlySet<number> = new Set([400, 405, 413, 503]);
