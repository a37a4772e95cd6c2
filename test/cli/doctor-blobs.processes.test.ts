import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/processes/run-cli.ts';
import { tempDir } from '../helpers/temp-dir.ts';

async function doctor(env: Readonly<Record<string, string>>) {
  const bases = await tempDir();
  const { stdout } = await runCli(['doctor'], { bases, env });
  const line = stdout.split('\n').find((text) => text.includes('blob store'));
  // Names are padded to a column.
  return line?.replace(/(?<=blob store) +/, ' ');
}

test('doctor tells where the blob store is, and tries it', async () => {
  const folder = await tempDir();
  expect(await doctor({ JOB_BLOBS: folder })).toMatch(
    new RegExp(`✓ blob store folder ${folder}, written and read in \\d`),
  );
  expect(readdirSync(folder)).toEqual([]);
  expect(await doctor({})).toBeUndefined();
});

test('doctor creates no folder of a blob store', async () => {
  const folder = join(await tempDir(), 'blobs');
  expect(await doctor({ JOB_BLOBS: folder })).toContain(`✓ blob store ${folder} (`);
  expect(existsSync(folder)).toBe(false);
  expect(await doctor({ JOB_BLOBS: '/dev/null/blobs' })).toContain('✗ blob store /dev/null');
});

test('doctor tells what is wrong with the blob store, and shows no key', async () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'a-secret' };
  const endpoint = 'http://127.0.0.1:1';
  const line = await doctor({ ...keys, JOB_BLOBS: `s3://builds?endpoint=${endpoint}` });
  expect(line).toContain(`✗ blob store The bucket builds at ${endpoint} did not answer`);
  expect(line).not.toMatch(/AKIA|a-secret/);
  expect(await doctor({ JOB_BLOBS: 's3://builds' })).toContain('AWS_ACCESS_KEY_ID');
  expect(await doctor({ JOB_BLOBS: 'relative' })).toContain('must be the absolute path');
});
