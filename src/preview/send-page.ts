import type { IncomingMessage, ServerResponse } from 'node:http';
import { pages } from './pages.ts';

/** Answers with one of the front's own pages. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  name: keyof typeof pages,
): void {
  const { status, html } = pages[name];
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(html));
  response.setHeader('Cache-Control', 'no-store');
  if (status === 405) {
    response.setHeader('Allow', 'GET, HEAD');
    // The body of the refused request is not read.
    response.setHeader('Connection', 'close');
  }
  response.end(request.method === 'HEAD' ? undefined : html);
}
