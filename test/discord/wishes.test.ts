import { describe, expect, test } from 'vitest';
import { withoutMentions } from '../../src/discord/read/without-mentions.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { unservedWish } from '../../src/workspace/text/wishes/unserved-wish.ts';
import { isReady, openDiscord, openEngine, setUp, startBot } from './set-up.ts';

const page = 'create a landing page for Luna Bakery';

const file = (text: string, filename: string, contentType?: string) => ({
  filename,
  bytes: new TextEncoder().encode(text),
  ...(contentType !== undefined && { contentType }),
});

/** A bot with the stages that plan and write for real, but no browser and no preview. */
async function setUpReal() {
  const { plan: _, generate: __, ...stages } = fakeStages();
  const [discord, engine] = await Promise.all([openDiscord(), openEngine({ stages })]);
  await startBot(discord, engine).start();
  return { discord, engine };
}

describe('the mention of the bot', () => {
  test('may be that of its role, which is not part of the request', async () => {
    const { discord, engine } = await setUp();
    const asked = discord.say(`<@&${discord.world.botRole}> ${page}`);
    // Another role.
    discord.say(`<@&${discord.world.moderatorRole}> ${page}`);
    const message = await discord.until(() => discord.said()[0]);
    expect(message.replyTo).toBe(asked.id);
    // Discord hides the text of a message that mentions only the role.
    expect(message.content).toMatch(/^I cannot read messages that mention only my role\./);
    expect((await engine.list()).jobs).toEqual([]);
  });

  test('of its role is enough where the bot can read all messages', async () => {
    const [discord, engine] = await Promise.all([
      openDiscord(),
      openEngine({ stages: fakeStages() }),
    ]);
    await startBot(discord, engine, { channels: ['1'] }).start();
    discord.say(`<@&${discord.world.botRole}> ${page}`);
    await discord.until(() => isReady(discord.said()[0]));
    expect((await engine.list()).jobs).toMatchObject([{ input: { userMessage: page } }]);
  });
});

describe('mentions', () => {
  test.each([
    ['<@1> make a page for <@!22> and <@&333>, please', 'make a page for and, please'],
    ['a page about <#12> with <:cake:99> <a:wave:7>', 'a page about with'],
    ['</build:5> a page <t:1700000000:R> @everyone @here', 'a page'],
    ['mail me@everyone.example and 3 < 4 <@x>', 'mail me@everyone.example and 3 < 4 <@x>'],
    ['first line <@1>\nsecond', 'first line\nsecond'],
  ])('are taken out of %j', (text, clean) => {
    expect(withoutMentions(text).replace(/ \n/, '\n')).toBe(clean);
  });

  test('are in no title, plan or file name, whether of messages, commands, files or forms', async () => {
    const { discord, engine } = await setUpReal();
    const friend = discord.user('linus');
    const mentions = `<@${friend.id}> <@&${discord.world.moderatorRole}> @everyone`;
    const wish = `create a landing page for Luna Bakery ${mentions} with a menu`;
    discord.mention(wish);
    const asked = discord.slash({ message: wish });
    discord.mention('build this', { files: [file(wish, 'brief.txt', 'text/plain')] });
    await discord.until(() => discord.said().length === 3 && discord.said().every(isReady));
    const result = await discord.until(() => asked.message);
    const form = discord.press(result, 'Change');
    await discord.until(() => form.modal);
    const changed = discord.fill(form, `add a section about ${mentions} prices`);
    await discord.until(() => changed.message?.content.endsWith(' is changed.'));
    const { jobs } = await engine.list();
    for (const { plan, input, files } of jobs) {
      const text = JSON.stringify([plan, input.userMessage, files]);
      expect(text).not.toMatch(new RegExp(`everyone|${friend.id}|${discord.world.moderatorRole}`));
    }
    expect(jobs.map(({ plan }) => plan?.title)).toEqual(jobs.map(() => 'Luna Bakery'));
    for (const { attachments } of discord.said()) {
      expect(attachments[0]?.filename).toBe('luna-bakery.zip');
    }
  });
});

