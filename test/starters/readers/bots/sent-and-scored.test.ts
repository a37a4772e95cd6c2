import { expect, test } from 'vitest';

import {
  readEconomy,
  readEconomyCommands,
} from '../../../../src/starters/economy-bot/read-economy.ts';
import { readRules } from '../../../../src/starters/moderation-bot/read-rules.ts';
import { readRelays } from '../../../../src/starters/relay-bot/read-relays.ts';
import { readScores } from '../../../../src/starters/score-bot/read-scores.ts';
import { readClocks } from '../../../../src/starters/shared/reading/clock/read-clock.ts';
import { readCooldown } from '../../../../src/starters/shared/reading/commands/read-cooldown.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import { choicesIn } from '../../../../src/starters/slash-bot/reading/read-choices.ts';
import { countdownIn } from '../../../../src/starters/slash-bot/reading/read-countdown.ts';
import { readPosts } from '../../../../src/starters/slash-bot/reading/read-posts.ts';
import { readGreeting } from '../../../../src/starters/welcome-bot/read-greeting.ts';

test.each([
  [
    '/whisper posts anonymously in #well with a number, cooldown 5 minutes',
    { channel: '#well', fields: ['text'], isAnonymous: true, isNumbered: true, minutes: 5 },
  ],
  [
    '/join name sends the request to #gate with yes and no buttons, and they get a DM',
    { channel: '#gate', fields: ['name'], buttons: ['Yes', 'No'], tells: true },
  ],
  [
    '/beschwerde schickt eine Nachricht an die Moderatoren',
    { channel: '#staff', fields: ['text'], isAnonymous: false },
  ],
  [
    'when I type /live it posts "On air!" in #news and pings @Fans',
    { channel: '#news', text: 'On air!', ping: 'Fans', fields: [] },
  ],
  [
    'a button "Apply", form: name, age and why you want to join. They land in #desk',
    { openLabel: 'Apply', isForm: true, channel: '#desk', name: 'form-panel' },
  ],
])('%s: that is sent', (text, expected) => {
  expect(readRelays(text)[0]).toMatchObject(expected);
});

test('what is said, listed or posted by the clock is not sent by a command', () => {
  for (const text of [
    '/rules says "Be kind"',
    '/top shows the best',
    'posts "Hi" in #a every day at 9:00, /help',
    '/roll 2d6, keep the score, and post a reminder in #a',
    '/cup result 3-2, moves on and announces the winner in #a',
    '/lineup to submit your team',
  ])
    expect(readRelays(text)).toEqual([]);
});

test.each([
  [
    '/situps 20 adds, /ranking shows who has the most this week, every Sunday at 20:00 it posts the winner in #gym',
    { board: 'ranking', period: 'week', teams: [] },
    { name: 'situps', target: 'self', amount: 0, isForStaff: false },
  ],
  [
    'Casas: Rojo, Verde y Azul. /puntos dar casa cantidad solo profesores, /puntos ver muestra el marcador',
    { board: 'puntos ver', period: '', teams: ['Rojo', 'Verde', 'Azul'] },
    { name: 'puntos dar', target: 'team', amount: 0, isForStaff: true },
  ],
  [
    '/tor @spieler fügt ein Tor hinzu, /tabelle zeigt die Rangliste',
    { board: 'tabelle' },
    { name: 'tor', target: 'user', amount: 1, isForStaff: false },
  ],
])('%s: that is counted', (text, expected, giving) => {
  expect(readScores(text)).toMatchObject({ ...expected, gives: [giving] });
});

test('money, levels and what is only listed are no scores', () => {
  for (const text of [
    '/pay 5 coins, /leaderboard',
    '/add film, /list',
    '/daily once a day, /top 10',
  ])
    expect(readScores(text)).toBeUndefined();
});

test('an economy has roles to buy, and amounts to give', () => {
  const text = '/daily 20 points, /points, /addpoints for admins, shop: VIP role 300, Tea 5';
  expect(readEconomy(text).shop).toEqual([
    { name: 'VIP role', price: 300, role: 'VIP' },
    { name: 'Tea', price: 5 },
  ]);
  expect(readEconomyCommands(text).map(({ name }) => name)).toContain('addpoints');
});

test('times have their days, and posts the role that is told of them', () => {
  expect(readClocks('ogni venerdì alle 18 e sabato alle 13')).toEqual([
    { at: '18:00', days: [5] },
    { at: '13:00', days: [6] },
  ]);
  expect(readPosts('every Monday at 9:00 it posts "Up!" in #gym and pings @Early')[0]?.ping).toBe(
    'Early',
  );
});

test.each([
  ['cooldown 10 minutes', 10],
  ['once per hour', 60],
  ['2 Stunden Cooldown', 120],
  ['1分钟冷却', 1],
  ['every day at 9', 0],
])('%s: %i minutes between two', (text, minutes) => {
  expect(readCooldown(text)).toBe(minutes);
});

test('names are no messages, addresses are answers, and questions are none', () => {
  expect(readGreeting('gives the role "Sprout", later "Tree"').welcome).toBeUndefined();
  expect(readAnswers('/ip shows play.fern.example').get('ip')?.answers).toEqual([
    'play.fern.example',
  ]);
  expect(readAnswers('/days shows how many days until May 4').size).toBe(0);
  expect(readRules('2 warns = 1 hour timeout, 4 = ban').warnLimits).toEqual([
    { count: 2, action: 'timeout', minutes: 60 },
    { count: 4, action: 'ban', minutes: 60 },
  ]);
});

test('a day is counted down to, and the things of a choice have their own names', () => {
  expect(countdownIn(' shows how many days until the fair (May 9 2031)')).toBe(
    '⏳ fair: <t:1936094400:D> (<t:1936094400:R>)',
  );
  expect(countdownIn(' noch bis zum Fest am 9. Mai 2031')).toContain('Fest: <t:1936094400:D>');
  expect(countdownIn(' lists what we did on May 9 2031')).toBeUndefined();
  expect(choicesIn(' picks a random map from Attic, Barn, Cellar at random')).toEqual([
    'Attic',
    'Barn',
    'Cellar',
  ]);
});
