import { expect, test } from 'vitest';
import {
  longestIn,
  noticeIn,
  quotaIn,
} from '../../../../src/starters/rest-api/conflicts/booking/booking-limits.ts';
import { openingHours } from '../../../../src/starters/rest-api/conflicts/booking/opening-hours.ts';
import { placesIn } from '../../../../src/starters/rest-api/conflicts/booking/places.ts';
import {
  readConflicts,
  withKnown,
} from '../../../../src/starters/rest-api/conflicts/read-conflicts.ts';
import { loanTermsIn } from '../../../../src/starters/rest-api/loan-terms.ts';
import { readSeeds } from '../../../../src/starters/rest-api/seeds/read-seeds.ts';
import { weeklySlots } from '../../../../src/starters/rest-api/seeds/weekly-slots.ts';
import { signUpsOf } from '../../../../src/starters/rest-api/work/sign-up-work.ts';
import { servedFields } from '../../../../src/starters/rest-api/served-fields.ts';
import { servedRoutes } from '../../../../src/starters/rest-api/served-routes.ts';
import { planFor } from '../../make-project.ts';

const workdays = [1, 2, 3, 4, 5];

test.each([
  ['Tuesday to Saturday 9 to 6', [{ days: [2, 3, 4, 5, 6], from: 540, to: 1080 }]],
  [
    '평일은 오전 7시부터 오후 10시까지, 주말은 오전 8시부터 밤 12시까지예요',
    [
      { days: workdays, from: 420, to: 1320 },
      { days: [0, 6], from: 480, to: 1440 },
    ],
  ],
  [
    'Funcionamos de terça a sexta, das 9h às 19h, com pausa do meio-dia às 13h.',
    [
      { days: [2, 3, 4, 5], from: 540, to: 720 },
      { days: [2, 3, 4, 5], from: 780, to: 1140 },
    ],
  ],
  ['每天9点到22点', [{ days: [0, 1, 2, 3, 4, 5, 6], from: 540, to: 1320 }]],
  [
    'de lunes a viernes de 9 a 14 y de 16 a 19',
    [
      { days: workdays, from: 540, to: 840 },
      { days: workdays, from: 960, to: 1140 },
    ],
  ],
  [
    'Geöffnet ist Montag bis Freitag von 8 bis 18 Uhr, mittags von 12 bis 13 Uhr zu.',
    [
      { days: workdays, from: 480, to: 720 },
      { days: workdays, from: 780, to: 1080 },
    ],
  ],
  [
    'والدوام من السبت إلى الخميس من 9 صباحا حتى 5 مساء',
    [{ days: [6, 0, 1, 2, 3, 4], from: 540, to: 1020 }],
  ],
  ['Открыто с 9 до 18 по будням', [{ days: workdays, from: 540, to: 1080 }]],
  ['Shifts are Tuesday 9-12, Thursday 13-16', []],
  ['2-6 players, 10-20 EUR, Monday 2 to 3 people', []],
])('opening hours of “%s”', (text, hours) => {
  expect(openingHours(text)).toEqual(hours);
});

test('limits of bookings are read, and those of other things are not', () => {
  expect(quotaIn('höchstens zwei Buchungen pro Woche')).toEqual({ most: 2, per: 'week' });
  expect(quotaIn('한 사람당 일주일에 두 번만 예약')).toEqual({ most: 2, per: 'week' });
  expect(quotaIn('max 40 loaves per day')).toBeUndefined();
  expect(longestIn('1回2時間まで')).toBe(120);
  expect(longestIn('cancel up to 3 hours before')).toBeUndefined();
  expect(noticeIn('Stornieren geht bis 3 Stunden vorher')).toBe(180);
  expect(noticeIn('cancel free up to 48 hours before')).toBeUndefined();
  expect(placesIn('İki sahamız var: A sahası ve B sahası')).toEqual({
    label: 'saha',
    count: 2,
    letters: ['A', 'B'],
  });
});

test('a booking API keeps its hours, its places and how much one may book', async () => {
  const text =
    'Booking API for our tennis club: 3 courts, open weekdays from 8am to 9pm. Bookings last at most 2 hours, at most 3 bookings per week. Customers give name and phone and can cancel until 24 hours before.';
  const plan = await planFor('node_project', text);
  if (plan.projectType !== 'node_project') throw new TypeError('That is no Node project.');
  const routes = servedRoutes(plan.routes, plan.resources, text);
  const fields = servedFields(routes, plan.resources ?? []);
  expect(fields.get('/bookings')?.map(({ name }) => name)).toEqual([
    'court',
    'name',
    'phone',
    'date',
    'time',
    'until',
  ]);
  const rules = readConflicts(text, routes, fields).get('/bookings') ?? [];
  expect(rules.map(({ check }) => check)).toEqual(['open', 'quota', 'longest', 'order', 'overlap']);
  expect(rules).toContainEqual(expect.objectContaining({ same: ['court', 'date'] }));
  expect(routes.find(({ path }) => path.endsWith('/cancel'))?.work).toMatchObject({
    hoursBefore: 24,
    day: 'date',
    time: 'time',
  });
});

