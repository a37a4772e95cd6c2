import { describe, expect, test } from 'vitest';
import { suggestOptions } from '../../src/discord/commands/suggest-options.ts';
import { JobError } from '../../src/index.ts';
import type { JobEngine } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import type { FakeMessage } from '../helpers/discord/world.ts';
import { heldStages, isReady, openDiscord, openEngine, setUp, startBot, told } from './set-up.ts';

const page = 'create a landing page for Luna Bakery';
const labelsOf = ({ components }: FakeMessage) =>
  components.flatMap((row) => row.components.map(({ label = '' }) => label));

/** A bot over an engine that has models. */
async function setUpWithModels() {
  const [discord, own] = await Promise.all([openDiscord(), openEngine({ stages: fakeStages() })]);
  const engine: JobEngine = {
    ...own,
    choices: async () => ({ ...(await own.choices()), models: ['openai:gpt-5', 'google:gemini'] }),
  };
  await startBot(discord, engine).start();
  return { discord, engine };
}

describe('/build', () => {
  test('suggests starters while somebody types, and takes one', async () => {
    const { discord, engine } = await setUp();
    const typed = discord.type('starter', 'SNA');
    const [first] = await discord.until(() => typed.suggested);
    expect(typed.answerType).toBe(8);
    expect(first).toMatchObject({ value: 'snake', name: expect.stringMatching(/^snake: /) });
    const all = discord.type('starter', '');
    expect(await discord.until(() => all.suggested)).toHaveLength(25);
    const bots = discord.type('starter', '', { type: 'discord_bot' });
    const values = (await discord.until(() => bots.suggested)).map(({ value }) => value);
    expect(values).toContain('poll-bot');
    expect(values).not.toContain('snake');
    const asked = discord.slash({ message: 'in purple', starter: 'snake' });
    await discord.until(() => isReady(asked.message));
    for await (const { type, data } of engine.watch({
      jobId: (await engine.list()).jobs[0]?.jobId ?? '',
    })) {
      if (type === 'job.created') {
        expect(data.spec).toMatchObject({ starter: 'snake', projectType: 'static_html' });
      }
      break;
    }
  });

  test('has no model and no budget where no model is set, and takes neither', async () => {
    const { discord, engine } = await setUp();
    const build = await discord.until(() => discord.world.commands.get('')?.[0]);
    expect(JSON.stringify(build)).not.toMatch(/"model"|"budget"/);
    const asked = discord.slash({ message: page, model: 'openai:gpt-5' });
    expect((await discord.until(() => asked.message)).content).toMatch(/^There is no such starter/);
    expect((await engine.list()).jobs).toEqual([]);
  });

  test('takes a model and a budget where models are set', async () => {
    const { discord, engine } = await setUpWithModels();
    await discord.until(() => discord.world.commands.get(''));
    expect(JSON.stringify(discord.world.commands.get(''))).toMatch(/"model".*"budget"/);
    const typed = discord.type('model', 'gem');
    expect(await discord.until(() => typed.suggested)).toEqual([
      { name: 'google:gemini', value: 'google:gemini' },
    ]);
    const asked = discord.slash({ message: page, model: 'google:gemini', budget: 0.5 });
    await discord.until(() => isReady(asked.message));
    const [job] = (await engine.list()).jobs;
    for await (const { type, data } of engine.watch({ jobId: job?.jobId ?? '' })) {
      expect(type === 'job.created' && data.spec).toMatchObject({
        model: 'google:gemini',
        budget: { costUsd: 0.5 },
      });
      break;
    }
  });

  test.each([
    { starter: 'none' },
    { starter: 'snake', type: 'discord_bot' },
    { starter: '../../etc/passwd' },
    { model: 'openai:gpt-5-pro' },
  ])('declines a choice that it has not offered: %j', async (choice) => {
    const { discord, engine } = await setUpWithModels();
    const asked = discord.slash({ message: page, ...choice });
    const message = await discord.until(() => asked.message);
    expect(message).toMatchObject({ onlyFor: asked.userId });
    expect(message.content).toMatch(/^There is no such starter or model/);
    expect((await engine.list()).jobs).toEqual([]);
  });

  test('suggests at most 25 values of at most 100 characters, whatever is typed', () => {
    const starters = Array.from({ length: 60 }, (_, at) => {
      return { name: `starter-${at}`, about: 'x'.repeat(200), projectType: 'static_html' as const };
    });
    const choices = { starters, models: ['m'.repeat(200), 'openai:gpt-5'] };
    for (const text of ['', ' STARTER-5 ', '.*', '\u0000', 'x'.repeat(6000)]) {
      const suggested = suggestOptions({ name: 'starter', text }, choices);
      expect(suggested.length).toBeLessThanOrEqual(25);
      for (const { name } of suggested) expect(name.length).toBeLessThanOrEqual(100);
    }
    expect(suggestOptions({ name: 'model', text: '' }, choices)).toHaveLength(1);
    expect(suggestOptions({ name: 'message', text: '' }, choices)).toEqual([]);
  });

  test('works where a user has installed the bot for themselves', async () => {
    const { discord } = await setUp();
    // The bot is not in that server, and can only answer the command.
    const elsewhere = { id: discord.world.nextId(), name: 'other', guildId: '9', deleted: false };
    discord.world.channels.set(elsewhere.id, { ...elsewhere, denied: 'view' });
    const asked = discord.slash({ message: page }, { channel: elsewhere, installed: true });
    await discord.until(() => isReady(asked.message));
    expect(asked.message?.attachments).toHaveLength(1);
  });
});

