import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JobEngine } from '../../src/contracts/engine.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { fakeStages } from '../../src/testing/index.ts';
import type { FakeDiscord } from '../helpers/discord/fake-discord.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import type { FakeMessage } from '../helpers/discord/world.ts';
import { gate, openDiscord, isReady, openEngine, setUp, startBot } from './set-up.ts';

const page = 'create a landing page for Luna Bakery';
const isShown = (message: FakeMessage | undefined) =>
  message !== undefined && message.components.length > 0 && message;
const ready = (discord: FakeDiscord) => discord.said().filter(isReady);

/** Jobs that wait in the middle until they are let go on. */
function held() {
  const { passed, open } = gate();
  const generate = { output: () => passed.then(() => ({ files: [file] })) };
  return { stages: fakeStages({ generate }), open };
}

const file = { path: 'index.html', content: '<!doctype html><title>Fake</title>' };

describe('Discord fails for a while', () => {
  const edit = 'PATCH /channels/:channel/messages/:message';
  const send = 'POST /channels/:channel/messages';
  const answer = 'PATCH /webhooks/:app/:token/messages/@original';
  const first = 'POST /interactions/:id/:token/callback';
  const tooMany = {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
    headers: { 'retry-after': '0.05', 'x-ratelimit-scope': 'shared' },
  };

  test.each([
    ['a 429', tooMany, 2],
    // More often than discord.js itself tries.
    ['a 502', { status: 502 }, 9],
    ['a cut connection', 'cut before', 3],
    ['a connection that is cut when it was done', 'cut after', 1],
    ['a 401', { status: 401, body: { code: 0, message: '401: Unauthorized' } }, 1],
  ] as const)('%s, at a message', async (_, how, times) => {
    const { discord, engine } = await setUp();
    for (const on of [send, edit]) discord.fault({ on, how, times });
    discord.mention(page);
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()).toHaveLength(1);
    expect((await engine.list()).jobs).toHaveLength(1);
  });

  test.each([
    ['a 429', tooMany, 2],
    ['a 502', { status: 502 }, 5],
    ['a cut connection', 'cut before', 2],
    ['a connection that is cut when it was done', 'cut after', 1],
  ] as const)('%s, at a command', async (_, how, times) => {
    const { discord } = await setUp();
    for (const on of [first, answer]) discord.fault({ on, how, times });
    const asked = discord.slash({ message: page, visibility: 'private' });
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()).toMatchObject([{ onlyFor: asked.userId }]);
  });

  test('the commands are registered as soon as it can be done', async () => {
    const discord = await openDiscord();
    discord.fault({ on: 'PUT /applications/:id/commands', how: { status: 503 }, times: 6 });
    const engine = await openEngine({ stages: fakeStages() });
    await startBot(discord, engine).start();
    const commands = await discord.until(() => discord.world.commands.get(''));
    expect(commands).toMatchObject([{ name: 'build' }, { name: 'Build this' }]);
  });

  test('the bot is started while Discord is away', async () => {
    const discord = await openDiscord();
    discord.fault({ on: 'GET /gateway/bot', how: { status: 503 }, times: 6 });
    const engine = await openEngine({ stages: fakeStages() });
    const { start, notices } = startBot(discord, engine);
    await start();
    discord.mention(page);
    await discord.until(() => ready(discord).length > 0);
    expect(notices[0]?.message).toMatch(/^Discord cannot be reached, trying again: /);
  });
});

describe('the connection', () => {
  test('is resumed, and what was said meanwhile is heard', async () => {
    const { discord } = await setUp();
    discord.gateway.cut();
    discord.mention(page);
    await discord.until(() => ready(discord).length > 0);
    expect(discord.gateway.counts).toEqual({ identified: 1, resumed: 1 });
  });

  test('does not matter to jobs, nor to their messages', async () => {
    const { stages, open } = held();
    const { discord } = await setUp({ stages });
    const asked = discord.slash({ message: page });
    await discord.until(() => asked.message);
    discord.gateway.cut();
    open();
    await discord.until(() => isReady(asked.message));
    expect(discord.said()).toHaveLength(1);
  });

  test('a privileged intent that is missing is named', async () => {
    const discord = await openDiscord({ messageContent: false });
    const engine = await openEngine({ stages: fakeStages() });
    const { start } = startBot(discord, engine, { channels: [discord.general.id] });
    await expect(start()).rejects.toMatchObject({
      code: 'DISCORD_INTENT_MISSING',
      message: expect.stringContaining('Message Content'),
      hint: expect.stringContaining('discord.com/developers'),
    });
  });

  test('a wrong token is named', async () => {
    const discord = await openDiscord();
    const engine = await openEngine({ stages: fakeStages() });
    const { start } = startBot(discord, engine, { token: 'another.token' });
    discord.fault({
      on: 'GET /gateway/bot',
      how: { status: 401, body: { code: 0, message: '401: Unauthorized' } },
    });
    await expect(start()).rejects.toMatchObject({ code: 'DISCORD_TOKEN_INVALID' });
  });

  test('a token that is revoked later ends the bot, not the process', async () => {
    const { discord, bot, engine } = await setUp();
    discord.gateway.closeWith(4004);
    await expect(bot.ended).rejects.toMatchObject({ code: 'DISCORD_TOKEN_INVALID' });
    const request = { userMessage: page, userId: 'u1', channelId: 'c1' };
    const { jobId } = await engine.submit(request);
    expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
  });
});

