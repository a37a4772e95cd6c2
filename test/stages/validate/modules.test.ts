import { expect, test } from 'vitest';
import { validateDir } from '../../../src/stages/validate/validate-dir.ts';
import { check, errors, type Files, page, warnings, writeFiles } from './check.ts';

const project = (files: Files, manifest: object = {}): Files => ({
  'package.json': JSON.stringify({ name: 'a', main: 'index.js', type: 'module', ...manifest }),
  'index.js': '',
  ...files,
});

test.each<[string, Files]>([
  ['a name', { 'index.js': "import { a, c } from './a.js';", 'a.js': 'export const a = 1;' }],
  ['a default', { 'index.js': "import a from './a.js';", 'a.js': 'export const a = 1;' }],
  ['a re-exported name', { 'index.js': "export { c } from './a.js';", 'a.js': 'export {};' }],
  [
    'a name missing from several files',
    {
      'index.js': "import { a, c } from './a.js';",
      'a.js': "export * from './b.js';",
      'b.js': "export * from './a.js'; export const a = 1; export default 2;",
    },
  ],
  [
    'a default behind export *',
    {
      'index.js': "import c from './a.js';",
      'a.js': "export * from './b.js';",
      'b.js': 'export default 1;',
    },
  ],
  [
    'a name from a module without exports',
    { 'index.js': "import { c } from './a.js';", 'a.js': '' },
  ],
  [
    'a TypeScript name',
    { 'index.js': '', 'b.ts': "import { c } from './a';", 'a.ts': 'export {};' },
  ],
])('reports a missing export: %s', async (_, files) => {
  const file = 'b.ts' in files ? 'b.ts' : 'index.js';
  expect(await errors('node_project', project(files))).toEqual([`missing-export ${file}:1`]);
});

test('reports it in the modules of a page, with a suggestion', async () => {
  const files = {
    'index.html': page('<script type="module">import { strat } from "./a.js";</script>'),
    'a.js': 'export const start = 1;',
  };
  const [found] = await check('static_html', files);
  expect(found).toMatchObject({ kind: 'missing-export', file: 'index.html', line: 5 });
  expect(found?.hint).toContain('start');
});

test.each<[string, Files]>([
  [
    'all forms of export',
    {
      'index.js':
        "import d, { a, b as x, C, e, 'odd name' as odd } from './a.js'; import * as ns from './a.js';",
      'a.js':
        "export const { a, q: [b] } = f(); export class C {} export default 1; import e from './e.js'; export { e, a as 'odd name' };",
      'e.js': 'export default 1;',
    },
  ],
  [
    're-exports',
    {
      'index.js': "import { a, b, ns } from './a.js';",
      'a.js':
        "export * from './b.js'; export { default as b } from './b.js'; export * as ns from './b.js';",
      'b.js': 'export const a = 1; export default a;',
    },
  ],
  ['CommonJS', { 'index.js': "import a, { b } from './a.cjs';", 'a.cjs': 'module.exports = {};' }],
  [
    'a re-exported package',
    {
      'index.js': "import { readFile } from './a.js';",
      'a.js': "export * from 'node:fs';",
    },
  ],
  [
    'types',
    {
      'b.ts': "import { type T, I, E } from './a.js'; import type { Gone } from './a.js';",
      'a.ts': 'export interface I {} export enum E { A }',
    },
  ],
  [
    'export = in TypeScript',
    {
      'b.ts': "import a from './a.js'; import { c } from './a.js';",
      'a.ts': 'const a = 1; export = a;',
    },
  ],
  [
    'types defined in comments',
    { 'b.ts': "import { T } from './a.js';", 'a.js': '/** @typedef {number} T */ export {};' },
  ],
  ['data', { 'index.js': "import a from './a.json' with { type: 'json' };", 'a.json': '{}' }],
])('accepts imports of %s', async (_, files) => {
  expect(await errors('node_project', project(files))).toEqual([]);
});

