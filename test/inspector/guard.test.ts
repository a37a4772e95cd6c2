import { networkInterfaces } from 'node:os';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { inspectJobs, type InspectJobsOptions } from '../../src/inspector/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { ask, visit } from '../helpers/pages/inspector-client.ts';
import { rawHttp } from '../helpers/stores/raw-http.ts';
import { tempConfig } from '../helpers/temp-config.ts';

let time = Date.now();
beforeEach(() => {
  time = Date.now();
});

async function open(options: Partial<InspectJobsOptions> = {}) {
  const engine = await createJobEngine({
    store: 'memory',
    config: tempConfig(),
    stages: fakeStages(),
  });
  const inspector = await inspectJobs({ engine, now: () => time, ...options });
  onTestFinished(async () => {
    await inspector.close();
    await engine.close();
  });
  const { jobId } = await engine.submit({
    userMessage: 'a landing page about pangolins',
    userId: 'u1',
    channelId: 'c1',
    approval: true,
  });
  const { origin, host } = new URL(inspector.link());
  return { engine, inspector, jobId, origin, host };
}

const paths = (jobId: string) => [
  '/',
  '/app/src/inspector/page/main.ts',
  '/api/hello',
  '/api/jobs',
  '/api/board',
  '/api/usage',
  `/api/jobs/${jobId}`,
  `/api/jobs/${jobId}/rows`,
  `/api/jobs/${jobId}/log`,
  `/api/jobs/${jobId}/journal`,
];

test('a connection carries one request: browsers repeat one on a connection that is used again', async () => {
  const { inspector } = await open();
  const { origin, get } = await visit(inspector.link());
  const reused = { connection: 'keep-alive' };
  expect((await get('jobs', reused)).headers.connection).toBe('close');
  expect((await ask(`${origin}/`, { headers: reused })).headers.connection).toBe('close');
});

