import { expect, test } from 'vitest';

import { readArithmetic } from '../../../../src/starters/arithmetic/read-arithmetic.ts';
import { readBreakout } from '../../../../src/starters/breakout/read-breakout.ts';
import { tipsIn } from '../../../../src/starters/everyday-calculator/calculators.ts';
import { readTiles } from '../../../../src/starters/game-2048/read-tiles.ts';
import { isForTwo } from '../../../../src/starters/page/games/reading/read-duel.ts';
import { cardsOf, pairsFor } from '../../../../src/starters/memory/read-cards.ts';
import { wishedEmoji } from '../../../../src/starters/page/looks/emoji-sets.ts';
import { secondsIn } from '../../../../src/starters/page/reading/read-seconds.ts';
import { asksToPick, isWithoutRepeats } from '../../../../src/starters/picker/read-picker.ts';
import { columnsOf, numbersOf, readEntries } from '../../../../src/starters/picker/read-entries.ts';
import { roundsOf } from '../../../../src/starters/pomodoro/minutes.ts';
import { readPlayers, readTarget } from '../../../../src/starters/page/games/reading/read-score.ts';
import { asksForSorting, readSorting } from '../../../../src/starters/sorting/read-sorting.ts';

const none = { given: [], things: [] };

test.each([
  ['2048', { size: 4, goal: 2048, signs: [] }],
  ['2048 up to 4096 on a 6x6 board', { size: 6, goal: 4096, signs: [] }],
])('the tiles of "%s"', (message, tiles) => {
  expect(readTiles(message)).toEqual(tiles);
});

test('the tiles show the signs of the request first, then those of its theme', () => {
  expect(readTiles('2048 mit Obst statt Zahlen').signs).toHaveLength(11);
  expect(readTiles('2048 with 🧀🥖🍷🥐 as tiles').signs.slice(0, 4)).toEqual([
    '🧀',
    '🥖',
    '🍷',
    '🥐',
  ]);
  expect(wishedEmoji('2048 in navy')).toEqual([]);
});

test.each([
  ['memory, 12 pairs', 12],
  ['memory 6x6', 18],
  ['memory mit 20 Karten', 10],
  ['memory', 8],
])('the pairs of "%s" are %i', (message, pairs) => {
  expect(pairsFor(message, 20, false).chosen).toBe(pairs);
});

test('examples are followed by others of their theme, and several sizes are all that there are', () => {
  const message =
    'memory, easy with 8 cards, medium with 16 and hard with 24, animals like fox, panda, frog and owl';
  const { names, isListed } = cardsOf(message, ['fox', 'panda', 'frog', 'owl']);
  expect([names[0], names.length > 11]).toEqual(['🦊', true]);
  expect(pairsFor(message, names.length, isListed)).toEqual({ counts: [4, 8, 12], chosen: 4 });
  expect(pairsFor('16 cards, 60 second timer', 18, false).chosen).toBe(8);
});

test('a list makes as many pairs as it has; emoji are signs; two may play', () => {
  expect(pairsFor('memory', 5, true)).toEqual({ counts: [4, 5], chosen: 5 });
  expect(cardsOf('memory: 🐙🦀🐬🐳', []).names).toEqual(['🐙', '🦀', '🐬', '🐳']);
  expect(cardsOf('memory with whales, crabs, sharks and turtles', [])).toEqual({
    names: ['🐳', '🦀', '🦈', '🐢'],
    isListed: true,
  });
  expect(cardsOf('Memory: Oma, Opa, Kuh, Pferd', ['Oma', 'Opa', 'Kuh', 'Pferd']).names).toEqual([
    'Oma',
    'Opa',
    '🐮',
    '🐴',
  ]);
  expect(cardsOf('لعبة ذاكرة بالبحر', []).names).toContain('🐙');
  expect(isForTwo('memory für 2 Spieler')).toBe(true);
  expect(isForTwo('memory with 12 players')).toBe(false);
});

