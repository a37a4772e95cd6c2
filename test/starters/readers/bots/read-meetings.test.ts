import { expect, test } from 'vitest';
import { readEvent } from '../../../../src/starters/event-bot/read-event.ts';
import { readMeetings } from '../../../../src/starters/event-bot/read-meetings.ts';
import { remindersIn } from '../../../../src/starters/event-bot/reminders-in.ts';
import { filesFor, planFor } from '../../make-project.ts';

const ahead = { inDays: 2, daysBefore: 2 };

test.each([
  [
    'Raids are Wednesday and Sunday 20:00 to 23:00.',
    [{ at: '20:00', days: [0, 3], title: 'Raids', starts: '20:00', ends: '23:00', ...ahead }],
  ],
  [
    'We meet Tuesday 18:30 and Sunday 9:00',
    [
      { at: '18:30', days: [2], title: '', starts: '18:30', ends: '', ...ahead },
      { at: '09:00', days: [0], title: '', starts: '09:00', ends: '', ...ahead },
    ],
  ],
  [
    'w każdy piątek o 17:00 granie, sklep otwarty: sobota 10–15',
    [{ at: '17:00', days: [5], title: 'Granie', starts: '17:00', ends: '', ...ahead }],
  ],
  [
    'elke vrijdag om 12 uur vraagt hij wie er zaterdag komt voetballen',
    [{ at: '12:00', days: [5], title: '', starts: '', ends: '', inDays: 1 }],
  ],
  [
    'ogni lunedì chieda chi c’è per la partita del mercoledì alle 21',
    [{ at: '10:00', days: [1], title: 'Partita', starts: '21:00', ends: '', inDays: 2 }],
  ],
  [
    'Elke maandag om 20:00 moet hij vragen wie woensdag meedoet',
    [{ at: '20:00', days: [1], title: '', starts: '', ends: '', inDays: 2 }],
  ],
  [
    'Training is op zaterdag van 10:00 tot 11:45.',
    [{ at: '10:00', days: [6], title: 'Training', starts: '10:00', ends: '11:45', ...ahead }],
  ],
  [
    '毎週水曜の18時30分に例会のお知らせを投稿して',
    [{ at: '18:30', days: [3], title: '例会', starts: '', ends: '', inDays: 0 }],
  ],
  ['a leaderboard of the meetings every Sunday at 20:00', []],
  ['First event: Catan night, Friday 14 March at 18:30', []],
])('%j comes round', (text, meetings) => {
  expect(readMeetings(text)).toEqual(meetings);
});

test('those whom a raid wants are its buttons, each with its limit', () => {
  const { choices } = readEvent(
    'raid signups: two tanks, four dps, or mark yourself late or absent',
    '',
  );
  expect(choices?.map(({ label, most }) => [label, most])).toEqual([
    ['Tank', 2],
    ['DPS', 4],
    ['Late', 0],
    ['Absent', 0],
  ]);
});

test('a reminder on the day before is one of 24 hours', () => {
  expect(remindersIn('przypomina dzień wcześniej')).toEqual([1440]);
});

test('a bot with meetings has its clock, and says no more of them', async () => {
  const text = 'event bot, members sign up with buttons. Practice is every Friday 17:30';
  const plan = await planFor('discord_bot', text);
  const files = await filesFor(plan, text);
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(files.get('src/settings.js')).toContain("title: 'Practice'");
  expect(files.has('src/due-posts.js')).toBe(true);
});

test.each([
  ['Рейды: среда, четверг и воскресенье с 20:00 до 23:00', [0, 3, 4]],
  ['Les sorties sont en général le dimanche à 7h30', [0]],
  ['The next practice: Friday 17:30', []],
])('%j comes round though nobody says "every"', (text, days) => {
  expect(readMeetings(text).flatMap((meeting) => meeting.days)).toEqual(days);
});

test('answers in brackets and those that are pressed are buttons', () => {
  const labelsOf = (text: string) => readEvent(text, '').choices?.map(({ label }) => label);
  expect(labelsOf('fragt, wer kommt (Ja/Nein/Vielleicht)')).toEqual(['Ja', 'Vielleicht', 'Nein']);
  expect(labelsOf('players tap In or Out')).toEqual(['In', 'Out']);
  expect(labelsOf('training (red/blue)')).toBeUndefined();
});
