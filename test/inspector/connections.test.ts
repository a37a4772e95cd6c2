import { expect, onTestFinished, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { inspectJobs } from '../../src/inspector/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { ask, visit } from '../helpers/pages/inspector-client.ts';
import { closed, hold } from '../helpers/stores/raw-http.ts';
import { tempConfig } from '../helpers/temp-config.ts';

async function open() {
  const engine = await createJobEngine({
    store: 'memory',
    config: tempConfig(),
    stages: fakeStages(),
  });
  onTestFinished(engine.close);
  const inspector = await inspectJobs({ engine, port: 0 });
  onTestFinished(inspector.close);
  return { inspector, ...(await visit(inspector.link())) };
}

test.for(['', 'GET / HTTP/1.1\r\nX-'])(
  'clients without a session lock nobody out with connections on which they send only %j',
  async (sent) => {
    const { inspector, origin, get } = await open();
    const [oldest] = await hold(inspector.port, sent);
    expect((await ask(`${origin}/`)).status).toBe(401);
    expect((await get('jobs')).status).toBe(200);
    if (oldest?.closed === false) await closed(oldest);
  },
);

test('clients without a session cut off no stream of one who has one', async () => {
  const { inspector, origin, follow } = await open();
  const stream = follow('board');
  expect((await stream.next()).done).toBe(false);
  const [oldest] = await hold(inspector.port, '');
  expect((await ask(`${origin}/`)).status).toBe(401);
  if (oldest?.closed === false) await closed(oldest);
  await inspector.close();
  // It ends with the server, not before: what was sent until then is whole.
  await expect(Array.fromAsync(stream)).rejects.toThrow('aborted');
});
