import { setTimeout } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../src/discord/deliver/show/failure.ts';
import { JobError } from '../../src/index.ts';
import type { JobEngine } from '../../src/index.ts';
import { hideLoopback, withoutLoopback } from '../../src/discord/reply/text/without-loopback.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import { fakeStages } from '../../src/testing/index.ts';
import type { FakeDiscord } from '../helpers/discord/fake-discord.ts';
import type { FakeMessage } from '../helpers/discord/world.ts';
import { heldStages, isReady, openDiscord, openEngine, startBot, told } from './set-up.ts';

const page = 'create a landing page for Luna Bakery';

const ready = (discord: FakeDiscord) => discord.said().filter(isReady);
const isShown = (message: FakeMessage | undefined) =>
  message !== undefined && message.components.length > 0 && message;
const buttonsOf = ({ components }: FakeMessage) => components.flatMap((row) => row.components);

/** A bot with a job in the middle of its way, and another life of the bot. */
async function setUpHeld(options: Parameters<typeof startBot>[2] = {}) {
  const { stages, open } = heldStages();
  const [discord, engine] = await Promise.all([openDiscord(), openEngine({ stages })]);
  const user = discord.user('grace');
  const first = await startBot(discord, engine, options).start();
  const restart = async () => {
    await first.stop();
    return startBot(discord, engine, options).start();
  };
  return { discord, engine, user, open, restart };
}

describe('a message whose place is lost', () => {
  test('in an archived thread goes on in a new message, and the first one says so', async () => {
    const { discord, user, open, restart } = await setUpHeld();
    const asked = discord.mention(page, { user });
    const first = await discord.until(() => isShown(discord.said()[0]));
    discord.general.archived = true;
    await restart();
    open();
    const result = await discord.until(() => ready(discord)[0]);
    await discord.until(() => first.content === 'This continues in a newer message.');
    expect(result).toMatchObject({ channelId: asked.channelId });
    expect(result.attachments).toHaveLength(1);
    expect(buttonsOf(first)).toEqual([]);
    expect(discord.said()).toHaveLength(2);
  });

  test('in a thread that refuses everything goes on as a direct message', async () => {
    const { discord, user, open, restart } = await setUpHeld();
    discord.mention(page, { user });
    const first = await discord.until(() => isShown(discord.said()[0]));
    const archived = { status: 400, body: { code: 50_083, message: 'Thread is archived' } };
    const channel = `/channels/${discord.general.id}/messages`;
    discord.fault({ on: `POST ${channel}`, how: archived, times: 99 });
    discord.fault({ on: `PATCH ${channel}/:message`, how: archived, times: 99 });
    await restart();
    open();
    const result = await discord.until(() => ready(discord)[0]);
    expect(result.channelId).toBe(discord.direct(user).id);
    expect(discord.said()).toEqual([first, result]);
  });

  test('where the bot may not write any more goes on directly, without “Cancel” in the channel', async () => {
    const { discord, user, open, restart } = await setUpHeld();
    discord.mention(page, { user });
    const first = await discord.until(() => isShown(discord.said()[0]));
    const denied = { status: 403, body: { code: 50_001, message: 'Missing Access' } };
    const { hit } = discord.fault({
      on: `PATCH /channels/:channel/messages/${first.id}`,
      how: denied,
    });
    open();
    await hit;
    await restart();
    const result = await discord.until(() => ready(discord)[0]);
    await discord.until(() => first.content === 'This was sent to you by DM.');
    expect(result.channelId).toBe(discord.direct(user).id);
    expect(buttonsOf(first)).toEqual([]);
    expect(first.embeds).toEqual([]);
    expect(discord.said()).toHaveLength(2);
  });

  test('is not left with its buttons by a failure of the farewell', async () => {
    const { discord, user, open, restart } = await setUpHeld();
    discord.mention(page, { user });
    const first = await discord.until(() => isShown(discord.said()[0]));
    const line = `PATCH /channels/:channel/messages/${first.id}`;
    const denied = { status: 403, body: { code: 50_001, message: 'Missing Access' } };
    discord.fault({ on: line, how: denied });
    const { hit, release } = discord.fault({ on: line, how: 'hold before' });
    open();
    await hit;
    const restarted = restart();
    release();
    await restarted;
    await discord.until(() => first.content === 'This was sent to you by DM.');
    expect(ready(discord)).toHaveLength(1);
  });
});

