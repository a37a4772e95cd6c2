import { expect, test } from 'vitest';
import { errors, warnings } from './check.ts';

const sound = {
  name: 'api',
  version: '1.0.0',
  engines: { node: '>=22' },
  main: 'src/index.js',
  scripts: { start: 'node src/index.js' },
  dependencies: { express: '^5.0.0' },
};

const manifest = (changes: object): string => JSON.stringify({ ...sound, ...changes }, null, 2);

const project = (
  changes: object = {},
  files: Record<string, string> = {},
): Record<string, string> => ({
  'package.json': manifest(changes),
  'src/index.js': "const express = require('express');\nconst fs = require('fs/promises');\n",
  ...files,
});

test('finds no problem in a sound project', async () => {
  const files = project(
    { devDependencies: { vitest: '1.x || >=2.0.0 <3.0.0-0', a: 'latest', b: '1.0 - 2.0' } },
    {
      'src/util/index.js': "module.exports = require('..//index.js'); require('../data');",
      'src/data.json': '{}',
      'src/esm.mjs':
        "import './index.js'; import 'node:path'; import data from './data.json' with { type: 'json' };",
      'test/a.test.js': "require('vitest')",
      'public/index.html':
        '<!DOCTYPE html><html lang="en"><title>a</title><link rel="stylesheet" href="/a.css"><a href="/api/users">u</a></html>',
      'public/a.css': '',
      'src/typed.ts':
        "import type { X } from 'types-only'; import './data.js'; const a: number = 1;",
      'src/data.ts': 'export {}',
    },
  );
  expect(await errors('node_project', files)).toEqual([]);
  expect(await warnings('node_project', files)).toEqual([]);
});

test.each<[string, object, string[]]>([
  [
    'a missing entry point',
    { scripts: { start: 'node server.js' } },
    ['missing-entry package.json:9'],
  ],
  [
    'a missing entry point after flags',
    { scripts: { start: 'PORT=1 node --env-file .env -r ./x gone.mjs' } },
    ['missing-entry package.json:9'],
  ],
  ['a missing main', { main: 'gone.js', scripts: {} }, ['missing-entry package.json:7']],
  ['a name that npm refuses', { name: 'My App' }, ['invalid-package package.json:2']],
  ['an invalid version', { version: 'one' }, ['invalid-package package.json:3']],
  ['an invalid type', { type: 'esm' }, ['invalid-package package.json:14']],
  [
    'dependencies that are a list',
    { dependencies: ['express'] },
    ['invalid-package package.json:11', 'missing-dependency package.json:11'],
  ],
  ['an undeclared import', { dependencies: {} }, ['missing-dependency package.json:11']],
  [
    'an install script',
    { scripts: { start: 'node src', postinstall: 'x' } },
    ['unsafe-package package.json:10'],
  ],
  ['workspaces', { workspaces: ['*'] }, ['unsafe-package package.json:14']],
  ['overrides', { overrides: { a: 'github:a/b' } }, ['unsafe-package package.json:14']],
])('finds %s', async (_, changes, expected) => {
  expect(await errors('node_project', project(changes))).toEqual(expected);
});

test.each([
  'git+https://example.com/a.git',
  'git@github.com:a/b.git',
  'github:a/b',
  'a/b',
  'file:../a',
  './a',
  'link:a',
  'workspace:*',
  'https://example.com/a.tgz',
  'npm:other@1',
  'evil.tgz',
  '~/a',
])('refuses the dependency %s', async (version) => {
  const dependencies = { express: version };
  expect(await errors('node_project', project({ dependencies }))).toEqual([
    'unsafe-package package.json:12',
  ]);
});

test.each<[string, Record<string, string>, string[]]>([
  ['a missing relative file', { 'a.js': "\nrequire('./gone')" }, ['missing-file a.js:2']],
  ['an import without extension', { 'a.mjs': "import './src/index'" }, ['missing-file a.mjs:1']],
  ['a broken file', { 'a.js': 'const a = {' }, ['syntax-error a.js:1']],
  ['broken TypeScript', { 'a.ts': 'let a: = 1' }, ['syntax-error a.ts:1']],
  [
    'a lockfile with a foreign source',
    { 'package-lock.json': '{"packages":{"a":{"resolved":"git+ssh://x"}}}' },
    ['unsafe-package package-lock.json'],
  ],
  ['a file that npm would compile', { 'binding.gyp': '{}' }, ['forbidden-file binding.gyp']],
])('finds %s', async (_, files, expected) => {
  expect(await errors('node_project', project({}, files))).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['that is missing', '', ['missing-file package.json']],
  ['that is not JSON', '{', ['invalid-json package.json:1']],
  ['that is a list', '[]', ['invalid-package package.json']],
])('finds a package.json %s', async (_, text, expected) => {
  const files = { 'index.js': '', ...(text === '' ? {} : { 'package.json': text }) };
  expect(await errors('node_project', files)).toEqual(expected);
});

test('warns of a missing start script', async () => {
  expect(await warnings('node_project', project({ scripts: {} }))).toEqual([
    'missing-script package.json:8',
  ]);
});

test('accepts a bot with bot.js or main, but not without both', async () => {
  expect(await errors('discord_bot', { 'bot.js': "require('node:fs')" })).toEqual([]);
  expect(await errors('discord_bot', { 'package.json': '{"main":"a"}', 'a.js': '' })).toEqual([]);
  expect(await errors('discord_bot', { 'readme.md': '' })).toEqual(['missing-entry bot.js']);
});
