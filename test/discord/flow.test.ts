import { expect, onTestFinished, test } from 'vitest';
import { defineStage, JobError } from '../../src/index.ts';
import { fakeStages, virtualClock } from '../../src/testing/index.ts';
import type { FakeDiscord } from '../helpers/discord/fake-discord.ts';
import type { FakeUser } from '../helpers/discord/world.ts';
import { describeMessage } from '../helpers/discord/transcript.ts';
import { heldStages, openDiscord, isReady, openEngine, setUp, startBot, told } from './set-up.ts';

const page = 'create a landing page for Luna Bakery';

test('a mention gets one message that ends as the result, with the zip', async () => {
  const { stages, open } = heldStages();
  const { discord } = await setUp({ stages });
  const asked = discord.mention(page);
  // It does not wait for the job.
  await discord.until(() => discord.said().length === 1);
  open();
  const message = await discord.until(() => isReady(discord.said()[0]));
  expect(message).toMatchObject({ channelId: asked.channelId, replyTo: asked.id });
  expect(message.attachments.map(({ filename }) => filename)).toEqual(['fake.zip']);
  expect(message.embeds[0]?.fields).toContainEqual(
    expect.objectContaining({ name: 'Files', value: '1 file, 34 B' }),
  );
  expect(discord.said()).toHaveLength(1);
  expect(discord.world.loud).toEqual([]);
});

test('messages to others and messages without a request are not answered', async () => {
  const { discord } = await setUp();
  discord.say(page);
  discord.say(`<@${discord.world.bot.id}> ${page}`, { user: otherBot(discord) });
  discord.mention('hello, how are you?');
  const [answer] = await discord.until(() => discord.said().length > 0 && discord.said());
  expect(answer?.content).toMatch(/^I build web pages/);
  expect(discord.said()).toHaveLength(1);
});

function otherBot({ world }: FakeDiscord): FakeUser {
  const bot = { id: world.nextId(), username: 'beep', bot: true, closed: false };
  world.users.set(bot.id, bot);
  return bot;
}

test('in a configured channel no mention is needed, and small talk is ignored', async () => {
  const discord = await openDiscord();
  const engine = await openEngine({ stages: fakeStages() });
  await startBot(discord, engine, { channels: [discord.general.id] }).start();
  discord.say('good morning everyone');
  const asked = discord.say(page);
  const message = await discord.until(() => isReady(discord.said()[0]));
  expect(message.replyTo).toBe(asked.id);
  expect(discord.said()).toHaveLength(1);
});

test('without configured channels the privileged intent is not requested', async () => {
  const { discord } = await setUp();
  expect(discord.gateway.intents & (1 << 15)).toBe(0);
});

test('a direct message is answered in the same channel', async () => {
  const { discord } = await setUp();
  const user = discord.user('grace');
  const channel = discord.direct(user);
  discord.say(page, { user, channel });
  const message = await discord.until(() => isReady(discord.said()[0]));
  expect(message.channelId).toBe(channel.id);
});

test('/build is answered at once, and the answer ends as the result', async () => {
  const { stages, open } = heldStages();
  const { discord, engine } = await setUp({ stages });
  const asked = discord.slash({ message: 'something nice', type: 'node_project' });
  await discord.until(() => asked.answerType !== undefined);
  open();
  const message = await discord.until(() => isReady(asked.message));
  expect(asked).toMatchObject({ answerType: 4 });
  expect(message.onlyFor).toBeUndefined();
  expect(message.attachments).toHaveLength(1);
  const { jobs } = await engine.list();
  expect(jobs).toMatchObject([{ projectType: 'node_project', input: { userId: asked.userId } }]);
});

test('a private /build is visible to its requester only', async () => {
  const { discord } = await setUp();
  const asked = discord.slash({ message: page, visibility: 'private' });
  const message = await discord.until(() => isReady(asked.message));
  expect(message.onlyFor).toBe(asked.userId);
  expect(discord.said()).toEqual([message]);
});

test('“Build this” builds what somebody else has written', async () => {
  const { discord, engine } = await setUp();
  const written = discord.say(page, { user: discord.user('grace') });
  const asked = discord.menu(written, { user: discord.user('linus') });
  await discord.until(() => isReady(asked.message));
  const { jobs } = await engine.list();
  expect(jobs).toMatchObject([{ input: { userMessage: page, userId: asked.userId } }]);
});

