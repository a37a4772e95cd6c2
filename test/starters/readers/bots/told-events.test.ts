import { expect, test } from 'vitest';

import { readEconomy } from '../../../../src/starters/economy-bot/read-economy.ts';
import { readEvent } from '../../../../src/starters/event-bot/read-event.ts';
import { readMeetings } from '../../../../src/starters/event-bot/read-meetings.ts';
import { signsUp } from '../../../../src/starters/event-bot/signs-up.ts';
import { readPosts } from '../../../../src/starters/slash-bot/reading/read-posts.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('a meeting is posted a week ahead, under its whole name', () => {
  const text = 'Chess club meetup, first Friday of each month at 7pm, posted a week ahead';
  expect(readMeetings(text)[0]).toMatchObject({
    title: 'Chess club meetup',
    starts: '19:00',
    daysBefore: 7,
  });
});

test('a game of every week has its places, substitutes and answers', () => {
  const text = 'Calcetto ogni giovedì alle 21:00, 8 titolari e 2 riserve, Ci sono o Non vengo';
  expect(readMeetings(text)[0]).toMatchObject({ title: 'Calcetto', starts: '21:00', days: [4] });
  const { most, hasWaitingList } = readEvent(text, 'evento');
  expect({ most, hasWaitingList }).toEqual({ most: 8, hasWaitingList: true });
  const labels = (said: string) => readEvent(said, 'event').choices?.map(({ label }) => label);
  expect(labels('man meldet sich mit Dabei oder Nicht dabei')).toEqual(['Dabei', 'Nicht dabei']);
  expect(labels('they press Yes / No / Maybe')).toEqual(['Yes', 'Maybe', 'No']);
  expect(readEvent('höchstens 12 Leute', 'termin').most).toBe(12);
});

test('what is built in asks nobody whether they come', () => {
  expect(signsUp('posts a proverb, 40 proverbs built in, no API')).toBe(false);
});

test('a role is pinged at its times', () => {
  expect(readPosts('it pings @bakers every Monday at 4:30am to be at the oven')).toEqual([
    { at: '04:30', days: [1], text: '⏰ Be at the oven', channel: '', ping: 'bakers' },
  ]);
});

test('a currency and what is earned each hour are read as they are told', () => {
  const text =
    'economy bot, pebbles as money, /forage once per hour, na loja tem Chapéu 20 e Bota 90';
  const { currency, earns, shop } = readEconomy(text);
  expect(currency).toBe('pebbles');
  expect(earns).toEqual([{ name: 'forage', least: 10, most: 50, minutes: 60 }]);
  expect(shop.map(({ name, price }) => `${name} ${price}`)).toEqual(['Chapéu 20', 'Bota 90']);
});

test.each([
  'Chess club meetup, first Friday of each month at 7pm with Yes / No buttons',
  'a bot that pins in #best every message that gets 7 reactions 🍋',
  'role menu with a dropdown: Oboe, Tuba, Harp. Only one instrument per person',
  'Rollenbot mit Knöpfen für Oboe, Tuba und Harfe',
])('nothing of "%s" is said to be left out', async (text) => {
  expect((await planFor('discord_bot', text)).notIncluded ?? []).toEqual([]);
});

test('a ticket is told by what its customers press and write, and its categories are topics', async () => {
  const text =
    'bot per i ticket: il cliente preme "Apri caso", scrive marca e difetto, e noi chiudiamo con /chiudi';
  const settings = (await filesFor(await planFor('discord_bot', text), text)).get(
    'src/settings.js',
  );
  expect(settings).toContain("openLabel: 'Apri caso'");
  expect(settings).toMatch(/questions: \[\s+'Marca',\s+'Difetto',\s+\]/u);
  expect(settings).not.toContain('Il cliente preme');
  const other = 'Ticketsystem mit den Kategorien Technik, Bewerbung und Beschwerde';
  const made = (await filesFor(await planFor('discord_bot', other), other)).get('src/settings.js');
  expect(made).toContain("category: ''");
});

test('an event is always called something', () => {
  const read = (text: string, command: string) => readEvent(text, command);
  expect(
    read('/募集 でランクかカジュアルか、人数、開始時間を入れると募集が出て、ボタンで参加', '募集'),
  ).toMatchObject({
    asksLimit: true,
    fields: ['ランクかカジュアルか', '開始時間'],
  });
  const { hasTitle, fields } = read('/squad with max players, people join by a button', 'squad');
  expect(hasTitle || fields.length > 0).toBe(true);
  expect(
    read("buttons for Tank / Healer / DPS / can't make it", 'raid').choices?.at(-1)?.label,
  ).toBe("Can't make it");
});