describe('a place is lost', () => {
  test('a message that was deleted is not written again until there is a result', async () => {
    const { stages, open } = held();
    const { discord } = await setUp({ stages });
    const asked = discord.mention(page);
    const message = await discord.until(() => discord.said()[0]);
    message.deleted = true;
    open();
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()).toMatchObject([{ channelId: asked.channelId, replyTo: asked.id }]);
  });

  test('the request that was deleted is answered all the same', async () => {
    const { stages, open } = held();
    const { discord } = await setUp({ stages });
    discord.fault({ on: 'POST /channels/:channel/messages', how: { status: 502 }, times: 4 });
    const asked = discord.mention(page);
    asked.deleted = true;
    open();
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()[0]?.replyTo).toBeUndefined();
  });

  test.each(['view', 'send'] as const)(
    'a channel in which the bot may not %s any more: who asked is written to',
    async (denied) => {
      const { discord } = await setUp();
      discord.general.denied = denied;
      const user = discord.user('grace');
      discord.mention(page, { user });
      const message = await discord.until(() => ready(discord)[0]);
      expect(message.channelId).toBe(discord.direct(user).id);
      expect(discord.said()).toHaveLength(1);
    },
  );

  test('a channel that was deleted in the middle', async () => {
    const { stages, open } = held();
    const { discord } = await setUp({ stages });
    const user = discord.user('grace');
    discord.mention(page, { user });
    await discord.until(() => discord.said()[0]);
    discord.general.deleted = true;
    open();
    const message = await discord.until(() => ready(discord)[0]);
    expect(message.channelId).toBe(discord.direct(user).id);
  });

  test('nowhere to go: it is given up with a reason, and the job is done', async () => {
    const { discord, engine, notices } = await setUp();
    discord.general.denied = 'send';
    const user = discord.user('grace');
    user.closed = true;
    discord.mention(page, { user });
    await discord.until(() => notices.length > 0);
    expect(notices[0]?.message).toMatch(/^job-\S+, asked for in \d+, is not shown: Cannot send/);
    const [job] = (await engine.list()).jobs;
    expect(await engine.result(job?.jobId ?? '')).toMatchObject({ status: 'done' });
    expect(await engine.storage('discord').list('open:')).toEqual([]);
    expect(await engine.storage('discord').list('closed:')).toMatchObject([
      [expect.any(String), { reason: 'Cannot send messages to this user' }],
    ]);
  });

  test('what is private goes on as a direct message when its token is over, never to the channel', async () => {
    const { stages, open } = held();
    const { discord } = await setUp({ stages });
    const user = discord.user('grace');
    const asked = discord.slash({ message: page, visibility: 'private' }, { user });
    await discord.until(() => isShown(asked.message));
    asked.expired = true;
    open();
    const message = await discord.until(() => ready(discord)[0]);
    expect(message.channelId).toBe(discord.direct(user).id);
    expect(message.attachments).toHaveLength(1);
    expect(
      discord
        .said()
        .filter(
          ({ channelId, onlyFor }) => channelId === discord.general.id && onlyFor === undefined,
        ),
    ).toEqual([]);
  });

  test('what is private and cannot be sent to who asked is shown nowhere', async () => {
    const { stages, open } = held();
    const { discord, notices } = await setUp({ stages });
    const user = discord.user('grace');
    user.closed = true;
    const asked = discord.slash({ message: page, visibility: 'private' }, { user });
    await discord.until(() => isShown(asked.message));
    asked.expired = true;
    open();
    await discord.until(() => notices.length > 0);
    expect(discord.said()).toEqual([asked.message]);
  });

  test('what is public goes on in its message when the token is over', async () => {
    const { stages, open } = held();
    const { discord } = await setUp({ stages });
    const asked = discord.slash({ message: page });
    const message = await discord.until(() => isShown(asked.message));
    asked.expired = true;
    open();
    await discord.until(() => isReady(message));
    expect(discord.said()).toEqual([message]);
  });

  test('a first answer that came too late: everybody here sees the job in the channel', async () => {
    const { discord } = await setUp();
    const unknown = { status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
    discord.fault({ on: 'POST /interactions/:id/:token/callback', how: unknown, times: 9 });
    discord.slash({ message: page });
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()).toMatchObject([{ channelId: discord.general.id }]);
  });
});