test('/build with small talk is answered privately and creates no job', async () => {
  const { discord, engine } = await setUp();
  const asked = discord.slash({ message: 'hello, how are you?' });
  const message = await discord.until(() => asked.message);
  expect(message.content).toMatch(/^I build web pages/);
  expect(message.onlyFor).toBe(asked.userId);
  expect((await engine.list()).jobs).toEqual([]);
});

test('the message shows stage, bar and timings while the job runs', async () => {
  const { stages, open } = heldStages();
  const { discord } = await setUp({ stages });
  discord.mention(page);
  const message = await discord.until(() => {
    const [first] = discord.said();
    return first?.embeds[0]?.description?.includes('step 3 of 6') === true && first;
  });
  expect(describeMessage(message, discord.world)).toMatch(
    /^↳ .*\nBuilding \*\*Fake\*\* …\n┃ > create a landing page for Luna Bakery\n┃ \n┃ ▰▰▰▰▱▱▱▱▱▱▱▱ {2}\*\*Checking the files\*\* · step 3 of 6\n┃ -# planning \S+ m?s · generation \S+ m?s\n┃ web page · job-\S+\n\[Cancel\] \[Show log\]$/,
  );
  open();
  await discord.until(() => isReady(message));
});

test('a failed job says why and can be retried', async () => {
  const stages = fakeStages({
    generate: {
      failTimes: 1,
      error: new JobError('STAGE_FAILED', 'No words for **it** at http://evil.test/x'),
    },
  });
  const { discord, engine } = await setUp({ stages });
  discord.mention(page);
  const failed = await discord.until(() =>
    discord.said().find(({ content }) => content.endsWith('could not be built.')),
  );
  expect(failed.embeds[0]?.description).toContain('No words for \\*\\*it\\*\\* at http:\u200b//');
  const pressed = discord.press(failed, 'Try again');
  // An impatient user clicks twice.
  const twice = discord.press(failed, 'Try again');
  const again = await discord.until(() => told(twice));
  expect(again).toMatchObject({ onlyFor: twice.userId });
  expect(again.content).toMatch(/^This project has been tried again already/);
  await discord.until(() => isReady(pressed.message));
  expect(discord.said().filter(isReady)).toHaveLength(1);
  const { jobs } = await engine.list();
  expect(jobs).toHaveLength(2);
  expect(jobs[0]).toMatchObject({ parentJobId: jobs[1]?.jobId, status: 'done' });
});

test('unexpected errors and secrets do not reach the chat: not in message, log or file name', async () => {
  const key = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');
  const stages = fakeStages({
    plan: defineStage('plan', (_, tools) => {
      tools.progress(`thinking with ${key}`);
      return {
        projectType: 'static_html',
        starter: 'fake',
        title: `Luna ${key}`,
        slug: 'luna-ghp-ab3de5gh7jk9',
        summary: `A page with ${key}.`,
        sections: [],
      };
    }),
    generate: {
      failTimes: 1,
      error: new TypeError(`x is undefined; SMTP_PASS=hunter2hunter2 ${key}`),
    },
  });
  const { discord } = await setUp({ stages });
  discord.mention(`${page} with ${key}`);
  const failed = await discord.until(() =>
    discord.said().find(({ content }) => content.endsWith('could not be built.')),
  );
  expect(failed.embeds[0]?.description).toMatch(
    /The generation stage failed with an unexpected error\.\n\*Ask the operator of this bot to look at job job-/,
  );
  const pressed = discord.press(failed, 'Show log');
  const log = await discord.until(() => pressed.message);
  expect(log.content).toMatch(/Stage failed: generation \(\d+ms\): STAGE_FAILED\n/);
  const again = discord.press(failed, 'Try again');
  const done = await discord.until(() => isReady(again.message));
  expect(done.attachments.map(({ filename }) => filename)).toEqual([
    expect.stringMatching(/^job-/),
  ]);
  const seen = JSON.stringify([failed, log, done]).replaceAll('\\', '');
  for (const secret of [key, 'ab3de5', 'hunter2', 'is undefined']) {
    expect(seen).not.toContain(secret);
  }
  expect(seen).toContain('‹github token›');
});

