import { expect, test } from 'vitest';

import { ids, written } from './discord-payloads.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

test.each([
  ['a bot where people queue up for the pottery kiln', 'join', 'queue', 'next', 'leave'],
  [
    'Warteschlangen-Bot, mit Warteschlange für den Brennofen',
    'anstellen',
    'schlange',
    'nächste',
    'verlassen',
  ],
])('list-bot: %s', async (request, join, queue, next, leave) => {
  const { discord, answer, names, program } = await bot(request, 'list-bot');
  expect(names).toEqual([join, queue, next, leave]);
  discord.command(leave);
  expect(await answer()).toContain(ephemeral);
  discord.command(join);
  await answer();
  discord.command(join);
  expect(await answer()).toMatch(/"1\. <@400>"/);
  discord.command(leave);
  expect(await answer()).not.toContain('<@400>');
  discord.command(join);
  await answer();
  discord.command(next);
  expect(await answer()).toMatch(/<@400>.*"users":\["400"\]/);
  discord.command(queue);
  expect(await answer()).not.toContain('<@400>');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test.each([
  ['bot that tracks loaned tents, and who has them', { tent: 'Red *one*', user: '401' }, '<@401>'],
  ['un bot que anote setas con nombre y bosque', { nombre: 'Boletus', bosque: 'Irati' }, '<@400>'],
])('list-bot: %s', async (request, values, holder) => {
  const { discord, answer, names, program } = await bot(request, 'list-bot');
  const [add = '', list = '', , search = ''] = names;
  discord.command(add, values);
  expect(await answer()).toContain(holder);
  discord.command(list);
  expect(await answer()).toContain(holder);
  discord.command(search, { words: 'nothing of the kind' });
  expect(await answer()).not.toContain(holder);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test.each([
  ['days until our regatta on 3 May 2031, as a bot', 'countdown'],
  ['Bot für die Tage bis zur Regatta am 3. Mai 2031', 'countdown'],
])('list-bot: %s', async (request, countdown) => {
  const { discord, answer, program } = await bot(request, 'list-bot');
  discord.command(countdown);
  expect(await answer()).toMatch(/regatta .*<t:1935532800:R>/iu);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test.each([
  'a bot that counts how often somebody says "moist"',
  'Bot, der zählt, wie oft jemand „moist“ schreibt',
])('tally-bot: %s', async (request) => {
  const { discord, answer, program } = await bot(request, 'tally-bot');
  discord.dispatch('MESSAGE_CREATE', written(ids.user, 'Moist, moist! But not moisture.'));
  await expect
    .poll(async () => {
      discord.command('bill');
      return answer();
    })
    .toContain('× 2');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});
