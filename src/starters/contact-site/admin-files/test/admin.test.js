import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openApp } from '../src/app.js';
import { serve } from './call.js';

test('shows messages to who knows the password, and escapes them', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'admin-'));
  const served = await serve(
    await openApp({ file: join(dir, 'messages.jsonl'), adminPassword: 'sesame' }),
  );
  const message = { name: 'Ada', email: 'ada@example.com', message: '<b>Hi</b>' };
  await served.call('POST', '/api/contact', message);
  const as = (password) =>
    served.call('GET', '/admin', undefined, {
      authorization: 'Basic ' + Buffer.from('admin:' + password).toString('base64'),
    });
  assert.equal((await served.call('GET', '/admin')).status, 401);
  assert.equal((await as('wrong')).status, 401);
  const page = await as('sesame');
  assert.equal(page.status, 200);
  assert.match(page.body, /Ada/);
  assert.doesNotMatch(page.body, /<b>/);
  await served.close();
  await rm(dir, { recursive: true, force: true });
});