describe('a message that Discord does not take', () => {
  test('files that are too large for it are named instead', async () => {
    const { discord } = await setUp();
    const tooLarge = { status: 413, body: { code: 40_005, message: 'Request entity too large' } };
    const asked = discord.mention(page);
    const message = await discord.until(() => discord.said()[0]);
    discord.fault({ on: `PATCH /channels/:channel/messages/${message.id}`, how: tooLarge });
    await discord.until(() => isReady(message));
    expect(message).toMatchObject({ replyTo: asked.id, attachments: [] });
    expect(message.embeds[0]?.fields).toContainEqual(
      expect.objectContaining({ name: 'Zip', value: expect.stringContaining('more than Discord') }),
    );
  });

  test('a zip over the limit of the place is not even tried', async () => {
    const { stages, open } = held();
    const bytes = 11 * 1024 * 1024;
    const zip = {
      output: ({ zipPath }: { zipPath: string }) => ({
        zip: { path: zipPath, bytes, sha256: 'a' },
      }),
    };
    const { discord } = await setUp({ stages: fakeStages({ ...stages, package: zip }) });
    open();
    const asked = discord.slash({ message: page });
    const message = await discord.until(() => isReady(asked.message));
    expect(message.attachments).toEqual([]);
    expect(JSON.stringify(message.embeds)).toContain('11.5 MB, more than Discord takes here.');
  });

  test('what it finds invalid is said in words alone', async () => {
    const { discord } = await setUp();
    const invalid = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
    discord.mention(page);
    const message = await discord.until(() => discord.said()[0]);
    discord.fault({ on: `PATCH /channels/:channel/messages/${message.id}`, how: invalid });
    await discord.until(() => isReady(message));
    expect(message.embeds).toEqual([]);
    expect(discord.said()).toHaveLength(1);
  });
});

describe('the bot outlives', () => {
  test('packets of a shape that nobody knows', async () => {
    const { discord, notices } = await setUp();
    const { gateway, general } = discord;
    for (const packet of [{}, { author: null }, { channel_id: general.id, content: 7 }]) {
      gateway.dispatch('MESSAGE_CREATE', { ...packet, id: discord.world.nextId() });
    }
    const message = discord.mention(page);
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()[0]?.replyTo).toBe(message.id);
    expect(notices.length).toBeGreaterThan(0);
  });

  test('a store that fails for a while: who asks is told, and may ask again', async () => {
    const discord = await openDiscord();
    const engine = await openEngine({ stages: fakeStages() });
    let broken = true;
    const storage = engine.storage('discord');
    const failing: JobEngine = {
      ...engine,
      storage: () => ({
        ...storage,
        async set(key, value) {
          if (broken) throw new JobError('STORE_FAILED', 'The disk is full.');
          await storage.set(key, value);
        },
      }),
    };
    const { start, notices } = startBot(discord, failing);
    await start();
    const asked = discord.slash({ message: page });
    discord.mention(page);
    await discord.until(() => discord.said().filter(isNotKept).length === 2);
    expect(asked.message && isNotKept(asked.message)).toBe(true);
    expect(notices[0]?.message).toBe('A request was not taken: The disk is full.');
    broken = false;
    discord.mention(page);
    await discord.until(() => ready(discord).length > 0);
    expect((await engine.list()).jobs).toHaveLength(1);
  });

  test('a store that is gone ends the bot, so that it is started again', async () => {
    const store = join(tempConfig().workBase, '..', 'jobs.db');
    const { bot } = await setUp({ engine: { store } });
    rmSync(store);
    await expect(bot.ended).rejects.toMatchObject({ code: 'STORE_GONE' });
  });

  test('a call that never ends, when it is stopped', async () => {
    const { discord, bot } = await setUp();
    const { hit, release } = discord.fault({
      on: 'PATCH /channels/:channel/messages/:message',
      how: 'hold before',
    });
    discord.mention(page);
    await hit;
    expect(await bot.stop()).toBeUndefined();
    release();
  });
});

const isNotKept = ({ content }: FakeMessage) => content.startsWith('I could not note that down.');
