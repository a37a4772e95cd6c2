import { expect, test } from 'vitest';

import { hoursAwayIn, upgradesIn } from '../../../../src/starters/clicker/read-clicker.ts';
import { levelsIn, readField } from '../../../../src/starters/minesweeper/read-mines.ts';
import { readPlatformer } from '../../../../src/starters/platformer/read-platformer.ts';
import { readRange } from '../../../../src/starters/guess-number/read-range.ts';
import { emojiOf } from '../../../../src/starters/page/games/reading/emoji-of.ts';
import {
  readClosingWords,
  readPraise,
} from '../../../../src/starters/page/games/reading/read-closing-words.ts';
import {
  isForTwo,
  readGoal,
  readPlayers,
} from '../../../../src/starters/page/games/reading/read-duel.ts';
import { readLevel } from '../../../../src/starters/page/games/reading/read-level.ts';
import { readTarget } from '../../../../src/starters/page/games/reading/read-score.ts';
import { readLives } from '../../../../src/starters/page/games/reading/read-lives.ts';
import { asksForSound } from '../../../../src/starters/page/games/sounds.ts';
import { readSnake } from '../../../../src/starters/snake/read-snake.ts';

test.each([
  ['connect four for Ana and Tom', ['Ana', 'Tom']],
  ['Vier gewinnt, Rot gegen Gelb', []],
  ['kółko i krzyżyk: Ola i Jan', ['Ola', 'Jan']],
  ['pong', []],
])('the players of %j', (message, players) => {
  expect(readPlayers(message)).toEqual(players);
  expect(isForTwo(message)).toBe(players.length === 2);
});

test.each([
  ['pong, first to 10 wins', 10],
  ['Stein Schere Papier, wer zuerst 7 hat', 7],
  ['al mejor de 5', 3],
  ['rock paper scissors, 5 rounds', 3],
  ['a game', undefined],
])('the goal of %j', (message, goal) => {
  expect(readGoal(message)).toBe(goal);
});

test.each([
  ['un memory, et à la fin le message « Bravo ! »', 'Bravo !'],
  ['snake, when you win show "You rock"', 'You rock'],
  ['a quiz, at the end say "Well done" if they have 8 or more', undefined],
  ['a game called "At the end"', undefined],
])('what %j says at the end', (message, words) => {
  expect(readClosingWords(message)).toBe(words);
});

test('what is said to those with enough points', () => {
  expect(readPraise('at the end say "Well done!" if they have 8 or more')).toEqual({
    words: 'Well done!',
    from: 8,
  });
  expect(readPraise('am Ende steht „Super!“')).toEqual({ words: 'Super!', from: 0 });
  expect(readPraise('a quiz about "space"')).toBeUndefined();
});

test.each([
  ['the moles are rabbits', ['🐰']],
  ['gatos que comen peces', ['🐱', '🐟']],
  ['蛇吃苹果', ['🍎']],
  ['a catalogue', []],
])('the emoji of %j', (message, emoji) => {
  expect(emojiOf(message)).toEqual(emoji);
});

test('levels, lives, ranges, fields and sounds', () => {
  expect([readLevel('hard'), readLevel('easy, medium and hard'), readLevel('')]).toEqual([
    'hard',
    'easy',
    'easy',
  ]);
  expect([readLives('5 vidas'), readLives('3 levels')]).toEqual([5, undefined]);
  expect(readRange('von 1 bis 20')).toEqual({ least: 1, most: 20 });
  expect(readRange('a number')).toEqual({ least: 1, most: 100 });
  expect(readField('10x12, 20 mines')).toEqual({ columns: 10, rows: 12, mines: 20 });
  expect(readField('minesweeper')).toBeUndefined();
  expect(readField('9x9, 16x16 and 30x16')).toBeUndefined();
  expect(levelsIn('9x9, 16x16 and 30x16.').hard).toEqual({ columns: 30, rows: 16, mines: 99 });
  expect([asksForSound('with sounds'), asksForSound('without sound')]).toEqual([true, false]);
});

test('the twists of a snake', () => {
  expect(readSnake('the snake is a cat train that eats fish, faster every 5 fish')).toEqual({
    head: '🐱',
    food: ['🐟'],
    isTrain: true,
    fasterEvery: 5,
    isOpen: false,
  });
  expect(readSnake('snake, speed goes up every 5 apples').fasterEvery).toBe(5);
  expect(readSnake('yılan oyunu, duvarlardan geçebilsin')).toMatchObject({
    isOpen: true,
    fasterEvery: 1,
    food: [],
  });
});

test('a clicker sells what the request names, and goes on for as long as it says', () => {
  expect(upgradesIn('buy upgrades like oven, a chef, then franchise. numbers')).toEqual([
    { name: 'Oven' },
    { name: 'Chef' },
    { name: 'Franchise' },
  ]);
  expect(upgradesIn('upgrades: a bigger jug for 25 coins and a van for 500, save it')).toEqual([
    { name: 'Bigger jug', cost: 25 },
    { name: 'Van', cost: 500 },
  ]);
  expect(upgradesIn('with upgrades and save, hats')).toEqual([]);
  expect(hoursAwayIn('offline earnings for max 12 hours')).toBe(12);
});

test('a platformer has the hero, the things, the foes and the levels of the request', () => {
  expect(
    readPlatformer(
      'a cat named Biscuit. Collect fish, avoid dogs and puddles, double jump. Three levels: garden, rooftops, harbour. 3 lives',
    ),
  ).toEqual({
    hero: '🐱',
    treasure: '🐟',
    foes: ['🐶'],
    levels: ['Garden', 'Rooftops', 'Harbour'],
    isDouble: true,
  });
  expect(readPlatformer('ein Plattformspiel mit zwei Level').levels).toEqual(['1', '2']);
  expect(readLives('5 hearts')).toBe(5);
  expect(readTarget('darts, 501 and 301')).toBe(501);
});
