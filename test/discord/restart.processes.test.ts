import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeStages } from '../../src/testing/index.ts';
import type { FakeDiscord } from '../helpers/discord/fake-discord.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { gate, openDiscord, isReady, openEngine, startBot, startChild } from './set-up.ts';

const stageNames = ['plan', 'generate', 'validate', 'package', 'deploy', 'finalize'];

/** The last life of a bot needs no process of its own. */
async function startHere(discord: FakeDiscord, base: string) {
  const engine = await openEngine({
    store: join(base, 'jobs.db'),
    limits: { concurrency: 32 },
    config: {
      workBase: join(base, 'work'),
      outputBase: join(base, 'output'),
      logBase: join(base, 'logs'),
    },
    stages: fakeStages(),
  });
  await startBot(discord, engine).start();
}

test('after a kill in each stage and a restart, every user sees the result once', async () => {
  const [discord, base] = await Promise.all([openDiscord(), tempDir()]);
  const first = startChild(discord, base, { hangs: true });
  expect(await first.next()).toBe('ready');
  const asked = stageNames.map((name) => {
    const message = `create a landing page that hangs in ${name}`;
    const user = discord.user(`user-${name}`);
    return {
      message: discord.mention(message, { user }),
      shown: discord.slash({ message }, { user }),
      whispered: discord.slash({ message, visibility: 'private' }, { user }),
    };
  });
  for (const _ of asked.flatMap(Object.values)) expect(stageNames).toContain(await first.next());
  await first.kill();
  expect(discord.said().filter(isReady)).toEqual([]);

  await startHere(discord, base);
  await discord.until(() => discord.said().filter(isReady).length === 18);
  expect(discord.said()).toHaveLength(18);
  for (const { message, shown, whispered } of asked) {
    expect(discord.said().filter(({ replyTo }) => replyTo === message.id)).toHaveLength(1);
    for (const { message: answer } of [shown, whispered]) {
      expect(answer).toMatchObject({ attachments: [{ filename: 'fake.zip' }] });
    }
    expect(whispered.message?.onlyFor).toBe(whispered.userId);
  }
}, 90_000);

const send = 'POST /channels/:channel/messages';
const edit = 'PATCH /channels/:channel/messages/:message';
const callback = 'POST /interactions/:id/:token/callback';
const answer = 'PATCH /webhooks/:app/:token/messages/@original';

test('after a kill at each call to Discord, every user sees the result once', async () => {
  const [discord, base] = await Promise.all([openDiscord(), tempDir()]);
  const message = 'create a landing page';
  const lives = [
    { how: 'hold before', on: [send, callback] },
    { how: 'hold after', on: [send, callback] },
    { how: 'hold before', on: [edit, answer] },
    { how: 'hold after', on: [edit, answer] },
  ] as const;
  for (const [index, { how, on }] of lives.entries()) {
    const bot = startChild(discord, base);
    expect(await bot.next()).toBe('ready');
    await discord.until(() => discord.said().filter(isReady).length === 2 * index);
    const faults = on.map((call) => discord.fault({ on: call, how }));
    discord.mention(message);
    discord.slash({ message, ...(how === 'hold after' && { visibility: 'private' }) });
    await Promise.all(faults.map(({ hit }) => hit));
    await bot.kill();
    for (const { release } of faults) release();
  }
  await startHere(discord, base);
  await discord.until(() => discord.said().filter(isReady).length === 8);
  expect(discord.said()).toHaveLength(8);
  for (const { attachments } of discord.said()) expect(attachments).toHaveLength(1);
  expect(discord.said().filter(({ onlyFor }) => onlyFor !== undefined)).toHaveLength(2);
}, 90_000);

test('a job that ended while the bot was offline is reported once after the restart', async () => {
  const { passed, open } = gate();
  const discord = await openDiscord();
  const engine = await openEngine({
    stages: fakeStages({
      generate: {
        output: () => passed.then(() => ({ files: [{ path: 'index.html', content: '<p>Hi' }] })),
      },
    }),
  });
  const before = await startBot(discord, engine).start();
  discord.mention('create a landing page');
  const asked = discord.slash({ message: 'create a portfolio page' });
  await discord.until(() => discord.said()[0] && asked.message?.components.length === 1);
  await before.stop();
  open();
  for (const { jobId } of (await engine.list()).jobs) await engine.result(jobId);
  expect(discord.said().filter(isReady)).toEqual([]);

  const next = await startBot(discord, engine).start();
  await discord.until(() => discord.said().filter(isReady).length === 2);
  await next.stop();
  const { calls } = discord;
  await startBot(discord, engine).start();
  discord.mention('hello');
  await discord.until(() => discord.said().length === 3);
  expect(calls.filter(({ files = [] }) => files.length > 0)).toHaveLength(2);
});

test('buttons from before a restart work', async () => {
  const [discord, engine] = await Promise.all([
    openDiscord(),
    openEngine({ stages: fakeStages() }),
  ]);
  const before = await startBot(discord, engine).start();
  const asked = discord.slash({ message: 'create a landing page', approve: true });
  const message = await discord.until(
    () => asked.message?.content.endsWith('Shall I build it?') === true && asked.message,
  );
  await before.stop();
  await startBot(discord, engine).start();
  discord.press(message, 'Build it');
  await discord.until(() => isReady(message));
  expect(discord.said()).toHaveLength(1);
});