test('cancel ends a job', async () => {
  const stages = fakeStages({ generate: { output: () => new Promise<never>(() => {}) } });
  const { discord, engine } = await setUp({ stages });
  const asked = discord.slash({ message: page });
  const message = await discord.until(
    () => (asked.message?.components.length ?? 0) > 0 && asked.message,
  );
  const pressed = discord.press(message, 'Cancel');
  await discord.until(() => message.content.endsWith('was cancelled.'));
  expect(pressed.answerType).toBe(6);
  expect((await engine.list()).jobs).toMatchObject([{ status: 'cancelled' }]);
});

test('a plan is shown, changed and approved; the buttons of an old plan do nothing', async () => {
  const { discord, engine } = await setUp();
  const asked = discord.slash({ message: page, approve: true });
  const message = await discord.until(
    () => asked.message?.content.endsWith('Shall I build it?') === true && asked.message,
  );
  expect(message.embeds[0]?.description).toContain('- Welcome');
  const [approve = ''] = message.components.flatMap(({ components }) =>
    components.map(({ custom_id: id = '' }) => id),
  );

  const form = discord.press(message, 'Change it');
  await discord.until(() => form.modal);
  discord.fill(form, 'Only a gallery, please.');
  const [job] = (await engine.list()).jobs;
  await discord.until(
    () => message.components[0]?.components[0]?.custom_id?.endsWith(':2') === true,
  );
  expect(approve).toBe(`jobchart:approve:${job?.jobId}:1`);

  const late = discord.forge(message, approve);
  await discord.until(() => told(late));
  expect(told(late)).toMatchObject({
    onlyFor: late.userId,
    content: expect.stringMatching(/The plan has changed/),
  });
  discord.press(message, 'Build it');
  await discord.until(() => isReady(message));
  expect(await engine.get(job?.jobId ?? '')).toMatchObject({ status: 'done', revision: 2 });
});

test('the log is shown only to the user who clicked', async () => {
  const { discord } = await setUp();
  discord.mention('create a landing page for ```Luna```');
  const message = await discord.until(() => isReady(discord.said()[0]));
  const pressed = discord.press(message, 'Show log');
  const log = await discord.until(() => pressed.message);
  expect(log.onlyFor).toBe(pressed.userId);
  expect(log.content).toMatch(/^```\n\[\d{4}.*Status changed: deployed → done\n```$/s);
  expect(log.content.slice(3, -3)).not.toContain('```');
  expect(log.content).not.toContain('/logs/');
});

test('only the requester and the moderators of the channel may use the buttons', async () => {
  const stages = fakeStages({ generate: { output: () => new Promise<never>(() => {}) } });
  const { discord } = await setUp({ stages, discord: { guilds: 2 } });
  discord.mention(page);
  const message = await discord.until(() => {
    const [first] = discord.said();
    return (first?.components.length ?? 0) > 0 && first;
  });
  const elsewhere = [...discord.world.channels.values()][1];
  const stranger = discord.user('mallory');
  const refused = [
    discord.press(message, 'Cancel', { user: stranger }),
    discord.press(message, 'Show log', { user: stranger }),
    // A moderator, but of another guild.
    discord.press(message, 'Cancel', {
      user: stranger,
      moderator: true,
      ...(elsewhere && { channel: elsewhere }),
    }),
    discord.press(message, 'Cancel', { user: stranger, channel: discord.direct(stranger) }),
  ];
  await discord.until(() => refused.every(told));
  for (const each of refused) {
    expect(told(each)).toMatchObject({
      content: expect.stringMatching(/^Only the person who asked/),
      onlyFor: stranger.id,
    });
  }
  discord.press(message, 'Cancel', { user: discord.user('mod'), moderator: true });
  await discord.until(() => message.content.endsWith('was cancelled.'));
});

