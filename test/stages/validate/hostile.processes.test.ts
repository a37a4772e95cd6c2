import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { link, mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/contracts/stages/finding.ts';
import { createValidateStage } from '../../../src/stages/validate/validate.ts';
import { check, checkDir, errors, type Files, page, writeFiles } from './check.ts';

const ids = '<p id="a"><p id="a"><script>document.getElementById("a")</script>';

function brief(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ kind, file }) => `${kind} ${file}`);
}

test('neither runs nor obeys planted tool configuration', async () => {
  const dir = await writeFiles({ 'index.html': page(ids), 'a.js': 'let a; let a;' });
  const mark = join(dir, 'obeyed');
  const trap = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, process.env.JOB_SECRET ?? '');`;
  const off = JSON.stringify({
    root: true,
    rules: { 'no-dup-id': 'off', all: 'off' },
    ignorePatterns: ['**'],
  });
  for (const name of [
    '.htmlvalidate.json',
    '.oxlintrc.json',
    '.eslintrc',
    '.stylelintrc',
    '.secretlintrc.json',
  ]) {
    await writeFile(join(dir, name), off);
  }
  for (const name of [
    '.htmlvalidate.js',
    '.htmlvalidate.cjs',
    'vite.config.js',
    'eslint.config.js',
    'knip.js',
    '.pnpmfile.cjs',
    'postcss.config.js',
  ]) {
    await writeFile(join(dir, name), `${trap} module.exports = {};`);
  }
  await writeFile(
    join(dir, 'tsconfig.json'),
    '{ "extends": "../../../../etc/passwd", "exclude": ["**"] }',
  );
  await writeFile(join(dir, '.npmrc'), 'git=./evil.sh\nnode-options=--require ./vite.config.js');
  await writeFile(join(dir, '.env'), 'NODE_OPTIONS=--require ./vite.config.js');
  await writeFile(
    join(dir, 'package.json'),
    JSON.stringify({
      htmlvalidate: { rules: { 'no-dup-id': 'off' } },
      eslintConfig: { root: true },
      type: 'commonjs',
    }),
  );
  expect(brief(await checkDir('static_html', dir))).toEqual([
    'forbidden-file .env',
    'forbidden-file .npmrc',
    'forbidden-file .pnpmfile.cjs',
    'syntax-error a.js',
    'duplicate-id index.html',
  ]);
  expect(existsSync(mark)).toBe(false);
});

test('obeys no comment that switches a tool off', async () => {
  const files = {
    'index.html': page(`<!-- [html-validate-disable no-dup-id] --><!-- eslint-disable -->${ids}`),
    'a.js': '/* eslint-disable */ /* oxlint-disable */ // @ts-nocheck\nlet a; let a;',
    'b.css': '/* stylelint-disable */ /* csslint ignore:start */ a { color: red',
    'c.txt': `/* secretlint-disable */ ghp_${'aB3dE6gH9kLmN2pQ5sTv'.repeat(2)}`,
  };
  expect(await errors('static_html', files)).toEqual([
    'syntax-error a.js:2',
    'syntax-error b.css:1',
    'leaked-secret c.txt:1',
    'duplicate-id index.html:5',
  ]);
});

test.each<[string, Files, string[]]>([
  [
    'an inline script',
    { 'b.html': `<script>${'['.repeat(10_000)}</script>` },
    ['parser-crash b.html'],
  ],
  ['JSON', { 'a.json': '['.repeat(200_000) }, ['invalid-json a.json']],
  ['CSS', { 'a.css': 'a{'.repeat(10_000) }, ['syntax-error a.css']],
  ['parentheses of CSS', { 'a.css': `a { color: ${'('.repeat(50_000)}` }, ['syntax-error a.css']],
])('checks the other files after 10,000 levels of %s', async (_, files, expected) => {
  const others = { 'index.html': page('<div>'), 'z.js': 'let a = ;' };
  const found = brief(await check('static_html', { ...others, ...files }));
  expect(new Set(found)).toEqual(
    new Set([...expected, 'unclosed-element index.html', 'syntax-error z.js']),
  );
});

test('reports 47 MB of minified code as too large, and does not read it', async () => {
  const dir = await writeFiles({ 'index.html': page('<h1>a</h1>') });
  await writeFile(join(dir, 'app.min.js'), '');
  await truncate(join(dir, 'app.min.js'), 47_000_000);
  await writeFile(join(dir, 'vendor.js'), 'a(1);'.repeat(500_000));
  const found = await checkDir('static_html', dir);
  expect(found.map(({ severity, kind, file }) => `${severity} ${kind} ${file}`)).toEqual([
    'error too-large app.min.js',
    'warning too-large vendor.js',
  ]);
});

test('reads invalid UTF-8 as broken text', async () => {
  const dir = await writeFiles({ 'index.html': page('<h1>a</h1>') });
  await writeFile(
    join(dir, 'a.js'),
    Buffer.from([0xff, 0xfe, 0x00, 0x61, 0xc3, 0x28, 0xed, 0xa0, 0x80]),
  );
  await writeFile(join(dir, 'b.json'), Buffer.from([0xfe, 0xff, 0x00, 0x7b, 0x00, 0x7d]));
  await writeFile(join(dir, 'c.css'), Buffer.alloc(1_000));
  const found = await checkDir('static_html', dir);
  expect(brief(found)).toEqual(['syntax-error a.js', 'invalid-json b.json']);
});

test.each(['bcrypto', 'preact', 'ioredis'])('knows that %s is a popular package', async (name) => {
  const manifest = { name: 'a', version: '1.0.0', main: 'a.js', dependencies: { [name]: '1.0.0' } };
  const files = { 'package.json': JSON.stringify(manifest), 'a.js': '' };
  expect(await errors('node_project', files)).toEqual([]);
});

test.each(['expres', 'loadsh', 'mongose', 'crossenv', 'discordjs', 'axois'])(
  'reports %s as a misspelt package',
  async (name) => {
    const manifest = { name: 'a', main: 'a.js', dependencies: { [name]: '1.0.0' } };
    const files = { 'package.json': JSON.stringify(manifest), 'a.js': `require('${name}')` };
    expect(await errors('node_project', files)).toEqual(['unsafe-package package.json:1']);
  },
);

test.each(['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'dependencies'])(
  'refuses the script %s, also after harmless tools',
  async (script) => {
    const manifest = (command: string): Files => ({
      'package.json': JSON.stringify({
        name: 'a',
        main: 'a.js',
        scripts: { [script]: command, x: 'node evil.js' },
      }),
      'a.js': '',
    });
    for (const command of [
      'node a.js',
      'husky install && sh x',
      'tsc `id`',
      'npm run x',
      'husky $(id)',
    ]) {
      expect(await errors('node_project', manifest(command))).toEqual([
        'unsafe-package package.json:1',
      ]);
    }
    expect(await errors('node_project', manifest('husky install'))).toEqual([]);
  },
);

test('escapes file names, so that they cannot control a terminal', async () => {
  const dir = await writeFiles({ 'index.html': page('<h1>a</h1>') });
  await writeFile(join(dir, 'a\u001b[31m\n\u202e.js'), 'let a = ;');
  const [found] = await checkDir('static_html', dir);
  expect(found?.file).toBe('a\\u001b[31m\\n\\u202e.js');
});

test.skipIf(process.platform !== 'linux')('refuses a name that is not UTF-8', async () => {
  const dir = await writeFiles({ 'index.html': page('<h1>a</h1>') });
  await writeFile(Buffer.concat([Buffer.from(`${dir}/caf`), Buffer.from([0xe9])]), '');
  const [found, ...others] = await checkDir('static_html', dir);
  const message = expect.stringContaining('its name is not UTF-8');
  expect(found).toMatchObject({ severity: 'error', kind: 'forbidden-file', message });
  expect(others).toEqual([]);
});

test('skips Git and installed packages, and treats a hard link as a file', async () => {
  const dir = await writeFiles({ 'index.html': page('<h1>a</h1>'), 'a.js': 'let a = ;' });
  for (const folder of ['.git/hooks', 'node_modules/x', 'sub/node_modules/y']) {
    await mkdir(join(dir, folder), { recursive: true });
    await writeFile(join(dir, folder, 'evil.js'), 'let a = ;');
  }
  await link(join(dir, 'a.js'), join(dir, 'b.js'));
  expect(brief(await checkDir('static_html', dir))).toEqual([
    'syntax-error a.js',
    'syntax-error b.js',
  ]);
});

test.skipIf(process.platform !== 'linux')('is not blocked by a pipe', async () => {
  const dir = await writeFiles({ 'index.html': page('<h1>a</h1>') });
  execFileSync('mkfifo', [join(dir, 'pipe.js')]);
  expect(brief(await checkDir('static_html', dir))).toEqual(['forbidden-file pipe.js']);
});

test('is not slowed down by text made against its patterns', async () => {
  const long = 300_000;
  const texts = [
    'your-'.repeat(long),
    '<your '.repeat(long),
    `M${'A'.repeat(long)}.`,
    'mongodb://a:'.repeat(long / 10),
    '/*'.repeat(long),
    '"\\'.repeat(long),
    '@font-face{src:url(a)'.repeat(long / 100),
    'url('.repeat(long),
    "require('".repeat(long / 10),
    '{{'.repeat(long),
  ].map((text) => text.slice(0, 500_000));
  const files = texts.flatMap((text, index) =>
    ['css', 'md', 'json', 'ejs'].map((ending): [string, string] => [`${index}.${ending}`, text]),
  );
  // More than a busy machine needs, and less than a pattern that takes the square of it.
  const stage = createValidateStage({ timeoutMs: 55_000, fileTimeoutMs: 20_000, workers: 1 });
  const icons = '.a{background:url(data:image/png;base64,AAAA)}\n'.repeat(40_000);
  const tree = { 'index.html': page('<h1>a</h1>'), 'i.css': icons, ...Object.fromEntries(files) };
  const found = await check('static_html', tree, { stage });
  expect(found.filter(({ kind }) => kind === 'parser-crash')).toEqual([]);
}, 60_000);

test('reveals no secret, neither ours nor one in the tree', async () => {
  process.env['JOB_SECRET'] = 'planted-Zq8';
  const secret = `ghp_${'aB3dE6gH9kLmN2pQ5sTv'.repeat(2)}`;
  const found = await check('static_html', {
    'index.html': page('{{ process.env.JOB_SECRET }}${process.env.JOB_SECRET}'),
    'a.js': `const t = "${secret}";\nprocess.env.JOB_SECRET; let t = ;`,
  });
  delete process.env['JOB_SECRET'];
  expect(brief(found)).toContain('leaked-secret a.js');
  expect(JSON.stringify(found)).not.toContain('planted-Zq8');
  expect(JSON.stringify(found)).not.toContain(secret);
});

test('a package.json that no check survives is named itself', async () => {
  const deep = `${'{"a":'.repeat(20_000)}"1"${'}'.repeat(20_000)}`;
  const files = {
    'index.html': page('<p>x</p>'),
    'z.html': page('<p>x</p>'),
    'package.json': `{"name":"x","version":"1.0.0","overrides":${deep}}`,
  };
  expect(await errors('static_html', files)).toEqual(['parser-crash package.json']);
});
