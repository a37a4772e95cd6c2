import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Debian's chromium-headless-shell, which takes a third less of the CPU, or else the whole browser. */
const chromiumPath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);

/** Whether pages can be opened here. */
export const hasBrowser = chromiumPath !== undefined;

/** Opens Chromium with its own profile, without a sandbox: only for our own pages. */
export async function openBrowser(
  options: BrowserContextOptions = {},
): Promise<{ browser: BrowserContext; close: () => Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'starters-'));
  const browser = await chromium.launchPersistentContext(profile, {
    ...options,
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Where axe-core is served: pages import it, so that Chromium compiles it once. */
export const axePath = '/axe.min.js';

/** Serves each site under its name, with a policy that allows nothing inline. */
export async function serveSites(
  sites: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Promise<{ origin: string; close: () => void }> {
  const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [name = '', path = ''] = pathname.slice(1).split('/');
    const file = path === '' ? 'index.html' : path;
    const isAxe = pathname === axePath;
    const body = isAxe ? axe : sites.get(name)?.get(file);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': isAxe
        ? 'text/javascript; charset=utf-8'
        : (contentTypes[file.split('.').at(-1) ?? ''] ?? 'text/plain'),
      'content-security-policy': "default-src 'self'; frame-ancestors 'self'",
      ...(isAxe && { 'cache-control': 'max-age=3600' }),
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    close: () => server.close(),
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
