import { expect, test } from 'vitest';
import type { BotPlan } from '../../../../src/contracts/job/plan.ts';
import { readEconomy } from '../../../../src/starters/economy-bot/read-economy.ts';
import { readEvent } from '../../../../src/starters/event-bot/read-event.ts';
import { readLog } from '../../../../src/starters/log-bot/read-log.ts';
import { editsWords } from '../../../../src/starters/moderation-bot/read-moderation.ts';
import { readRoleGroups } from '../../../../src/starters/role-menu-bot/read-role-groups.ts';
import { readCommandFields } from '../../../../src/starters/shared/reading/commands/read-command-fields.ts';
import { readSheet } from '../../../../src/starters/sheet-bot/read-sheet.ts';
import { readRounds } from '../../../../src/starters/trivia-bot/read-rounds.ts';
import { readBoardPosts } from '../../../../src/starters/shared/reading/clock/read-board-posts.ts';
import { tellsRules } from '../../../../src/starters/welcome-bot/read-greeting.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('a sheet has the fields behind its name, and usual ones in the language of the request', () => {
  const labels = (text: string) => readSheet(text).fields.map(({ name }) => name);
  expect(labels('garder les fiches de personnage avec nom, classe, points de vie')).toEqual([
    'nom',
    'classe',
    'points-de-vie',
  ]);
  expect(labels('bot mit Charakterbogen')).toEqual(['name', 'klasse', 'lp']);
});

test('kinds of roles that are named without any have usual ones', () => {
  expect(
    readRoleGroups('pick roles from a dropdown: pronouns, region and games (Chess, Go)').map(
      ({ title, roles }) => [title, roles[0]],
    ),
  ).toEqual([
    ['Pronouns', 'he/him'],
    ['Region', 'Europe'],
    ['Games', 'Chess'],
  ]);
});

test('numbers in words, limits that are typed, and words that are configured', () => {
  expect(readRounds('ten questions a round').questions).toBe(10);
  const event = 'events have a title, a date and maximum players';
  expect(readEvent(event, 'event').asksLimit).toBe(true);
  expect(readEvent('events with a maximum of 5 players', 'event').asksLimit).toBe(false);
  expect(editsWords('a configurable banned word list')).toBe(true);
  expect(readCommandFields(' 命令提交问题,填写版本、平台和描述')).toEqual(['版本', '平台', '描述']);
});

test('points buy roles', () => {
  const text = '출석하면 포인트 10점, 포인트로 역할을 살 수 있게 해주세요. 새싹 100점, 꽃잎 500점';
  const { currency, shop } = readEconomy(text);
  expect(currency).toBe('포인트');
  expect(shop.map(({ name, price }) => [name, price])).toEqual([
    ['새싹', 100],
    ['꽃잎', 500],
  ]);
});

test('who greets, has the rules accepted and pays for checking in has three features', async () => {
  const text = '机器人,新人进群自动欢迎,点按钮同意规则后给“成员”身份组,每天签到加10积分。';
  const {
    starter,
    parts = [],
    notIncluded = [],
  } = (await planFor('discord_bot', text)) as {
    starter: string;
    parts?: readonly string[];
    notIncluded?: readonly string[];
  };
  expect([starter, ...parts].toSorted()).toEqual(['economy-bot', 'verify-bot', 'welcome-bot']);
  expect(notIncluded).toEqual([]);
});

test.each([
  [
    'a leaderboard every Sunday at 20:00 in #ranks',
    [{ at: '20:00', days: [0], channel: '#ranks' }],
  ],
  ['Un classement chaque vendredi à 17 h', [{ at: '17:00', days: [5], channel: '' }]],
  ['ランキングは毎週日曜の夜8時に投稿', [{ at: '20:00', days: [0], channel: '' }]],
  ['/leaderboard shows the ranking', []],
])('%j posts the ranking', (text, posts) => {
  expect(readBoardPosts(text)).toEqual(posts);
});

test('the fastest right answer brings more', async () => {
  const text = 'trivia bot, 10 points for a right answer, 5 bonus points for the fastest';
  const plan = await planFor('discord_bot', text);
  const settings = (await filesFor(plan, text)).get('src/settings.js');
  expect(settings).toContain('points: 15');
  expect(settings).toContain('otherPoints: 10');
  expect(plan).toMatchObject({ title: 'Trivia Bot' });
});

test('rules that new members are sent are told privately, and are to be written', async () => {
  const text = 'welcome bot, sends them the rules in DM';
  const plan = await planFor('discord_bot', text);
  expect((await filesFor(plan, text)).get('src/settings.js')).toContain(
    "'The rules of {server}: …'",
  );
  expect(plan.notIncluded).toEqual([expect.stringContaining('directMessage of src/settings.js')]);
  expect(tellsRules('they press a button to accept the rules')).toBe(false);
});

test('bans are logged where they are named, and points are read in Hindi', async () => {
  expect(readLog('logs joins, leaves and bans').kinds).toEqual(['joined', 'left', 'banned']);
  expect(readLog('an audit log').kinds).not.toContain('banned');
  const text = 'क्विज़ बॉट, हर सही जवाब पर दस अंक मिलें';
  const files = await filesFor(await planFor('discord_bot', text), text);
  expect(files.get('src/settings.js')).toContain('points: 10');
});

test.each([
  [
    'Discord botu istiyorum: sunucuya yeni gelene hoş geldin mesajı atsın, küfür eden mesajları silsin, /temizle 10 yazınca son 10 mesajı silsin',
    'temizle',
  ],
  [
    'bot discord : accueille les nouveaux, supprime les messages avec des insultes, /nettoyer 10 supprime les 10 derniers messages',
    'nettoyer',
  ],
  [
    'бот для дискорду: вітає нових учасників, видаляє повідомлення з матом, /очистити 10 видаляє останні 10 повідомлень',
    'очистити',
  ],
  [
    'bot discord: sambut anggota baru, hapus pesan yang ada kata kasar, /bersihkan 10 hapus 10 pesan terakhir',
    'bersihkan',
  ],
  ['discord机器人：欢迎新成员，自动删除脏话，/清理 10 删除最近10条消息', '清理'],
  [
    'بوت ديسكورد: ترحيب بالأعضاء الجدد، يحذف الرسائل التي فيها شتائم، /مسح 10 يحذف آخر 10 رسائل',
    'مسح',
  ],
])('greets, deletes bad words and clears: %s', async (text, name) => {
  const plan = await planFor('discord_bot', text);
  const { starter, parts, commands } = plan as BotPlan;
  expect([starter, ...(parts ?? [])].toSorted()).toEqual(['moderation-bot', 'welcome-bot']);
  expect(commands.find(({ description }) => description.startsWith('Deletes the last'))?.name).toBe(
    name,
  );
  expect(commands.map((one) => one.description)).not.toContain('Bans a user.');
  // The words are to be written; nothing else is missing.
  expect(plan.notIncluded).toEqual([expect.stringContaining('blockedWords')]);
});
