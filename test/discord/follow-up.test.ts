import { expect, test } from 'vitest';
import { describeMessage } from '../helpers/discord/transcript.ts';
import type { FakeMessage } from '../helpers/discord/world.ts';
import { diffIn, editingStages, isChanged, page } from './editing-stages.ts';
import { heldStages, isReady, setUp, told } from './set-up.ts';

/** A bot whose first result is there. */
async function setUpResult(options: Parameters<typeof setUp>[0] = {}) {
  const parts = await setUp({ stages: editingStages(), ...options });
  parts.discord.mention(page);
  const result = await parts.discord.until(() => isReady(parts.discord.said()[0]));
  const answerTo = (asked: FakeMessage) =>
    parts.discord.until(() => parts.discord.said().find(({ replyTo }) => replyTo === asked.id));
  const changeBy = async (asked: FakeMessage) => {
    const answer = await answerTo(asked);
    return parts.discord.until(() => isChanged(answer));
  };
  return { ...parts, result, answerTo, changeBy };
}

test('a reply to a result changes it: a new message says what was asked and what changed', async () => {
  const { discord, engine, result, changeBy } = await setUpResult();
  const before = describeMessage(result, discord.world);
  const changed = await changeBy(discord.reply(result, 'make it blue'));
  expect(describeMessage(changed, discord.world)).toMatch(
    new RegExp(
      [
        '↳ make it blue',
        '\\*\\*Luna Bakery\\*\\* is changed\\.',
        '┃ > make it blue',
        '┃ ',
        '┃ Changed wishes\\.css \\(\\+1 −0 lines\\)\\.',
        '┃ -# planning .*',
        '┃ Files: 2 files, .*',
        '┃ Zip: attached, 22 B',
        '┃ Duration: .*',
        '┃ No preview: .*',
        '┃ web page · job-\\S+',
        '📎 luna-bakery\\.zip, 22 bytes',
        '📎 changes\\.diff, \\d+ bytes',
        '\\[Change\\] \\[Show log\\]$',
      ].join('\n'),
    ),
  );
  expect(diffIn(changed)).toContain(
    '--- a/wishes.css\n+++ b/wishes.css\n@@ -1,1 +1,2 @@\n body { color: red }\n+/* make it blue */\n',
  );
  expect(describeMessage(result, discord.world)).toBe(before);
  const [child, parent] = (await engine.list()).jobs;
  expect(child).toMatchObject({
    parentJobId: parent?.jobId,
    input: { ...parent?.input, userMessage: 'make it blue' },
  });
});

test('follow-ups follow each other; one of an older result undoes what came after it', async () => {
  const { discord, result, changeBy } = await setUpResult();
  const second = await changeBy(discord.reply(result, 'make it blue'));
  const third = await changeBy(discord.reply(second, 'add prices.html'));
  const sibling = await changeBy(discord.reply(result, 'make it green'));
  expect(third.embeds[0]?.description).toContain(
    'Changed wishes.css, added prices.html (+2 −0 lines).',
  );
  expect(diffIn(third)).toContain(' /* make it blue */\n+/* add prices.html */');
  expect(diffIn(sibling)).not.toContain('blue');
});

test('“Change” opens a form, for results of commands too; a private result stays private', async () => {
  const { discord, engine } = await setUp({ stages: editingStages() });
  const asked = [
    discord.slash({ message: page }),
    discord.slash({ message: page, visibility: 'private' }),
  ];
  for (const { message: shown } of asked) {
    const result = await discord.until(() => isReady(shown ?? asked.at(-1)?.message));
    const form = discord.press(result, 'Change');
    expect(await discord.until(() => form.modal)).toMatchObject({ title: 'What should I change?' });
    const filled = discord.fill(form, 'make it blue');
    discord.gateway.repeat();
    const changed = await discord.until(() => isChanged(filled.message));
    expect(changed.onlyFor).toBe(result.onlyFor);
    expect(diffIn(changed)).toContain('+/* make it blue */');
  }
  expect((await engine.list()).jobs).toHaveLength(4);
});

test('what could not be done is said, and that nothing is different', async () => {
  const { discord, result, changeBy } = await setUpResult();
  const same = await changeBy(discord.reply(result, 'add a *login* with Google'));
  expect(same.content).toBe('**Luna Bakery** is unchanged.');
  expect(same.embeds[0]?.description).toContain(
    'No file is different.\n**Not included:**\n- add a \\*login\\* with Google\n',
  );
  expect(same.attachments.map(({ filename }) => filename)).toEqual(['luna-bakery.zip']);
});

