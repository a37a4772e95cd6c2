import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '../helpers/temp-dir.ts';
import { editingStages, isChanged, page } from './editing-stages.ts';
import { isReady, openDiscord, openEngine, startBot, startChild } from './set-up.ts';

const send = 'POST /channels/:channel/messages';

test('after a kill before and after a reply is answered, there is one follow-up for each', async () => {
  const [discord, base] = await Promise.all([openDiscord(), tempDir()]);
  let bot = startChild(discord, base);
  expect(await bot.next()).toBe('ready');
  discord.mention(page);
  const result = await discord.until(() => isReady(discord.said()[0]));
  const replies: string[] = [];
  for (const how of ['hold before', 'hold after'] as const) {
    const { hit, release } = discord.fault({ on: send, how });
    replies.push(discord.reply(result, `make it blue, and ${how}`).id);
    await hit;
    await bot.kill();
    release();
    bot = startChild(discord, base);
    expect(await bot.next()).toBe('ready');
    await discord.until(() => discord.said().filter(isChanged).length === replies.length);
  }
  await bot.kill();
  expect(discord.said()).toHaveLength(3);
  expect(discord.said().map(({ replyTo }) => replyTo)).toEqual(expect.arrayContaining(replies));
  const engine = await openEngine({ store: join(base, 'jobs.db') });
  expect((await engine.list()).jobs).toHaveLength(3);
}, 90_000);

test('after a restart, replies to old results work, and follow-ups end in one message', async () => {
  const discord = await openDiscord();
  const engine = await openEngine({ stages: editingStages() });
  const first = await startBot(discord, engine).start();
  discord.mention(page);
  const result = await discord.until(() => isReady(discord.said()[0]));
  await first.stop();
  const second = await startBot(discord, engine).start();
  const { hit, release } = discord.fault({ on: send, how: 'hold after' });
  const asked = discord.reply(result, 'make it blue');
  await hit;
  await second.stop();
  release();
  await startBot(discord, engine).start();
  await discord.until(() => isChanged(discord.said()[1]));
  expect(discord.said().map(({ replyTo }) => replyTo)).toEqual([result.replyTo, asked.id]);
  expect((await engine.list()).jobs).toHaveLength(2);
});
