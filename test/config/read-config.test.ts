import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { readStoreSetting } from '../../src/config/store-setting.ts';
import { unknownVariables } from '../../src/config/unknown-variables.ts';
import { JobError } from '../../src/errors/job-error.ts';

test('defaults to folders in the temporary folder', () => {
  const base = join(tmpdir(), 'discord-bot-jobs');
  expect(readConfig({}, {})).toEqual({
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
    minFreeBytes: 100_000_000,
    previewPort: 0,
    previewTtlMs: 3_600_000,
    previewLimit: 1000,
    browser: 'auto',
    sandbox: 'auto',
    images: false,
  });
});

test('reads environment variables; options override them', () => {
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

test.for([
  ['https://*.previews.example.net', 'https://*.previews.example.net'],
  [' HTTPS://*.Previews.Example.net:8443/ ', 'https://*.previews.example.net:8443'],
  ['http://*.localhost:8080', 'http://*.localhost:8080'],
  ['https://*.vorschau-bücher.de', 'https://*.xn--vorschau-bcher-psb.de'],
])('normalizes the base URL %j to %s', ([url, normalized]) => {
  const { previewBaseUrl } = readConfig({}, { JOB_PREVIEW_BASE_URL: url });
  expect(previewBaseUrl).toBe(normalized);
});

test('reads the origin of the dashboard', () => {
  const environment = { JOB_DASHBOARD_URL: 'https://jobs.example.com:8443/' };
  expect(readConfig({}, environment).dashboardUrl).toBe('https://jobs.example.com:8443');
});

test('a blank variable is not set, and spaces around a value do not count', () => {
  const names =
    'WORK_BASE OUTPUT_BASE LOG_BASE MIN_FREE_BYTES BROWSER SANDBOX PREVIEW_PORT PREVIEW_TTL PREVIEW_LIMIT ' +
    'PREVIEW_BASE_URL DASHBOARD_URL IMAGES IMAGE_BASE IMAGE_PAGE_BASE MODEL MODEL_FALLBACKS';
  const blank = Object.fromEntries(
    names.split(' ').map((name, index) => [`JOB_${name}`, ' '.repeat(index % 2)]),
  );
  expect(readConfig({}, blank)).toEqual(readConfig({}, {}));
  expect(readConfig({}, { JOB_WORK_BASE: ' /srv/work\r' }).workBase).toBe('/srv/work');
});

describe('an invalid value is refused with the name of its variable', () => {
  test.each([
    ['JOB_WORK_BASE', 'jobs/work'],
    ['JOB_OUTPUT_BASE', '/'],
    ['JOB_OUTPUT_BASE', '/srv/..'],
    ['JOB_LOG_BASE', '/srv/\0'],
    ['JOB_LOG_BASE', '/srv/a\nb'],
    ['JOB_WORK_BASE', '/srv/\u001b[2J'],
    ['JOB_OUTPUT_BASE', '/srv/a\u2028b'],
    ['JOB_OUTPUT_BASE', '/srv/\ud800'],
    ['JOB_PREVIEW_PORT', '65536'],
    ['JOB_PREVIEW_PORT', '-1'],
    ['JOB_PREVIEW_PORT', '80a'],
    ['JOB_PREVIEW_TTL', 'soon'],
    ['JOB_PREVIEW_LIMIT', 'many'],
    ['JOB_PREVIEW_LIMIT', '-1'],
    ['JOB_PREVIEW_LIMIT', '100001'],
    ['JOB_PREVIEW_BASE_URL', 'https://previews.example.net'],
    ['JOB_PREVIEW_BASE_URL', '*.previews.example.net'],
    ['JOB_PREVIEW_BASE_URL', 'ftp://*.previews.example.net'],
    ['JOB_PREVIEW_BASE_URL', 'https://*.previews.example.net/path'],
    ['JOB_PREVIEW_BASE_URL', 'https://*.previews.example.net/?q'],
    ['JOB_PREVIEW_BASE_URL', 'https://u:p@*.previews.example.net'],
    ['JOB_PREVIEW_BASE_URL', 'https://*.u:p@previews.example.net'],
    ['JOB_PREVIEW_BASE_URL', 'https://*.*.example.net'],
    ['JOB_PREVIEW_BASE_URL', 'https://a.*.example.net'],
    ['JOB_PREVIEW_BASE_URL', 'https://*.127.0.0.1'],
    ['JOB_PREVIEW_BASE_URL', 'https://*.[::1]'],
    ['JOB_PREVIEW_BASE_URL', 'https://*.a..b'],
    ['JOB_PREVIEW_BASE_URL', 'https://*.a_b.net'],
    ['JOB_PREVIEW_BASE_URL', `https://*.${'a'.repeat(64)}.net`],
    ['JOB_PREVIEW_BASE_URL', `https://*.${'abcd.'.repeat(40)}net`],
    ['JOB_PREVIEW_BASE_URL', 'https://*.example.net\r\nX-A: b'],
    ['JOB_DASHBOARD_URL', 'jobs.example.com'],
    ['JOB_DASHBOARD_URL', 'https://jobs.example.com/path'],
    ['JOB_DASHBOARD_URL', "https://a.example; script-src 'none'"],
    ['JOB_DASHBOARD_URL', 'https://*.example.com'],
    ['JOB_DASHBOARD_URL', 'javascript:alert(1)'],
    ['JOB_BROWSER', 'chromium'],
    ['JOB_SANDBOX', 'docker'],
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

  test('or with the name of its option', () => {
    expect(() => readConfig({ workBase: 'here' }, {})).toThrow(/^workBase: /);
    expect(() => readConfig({ workBase: ' ' }, {})).toThrow(/^workBase: /);
  });
});

test('the store is at JOB_STORE, or beside the work folder', () => {
  const read = (setting: unknown) => readStoreSetting(setting, { workBase: '/srv/jobs/work' });
  expect(read(undefined)).toEqual({ type: 'file', path: '/srv/jobs/jobs.db' });
  expect(read('/srv/own.db')).toEqual({ type: 'file', path: '/srv/own.db' });
  expect(read('memory')).toEqual({ type: 'memory' });
  expect(read('postgres://db/jobs')).toEqual({ type: 'postgres', address: 'postgres://db/jobs' });
  for (const bad of ['jobs.db', '', '/srv/a\nb.db', '/srv/\0', 7]) {
    expect(() => read(bad)).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message: expect.stringMatching(/^JOB_STORE: /),
      }),
    );
  }
});

test('an address of a store may have spaces around it and a scheme in capitals', () => {
  for (const address of [' postgres://bot:hunter2@db/jobs\n', 'POSTGRES://bot:hunter2@db/jobs'])
    expect(readStoreSetting(address, { workBase: '/srv/jobs/work' })).toEqual({
      type: 'postgres',
      address: address.trim(),
    });
});

test.each([
  '"postgres://bot:hunter2@db/jobs"',
  'postgres+ssl://bot:hunter2@db/jobs',
  'psql://bot:hunter2@db/jobs',
  'bot:hunter2@db/jobs',
])('the refusal of the store %s shows no password', (setting) => {
  const message = expect.not.stringContaining('hunter2');
  expect(() => readStoreSetting(setting, { workBase: '/srv/jobs/work' })).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', message }),
  );
});

test('misspelt variables are reported, those of other programs are not', () => {
  const environment = {
    JOB_STOER: '',
    JOB_STORE: '',
    JOB_NAME: '',
    JOB_URL: '',
    JOB_ID: '',
    JOB_BASE_NAME: '',
  };
  expect(unknownVariables(environment)).toEqual([
    'JOB_STOER is unknown. Did you mean "JOB_STORE"?',
  ]);
  expect(unknownVariables({ JOB_PREVIEWPORT: '', JOB_LOGS: '', DISCORD_TOKN: '' })).toHaveLength(3);
});
