import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSandbox } from '../../src/sandbox/find-sandbox.ts';
import { tempDir } from '../helpers/temp-dir.ts';

async function machineWith(...programs: readonly string[]) {
  const path = await tempDir();
  for (const name of programs) {
    await writeFile(join(path, name), '');
    await chmod(join(path, name), 0o755);
  }
  return { platform: 'linux', path, boundsContainers: () => true } as const;
}

test('finds the programs of a sandbox', async () => {
  const machine = await machineWith('bwrap', 'setpriv', 'taskset', 'tar');
  expect(findSandbox('auto', machine)).toEqual({
    sandbox: {
      kind: 'bwrap',
      bwrap: join(machine.path, 'bwrap'),
      setpriv: join(machine.path, 'setpriv'),
      taskset: join(machine.path, 'taskset'),
      tar: join(machine.path, 'tar'),
    },
  });
});

test('says what to install', async () => {
  const missing = async (...programs: readonly string[]) =>
    findSandbox('auto', await machineWith(...programs));
  expect(await missing('tar')).toEqual({ missing: 'bwrap is missing. Install bubblewrap.' });
  expect(await missing('tar', 'bwrap')).toEqual({
    missing: 'setpriv or taskset is missing. Install util-linux.',
  });
});

test('takes Podman where bubblewrap is missing, or where it is chosen', async () => {
  const without = await machineWith('podman', 'runc', 'tar');
  const podman = join(without.path, 'podman');
  const sandbox = { kind: 'podman', podman, runc: join(without.path, 'runc') };
  expect(findSandbox('auto', without)).toMatchObject({ sandbox });
  expect(findSandbox('podman', without)).toMatchObject({ sandbox });
  expect(findSandbox('bwrap', without)).toHaveProperty('missing');
  expect(findSandbox('podman', { ...without, boundsContainers: () => false })).toEqual({
    missing: 'Podman needs control groups of version 2, or root, to limit its containers.',
  });
  expect(findSandbox('podman', await machineWith('bwrap', 'tar'))).toEqual({
    missing: 'podman is missing. Install podman.',
  });
});

test('is off on other systems, and where it is switched off', async () => {
  const machine = await machineWith();
  expect(findSandbox('off', machine)).toEqual({
    missing: 'JOB_SANDBOX is off: the code of projects is not run.',
  });
  expect(findSandbox('auto', { ...machine, platform: 'darwin' })).toEqual({
    missing: expect.stringContaining('only on Linux'),
  });
});