describe('without the permission to attach files', () => {
  test('the result stays in the channel, and the zip goes to the requester, once', async () => {
    const { discord, user, open, restart } = await setUpHeld();
    discord.general.denied = 'files';
    const asked = discord.mention(page, { user });
    await discord.until(() => isShown(discord.said()[0]));
    const direct = `POST /channels/${discord.direct(user).id}/messages`;
    const { hit, release } = discord.fault({ on: direct, how: 'hold after' });
    open();
    await hit;
    const restarted = restart();
    release();
    await restarted;
    await discord.until(() => discord.said().length === 2);
    discord.mention('hello');
    await discord.until(() => discord.said().length === 3);
    const [result, parcel] = discord.said();
    expect(result).toMatchObject({
      channelId: asked.channelId,
      replyTo: asked.id,
      attachments: [],
    });
    expect(result?.content).toBe('**Fake** is ready.');
    expect(JSON.stringify(result?.embeds)).toContain('22 B, sent to you by DM: I may not attach');
    expect(parcel).toMatchObject({ channelId: discord.direct(user).id });
    expect(parcel?.attachments.map(({ filename }) => filename)).toEqual(['fake.zip']);
    expect(parcel?.content).toBe('The files of **Fake**, which I may not attach in the channel.');
  });

  test('a requester who accepts no direct messages is told in the channel', async () => {
    const { discord, user, open, restart } = await setUpHeld();
    discord.general.denied = 'files';
    user.closed = true;
    discord.mention(page, { user });
    const message = await discord.until(() => isShown(discord.said()[0]));
    await restart();
    open();
    await discord.until(() => JSON.stringify(message.embeds).includes('cannot send you direct'));
    expect(isReady(message)).toBeTruthy();
    expect(discord.said()).toEqual([message]);
  });

  test('and to write at all, everything goes to the requester', async () => {
    const { discord, user, open } = await setUpHeld();
    discord.mention(page, { user });
    const first = await discord.until(() => isShown(discord.said()[0]));
    const denied = { status: 403, body: { code: 50_013, message: 'Missing Permissions' } };
    discord.fault({ on: `PATCH /channels/:channel/messages/${first.id}`, how: denied, times: 2 });
    open();
    const result = await discord.until(() => ready(discord)[0]);
    expect(result.channelId).toBe(discord.direct(user).id);
    expect(result.attachments).toHaveLength(1);
  });
});

test('without the permission to read the history, messages are no replies', async () => {
  const { discord, open, restart } = await setUpHeld();
  discord.general.denied = 'history';
  discord.mention(page);
  discord.mention('hello');
  await discord.until(() => discord.said().length === 2);
  await restart();
  open();
  const result = await discord.until(() => ready(discord)[0]);
  expect(result.channelId).toBe(discord.general.id);
  expect(result.replyTo).toBeUndefined();
  expect(discord.said()).toHaveLength(2);
});

test('a message that Discord refuses in every form goes to the requester', async () => {
  const { discord, user, open, restart } = await setUpHeld();
  discord.mention(page, { user });
  const first = await discord.until(() => isShown(discord.said()[0]));
  const invalid = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
  discord.fault({ on: `PATCH /channels/:channel/messages/${first.id}`, how: invalid, times: 2 });
  await restart();
  open();
  const result = await discord.until(() => ready(discord)[0]);
  expect(result).toMatchObject({ channelId: discord.direct(user).id });
  expect(result.embeds).toHaveLength(1);
  await discord.until(() => first.content === 'This was sent to you by DM.');
});

test('a message that Discord does not take for a day goes to the requester', async () => {
  let offset = 0;
  const clock = { now: () => Date.now() + offset };
  const { discord, user, open } = await setUpHeld(clock);
  discord.mention(page, { user });
  const first = await discord.until(() => isShown(discord.said()[0]));
  const line = `PATCH /channels/:channel/messages/${first.id}`;
  discord.fault({ on: line, how: { status: 500 }, times: 4 });
  const { hit } = discord.fault({ on: line, how: { status: 500 }, times: 4 });
  open();
  await hit;
  offset = 2 * 86_400_000;
  const result = await discord.until(() => ready(discord)[0]);
  expect(result.channelId).toBe(discord.direct(user).id);
}, 30_000);

