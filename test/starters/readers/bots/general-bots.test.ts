import { expect, test } from 'vitest';

import { readDuty } from '../../../../src/starters/chore-bot/read-duty.ts';
import { readCountdowns } from '../../../../src/starters/list-bot/kept/countdowns.ts';
import { requestedLists } from '../../../../src/starters/list-bot/plain-list.ts';
import { saidWords } from '../../../../src/starters/tally-bot/read-said-words.ts';
import { planFor } from '../../make-project.ts';

test.each([
  ['bot to keep track of who borrowed which tent from our scout group', 'list-bot'],
  ['un bot que anote las setas que encontramos, con especie y bosque', 'list-bot'],
  ['Bot, mit dem wir unsere Brettspiele verwalten', 'list-bot'],
  ['a bot where people queue up for the pottery kiln', 'list-bot'],
  ['how many days until our regatta on 3 May 2031, a discord bot please', 'list-bot'],
  ['a bot that picks a random walk from our list', 'list-bot'],
  ['a bot that decides whose turn it is to feed the goats: Ada, Bo or Cy', 'chore-bot'],
  ['members log their swims and a weekly ranking, as a bot', 'score-bot'],
  ['a bot that keeps score of our darts matches', 'score-bot'],
  ['a bot that counts how often somebody says "moist"', 'tally-bot'],
  ['Bot, der zählt, wie oft jemand „Mahlzeit“ schreibt', 'tally-bot'],
])('"%s" is made by %s', async (text, starter) => {
  expect((await planFor('discord_bot', text)).starter).toBe(starter);
});

test.each([
  'a bot that tracks bitcoin prices',
  'bot to manage my server',
  'a bot that lists all players on our minecraft server',
  'bot that saves attachments to google drive',
  'bot that translates the messages of our members',
  'un bot que registre la actividad de los miembros',
  'ein Bot, der Sprachkanäle verwaltet',
])('"%s" keeps no list', async (text) => {
  expect((await planFor('discord_bot', text)).starter).not.toBe('list-bot');
});

test('a list has the name, the fields and the words of the request', () => {
  const [list] = requestedLists('bot to list vinyl they are selling with price and condition');
  expect(list).toMatchObject({
    name: 'vinyl',
    fields: ['vinyl', 'price', 'condition'],
    search: 'search',
    isSigned: true,
  });
  expect(requestedLists('bot that tracks loaned books, who has what')[0]).toMatchObject({
    name: 'loaned books',
    fields: ['book', 'user'],
    isSigned: false,
  });
});

test('those who trade have a list of what they offer, and one of what they want', () => {
  const lists = requestedLists('bot to trade stickers, what you have and what you want');
  expect(lists.map(({ add }) => add)).toEqual(['offers add', 'wanted add']);
});

test('the days of a request are the first that are counted down to', () => {
  const text = 'how many days until our exams: maths 12 June, physics 20 June 2031';
  expect(readCountdowns(text, 'en')).toEqual([
    ['maths', '12.6.'],
    ['physics', '20.6.2031'],
  ]);
});

test('a duty and the words that are counted are those of the request', () => {
  expect(readDuty('whose turn it is to host game night, we are Ada and Bo')).toBe(
    'host game night',
  );
  expect(readDuty('our rotation of drivers')).toBeUndefined();
  expect(saidWords('count how many times people say sorry')).toEqual(['sorry']);
  expect(saidWords('count how many times people say that they are late to work')).toEqual([]);
});
