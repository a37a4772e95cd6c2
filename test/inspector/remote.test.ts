import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { type DashboardAccess, inspectJobs } from '../../src/inspector/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { ask, send } from '../helpers/pages/inspector-client.ts';
import { tempConfig } from '../helpers/temp-config.ts';

const operator = 'operator-0123456789abcdef01234567';
const reader = 'reader-0123456789abcdef0123456789';
const tokens = { operator, reader };
let time = Date.now();
beforeEach(() => {
  time = Date.now();
});

async function open(access: DashboardAccess = { host: '0.0.0.0', tokens }) {
  const engine = await createJobEngine({
    store: 'memory',
    config: tempConfig(),
    stages: fakeStages(),
  });
  onTestFinished(() => engine.close());
  const inspector = await inspectJobs({ engine, access, port: 0, now: () => time });
  onTestFinished(inspector.close);
  const { jobId } = await engine.submit({
    userMessage: 'a landing page about pangolins',
    userId: 'u1',
    channelId: 'c1',
    approval: true,
  });
  const { port } = inspector;
  const address = `http://127.0.0.1:${port}`;
  const signIn = (token: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(`${address}/`, {
      method: 'POST',
      headers: { origin: address, 'content-type': form, ...headers },
      body: new URLSearchParams({ token }).toString(),
    });
  const visit = async (token: string) => {
    const { headers } = await signIn(token);
    const [cookie = ''] = headers['set-cookie']?.[0]?.split(';') ?? [];
    const own = { cookie, origin: address, 'content-type': 'application/json' };
    return {
      cookie,
      get: (path: string) => ask(`${address}/api/${path}`, { headers: { cookie } }),
      stream: (path: string) => send(`${address}/api/${path}`, { headers: { cookie } }),
      post: (path: string, body: object, more = {}) =>
        ask(`${address}/api/${path}`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { ...own, ...more },
        }),
    };
  };
  return { engine, inspector, jobId, port, address, signIn, visit };
}

const form = 'application/x-www-form-urlencoded';