describe('/jobs', () => {
  test('shows one’s own jobs to oneself, newest first, with buttons that work', async () => {
    const stages = fakeStages({
      generate: { failTimes: 1, error: new JobError('STAGE_FAILED', 'No words for **it**') },
    });
    const { discord, engine } = await setUp({ stages });
    const [ada, grace] = [discord.user('ada'), discord.user('grace')];
    const empty = discord.slash({}, { name: 'jobs', user: ada });
    expect((await discord.until(() => empty.message)).content).toMatch(/^You have no projects yet/);
    discord.mention(`${page} **one**`, { user: ada });
    await discord.until(() => discord.said()[1]?.content.endsWith('could not be built.'));
    const other = discord.mention(page, { user: grace });
    await discord.until(() =>
      discord.said().find((each) => each.replyTo === other.id && isReady(each)),
    );
    discord.mention('create a blog', { user: ada });
    await discord.until(() => discord.said().filter(isReady).length === 2);
    const asked = discord.slash({}, { name: 'jobs', user: ada });
    const list = await discord.until(() => asked.message);
    expect(list.onlyFor).toBe(ada.id);
    expect(list.embeds[0]?.description).toMatch(
      /^\*\*1\.\*\* \*\*Fake\*\* is ready\.\n-# <t:\d+:R> · create a blog\n\*\*2\.\*\* .* could not be built\.\n-# .* · .*\\\*\\\*one\\\*\\\*$/,
    );
    expect(labelsOf(list)).toEqual(['1 · Change', '1 · Show log', '2 · Try again', '2 · Show log']);
    const again = discord.press(list, '2 · Try again', { user: ada });
    await discord.until(() => isReady(again.message));
    // It was asked for where only the user sees it.
    expect(again.message?.onlyFor).toBe(ada.id);
    expect((await engine.list({ userId: ada.id })).jobs).toHaveLength(3);
  });

  test('turns its pages', async () => {
    const { discord } = await setUp();
    for (let number = 1; number <= 6; number += 1) discord.mention(`create a blog about ${number}`);
    await discord.until(() => discord.said().filter(isReady).length === 6);
    const asked = discord.slash({}, { name: 'jobs', locale: 'fr' });
    const list = await discord.until(() => asked.message);
    const first = list.embeds[0]?.description ?? '';
    expect(first.match(/create a blog/g)).toHaveLength(4);
    const turned = discord.press(list, 'Plus anciens', { locale: 'fr' });
    await discord.until(() => list.embeds[0]?.description !== first);
    expect(turned.answerType).toBe(6);
    expect(list.embeds[0]?.description?.match(/create a blog/g)).toHaveLength(2);
    expect(labelsOf(list)).not.toContain('Plus anciens');
    // A page of somebody else, or of nobody.
    const forged = discord.forge(list, 'jobchart:list:l1', { user: discord.user('mallory') });
    await discord.until(() => forged.message && list.content !== '');
    expect(list.content).toMatch(/^You have no projects yet/);
  });
});