test.each([
  'jobchart:cancel:job-x-y:1',
  'jobchart:cancel:../../etc/passwd:1',
  'jobchart:destroy:job-x-y:1',
  'jobchart:cancel:job-x-y:99999999999999999999',
  `jobchart:${'x'.repeat(80)}`,
])('a forged button does nothing: %s', async (id) => {
  const { discord } = await setUp();
  const message = discord.say('whatever');
  const pressed = discord.forge(message, id);
  const answer = await discord.until(() => told(pressed));
  expect(answer.onlyFor).toBe(pressed.userId);
  expect(answer.content).toBe('I no longer have that project.');
});

test('the buttons of other bots are ignored', async () => {
  const { discord } = await setUp();
  const foreign = discord.forge(discord.say('whatever'), 'poll:yes');
  const own = discord.slash({ message: page }, { name: 'other' });
  const known = discord.slash({ message: page });
  await discord.until(() => isReady(known.message));
  expect(foreign.answerType).toBeUndefined();
  expect(own.answerType).toBeUndefined();
});

test('an event that is delivered twice is handled once', async () => {
  const { discord, engine } = await setUp();
  discord.mention(page);
  discord.gateway.repeat();
  await discord.until(() => isReady(discord.said()[0]));
  discord.gateway.repeat();
  const asked = discord.slash({ message: page });
  discord.gateway.repeat();
  await discord.until(() => isReady(asked.message));
  discord.gateway.repeat();
  discord.mention('hello');
  await discord.until(() => discord.said().length === 3);
  expect((await engine.list()).jobs).toHaveLength(2);
  expect(discord.said().filter(isReady)).toHaveLength(2);
});

test('a user over the limit is told when to try again', async () => {
  const { discord, engine } = await setUp({ bot: { limits: { perUser: 2 } } });
  discord.mention(page);
  discord.mention(page);
  const third = discord.slash({ message: page });
  const answer = await discord.until(() => third.message);
  expect(answer.content).toMatch(
    /^You have reached your limit of requests\. Please try again <t:\d+:R>\.$/,
  );
  expect(answer.onlyFor).toBe(third.userId);
  const other = discord.slash({ message: page }, { user: discord.user('grace') });
  await discord.until(() => isReady(other.message) && discord.said().filter(isReady).length === 3);
  expect((await engine.list()).jobs).toHaveLength(3);
});

test('a user whose quota in the store is used up is told when to try again', async () => {
  const limits = { perUser: { perDay: 1 } };
  const { discord, engine } = await setUp({ engine: { limits } });
  const first = discord.slash({ message: page });
  await discord.until(() => isReady(first.message));
  const second = discord.slash({ message: page });
  await discord.until(() => /limit/.test(second.message?.content ?? ''));
  expect(second.message?.content).toMatch(
    /^You or this server has reached the project limit for now\. Please try again <t:\d+:R>\.$/,
  );
  expect((await engine.list()).jobs).toHaveLength(1);
});

test('a user is told kindly that the queue is full', async () => {
  const { discord, engine } = await setUp({ engine: { limits: { queued: 1 } } });
  await engine.pause({ scope: 'store' });
  await engine.submit({ userMessage: page, userId: 'u', channelId: 'c' });
  const asked = discord.slash({ message: page });
  await discord.until(() => /Please try again in a few minutes/.test(asked.message?.content ?? ''));
  expect(asked.message?.content).not.toContain('QUEUE_FULL');
});

test('no text of users pings, links or formats', async () => {
  const { discord } = await setUp();
  const hostile = 'a list @everyone <@1> <@&2> @here [free](https://evil.test) **b** `c` ||d|| # e';
  discord.mention(hostile);
  // Its type is unclear.
  const question = await discord.until(() => discord.said()[0]);
  const first = { content: question.content, embeds: question.embeds };
  discord.press(question, 'Web page');
  const asked = discord.slash({ message: hostile, type: 'static_html' });
  await discord.until(() => isReady(asked.message) && discord.said().every(isReady));
  expect(discord.world.loud).toEqual([]);
  for (const { content, embeds } of [first, ...discord.said()]) {
    const shown = JSON.stringify([content, embeds]);
    expect(shown).not.toMatch(/@(everyone|here)|https?:\/\/|(?<!\\\\)<@|(?<!\\\\)\]\(/);
  }
});

