import { expect, test } from 'vitest';
import type { Language } from '../../../src/contracts/languages.ts';
import { completeSpan } from '../../../src/starters/not-included/clauses/complete-span.ts';
import { saysOwnLanguage } from '../../../src/starters/not-included/clauses/own-language.ts';
import { joinsIn } from '../../../src/starters/not-included/clauses/ands.ts';
import { clausesOf } from '../../../src/starters/not-included/clauses/clauses-of.ts';
import { clausesUncovered } from '../../../src/starters/not-included/clauses/uncovered.ts';
import { withDigits } from '../../../src/starters/shared/reading/numbers/with-digits.ts';
import { rulesLeft } from '../../../src/starters/rest-api/left/rules-left.ts';
import { namesAbsent } from '../../../src/starters/not-included/clauses/names-absent.ts';
import { sayClauses } from '../../../src/starters/not-included/clauses/say-clauses.ts';

/** What is said of a text whose part in brackets is missing. */
function said(marked: string, language?: Language): readonly string[] {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧');
  const text = marked.slice(start + 1, end);
  return sayClauses(marked.replace(/[⟦⟧]/gu, ''), [{ start, text }], language);
}

test.each<[string, string, Language?]>([
  ['ten cards, and three levels: ⟦easy, medium, hard⟧.', 'three levels: easy, medium, hard'],
  ['An app to count: ⟦easy, medium⟧.', 'easy, medium'],
  ['orders, ⟦a report with date⟧, user and total. Fast', 'a report with date, user and total'],
  ['⟦rankings overall⟧ and by category, fast', 'rankings overall and by category'],
  ['⟦points: 10 for first⟧, 8, 6, 5', 'points: 10 for first, 8, 6, 5'],
  ['⟦a yearly goal⟧ (24 books), a search', 'a yearly goal (24 books)'],
  ['Fast. A role at level 5, ⟦10 and 20⟧', 'A role at level 5, 10 and 20'],
  ['5, ⟦10 ve 20. seviyede rol verilsin⟧', '5, 10 ve 20. seviyede rol verilsin', 'tr'],
  [
    '最初は apple、river、⟦brave の3枚を入れて⟧ください。',
    '最初は apple、river、brave の3枚を入れて',
    'ja',
  ],
  [
    '회의실은 A, B, ⟦C 세 개이고 30분 단위입니다⟧.',
    '회의실은 A, B, C 세 개이고 30분 단위입니다',
    'ko',
  ],
  ['⟦las que tocan⟧ en los próximos 30 días.', 'las que tocan en los próximos 30 días', 'es'],
  ['⟦las que tocan⟧ y las otras.', 'las que tocan', 'es'],
  [
    'A log. My lifts are squat, ⟦bench press and deadlift⟧.',
    'My lifts are squat, bench press and deadlift',
  ],
  ['गैलरी, संदेश, ⟦पार्किंग की जानकारी⟧ और नंबर', 'पार्किंग की जानकारी', 'hi'],
])('a line is a whole phrase: %s', (marked, line, language) => {
  expect(said(marked, language)).toEqual([line]);
});

test('no two lines say the same', () => {
  const text = 'a log with date, user and total';
  const clauses = [
    { start: 0, text: 'a log with date' },
    { start: 17, text: 'user and total' },
  ];
  expect(sayClauses(text, clauses)).toEqual([text]);
});

test('one thing that is there stands among others of its list', () => {
  const text = 'A book has a title, author, year and shelf. Fast';
  const clauses = [
    { start: 0, text: 'A book has a title' },
    { start: 28, text: 'year and shelf' },
  ];
  expect(sayClauses(text, clauses)).toEqual(['A book has a title, author, year and shelf']);
});

