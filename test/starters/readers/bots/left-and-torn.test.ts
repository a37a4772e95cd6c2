import { expect, test } from 'vitest';
import { readCalls } from '../../../../src/starters/call-bot/read-calls.ts';
import { leftOutOfPolls } from '../../../../src/starters/poll-bot/left-out.ts';
import { readCommandFields } from '../../../../src/starters/shared/reading/commands/read-command-fields.ts';
import { groupCommand } from '../../../../src/starters/event-bot/read-group.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';

test('a poll of suggestions and what its winner becomes are not built', () => {
  const text = '/vote starts a poll with all suggestions. The winner becomes book of the month.';
  expect(leftOutOfPolls(text)).toEqual([
    '/vote starts a poll with all suggestions',
    'The winner becomes book of the month',
  ]);
  expect(leftOutOfPolls('/poll with question and choices')).toEqual([]);
});

test('votes are buttons: reactions are said', () => {
  expect(leftOutOfPolls('a bot that does polls with reactions')).toEqual(['polls with reactions']);
  expect(leftOutOfPolls('polls with buttons, and reaction roles')).toEqual([]);
});

test('who stays away from voice for days is no call', () => {
  expect(readCalls('Si alguien no entra a voz en 30 días que avise en #admins')).toBeUndefined();
  expect(readCalls('tell #general when somebody joins the voice channel')).toBeDefined();
});

test('players are gathered by a button, and a purpose is no field', () => {
  const text = '/buscar para avisar que buscás gente, los demás tocan un botón para sumarse';
  expect(groupCommand(text)).toBe('buscar');
  expect(readCommandFields(' se ve el actual, que ahora')).toEqual([]);
  expect(readCommandFields(' para avisar que buscás gente, los demás')).toEqual([]);
});

test('"shows it, with the pages" is no answer', () => {
  expect(readAnswers('/current shows it, with the pages and the meeting date').size).toBe(0);
});
