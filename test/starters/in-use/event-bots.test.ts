import { describe, expect, test } from 'vitest';

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
    discord.command(String(commands.at(-1)?.['name']), { number: 1 });
    expect(await answer()).toContain(ephemeral);
    const edited = await discord.call(/^PATCH \/channels\/300\/messages/);
    expect(edited.body['components']).toEqual([]);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('list-bot', () => {
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
