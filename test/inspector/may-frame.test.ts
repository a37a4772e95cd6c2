import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { mayFrame } from '../../src/inspector/jobs/previews/may-frame.ts';

const origin = 'http://127.0.0.1:1234';

async function previewWith(headers: Readonly<Record<string, string>>) {
  const hosts: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    hosts.push(request.headers.host);
    response.writeHead(200, headers).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://abc.localhost:${port}/`, host: `abc.localhost:${port}`, hosts };
}

test.each([
  [{}, true],
  [{ 'X-Frame-Options': 'DENY' }, false],
  [{ 'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'" }, false],
  [{ 'Content-Security-Policy': `Frame-Ancestors ${origin}` }, true],
  [{ 'Content-Security-Policy': `frame-ancestors ${origin}5` }, false],
])('a preview with %j may be framed: %s', async (headers, isAllowed) => {
  const { url, host, hosts } = await previewWith(headers);
  expect(await mayFrame(url, { origin })).toBe(isAllowed);
  expect(hosts).toEqual([host]);
});

test('asks nothing but previews on this machine, and takes silence for a no', async () => {
  const { url, hosts } = await previewWith({});
  const { port } = new URL(url);
  for (const address of [
    `http://127.0.0.1:${port}/`,
    `http://localhost.example.com:${port}/`,
    `https://abc.localhost:${port}/`,
    'file:///etc/passwd',
    'not an address',
  ]) {
    expect(await mayFrame(address, { origin })).toBe(false);
  }
  expect(hosts).toEqual([]);
  expect(await mayFrame('http://abc.localhost:1/', { origin })).toBe(false);
  // The browser of another machine reaches no preview of this one.
  for (const other of [
    'https://jobs.example.net',
    'http://192.0.2.1:4000',
    'http://localhost.evil',
  ])
    expect(await mayFrame(url, { origin: other })).toBe(false);
  expect(hosts).toEqual([]);
});

test('previews of the public site may be framed by the dashboard of the configuration', async () => {
  const site = { baseUrl: 'https://*.previews.example', dashboardUrl: origin };
  expect(await mayFrame('https://a.previews.example/', { origin, ...site })).toBe(true);
  const other = { origin: 'https://other.example', ...site };
  expect(await mayFrame('https://a.previews.example/', other)).toBe(false);
  expect(await mayFrame('https://previews.example.evil/', { origin, ...site })).toBe(false);
});
