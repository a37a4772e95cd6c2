import { expect, test } from 'vitest';

import { joins } from '../../../../src/starters/bot-parts/joins.ts';
import { readEconomy } from '../../../../src/starters/economy-bot/read-economy.ts';
import { actOf } from '../../../../src/starters/list-bot/command-acts.ts';
import { listFields } from '../../../../src/starters/list-bot/list-fields.ts';
import { isUnderstood } from '../../../../src/starters/not-included/understood.ts';
import { readButtons } from '../../../../src/starters/shared/reading/commands/read-buttons.ts';
import { readSayings } from '../../../../src/starters/shared/reading/commands/read-server-words.ts';
import {
  readStaffCommands,
  readStaffRole,
} from '../../../../src/starters/shared/reading/commands/read-staff-role.ts';
import { nameBeside } from '../../../../src/stages/plan/read/program/bot-title.ts';

test.each([
  ['il nostro gruppo di cinema, "Terza Luce". Con /film', 'Terza Luce'],
  ['serwera o książkach „Okładka”. Komenda', 'Okładka'],
  ['بوت لسيرفرنا «مجلس القراء». لعبة', 'مجلس القراء'],
])('the quoted name of a group is the title: %j', (text, name) => {
  expect(nameBeside(text)).toBe(name);
});

test('particles and clauses are no part of a name', () => {
  expect(readEconomy('/출석 하면 하루에 한 번 40포인트를 받고').currency).toBe('포인트');
  expect(listFields(' で見た映画の監督と感想を登録できて', '映画')).toEqual(['監督', '感想']);
  expect(listFields(' 하면 기록되고', '출석')).toEqual(['text']);
  expect(listFields(' cada miembro sugiere un libro', 'proponer')).toEqual(['text']);
  expect(listFields(' でみんなで見た映画を登録できて', '映画')).toEqual(['text']);
  expect(readSayings('उसे "टॉपर" रोल दे')).toEqual([]);
});

test('several roles of the team are one setting, and what stands before "and only" is for all', () => {
  expect(readStaffRole('Only the roles Captain and Mate may use it')).toBe('Captain, Mate');
  expect(readStaffRole('only the Captain role can use these')).toBe('Captain');
  const commands = ['event list', 'event create'];
  expect(
    readStaffCommands('/event list shows all and only the creator or an admin can edit', commands),
  ).toEqual([]);
});

test('what goes on is no list, and what animals gain is no level of members', () => {
  expect(actOf('बंद', 'से पढ़ाई का समय दर्ज हो')).toBeUndefined();
  expect(joins['levels-bot']?.test('pets get xp')).toBe(false);
  expect(joins['levels-bot']?.test('members get xp')).toBe(true);
});

test.each([
  ['Komunikaty po polsku', '', true],
  ['सारे संदेश हिंदी में हों', '', true],
  ['Fragen über Tiere auf Deutsch', '', false],
  ['drugie kliknięcie ją zabiera', 'toggles: true', true],
  ['drugie kliknięcie ją zabiera', 'toggles: false', false],
  ['a work command every 4 hours', 'earns: [\n', true],
  ['Отменять встречи могут организатор и админы', 'isDated: true', true],
])('%j with %j is built: %j', (clause, settings, isBuilt) => {
  const bot = { settings, examples: /$^/u, commands: [], read: [], starters: [] };
  expect(isUnderstood(clause, bot)).toBe(isBuilt);
});

test('buttons to sign up have the names that stand ahead', () => {
  expect(readButtons('with yes, no and maybe sign-up buttons')).toEqual(['Yes', 'No', 'Maybe']);
});
