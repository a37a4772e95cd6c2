import { expect, test } from 'vitest';
import { buttonWords } from '../../../../src/starters/flashcards/button-words.ts';
import { leftOutOfCards } from '../../../../src/starters/flashcards/left-out.ts';
import { groupsOf } from '../../../../src/starters/page/reading/named-categories.ts';
import { readPairs } from '../../../../src/starters/page/reading/read-pairs.ts';

test.each([
  ['then mark "again" or "knew it"', ['Knew it', 'Again']],
  ['przyciski „umiem” i „nie umiem”', ['Umiem', 'Nie umiem']],
  ['按“四级”“旅游”保存，点“认识”或“不认识”', ['认识', '不认识']],
  ['然后选"认识""模糊"或"不认识"', ['认识', '不认识']],
  ['أريد زر «أعرفها» وزر «لا أعرفها»', ['أعرفها', 'لا أعرفها']],
  ['cards of "Romeo" and "Julia"', undefined],
])('the buttons of “%s”', (message, words) => {
  expect(buttonWords(message)).toEqual(words);
});

test('a wish behind the last pair is none of it, and cards that are given are there', () => {
  const message = 'flashcards: perro=dog, leche=milk and let me add my own';
  expect(readPairs(message)).toEqual([
    ['perro', 'dog'],
    ['leche', 'milk'],
  ]);
  const plan = { projectType: 'static_html', language: 'en', given: [] } as never;
  expect(leftOutOfCards(plan, `${message}. Start with perro=dog and leche=milk`)).toEqual([]);
});

test('departments are groups', () => {
  expect(groupsOf('la spesa: reparti frutta, latticini, pane e surgelati, con')).toEqual([
    'frutta',
    'latticini',
    'pane',
    'surgelati',
  ]);
});