test.each<[string, string, Language, readonly string[]]>([
  ['five levels and then a boss called Zorgon', '', 'en', ['a boss called Zorgon']],
  ['five levels and then a boss called Zorgon', 'ZORGON wins', 'en', []],
  ['summary every Sunday in French, see GitHub', '', 'en', []],
  ['een bot voor de club in het Nederlands', '', 'nl', []],
  [
    'canal com a equipe Atendimento e Vendas',
    '',
    'pt',
    ['a equipe Atendimento e Vendas', 'com a equipe Atendimento e Vendas'],
  ],
  ['a list, and then an export to CSV please', 'a CSV file', 'en', []],
  ['read a CSS selector for it', '', 'en', ['read a CSS selector']],
  ['ein Knopf für den Chef Anton', '', 'de', []],
  ['a quiz for my kids Ella and Tom', '', 'en', []],
  ['the game nights of our group in Leeds', '', 'en', []],
  ["open every day except Monday and I'd like a menu", '', 'en', []],
  ['сайт для репетитора Марины Соколовой', 'Марина Соколова', 'ru', []],
  ['roles for Builder, Miner and PvP', 'builder miner', 'en', ['roles for Builder, Miner and PvP']],
  ['roles for Builder, Miner and PvP', 'builder miner pvp', 'en', []],
])('the names of %j that %j lacks', (text, made, language, names) => {
  expect(namesAbsent(text, made, language).map((one) => one.text)).toEqual(names);
});

test.each<[string, string, string]>([
  [
    'fast. A post with roles for Ann, Ben and Joe',
    'Ben and Joe',
    'A post with roles for Ann, Ben and Joe',
  ],
  ['支出分类有餐饮、购物和娱乐', '购物和娱乐', '支出分类有餐饮、购物和娱乐'],
  [
    'a form with title, steps and minutes each',
    'and minutes each',
    'a form with title, steps and minutes each',
  ],
  [
    'na końcu pokazuje, co trzeba powtórzyć',
    'co trzeba powtórzyć',
    'na końcu pokazuje, co trzeba powtórzyć',
  ],
  ['a budget with a warning once I pass it', 'I pass it', 'a budget with a warning once I pass it'],
  ['a quiz for my kids Ella and Tom', 'a quiz for my kids Ella', 'a quiz for my kids Ella and Tom'],
  [
    'it saves title, author and page count. Fast',
    'author',
    'it saves title, author and page count',
  ],
  [
    'die Küche sieht Bestellungen und setzt den Status',
    'Küche sieht Bestellungen',
    'Küche sieht Bestellungen',
  ],
  ['a countdown, the schedule', 'the schedule', 'the schedule'],
  ['a feed, code highlighting, and drafts that wait', 'code highlighting', 'code highlighting'],
])('of %j, %j is said as %j', (text, part, whole) => {
  const start = text.indexOf(part);
  const span = { start, end: start + part.length };
  const room = { free: { start: 0, end: text.length }, most: 100 };
  const { start: from, end } = completeSpan(text, span, room);
  expect(text.slice(from, end)).toBe(whole);
});

test('that all is in the language of the request asks for nothing', () => {
  expect(saysOwnLanguage('as mensagens todas em português', 'pt')).toBe(true);
  expect(saysOwnLanguage('सारे संदेश हिंदी में हों', 'hi')).toBe(true);
  expect(saysOwnLanguage('Komunikaty po angielsku', 'pl')).toBe(false);
  expect(saysOwnLanguage('3 quizzes in English', 'en')).toBe(false);
});

test('a word for "and" of another language joins no clauses', () => {
  const text = 'sale en #ideas con votos en contra';
  expect(clausesOf(text, joinsIn('es', '', ''))).toHaveLength(1);
  expect(clausesOf(text, joinsIn('nl', '', ''))).toHaveLength(3);
});

test.each([
  ['quizzes them on Sundays', 'quizzes them on Sundays'],
  ['haftada on soru, çekiliş', 'haftada 10 soru, çekiliş'],
  ['two are due', '2 are due'],
  ['ogni due giorni', 'ogni 2 giorni'],
  ['cargos dos membros', 'cargos dos membros'],
])('the numbers of %j are those of its language', (text, expected) => {
  expect(withDigits(text)).toBe(expected);
});

test.each([
  ['dad here. My dad is 74 and will use it on a tablet', []],
  ['who paid, e.g. Raj paid for groceries', []],
])('who it is for and examples are no wishes: %j', (text, expected) => {
  const left = clausesUncovered(text, { text: '', language: 'en', share: 0.5 });
  expect(left.map((one) => one.text)).toEqual(expected);
});

test('a condition is said with what follows from it, and a long rule in its own words alone', () => {
  const text =
    'If an item goes below the minimum, put it on a list grouped by supplier and mail it.';
  expect(rulesLeft(text, [])).toEqual([text.slice(0, -1)]);
});
