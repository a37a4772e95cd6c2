import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const scripts = fileURLToPath(new URL('../../src/setup/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jobchart-setup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = { 'node_modules/node': { version: process.versions.node } };
const lock = { ...node, '': { version: '1.0.0' }, 'node_modules/a': { version: '1.0.0' } };

test('installs and prints nothing if everything is installed', () => {
  const { installed, stdout, stderr, status } = setUp(checkout({ lock, present: lock }));
  expect({ installed, stdout, stderr, status }).toEqual({
    installed: false,
    stdout: '',
    stderr: '',
    status: 0,
  });
});

test('installs in a fresh checkout, and prints only to stderr', () => {
  const { installed, stdout, stderr, npmArguments } = setUp(checkout({ lock, ownNode: false }));
  expect(installed).toBe(true);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^jobchart: installing .*\nnpm speaks\n$/);
  expect(npmArguments.slice(0, 4)).toEqual([
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts=false',
  ]);
});

test.for([
  ['a package is missing', checkoutOf({ present: node })],
  [
    'a package has another version',
    checkoutOf({ present: { ...lock, 'node_modules/a': { version: '0.9.0' } } }),
  ],
  ["the project's Node was not unpacked", checkoutOf({ ownNode: false })],
  ["the project's Node is not the locked version", checkoutOf({ nodeVersion: '1.2.3' })],
  ['the list of installed packages is damaged', checkoutOf({ present: '{' })],
] as const)('installs when %s', ([, make]) => {
  expect(setUp(make()).installed).toBe(true);
});

test('ignores an optional package for another platform', () => {
  const wanted = { ...lock, 'node_modules/b': { version: '1.0.0', optional: true } };
  expect(setUp(checkout({ lock: wanted, present: lock })).installed).toBe(false);
});

test('returns the exit code of npm and prints what to run', () => {
  const { status, stderr } = setUp(checkout({ lock, ownNode: false }), { FAKE_NPM_STATUS: '7' });
  expect(status).toBe(7);
  expect(stderr).toMatch(/npm ended with 7\)\. .* run: npm ci --include=dev/);
});

test('refuses to start if the set-up was skipped, and prints what to run', () => {
  const root = checkout({ lock, ownNode: false });
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', './src/setup/check-node.js', '-p', '"started"'],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /ignore-scripts is set\. Run: npm ci --include=dev --ignore-scripts=false/,
  );
});

interface Checkout {
  readonly lock: Readonly<Record<string, object>>;
  /** npm's list of installed packages; undefined if nothing was ever installed. */
  readonly present?: Readonly<Record<string, object>> | string;
  readonly ownNode?: boolean;
}

function checkoutOf(change: Partial<Checkout> & { readonly nodeVersion?: string }) {
  const { nodeVersion = process.versions.node, ...rest } = change;
  const wanted = { ...lock, 'node_modules/node': { version: nodeVersion } };
  return () => checkout({ lock: wanted, present: wanted, ...rest });
}

function checkout({ lock: wanted, present, ownNode = true }: Checkout): string {
  const root = mkdtempSync(join(folder, 'checkout-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', JSON.stringify({ packages: wanted }));
  if (present !== undefined) {
    write(
      'node_modules/.package-lock.json',
      typeof present === 'string' ? present : JSON.stringify({ packages: present }),
    );
  }
  write('npm.cjs', fakeNpm);
  mkdirSync(join(root, 'src/setup'), { recursive: true });
  for (const name of ['install.js', 'check-node.js']) {
    copyFileSync(join(scripts, name), join(root, 'src/setup', name));
  }
  if (ownNode) {
    mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
    symlinkSync(process.execPath, join(root, 'node_modules/node/bin/node'));
  }
  return root;
}

const fakeNpm = `
require('node:fs').writeFileSync('called.json', JSON.stringify(process.argv.slice(2)));
console.log('npm speaks');
process.exit(Number(process.env.FAKE_NPM_STATUS ?? 0));
`;

function setUp(root: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/setup/install.js'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, npm_execpath: join(root, 'npm.cjs'), npm_node_execpath: process.execPath },
  });
  const called = join(root, 'called.json');
  const installed = existsSync(called);
  const npmArguments: readonly string[] = installed ? JSON.parse(readFileSync(called, 'utf8')) : [];
  return { status, stdout, stderr, installed, npmArguments };
}
