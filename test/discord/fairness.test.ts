import { expect, test } from 'vitest';
import { fakeStages } from '../../src/testing/index.ts';
import { gate, isReady, openDiscord, openEngine, startBot } from './set-up.ts';

test('the forty jobs of one user do not hold up the first of another', async () => {
  const { passed, open } = gate();
  const stages = fakeStages({
    generate: { output: () => passed.then(() => ({ files: [{ path: 'a.html', content: 'x' }] })) },
  });
  const [discord, engine] = await Promise.all([
    openDiscord(),
    openEngine({ stages, limits: { concurrency: 1 } }),
  ]);
  const first = await startBot(discord, engine).start();
  const [many, one] = [discord.user('many'), discord.user('one')];
  for (let number = 0; number < 40; number += 1) {
    discord.mention(`create a blog number ${number}`, { user: many });
  }
  await discord.until(
    () =>
      discord.said().every(({ components }) => components.length > 0) &&
      discord.said().length === 40,
  );
  const asked = discord.slash({ message: 'create a landing page' }, { user: one });
  await discord.until(() => asked.message?.components.length === 1);
  // Turns are those of the store, so they outlast a restart of the bot.
  await first.stop();
  await startBot(discord, engine).start();
  open();
  await discord.until(() => isReady(asked.message));
  const ended: string[] = [];
  for await (const { type, data, jobId } of engine.watch()) {
    if (type === 'job.status' && data.to === 'done') ended.push(jobId);
    if (ended.length === 41) break;
  }
  const [job] = (await engine.list({ userId: one.id })).jobs;
  expect(ended.indexOf(job?.jobId ?? '')).toBeLessThanOrEqual(2);
}, 30_000);
