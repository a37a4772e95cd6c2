import { expect, test } from 'vitest';

import type { Language } from '../../../src/contracts/languages.ts';
import { hoursIn } from '../../../src/stages/plan/facts/times/opening-hours.ts';
import { readEntry } from '../../../src/stages/plan/given/read-entry.ts';
import { readFacts } from '../../../src/stages/plan/facts/read-facts.ts';

test.each([
  ['abrimos de 6pm a 1am menos los lunes', ['6pm a 1am menos los lunes']],
  ['Pazar kapalı, diğer günler 09:00-20:00', ['Pazar kapalı', 'diğer günler 09:00-20:00']],
  ['营业时间每天11:00到22:00', ['每天11:00到22:00']],
  ['営業時間は10:00〜19:00、火曜定休。', ['10:00〜19:00', '火曜定休']],
  ['open 9-5 on weekdays', ['9-5 on weekdays']],
  ['매일 오전 11시부터 오후 9시까지', ['매일 오전 11시부터 오후 9시까지']],
  [
    'Open Wed to Sun, 7:30 until 2 or until sold out.',
    ['Wed to Sun, 7:30 until 2 or until sold out'],
  ],
  ['समय सुबह 9 से रात 10 बजे', ['सुबह 9 से रात 10 बजे']],
  ['open 5am-11pm weekdays, 7-8 weekends.', ['5am-11pm weekdays', '7-8 weekends']],
  ['a cafe: menu, hours (7am to 3pm daily) and a map', ['7am to 3pm daily']],
  ['sat 9-5 closed sun mon. three barbers', ['sat 9-5', 'closed sun mon']],
  ['codziennie od 8 do 20, w niedziele od 10.', ['codziennie od 8 do 20', 'niedziele od 10']],
  ['Ma t/m vr bereikbaar van 8 tot 17 uur.', ['Ma t/m vr bereikbaar van 8 tot 17 uur']],
  ['Pazartesiden cumartesiye 09.00–19.00 açığız', ['Pazartesiden cumartesiye 09.00–19.00']],
  ['sonntags nur Brötchen von 8 bis 11 Uhr', ['sonntags nur Brötchen von 8 bis 11 Uhr']],
  ['Shop A. Open Saturdays only.', ['Open Saturdays only']],
  ['Open weekends only, noon to 8pm', ['weekends only, noon to 8pm']],
  ['Party on Sunday from 10', []],
  ['walks mon to fri between 8am and 4pm, £14', ['mon to fri between 8am and 4pm']],
  ['Mo-Fr zwischen 8 und 16 Uhr', ['Mo-Fr zwischen 8 und 16 Uhr']],
  ['lunes a viernes entre las 8 y las 16', ['lunes a viernes entre las 8 y las 16']],
  ['open between 9 and 5 on weekdays', ['between 9 and 5 on weekdays']],
  ['open tussen 8 en 18 uur op werkdagen', ['tussen 8 en 18 uur op werkdagen']],
  ['abre entre 8h e 18h, de segunda a sábado', ['entre 8h e 18h, de segunda a sábado']],
  ['ouvert entre 8h et 18h en semaine', ['entre 8h et 18h en semaine']],
  ['open 8 to 4, Mon-Fri. Cakes', ['8 to 4, Mon-Fri']],
  ['open 9 to 5, Monday classes', ['9 to 5']],
  [
    'نفتح يوميا من الساعة 12 ظهرا حتى 11 مساء، ويوم الجمعة من الساعة 2.',
    ['يوميا من الساعة 12 ظهرا حتى 11 مساء', 'الجمعة من الساعة 2'],
  ],
  [
    'dinsdag tot en met zaterdag van 9 tot 18 uur',
    ['dinsdag tot en met zaterdag van 9 tot 18 uur'],
  ],
  ['Otwarte od poniedziałku do piątku 8–17', ['od poniedziałku do piątku 8–17']],
  [
    '평일은 오전 7시부터 밤 10시, 일요일은 쉽니다.',
    ['평일은 오전 7시부터 밤 10시', '일요일은 쉽니다'],
  ],
  [
    'السبت إلى الخميس من العاشرة صباحًا حتى الثامنة مساءً',
    ['السبت إلى الخميس من العاشرة صباحًا حتى الثامنة مساءً'],
  ],
  [
    'Aperta dal martedì alla domenica dalle 12 alle 15 e dalle 19 alle 23.',
    ['dal martedì alla domenica dalle 12 alle 15 e dalle 19 alle 23'],
  ],
  ['Orari: dalle 12 alle 15 e dalle 19 alle 23.', ['dalle 12 alle 15 e dalle 19 alle 23']],
  [
    'Abierto de martes a domingo de las 13 a las 16 y de las 20 a las 23:30.',
    ['de martes a domingo de las 13 a las 16 y de las 20 a las 23:30'],
  ],
  ['夏祭り、8月10日15時〜21時、中央公園', []],
  ['Работаем со вторника по воскресенье с 12 до 23', ['со вторника по воскресенье с 12 до 23']],
])('the hours in %j', (text, hours) => {
  expect(hoursIn(text).map((one) => one.text)).toEqual(hours);
});

