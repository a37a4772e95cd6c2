import { expect, test } from 'vitest';

import { readRecords } from '../../../../src/starters/list-bot/read-record.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('a form with statuses, numbers and a table is filed', () => {
  const [record] = readRecords(
    'Potrzebny bot: /usterka otwiera formularz (blok, piętro, opis), dostaje numer US-01. Statusy: nowa, w toku, zamknięta. Autor dostaje wiadomość. Eksport do csv.',
  );
  expect(record).toMatchObject({
    add: 'usterka',
    fields: ['blok', 'piętro', 'opis'],
    statuses: ['nowa', 'w toku', 'zamknięta'],
    prefix: 'US-',
    digits: 2,
    export: 'usterka-eksport',
    isForm: true,
    tells: true,
  });
});

test('what may be chosen stands in brackets, between slashes or behind "or"', () => {
  const [record] = readRecords(
    'Bot for my bakery: /order with size (small €9, large €14), glaze yes/no and pickup or delivery. It lands in #oven with buttons Accepted, Baked, Gone.',
  );
  expect(record?.choices).toEqual({
    size: ['small €9', 'large €14'],
    glaze: ['yes', 'no'],
    'pickup-delivery': ['pickup', 'delivery'],
  });
  expect(record).toMatchObject({ channel: '#oven', statuses: ['Accepted', 'Baked', 'Gone'] });
});

test('two commands side by side have the same fields', () => {
  const found = readRecords('/sighting and /nest with species, place, and an optional photo');
  expect(
    found.map(({ name, fields, optional, pictures }) => [name, fields, optional, pictures]),
  ).toEqual([
    ['sighting', ['species', 'place', 'photo'], ['photo'], ['photo']],
    ['nest', ['species', 'place', 'photo'], ['photo'], ['photo']],
  ]);
});

test('a form without a command gives the role of what was chosen', async () => {
  const request =
    '劇団です。自己紹介フォーム(名前、担当:役者・音響・照明、好きな戯曲)を #自己紹介 に投稿、担当のロールをつけてください。';
  const plan = await planFor('discord_bot', request);
  expect(plan.starter).toBe('list-bot');
  const settings = (await filesFor(plan, request)).get('src/settings.js');
  expect(settings).toContain("rolesBy: '担当'");
  expect(settings).toContain("channel: '#自己紹介'");
});

test.each([
  'a bot where people join with /join name, team and /draw pairs them',
  'a bot with /session date time, buttons Yes / No / Maybe',
  'a bot with /ping and /help',
])('%s files nothing', (request) => {
  expect(readRecords(request)).toEqual([]);
});
