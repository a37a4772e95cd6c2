import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { makeProgram } from './program.ts';

/** A Node project from a request, with passing tests. */
export const make = (message: string, starter: string): Promise<string> =>
  makeProgram('node_project', message, starter);

/** What every server must do: report its health, answer 404 and end cleanly. */
export async function checkServer(origin: string): Promise<void> {
  expect((await fetch(`${origin}/health`)).status).toBe(200);
  const lost = await fetch(`${origin}/no/such/address`);
  expect(lost.status).toBe(404);
  expect((await fetch(`${origin}/health`, { method: 'DELETE' })).status).toBe(405);
  expect(lost.headers.get('x-powered-by')).toBeNull();
  const raw = await fetch(`${origin}/%E0%A4%A`);
  expect([400, 404]).toContain(raw.status);
}

/** Sends JSON, or a text as it is. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Connects, says hello and waits for the answer. */
export async function connect(url: string, hello: object, answer: string) {
  const socket = new WebSocket(url);
  const got: { type: string }[] = [];
  let look = (): void => {};
  socket.on('message', (data: Buffer) => {
    got.push(JSON.parse(data.toString()));
    look();
  });
  await once(socket, 'open');
  socket.send(JSON.stringify(hello));
  const next = (type: string): Promise<unknown> =>
    new Promise((resolve) => {
      look = () => {
        const found = got.find((message) => message.type === type);
        if (found !== undefined) resolve(found);
      };
      look();
    });
  await next(answer);
  return { socket, next };
}

/** A site for workers and scrapers to read. */
export async function site(pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return { origin: `http://127.0.0.1:${port}`, asked };
}