test.each<[Language, string, readonly string[]]>([
  ['en', 'ceremony at 3 pm at St. Brigid’s Chapel', ['3 pm|ceremony at St. Brigid’s Chapel']],
  ['de', 'Feier ab 17 Uhr im Gasthof Hirsch', ['ab 17 Uhr|Feier im Gasthof Hirsch']],
  [
    'it',
    'battesimo, poi pranzo alle 13 al Ristorante Glicine',
    ['13|pranzo al Ristorante Glicine'],
  ],
  ['en', 'a fair, 11am to 4pm on the village green', ['11am to 4pm|on the village green']],
  ['nl', 'feest van 14:00 tot 22:00', ['14:00 tot 22:00|']],
  [
    'fr',
    'food truck. Lundi place du marché de 11h30 à 14h, jeudi port de Séné de 18h à 21h.',
    ['11h30 à 14h|Lundi place du marché', '18h à 21h|jeudi port de Séné'],
  ],
  ['en', 'a gig, 7pm-midnight in the barn', ['7pm-midnight|in the barn']],
  ['de', 'Markt 10 Uhr bis Mitternacht', ['10 Uhr bis Mitternacht|Markt']],
  ['pl', 'potańcówka 19:00 do północy w remizie', ['19:00 do północy|potańcówka w remizie']],
  ['ru', 'танцы 19:00 - полночь', ['19:00 - полночь|танцы']],
  ['es', 'Toby, 3 años, labrador. Luna, 1 año', []],
  ['it', 'Check-in dalle 14 alle 20.', []],
])('what happens at a time, and where: %s %j', async (language, text, times) => {
  const facts = await readFacts(text, language);
  expect(
    facts.filter(({ kind }) => kind === 'time').map((one) => `${one.text}|${one.label ?? ''}`),
  ).toEqual(times);
});

test('what happens each week is one sentence', async () => {
  const facts = await readFacts('a club, meets every Thursday 7pm at the Old Library', 'en');
  expect(facts.map(({ text }) => text)).toContain('meets every Thursday 7pm at the Old Library');
});

test('a second day belongs to the first, and an age is no time', async () => {
  const facts = await readFacts(
    'our club. We meet every Wednesday 6:30pm and Sunday 9am at Linden Park. Kids under 10 get in free.',
    'en',
  );
  expect(facts.filter(({ kind }) => kind === 'time')).toEqual([]);
  expect(facts.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'We meet every Wednesday 6:30pm and Sunday 9am at Linden Park',
      'Kids under 10 get in free',
    ]),
  );
});

test('a price by the unit is named by it, and a sum that is reached is none', async () => {
  const facts = await readFacts('a flat, €95 per night. raised $40 of $100 so far', 'en');
  expect(facts.filter(({ kind }) => kind === 'price')).toMatchObject([
    { text: '€95', label: 'per night' },
  ]);
});

test.each<[Language, string, string]>([
  ['nl', 'lidmaatschap kost 120 euro per jaar en op zaterdag training', '120 euro per jaar'],
  ['ar', 'نقدم المشاوي بسعر 45 ريالا، والشاي', '45 ريالا'],
])('a price in %s: %j', async (language, text, price) => {
  const facts = await readFacts(text, language);
  expect(facts.filter(({ kind }) => kind === 'price')).toMatchObject([{ text: price }]);
});

test.each<[Language, string, object]>([
  ['ru', '4–6 лет по вторникам в 16:00', { name: '4–6 лет', when: 'по вторникам в 16:00' }],
  ['pl', 'joga we wtorki i środy o 18:00', { name: 'Joga', when: 'we wtorki i środy o 18:00' }],
  ['tr', 'yoga salı günleri 18:00', { name: 'Yoga', when: 'salı günleri 18:00' }],
  ['pt', 'yoga às terças e quintas às 19h', { name: 'Yoga', when: 'às terças e quintas às 19h' }],
  ['it', 'yoga martedì e giovedì alle 19', { name: 'Yoga', when: 'martedì e giovedì alle 19' }],
  ['de', 'Kinder dienstags 16–17 Uhr', { name: 'Kinder', when: 'dienstags 16–17 Uhr' }],
  ['zh', '周三晚上7点瑜伽', { name: '瑜伽', when: '周三晚上7点' }],
  ['ko', '월요일 19시 요가', { name: '요가', when: '월요일 19시' }],
])('an entry in %s: %j', (language, text, entry) => {
  expect(readEntry(text, { language, isLong: false, unsigned: undefined })).toEqual(entry);
});

test.each<[Language, string, string[]]>([
  [
    'en',
    'Walks between 2pm and 5pm on 9 May, lessons for 30 minutes',
    ['between 2pm and 5pm Walks', '9 May'],
  ],
  ['de', 'Treffen am 4. Juli, Massage für 60 Minuten', ['4. Juli Treffen']],
  ['fr', 'concert le 3 mai à 20h, cours de 2 heures', ['3 mai à 20h concert']],
  ['it', 'festa il 3 maggio, lezione per 30 minuti', ['3 maggio festa']],
  ['en', 'fun run 9 May 10am, donations before 1 May', ['9 May 10am fun run']],
  ['it', 'sagra il 7 giugno dalle 18:00 a mezzanotte', ['7 giugno dalle 18:00 a mezzanotte sagra']],
  ['fr', 'fête le 13 juillet : brocante à 8h', ['13 juillet fête', '8h brocante']],
])('how long something takes is no date: %s %s', async (language, text, times) => {
  const facts = await readFacts(text, language);
  const read = facts
    .filter(({ kind }) => kind === 'date' || kind === 'time')
    .map(({ text: when, label }) => `${when} ${label ?? ''}`.trim());
  expect(read.join(' ; ')).toBe(times.join(' ; '));
});