test('/help says what the bot can do, to the one who asks', async () => {
  const { discord } = await setUp();
  const asked = discord.slash({}, { name: 'help', locale: 'ko' });
  const help = await discord.until(() => asked.message);
  expect(help.onlyFor).toBe(asked.userId);
  expect(help.content).toContain('`/jobs`');
  expect(help.content).toMatch(/^웹 페이지/);
});

describe('with a thread per job', () => {
  test('a job that a message asks for lives in a thread of that message', async () => {
    const { discord } = await setUp({ bot: { threads: true } });
    const asked = discord.mention(`${page} @everyone ${'x'.repeat(200)}`);
    const result = await discord.until(() => isReady(discord.said()[0]));
    expect(result.channelId).toBe(asked.id);
    const thread = discord.world.channels.get(asked.id);
    expect(thread).toMatchObject({ parentId: discord.general.id });
    expect(thread?.name).toMatch(/^create a landing page for Luna Bakery x+…$/);
    expect(discord.said()).toHaveLength(1);
    // A change is asked for in the thread, and stays there.
    const wish = discord.reply(result, 'make it blue');
    const changed = await discord.until(() => discord.said()[1]);
    expect(changed).toMatchObject({ channelId: asked.id, replyTo: wish.id });
  });

  test('only its requester and the moderators of the channel may act in the thread', async () => {
    const { stages } = heldStages();
    const { discord } = await setUp({ stages, bot: { threads: true } });
    const { world, general } = discord;
    discord.mention(page);
    const message = await discord.until(() => {
      const [first] = discord.said();
      return (first?.components.length ?? 0) > 0 && first;
    });
    const user = discord.user('mallory');
    const elsewhere = { ...general, id: world.nextId(), parentId: world.nextId() };
    const refused = [
      discord.press(message, 'Cancel', { user }),
      // A moderator of another channel, who sends the button from a thread there.
      discord.press(message, 'Cancel', { user, moderator: true, channel: elsewhere }),
    ];
    await discord.until(() => refused.every(told));
    for (const each of refused) expect(told(each)?.content).toMatch(/^Only the person who asked/);
    const answerTo = ({ id }: FakeMessage) =>
      discord.until(() => discord.said().find(({ replyTo }) => replyTo === id));
    const ofStranger = await answerTo(discord.reply(message, 'make it ugly', { user }));
    expect(ofStranger.content).toMatch(/^Only the person who asked/);
    const moderator = { user: discord.user('mod'), moderator: true };
    const ofModerator = await answerTo(discord.reply(message, 'make it blue', moderator));
    expect(ofModerator.content).toMatch(/^I am still working on this one/);
    discord.press(message, 'Cancel', moderator);
    await discord.until(() => message.content.endsWith('was cancelled.'));
  });

  test('a job of a command moves from the answer into a thread of it, across a restart too', async () => {
    const { stages, open } = heldStages();
    const [discord, engine] = await Promise.all([openDiscord(), openEngine({ stages })]);
    const first = await startBot(discord, engine, { threads: true }).start();
    // The thread is there, but the bot does not hear of it.
    discord.fault({
      on: 'POST /channels/:channel/messages/:message/threads',
      how: 'cut after',
      times: 4,
    });
    const asked = discord.slash({ message: page }, { locale: 'de' });
    await discord.until(
      () => discord.calls.filter(({ path }) => path.endsWith('/threads')).length === 4,
    );
    await first.stop();
    await startBot(discord, engine, { threads: true }).start();
    open();
    const result = await discord.until(() =>
      discord.said().find(({ content }) => content === '**Fake** ist fertig.'),
    );
    const thread = asked.message?.id ?? '';
    expect(result.channelId).toBe(thread);
    await discord.until(() => asked.message?.content === `Das geht in <#${thread}> weiter.`);
    expect(asked.message?.components).toEqual([]);
    expect(discord.said()).toHaveLength(2);
  });

  test('a job stays where no thread can be: privately, directly, without the permission', async () => {
    const { discord } = await setUp({ bot: { threads: true } });
    const user = discord.user('grace');
    const secret = discord.slash({ message: page, visibility: 'private' });
    const direct = discord.say(page, { user, channel: discord.direct(user) });
    const denied = { status: 403, body: { code: 50_013, message: 'Missing Permissions' } };
    discord.fault({
      on: 'POST /channels/:channel/messages/:message/threads',
      how: denied,
      times: 9,
    });
    const asked = discord.mention(page);
    await discord.until(() => discord.said().filter(isReady).length === 3);
    const placeOf = (id: string) => discord.said().find(({ replyTo }) => replyTo === id)?.channelId;
    expect(secret.message?.onlyFor).toBe(secret.userId);
    expect(placeOf(direct.id)).toBe(direct.channelId);
    expect(discord.said().map(({ channelId }) => channelId)).toContain(asked.channelId);
    expect(discord.said()).toHaveLength(3);
  });
});

