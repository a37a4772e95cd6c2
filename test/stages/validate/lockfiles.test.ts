import { expect, test } from 'vitest';
import { errors, type Files, warnings } from './check.ts';

const npm = 'https://registry.npmjs.org';

/** A project that depends on `dep`. */
const project = (files: Files): Files => ({
  'package.json': JSON.stringify({
    name: 'a',
    version: '1.0.0',
    main: 'a.js',
    dependencies: { dep: '^1.0.0' },
  }),
  'a.js': '',
  ...files,
});

test.each([
  ['yarn.lock', 'x@^1:\n  resolved "https://evil.example.com/x.tgz#1"'],
  [
    'pnpm-lock.yaml',
    'packages:\n  x@1:\n    resolution: {tarball: https://codeload.example.com/x}',
  ],
  ['yarn.lock', '"x@https://e.example/x.tgz":\n  resolution: "x@https://e.example/x.tgz"'],
  ['package-lock.json', '{"packages":{"x":{"res\\u006flved"     :"https://e.example/x.tgz"}}}'],
  ['package-lock.json', '{"dependencies":{"x":{"version":"https://e.example/x.tgz"}}}'],
  ['server/package-lock.json', '{"packages":{"x":{"resolved":"https://e.example/x.tgz"}}}'],
  ['package-lock.json', '{"packages":{"node_modules/x":{"resolved":"x","link":true}}}'],
  ['package-lock.json', '{"packages":{"node_modules/x":{"resolved":"evil.tgz"}}}'],
  ['package-lock.json', '{"packages":{"node_modules/x":{"resolved":'],
  ['Package-Lock.json', '{"packages":{"node_modules/x":{"resolved":"https://e.example/x.tgz"}}}'],
  ['package-lock.json', `{"packages":{"node_modules/x":{"resolved":"${npm}/y/-/y-1.0.0.tgz"}}}`],
  ['package-lock.json', `{"packages":{"node_modules/x":{"resolved":"${npm}/x/../y/-/y-1.tgz"}}}`],
  [
    'package-lock.json',
    `{"packages":{"node_modules/x":{"resolved":"${npm}@e.example/x/-/x.tgz"}}}`,
  ],
  [
    'package-lock.json',
    `{"packages":{"node_modules/dep":{"name":"y","resolved":"${npm}/y/-/y-1.0.0.tgz"}}}`,
  ],
  ['package-lock.json', '{"dependencies":{"dep":{"version":"npm:y@1.0.0"}}}'],
  ['yarn.lock', 'x@^1:\n  resolved        "https://e.example/x.tgz"'],
  ['yarn.lock', 'x@^1:\n  "resol\\u0076ed" "https://e.example/x.tgz"'],
  ['yarn.lock', 'x@^1:\n  resolved "x.tgz"'],
  ['yarn.lock', `x@^1:\n  resolved "${npm}/y/-/y-1.0.0.tgz"`],
  ['yarn.lock', `"y@npm:z@1", x@^1:\n  resolved "${npm}/z/-/z-1.0.0.tgz"`],
  ['yarn.lock', '"@a/x@npm:^1":\n  resolution: "@a/x@https://e.example/x.tgz"'],
  [
    'yarn.lock',
    '"x@npm:^1":\n  resolution: "x@npm:1.0.0::__archiveUrl=https%3A%2F%2Fe.example%2Fx.tgz"',
  ],
  ['pnpm-lock.yaml', 'packages:\n  x@1.0.0:\n    resolution: {tarball:      https://e.example/x}'],
  [
    'pnpm-lock.yaml',
    'packages:\n  x@1.0.0:\n    resolution:\n      tarball:\n       https://e.x/x',
  ],
  ['pnpm-lock.yaml', 'packages:\n  x@1.0.0:\n    resolution: {"tar\\x62all": https://e.example/x}'],
  ['pnpm-lock.yaml', 'packages:\n  x@1.0.0:\n    &a tarball: x\n    *a : https://e.example/x'],
  ['pnpm-lock.yaml', `packages:\n  x@1.0.0:\n    resolution: {tarball: "${npm}/y/-/y-1.0.0.tgz"}`],
  ...[
    'importers:\n  .:\n    dependencies:\n      dep:\n        specifier: ^1.0.0\n        version: file:test/evil',
    'importers:\n  .:\n    dependencies:\n      dep:\n        specifier: ^1.0.0\n        version: link:../outside',
    'importers:\n  .:\n    dependencies:\n      dep:\n        specifier: ^1.0.0\n        version: "git+https://e.example/x"',
    'importers:\n  .:\n    dependencies:\n      dep:\n        specifier: ^1.0.0\n        version: y@1.0.0',
    'importers:\n  .:\n    dependencies:\n      dep:\n        specifier: ^1.0.0\n        version: "@b/y@1.0.0(z@1.0.0)"',
    'importers:\n  .:\n    dependencies:\n      dep: {specifier: ^1.0.0, version: y@1.0.0}',
    'specifiers:\n  dep: ^1.0.0\n\ndependencies:\n  dep: /y/1.0.0',
    'dependencies:\n  dep:\n    specifier: ^1.0.0\n    version: /y@1.0.0',
    'dependencies:\n  dep: link:../outside',
    'packages:\n  dep@file:test/evil:\n    version: 1.0.0',
    'packages:\n  dep@1.0.0:\n    resolution: {directory: test/evil, type: directory}',
    'packages:\n  dep@1.0.0:\n    resolution: {commit: 00ff, type: git}',
    'packages:\n  https://codeload.github.com/a/b/tar.gz/00ff:\n    name: dep',
    'packages:\n  file:test/evil:\n    name: dep',
  ].map((text): [string, string] => ['pnpm-lock.yaml', text]),
  [
    'yarn.lock',
    '"dep@npm:^1":\n  version: 0.0.0-use.local\n  resolution: "dep@workspace:test/evil"',
  ],
  [
    'bun.lock',
    '{"workspaces":{"":{},"test/evil":{"name":"dep"}},"packages":{"dep":["dep@workspace:test/evil"]}}',
  ],
  ['bun.lock', '{"packages":{"x":[ "x@https://e.example/x.tgz",{}]}}'],
  ['bun.lock', '{"packages":{"x":["x@1.0.0","\\u0068ttps://e.example/x.tgz",{},"sha512-x"],},}'],
  ['bun.lock', `{"packages":{"x":["x@1.0.0","${npm}/y/-/y-1.0.0.tgz",{},"sha512-x"]}}`],
  ['bun.lock', '{"packages":{"dep":["y@1.0.0","",{},"sha512-x"]}}'],
])('refuses a %s with a foreign source: %j', async (name, text) => {
  expect(await errors('node_project', project({ [name]: text }))).toContain(
    `unsafe-package ${name}`,
  );
});

