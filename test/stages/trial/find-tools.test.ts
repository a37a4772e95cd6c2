import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BrowserMachine, findTools } from '../../../src/stages/trial/page/find-tools.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

/** A folder of programs, and a machine with only these. */
async function machineWith(...names: readonly string[]) {
  const folder = await tempDir();
  for (const name of names) await writeFile(join(folder, name), '', { mode: 0o755 });
  const browser = join(folder, 'a-chromium');
  await writeFile(browser, '', { mode: 0o755 });
  const machine: BrowserMachine = {
    platform: 'linux',
    path: `relative:${folder}`,
    hasDriver: () => true,
  };
  return { folder, browser, machine };
}

const missing = (text: RegExp) => ({ missing: expect.stringMatching(text) });

test('finds all tools', async () => {
  const { folder, browser, machine } = await machineWith('bwrap', 'setpriv');
  const link = join(folder, 'link');
  await symlink(browser, link);
  expect(findTools(link, machine)).toEqual({
    tools: { chromium: browser, bwrap: join(folder, 'bwrap'), setpriv: join(folder, 'setpriv') },
  });
});

test('names the missing tool and what to install', async () => {
  const { folder, browser, machine } = await machineWith('bwrap', 'setpriv');
  expect(findTools('off', machine)).toEqual(missing(/JOB_BROWSER is off/));
  expect(findTools('auto', { ...machine, platform: 'darwin' })).toEqual(missing(/only .* Linux/));
  expect(findTools('/nowhere/chrome', machine)).toEqual(missing(/^\/nowhere\/chrome .*Install/));
  expect(findTools(browser, { ...machine, hasDriver: () => false })).toEqual(
    missing(/playwright-core is missing\. Install/),
  );
  await mkdir(join(folder, 'folder'));
  expect(findTools(join(folder, 'folder'), machine)).toEqual(missing(/is not a program/));
});

test.each([
  ['bwrap', 'setpriv', /^bwrap is missing\. Install bubblewrap/],
  ['setpriv', 'bwrap', /^setpriv is missing\. Install util-linux/],
])('reports %s as missing', async (_, other, text) => {
  const { browser, machine } = await machineWith(other);
  expect(findTools(browser, machine)).toEqual(missing(text));
});