describe('nothing is seen', () => {
  test('without a ticket', async () => {
    const { origin, jobId } = await open();
    for (const path of paths(jobId)) {
      const { status, body } = await ask(origin + path);
      expect([401, 403]).toContain(status);
      expect(body).not.toMatch(/pangolin|job-/);
    }
  });

  test('with a ticket that is used, made up or expired', async () => {
    const { inspector, origin } = await open();
    const used = inspector.link();
    const preview = await ask(used, { method: 'HEAD' });
    expect([preview.status, preview.headers['set-cookie']]).toEqual([401, undefined]);
    expect((await ask(used)).headers['set-cookie']).toHaveLength(1);
    const old = inspector.link();
    time += 16 * 60_000;
    for (const link of [used, old, `${origin}/?ticket=`, `${origin}/?ticket=${'A'.repeat(32)}`]) {
      const { status, headers } = await ask(link);
      expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 401 });
    }
  });

  test('is told how to get a new link', async () => {
    const { inspector, origin } = await open({ command: 'node "/srv/<b>"' });
    const used = inspector.link();
    await ask(used);
    for (const link of [used, `${origin}/`]) {
      expect((await ask(link)).body).toContain(
        'run <code>node &quot;/srv/&lt;b&gt;&quot; inspect</code> in another terminal',
      );
    }
  });

  test('with a cookie that is forged, from another instance or expired', async () => {
    const [one, other] = [await open(), await open()];
    const { cookie, get } = await visit(one.inspector.link());
    expect((await get('jobs')).status).toBe(200);
    const stranger = await visit(other.inspector.link());
    const [name = '', value = ''] = cookie.split('=');
    const [nonce = '', endsAt = '', mac = ''] = value.split('.');
    const forged = [
      stranger.cookie,
      `${name}=${stranger.cookie.split('=')[1]}`,
      `${name}=${nonce}.${Number(endsAt) + 1}.${mac}`,
      `${name}=${nonce}.${endsAt}.${'A'.repeat(43)}`,
      `${name}=`,
    ];
    for (const wrong of forged) expect((await get('jobs', { cookie: wrong })).status).toBe(403);
    time += 13 * 3_600_000;
    expect((await get('jobs')).status).toBe(403);
  });

  test('with a cookie or ticket of a server that has ended, even on the same port', async () => {
    const { engine, inspector } = await open();
    const { get, cookie } = await visit(inspector.link());
    const unused = inspector.link();
    await inspector.close();
    const next = await inspectJobs({ engine, port: inspector.port });
    onTestFinished(next.close);
    expect((await get('jobs')).status).toBe(403);
    expect((await ask(unused)).status).toBe(401);
    const { cookie: fresh } = await visit(next.link());
    expect(fresh.split('=')[0]).not.toBe(cookie.split('=')[0]);
  });

  test('with anything in the store, which contains no session', async () => {
    const { engine, inspector } = await open();
    const { cookie } = await visit(inspector.link());
    const kept = JSON.stringify(await engine.storage('inspector').get('server'));
    expect(kept).toBe(JSON.stringify({ port: inspector.port }));
    expect(kept).not.toContain(cookie.split('=')[1]);
  });

  test('without the question of this instance, which proves its identity to its page', async () => {
    const { inspector, origin } = await open();
    const { body } = await ask(`${origin}/`, {
      headers: { cookie: (await visit(inspector.link())).cookie },
    });
    const [question, answer] = ['question', 'answer'].map(
      (name) => new RegExp(`name="server-${name}" content="([\\w-]+)"`).exec(body)?.[1] ?? '',
    );
    expect(await ask(`${origin}/proof?question=${question}`)).toMatchObject({
      status: 200,
      body: answer,
    });
    for (const wrong of ['', '?question=', `?question=${answer}`]) {
      expect((await ask(`${origin}/proof${wrong}`)).status).toBe(404);
    }
  });

  test('under any host name except 127.0.0.1, as after DNS rebinding', async () => {
    const { inspector, host } = await open();
    const { get } = await visit(inspector.link());
    const port = host.split(':')[1];
    for (const name of ['evil.example', `evil.example:${port}`, `localhost:${port}`, '127.0.0.1']) {
      expect((await get('jobs', { host: name })).status).toBe(403);
    }
    const link = inspector.link();
    expect((await ask(link, { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask(link)).status).toBe(200);
  });

  test('from another origin or site, even with a cookie', async () => {
    const { inspector } = await open();
    const { get } = await visit(inspector.link());
    const foreign = [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    ];
    for (const headers of foreign) expect((await get('jobs', headers)).status).toBe(403);
  });

  test('from another machine', async () => {
    const { host } = await open();
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address?.family === 'IPv4' && !address.internal);
    for (const other of others) {
      const url = `http://${other?.address}:${host.split(':')[1]}/`;
      await expect(ask(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
  });
});

describe('nothing is done', () => {
  const cancel = { type: 'job.cancel' };

  test('without its own origin, by a form or with another method', async () => {
    const { inspector, engine, jobId, origin } = await open();
    const { post, cookie } = await visit(inspector.link());
    const path = `jobs/${jobId}/send`;
    const url = `${origin}/api/${path}`;
    const body = JSON.stringify(cancel);
    const json = { 'content-type': 'application/json' };
    const refused = [
      await ask(url, { method: 'POST', body, headers: { cookie, ...json } }),
      await ask(url, { method: 'POST', body, headers: { origin, ...json } }),
      await post(path, cancel, { origin: 'http://evil.example' }),
      await post(path, cancel, { 'content-type': 'text/plain' }),
      await post(path, cancel, { 'content-type': 'application/x-www-form-urlencoded' }),
      await ask(url, { method: 'PUT', body, headers: { cookie, origin, ...json } }),
      await ask(url, { method: 'OPTIONS', headers: { cookie, origin } }),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
    await expect.poll(async () => (await engine.get(jobId))?.phase).toBe('awaitingApproval');
    expect((await post(path, cancel)).status).toBe(200);
    expect((await engine.result(jobId)).status).toBe('cancelled');
  });

  test('in read-only mode, whose cookie is not valid elsewhere', async () => {
    const { inspector, jobId } = await open({ readOnly: true });
    const { get, post } = await visit(inspector.link());
    expect(JSON.parse((await get('hello')).body)).toMatchObject({ readOnly: true });
    expect((await get(`jobs/${jobId}`)).status).toBe(200);
    for (const [path, body] of [
      ['jobs', { message: 'a landing page' }],
      [`jobs/${jobId}/send`, cancel],
      [`jobs/${jobId}/retry`, {}],
      [`jobs/${jobId}/preview`, { stop: true }],
    ] as const) {
      expect((await post(path, body)).status).toBe(403);
    }
  });

  test('by a body that is too large, not JSON or not an object', async () => {
    const { inspector, origin } = await open();
    const { cookie, post } = await visit(inspector.link());
    expect((await post('jobs', { message: 'x'.repeat(70_000) })).status).toBe(400);
    for (const body of ['', '[]', 'null', '{']) {
      const headers = { cookie, origin, 'content-type': 'application/json' };
      const { status } = await ask(`${origin}/api/jobs`, { method: 'POST', body, headers });
      expect(status).toBe(400);
    }
  });
});

test('the cookie is limited to this instance and site, and hidden from scripts; nothing is cached', async () => {
  const { inspector } = await open();
  const { headers } = await ask(inspector.link());
  expect(headers['set-cookie']?.[0]).toMatch(
    /^jobchart-[0-9a-f]{8}-\d+=[\w.-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
  );
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
  const policy = headers['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test('serves the files of the page and nothing else', async () => {
  const { inspector } = await open();
  const { origin, cookie } = await visit(inspector.link());
  for (const path of [
    '/app/../package.json',
    '/app/%2e%2e/package.json',
    '/app/src/inspector/page/../../index.ts',
    '/app/src/index.ts',
    '/app/lib/../../package.json',
    '/api/jobs/..%2f..%2fetc/log',
    '/package.json',
  ]) {
    expect((await ask(origin + path, { headers: { cookie } })).status).toBe(404);
  }
});

test.for(['//', '/\\', 'http://['])(
  'a request for %s, which is no address, is answered with 400',
  async (target) => {
    const { inspector, host } = await open();
    const request = `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
    expect(await rawHttp(inspector.port, request)).toMatchObject({
      status: 400,
      body: expect.stringContaining('not an address'),
    });
  },
);

test('a link opens its own path, and never another site', async () => {
  const { inspector } = await open();
  const { headers } = await ask(inspector.link('#/jobs/job-1'));
  expect(headers['refresh']).toBe('0; url=/#/jobs/job-1');
  for (const to of [
    '//evil.example',
    'https://evil.example',
    "#/'><script>",
    'javascript:alert(1)',
  ]) {
    expect((await ask(inspector.link(to))).headers['refresh']).toBe('0; url=/');
  }
});
