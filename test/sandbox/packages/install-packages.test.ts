import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { PackageLock } from '../../../src/contracts/stages/package-lock.ts';
import { configuredRegistry } from '../../../src/sandbox/packages/registry.ts';
import { installPackages } from '../../../src/sandbox/packages/install-packages.ts';
import { knownPackages } from '../../../src/starters/packages/known-packages.ts';
import { readPackageLock } from '../../../src/starters/packages/package-lock.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

const { signal } = new AbortController();

/** A registry that has three packages, of which `a` needs its own copy of `b`. */
async function setUp() {
  const archives = new Map<string, Buffer>();
  const add = async (name: string, version: string): Promise<string> => {
    const folder = await tempDir();
    await mkdir(join(folder, 'package'));
    const manifest = { name, version, scripts: { postinstall: 'touch PWNED' } };
    await writeFile(join(folder, 'package/package.json'), JSON.stringify(manifest), {
      mode: 0o600,
    });
    const archive = execFileSync('tar', ['-czf', '-', '-C', folder, 'package']);
    archives.set(`/npm/${name}/-/${name.replace(/.*\//, '')}-${version}.tgz`, archive);
    return `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  };
  const lock: PackageLock = {
    'node_modules/@s/a': {
      name: '@s/a',
      version: '1.0.0',
      integrity: await add('@s/a', '1.0.0'),
      needs: ['b', 'c'],
    },
    'node_modules/@s/a/node_modules/b': {
      name: 'b',
      version: '1.0.0',
      integrity: await add('b', '1.0.0'),
      needs: ['c'],
    },
    'node_modules/b': {
      name: 'b',
      version: '2.0.0',
      integrity: await add('b', '2.0.0'),
      needs: [],
    },
    'node_modules/c': {
      name: 'c',
      version: '1.0.0',
      integrity: await add('c', '1.0.0'),
      needs: [],
    },
  };
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.statusCode = archives.has(url) ? 200 : 404;
    response.end(archives.get(url));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/npm/`;
  const options = { lock, folder: await tempDir(), signal, registry };
  return { options, asked, archives };
}

const versionAt = async (modules: string, path: string): Promise<unknown> =>
  JSON.parse(await readFile(join(modules, path, 'package.json'), 'utf8')).version;

test('installs packages with what they need, readable by all, and runs nothing of them', async () => {
  const { options, asked } = await setUp();
  const modules = await installPackages({ ...options, names: ['@s/a'] });
  expect(await versionAt(modules, '@s/a')).toBe('1.0.0');
  expect(await versionAt(modules, '@s/a/node_modules/b')).toBe('1.0.0');
  expect((await stat(join(modules, '@s/a/package.json'))).mode & 0o777).toBe(0o644);
  expect(await readdir(modules)).toEqual(['@s', 'c']);
  expect((await readdir(dirname(modules), { recursive: true })).join()).not.toContain('PWNED');
  expect(asked).toHaveLength(3);
});

test('asks only for what is not there yet', async () => {
  const { options, asked } = await setUp();
  await installPackages({ ...options, names: ['c'] });
  const modules = await installPackages({ ...options, names: ['c', 'b'] });
  await installPackages({ ...options, names: ['b'], registry: 'http://127.0.0.1:1/' });
  expect(await versionAt(modules, 'b')).toBe('2.0.0');
  expect(asked).toEqual(['/npm/c/-/c-1.0.0.tgz', '/npm/b/-/b-2.0.0.tgz']);
});

test('installs beside another process that moves its files into place', async () => {
  const { options } = await setUp();
  // It is listed, and gone when it is looked at.
  await symlink('gone', join(options.folder, 'new-1'));
  const modules = await installPackages({ ...options, names: ['c'] });
  expect(await versionAt(modules, 'c')).toBe('1.0.0');
});

test('refuses other bytes than the known ones, and leaves nothing of them', async () => {
  const { options, archives } = await setUp();
  archives.set('/npm/c/-/c-1.0.0.tgz', Buffer.from('another package'));
  const installed = installPackages({ ...options, names: ['c'] });
  await expect(installed).rejects.toMatchObject({
    code: 'PACKAGES_UNAVAILABLE',
    message: 'c@1.0.0 from the registry is not the known package.',
  });
  const [root = ''] = await readdir(options.folder);
  expect(await readdir(join(options.folder, root), { recursive: true })).toEqual(['node_modules']);
});

test('says why a package could not be downloaded', async () => {
  const { options, archives } = await setUp();
  archives.clear();
  await expect(installPackages({ ...options, names: ['c'] })).rejects.toThrow(
    'c@1.0.0 could not be downloaded: the registry answered 404.',
  );
});

test.for([
  [{}, 'https://registry.npmjs.org/'],
  [{ npm_config_registry: 'https://npm.example.com/all' }, 'https://npm.example.com/all/'],
  [{ npm_config_registry: 'file:///etc/' }, 'https://registry.npmjs.org/'],
] as const)('the registry of %j is %s', ([environment, registry]) => {
  expect(configuredRegistry(environment)).toBe(registry);
});

test('the lock has every known package at its version, and all that they need', () => {
  const lock = readPackageLock();
  const versions = Object.keys(knownPackages).map((name) => [
    name,
    lock[`node_modules/${name}`]?.version,
  ]);
  expect(Object.fromEntries(versions)).toEqual(knownPackages);
  const names = new Set(Object.values(lock).map(({ name }) => name));
  const needs = Object.values(lock).flatMap((locked) => locked.needs);
  expect(needs.filter((name) => !names.has(name))).toEqual([]);
  expect(Object.values(lock).filter(({ integrity }) => !integrity.startsWith('sha512-'))).toEqual(
    [],
  );
});