describe('the requester of a long job', () => {
  test('is pinged once in the channel when it ends, and nobody else ever', async () => {
    const { stages, open } = heldStages();
    const [discord, engine] = await Promise.all([openDiscord(), openEngine({ stages })]);
    let offset = 0;
    const options = { now: () => Date.now() + offset, pingAfterMs: 300_000 };
    const first = await startBot(discord, engine, options).start();
    const user = discord.user('grace');
    discord.mention(`${page} <@1> @everyone`, { user });
    const secret = discord.slash({ message: page, visibility: 'private' }, { user });
    await discord.until(() => discord.said().every(({ components }) => components.length > 0));
    offset = 310_000;
    open();
    await discord.until(() => discord.said().filter(isReady).length === 3);
    const pings = discord.world.loud;
    expect(pings.map(({ content }) => content)).toEqual([`<@${user.id}> **Fake** is ready.`]);
    expect(
      discord.calls.find(({ body }) => String(body?.['content']).startsWith('<@'))?.body,
    ).toMatchObject({
      allowed_mentions: { parse: [], users: [user.id] },
    });
    expect(isReady(secret.message)).toBeTruthy();
    await first.stop();
    await startBot(discord, engine, options).start();
    discord.mention('hello');
    await discord.until(() => discord.said().length === 4);
    expect(pings).toHaveLength(1);
  });

  test('is not pinged for a short one', async () => {
    const { discord } = await setUp({ bot: { pingAfterMs: 300_000 } });
    const asked = discord.slash({ message: page });
    await discord.until(() => isReady(asked.message));
    expect(discord.world.loud).toEqual([]);
    expect(told(asked)).toBe(asked.message);
  });
});

test('an application that users may not install for themselves gets the commands for servers', async () => {
  const discord = await openDiscord();
  const invalid = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
  discord.fault({ on: 'PUT /applications/:id/commands', how: invalid });
  const engine = await openEngine({ stages: fakeStages() });
  await startBot(discord, engine).start();
  const commands = await discord.until(() => discord.world.commands.get(''));
  expect(commands[0]).toMatchObject({ name: 'build', integration_types: [0] });
});
