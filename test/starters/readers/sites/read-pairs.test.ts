import { expect, test } from 'vitest';

import { readPairs } from '../../../../src/starters/page/reading/read-pairs.ts';

test.each([
  [
    'flashcards: la cuchara = spoon, el plato = plate',
    ['la cuchara', 'spoon'],
    ['el plato', 'plate'],
  ],
  [
    'Karteikarten mit der Hund – dog und die Katze – cat',
    ['der Hund', 'dog'],
    ['die Katze', 'cat'],
  ],
  [
    'cards for the lab. H2O -> water, NaCl -> salt. Dark mode please',
    ['H2O', 'water'],
    ['NaCl', 'salt'],
  ],
  ['flashcards\n1. sun: Sonne\n2. moon: Mond', ['sun', 'Sonne'], ['moon', 'Mond']],
  ['单词卡：猫=cat，狗=dog', ['猫', 'cat'], ['狗', 'dog']],
])('reads the pairs of "%s"', (message, ...pairs) => {
  expect(readPairs(message)).toEqual(pairs);
});

test('reads no pair where there is one at most, or something else', () => {
  expect(readPairs('a page at https://example.com, https://example.org')).toEqual([]);
  expect(readPairs('flashcards about space, open 9:00, until 17:00')).toEqual([]);
  expect(readPairs('one = two')).toEqual([]);
});

test('two words each in a list are pairs, other lists are none', () => {
  expect(readPairs('flashcards, start with these: dog perro, house casa, water agua')).toEqual([
    ['dog', 'perro'],
    ['house', 'casa'],
    ['water', 'agua'],
  ]);
  expect(readPairs('a site with: about us, opening hours, team, contact form')).toEqual([]);
});

test('reads at most 60 pairs of bounded length, without control characters', () => {
  const pairs = readPairs(
    Array.from({ length: 90 }, (_, n) => `a${n}\0 = ${'b'.repeat(500)}`).join('\n'),
  );
  expect(pairs).toHaveLength(60);
  expect(pairs.flat().join('')).not.toMatch(/\p{Cc}/u);
  expect(Math.max(...pairs.flat().map((side) => side.length))).toBe(120);
});
