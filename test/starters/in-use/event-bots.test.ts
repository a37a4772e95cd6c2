import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { guild, ids } from './discord-payloads.ts';
import { start } from './program.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

describe('event-bot', () => {
  test.each([
    ['event bot with reminders 2 hours before', 'Going (0)'],
    ['raid bot: /raid new, buttons Tank, Healer and Bench (max 1 tank, 2 healers)', 'Tank (0/1)'],
    ['Bot für Termine unserer Band', 'Dabei (0)'],
  ])('%s: members sign up, and leave', async (request, first) => {
    const { discord, answer, commands, program } = await bot(request, 'event-bot');
    const [announce] = commands;
    const name = String(announce?.['name']);
    const sub = request.includes('/raid') ? 'new' : undefined;
    discord.command(name, { title: 'Practice', date: '31.2.', time: '19:30' }, sub);
    expect(await answer()).toContain(ephemeral);
    discord.command(name, { title: '*Practice*', date: '2090-05-01', time: '19:30' }, sub);
    expect(await answer()).toContain('"type":5');
    const posted = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(JSON.stringify(posted.body)).toContain(first);
    await discord.call(/@original$/);
    discord.press('attend:1:0');
    expect(await answer()).toContain(first.replace('(0', '(1'));
    discord.press('attend:1:0');
    expect(await answer()).toContain(first);
    discord.press('attend:constructor:0');
    expect(await answer()).toContain(ephemeral);
    const last = String(commands.at(-1)?.['name']);
    discord.command(sub ? name : last, { number: 1 }, sub && 'cancel');
    expect(await answer()).toContain(ephemeral);
    const edited = await discord.call(/^PATCH \/channels\/300\/messages/);
    expect(edited.body['components']).toEqual([]);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

test('event-bot: commands answer for the next event, and say it again', async () => {
  const { discord, answer, commands, names } = await bot(
    'discord bot for our football team: training Monday and Thursday 18:00, /in and /out',
    'event-bot',
  );
  expect(names).toEqual(expect.arrayContaining(['in', 'out']));
  discord.command('in');
  expect(await answer()).toContain(ephemeral);
  const name = String(commands[0]?.['name']);
  discord.command(name, { title: 'Practice', date: '2090-05-01', time: '19:30' });
  await answer();
  await discord.call(/^POST \/channels\/300\/messages$/);
  await discord.call(/@original$/);
  for (const [command, shown] of [
    ['in', 'In (1)'],
    ['in', 'In (1)'],
    ['out', 'Out (1)'],
  ] as const) {
    discord.command(command);
    expect(await answer()).toContain('Practice');
    const edited = await discord.call(/^PATCH \/channels\/300\/messages/);
    expect(JSON.stringify(edited.body)).toContain(shown);
  }
});

test('event-bot: a meeting that is posted on its day is open before', async () => {
  const { discord, answer } = await bot(
    'discord bot for our rowing club: every Tuesday 19:30 it reminds us of the training, /present and /absent',
    'event-bot',
  );
  for (const [command, shown] of [
    ['present', 'Present (1)'],
    ['absent', 'Absent (1)'],
  ] as const) {
    discord.command(command);
    expect(await answer()).toContain('Training');
    const edited = await discord.call(/^PATCH \/channels\/300\/messages/);
    expect(JSON.stringify(edited.body)).toContain(shown);
  }
  expect(discord.calls.filter(({ line }) => /^POST .*300\/messages$/.test(line))).toHaveLength(1);
});

describe('list-bot', () => {
  test('what is done is ticked off with a button', async () => {
    const { discord, answer, names } = await bot('a bot for our shopping list', 'list-bot');
    expect(names).toEqual(['add', 'list', 'done', 'remove']);
    for (const text of ['milk', '*eggs*']) {
      discord.command('add', { text });
      await answer();
    }
    discord.press('tick:list-1:1');
    const posted = await answer();
    expect(posted).toContain('"type":7');
    expect(posted).toContain('✓ *eggs*');
    expect(posted).not.toContain('milk');
    discord.press('tick:list-1:constructor');
    expect(await answer()).toContain(ephemeral);
  });

  test('each member has a list of their own, which nobody else sees', async () => {
    const request = 'a to-do bot, each member has their own list, replies are private';
    const { discord, answer } = await bot(request, 'list-bot');
    discord.command('add', { text: 'dentist' });
    expect(await answer()).toContain(ephemeral);
    discord.command('list');
    expect(await answer()).toMatch(/dentist.*"flags":64/);
    discord.command('list', {}, undefined, undefined, ids.other);
    expect(await answer()).not.toContain('dentist');
  });

  test.each([
    [
      'homework bot: /task add subject due, /task list, /task remove',
      'task',
      ['add', 'list', 'remove'],
    ],
    [
      'bot: /film añadir (título, año), /film lista, /film quitar',
      'film',
      ['añadir', 'lista', 'quitar'],
    ],
    [
      'ein Bot: /buch neu titel autor, /buch liste, /buch löschen',
      'buch',
      ['neu', 'liste', 'löschen'],
    ],
  ])('%s: keeps what members add', async (request, name, subs) => {
    const { discord, answer, commands, program } = await bot(request, 'list-bot');
    const [add = '', list = '', remove = ''] = subs;
    expect(commands).toMatchObject([{ name, options: subs.map((sub) => ({ name: sub })) }]);
    const [command] = commands as readonly {
      options: readonly { options: readonly { name: string }[] }[];
    }[];
    const fields = command?.options[0]?.options.map((option) => option.name) ?? [];
    expect(fields).toHaveLength(2);
    const values = Object.fromEntries(fields.map((field) => [field, `*${field}* @everyone`]));
    discord.command(name, values, add);
    expect(await answer()).toContain('**1** ');
    discord.command(name, {}, list);
    expect(await answer()).toContain(`\\\\*${fields[0]}\\\\*`);
    discord.command(name, { number: 1 }, remove);
    expect(await answer()).toContain(ephemeral);
    discord.command(name, {}, list);
    expect(await answer()).not.toContain('**1** ');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

test('list-bot: entries are chosen by chance, marked as done, and removed by the role alone', async () => {
  const request =
    'bot: /tip adds a snack with name and shop, /tips shows the open ones, /taste picks one at random, /eaten number marks it as eaten, only the role Cook can remove them';
  const { discord, answer, names, program } = await bot(request, 'list-bot');
  expect(names).toEqual(['tip', 'tips', 'taste', 'eaten', 'tips-remove']);
  discord.command('taste');
  expect(await answer()).toContain(ephemeral);
  discord.command('tip', { name: 'Leek pie', shop: 'Ann' });
  expect(await answer()).toContain('**1** Leek pie · Ann');
  discord.command('taste');
  expect(await answer()).toContain('Leek pie\\nAnn');
  discord.command('eaten', { number: 1 });
  expect(await answer()).toContain('✅ Leek pie');
  discord.command('tips');
  expect(await answer()).not.toContain('Leek pie');
  // The member may manage the server.
  discord.command('tips-remove', { number: 1 });
  expect(await answer()).toContain('removed');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test('list-bot: a list of jokes has some in the language of the request', async () => {
  const request = 'ein Bot: /witz erzählt einen zufälligen Witz, /witzneu trägt einen ein';
  const { discord, answer, dir, program } = await bot(request, 'list-bot');
  discord.command('witz');
  expect(await answer()).not.toContain(ephemeral);
  const readme = await readFile(join(dir, 'README.md'), 'utf8');
  expect(readme).toContain('| `/witz` | Eines zufällig: witz. |');
  expect(readme).toContain('## Starten');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test('check-in-bot: members check in once a day, and earn roles', async () => {
  const request = 'study bot: /attend once a day, 2 days in a row = role Steady, /streak, /ranking';
  const { discord, answer, program, dir, env } = await bot(request, 'check-in-bot');
  discord.command('attend');
  expect(await answer()).toContain('<@400>: 1 days in a row');
  discord.command('attend');
  expect(await answer()).toContain(ephemeral);
  await program.end('SIGTERM');
  const file = join(dir, 'data/check-ins.json');
  const kept = JSON.parse(await readFile(file, 'utf8'));
  kept[guild.id].members['400'].last -= 1;
  await writeFile(file, JSON.stringify(kept));
  const again = start(dir, ['bot.js'], { env });
  await again.line(/^Registered/);
  discord.command('attend');
  expect(await answer()).toContain('<@400>: 2 days in a row');
  const made = await discord.call(/^POST \/guilds\/200\/roles$/);
  expect(made.body).toMatchObject({ name: 'Steady', permissions: '0' });
  await discord.call(/^PUT \/guilds\/200\/members\/400\/roles/);
  discord.command('ranking');
  expect(await answer()).toContain('1. <@400>: 2 days in a row, 2 in all.');
  expect(await again.end('SIGTERM')).toEqual([0, null]);
});

test('tally-bot: counts what members drink, until they have paid', async () => {
  const request = 'coffee tab: /coffee user count (€0.50 each), /tab, /paid user, /list';
  const { discord, answer, program } = await bot(request, 'tally-bot');
  discord.command('coffee', { user: ids.other, count: 3 });
  expect(await answer()).toContain(`+ 3 → <@${ids.other}> × 3 = €1.50`);
  discord.command('list');
  expect(await answer()).toContain('× 3 = €1.50');
  discord.command('paid', { user: ids.other });
  expect(await answer()).toContain('Settled');
  discord.command('tab', { user: ids.other });
  expect(await answer()).toContain('× 0');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test('sheet-bot: a sheet is filled in, shown, and its numbers change', async () => {
  const request =
    'bot: /hero create (name, class, gold), /hero view, /gold +5. Classes: Mage, Rogue';
  const { discord, answer, program } = await bot(request, 'sheet-bot');
  discord.command('gold', { change: 5 });
  expect(await answer()).toContain(ephemeral);
  discord.command('hero', { name: 'Io', class: 'Mage', gold: 7 }, 'create');
  expect(await answer()).toContain('"value":"Mage"');
  discord.command('gold', { change: -9 });
  expect(await answer()).toContain('− 9 → **0**');
  discord.command('hero', {}, 'view');
  expect(await answer()).toContain('{"name":"Gold","value":"0","inline":true}');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test('progress-bot: shows how far the members of a book club are', async () => {
  const request = 'book club bot: /book add (title, author, pages), /page number, /list';
  const { discord, answer, program } = await bot(request, 'progress-bot');
  discord.command('page', { page: 5 });
  expect(await answer()).toContain(ephemeral);
  discord.command('book', { title: 'Emma', author: 'Austen', pages: 400 }, 'add');
  expect(await answer()).toContain('Emma · Austen');
  discord.command('page', { page: 100 });
  expect(await answer()).toContain('page 100, 25 %');
  discord.command('list');
  expect(await answer()).toContain('<@400>: page 100, 25 %');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});