test.each<[string, string, string]>([
  ['a call of require', 'index.js', "const fs = require('fs');"],
  ['require.resolve', 'index.js', "console.log(require.resolve('./index.js'));"],
  ['require.main', 'index.js', 'if (require.main) start();'],
  ['module.exports', 'lib/a.mjs', 'module.exports = { a: 1 };'],
])('refuses %s in an ES module', async (_, file, text) => {
  expect(await errors('node_project', project({ [file]: text }))).toEqual([
    `syntax-error ${file}:1`,
  ]);
});

test.each<[string, Files]>([
  [
    'a local require',
    {
      'index.js':
        "import { createRequire } from 'module'; const require = createRequire(import.meta.url); require('fs');",
    },
  ],
  ['a guard', { 'index.js': "if (typeof require === 'function') require('fs');" }],
  ['a try', { 'index.js': "try { require('fs'); } catch {}" }],
  [
    'a parameter',
    { 'index.js': 'export default (function (require, module) { module.exports = require(1); })' },
  ],
  [
    'CommonJS wrapped by a bundler',
    { 'index.js': 'wrap({ "a.js"(exports, module) { module.exports = { a: exports }; } });' },
  ],
  ['CommonJS by extension', { 'a.cjs': "module.exports = require('fs');" }],
  [
    'CommonJS by folder',
    {
      'lib/package.json': '{"type":"commonjs"}',
      'lib/a.js': "module.exports = require('fs');",
    },
  ],
])('accepts %s', async (_, files) => {
  expect(await errors('node_project', project(files))).toEqual([]);
});

test('refuses a bin that does not exist or points outside', async () => {
  const bin = (value: unknown): Promise<string[]> =>
    errors('node_project', project({ 'bin/a.js': '' }, { bin: value }));
  expect(await bin('bin/a.js')).toEqual([]);
  expect(await bin({ a: './bin/a.js' })).toEqual([]);
  expect(await bin('bin/b.js')).toEqual(['missing-entry package.json:1']);
  expect(await bin({ a: './bin/a' })).toEqual(['missing-entry package.json:1']);
  for (const outside of ['../a.js', '/bin/sh', 'bin/../../a.js', 'C:\\a.js', '..\\a.js']) {
    expect(await bin({ a: outside })).toEqual(['unsafe-package package.json:1']);
  }
});

test.each<[string, string, Files]>([
  ['by its id', "document.getElementById('gone').focus();", {}],
  [
    'after a comment',
    "/* a */ f('https://a.example'); // b\ndocument.getElementById('gone').x = 1;",
    {},
  ],
  ['with another test', "const e = document.getElementById('gone'); if (other) e.x = 1;", {}],
  ['by a selector', "document.querySelector('#gone > li');", {}],
  [
    'that is only a class',
    "document.getElementById('gone');",
    { 'b.html': page('<p class="gone">') },
  ],
])('warns of a missing element that a script looks up %s', async (_, code, more) => {
  const files = {
    'index.html': page('<p id="a"><script src="a.js"></script>'),
    'a.js': code,
    ...more,
  };
  expect(await warnings('static_html', files)).toEqual([
    `missing-id a.js:${code.split('\n').length}`,
  ]);
});

test.each<[string, string]>([
  ['in markup', "list.innerHTML = '<li id=\"made\">'; document.getElementById('made');"],
  ['by assignment', "item.id = 'made'; document.querySelector('#made');"],
  ['by a call', "item.setAttribute('id', 'made'); document.getElementById('made');"],
  ['by template', "item.id = `row-${n}`; document.getElementById('row-1');"],
  ['from parts', "document.getElementById('row-' + n); document.querySelector('#row-' + n);"],
  ['with another start', "e.id = `${k}-panel`; document.getElementById('tab-panel');"],
  ['with another start', "e.id = k + '-panel'; document.querySelector('#tab-panel');"],
  ['from another page', "document.getElementById('other');"],
])('accepts ids created %s', async (_, code) => {
  const files = {
    'index.html': page('<p><script src="a.js"></script>'),
    'other.html': page('<p id="other">'),
    'a.js': code,
  };
  expect(await warnings('static_html', files)).toEqual([]);
});

