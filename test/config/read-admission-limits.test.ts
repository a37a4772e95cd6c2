import { expect, test } from 'vitest';
import { readAdmissionLimits } from '../../src/config/read-admission-limits.ts';
import { unknownVariables } from '../../src/config/unknown-variables.ts';

test('without variables, nothing is set', () => {
  expect(readAdmissionLimits({ JOB_STORE: '/srv/jobs.db' })).toEqual({});
});

test('each variable sets its limit, and off none', () => {
  const environment = {
    JOB_LIMIT_USER_CONCURRENT: '2',
    JOB_LIMIT_USER_PER_HOUR: ' 10 ',
    JOB_LIMIT_USER_PER_DAY: 'off',
    JOB_LIMIT_GUILD_CONCURRENT: '8',
    JOB_LIMIT_GUILD_PER_HOUR: '100',
    JOB_LIMIT_GUILD_PER_DAY: '500',
    JOB_LIMIT_QUEUED: '1000',
  };
  expect(readAdmissionLimits(environment)).toEqual({
    perUser: { concurrent: 2, perHour: 10 },
    perGuild: { concurrent: 8, perHour: 100, perDay: 500 },
    queued: 1000,
  });
  expect(unknownVariables(environment)).toEqual([]);
});

test('a blank variable is not set', () => {
  expect(readAdmissionLimits({ JOB_LIMIT_QUEUED: ' ', JOB_LIMIT_USER_PER_DAY: '' })).toEqual({});
});

test('off alone lifts all limits', () => {
  expect(readAdmissionLimits({ JOB_LIMIT_QUEUED: 'off' })).toEqual({ perUser: {}, perGuild: {} });
});

test.each(['0', '-1', '1.5', 'many', '9999999999'])('%j is refused', (value) => {
  expect(() => readAdmissionLimits({ JOB_LIMIT_GUILD_PER_DAY: value })).toThrow(
    expect.objectContaining({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('JOB_LIMIT_GUILD_PER_DAY'),
    }),
  );
});

test('a misspelt variable is reported', () => {
  expect(unknownVariables({ JOB_LIMIT_USER_HOUR: '1' })).toEqual([
    expect.stringContaining('JOB_LIMIT_USER_HOUR is unknown'),
  ]);
});
