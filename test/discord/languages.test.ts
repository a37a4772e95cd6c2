import { Locale } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/contracts/languages.ts';
import { changeForm, rejectForm } from '../../src/discord/click/forms.ts';
import { commandsFor } from '../../src/discord/commands/commands.ts';
import {
  languageOfLocale,
  languageOfMessage,
  languageOfUser,
} from '../../src/discord/texts/language.ts';
import { textsOf } from '../../src/discord/texts/texts.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { checkCommand, checkMessage, checkModal } from '../helpers/discord/limits.ts';
import { isReady, openDiscord, openEngine, setUp, startBot, told } from './set-up.ts';

const mark = '‹a long argument that is 40 long, at most›';

const others = languages.filter((language) => language !== 'en');
const en = sentencesOf(textsOf());

/** Every text of a language by its name, with arguments that are as long as they get. */
function sentencesOf(texts: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
      const name = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'string') return [[name, value] as const];
      if (typeof value === 'function') return [[name, textOf(value as Text)] as const];
      return typeof value === 'object' && value !== null ? [...sentencesOf(value, name)] : [];
    }),
  );
}

type Text = (...args: readonly unknown[]) => string;

/** Numbers and names both pass: a text puts its arguments where they belong. */
function textOf(text: Text): string {
  return text(mark, mark);
}

describe.each(others)('the texts in %s', (language) => {
  const own = sentencesOf(textsOf(language));

  test('are complete, and none was forgotten in English', () => {
    const explained = [...own.keys()].filter((name) => name.startsWith('failure.explained'));
    expect(explained).toHaveLength(8);
    expect([...own.keys()].filter((name) => !explained.includes(name)).toSorted()).toEqual(
      [...en.keys()].toSorted(),
    );
    const same = [...own].filter(([name, text]) => en.get(name) === text).map(([name]) => name);
    // Words that are the same in both.
    expect(same.filter((name) => !/^(fields\.zip|usage\.(?:tokens|under))$/.test(name))).toEqual(
      language === 'fr' ? ['progress.names.validation'].filter((name) => same.includes(name)) : [],
    );
    for (const text of own.values()) expect(text.trim()).not.toBe('');
  });

  test('use the same arguments as in English', () => {
    const wrong = [...own].filter(([name, text]) => {
      const uses = (sentence: string) => sentence.includes(mark);
      const english = en.get(name);
      // A stage has no name of its own in other languages.
      return english !== undefined && name !== 'failure.unexpected' && uses(text) !== uses(english);
    });
    expect(wrong).toEqual([]);
  });

  test('name the commands, buttons and emphases as they are', () => {
    const texts = textsOf(language);
    for (const command of ['`/build`', '`/jobs`', '`approve`', '`visibility`', '`brief`']) {
      expect(texts.guide).toContain(command);
    }
    expect(texts.guide).toContain(texts.commands.menu);
    expect(texts.guide).toContain(texts.buttons.change);
    expect(texts.emptyReply).toContain(texts.buttons.change);
    expect(texts.help.match(/\*/g)).toHaveLength(2);
  });
});

describe.each(languages)('in %s', (language) => {
  const texts = textsOf(language);

  test('every text fits where Discord shows it', () => {
    for (const [, text] of sentencesOf(texts)) expect(text.length).toBeLessThanOrEqual(1000);
    checkMessage({ content: `${texts.help}\n\n${texts.guide}` }, []);
    for (const label of Object.values(texts.buttons)) expect(label.length).toBeLessThanOrEqual(40);
    const action = { type: 'change', jobId: 'job-1', revision: 1 } as const;
    for (const form of [changeForm(action, texts), rejectForm(action, texts)]) {
      checkModal({ ...form });
    }
  });
});

test('the commands are within the limits of Discord in all languages', () => {
  for (const models of [[], ['openai:gpt-5']]) {
    const commands = commandsFor({ models });
    for (const command of commands) checkCommand({ ...command });
    const [build] = commands;
    expect(build?.description_localizations).toMatchObject({
      de: expect.stringContaining('Webseite'),
      'es-419': expect.stringContaining('página web'),
      'pt-BR': expect.stringContaining('página web'),
      'zh-CN': expect.stringContaining('网页'),
    });
    expect(JSON.stringify(build)).toMatch(models.length === 0 ? /^((?!budget).)*$/s : /budget/);
  }
  expect(commandsFor({ models: [] })[0]).toMatchObject({
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  });
});