test('a text file is part of the wish', async () => {
  const { discord, result, changeBy } = await setUpResult();
  const bytes = new TextEncoder().encode('and green');
  const file = { filename: 'wish.txt', bytes, contentType: 'text/plain' };
  const changed = await changeBy(discord.reply(result, 'make it blue', { files: [file] }));
  expect(diffIn(changed)).toContain('+/* make it blue\n+\n+and green */');
});

test('a moderator may change a result too, and its requester goes on from there', async () => {
  const { discord, engine, result, answerTo, changeBy } = await setUpResult();
  const [moderator, stranger] = [discord.user('mod'), discord.user('mallory')];
  const ofModerator = discord.reply(result, 'make it blue', { user: moderator, moderator: true });
  const changed = await changeBy(ofModerator);
  const further = await changeBy(discord.reply(changed, 'make it green'));
  const declined = [
    discord.reply(result, 'make it ugly', { user: stranger }),
    discord.reply(further, `<@${discord.world.bot.id}> make it ugly`, { user: stranger }),
  ];
  for (const asked of declined) {
    expect((await answerTo(asked)).content).toMatch(/^Only the person who asked for this project/);
  }
  const { jobs } = await engine.list();
  expect(jobs.map(({ input }) => input.userId === moderator.id)).toEqual([false, true, false]);
});

test('a reply that cannot start a follow-up is told why', async () => {
  const { stages, open } = heldStages();
  const { discord, engine } = await setUp({ stages });
  discord.mention(page);
  const running = await discord.until(() => {
    const [first] = discord.said();
    return (first?.components.length ?? 0) > 0 && first;
  });
  const answer = (asked: FakeMessage) =>
    discord.until(() => discord.said().find(({ replyTo }) => replyTo === asked.id)?.content);
  expect(await answer(discord.reply(running, 'make it blue'))).toMatch(/^I am still working on/);
  open();
  await discord.until(() => isReady(running));
  expect(await answer(discord.reply(running, ''))).toMatch(/^I found no words in your reply/);
  const long = {
    filename: 'long.txt',
    bytes: Buffer.from('a '.repeat(8001)),
    contentType: 'text/plain',
  };
  const tooLong = discord.reply(running, 'like this', { files: [long] });
  await discord.until(() => discord.said().find(({ content }) => /at most 16000/.test(content)));
  // Without the mention, Discord hides the text from the bot.
  const unseen = discord.reply(running, 'make it blue', { ping: false });
  expect(await answer(unseen)).toMatch(/^I found no words/);
  expect(await answer(tooLong)).toContain('Shorten');
  expect((await engine.list()).jobs).toHaveLength(1);
});

test('thanks and emoji start nothing and are not answered, nor is talk below other messages', async () => {
  const { discord, engine, result, changeBy } = await setUpResult();
  for (const text of ['thanks!', 'Cool 😎', '❤️', '<:party:123456789>']) {
    discord.reply(result, text);
    discord.reply(result, text, { user: discord.user('grace') });
  }
  discord.reply(discord.say('Who likes bread?'), 'make it blue');
  await changeBy(discord.reply(result, 'make it blue'));
  expect(discord.said()).toHaveLength(2);
  expect((await engine.list()).jobs).toHaveLength(2);
});

test('a reply is found without the message that it replies to, and when it comes twice', async () => {
  const { discord, engine, result, changeBy } = await setUpResult();
  const asked = discord.reply(result, 'make it blue', { referenced: false });
  discord.gateway.repeat();
  await changeBy(asked);
  discord.gateway.repeat();
  await changeBy(discord.reply(result, 'make it green'));
  expect((await engine.list()).jobs).toHaveLength(3);
  expect(discord.said()).toHaveLength(3);
});

