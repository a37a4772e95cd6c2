import { describe, expect, test } from 'vitest';
import { liveFront } from '../helpers/live-front.ts';
import { parseAnswer, rawBytes } from '../helpers/raw-http.ts';

const files = { 'index.html': '<h1>Luna Bakery</h1>', 'sw.js': 'self.x = 1;' };

describe('the script of a service worker', () => {
  test.for<[string, string]>([
    ['as browsers ask for it', 'Service-Worker: script'],
    ['in capitals', 'SERVICE-WORKER: SCRIPT'],
    ['with spaces', 'service-worker: \t script \t'],
    ['without spaces', 'Service-Worker:script'],
    ['twice', 'Service-Worker: x\r\nService-Worker: script'],
    ['with another value', 'Service-Worker: script;v=2'],
    ['without a value', 'Service-Worker:'],
    ['by its destination only', 'Sec-Fetch-Dest: ServiceWorker'],
    ['for a part of it', 'Service-Worker: script\r\nRange: bytes=0-3'],
    ['if it has changed', 'Service-Worker: script\r\nIf-None-Match: *'],
  ])('is refused, and what was registered is cleared: %s', async ([, lines]) => {
    const { head, port } = await liveFront(files);
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

  test('is refused of a preview that has ended, and of none', async () => {
    const { ask, front, id } = await liveFront(files);
    front.unmount(id);
    const headers = { 'Service-Worker': 'script' };
    for (const host of [undefined, `${'a'.repeat(26)}.localhost`]) {
      const answer = await ask('/sw.js', { headers, ...(host && { host }) });
      expect([404, 410]).toContain(answer.status);
      expect(answer.headers['clear-site-data']).toBe('"storage"');
    }
  });

  test('is a file like others to whoever reads it as one', async () => {
    const { ask } = await liveFront(files);
    expect(await ask('/sw.js')).toMatchObject({ status: 200, body: 'self.x = 1;' });
  });
});

test('workers may only be made of blobs, which a service worker cannot be', async () => {
  const { ask } = await liveFront(files);
  expect((await ask('/')).headers['content-security-policy']).toMatch(/; worker-src blob:(?:;|$)/);
});

test('what a preview has stored goes when it ends, and not before', async () => {
  const { ask, front, id } = await liveFront(files);
  const cleared = async (path: string, host?: string) =>
    (await ask(path, { ...(host !== undefined && { host }) })).headers['clear-site-data'];
  // A page without an icon must not lose its data.
  expect([await cleared('/'), await cleared('/favicon.ico')]).toEqual([undefined, undefined]);
  expect(await cleared('/', `${'a'.repeat(26)}.localhost`)).toBe('"storage"');
  for (const status of ['stopped', 'expired', 'failed'] as const) {
    front.unmount(id, { status });
    expect(await cleared('/')).toBe('"storage"');
  }
  front.unmount(id, { status: 'stopped', reason: 'Phishing' });
  expect(await cleared('/')).toBe('"storage"');
});

test('the browser is told to connect a page to nothing but its own origin', async () => {
  const { ask } = await liveFront(files);
  expect((await ask('/')).headers['connection-allowlist']).toBe(
    '(response-origin "mailto:*" "tel:*" "sms:*");webrtc=block',
  );
});
