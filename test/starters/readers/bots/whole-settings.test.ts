import { expect, test } from 'vitest';

import { readChores } from '../../../../src/starters/chore-bot/read-chores.ts';
import { shopIn } from '../../../../src/starters/economy-bot/read-shop.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('who is pinged with a new turn is told when it begins', () => {
  const text =
    'flat of 3 (Io, Bea, Cy). chores: bins, kitchen, hoover. rotate every Tuesday 7am and ping each person with theirs, reminder on Sunday 20:00';
  expect(readChores(text)).toMatchObject({
    turns: { at: '07:00', days: [2] },
    reminders: { at: '20:00', days: [0] },
  });
});

test('prices in brackets end no list of goods', () => {
  const text = '/shop sells Big Hat (200), Boat For A Day (900), Skip Watch (150). Have fun';
  expect(shopIn(text)).toEqual([
    { name: 'Big Hat', price: 200 },
    { name: 'Boat For A Day', price: 900 },
    { name: 'Skip Watch', price: 150 },
  ]);
});

test.each(['en', 'tr'])(
  'a README tells of no commands of a team that are not there: %s',
  async (language) => {
    const request =
      language === 'en'
        ? 'A bot for our choir, only the role Ear may vote on the demo. Command /demo'
        : 'Koromuz için bot, sadece "Kulak" rolü oy verir. Komut: /demo';
    const files = await filesFor(await planFor('discord_bot', request), request);
    expect(files.get('README.md')?.split('## ').slice(1).join('')).not.toMatch(/“(?:Ear|Kulak)”/);
  },
);

test.each([
  ['/strike @rider reason, /strikes @rider lists them, /pardon takes them back', 'moderation-bot'],
  ['متجر عسل صغير، أريد تذاكر للطلبات. رسالة الترحيب: «أهلاً»', 'ticket-bot'],
  ['بوت يعطي رتب حسب المدينة: دبي، مسقط، صنعاء', 'role-menu-bot'],
  ['Хочу, щоб гості обирали ролі за кавою: лате, раф, еспресо', 'role-menu-bot'],
  ['ゲーム募集bot。「/募集 将棋 2人 21時」で参加ボタン、満員で締め切り', 'event-bot'],
])('%s is %s', async (request, starter) => {
  expect((await planFor('discord_bot', request)).starter).toBe(starter);
});

test.each([
  ['Хочу, щоб гості обирали ролі за кавою: лате, раф, еспресо', 'Меню ролей'],
  [
    'Economy bot for our Minecraft SMP "Fernhold". /daily gives 5, /pay, /balance',
    /^[^"]*(?:"[^"]*")?[^"]*$/,
  ],
])('%s has a whole title', async (request, title) => {
  expect((await planFor('discord_bot', request)).title).toMatch(title);
});