test('follow-ups of what was asked for with `approve` wait for it, with the diff', async () => {
  const { discord, engine } = await setUp({ stages: editingStages() });
  const asked = discord.slash({ message: page, approve: true });
  const planned = await discord.until(
    () => asked.message?.content.endsWith('Shall I build it?') === true && asked.message,
  );
  expect(planned.components[0]?.components[0]?.label).toBe('Build it');
  const early = discord.reply(planned, 'make it blue');
  await discord.until(() => discord.said().find(({ replyTo }) => replyTo === early.id));
  expect(discord.said().at(-1)?.content).toMatch(/^This one waits for a decision first/);
  discord.press(planned, 'Build it');
  const result = await discord.until(() => isReady(planned));

  const wish = discord.reply(result, 'make it blue');
  const waiting = await discord.until(() =>
    discord
      .said()
      .find(({ replyTo, content }) => replyTo === wish.id && content.endsWith('Shall I keep it?')),
  );
  expect(describeMessage(waiting, discord.world)).toMatch(
    /The change of \*\*Luna Bakery\*\* is ready\. Shall I keep it\?\n┃ > make it blue\n┃ \n┃ Changed wishes\.css \(\+1 −0 lines\)\.\n┃ web page · \S+\n📎 changes\.diff, \d+ bytes\n\[Keep it\] \[Change it\] \[Cancel\] \[Show log\]$/,
  );
  const stranger = discord.press(waiting, 'Keep it', { user: discord.user('mallory') });
  await discord.until(() => told(stranger));
  const form = discord.press(waiting, 'Change it');
  await discord.until(() => form.modal);
  discord.fill(form, 'darker');
  await discord.until(() => diffIn(waiting)?.includes('make it blue, but darker'));
  expect(waiting.embeds[0]?.description).toContain(
    '- make it blue, but darker\nChanged wishes.css',
  );
  discord.press(waiting, 'Keep it');
  await discord.until(() => isChanged(waiting));
  expect(waiting.attachments.map(({ filename }) => filename)).toEqual([
    'luna-bakery.zip',
    'changes.diff',
  ]);

  // It passes on from follow-up to follow-up.
  const again = discord.reply(waiting, 'make it green');
  await discord.until(() =>
    discord
      .said()
      .find(({ replyTo, content }) => replyTo === again.id && content.endsWith('Shall I keep it?')),
  );
  expect((await engine.list({ status: 'validated' })).jobs).toHaveLength(1);
});

test('a change of files that were not planned waits for approval, although nobody asked', async () => {
  const { discord, engine, result, answerTo } = await setUpResult({
    stages: editingStages({ onlyPlanned: true }),
  });
  const answer = await answerTo(discord.reply(result, 'add surprise.js'));
  await discord.until(() => answer.content.endsWith('Shall I keep it?'));
  expect(answer.embeds[0]?.description).toContain(
    'Changed wishes.css, added surprise.js (+2 −0 lines).\n**Please look closely:** One of these files was not part of the plan.',
  );
  // The approval of a plan, clicked long ago, does not approve what nobody has seen.
  const late = discord.forge(answer, idOf(answer, 'Keep it').replace(':keep:', ':approve:'));
  await discord.until(() => told(late)?.content.startsWith('That is no longer possible'));
  discord.press(answer, 'Cancel');
  await discord.until(() => answer.content === 'The change of **Luna Bakery** was cancelled.');

  // What is said to a cancelled change goes for the result before it.
  const again = await answerTo(discord.reply(answer, 'add other.js'));
  await discord.until(() => again.content.endsWith('Shall I keep it?'));
  expect(again.embeds[0]?.description).toContain('Changed wishes.css, added other.js');
  expect(diffIn(again)).not.toContain('surprise');
  expect((await engine.list()).jobs[0]).toMatchObject({
    base: { jobId: (await engine.list()).jobs[2]?.jobId },
  });
});

test('a change is tried again once, however often somebody asks', async () => {
  const { discord, engine, result, answerTo } = await setUpResult({
    stages: editingStages({ onlyPlanned: true }),
  });
  const answer = await answerTo(discord.reply(result, 'add surprise.js'));
  await discord.until(() => answer.content.endsWith('Shall I keep it?'));
  discord.press(answer, 'Cancel');
  await discord.until(() => answer.content.endsWith('was cancelled.'));
  const first = discord.press(answer, 'Try again');
  await discord.until(() => first.message?.content.endsWith('Shall I keep it?'));
  const second = discord.press(answer, 'Try again');
  const refused = await discord.until(() => told(second));
  expect(refused.content).toMatch(/^This project has been tried again already/);
  expect((await engine.list()).jobs).toHaveLength(3);
  // What comes of it may be changed: that is no second attempt.
  if (first.message) discord.press(first.message, 'Keep it');
  const kept = await discord.until(() => isChanged(first.message));
  await answerTo(discord.reply(kept, 'add another.js'));
});

function idOf({ components }: FakeMessage, label: string): string {
  const buttons = components.flatMap((row) => row.components);
  return buttons.find((button) => button.label === label)?.custom_id ?? '';
}