describe('“Try again” pressed twice', () => {
  test.each([
    ['at once', false],
    ['with a restart in between', true],
  ])('%s gives one message', async (_, isRestarted) => {
    const stages = fakeStages({
      generate: { failTimes: 1, error: new JobError('STAGE_FAILED', 'No words') },
    });
    const [discord, engine] = await Promise.all([openDiscord(), openEngine({ stages })]);
    const first = await startBot(discord, engine).start();
    discord.mention(page);
    const failed = await discord.until(() =>
      discord.said().find(({ content }) => content.endsWith('could not be built.')),
    );
    const pressed = discord.press(failed, 'Try again');
    if (isRestarted) {
      await discord.until(() => pressed.message);
      await first.stop();
      await startBot(discord, engine).start();
    }
    const twice = discord.press(failed, 'Try again', {
      moderator: true,
      user: discord.user('mod'),
    });
    const again = await discord.until(() => told(twice));
    expect(again).toMatchObject({ onlyFor: twice.userId });
    expect(again.content).toMatch(/^This project has been tried again already/);
    await discord.until(() => isReady(pressed.message));
    expect(ready(discord)).toHaveLength(1);
    expect((await engine.list()).jobs).toHaveLength(2);
  });
});

test('buttons are acknowledged before the store is asked, and the store may take its time', async () => {
  const { stages, open } = heldStages();
  const discord = await openDiscord();
  const engine = await openEngine({ stages });
  const slow = Promise.withResolvers<void>();
  let isSlow = false;
  const busy: JobEngine = {
    ...engine,
    async get(jobId) {
      if (isSlow) await slow.promise;
      return engine.get(jobId);
    },
  };
  await startBot(discord, busy).start();
  const asked = discord.slash({ message: page });
  const message = await discord.until(() => isShown(asked.message));
  isSlow = true;
  const log = discord.press(message, 'Show log');
  const cancel = discord.press(message, 'Cancel');
  const change = discord.forge(
    message,
    buttonsOf(message)[0]?.custom_id?.replace('cancel', 'change') ?? '',
  );
  await discord.until(() => log.answerType === 5 && cancel.answerType === 6 && change.modal);
  expect(told(log)).toBeUndefined();
  isSlow = false;
  slow.resolve();
  await discord.until(() => message.content.endsWith('was cancelled.'));
  expect(await discord.until(() => told(log))).toMatchObject({ onlyFor: log.userId });
  open();
});

test('a command is answered in time, however slow the store is', async () => {
  const discord = await openDiscord();
  const engine = await openEngine({ stages: fakeStages() });
  const storage = engine.storage('discord');
  const slow = Promise.withResolvers<void>();
  const busy: JobEngine = {
    ...engine,
    storage: () => ({
      ...storage,
      async get(key) {
        if (key !== 'cursor') await slow.promise;
        return storage.get(key);
      },
    }),
  };
  await startBot(discord, busy).start();
  const asked = discord.slash({ message: page });
  await discord.until(() => asked.message);
  expect((await engine.list()).jobs).toEqual([]);
  slow.resolve();
  await discord.until(() => isReady(asked.message));
});

test('a command is answered after its request is stored: none is lost that was answered', async () => {
  const [discord, engine] = await Promise.all([
    openDiscord(),
    openEngine({ stages: fakeStages() }),
  ]);
  const storage = engine.storage('discord');
  const isCallback = ({ path }: { readonly path: string }) => path.endsWith('/callback');
  let before = -1;
  const watched: JobEngine = {
    ...engine,
    storage: () => ({
      ...storage,
      async set(key, value) {
        // A call that had begun would arrive before these.
        for (let i = 0; i < 3; i += 1) await fetch(`${discord.api}/v10/gateway/bot`);
        if (before < 0 && key.startsWith('open:')) before = discord.calls.filter(isCallback).length;
        await storage.set(key, value);
      },
    }),
  };
  // As if no time passed: a store that is too slow is not waited for.
  const sleep = (_: number, signal?: AbortSignal) => setTimeout(1e9, undefined, { signal });
  await startBot(discord, watched, { sleep }).start();
  const asked = discord.slash({ message: page });
  await discord.until(() => asked.message);
  expect(before).toBe(0);
});

