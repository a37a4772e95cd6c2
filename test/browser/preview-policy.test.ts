import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createPreviewServer } from '../../src/preview/preview-server.ts';
import { livePreview } from '../helpers/pages/live-preview.ts';
import { hasNoBrowser, launchBrowser } from '../helpers/pages/open-browser.ts';

let browser: Browser;

describe.skipIf(hasNoBrowser)('a preview in a real browser', () => {
  beforeAll(async () => {
    browser = await launchBrowser('whole');
  });
  afterAll(() => browser.close());

  test('registers no service worker, and is gone after a takedown', async () => {
    const { server, id, url } = await livePreview({
      'index.html': html(registering),
      'sw.js': keepsShowing,
    });
    const page = await openTab();
    await page.goto(url);
    await expect.poll(() => page.title()).toBe('refused');
    server.unmount(id);
    await page.goto(url);
    expect(await page.title()).toBe('This preview was stopped');
  });

  test('is not shown by going back after a takedown', async () => {
    const files = { 'index.html': html(`document.title = 'live'`) };
    const [{ server, id, url }, other] = [await livePreview(files), await livePreview(files)];
    const page = await openTab();
    await page.goto(url);
    await page.goto(other.url);
    server.unmount(id);
    await page.goBack();
    expect(await page.title()).toBe('This preview was stopped');
  });

  test('loses a service worker registered under an earlier version', async () => {
    const earlier = await serve((request, response) => {
      const isWorker = request.url === '/sw.js';
      response.setHeader('Content-Type', isWorker ? 'text/javascript' : 'text/html');
      response.end(isWorker ? keepsShowing : html(registering));
    });
    const id = 'a'.repeat(26);
    const url = `http://${id}.localhost:${earlier.port}/`;
    const page = await openTab();
    await page.goto(url);
    await expect.poll(() => page.title()).toBe('registered');
    await earlier.close();

    const server = createPreviewServer({ port: earlier.port });
    onTestFinished(() => server.close());
    await server.listen();
    await page.goto(url);
    expect(await page.title()).toBe('still here');
    // Browsers look for an update soon after a visit; this triggers it now.
    await page.evaluate(
      'navigator.serviceWorker.getRegistration().then((it) => it.update()).catch(() => {})',
    );
    await page.goto(url);
    expect(await page.title()).toBe('Preview not found');
  });

  test('reaches no other local service', async () => {
    const { port, seen } = await listen();
    const reached = [];
    for (const [name, code] of Object.entries(escapes(port))) {
      const before = seen();
      const { url } = await livePreview({ 'index.html': html(code), 'ran.txt': 'ran' });
      const page = await openTab();
      const ran = page.waitForRequest(/ran\.txt/);
      // The browser closes a page that tries to use WebRTC in a frame.
      await page.goto(url).catch(() => {});
      await ran;
      // Reopening the page takes longer than an allowed attempt.
      const second = await openTab();
      await second.goto(url).catch(() => {});
      if (seen() > before) reached.push(name);
    }
    expect(reached).toEqual([]);
    const before = seen();
    await fetch(`http://127.0.0.1:${port}/`).catch(() => {});
    expect(seen()).toBe(before + 1);
  });

  test('runs its module scripts, also in a sandboxed frame of the dashboard, and of nobody else', async () => {
    const files = {
      'index.html': `<!doctype html><script type="module" src="js/app.js"></script>`,
      'js/app.js': `import { name } from './name.js';
        const { found } = await import('./later.js');
        const { text } = await fetch('data.json').then((data) => data.json());
        parent.postMessage(name + found + text, '*'); document.title = name + found + text;`,
      'js/name.js': `export const name = 'module ';`,
      'js/later.js': `export const found = 'loaded ';`,
      'data.json': '{"text":"data"}',
    };
    const framing = (url: string) =>
      `<!doctype html><script>onmessage = ({ data }) => (document.title = data);</script>
      <iframe sandbox="allow-scripts allow-forms" src="${url}" onload="document.body.id='loaded'"></iframe>`;
    let shown = '';
    const dashboard = await serve((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(framing(shown));
    });
    const frameAncestor = `http://localhost:${dashboard.port}`;
    const { url } = await livePreview(files, { frameAncestor });
    const page = await openTab();
    await page.goto(url);
    await expect.poll(() => page.title()).toBe('module loaded data');
    shown = url;
    await page.goto(frameAncestor);
    await expect.poll(() => page.title()).toBe('module loaded data');
    await page.goto(`http://127.0.0.1:${dashboard.port}/`);
    await page.waitForSelector('#loaded');
    expect(await page.title()).toBe('');
    const read = `fetch(${JSON.stringify(url)}).then(() => 'read', () => 'refused')`;
    expect(await page.evaluate(read)).toBe('refused');
    await dashboard.close();
  });

  test('runs code in workers, loads its files and opens mailto links', async () => {
    const { url } = await livePreview({
      'index.html': html(`
        const code = 'fetch("' + location.origin + '/data.txt").then((it) => it.text()).then(postMessage)';
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }) => (document.title = data);`),
      'data.txt': 'read in a worker',
    });
    const page = await openTab();
    await page.goto(url);
    await expect.poll(() => page.title()).toBe('read in a worker');
    const offered = page.waitForEvent('console', (message) =>
      message.text().includes("external handler for 'mailto:"),
    );
    await page.evaluate("location.href = 'mailto:hello@example.com'");
    await offered;
  });
});

async function openTab() {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  return context.newPage();
}

function html(script: string): string {
  return `<!doctype html><link rel="icon" href="data:,"><body><script>${script}</script>`;
}

const registering = `navigator.serviceWorker.register('/sw.js')
  .then(() => navigator.serviceWorker.ready)
  .then(() => (document.title = 'registered'), () => (document.title = 'refused'));`;

const keepsShowing = `addEventListener('install', () => skipWaiting());
addEventListener('fetch', (event) => event.respondWith(
  new Response('<title>still here</title>', { headers: { 'Content-Type': 'text/html' } })));`;

/** Ways to the network that a Content-Security-Policy does not cover. */
function escapes(port: number): Readonly<Record<string, string>> {
  const there = `'http://127.0.0.1:${port}/'`;
  const connect = `peer.createDataChannel('x');
    peer.createOffer().then((offer) => peer.setLocalDescription(offer)); ${report}`;
  return {
    stun: `${report} const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] }); ${connect}`,
    turn: `${report} const peer = new RTCPeerConnection({ iceServers: [
      { urls: 'turn:127.0.0.1:${port}?transport=tcp', username: 'a', credential: 'b' }] }); ${connect}`,
    frame: `${report} const { contentWindow } = document.body.appendChild(document.createElement('iframe'));
      const peer = new contentWindow.RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] }); ${connect}`,
    prefetch: `document.head.append(Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      textContent: JSON.stringify({ prefetch: [{ urls: [${there}], eagerness: 'immediate' }] }) })); ${report}`,
    popup: `${report} open(${there}); open(${there}, '_blank', 'noopener');`,
    navigation: `${report} setTimeout(() => (location.href = ${there}));`,
  };
}

const report = `fetch('/ran.txt');`;

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { port: (server.address() as AddressInfo).port, close };
}

/** Counts connections and packets to a loopback port. */
async function listen() {
  let count = 0;
  const server = createServer((_, response) => void response.end());
  server.on('connection', () => (count += 1));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const packets = createSocket('udp4', () => (count += 1));
  await once(packets.bind(port, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
    packets.close();
  });
  return { port, seen: () => count };
}