test('appointments take as long as their service, and what they bring is told by month', async () => {
  const text =
    'Express API for appointments. Barbers: Ann, Bo. Services: cut $45 (30 min), beard $30 (20 min). No two appointments of one barber at the same time. Monthly revenue report.';
  const plan = await planFor('node_project', text);
  if (plan.projectType !== 'node_project') throw new TypeError('That is no Node project.');
  const routes = servedRoutes(plan.routes, plan.resources, text);
  const fields = servedFields(routes, plan.resources ?? []);
  expect(readConflicts(text, routes, fields).get('/appointments')).toContainEqual(
    expect.objectContaining({
      check: 'spaced',
      same: ['barber', 'date'],
      lasts: { of: '/services', by: 'service', field: 'min' },
    }),
  );
  expect(routes.find(({ path }) => path.endsWith('/stats'))?.work).toMatchObject({
    isMonthly: true,
    sums: ['total'],
  });
});

test('people sign up for the shifts of a week, and for no account', async () => {
  const text =
    'API for volunteers with name and phone. Shifts are Tuesday 9-12 and Saturday 10-14, at most 6 people each. They sign up for a shift, with a waiting list. SQLite';
  const plan = await planFor('node_project', text);
  if (plan.projectType !== 'node_project') throw new TypeError('That is no Node project.');
  const routes = servedRoutes(plan.routes, plan.resources, text);
  expect(routes.map(({ path }) => path)).not.toContain('/register');
  expect(routes.find(({ work }) => work?.does === 'signup.add')?.work).toMatchObject({
    of: '/shifts',
    most: 6,
    waits: true,
    isWeekly: true,
  });
  const fields = servedFields(routes, plan.resources ?? []);
  expect(readSeeds(text, routes, fields).get('/shifts')?.[1]).toEqual({
    name: 'Saturday',
    day: 'Saturday',
    time: '10:00',
    until: '14:00',
  });
  expect(weeklySlots('クラスは朝ヨガ(火・木 7:00)、夜ヨガ(水 19:00)です')?.rows).toHaveLength(2);
  expect(weeklySlots('Classes: maths 12, art 9')).toBeUndefined();
  const files = { name: 'files', fields: [{ name: 'day', label: 'day', type: 'date' as const }] };
  expect(signUpsOf('Users sign up with e-mail, max 5 MB', [files])).toBeUndefined();
});

test('loans end by the kind of the thing, are renewed and cost a fine', async () => {
  const text =
    'Une API pour gérer les prêts de la ludothèque. Un jeu se prête 21 jours, un DVD 7 jours, maximum 5 documents par adhérent. Prolonger une seule fois, rendre, et lister les retards avec une amende de 0,20 € par jour.';
  const plan = await planFor('node_project', text);
  if (plan.projectType !== 'node_project') throw new TypeError('That is no Node project.');
  const routes = servedRoutes(plan.routes, plan.resources, text);
  const fields = servedFields(routes, plan.resources ?? [], text);
  expect(fields.get('/prets')?.at(-1)?.inDaysBy?.days).toEqual({ jeu: 21, DVD: 7 });
  expect(routes.flatMap(({ work }) => work ?? [])).toEqual([
    expect.objectContaining({ does: 'overdue', fine: 0.2 }),
    expect.objectContaining({ does: 'set', value: 'returned' }),
    expect.objectContaining({ does: 'renew', most: 1 }),
  ]);
  expect(loanTermsIn('A book is lent for 21 days, 2 weeks for DVDs', 'en')).toBeUndefined();
});

test('what a booking names is one of those that are listed, and its service ends before we close', () => {
  const field = (name: string, type: 'text' | 'date' | 'time' | 'integer') =>
    ({ name, label: name, type }) as const;
  const fields = new Map([
    ['/stylists', [field('name', 'text')]],
    ['/services', [field('name', 'text'), field('minutes', 'integer')]],
    [
      '/bookings',
      [
        field('stylist', 'text'),
        field('service', 'text'),
        field('date', 'date'),
        field('time', 'time'),
      ],
    ],
  ]);
  const routes = servedRoutes([{ method: 'POST', path: '/bookings', summary: '' }], [], '');
  const rules = readConflicts('Open Tuesday to Saturday 9 to 6', routes, fields);
  expect(rules.get('/bookings')).toContainEqual(
    expect.objectContaining({ check: 'open', lasts: expect.objectContaining({ of: '/services' }) }),
  );
  const known = withKnown(rules, fields, new Set(['/stylists', '/services']), new Map());
  expect(known.get('/bookings')?.slice(0, 2)).toEqual([
    { check: 'known', field: 'stylist', of: '/stylists', status: 400 },
    { check: 'known', field: 'service', of: '/services', status: 400 },
  ]);
});
