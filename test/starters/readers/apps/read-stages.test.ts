import { expect, test } from 'vitest';

import { readBreath, roundsFor } from '../../../../src/starters/interval-timer/read-breath.ts';

import { hasStages, readStages } from '../../../../src/starters/interval-timer/read-stages.ts';

const minutes = (name: string, count: number) => ({ name, seconds: count * 60 });

test.each([
  [
    'sourdough: autolyse 45 min, bulk 4 h, proof 12 h',
    [minutes('autolyse', 45), minutes('bulk', 240), minutes('proof', 720)],
  ],
  ['rise 1 h 30 min, rest 90 s', [minutes('rise', 90), minutes('rest', 1.5)]],
  ['agenda: welcome (5 min), budget (20 min)', [minutes('welcome', 5), minutes('budget', 20)]],
  [
    '5 minutes of stretching, 10 minutes of rowing',
    [minutes('stretching', 5), minutes('rowing', 10)],
  ],
  ['таймер: разминка 5 минут и бег 20 минут', [minutes('разминка', 5), minutes('бег', 20)]],
  ['タイマー：蒸らし 30秒、抽出 2分', [minutes('蒸らし', 0.5), minutes('抽出', 2)]],
])('reads the stages of %j', (text, stages) => {
  expect(readStages(text)).toEqual({ stages, rounds: 1, stations: 1 });
});

test.each([
  ['HIIT 8 rounds 40 s work 20 s rest', ['work', 'rest'], 8, 1],
  ['work 40s rest 20s, 8x', ['work', 'rest'], 8, 1],
  ['interval timer 40/20, 10 rounds', ['', ''], 10, 1],
  ['8 Stationen, 40 Sekunden Belastung, 20 Sekunden Pause, 3 Runden', ['Belastung', 'Pause'], 3, 8],
])('reads the rounds of %j', (text, names, rounds, stations) => {
  const found = readStages(text);
  expect(found).toMatchObject({ rounds, stations });
  expect(found.stages).toMatchObject(
    names.map((name, at) => ({ name, seconds: at === 0 ? 40 : 20 })),
  );
});

test('takes the names of stations', () => {
  const text = 'circuit timer: 2 stations, 40 s work, 20 s rest, 3 rounds. Stations: Squats, Plank';
  expect(readStages(text)).toMatchObject({
    rounds: 3,
    stations: 2,
    stationNames: ['Squats', 'Plank'],
  });
});

test.each([
  ['a timer: warm up 5 min, run 20 min', true],
  ['a pomodoro timer, 50 min work, 10 min break', false],
  ['a study timer with 50 min work and 10 min break', false],
  ['a timer of 10 minutes', false],
  ['haircut 30 min, beard 15 min', false],
])('%j is a timer of stages: %j', (text, expected) => {
  expect(hasStages(text)).toBe(expected);
});

test('an exercise of breathing has its pattern, and rounds that fill its minutes', () => {
  expect(readBreath('a breathing exercise, in 4, hold 7, out 8')).toEqual([4, 7, 8]);
  expect(readBreath('box breathing 5-5-5-5')).toEqual([5, 5, 5, 5]);
  expect(readBreath('a timer for breathing new life into our club 4-4-2')).toBeUndefined();
  expect(roundsFor([4, 7, 8], 'choose 2, 5 or 10 minutes')).toBe(6);
});
