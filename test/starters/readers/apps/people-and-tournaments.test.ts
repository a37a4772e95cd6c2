import { expect, test } from 'vitest';

import {
  coursesOf,
  passMarkOf,
  sharesOf,
} from '../../../../src/starters/everyday-calculator/kinds/asks-for-grades.ts';
import { countOfPeople, peopleIn } from '../../../../src/starters/page/reading/people-in.ts';
import { rhythmsIn } from '../../../../src/starters/records/reading/rhythms.ts';
import { asksForChores } from '../../../../src/starters/rota/asks-for-chores.ts';
import { tournamentIn } from '../../../../src/starters/scoreboard/asks-for-tournament.ts';
import { asksToKeepScore } from '../../../../src/starters/scoreboard/asks-to-keep-score.ts';
import {
  countsDown,
  readPlayers,
  readTarget,
} from '../../../../src/starters/page/games/reading/read-score.ts';
import { readSteps } from '../../../../src/starters/scoreboard/read-steps.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['our team of three (Ava, Ben and Chioma). Columns: Ideas, Done', ['Ava', 'Ben', 'Chioma']],
  ['We zijn met vijf: Joost, Fleur en opa Henk. Taken', ['Joost', 'Fleur', 'opa Henk']],
  ['for me and my flatmate Josh. Add amount', ['Me', 'Josh']],
  ['हम चार लोग हैं: मैं, सीमा और माँ। हर खर्च', ['Me', 'सीमा', 'माँ']],
  ['사용자는 민준이와 서아 두 명', ['민준이', '서아']],
  ['siamo in quattro, inserisco chi ha pagato e quanto', []],
  ['for my kids: English, Maths and Science', []],
])('who is named in "%s"', (text, people) => {
  expect(peopleIn(text, 'Me')).toEqual(people);
});

test('how many people there are', () => {
  expect(['siamo in quattro', 'for 3 flatmates', 'a list'].map(countOfPeople)).toEqual([
    4,
    3,
    undefined,
  ]);
});

test('courses, the shares of their parts and the mark that passes', () => {
  const text =
    'Fizik 4 kredi, Tarih 2 kredi. Vize yüzde 40, final yüzde 60 sayılsın. Geçme notu 50';
  expect(coursesOf(text)).toEqual([
    ['Fizik', '4'],
    ['Tarih', '2'],
  ]);
  expect(sharesOf(text)).toEqual([
    { name: 'Vize', percent: 40 },
    { name: 'Final', percent: 60 },
  ]);
  expect(passMarkOf(text)).toBe(50);
});

test('what is due after some days, but no prices', () => {
  expect(rhythmsIn('モンステラ(7日ごと)、バジル(毎日)の2つ')).toEqual([
    { name: 'モンステラ', days: '7' },
    { name: 'バジル', days: '1' },
  ]);
  expect(rhythmsIn('subscriptions: Netflix 15, Spotify 10')).toEqual([]);
});

test('a tournament has results to enter, and is no site and no game', () => {
  expect(tournamentIn('knockout bracket maker for 8 players')).toBe('bracket');
  expect(tournamentIn('League table: I enter the scores of each match')).toBe('league');
  expect(tournamentIn('a page for our tournament on 3 June with a sign-up form')).toBeUndefined();
  expect(asksToKeepScore('tic tac toe, keep score of X and O, vs computer')).toBe(false);
  expect(
    asksForChores('Plan für Jonas und Leyla: Müll und Kochen wechseln jede Woche. WG: Jo und Al'),
  ).toBe(false);
  expect(asksForChores('unsere WG: Jonas und Leyla. Müll und Kochen wechseln jede Woche')).toBe(
    true,
  );
});

test.each([
  ['typing test: 60 seconds, random English words, dark theme', 'content.js', '"words": [\n    "'],
  ['quiz about world capitals with 20 questions', 'index.html', '20 questions'],
  ['habit tracker, one week view', 'content.js', '"Drink water"'],
  ['Passwortgenerator, Länge 8 bis 32', 'index.html', 'min="8" max="32"'],
  ['dice roller with d20 and modifiers', 'index.html', 'id="plus"'],
  ['Stundenplan Montag bis Samstag, Fächer Mathe, Kunst und Sport', 'content.js', '"days": 6'],
])('"%s" has in %s: %s', async (message, file, text) => {
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get(file)).toContain(text);
});

test.each([
  [
    'petanque scores, teams "The Owls" and "Red Six", game to 13',
    ['The Owls', 'Red Six'],
    13,
    false,
  ],
  ['darts: 301, subtract each throw. Buttons "Miss" and "Bull"', [], 301, true],
  ['Skor tutucu: iki oyuncu (Ali ve Ece), 7’ye kadar', ['Ali', 'Ece'], 7, false],
  ['cribbage, 61 points, +1 +2 +3', [], 61, false],
  ['3 points for a win, 12 points per round', [], 0, false],
  ['麻将记分表：爸、妈、二姨。', ['爸', '妈', '二姨'], 0, false],
  ['a quiz with Music, Space and Art, for three teams, with confetti', [], 0, false],
])('players and the end of a game in "%s"', (message, players, end, isDown) => {
  expect(readPlayers({ message, things: [], given: [] })).toEqual(players);
  expect(readTarget(message)).toBe(end);
  expect(countsDown(message)).toBe(isDown);
});

test.each([
  ['score with +2 and +3 buttons', [{ points: 2 }, { points: 3 }]],
  ['1 to 3 points for each end', [{ points: 1 }, { points: 2 }, { points: 3 }]],
  ['extra 20/50/100', [{ points: 20 }, { points: 50 }, { points: 100 }]],
  [
    'win 2, draw 1 points',
    [
      { name: 'Win', points: 2 },
      { name: 'Draw', points: 1 },
    ],
  ],
  ['a score board for 4 players', [{ points: 1 }, { points: 5 }]],
])('what the buttons of "%s" add', (message, steps) => {
  expect(readSteps(message)).toEqual(steps);
});

test('games of a table are counted, and no club of them is', () => {
  expect(asksToKeepScore('a cribbage board, two players, 61 points')).toBe(true);
  expect(asksToKeepScore('site for our darts club with points of the league')).toBe(false);
});
