import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../src/settings.js';
import { pageOf, serveStatus } from '../src/status.js';

const site = {
  name: '<b>Shop',
  url: 'https://shop.example/',
  state: 'down',
  uptime: 99.5,
  ms: 12,
  at: '2026-01-01T00:00:00.000Z',
};

test('the page has each site, and no markup of its name', () => {
  const page = pageOf([site]);
  assert.match(page, /&#60;b&#62;Shop/);
  assert.match(page, /class="down"/);
  assert.match(page, /99\.5 %/);
});

test('serves the page, JSON and its health', async () => {
  const server = await serveStatus(async () => [site], 0);
  const at = 'http://127.0.0.1:' + server.address().port;
  assert.match((await fetch(at)).headers.get('content-type'), /html/);
  for (const path of ['/api/status', ...(settings.paths ?? [])])
    assert.deepEqual(await (await fetch(at + path)).json(), [site]);
  assert.deepEqual(await (await fetch(at + '/health')).json(), { status: 'ok' });
  assert.equal((await fetch(at + '/nothing')).status, 404);
  server.closeAllConnections();
  server.close();
});