describe('a dashboard for other machines', () => {
  test.each([
    [{ host: '0.0.0.0' }, /JOB_DASHBOARD_TOKEN.*openssl rand/],
    [{ host: '192.0.2.1' }, /JOB_DASHBOARD_TOKEN/],
    [{ host: '0.0.0.0', tokens: { operator: 'short' } }, /24 to 200/],
    [{ host: '0.0.0.0', tokens: { operator: `${operator} x` } }, /without spaces/],
    [{ host: '0.0.0.0', tokens: { operator, reader: operator } }, /must differ/],
    [{ tokens: { operator, reader: 'short' } }, /24 to 200/],
  ])('%j is refused, and shows no token', async (access, message) => {
    const refused = open(access);
    await expect(refused).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(message),
    });
    await expect(refused).rejects.not.toMatchObject({
      message: expect.stringMatching(/short|operator-0/),
    });
  });

  test('is opened with a token, from another address of the machine too', async () => {
    const { signIn, visit, port, address } = await open();
    const page = await ask(`${address}/`);
    expect([page.status, page.body]).toEqual([401, expect.stringContaining('<form method="post"')]);
    expect(page.headers['content-security-policy']).toContain("form-action 'self'");
    const { status, headers } = await signIn(operator);
    expect([status, headers['location']]).toEqual([303, '/']);
    expect((await (await visit(operator)).get('jobs')).status).toBe(200);
    const other = Object.values(networkInterfaces())
      .flat()
      .find((each) => each?.family === 'IPv4' && !each.internal);
    if (other === undefined) return;
    const origin = `http://${other.address}:${port}`;
    const body = new URLSearchParams({ token: operator }).toString();
    const post = { method: 'POST', body, headers: { origin, 'content-type': form } };
    expect((await ask(`${origin}/`, post)).status).toBe(303);
  });

  test('shows nothing under a name, as after DNS rebinding, and takes nothing from another origin', async () => {
    const { visit, signIn, port, address } = await open();
    const { cookie, post } = await visit(operator);
    for (const host of [
      `evil.example:${port}`,
      `1.2.3.4.evil.example:${port}`,
      '127.0.0.1:1',
      'localhost',
    ])
      for (const path of ['/', '/api/jobs'])
        expect((await ask(address + path, { headers: { host, cookie } })).status).toBe(403);
    const foreign = [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${port}`,
      'http://127.0.0.1:1',
    ];
    for (const origin of foreign) {
      expect((await signIn(operator, { origin })).headers['set-cookie']).toBeUndefined();
      expect((await post('jobs', { message: 'a landing page' }, { origin })).status).toBe(403);
    }
    const noOrigin = { 'content-type': form, cookie };
    const unmarked = { method: 'POST', body: `token=${operator}`, headers: noOrigin };
    expect((await ask(`${address}/`, unmarked)).status).toBe(403);
  });

  test('never takes a token from the address, which logs keep', async () => {
    const { address } = await open();
    for (const path of [`/?token=${operator}`, `/?ticket=${operator}`])
      expect((await ask(address + path)).headers['set-cookie']).toBeUndefined();
    const headers = { authorization: `Bearer ${operator}` };
    expect((await ask(`${address}/api/jobs`, { headers })).status).toBe(403);
  });

  test('changes nothing for a reader, whose cookie may be stolen', async () => {
    const { engine, visit, jobId } = await open();
    await expect.poll(async () => (await engine.get(jobId))?.phase).toBe('awaitingApproval');
    const { get, post } = await visit(reader);
    expect(JSON.parse((await get('hello')).body)).toMatchObject({
      readOnly: true,
      canSignOut: true,
    });
    expect((await get(`jobs/${jobId}`)).status).toBe(200);
    for (const [path, body] of [
      ['jobs', { message: 'a landing page' }],
      [`jobs/${jobId}/send`, { type: 'job.cancel' }],
      [`jobs/${jobId}/send`, { type: 'job.approve' }],
      [`jobs/${jobId}/retry`, {}],
      [`jobs/${jobId}/revise`, { message: 'make it blue' }],
      [`jobs/${jobId}/preview`, { stop: true }],
      [`jobs/${jobId}/pin`, { pinned: true }],
      [`jobs/${jobId}/remove`, {}],
      ['pause', { paused: true }],
    ] as const)
      expect([path, (await post(path, body)).status]).toEqual([path, 403]);
    expect((await engine.get(jobId))?.phase).toBe('awaitingApproval');
    expect(
      (await (await visit(operator)).post(`jobs/${jobId}/send`, { type: 'job.cancel' })).status,
    ).toBe(200);
  });

  test('is locked for a minute to someone who guesses, and not to others', async () => {
    const { signIn, visit } = await open({ url: 'https://jobs.example.net', tokens });
    const behind = (address: string) => ({
      host: 'jobs.example.net',
      origin: 'https://jobs.example.net',
      'x-forwarded-for': `made-up, ${address}`,
    });
    const guess = (address: string) => signIn('a guess', behind(address));
    for (let count = 0; count < 5; count++) expect((await guess('192.0.2.1')).status).toBe(401);
    const locked = await signIn(operator, behind('192.0.2.1'));
    expect(locked.status).toBe(429);
    expect(locked.headers['set-cookie']).toBeUndefined();
    expect(Number(locked.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await signIn(operator, behind('192.0.2.2'))).status).toBe(303);
    time += 60_000;
    expect((await signIn(operator, behind('192.0.2.1'))).status).toBe(303);
    // From many addresses at once.
    const many = await Promise.all(
      Array.from({ length: 80 }, (_, index) => guess(`198.51.100.${index}`)),
    );
    expect(many.filter(({ status }) => status === 401)).toHaveLength(80);
    expect((await signIn(operator, behind('192.0.2.3'))).status).toBe(303);
    // All addresses of a network belong to one.
    const own = [
      '2001:db8::1',
      '2001:db8::2',
      '2001:DB8:0:0:1:2:3:4',
      '2001:db8::9:9',
      '2001:db8::',
    ];
    for (const address of own) expect((await guess(address)).status).toBe(401);
    expect((await signIn(operator, behind('2001:db8::3'))).status).toBe(429);
    expect((await signIn(operator, behind('2001:db8:0:1::3'))).status).toBe(303);
    for (let last = 1; last < 7; last += 1)
      expect((await guess(`::ffff:203.0.113.${last}`)).status).toBe(401);
    await visit(operator);
  });

  test('behind a proxy goes by its origin, with cookies for https alone', async () => {
    const { inspector, signIn, address } = await open({ url: 'https://jobs.example.net', tokens });
    const host = 'jobs.example.net';
    const { status, headers } = await signIn(operator, { host, origin: `https://${host}` });
    expect(status).toBe(303);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    expect(cookie).toMatch(
      /^__Host-jobchart-[0-9a-f]{8}-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=\d+$/,
    );
    const [pair = ''] = cookie.split(';');
    const jobs = (more: Readonly<Record<string, string>>) =>
      ask(`${address}/api/jobs`, { headers: { cookie: pair, ...more } });
    expect((await jobs({ host })).status).toBe(200);
    expect((await jobs({ host: 'other.example.net' })).status).toBe(403);
    expect((await jobs({ host, origin: 'http://jobs.example.net' })).status).toBe(403);
    // The same secret without the prefix: another page of the host may have set it.
    expect((await jobs({ host, cookie: pair.replace('__Host-', '') })).status).toBe(403);
    expect((await jobs({})).status).toBe(403);
    expect(inspector.link()).toMatch(/^https:\/\/jobs\.example\.net\/\?ticket=/);
  });

  test('ends a session when its owner signs out, a reader too', async () => {
    const { visit } = await open();
    for (const token of [operator, reader]) {
      const { get, stream, post } = await visit(token);
      expect((await get('jobs')).status).toBe(200);
      const board = await stream('board');
      const isCutOff = text(board).then(
        () => false,
        () => true,
      );
      expect((await post('sign-out', {}, { origin: 'http://evil.example' })).status).toBe(403);
      expect((await get('jobs')).status).toBe(200);
      const { headers } = await post('sign-out', {});
      expect(headers['set-cookie']?.[0]).toContain('Max-Age=0');
      expect(await isCutOff).toBe(true);
      expect((await get('jobs')).status).toBe(403);
    }
  });

  test('shows its tokens nowhere', async () => {
    process.env['JOB_DASHBOARD_TOKEN'] = operator;
    onTestFinished(() => void delete process.env['JOB_DASHBOARD_TOKEN']);
    const { engine, visit } = await open();
    const { get, post } = await visit(operator);
    const { body } = await post('jobs', { message: `a landing page that says ${operator}` });
    const { jobId } = JSON.parse(body);
    await engine.result(jobId);
    for (const path of ['jobs', `jobs/${jobId}`, 'hello'])
      expect((await get(path)).body).not.toContain(operator);
  });
});

test('without tokens there is nothing to sign in to, and no proxy is believed', async () => {
  const { address, signIn } = await open({ url: 'https://jobs.example.net' });
  expect((await ask(`${address}/`)).body).not.toContain('<form');
  expect((await signIn(operator)).status).toBe(404);
  const headers = { host: 'jobs.example.net' };
  expect((await ask(`${address}/`, { headers })).status).toBe(403);
});
