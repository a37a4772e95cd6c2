import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { BriefError, readBrief } from '../../src/discord/read/read-brief.ts';

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const file = (url: string, bytes = 5) => ({ name: 'brief.txt', url, bytes });

test('reads a text file hosted by the API', async () => {
  const api = await serve((_, response) => response.end('Grüße 👋'));
  expect(await readBrief(file(`${api}/files/1/brief.txt`), { api: `${api}/api` })).toBe('Grüße 👋');
});

test.each([
  'http://169.254.169.254/latest/meta-data/',
  'http://127.0.0.1:1/',
  'http://cdn.discordapp.com/a.txt',
  'https://cdn.discordapp.com:8443/a.txt',
  'https://cdn.discordapp.com@evil.test/a.txt',
  'https://cdn.discordapp.com.evil.test/a.txt',
  'https://evil.test/cdn.discordapp.com/a.txt',
  'https://me:pw@cdn.discordapp.com/a.txt',
  'file:///etc/passwd',
  'data:text/plain,hello',
  'not a URL',
])('fetches nothing from elsewhere: %s', async (url) => {
  await expect(readBrief(file(url))).rejects.toThrow(BriefError);
  await expect(readBrief(file(url), { api: 'http://127.0.0.1:2/api' })).rejects.toThrow(BriefError);
});

test('follows no redirects', async () => {
  const secret = await serve((_, response) => response.end('secret'));
  const api = await serve((_, response) => response.writeHead(302, { location: secret }).end());
  await expect(readBrief(file(`${api}/a.txt`), { api })).rejects.toThrow('fetch failed');
});

test('does not trust the announced size of a file', async () => {
  const api = await serve((request, response) => {
    const more = () => response.write('x'.repeat(16_384), () => setImmediate(more));
    request.on('close', () => response.destroy());
    more();
  });
  await expect(readBrief(file(`${api}/a.txt`), { api })).rejects.toMatchObject({
    reason: 'tooLarge',
  });
  await expect(readBrief(file(`${api}/a.txt`, 65_537), { api })).rejects.toMatchObject({
    reason: 'tooLarge',
  });
});

test('does not wait for a silent server', async () => {
  const api = await serve(() => {});
  await expect(readBrief(file(`${api}/a.txt`), { api, timeoutMs: 20 })).rejects.toThrow(/timeout/i);
});

test('refuses binary data', async () => {
  const api = await serve((_, response) => response.end(Buffer.from([80, 75, 0, 1])));
  await expect(readBrief(file(`${api}/a.txt`), { api })).rejects.toMatchObject({
    reason: 'notText',
  });
});
