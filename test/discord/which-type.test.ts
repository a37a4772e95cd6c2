import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textsOf } from '../../src/discord/texts/texts.ts';
import { fakeStages } from '../../src/testing/index.ts';
import type { FakeMessage } from '../helpers/discord/world.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { isReady, openDiscord, openEngine, setUp, startBot, told } from './set-up.ts';

const unclear = 'a shop for my server';
const help = /^I build web pages/;

function labels(message: FakeMessage | undefined) {
  return message?.components.flatMap(({ components }) => components.map(({ label }) => label));
}

test('a request whose type is unclear is built as the type that its user chooses', async () => {
  const { discord, engine } = await setUp();
  const asked = discord.mention(unclear);
  const question = await discord.until(() => discord.said()[0]);
  expect(question).toMatchObject({
    replyTo: asked.id,
    content: 'I am not sure what you mean. What should I build?',
    embeds: [{ description: `> ${unclear}` }],
  });
  expect(labels(question)).toEqual(['Discord bot', 'Node project', 'Web page', 'None of these']);
  expect((await engine.list()).jobs).toEqual([]);
  discord.press(question, 'Web page');
  await discord.until(() => isReady(discord.said()[0]));
  // The question has become the message of the job.
  expect(discord.said().map(({ id }) => id)).toEqual([question.id]);
  expect((await engine.list()).jobs).toMatchObject([
    { projectType: 'static_html', input: { userMessage: unclear, userId: asked.authorId } },
  ]);
});

test('a command keeps what it says besides: who sees it, and that its plan is to be approved', async () => {
  const { discord, engine } = await setUp();
  const asked = discord.slash({ message: unclear, visibility: 'private', approve: true });
  const question = await discord.until(() => asked.message);
  expect(question.onlyFor).toBe(asked.userId);
  discord.press(question, 'Discord bot');
  await discord.until(() => /is planned/.test(asked.message?.content ?? ''));
  expect((await engine.list()).jobs).toMatchObject([
    { projectType: 'discord_bot', phase: 'awaitingApproval' },
  ]);
  expect(discord.said().map(({ id }) => id)).toEqual([question.id]);
});

test('without any of the types nothing is built, and the answer says what can be', async () => {
  const { discord, engine } = await setUp();
  discord.mention(unclear);
  const question = await discord.until(() => discord.said()[0]);
  discord.press(question, 'None of these');
  await discord.until(() => help.test(discord.said()[0]?.content ?? ''));
  expect(labels(discord.said()[0])).toEqual([]);
  expect((await engine.list()).jobs).toEqual([]);
});

test('others cannot choose, forged and late choices do nothing, and two choices make one job', async () => {
  const { discord, engine } = await setUp();
  discord.mention(unclear);
  const question = await discord.until(() => discord.said()[0]);
  const other = discord.press(question, 'Web page', { user: discord.user('Mallory') });
  await discord.until(() => told(other));
  expect(told(other)?.content).toBe(textsOf().notYours);
  const [id = ''] = question.components[0]?.components.map((each) => each.custom_id ?? '') ?? [];
  for (const forged of ['jobchart:type:1:static_html', id.replace(/[a-z_]+$/, 'own_type')]) {
    const press = discord.forge(question, forged);
    await discord.until(() => told(press));
    expect([textsOf().tooLate, textsOf().noJob]).toContain(told(press)?.content);
  }
  discord.press(question, 'Node project');
  const second = discord.press(question, 'Web page');
  await discord.until(() => isReady(discord.said()[0]));
  const { jobs } = await engine.list();
  expect(jobs).toHaveLength(1);
  const late = discord.forge(question, id);
  await discord.until(() => told(late));
  expect(told(late)?.content).toBe(textsOf().tooLate);
  expect(second.source).toBe(question);
});

test('a choice is understood after a restart', async () => {
  const [discord, base] = await Promise.all([openDiscord(), tempDir()]);
  const start = async () => {
    const engine = await openEngine({ store: join(base, 'jobs.db'), stages: fakeStages() });
    return { engine, bot: await startBot(discord, engine).start() };
  };
  const first = await start();
  discord.mention(unclear);
  const question = await discord.until(() => discord.said()[0]);
  await first.bot.stop();
  await first.engine.close();
  await start();
  discord.press(question, 'Web page');
  const made = await discord.until(() => isReady(discord.said()[0]));
  expect(made.id).toBe(question.id);
});

test('what a forgotten person was asked about is deleted', async () => {
  const { discord, engine } = await setUp();
  const asked = discord.mention(unclear);
  await discord.until(() => discord.said()[0]);
  const stored = () => engine.storage('discord').list('asked:');
  expect(JSON.stringify(await stored())).toContain(unclear);
  await engine.forget({ userId: asked.authorId });
  expect(await stored()).toEqual([]);
});
