import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { startDiscord } from './discord.ts';
import { member, written } from './discord-payloads.ts';
import { makeProgram, run, start } from './program.ts';
import { bot } from './start-bot.ts';

const guilds = 1;
const guildMembers = 2;
const ephemeral = '"flags":64';

test('a bot without a token says what to do, and exits with 1', async () => {
  const dir = await makeProgram('discord_bot', 'a discord bot', 'slash-bot');
  const { code, said } = await run(dir, ['bot.js']);
  expect(code).toBe(1);
  expect(said).toBe(
    'DISCORD_TOKEN is missing. Copy .env.sample to .env and put the token of your bot there.',
  );
});

test('a bot for one server registers its commands there', async () => {
  const dir = await makeProgram('discord_bot', 'a discord bot', 'slash-bot');
  const discord = await startDiscord();
  onTestFinished(discord.close);
  const env = { DISCORD_TOKEN: 'a.b.c', DISCORD_API: discord.api, GUILD_ID: '200' };
  const { line, end } = start(dir, ['bot.js'], { env });
  await discord.call(/^PUT \/applications\/100\/guilds\/200\/commands$/);
  await line(/^Registered/);
  expect(await end('SIGINT')).toEqual([0, null]);
});

describe.each([
  ['a discord bot with /roll, /joke and /rules', 'roll', /🎲 1d6: \*\*[1-6]\*\*/],
  ['bot with commands flip and coinflip', 'flip', /Heads|Tails/],
  [
    'a discord bot: every monday at 19:00 it reminds us in #choir that practice starts at 20:00, /next shows the date and /song says "Halo"',
    'next',
    /Practice starts at 20:00\\n<t:\d+:D> \(<t:\d+:R>\)/,
  ],
  ['un bot de discord con /reglas', 'reglas', /Nadie ha definido/],
])('slash-bot: %s', (message, command, expected) => {
  test('answers', async () => {
    const { discord, answer, program, names } = await bot(message, 'slash-bot');
    expect(names).toContain(command);
    expect(discord.identified()).toMatchObject({ intents: guilds });
    discord.command(command);
    expect(await answer()).toMatch(expected);
    discord.command('gone');
    expect(await answer()).toContain(ephemeral);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

test('slash-bot: answers with the configured text, without pings', async () => {
  const { discord, answer } = await bot('a discord bot with /rules', 'slash-bot');
  discord.command('set-answer', { command: 'rules', text: '@everyone be kind' });
  expect(await answer()).toContain('/rules answers that');
  discord.command('rules');
  const said = await answer();
  expect(said).toContain('@everyone be kind');
  expect(said).toContain('"allowed_mentions":{"parse":[]}');
});

describe.each([
  [
    'moderation bot with warn and timeout',
    ['warn', 'warnings', 'clear-warnings', 'timeout', 'untimeout'],
    'was warned',
  ],
  ['a discord moderation bot', ['warn', 'kick', 'ban', 'purge'], 'was warned'],
  ['ein Moderationsbot, der verwarnt und bannt', ['warn', 'ban', 'unban'], 'wurde verwarnt'],
])('moderation-bot: %s', (message, expected, said) => {
  test('warns, and remembers', async () => {
    const { discord, answer, program, names, commands, dir } = await bot(message, 'moderation-bot');
    expect(names).toEqual(expect.arrayContaining(expected));
    // Only members with the permission may use these commands.
    expect(commands.every((command) => Number(command['default_member_permissions']) > 0)).toBe(
      true,
    );
    discord.command('warn', { user: '401', reason: '@everyone **spam**' });
    expect(await answer()).toContain('"type":5');
    const { body } = await discord.call(/@original$/);
    expect(body['content']).toContain(said);
    expect(body['content']).toContain('\\*\\*spam');
    discord.command('warn', { user: '101' });
    expect(await answer()).toContain(ephemeral);
    discord.command('warn', { user: '400' });
    expect(await answer()).toContain(ephemeral);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const kept = JSON.parse(await readFile(join(dir, 'data/warnings.json'), 'utf8'));
    expect(kept['200']['401']).toHaveLength(1);
  });
});

test('moderation-bot: times out', async () => {
  const { discord } = await bot('moderation bot with timeout', 'moderation-bot');
  discord.command('timeout', { user: '401', minutes: 10 });
  const { body } = await discord.call(/^PATCH \/guilds\/200\/members\/401$/);
  expect(body['communication_disabled_until']).toMatch(/^\d{4}-/);
});

test('moderation-bot: deletes what is not allowed, and warns who wrote it', async () => {
  const request = 'moderation bot that deletes messages with "shark sale" and warns the author';
  const { discord } = await bot(request, 'moderation-bot');
  const more = { member: member('401') };
  discord.dispatch('MESSAGE_CREATE', written('401', 'cheap Shark sale here', more));
  await discord.call(/^DELETE \/channels\/300\/messages\//);
  expect((await discord.call(/^POST \/users\/@me\/channels$/)).body['recipient_id']).toBe('401');
  expect((await discord.call(/^POST \/channels\/\d+\/messages$/)).body['content']).toMatch(
    /You were warned on .{1,40}: .{1,20}“cheap Shark sale here”/,
  );
});

describe.each([
  ['welcome bot for our club', 'Welcome to', 'welcome'],
  ['a bot that greets new members', 'Welcome to', 'welcome'],
  ['un bot de bienvenida para mi servidor', '¡Bienvenido a', 'bienvenida'],
])('welcome-bot: %s', (message, greeting, name) => {
  test('greets new members', async () => {
    const { discord, answer, program, names } = await bot(message, 'welcome-bot');
    expect(names).toEqual([name]);
    expect(discord.identified()).toMatchObject({ intents: guilds + guildMembers });
    const joined = {
      user: { id: '777', username: 'new', discriminator: '0' },
      roles: [],
      joined_at: '2030-01-01T00:00:00Z',
      flags: 0,
    };
    discord.dispatch('GUILD_MEMBER_ADD', { guild_id: '200', ...joined });
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(body['content']).toContain(greeting);
    expect(body['content']).toContain('<@777>');
    expect(body['content']).toContain('\\*\\*bold');
    expect(body['allowed_mentions']).toMatchObject({ users: ['777'] });
    discord.command('welcome', { message: 'Hi {user}' }, 'set');
    expect(await answer()).toContain(ephemeral);
    discord.dispatch('GUILD_MEMBER_ADD', { guild_id: '200', ...joined });
    expect((await discord.call(/^POST \/channels\/300\/messages$/)).body['content']).toBe(
      'Hi <@777>',
    );
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

test('poll-bot: a vote on what members propose, and its winner', async () => {
  const { discord, answer } = await bot(
    'Film club bot: members suggest films with /nominate, two per person, the vote ends on Friday at 20:00 and the winner is posted in #news. /winner shows it.',
    'poll-bot',
  );
  for (const text of ['Alien', 'Brazil', 'Clue']) discord.command('nominate', { text });
  expect(await answer()).toContain('Alien');
  expect(await answer()).toContain('Brazil');
  expect(await answer()).toContain('2/2');
  discord.command('poll', { question: 'Which film?' });
  await answer();
  const poll = JSON.stringify((await discord.call(/@original$/)).body);
  expect(poll).toContain('Brazil');
  discord.press(/vote:\d+:1/.exec(poll)?.[0] ?? '');
  await answer();
  discord.command('poll-end');
  await answer();
  await discord.call(/^PATCH .*\/messages\//);
  discord.command('winner');
  expect(await answer()).toContain('🏆 Brazil');
});

test('poll-bot: days that people choose several of, and who chose which', async () => {
  const { discord, answer } = await bot(
    'a bot to find a date for our game: Friday, Saturday or Sunday, and show who voted for what',
    'poll-bot',
  );
  discord.command('poll', { question: 'When?' });
  await answer();
  const poll = JSON.stringify((await discord.call(/@original$/)).body);
  expect(poll).toContain('Saturday');
  discord.press(/vote:\d+:0/.exec(poll)?.[0] ?? '');
  await answer();
  discord.press(/vote:\d+:1/.exec(poll)?.[0] ?? '');
  expect((await answer()).match(/<@\d+>/gu)).toHaveLength(2);
});

test('poll-bot: who said rightly who wins gets points', async () => {
  const { discord, answer, names } = await bot(
    'members predict who wins each match, 10 points if they are right, and a leaderboard',
    'poll-bot',
  );
  expect(names.toSorted()).toEqual(['leaderboard', 'predict', 'predict-result']);
  discord.command('predict-result', { text: 'Reds' });
  expect(await answer()).toContain(ephemeral);
  discord.command('predict', { question: 'Derby?', choices: 'Reds, Blues' });
  await answer();
  const poll = JSON.stringify((await discord.call(/@original$/)).body);
  discord.press(/vote:\d+:0/.exec(poll)?.[0] ?? '');
  await answer();
  discord.command('predict-result', { text: 'reds' });
  expect(await answer()).toContain('✅ **Reds**: <@400> (+10)');
  await discord.call(/^PATCH .*\/messages\//);
  discord.command('leaderboard');
  expect(await answer()).toContain('1. <@400>: 10');
});

describe.each([
  ['polls bot for our book club', 'Yes', 'Book Club'],
  ['a discord bot for voting with anonymous votes', 'Yes', 'Poll'],
  ['ein Umfragebot für unseren Verein', 'Ja', 'Umfragebot'],
])('poll-bot: %s', (message, yes, title) => {
  test('counts votes', async () => {
    const { discord, answer, program, dir, env } = await bot(message, 'poll-bot');
    discord.command('poll', { question: 'Emma?' });
    expect(await answer()).toContain('"type":5');
    const poll = JSON.stringify((await discord.call(/@original$/)).body);
    expect(poll).toContain(yes);
    expect(poll).toContain(title);
    const id = /vote:(\d+):0/.exec(poll)?.[1];
    // Who sees a poll may vote in it.
    expect(await readFile(join(dir, 'data/polls.json'), 'utf8')).toContain(`"${id}": {`);
    discord.press(`vote:${id}:0`);
    expect(await answer()).toContain('1 (100%)');
    discord.press(`vote:${id}:99`);
    expect(await answer()).toContain(ephemeral);
    discord.press('vote:constructor:0');
    expect(await answer()).toContain(ephemeral);
    discord.command('poll', { question: 'One?', choices: 'only' });
    expect(await answer()).toContain(ephemeral);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    discord.press(`end:${id}`);
    expect(await answer()).toMatch(/"components":\[\]/);
    await again.end('SIGTERM');
  });
});

describe.each([
  ['reminder bot', '1s', 'Noted'],
  ['a discord bot that reminds people', 'every Monday 9:00', '🔁'],
  ['Erinnerungsbot für unser Team', '2 Wochen', 'Notiert'],
])('reminder-bot: %s', (message, when, noted) => {
  test('reminds, also after a restart', async () => {
    const { discord, answer, program, dir, env } = await bot(message, 'reminder-bot');
    discord.command('remind', { when: 'soon', what: 'x' });
    expect(await answer()).toContain(ephemeral);
    discord.command('remind', { when: when === '1s' ? '1m' : when, what: 'tea @everyone' });
    await answer();
    expect((await discord.call(/@original$/)).body['content']).toContain(noted);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    // A reminder that came due while the bot was down.
    const file = join(dir, 'data/reminders.json');
    const { 1: kept } = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ 1: { ...kept, at: 1 } }));
    const again = start(dir, ['bot.js'], { env });
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(body['content']).toContain('tea');
    expect(body['allowed_mentions']).toEqual({ users: ['400'] });
    await again.line(/^Registered/);
    expect(await again.end('SIGTERM')).toEqual([0, null]);
    // What repeats stays, for its next time.
    const left = JSON.parse(await readFile(file, 'utf8'));
    expect(left[1]?.every).toBe(kept.every);
    expect(left[1] === undefined || left[1].at > Date.now()).toBe(true);
  });
});

describe.each([
  ['trivia about space', /planet|Moon|Sun|star|galaxy|space|mission/i, 'knew it'],
  [
    'quiz bot for our geography class',
    /capital|country|river|ocean|mountain|desert|continents/i,
    'knew it',
  ],
  ['викторина про космос для дискорда', /планет|Лун|спутник|Гагарин|Солнц/, 'знает'],
])('trivia-bot: %s', (message, about, won) => {
  test('asks and counts', async () => {
    const { discord, answer, program, dir } = await bot(message, 'trivia-bot');
    discord.command('trivia');
    const asked = await answer();
    const title = /"title":"([^"]*)"/.exec(asked)?.[1];
    expect(title).toMatch(about);
    const { settings } = await import(join(dir, 'src/settings.js'));
    const questions: { question: string; answers: string[] }[] = settings.questions;
    // The first answer is right, and may be on any button.
    const known = questions.find(({ question }) => question === title)?.answers[0];
    const buttons = [
      ...asked.matchAll(
        /"custom_id":"(answer:\d+:\d)","label":"([^"]*)"|"label":"([^"]*)"[^}]*"custom_id":"(answer:\d+:\d)"/g,
      ),
    ];
    const right = buttons.find(([, , one, other]) => (one ?? other) === known);
    discord.press(right?.[1] ?? right?.[4] ?? '');
    expect(await answer()).toContain(won);
    discord.press(right?.[1] ?? right?.[4] ?? '');
    expect(await answer()).toContain(ephemeral);
    discord.command('scores');
    expect(await answer()).toContain('1. <@400>: 1');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

test('trivia-bot: everybody answers for themselves', async () => {
  const request = 'quiz bot: /quiz with buttons A B C D, only you see if it was right, /score';
  const { discord, answer, program } = await bot(request, 'trivia-bot');
  discord.command('quiz');
  const id = /"custom_id":"(try:\d+:)0"/.exec(await answer())?.[1] ?? '';
  discord.press(`${id}2`);
  expect(await answer()).toContain(ephemeral);
  discord.press(`${id}1`);
  expect(await answer()).toContain('answered already');
  discord.command('score');
  expect(await answer()).toMatch(/<@400>: [01]\/1 .*🔥 1/);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

describe.each([
  ['role menu bot with roles Red, Green and Admin', ['Red', 'Green'], 'Admin'],
  ['discord bot with role buttons', ['Reader'], 'Admin'],
  ['bot de discord con menú de roles: Azul, Verde y Rojo', ['Azul', 'Verde', 'Rojo'], undefined],
])('role-menu-bot: %s', (message, names, refused) => {
  test('creates and assigns harmless roles', async () => {
    const { discord, answer, program } = await bot(message, 'role-menu-bot');
    discord.command('role-menu', names[0] === 'Reader' ? { 'role-1': '504', 'role-2': '503' } : {});
    expect(await answer()).toContain(ephemeral);
    const menu = JSON.stringify((await discord.call(/^POST \/channels\/300\/messages$/)).body);
    for (const name of names) expect(menu).toContain(`"label":"${name}"`);
    if (refused !== undefined) expect(menu).not.toContain(refused);
    const made = discord.calls.filter(({ line }) => line === 'POST /guilds/200/roles');
    expect(made.map(({ body }) => [body['permissions']])).toEqual(made.map(() => ['0']));
    await discord.call(/@original$/);
    const id = /"(?:value|custom_id)":"(?:role:)?(\d+)"/.exec(menu)?.[1] ?? '';
    // A forged choice of a role that is not in the menu.
    if (menu.includes('"role:')) discord.press('role:503');
    if (menu.includes('"role:')) discord.press(`role:${id}`);
    else discord.press('roles', [id, '503']);
    const { body } = await discord.call(/^(?:PATCH|PUT) \/guilds\/200\/members\/400/);
    expect(JSON.stringify(body['roles'])).toContain(id);
    expect(JSON.stringify(body['roles'])).not.toContain('503');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

test('role-menu-bot: members see a menu of their own', async () => {
  const message = 'role bot with a /roles command with buttons so they can pick roles: Red, Green';
  const { discord, answer, program } = await bot(message, 'role-menu-bot');
  discord.command('roles');
  expect(await answer()).toContain(ephemeral);
  const menu = JSON.stringify((await discord.call(/@original$/)).body);
  expect(menu).toContain('"label":"Red"');
  discord.press(/role:\d+/.exec(menu)?.[0] ?? '');
  const { body } = await discord.call(/^(?:PATCH|PUT) \/guilds\/200\/members\/400/);
  expect(JSON.stringify(body['roles'])).toContain(/role:(\d+)/.exec(menu)?.[1]);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test('role-menu-bot: of buttons for one role at a time, the other role goes', async () => {
  const message = 'bot that gives roles by buttons: Red, Blue. only one at a time';
  const { discord, answer, program } = await bot(message, 'role-menu-bot');
  discord.command('role-menu');
  expect(await answer()).toContain(ephemeral);
  const menu = JSON.stringify((await discord.call(/^POST \/channels\/300\/messages$/)).body);
  const [red = '', blue = ''] = menu.match(/role:\d+/g) ?? [];
  const had = red.slice('role:'.length);
  discord.press(blue, undefined, undefined, { beside: [red], has: [had] });
  const changes = /^(?:PATCH|PUT|DELETE) \/guilds\/200\/members\/400/;
  const given = await discord.call(changes);
  expect(JSON.stringify(given.body)).toContain(blue.slice('role:'.length));
  const taken = await discord.call(changes);
  expect(JSON.stringify(taken.body)).not.toContain(had);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

describe.each([
  [
    'ticket bot with tickets for billing, bugs and other questions',
    'Billing',
    'ticket-0001-billing',
    'Close',
  ],
  [
    'support tickets: button "Get aid", dropdown for type: Billing, Bug',
    'Get aid',
    'ticket-0001-billing',
    'Close',
  ],
  ['бот для тикетов поддержки', 'Получить помощь', 'ticket-0001-получить-помощь', 'Закрыть'],
])('ticket-bot: %s', (message, topic, name, close) => {
  test('opens one private channel', async () => {
    const { discord, answer, program } = await bot(message, 'ticket-bot');
    discord.command('ticket-panel');
    await answer();
    const panel = JSON.stringify((await discord.call(/^POST \/channels\/300\/messages$/)).body);
    expect(panel).toContain(topic);
    const open = (): void =>
      panel.includes('"ask"') ? discord.press('open', ['0']) : discord.press('open:0');
    if (panel.includes('"ask"')) {
      discord.press('ask');
      expect(await answer()).toContain('"label":"Billing"');
    }
    open();
    open();
    const { body } = await discord.call(/^POST \/guilds\/200\/channels$/);
    expect(body['name']).toBe(name);
    expect(body['permission_overwrites']).toContainEqual(
      expect.objectContaining({ id: '200', deny: '1024' }),
    );
    const first = await discord.call(/^POST \/channels\/\d+\/messages$/);
    expect(JSON.stringify(first.body)).toContain(close);
    open();
    await discord.call(/@original$/);
    await discord.call(/@original$/);
    expect(discord.calls.filter(({ line }) => line === 'POST /guilds/200/channels')).toHaveLength(
      1,
    );
    discord.press('close');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

test('ticket-bot: a form asks first, and the ticket begins with the answers', async () => {
  const { discord, answer } = await bot(
    'ticket bot, it asks for the order number and a short description first',
    'ticket-bot',
  );
  discord.press('open:0');
  expect(await answer()).toMatch(/"Order number".*"Short description"/);
  discord.submit('answered:0', { q0: '17', q1: '*torn* @everyone' });
  const { body } = await discord.call(/^POST \/channels\/\d+\/messages$/);
  expect(body['content']).toContain('**Order number:** 17\n**Short description:**');
  expect(body['allowed_mentions']).toEqual({ users: ['400'] });
});

test('slash-bot: one of the named things, once a day for each member', async () => {
  const message =
    'a discord bot with /card that randomly says Sun, Moon or Star, once a day, the second time it says "Patience!"';
  const { discord, answer } = await bot(message, 'slash-bot');
  discord.command('card');
  expect(await answer()).toMatch(/"(?:Sun|Moon|Star)"/);
  discord.command('card');
  expect(await answer()).toContain('Patience!');
});

test('slash-bot: what members do to each other, with names and a count', async () => {
  const message =
    'a discord bot where /hug @member says "Ida gives Max a big hug", it counts the hugs. And /rules says "Be kind"';
  const { discord, answer, program } = await bot(message, 'slash-bot');
  discord.command('hug', { user: '401' });
  expect(await answer()).toMatch(/gives .{1,40} a big hug.{1,60}: 1/);
  discord.command('hug', { user: '401' });
  expect(await answer()).toMatch(/: 2/);
  discord.command('rules');
  expect(await answer()).toContain('Be kind');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});
