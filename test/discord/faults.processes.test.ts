import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
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

/** Stages that pause every job in the middle until released. */
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
    // More failures than discord.js itself retries.
    ['a 502', { status: 502 }, 9],
    ['a cut connection', 'cut before', 3],
    ['a connection that is cut after the call', 'cut after', 1],
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
    ['a connection that is cut after the call', 'cut after', 1],
  ] as const)('%s, at a command', async (_, how, times) => {
    const { discord } = await setUp();
    for (const on of [first, answer]) discord.fault({ on, how, times });
    const asked = discord.slash({ message: page, visibility: 'private' });
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()).toMatchObject([{ onlyFor: asked.userId }]);
  });

  test.each([
    ['a 502', { status: 502 }],
    ['a cut connection', 'cut before'],
  ] as const)('%s, when a message may have been sent', async (_, how) => {
    const { discord, notices } = await setUp();
    discord.fault({ on: send, how: 'cut after' });
    const read = discord.fault({ on: 'GET /channels/:channel/messages', how, times: Infinity });
    discord.mention(page);
    const message = await discord.until(() => discord.said()[0]);
    // Discord remembers it for minutes only.
    delete message.nonce;
    await discord.until(() => notices.length > 0 || ready(discord).length > 0);
    read.release();
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()).toEqual([message]);
  });

  test('the commands are registered once Discord is back', async () => {
    const discord = await openDiscord();
    discord.fault({ on: 'PUT /applications/:id/commands', how: { status: 503 }, times: 6 });
    const engine = await openEngine({ stages: fakeStages() });
    await startBot(discord, engine).start();
    const commands = await discord.until(() => discord.world.commands.get(''));
    expect(commands).toMatchObject([
      { name: 'build' },
      { name: 'jobs' },
      { name: 'help' },
      { name: 'Build this' },
    ]);
  });

  test('the bot starts while Discord is unreachable', async () => {
    const discord = await openDiscord();
    discord.fault({ on: 'GET /gateway/bot', how: { status: 503 }, times: 6 });
    const engine = await openEngine({ stages: fakeStages() });
    const { start, notices } = startBot(discord, engine);
    await start();
    discord.mention(page);
    await discord.until(() => ready(discord).length > 0);
    expect(notices[0]?.message).toMatch(/^Discord cannot be reached; retrying: /);
  });
});