test.each([
  '// document.getElementById("old").x = 1;',
  '/* was:\n document.querySelector("#old") */',
  'const e = document.getElementById("maybe"); if (e) e.x = 1;',
  'const e = document.getElementById("maybe"); if (!e) throw new Error("gone");',
  'const e = document.querySelector("#maybe"); e?.remove();',
  'const e = document.getElementById("maybe"); if (e !== null) e.x = 1;',
  'if (document.getElementById("maybe")) start();',
  'document.getElementById("maybe")?.focus();',
  'const e = document.querySelector("#maybe") ?? document.body;',
])('does not warn of %j', async (code) => {
  const files = { 'index.html': page('<p><script src="a.js"></script>'), 'a.js': code };
  expect(await warnings('static_html', files)).toEqual([]);
});

test.each([
  'tsconfig.json',
  'tsconfig.build.json',
  'jsconfig.json',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  '.eslintrc.json',
  'biome.json',
  'deno.json',
  'wrangler.jsonc',
  'api-extractor.json',
  'cspell.config.json',
  '.cspell.config.json',
  '.knip.json',
  '.biome.json',
  '.dprint.json',
  'tsdoc.json',
  'jsr.json',
  'packages/tsconfig/base.json',
])('accepts comments and trailing commas in %s, and no other error', async (path) => {
  const files = (text: string): Files => ({ 'index.html': page('<h1>a</h1>'), [path]: text });
  const loose = '// a\n{ "a": "// b", /* c */ "d": [1, 2,], "e": ",]", }';
  expect(await errors('static_html', files(loose))).toEqual([]);
  expect(await errors('static_html', files('{\n"a": 1 "b"\n}'))).toEqual([
    `invalid-json ${path}:2`,
  ]);
  expect(await errors('static_html', { ...files('{}'), 'data.json': loose })).toHaveLength(1);
});

test('does not ask for packages that only helpers of tests import', async () => {
  const files = project({ 'test-helpers/a.js': "import 'nock';", 'a.cy.ts': "import 'nock';" });
  expect(await errors('node_project', files)).toEqual([]);
});

test('detects a Node project by the server packages that its code needs', async () => {
  const files = {
    'index.html': page('<h1>a</h1>'),
    'server.js': "require('express')().listen(1);",
  };
  const { projectType, findings } = await validateDir(await writeFiles(files));
  expect(projectType).toBe('node_project');
  expect(findings).toContainEqual(
    expect.objectContaining({ severity: 'error', kind: 'missing-dependency', file: 'server.js' }),
  );
});

test('resolves a folder to the main file of its package.json', async () => {
  const files = {
    ...project(
      {
        'lib/main.cjs': '',
        'bin/a.cjs': "require('..'); require('../'); require('../other');",
        'other/package.json': '{"main":"./b"}',
        'other/b.js': '',
        'gone/package.json': '{"main":"../../b.js"}',
        'c.cjs': "require('./gone');",
      },
      { main: 'lib/main.cjs', scripts: { start: 'node .' } },
    ),
  };
  expect(await errors('node_project', files)).toEqual(['missing-file c.cjs:1']);
});

test('accepts undeclared packages that only tests import', async () => {
  const files = project(
    {
      'test/a.test.js': "import 'vitest'; import 'supertest';",
      'vitest.config.js': "import 'vitest/config';",
      'src/test-utils.js': "import 'nock';",
    },
    { devDependencies: { vitest: '^4.0.0' } },
  );
  const found = await warnings('node_project', files);
  expect(found.filter((line) => line.startsWith('missing-dependency'))).toEqual([]);
});

test('knows files for one platform of React Native', async () => {
  const files = (dependencies: object): Files => ({
    'package.json': JSON.stringify({ name: 'a', version: '1.0.0', main: 'a.js', dependencies }),
    'a.js': "import { Icon } from './Icon';\nimport './Gone';\nIcon;",
    'Icon.ios.js': 'export const Icon = 1;',
    'Icon.android.js': 'export const Icon = 2;',
  });
  const native = await errors('node_project', files({ expo: '~52.0.0', 'react-native': '0.76.5' }));
  expect(native).toEqual(['missing-file a.js:2']);
  const plain = await errors('node_project', files({ express: '^4.0.0' }));
  expect(plain).toContain('missing-file a.js:1');
});
