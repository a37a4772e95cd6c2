import { once } from 'node:events';
import { createServer } from 'node:http';

/** Serves an app on a free port. `call` gives status, headers and body; JSON is parsed. */
export async function serve(app) {
  const server = createServer(app.listener);
  app.attach?.(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = 'http://127.0.0.1:' + server.address().port;

  async function call(method, path, body, headers = {}) {
    const isText = body === undefined || typeof body === 'string' || Buffer.isBuffer(body);
    const response = await fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: { ...(isText ? {} : { 'content-type': 'application/json' }), ...headers },
      body: isText ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
  }

  async function close() {
    server.closeAllConnections();
    const closed = once(server, 'close');
    server.close();
    await app.close?.();
    await closed;
  }

  return { origin, call, close };
}
