import { expect, test } from 'vitest';
import {
  parseConcurrency,
  parsePingAfter,
  parsePort,
  parsePriority,
  parseStartAfter,
} from '../../src/cli/program/parse-arguments.ts';

const now = Date.parse('2030-01-31T12:00:00Z');

test.each([
  ['0s', 0],
  ['30s', 30_000],
  ['10m', 600_000],
  ['1h30m', 5_400_000],
  ['2d', 172_800_000],
  ['2030-01-31T12:05Z', 300_000],
  ['2030-01-31T14:00:01.5+02:00', 1500],
])('--start-after %s is %i ms from now', (value, ms) => {
  expect(parseStartAfter(value, now)).toBe(now + ms);
});

test('a start without a zone is in local time', () => {
  expect(parseStartAfter('2030-02-01T18:00', now)).toBe(new Date(2030, 1, 1, 18).getTime());
});

test.each([
  '',
  '10',
  '10 m',
  '-10m',
  '5m1h',
  'tomorrow',
  '2030-01-31',
  '2030-13-01T10:00',
  '9999999999999d',
])('--start-after %j is refused, with what is allowed', (value) => {
  expect(() => parseStartAfter(value, now)).toThrow('a duration such as 30s, 10m, 2h or 1d');
});

test('a start in the past is refused', () => {
  expect(() => parseStartAfter('2030-01-31T11:59:59Z', now)).toThrow(
    '2030-01-31T11:59:59.000Z is in the past.',
  );
});

test('--ping-after is a duration', () => {
  expect(['0s', '90s', '5m', '1h30m'].map(parsePingAfter)).toEqual([0, 90_000, 300_000, 5_400_000]);
  for (const value of ['', '5', 'soon', '-5m'])
    expect(() => parsePingAfter(value)).toThrow('a duration such as 90s, 5m or 1h');
});

test('a priority is a whole number from -100 to 100', () => {
  expect(['-100', '0', '+7', '100'].map(parsePriority)).toEqual([-100, 0, 7, 100]);
  for (const value of ['', 'high', '1.5', '101', '-101', '1e1', '0x1'])
    expect(() => parsePriority(value)).toThrow('from -100 to 100');
});

test('a port and a number of jobs are whole numbers in digits', () => {
  expect(['0', '8080', '65535'].map(parsePort)).toEqual([0, 8080, 65_535]);
  for (const value of ['', ' ', '65536', '-1', '1e3', '0x50', '80.0'])
    expect(() => parsePort(value)).toThrow('from 0 to 65535');
  expect(['1', '1000'].map(parseConcurrency)).toEqual([1, 1000]);
  for (const value of ['', '0', '1001', '1e2', '0x10'])
    expect(() => parseConcurrency(value)).toThrow('from 1 to 1000');
});