describe('the connection', () => {
  test('is resumed, and messages sent meanwhile are handled', async () => {
    const { discord } = await setUp();
    discord.gateway.cut();
    discord.mention(page);
    await discord.until(() => ready(discord).length > 0);
    expect(discord.gateway.counts).toEqual({ identified: 1, resumed: 1 });
  });

  test('can be lost without harm to jobs and their messages', async () => {
    const { stages, open } = held();
    const { discord } = await setUp({ stages });
    const asked = discord.slash({ message: page });
    await discord.until(() => asked.message);
    discord.gateway.cut();
    open();
    await discord.until(() => isReady(asked.message));
    expect(discord.said()).toHaveLength(1);
  });

  test('a missing privileged intent is named', async () => {
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

describe('a bot that stops', () => {
  const upgrade = 'UPGRADE /gateway';

  test('while it connects leaves no connection', async () => {
    const discord = await openDiscord();
    const { hit } = discord.fault({ on: upgrade, how: 'hold before' });
    const { bot } = startBot(discord, await openEngine({ stages: fakeStages() }));
    const started = Promise.allSettled([bot.start()]);
    await hit;
    await bot.stop();
    expect(await started).toMatchObject([{ status: 'rejected' }]);
    expect(await discord.until(() => discord.upgrading.size === 0)).toBe(true);
  });

  // One that is left would end the process with an error when it is reset.
  test('while it reconnects leaves no connection', async () => {
    const { discord, bot } = await setUp();
    const { hit } = discord.fault({ on: upgrade, how: 'hold before' });
    discord.gateway.cut();
    await hit;
    await bot.stop();
    expect(await discord.until(() => discord.upgrading.size === 0)).toBe(true);
  });

  test.each([
    ['before it asks for the gateway', 'GET /gateway/bot'],
    ['after it was refused', upgrade],
  ])('%s does not connect later', async (_, on) => {
    const discord = await openDiscord();
    const engine = await openEngine({ stages: fakeStages() });
    const how = on === upgrade ? { status: 503 } : 'hold before';
    const { hit, release } = discord.fault({ on, how });
    const { bot } = startBot(discord, engine, { sleep: forever });
    const started = Promise.allSettled([bot.start()]);
    await hit;
    await bot.stop();
    expect(await started).toMatchObject([{ status: 'rejected' }]);
    release();
    expect(await countNext(discord, engine)).toEqual(onlyOne);
  });

  test('while it waits to reconnect does not connect later', async () => {
    const { discord, bot, engine, all } = await setUp();
    discord.fault({ on: upgrade, how: { status: 503 } });
    discord.gateway.cut();
    await discord.until(() => all.some(({ message }) => message.includes('503')));
    await bot.stop();
    discord.gateway.counts.identified = 0;
    expect(await countNext(discord, engine)).toEqual(onlyOne);
  });
});

test('attempts to connect that Discord refused are not repeated beside later ones', async () => {
  const discord = await openDiscord();
  discord.fault({ on: 'UPGRADE /gateway', how: { status: 503 }, times: 3 });
  const engine = await openEngine({ stages: fakeStages() });
  expect(await countNext(discord, engine)).toEqual(onlyOne);
});

const onlyOne = { identified: 1, resumed: 1 };

/**
 * Counts the connections until another bot has started, reconnected and answered, which takes longer than
 * discord.js waits before it connects again.
 */
async function countNext(discord: FakeDiscord, engine: JobEngine): Promise<object> {
  await startBot(discord, engine).start();
  discord.gateway.cut();
  discord.mention(page);
  await discord.until(() => ready(discord).length > 0);
  return discord.gateway.counts;
}

function forever(_: number, signal?: AbortSignal): Promise<void> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

describe('the target of a message is lost', () => {
  test('a deleted message is sent again only with the result', async () => {
    const { stages, open } = held();
    const { discord } = await setUp({ stages });
    const asked = discord.mention(page);
    const message = await discord.until(() => discord.said()[0]);
    message.deleted = true;
    open();
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()).toMatchObject([{ channelId: asked.channelId, replyTo: asked.id }]);
  });

  test('a deleted request is answered anyway', async () => {
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
    'without the %s permission in the channel, the result goes to the requester',
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

  test('a channel deleted in the middle of a job', async () => {
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

  test('without any target, showing is given up with a reason and the job is done', async () => {
    const { discord, engine, notices } = await setUp();
    discord.general.denied = 'send';
    const user = discord.user('grace');
    user.closed = true;
    discord.mention(page, { user });
    await discord.until(() => notices.length > 0);
    expect(notices[0]?.message).toMatch(
      /^Gave up on showing job-\S+, requested in message \d+: Cannot send/,
    );
    const [job] = (await engine.list()).jobs;
    expect(await engine.result(job?.jobId ?? '')).toMatchObject({ status: 'done' });
    expect(await engine.storage('discord').list('open:')).toEqual([]);
    expect(await engine.storage('discord').list('closed:')).toMatchObject([
      [expect.any(String), { reason: 'Cannot send messages to this user' }],
    ]);
  });

  test('a private job goes on as a direct message when its token expires, never in the channel', async () => {
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

  test('a private job that cannot be sent to its requester is shown nowhere', async () => {
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

  test('a public job goes on in its message when the token expires', async () => {
    const { stages, open } = held();
    const { discord } = await setUp({ stages });
    const asked = discord.slash({ message: page });
    const message = await discord.until(() => isShown(asked.message));
    asked.expired = true;
    open();
    await discord.until(() => isReady(message));
    expect(discord.said()).toEqual([message]);
  });

  test('after a late first answer, a public job is shown in the channel', async () => {
    const { discord } = await setUp();
    const unknown = { status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
    discord.fault({ on: 'POST /interactions/:id/:token/callback', how: unknown, times: 9 });
    discord.slash({ message: page });
    await discord.until(() => ready(discord).length > 0);
    expect(discord.said()).toMatchObject([{ channelId: discord.general.id }]);
  });
});

describe('a message that Discord refuses', () => {
  test('files that are too large are mentioned instead', async () => {
    const { discord } = await setUp();
    const tooLarge = { status: 413, body: { code: 40_005, message: 'Request entity too large' } };
    const asked = discord.mention(page);
    const message = await discord.until(() => discord.said()[0]);
    discord.fault({ on: `PATCH /channels/:channel/messages/${message.id}`, how: tooLarge });
    await discord.until(() => isReady(message));
    expect(message).toMatchObject({ replyTo: asked.id, attachments: [] });
    expect(message.embeds[0]?.fields).toContainEqual(
      expect.objectContaining({
        name: 'Zip',
        value: expect.stringContaining('too large to attach'),
      }),
    );
  });

  test('a zip over the limit of the channel is not uploaded', async () => {
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
    expect(JSON.stringify(message.embeds)).toContain('11.5 MB, too large to attach here.');
  });

  test('an invalid message is sent as plain text', async () => {
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
  test('malformed payloads', async () => {
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

  test('a store that fails for a while: the user is told and may ask again', async () => {
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
    const mention = discord.mention(page);
    await discord.until(() => discord.said().filter(isNotSaved).length === 2);
    // That of the answer: if another process has saved the request, Discord shows one of the two.
    const nonces = discord.calls.map(({ body }) => (body as { nonce?: string } | undefined)?.nonce);
    expect(nonces).toContain(`${mention.id}c`);
    expect(asked.message && isNotSaved(asked.message)).toBe(true);
    expect(notices[0]?.message).toBe('A request could not be accepted: The disk is full.');
    broken = false;
    discord.mention(page);
    await discord.until(() => ready(discord).length > 0);
    expect((await engine.list()).jobs).toHaveLength(1);
  });

  test('a store that fails while somebody asks for a list of jobs: the user is told', async () => {
    const [discord, own] = await Promise.all([openDiscord(), openEngine({ stages: fakeStages() })]);
    let broken = true;
    const engine: JobEngine = {
      ...own,
      async list(query) {
        if (broken) throw new JobError('STORE_FAILED', 'The disk is full.');
        return own.list(query);
      },
    };
    const { start, notices } = startBot(discord, engine);
    await start();
    const asked = discord.slash({}, { name: 'jobs' });
    const failed = await discord.until(() => asked.message);
    expect(failed.content).toMatch(/^That did not work/);
    expect(notices.map(({ message }) => message)).toContain(
      'A list of jobs could not be shown: The disk is full.',
    );
    broken = false;
    for (let number = 1; number <= 5; number += 1) {
      await own.submit({ userMessage: page, userId: asked.userId, channelId: '1' });
    }
    const again = discord.slash({}, { name: 'jobs' });
    const list = await discord.until(() => again.message);
    broken = true;
    const shown = list.embeds;
    const turned = discord.press(list, 'Older');
    await discord.until(() => turned.followUps.length > 0);
    expect(list.embeds).toEqual(shown);
  });

  test('a lost store ends the bot, so that it can be restarted', async () => {
    const store = join(tempConfig().workBase, '..', 'jobs.db');
    const { bot } = await setUp({ engine: { store } });
    rmSync(store);
    await expect(bot.ended).rejects.toMatchObject({ code: 'STORE_GONE' });
  });

  test('a request that fails while the bot stops', async () => {
    const [discord, own] = await Promise.all([openDiscord(), openEngine({ stages: fakeStages() })]);
    const called = Promise.withResolvers<void>();
    const failing = Promise.withResolvers<never>();
    let isStarted = false;
    const engine: JobEngine = {
      ...own,
      choices() {
        if (!isStarted) return own.choices();
        called.resolve();
        return failing.promise;
      },
    };
    const { bot, start } = startBot(discord, engine, { register: false });
    await start();
    isStarted = true;
    const asked = discord.slash({ message: page, starter: 'snake' });
    await called.promise;
    const stopped = bot.stop();
    failing.reject(new JobError('STORE_FAILED', 'The disk is full.'));
    await Promise.all([stopped, bot.ended]);
    expect(asked.message && isNotSaved(asked.message)).toBe(true);
  });

  test('a call that never ends, when the bot stops', async () => {
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

// Takes some seconds, as discord.js waits between two sessions. Large files start first, so that the others
// run meanwhile.
test('the bot reconnects when Discord asks for it or the session is lost', async () => {
  const { discord } = await setUp();
  discord.gateway.askToReconnect();
  await discord.until(() => discord.gateway.counts.resumed === 1);
  discord.gateway.forget();
  discord.gateway.cut();
  await discord.until(() => discord.gateway.counts.identified === 2);
  discord.mention('create a landing page');
  await discord.until(() => discord.said()[0]?.content.endsWith(' is ready.') === true);
  expect(discord.said()).toHaveLength(1);
});

const isNotSaved = ({ content }: FakeMessage) =>
  content.startsWith('I could not save your request.');