describe('the language of an answer', () => {
  test('is that of the user’s Discord, where the bot speaks it', () => {
    const known = Object.values(Locale).filter((locale) => languageOfLocale(locale) !== undefined);
    expect(known.length).toBeGreaterThanOrEqual(16);
    expect(languageOfUser('pt-BR')).toBe('pt');
    expect(languageOfUser('es-419')).toBe('es');
    expect(languageOfUser('fi')).toBe('en');
    expect(languageOfUser(undefined)).toBe('en');
  });

  test('is that of a message, which comes without a locale', () => {
    expect(languageOfMessage('erstelle eine Seite für meine Bäckerei')).toBe('de');
    expect(languageOfMessage('パン屋のページを作って')).toBe('ja');
    expect(languageOfMessage('أنشئ صفحة هبوط لمخبزي')).toBe('ar');
    for (const unclear of ['blog', '!', 'aB3dE5gH7de9 de1la']) {
      expect(languageOfMessage(unclear)).toBeUndefined();
    }
  });

  test('is where a message does not tell that of the last answer, else that of the server', async () => {
    const discord = await openDiscord();
    discord.world.guildLocale = 'it';
    const engine = await openEngine({ stages: fakeStages() });
    await startBot(discord, engine).start();
    const user = discord.user('grace');
    const answer = async (text: string) => {
      const asked = discord.mention(text, { user });
      return discord.until(() => discord.said().find(({ replyTo }) => replyTo === asked.id));
    };
    expect((await answer('ok')).content).toMatch(/^Creo pagine web/);
    const asked = discord.slash({ message: 'ok' }, { user, locale: 'fr' });
    await discord.until(() => asked.message);
    expect((await answer('ok')).content).toMatch(/^Je crée des pages/);
    expect((await answer('guten Tag, wie ist das für dich')).content).toMatch(/^Ich baue/);
    expect((await answer('ok')).content).toMatch(/^Ich baue/);
  });
});

test('a person reads their own language in messages, buttons, forms and refusals', async () => {
  const { discord } = await setUp();
  const asked = discord.slash({ message: 'create a landing page' }, { locale: 'de' });
  const result = await discord.until(
    () => asked.message?.content === '**Fake** ist fertig.' && asked.message,
  );
  expect(JSON.stringify(result.embeds)).toContain('1 Datei, 34 B');
  const buttons = result.components.flatMap(({ components }) => components);
  expect(buttons.map(({ label }) => label)).toEqual(['Ändern', 'Protokoll zeigen']);
  // Another person, another language.
  const stranger = { user: discord.user('mallory'), locale: 'ja' };
  const refused = discord.press(result, 'Protokoll zeigen', stranger);
  expect((await discord.until(() => told(refused))).content).toMatch(/^この操作ができるのは/);
  const form = discord.press(result, 'Ändern', { locale: 'de' });
  expect(await discord.until(() => form.modal)).toMatchObject({ title: 'Was soll ich ändern?' });
  const small = discord.slash({ message: '¿qué tal?' }, { locale: 'es-ES' });
  expect((await discord.until(() => small.message)).content).toMatch(/^Creo páginas web/);
});

test('messages are answered in their language, across a restart too', async () => {
  const [discord, engine] = await Promise.all([
    openDiscord(),
    openEngine({ stages: fakeStages() }),
  ]);
  discord.world.guildLocale = 'de';
  const first = await startBot(discord, engine).start();
  discord.fault({
    on: 'POST /channels/:channel/messages',
    how: { status: 502 },
    times: 4,
  });
  discord.mention('ランディングページを作って');
  await discord.until(() =>
    discord.calls.some(({ method, status }) => method === 'POST' && status === 502),
  );
  await first.stop();
  await startBot(discord, engine).start();
  await discord.until(() => discord.said()[0]?.content === '**Fake** ができました。');
  discord.mention('ok');
  await discord.until(() => discord.said()[1]?.content.startsWith('Ich baue Webseiten'));
  expect(discord.said().filter(isReady)).toEqual([]);
});