test('accepts workspaces and aliases that package.json asks for', async () => {
  const manifest = { name: 'a', version: '1.0.0', main: 'a.js' };
  const withAlias = { ...manifest, dependencies: { dep: 'npm:@b/y@^1.0.0', type: '^2.0.0' } };
  const lock = `importers:\n  .:\n    dependencies:\n      dep:\n        specifier: npm:@b/y@^1.0.0\n        version: '@b/y@1.0.0(z@1.0.0)'\n      type:\n        specifier: ^2.0.0\n        version: 2.7.2(dep@1.0.0)\npackages:\n  type@2.7.2:\n    resolution: {integrity: sha512-x}\n    peerDependencies:\n      dep: '*'\n    deprecated: |-\n      See\n      https://e.example/x\n`;
  const aliased = { 'package.json': JSON.stringify(withAlias), 'pnpm-lock.yaml': lock };
  expect(await errors('node_project', project(aliased))).not.toContain(
    'unsafe-package pnpm-lock.yaml',
  );
  const locks = {
    'package.json': JSON.stringify({ ...manifest, workspaces: ['b'] }),
    'yarn.lock': '"b@workspace:b":\n  resolution: "b@workspace:b"',
    'bun.lock': '{"packages":{"b":["b@workspace:b"]}}',
    'pnpm-lock.yaml':
      'importers:\n  .:\n    dependencies:\n      b:\n        specifier: "*"\n        version: link:b',
  };
  const found = await errors('node_project', project(locks));
  expect(found).toEqual(['unsafe-package package.json:1']);
});