test('a token that Discord refuses is used no more; the next start goes on', async () => {
  const { stages, open } = heldStages();
  const [discord, engine] = await Promise.all([openDiscord(), openEngine({ stages })]);
  const { start, notices } = startBot(discord, engine);
  const bot = await start();
  discord.mention(page);
  discord.slash({ message: page });
  const shown = await discord.until(
    () => discord.said().filter(isShown).length === 2 && discord.said(),
  );
  discord.world.revoked = true;
  const before = discord.calls.length;
  open();
  await expect(bot.ended).rejects.toMatchObject({ code: 'DISCORD_TOKEN_INVALID' });
  for (const { jobId } of (await engine.list()).jobs) await engine.result(jobId);
  await bot.stop();
  const refused = discord.calls.slice(before).filter(({ status }) => status === 401);
  expect(refused).toHaveLength(1);
  expect(notices.filter(({ event }) => event === 'token.refused')).toMatchObject([
    { level: 'error', message: 'Discord does not accept the token.' },
  ]);
  discord.world.revoked = false;
  await startBot(discord, engine).start();
  await discord.until(() => shown.every(isReady));
  expect(discord.said()).toHaveLength(2);
});

test.each([
  [50_083, 400, 'archived'],
  [50_013, 403, 'forbidden'],
  [160_002, 400, 'noReference'],
  [160_002, 403, 'noReference'],
  [50_007, 403, 'denied'],
  [50_278, 400, 'denied'],
  [200_000, 403, 'invalid'],
  [30_046, 400, 'later'],
  [0, 503, 'later'],
  [0, 403, 'denied'],
] as const)('the code %i of Discord counts, not the status %i', (code, status, type) => {
  const error = { code, message: 'x' };
  const thrown = new DiscordAPIError(error, code, status, 'POST', 'https://d.test/channels/1', {});
  expect(failureOf(thrown).type).toBe(type);
});

test.each([
  ['http://localhost:3000/a?b=c, then', '‹local address›, then'],
  ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED ‹local address›'],
  [
    'ws://[::1]:9/x [::ffff:127.0.0.1]:8 ::1 0.0.0.0',
    '‹local address› ‹local address› ‹local address› ‹local address›',
  ],
  ['(http:\u200b//a.b.localhost:4000/)', '(‹local address›)'],
  [
    'https://abc.example/local 10.0.0.7 1.127.0.0.1 localhost.example',
    'https://abc.example/local 10.0.0.7 1.127.0.0.1 localhost.example',
  ],
  ['std::vector, a::1b, 12:30', 'std::vector, a::1b, 12:30'],
])('hides what only this machine can open: %s', (text, shown) => {
  expect(hideLoopback(text)).toBe(shown);
});

test('no message, log or error holds an address of the bot’s own machine', async () => {
  const local = 'http://127.0.0.1:4173/x, ws://[::1]:9/, http://abc.localhost:4000/ and 0.0.0.0:80';
  const stages = fakeStages({
    plan: {
      name: 'plan',
      async run(input, tools) {
        tools.progress(`Asking ${local}`);
        return fakeStages().plan.run(input, tools);
      },
    },
    generate: { failTimes: 1, error: new JobError('STAGE_FAILED', `No answer from ${local}`) },
  });
  const [discord, engine] = await Promise.all([openDiscord(), openEngine({ stages })]);
  await startBot(discord, engine).start();
  discord.mention(`${page} that calls ${local}`);
  const failed = await discord.until(() =>
    discord.said().find(({ content }) => content.endsWith('could not be built.')),
  );
  const pressed = discord.press(failed, 'Show log');
  const log = await discord.until(() => told(pressed));
  expect(log.content).toContain('‹local address›');
  const seen = discord
    .transcript()
    .split('\n')
    .filter((line) => !line.includes('that calls http'));
  for (const line of [...seen, JSON.stringify([failed.embeds, log.content])]) {
    expect(line).not.toMatch(/127\.0\.0\.1|localhost|0\.0\.0\.0|\[?::1/);
  }
});

test('no text of any size keeps an address of this machine', async () => {
  const { text, value, largeText } = withoutLoopback(createRedactor({}));
  const address = 'http://localhost:3000';
  const shown = [text(address), value(address), await largeText(address)];
  expect(new Set(shown)).toEqual(new Set(['‹local address›']));
});
