import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

import { readSteps } from '../../../../src/starters/levels-bot/read-steps.ts';
import { clausesLeft } from '../../../../src/starters/not-included/clauses/clauses-left.ts';
import { readButtonNames } from '../../../../src/starters/shared/reading/commands/read-button-names.ts';
import { offersRoles } from '../../../../src/starters/role-menu-bot/read-role-groups.ts';
import { readNameColours } from '../../../../src/starters/role-menu-bot/read-name-colours.ts';
import { readRoles } from '../../../../src/starters/role-menu-bot/read-roles.ts';
import { readGreeting } from '../../../../src/starters/welcome-bot/read-greeting.ts';

test('those of a picker are all there, and what comes behind them is none', () => {
  expect(readRoles('role picker for healer / tank / dps and a welcome message')).toEqual([
    'Healer',
    'Tank',
    'Dps',
  ]);
});

test.each([
  ['bot do ról: przyciski Gracz, Artysta i Muzyk w kanale #role', ['Gracz', 'Artysta', 'Muzyk']],
  ['roles: #hola, botones Tanque, Sanador y Guía para elegir rol', ['Tanque', 'Sanador', 'Guía']],
  ['#역할 채널에 게이머, 화가 버튼을 두고', ['게이머', '화가']],
  ['रोल चैनल में गेमर, कलाकार और गायक के बटन', ['गेमर', 'कलाकार', 'गायक']],
  ['#roller: rol için Oyuncu, Ressam ve Şair butonları', ['Oyuncu', 'Ressam', 'Şair']],
  ['在身份组频道放“玩家”“画师”两个按钮', ['玩家', '画师']],
  ['بوت رتب: أزرار لاعب ورسام في قناة', ['لاعب', 'رسام']],
  ['role bot, in #roles buttons for Reader and Poet, click again to remove', ['Reader', 'Poet']],
])('the names on buttons are roles: %j', (text, roles) => {
  expect(readRoles(text)).toEqual(roles);
  expect(offersRoles(text)).toBe(true);
});

test('other buttons offer no roles', () => {
  expect(offersRoles('the role Crew may open tickets with buttons for Bug and Billing')).toBe(
    false,
  );
  expect(offersRoles('the role Crew signs up for events with Going and Absent buttons')).toBe(
    false,
  );
  expect(readButtonNames('sign-up buttons for yes and no')).toBeUndefined();
});

test.each([
  ['alle 150 XP ein Level', 150, []],
  ['300 points per level', 300, []],
  ['at 500 points you get the role Regular', 0, ['Regular']],
  ['وعند 700 نقطة يحصل العضو على رتبة نشيط', 0, ['نشيط']],
  ['800积分获得“常客”身份组', 0, ['常客']],
  ['level 5 and level 10 give roles', 0, []],
])('%j counts in points', (text, perLevel, names) => {
  const read = readSteps(text);
  expect(read.perLevel).toBe(perLevel);
  expect(read.roles.map(({ name }) => name)).toEqual(names);
});

test('the name of a server in quotes greets nobody', () => {
  const text = 'bot for my friends «Late Club», welcomes who is new';
  expect(readGreeting(text).welcome).toBe('Late Club');
  expect(readGreeting(text, 'Late Club').welcome).toBeUndefined();
});

test('a number behind a sign of a script without spaces counts', () => {
  expect(clausesLeft('候補は最大5冊', 'most: 10')).toHaveLength(1);
  expect(clausesLeft('候補は最大5冊', 'most: 5')).toEqual([]);
});

test.each([
  ['a button to get a name colour: red, blue and dark green', ['Red', 'Blue', 'Dark green']],
  ['выбирать цвет ника: красный, синий, зелёный кнопками', ['Красный', 'Синий', 'Зелёный']],
  ['点按钮选名字颜色:红色、蓝色、绿色', ['红色', '蓝色', '绿色']],
  ['embeds in red and blue, /rules', []],
])('the colours of names are roles: %j', (text, colours) => {
  expect(readNameColours(text)).toEqual(colours);
});

test.each([
  ['discord bot with a /roles command with buttons so they can pick roles: Gamer, Artist', true],
  ['Discord Bot mit /rollen, damit sich alle per Knopf eine Rolle aussuchen: Gamer, Maler', true],
  ['bot discord: /role biar member bisa pilih role pakai tombol: Gamer, Artist', true],
  ['디스코드 봇: /역할 명령어로 버튼 눌러서 역할 고르게: 게이머, 아티스트', true],
  ['role bot: /roles posts a menu in #roles where people pick Red or Blue', false],
  ['role bot with buttons: Gamer, Artist', false],
])('members see a menu of their own: %s', async (message, isForMembers) => {
  const files = await filesFor(await planFor('discord_bot', message), message);
  expect(files.get('src/settings.js')).toContain(`isForMembers: ${isForMembers},`);
});
