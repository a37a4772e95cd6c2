import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { JobError } from '../../src/errors/job-error.ts';

test('has the defaults of the temporary folder', () => {
  const base = join(tmpdir(), 'discord-bot-jobs');
  expect(readConfig({}, {})).toEqual({
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
    previewPort: 0,
    previewTtlMs: 3_600_000,
    browser: 'auto',
  });
});

test('takes the environment, and options before it', () => {
  const environment = {
    JOB_WORK_BASE: '/srv/work/',
    JOB_LOG_BASE: '/srv/logs',
    JOB_PREVIEW_PORT: '80',
    JOB_BROWSER: '/usr/bin/chromium',
  };
  expect(readConfig({ logBase: '/var/logs' }, environment)).toMatchObject({
    workBase: '/srv/work',
    logBase: '/var/logs',
    previewPort: 80,
    browser: '/usr/bin/chromium',
  });
});

describe('a bad value is refused with the name of its variable', () => {
  test.each([
    ['JOB_WORK_BASE', ''],
    ['JOB_WORK_BASE', '  '],
    ['JOB_WORK_BASE', 'jobs/work'],
    ['JOB_OUTPUT_BASE', '/'],
    ['JOB_OUTPUT_BASE', '/srv/..'],
    ['JOB_LOG_BASE', '/srv/\0'],
    ['JOB_PREVIEW_PORT', '65536'],
    ['JOB_PREVIEW_PORT', '-1'],
    ['JOB_PREVIEW_PORT', '80a'],
    ['JOB_PREVIEW_TTL', 'soon'],
    ['JOB_PREVIEW_TTL', ''],
    ['JOB_BROWSER', 'chromium'],
    ['JOB_BROWSER', ''],
    ['JOB_BROWSER', '/usr/\0'],
  ])('%s=%j', (variable, value) => {
    const read = () => readConfig({}, { [variable]: value });
    expect(read).toThrow(JobError);
    expect(read).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining(variable),
      }),
    );
  });

  test('and an option with its own name', () => {
    expect(() => readConfig({ workBase: 'here' }, {})).toThrow(/^workBase: /);
  });
});