test('warns of a lockfile that cannot be read', async () => {
  const files = project({ 'bun.lockb': '#!/usr/bin/env bun' });
  expect(await errors('node_project', files)).toEqual([]);
  expect(await warnings('node_project', files)).toContain('unsafe-package bun.lockb');
});

test.each([
  ['package-lock.json', '{"dependencies":{"x":{"version":"1.0.0"},"y":{"version":"npm:x@1.0.0"}}}'],
  [
    'package-lock.json',
    `{"name":"a","lockfileVersion":3,"packages":{
      "":{"name":"a","dependencies":{"dep":"^1.0.0"}},
      "node_modules/dep":{"version":"1.0.0","resolved":"${npm}/dep/-/dep-1.0.0.tgz"},
      "node_modules/dep/node_modules/@b/c":{"resolved":"${npm}/@b/c/-/c-1.0.0.tgz"},
      "node_modules/@b/d":{"resolved":"${npm}/@b%2fd/-/d-1.0.0.tgz"},
      "node_modules/e":{"resolved":"https://registry.npm.taobao.org/e/download/e-1.0.0.tgz?cache=0"},
      "node_modules/y-cjs":{"name":"y","resolved":"${npm}/y/-/y-1.0.0.tgz"}}}`,
  ],
  [
    'yarn.lock',
    `# yarn lockfile v1\n\n\n"@b/c@^1.0.0":\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/@b/c/-/c-1.0.0.tgz#00ff"\n  dependencies:\n    y "^1"\n
"y-cjs@npm:y@^1.0.0", "y@^1.0.0 || 2", y@^1.0.1:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/y/-/y-1.0.0.tgz#00ff"\n`,
  ],
  [
    'yarn.lock',
    `"x@npm:^1":\n  version: 1.0.0\n  resolution: "x@npm:1.0.0"\n\n"a@workspace:.":\n  resolution: "a@workspace:."\n
"fsevents@patch:fsevents@^2.3.2#~builtin<compat/fsevents>":\n  resolution: "fsevents@patch:fsevents@npm%3A2.3.2#~builtin<compat/fsevents>::version=2.3.2"\n
"z@npm:^1":\n  resolution: "z@npm:1.0.0::__archiveUrl=https%3A%2F%2Fregistry.npmjs.org%2Fz%2F-%2Fz-1.0.0.tgz"\n`,
  ],
  [
    'pnpm-lock.yaml',
    `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      x:\n        specifier: ^1\n        version: 1.0.0\n
packages:\n\n  '@b/c@1.0.0':\n    resolution: {integrity: sha512-x, tarball: ${npm}/@b/c/-/c-1.0.0.tgz}\n    deprecated: "It was resolved \\"there\\"\\n, see the repo"\n
  x@1.0.0:\n    resolution: {integrity: sha512-x}\n    engines: {node: '>=10'}\n\n  /y/1.0.0:\n    resolution: {tarball: "${npm}/y/-/y-1.0.0.tgz"}\n`,
  ],
  [
    'bun.lock',
    `{\n  "lockfileVersion": 1,\n  "workspaces": { "": { "name": "a", "dependencies": { "dep": "^1" } } },\n  "packages": {
    "dep": ["dep@1.0.0", "", { "dependencies": { "y": "^1" } }, "sha512-x"],\n    "dep/y": ["y@1.0.0", "${npm}/y/-/y-1.0.0.tgz", {}, "sha512-x"],
    "@b/c": ["@b/c@1.0.0", "", {}, "sha512-x"],\n  }\n}\n`,
  ],
])('accepts a %s that uses the registry: %j', async (name, text) => {
  expect(await errors('node_project', project({ [name]: text }))).toEqual([]);
});
