import { describe, expect, test } from 'vitest';
import { livePreview } from '../helpers/pages/live-preview.ts';
import { parseAnswer, rawBytes } from '../helpers/stores/raw-http.ts';

const files = { 'index.html': '<h1>Luna Bakery</h1>', 'sw.js': 'self.x = 1;' };

describe('the script of a service worker', () => {
  test.for<[string, string]>([
    ['as browsers request it', 'Service-Worker: script'],
    ['in capitals', 'SERVICE-WORKER: SCRIPT'],
    ['with spaces', 'service-worker: \t script \t'],
    ['without spaces', 'Service-Worker:script'],
    ['twice', 'Service-Worker: x\r\nService-Worker: script'],
    ['with another value', 'Service-Worker: script;v=2'],
    ['without a value', 'Service-Worker:'],
    ['by its destination only', 'Sec-Fetch-Dest: ServiceWorker'],
    ['for a part of it', 'Service-Worker: script\r\nRange: bytes=0-3'],
    ['if it has changed', 'Service-Worker: script\r\nIf-None-Match: *'],
  ])('is refused, and registered workers are cleared: %s', async ([, lines]) => {
    const { head, port } = await livePreview(files);
    for (const method of ['GET', 'HEAD']) {
      const request = head('/sw.js', { method }).replace(
        /\r\n$/,
        `${lines}\r\nConnection: close\r\n\r\n`,
      );
      const { status, headers, body } = parseAnswer(await rawBytes(port, request));
      expect(status).toBe(403);
      expect(headers['clear-site-data']).toBe('"storage"');
      expect(headers['content-type']).toContain('text/html');
      expect(body).not.toContain('self.x');
    }
  });

  test('is refused for an ended and for an unknown preview', async () => {
    const { ask, server, id } = await livePreview(files);
    server.unmount(id);
    const headers = { 'Service-Worker': 'script' };
    for (const host of [undefined, `${'a'.repeat(26)}.localhost`]) {
      const answer = await ask('/sw.js', { headers, ...(host && { host }) });
      expect([404, 410]).toContain(answer.status);
      expect(answer.headers['clear-site-data']).toBe('"storage"');
    }
  });

  test('is an ordinary file to any other request', async () => {
    const { ask } = await livePreview(files);
    expect(await ask('/sw.js')).toMatchObject({ status: 200, body: 'self.x = 1;' });
  });
});

test('workers may only come from blobs, which cannot be service workers', async () => {
  const { ask } = await livePreview(files);
  expect((await ask('/')).headers['content-security-policy']).toMatch(/; worker-src blob:(?:;|$)/);
});

test('the storage of a preview is cleared when it ends, and not before', async () => {
  const { ask, server, id } = await livePreview(files);
  const cleared = async (path: string, host?: string) =>
    (await ask(path, { ...(host !== undefined && { host }) })).headers['clear-site-data'];
  // A page without an icon must not lose its data.
  expect([await cleared('/'), await cleared('/favicon.ico')]).toEqual([undefined, undefined]);
  expect(await cleared('/', `${'a'.repeat(26)}.localhost`)).toBe('"storage"');
  for (const status of ['stopped', 'expired', 'failed'] as const) {
    server.unmount(id, { status });
    expect(await cleared('/')).toBe('"storage"');
  }
  server.unmount(id, { status: 'stopped', reason: 'Phishing' });
  expect(await cleared('/')).toBe('"storage"');
});

test('the browser may connect a page to its own origin only', async () => {
  const { ask } = await livePreview(files);
  expect((await ask('/')).headers['connection-allowlist']).toBe(
    '(response-origin "mailto:*" "tel:*" "sms:*");webrtc=block',
  );
});