describe('a brief in a file', () => {
  test.each([
    ['build this', 'Luna Bakery'],
    ['please make what is in the file', 'Luna Bakery'],
    ['Bau das bitte', 'Luna Bakery'],
    ['make this website', 'Luna Bakery'],
    ['turn the attached file into a landing page', 'Luna Bakery'],
    ['', 'Luna Bakery'],
  ])('is planned from where the message names nothing: %j', async (text, title) => {
    const { discord, engine } = await setUpReal();
    const brief = '# Luna Bakery\n\nA landing page for Luna Bakery with a menu and opening hours.';
    discord.mention(text, { files: [file(brief, 'brief.md', 'text/markdown; charset=utf-8')] });
    await discord.until(() => discord.said()[0]?.attachments.length === 1);
    expect((await engine.list()).jobs).toMatchObject([{ plan: { title } }]);
  });

  test('adds to a message that names something', async () => {
    const { discord, engine } = await setUp();
    discord.mention(page, { files: [file('Use warm colours.', 'a.txt', 'text/plain')] });
    await discord.until(() => isReady(discord.said()[0]));
    expect((await engine.list()).jobs).toMatchObject([
      { input: { userMessage: `${page}\n\nUse warm colours.` } },
    ]);
  });

  test.each([
    ['brief.pdf', 'application/pdf'],
    ['photo.png', 'image/png'],
    ['brief.docx', undefined],
  ])('that is none is declined in a sentence: %s', async (filename, type) => {
    const { discord, engine } = await setUp();
    discord.mention('build this', { files: [file('%PDF-1.7', filename, type)] });
    const asked = discord.slash({ message: 'build this' }, { files: [file('x', filename, type)] });
    await discord.until(() => discord.said().length === 2);
    for (const { content } of discord.said()) {
      expect(content).toMatch(/^I can only read text files, such as \.txt or \.md, not PDF/);
    }
    expect(asked.message?.onlyFor).toBe(asked.userId);
    expect((await engine.list()).jobs).toEqual([]);
  });

  test('that only has the name of a text file is declined too', async () => {
    const { discord } = await setUp();
    discord.mention('build this', { files: [file('%PDF-1.7', 'brief.txt', 'text/plain')] });
    const answer = await discord.until(() => discord.said()[0]);
    await discord.until(() => answer.content !== 'On it.');
    expect(answer.content).toBe('The file is not a text file.');
  });

  test('next to a picture is used, and the picture is named, across a restart too', async () => {
    const [discord, engine] = await Promise.all([
      openDiscord(),
      openEngine({ stages: fakeStages() }),
    ]);
    const first = await startBot(discord, engine).start();
    const files = [file('x', 'my [photo](https://evil.test).png', 'image/png')];
    const { hit, release } = discord.fault({
      on: 'POST /channels/:channel/messages',
      how: 'hold before',
    });
    discord.mention(page, { files });
    await hit;
    const stopped = first.stop();
    release();
    await stopped;
    await startBot(discord, engine).start();
    const message = await discord.until(() => isReady(discord.said()[0]));
    expect(message.embeds[0]?.description).toContain(
      '-# I can only read text files, so I left out my \\[photo\\]\\(https:\u200b//evil.test\\).png.',
    );
  });
});

describe('a wish that no type of project serves', () => {
  test.each([
    ['write a Swift app for iOS', 'Swift'],
    ['make an iPhone app for my gym', 'iOS'],
    ['build an android app in kotlin', 'Android'],
    ['create a Python script that sorts files', 'Python'],
    ['a python telegram bot that sends the weather', 'Python'],
    ['bash script that backs up my folder', 'Bash'],
    ['go cli that lists large files', 'Go'],
    ['php contact form', 'PHP'],
    ['a desktop app for Windows', 'desktop app'],
    ['eine iOS-App für meinen Verein', 'iOS'],
    ['用Swift写一个应用', 'Swift'],
    ['приложение для Android', 'Android'],
  ])('is recognised: %s', (text, what) => {
    expect(unservedWish(text)).toBe(what);
  });

  test.each([
    'create a landing page for my iOS app',
    'an iPhone app landing page',
    'a website about Swift programming',
    'a swift and simple todo list app',
    'a Discord bot in Python',
    'a quiz about Java',
    'a to go app for our deli',
    'a shell game',
    'an app with a go button',
    'a shop for window cleaning',
    'a browser game about rust and metal',
    'a status api for our minecraft server',
    'an Express API for an Android phone shop website',
  ])('is not read into: %s', (text) => {
    expect(unservedWish(text)).toBeUndefined();
  });

  test('gets an answer, not a web page; a chosen type is built', async () => {
    const { discord, engine } = await setUp();
    discord.mention('write a Swift app for iOS');
    const asked = discord.slash({ message: 'make an iPhone app for my gym' }, { locale: 'de' });
    discord.mention('build this', {
      files: [file('We want an Android app in Kotlin.', 'a.txt', 'text/plain')],
    });
    await discord.until(
      () =>
        discord.said().every(({ content }) => /^(I cannot|Das kann ich nicht)/.test(content)) &&
        discord.said().length === 3,
    );
    expect(asked.message).toMatchObject({ onlyFor: asked.userId });
    expect(asked.message?.content).toMatch(/^Das kann ich nicht bauen \(iOS\)/);
    const typed = discord.slash({ message: 'an iPhone app for my gym', type: 'static_html' });
    await discord.until(() => isReady(typed.message));
    expect((await engine.list()).jobs).toHaveLength(1);
  });
});