test('a preview that people can open is shown with picture and link', async () => {
  const url = 'https://abc.previews.example/';
  const expiresAt = Date.now() + 3_600_000;
  const stages = fakeStages({ deploy: { output: { url, expiresAt } } });
  const { discord, notices } = await setUp({ stages });
  discord.mention(page);
  const message = await discord.until(() => isReady(discord.said()[0]));
  expect(message.embeds[0]).toMatchObject({ title: 'Fake', url });
  expect(message.embeds[0]?.fields?.[0]).toMatchObject({
    name: 'Preview',
    value: `[Open it](${url}), expires <t:${Math.ceil(expiresAt / 1000)}:R>`,
  });
  expect(message.components[0]?.components).toMatchObject([
    { label: 'Open preview', url },
    { label: 'Change' },
    { label: 'Keep 1 h longer' },
    { label: 'Stop preview' },
    { label: 'Show log' },
  ]);
  expect(notices).toEqual([]);
});

test('a preview on localhost is not linked, and the operator is warned once', async () => {
  const stages = fakeStages({
    deploy: { output: { url: 'http://abc.localhost:4000/', expiresAt: Date.now() + 3_600_000 } },
  });
  const { discord, notices } = await setUp({ stages });
  const asked = [discord.slash({ message: page }), discord.slash({ message: page })];
  await discord.until(() => asked.every(({ message }) => isReady(message)));
  expect(
    JSON.stringify(discord.said().map(({ embeds, components }) => [embeds, components])),
  ).not.toContain('localhost');
  expect(notices).toMatchObject([
    { level: 'warning', message: expect.stringMatching(/on this machine only/) },
  ]);
});

test('messages in ten languages arrive intact', async () => {
  const { discord, engine } = await setUp();
  const messages = [
    'Erstelle eine Startseite für die Bäckerei „Zur Mühle“',
    'Crée une page d’accueil pour le café « L’Été »',
    'Crea una página para el restaurante El Niño',
    'Создай сайт для пекарни «Луна»',
    'ルナベーカリーのランディングページを作って',
    '为月亮面包店做一个网页',
    '루나 베이커리 홈페이지를 만들어 줘',
    'أنشئ صفحة لمخبز القمر',
    'चाँद बेकरी के लिए एक पेज बनाओ',
    'สร้างหน้าเว็บสำหรับร้านเบเกอรี่ 👩‍🍳🥐',
  ];
  const asked = messages.map((message) =>
    discord.slash({ message, type: 'static_html' }, { user: discord.user('u') }),
  );
  await discord.until(() => asked.every(({ message }) => isReady(message)));
  const { jobs } = await engine.list();
  expect(jobs.map(({ input }) => input.userMessage).toSorted()).toEqual(messages.toSorted());
  const texts = discord.world.events.map(({ text }) => text);
  const accepted = texts.filter((text) => text.startsWith('On it.'));
  for (const message of messages) {
    expect(accepted.filter((text) => text.includes(`> ${message}\n`))).toHaveLength(1);
  }
});

test('fifty jobs at once: each ends in one message, edited at most once a second', async () => {
  const { stages, open } = heldStages();
  const clock = virtualClock();
  const ticks = setInterval(() => clock.advance(50), 5);
  onTestFinished(() => clearInterval(ticks));
  const { discord, engine } = await setUp({
    stages,
    engine: { limits: { concurrency: 50 } },
    discord: { now: clock.now },
    bot: { now: clock.now, sleep: clock.sleep, limits: { perUser: 50 } },
  });
  const asked = Array.from({ length: 50 }, () => discord.mention(page));
  await discord.until(
    () => discord.said().filter(({ editedAt }) => editedAt.length > 0).length === 50,
  );
  open();
  await discord.until(() => discord.said().filter(isReady).length === 50);
  const answered = new Set(discord.said().map(({ replyTo }) => replyTo));
  expect(answered).toEqual(new Set(asked.map(({ id }) => id)));
  expect((await engine.list()).jobs).toHaveLength(50);
  for (const { editedAt } of discord.said()) {
    expect(editedAt.length).toBeGreaterThan(1);
    editedAt.forEach((at, index) => {
      expect(at - (editedAt[index - 1] ?? 0)).toBeGreaterThanOrEqual(1000);
    });
  }
});
