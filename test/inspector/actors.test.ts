import { expect, onTestFinished, test } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { createInspector } from '../../src/inspector/index.ts';
import { visit } from '../helpers/pages/inspector-client.ts';

async function watched() {
  const inspector = createInspector();
  onTestFinished(inspector.close);
  const actor = createActor(createMachine({ id: 'lamp' }), { inspect: inspector.inspect }).start();
  return { id: actor.sessionId, page: await visit(await inspector.link()) };
}

test('accepts parts of a path plain or percent-encoded', async () => {
  const { id, page } = await watched();
  const everything = [...id].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('');
  for (const form of [id, encodeURIComponent(id), everything]) {
    expect((await page.get(`actors/${form}/chart`)).status).toBe(200);
    for await (const { event } of page.follow(`actors/${form}/rows`)) {
      expect(event).toBe('rows');
      break;
    }
  }
});

test('decodes parts of a path once, and refuses any that lead elsewhere', async () => {
  const { id, page } = await watched();
  const twice = encodeURIComponent(encodeURIComponent(id));
  for (const form of [twice, '..%2f..', 'x%00', '%0a', '']) {
    expect((await page.get(`actors/${form}/rows`)).status).toBe(404);
  }
  for (const form of ['%', '%zz', '%e0%a4', '%ff']) {
    expect((await page.get(`actors/${form}/rows`)).status).toBe(400);
  }
});

test('retries if it could not listen, and can be closed', async () => {
  const first = createInspector();
  onTestFinished(first.close);
  const port = Number(new URL(await first.link()).port);
  const second = createInspector({ port });
  onTestFinished(second.close);
  await expect(second.link()).rejects.toMatchObject({ code: 'INSPECTOR_FAILED' });
  await second.close();
  await first.close();
  expect(new URL(await second.link()).port).toBe(String(port));
});
