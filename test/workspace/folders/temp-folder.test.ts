import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeTempFolder } from '../../../src/workspace/folders/temp-folder.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

const hour = 3_600_000;

async function stubbedTemp(): Promise<string> {
  const temp = await tempDir();
  vi.stubEnv('TMPDIR', temp);
  onTestFinished(() => void vi.unstubAllEnvs());
  return temp;
}

/** Runs in another process, which is then killed. */
const script = `
import { makeTempFolder } from ${JSON.stringify(new URL('../../../src/workspace/folders/temp-folder.ts', import.meta.url).href)};
await makeTempFolder('jobchart-page');
`;

test('removes folders of killed processes, and keeps those of running ones', async () => {
  const temp = await stubbedTemp();
  const args = ['--input-type=module', '-e'];
  spawnSync(process.execPath, [...args, `${script} process.kill(process.pid, 'SIGKILL');`]);
  const [leftOver] = await readdir(temp);
  expect(leftOver).toMatch(/^jobchart-page-/);
  const running = spawn(process.execPath, [
    ...args,
    `${script} console.log(); process.stdin.resume();`,
  ]);
  onTestFinished(() => void running.kill('SIGKILL'));
  await once(running.stdout, 'data');
  const [its] = await readdir(temp);
  expect(its).not.toBe(leftOver);
  const own = basename(await makeTempFolder('jobchart-page'));
  const second = basename(await makeTempFolder('jobchart-page'));
  expect(new Set(await readdir(temp))).toEqual(new Set([its, own, second]));
});

test('removes folders of unknown processes only if they are old, and nothing else', async () => {
  const temp = await stubbedTemp();
  const old = new Date(Date.now() - 2 * hour);
  for (const name of ['jobchart-page-Ab12cD', 'jobchart-page-1-1-1-x', 'jobchart-pages', 'other']) {
    await mkdir(join(temp, name));
    await writeFile(join(temp, name, 'file'), '');
    await utimes(join(temp, name), old, old);
  }
  await mkdir(join(temp, 'jobchart-page-new'));
  await writeFile(join(temp, 'jobchart-page-file'), '');
  await utimes(join(temp, 'jobchart-page-file'), old, old);
  await symlink(join(temp, 'other'), join(temp, 'jobchart-page-link'));
  const own = basename(await makeTempFolder('jobchart-page'));
  expect((await readdir(temp)).toSorted()).toEqual(
    [
      'jobchart-page-file',
      'jobchart-page-link',
      'jobchart-page-new',
      'jobchart-pages',
      'other',
      own,
    ].toSorted(),
  );
});

test('keeps the folder of a preview of another container while it may run', async () => {
  const temp = await stubbedTemp();
  for (const [name, hours] of Object.entries({
    'jobchart-run-live': 24,
    'jobchart-run-dead': 26,
  })) {
    await mkdir(join(temp, name));
    const then = new Date(Date.now() - hours * hour);
    await utimes(join(temp, name), then, then);
  }
  const own = basename(await makeTempFolder('jobchart-run'));
  expect(new Set(await readdir(temp))).toEqual(new Set(['jobchart-run-live', own]));
});

test('keeps the new folders of another machine, whose processes have the same namespace', async () => {
  const temp = await stubbedTemp();
  const { ino } = await stat('/proc/self/ns/pid');
  const its = `jobchart-page-${ino}-4000000-1-Ab12cD`;
  await mkdir(join(temp, its));
  await makeTempFolder('jobchart-page');
  expect(await readdir(temp)).toContain(its);
});
