import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { ids, member, message, user } from './discord-payloads.ts';
import { start } from './program.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

describe('a bot with several features', () => {
  test('greets, answers, polls and moderates as its request says', async () => {
    const { discord, answer, names, program, dir } = await bot(
      "rowing club bot: welcome new members with 'Ahoy {user}', /rules says 'Hands off the cox', polls, and moderation with kick and ban",
      'welcome-bot',
    );
    expect(names).toEqual([
      'welcome',
      'kick',
      'ban',
      'unban',
      'poll',
      'poll-end',
      'rules',
      'set-answer',
    ]);
    discord.dispatch('GUILD_MEMBER_ADD', { guild_id: ids.guild, ...member('888') });
    const greeting = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(greeting.body['content']).toBe('Ahoy <@888>');
    discord.command('rules');
    expect(await answer()).toContain('Hands off the cox');
    discord.command('poll', { question: 'Row on Sunday?' });
    await answer();
    const poll = JSON.stringify((await discord.call(/@original$/)).body);
    discord.press(/vote:\d+:0/.exec(poll)?.[0] ?? '');
    expect(await answer()).toContain('1 (100%)');
    discord.command('poll-end');
    expect(await answer()).toContain(ephemeral);
    discord.command('kick', { user: ids.other });
    expect(await answer()).toContain('"type":5');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const readme = await readFile(join(dir, 'README.md'), 'utf8');
    expect(readme).not.toContain('Not included');
    expect(readme).toContain('`src/poll-bot/polls.js`');
  });
});

