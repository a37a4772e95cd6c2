import { expect, test } from 'vitest';

import { isUnderstood } from '../../../src/starters/not-included/understood.ts';
import { readButtons } from '../../../src/starters/shared/reading/read-buttons.ts';
import { readCommandFields } from '../../../src/starters/shared/reading/read-command-fields.ts';
import { readCommands } from '../../../src/stages/plan/read/program/read-commands.ts';

test('fields end where the message begins, and verbs are no part of them', () => {
  expect(
    readCommandFields(' mit Datum, Uhrzeit und Titel anlegen, darunter Buttons Ja, Nein'),
  ).toEqual(['Datum', 'Uhrzeit', 'Titel']);
  expect(readCommandFields(' with date, title and place, below it buttons Yes and No')).toEqual([
    'date',
    'title',
    'place',
  ]);
});

test('what buttons are for is no label, and their limits are not missing', () => {
  expect(readButtons('Buttons Vorne, Hinten und Krank zum Eintragen')).toEqual([
    'Vorne',
    'Hinten',
    'Krank',
  ]);
  const bot = {
    settings: "label: 'Healer',\n      most: 3,",
    examples: /$^/u,
    commands: [],
    starters: [],
  };
  expect(isUnderstood('3 healers', bot)).toBe(true);
  expect(isUnderstood('4 healers', bot)).toBe(false);
});

test('torn pieces of a request are no descriptions of commands', () => {
  const does = (text: string, name: string): string | undefined =>
    readCommands(text).find((command) => command.name === name)?.description;
  expect(does('bot with /plan list that shows days left, sorted', 'plan')).toBe('Answers /plan.');
  expect(does('/기록 치면 오늘 기록 보여주고, 매주 올려줘요', '기록')).toBe('Answers /기록.');
  expect(does('/train shows the next trains.', 'train')).toBe('Shows the next trains.');
});
