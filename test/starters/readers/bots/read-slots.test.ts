import { expect, test } from 'vitest';
import { describesBooking, readSlots } from '../../../../src/starters/booking-bot/read-slots.ts';

const usual = { weekly: [], minutes: 30, minutesBefore: 60, most: 0 };

test.each([
  [
    'Mon and Wed 4-6pm, 45 minutes',
    { weekly: [{ days: [1, 3], from: '16:00', to: '18:00' }], minutes: 45 },
  ],
  [
    'Mon 10-2pm, Fri 9:30am to 11am, 1 hour slots, reminder 2 hours before',
    {
      weekly: [
        { days: [1], from: '10:00', to: '14:00' },
        { days: [5], from: '09:30', to: '11:00' },
      ],
      minutes: 60,
      minutesBefore: 120,
    },
  ],
  [
    'Mo und Mi 16-18 Uhr, Erinnerung einen Tag vorher',
    { weekly: [{ days: [1, 3], from: '16:00', to: '18:00' }], minutesBefore: 1440 },
  ],
  [
    'jours ouvrés 9h-17h, max 2 créneaux',
    {
      weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
      most: 2,
    },
  ],
  ['月曜 16時-18時、15分', { weekly: [{ days: [1], from: '16:00', to: '18:00' }], minutes: 15 }],
  ['slots of 20-30 minutes on Mondays', {}],
  ['Mon to Fri 9am-5pm', { weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] }],
])('%s', (text, found) => {
  expect(readSlots(text)).toMatchObject({ ...usual, ...found });
});

test.each([
  ['bot to book coaching slots', true],
  ['people book 30 min slots with /book', true],
  ['Bot für Terminbuchung', true],
  ['予約ボット', true],
  ['a book club bot that schedules reading sessions', false],
  ['casino bot with /slots', false],
  ['bot for raid signups with 20 slots', false],
  ['remind me of my appointments', false],
  ['schedules raid sessions', false],
  ['reserves a slot for raid: tank, healer, dps', false],
  ['D&D group: schedules sessions, people react yes or no', false],
  ['schedule training sessions, members answer yes/no/maybe', false],
  ['members schedule appointments with coaches', true],
])('%s: %s', (text, isBooking) => {
  expect(describesBooking(text)).toBe(isBooking);
});