describe('commands that are named', () => {
  test('are subcommands where the request says so', async () => {
    const { discord, answer, commands, program } = await bot(
      'reminder bot: /remind me when what, /remind list, /remind delete number',
      'reminder-bot',
    );
    expect(commands).toMatchObject([
      { name: 'remind', options: [{ name: 'me' }, { name: 'list' }, { name: 'delete' }] },
    ]);
    discord.command('remind', {}, 'list');
    expect(await answer()).toContain(ephemeral);
    discord.command('remind', { when: '2h', what: 'tea' }, 'me');
    expect(await answer()).toContain('"type":5');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });

  test('are for the role that the request says', async () => {
    const { discord, answer, commands, program } = await bot(
      'moderation bot, /warn and /clear, only the role Bosun can use them',
      'moderation-bot',
    );
    for (const command of commands)
      expect(command['default_member_permissions'] ?? null).toBeNull();
    discord.command('warn', { user: ids.other });
    // The member may manage the server.
    expect(await answer()).toContain('"type":5');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('role-menu-bot with emoji', () => {
  test('gives a role for a reaction, and takes it back', async () => {
    const { discord, answer, program } = await bot(
      'reaction roles bot: 🎨 = Painter, red heart = Baker',
      'role-menu-bot',
    );
    discord.command('role-menu');
    await answer();
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(JSON.stringify(body)).toContain('🎨 Painter');
    await discord.call(/^PUT .*\/reactions\/🎨\/@me$/);
    const { line } = await discord.call(/^PUT .*\/reactions\/❤️\/@me$/);
    const reaction = {
      user_id: '444',
      channel_id: ids.channel,
      message_id: /messages\/(\d+)/.exec(line)?.[1],
      guild_id: ids.guild,
      emoji: { id: null, name: '🎨' },
      member: member('444'),
      message_author_id: ids.bot,
      burst: false,
      type: 0,
      user: user('444'),
    };
    discord.dispatch('MESSAGE_REACTION_ADD', reaction);
    await discord.call(/^PUT \/guilds\/200\/members\/444\/roles\/\d+$/);
    discord.dispatch('MESSAGE_REACTION_REMOVE', reaction);
    await discord.call(/^DELETE \/guilds\/200\/members\/444\/roles\/\d+$/);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('suggestion-bot', () => {
  test.each([
    ['suggestion bot, posts in #general, one every 10 min', '👍', 'Suggestion 1'],
    ['bot de sugerencias con reacciones ✅ ❌', '✅', 'Sugerencia 1'],
    ['Vorschlagsbot für unseren Chor mit Knöpfen und einem Thread', '👍', 'Vorschlag 1'],
  ])('%s: members suggest, and the team decides', async (request, emoji, title) => {
    const { discord, answer, names, program } = await bot(request, 'suggestion-bot');
    const [suggest = '', accept = '', reject = ''] = names;
    discord.command(suggest, { text: 'More @everyone tea' });
    expect(await answer()).toContain('"type":5');
    const posted = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(JSON.stringify(posted.body)).toContain(title);
    expect(posted.body['allowed_mentions']).toEqual({ parse: [] });
    if (request.includes('Knöpfen')) {
      await discord.call(/^POST .*\/threads$/);
      discord.press('vote:1:0');
      expect(await answer()).toContain('"label":"1"');
    } else {
      const { line } = await discord.call(/^PUT .*\/reactions\//);
      expect(line).toContain(emoji);
    }
    await discord.call(/@original$/);
    if (request.includes('10 min')) {
      discord.command(suggest, { text: 'And biscuits' });
      expect(await answer()).toContain(ephemeral);
    }
    discord.command(accept, { number: 1, reason: 'good' });
    expect(await answer()).toContain(ephemeral);
    const edited = await discord.call(/^PATCH \/channels\/300\/messages/);
    expect(JSON.stringify(edited.body)).toContain('good');
    discord.command(reject, { number: 1 });
    expect(await answer()).toContain(ephemeral);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

test('suggestion-bot: shows nobody where a request wants that', async () => {
  const request = 'anonymous suggestions bot, posts in #general';
  const { discord, answer, names, program } = await bot(request, 'suggestion-bot');
  discord.command(names[0] ?? '', { text: 'More tea' });
  await answer();
  const posted = await discord.call(/^POST \/channels\/300\/messages$/);
  expect(JSON.stringify(posted.body)).toContain('More tea');
  expect(JSON.stringify(posted.body)).not.toContain('<@');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

describe('moderation-bot with filters', () => {
  test('deletes links, except where they may stand', async () => {
    const { discord, program } = await bot(
      'moderation bot that deletes links except in #press, anti-spam',
      'moderation-bot',
    );
    const written = { ...message('9101', ids.channel), guild_id: ids.guild, author: user('555') };
    discord.dispatch('MESSAGE_CREATE', { ...written, content: 'hello' });
    discord.dispatch('MESSAGE_CREATE', {
      ...written,
      id: '9102',
      content: 'see https://x.example',
    });
    await discord.call(/^DELETE \/channels\/300\/messages\/9102$/);
    expect(discord.calls.some(({ line }) => line.endsWith('/messages/9101'))).toBe(false);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('birthday-bot', () => {
  test.each([
    ['birthday bot, congratulates at 0:00', 'Happy birthday, <@400>'],
    [
      "bot de cumpleaños, felicita con '¡Que cumplas muchos, {user}!' a las 0:00",
      '¡Que cumplas muchos, <@400>!',
    ],
    [
      'ein Geburtstagsbot für unseren Verein, der um 0:00 Uhr gratuliert',
      'Alles Gute zum Geburtstag, <@400>',
    ],
  ])('%s: congratulates on the day', async (request, wish) => {
    const { discord, answer, names, program, dir, env } = await bot(request, 'birthday-bot');
    const [keep = '', list = '', forget = ''] = names;
    discord.command(keep, { day: 31, month: 2 });
    expect(await answer()).toContain(ephemeral);
    const now = new Date();
    discord.command(keep, { day: now.getDate(), month: now.getMonth() + 1 });
    expect(await answer()).toContain(ephemeral);
    discord.command(list);
    expect(await answer()).toContain('<@400>');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    // The day has begun anew.
    const file = join(dir, 'data/birthdays.json');
    const kept = JSON.parse(await readFile(file, 'utf8'));
    expect(Object.keys(kept[ids.guild].birthdays)).toEqual(['400']);
    await writeFile(
      file,
      JSON.stringify({ [ids.guild]: { ...kept[ids.guild], congratulated: '' } }),
    );
    const again = start(dir, ['bot.js'], { env });
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(body['content']).toContain(wish);
    expect(body['allowed_mentions']).toEqual({ users: ['400'] });
    await again.line(/^Registered/);
    discord.command(forget);
    expect(await answer()).toContain(ephemeral);
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('verify-bot', () => {
  test.each([
    ['verify bot: button "I agree" gives the role Crew', 'I agree', 'Crew', false],
    ['Verifizierung für unseren Server, Knopf „Bin dabei“, Rolle Gast', 'Bin dabei', 'Gast', false],
    ['verification bot with a captcha', 'Verify', 'Member', true],
  ])('%s: lets newcomers in', async (request, label, role, asks) => {
    const { discord, answer, program } = await bot(request, 'verify-bot');
    discord.command('verify-panel');
    expect(await answer()).toContain(ephemeral);
    const panel = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(JSON.stringify(panel.body)).toContain(`"label":"${label}"`);
    discord.press('verify');
    const said = await answer();
    if (asks) expect(said).toMatch(/"custom_id":"solve:\d+:\d+"/);
    else {
      const made = await discord.call(/^POST \/guilds\/200\/roles$/);
      expect(made.body).toMatchObject({ name: role, permissions: '0' });
      await discord.call(/^PUT \/guilds\/200\/members\/400\/roles/);
    }
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});
