import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openApp } from '../src/app.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';

const secret = 'a secret of the tests';
const now = 1_800_000_000_000;
const time = String(now / 1000);
const mac = (text, encoding = 'hex') => createHmac('sha256', secret).update(text).digest(encoding);

const pathOf = (provider) => settings.path + (provider === 'generic' ? '' : '/' + provider);

/** How each sender signs. */
const sign = {
  github: (body) => ({ 'x-hub-signature-256': 'sha256=' + mac(body), 'x-github-event': 'push' }),
  gitlab: () => ({ 'x-gitlab-token': secret, 'x-gitlab-event': 'Push Hook' }),
  stripe: (body, at = time) => ({ 'stripe-signature': 't=' + at + ',v1=' + mac(at + '.' + body) }),
  slack: (body, at = time) => ({
    'x-slack-request-timestamp': at,
    'x-slack-signature': 'v0=' + mac('v0:' + at + ':' + body),
  }),
  shopify: (body) => ({
    'x-shopify-hmac-sha256': mac(body, 'base64'),
    'x-shopify-topic': 'orders',
  }),
  generic: (body) => ({ 'x-signature': mac(body), 'x-event': 'test' }),
};

let dir;
let served;
const handled = [];

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'webhooks-'));
  const env = Object.fromEntries(
    settings.providers.map((name) => [name.toUpperCase() + '_WEBHOOK_SECRET', secret]),
  );
  const handle = async (entry) => {
    handled.push(entry);
  };
  served = await serve(
    await openApp({ env, handle, file: join(dir, 'events.jsonl'), now: () => now }),
  );
});
after(async () => {
  await served.close();
  await rm(dir, { recursive: true, force: true });
});

for (const provider of settings.providers) {
  const path = pathOf(provider);

  test(provider + ': takes what is signed, writes it down and handles it', async () => {
    const body = JSON.stringify({ type: 'ping', hello: provider });
    assert.equal((await served.call('POST', path, body, sign[provider](body))).status, 202);
    assert.ok(handled.some(({ payload }) => payload.hello === provider));
    assert.ok((await readFile(join(dir, 'events.jsonl'), 'utf8')).includes(provider));
  });

  test(
    provider + ': refuses what is not signed, or not by the one who has the secret',
    async () => {
      assert.equal((await served.call('POST', path, '{}')).status, 401);
      const forged = Object.fromEntries(
        Object.entries(sign[provider]('{}')).map(([name, value]) => [
          name,
          /signature|token|hmac/.test(name)
            ? value.replace(/\w(?=\W*$)/, (last) => (last === '0' ? '1' : '0'))
            : value,
        ]),
      );
      assert.equal((await served.call('POST', path, '{}', forged)).status, 401);
      if (provider !== 'gitlab') {
        const other = sign[provider]('{"amount":1}');
        assert.equal((await served.call('POST', path, '{"amount":9}', other)).status, 401);
      }
    },
  );

  test(provider + ': refuses what is no JSON, and other methods', async () => {
    assert.equal((await served.call('POST', path, '{', sign[provider]('{'))).status, 400);
    assert.equal((await served.call('GET', path)).status, 405);
  });

  if (['stripe', 'slack'].includes(provider)) {
    test(provider + ': refuses a call that was recorded', async () => {
      const headers = sign[provider]('{}', String(Number(time) - 600));
      assert.equal((await served.call('POST', path, '{}', headers)).status, 401);
    });
  }
}

test('counts a delivery once', async () => {
  const [provider] = settings.providers;
  const body = JSON.stringify({ type: 'again', id: 'evt_1', event_id: 'evt_1' });
  const ids = {
    'x-github-delivery': 'evt_1',
    'x-gitlab-event-uuid': 'evt_1',
    'x-shopify-webhook-id': 'evt_1',
  };
  const headers = { ...sign[provider](body), ...ids };
  const statuses = [];
  for (let call = 0; call < 2; call += 1) {
    statuses.push((await served.call('POST', pathOf(provider), body, headers)).status);
  }
  assert.deepEqual(statuses, [202, 200]);
});

test('refuses everything while a secret is missing', async () => {
  const bare = await serve(await openApp({ env: {}, file: join(dir, 'none.jsonl') }));
  const { status } = await bare.call('POST', pathOf(settings.providers[0]), '{}');
  await bare.close();
  assert.equal(status, 503);
});