test.each([
  ['breakout', { lives: 3, levels: 0, powers: [], rows: 5, colours: [] }],
  [
    'breakout, 5 lives, 4 levels, with power-ups',
    { lives: 5, levels: 4, powers: ['wide', 'multi', 'slow', 'life'] },
  ],
  [
    'breakout with 3 rows of bricks in red, yellow and blue',
    { rows: 3, colours: ['#d32f36', '#f0bc2e', '#2463eb'] },
  ],
  ['casse-briques, 2 vies, balle lente', { lives: 2, powers: ['slow'] }],
])('the rules of "%s"', (message, rules) => {
  expect(readBreakout(message)).toMatchObject(rules);
});

test.each([
  ['tables de multiplication de 2 à 7', { operations: ['times'], from: 2, to: 7, seconds: 0 }],
  ['100以内加减法,限时3分钟', { operations: ['plus', 'minus'], most: 100, seconds: 180 }],
  ['division and times tables, 25 questions', { operations: ['times', 'divided'], questions: 25 }],
  ['a math quiz for 8 year olds', { operations: ['plus', 'minus', 'times'], most: 100 }],
  ['викторина по математике для детей 6 лет', { operations: ['plus', 'minus'], most: 20 }],
])('the sums of "%s"', (message, practice) => {
  expect(readArithmetic(message)).toMatchObject(practice);
});

test('entries have what stands in brackets, and what they all say is a filter', () => {
  const entries = readEntries({
    message: 'pick one: Skat (3 players, cards), Go (2 players, board), Uno (2-10 players, cards)',
    ...none,
  });
  expect(entries[2]).toEqual({ name: 'Uno', details: ['2-10 players', 'cards'] });
  expect(columnsOf(entries)).toEqual([
    { label: 'players', filter: 'within' },
    { label: '', filter: 'choice' },
  ]);
  expect(numbersOf('3+')).toEqual([3, 1e9]);
});

test('entries are a list with a name, or one behind a colon', () => {
  const names = (message: string) => readEntries({ message, ...none }).map(({ name }) => name);
  expect(names('Glücksrad mit den Preisen Tasse, Niete und Ball')).toEqual([
    'Tasse',
    'Niete',
    'Ball',
  ]);
  expect(names('ruleta para sortear: Ana, Luis y Eva. Con sonido')).toEqual(['Ana', 'Luis', 'Eva']);
  expect(names('a wheel')).toEqual([]);
});

test('what picks by chance is said in several ways', () => {
  expect(asksToPick('a page that chooses a book for me')).toBe(true);
  expect(asksToPick('choose your colours for us')).toBe(false);
  expect(isWithoutRepeats('que no se repita nadie')).toBe(true);
});

test('algorithms and sizes of a visualiser; a list to sort asks for none', () => {
  expect(readSorting('bubble and heap sort, 5 to 60 bars')).toEqual({
    algorithms: ['bubble', 'heap'],
    least: 5,
    most: 60,
  });
  expect(asksForSorting('visualise quick sort')).toBe(true);
  expect(asksForSorting('a shop, sort by price')).toBe(false);
});

test('players and the points that win', () => {
  expect(readPlayers({ message: 'scores for the players Bo, Cy and Di', ...none })).toEqual([
    'Bo',
    'Cy',
    'Di',
  ]);
  expect(readTarget('first to 300')).toBe(300);
  expect(readTarget('a scoreboard')).toBe(0);
});

test('seconds, rounds and tips', () => {
  expect(secondsIn('2 Minuten je Frage')).toBe(120);
  expect(secondsIn('a quiz')).toBeUndefined();
  expect(roundsOf('long break after 3 rounds')).toBe(3);
  expect(tipsIn('tip buttons 5/12/18 %')).toEqual([5, 12, 18]);
  expect(tipsIn('opciones de 5, 10 y 15 %')).toEqual([5, 10, 15]);
  expect(tipsIn('tip calculator')).toEqual([10, 15, 20]);
});

test('two teams are named behind a comma', () => {
  const message = 'scorebord: twee teams, Wij en Zij, 16 rondes';
  expect(readPlayers({ message, things: [], given: [] })).toEqual(['Wij', 'Zij']);
});
