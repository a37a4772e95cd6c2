import { expect, test } from 'vitest';
import { errors, type Files, warnings } from './check.ts';

const project = (files: Files): Files => ({
  'package.json': JSON.stringify({ name: 'a', version: '1.0.0', main: 'a.js' }),
  'a.js': '',
  ...files,
});

const startsTask = '{"tasks":{"tasks":[{"runOptions":{"runOn":"folderOpen"}}]}}';

test.each<[string, string]>([
  ['test/repo/.git/config', '[core]\n fsmonitor = "./x"'],
  ['test/git~1/config', ''],
  ['fixtures/.hg/hgrc', '[hooks]\nupdate = ./x'],
  ['spec/.envrc', './x'],
  ['e2e/.npmrc', 'git=./x.sh'],
  ['e2e/.npmrc', 'registry=https://registry.npmjs.org\nscript-shell = ./x.sh'],
  ['test/a/.yarnrc.yml', 'yarnPath: ./x.cjs'],
  ['test/a/.pnpmfile.cjs', ''],
  ['test/x.code-workspace', startsTask],
  ['test/.vscode/tasks.json', '{"tasks":[{"runOptions":{"runOn":"folderOpen"}}]}'],
])('refuses %s, which is obeyed in a folder of tests too: %j', async (path, text) => {
  expect(await errors('node_project', project({ [path]: text }))).toEqual([
    `forbidden-file ${path}`,
  ]);
});

test.each<[string, string]>([
  ['test/a/.npmrc', 'registry=https://example.com'],
  ['test/a/pnpm-workspace.yaml', 'packages:\n  - a'],
  ['test/a/.husky/pre-commit', './x'],
  ['test/a/.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n      - run: ./x'],
  ['test/a/.claude/settings.json', '{}'],
])('only warns of %s: %j', async (path, text) => {
  const files = project({ [path]: text });
  expect(await errors('node_project', files)).toEqual([]);
  expect(await warnings('node_project', files)).toContain(`forbidden-file ${path}`);
});

test.each([
  { folders: [{ uri: 'vscode-remote://ssh-remote+e.example/x' }] },
  { folders: [{ path: '.' }], remoteAuthority: 'ssh-remote+e.example' },
  { folders: [{ path: '../other' }] },
  { folders: [{ path: '/etc' }] },
])('refuses a workspace that leads elsewhere: %j', async (workspace) => {
  const files = project({ 'a.code-workspace': JSON.stringify(workspace) });
  expect(await errors('node_project', files)).toEqual(['forbidden-file a.code-workspace']);
});

test('only warns of a workspace of the own folders', async () => {
  const workspace = {
    folders: [{ path: '.', name: 'Root' }, { path: './server' }],
    settings: { 'editor.tabSize': 2 },
    extensions: { recommendations: ['a.b'] },
  };
  const files = project({ 'a.code-workspace': JSON.stringify(workspace) });
  expect(await errors('node_project', files)).toEqual([]);
  expect(await warnings('node_project', files)).toContain('forbidden-file a.code-workspace');
});

test.each<[string, string]>([
  ['.github/workflows/a.yml', 'on: pull_request_target\njobs:\n  a:\n    steps:\n'],
  ['.github/workflows/a.yml', 'on: [push, pull_request_target]\n'],
  ['.github/workflows/a.yml', 'on:\n  - workflow_run\n'],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    runs-on: [self-hosted]\n'],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    runs-on:\n      labels: "self-hosted"\n'],
  ['.husky/pre-commit', 'npm exec --yes --package=x --call=x'],
  ['.husky/pre-commit', 'pnpm dlx'],
  ['.husky/pre-commit', 'npm x --call=x'],
  ['.husky/pre-commit', 'npm publish'],
])('refuses %s: %j', async (path, text) => {
  expect(await errors('node_project', project({ [path]: text }))).toEqual([
    `forbidden-file ${path}`,
  ]);
});

test.each([
  'TOKEN=your$(./x)',
  'A=<(./x)>',
  'A=your`./x`',
  'A=your-token;./x',
  'A=your-a|sh',
  'A=your&./x',
])('does not take %j for a placeholder', async (line) => {
  expect(await errors('node_project', project({ '.env': line }))).toEqual(['forbidden-file .env']);
});

test.each(['client', 'tools'])('reads a package.json with comments in %s', async (folder) => {
  const path = `${folder}/package.json`;
  const text = '{ // a\n"scripts":{"postinstall":"./x"} }';
  expect(await errors('node_project', project({ [path]: text }))).toEqual([
    `invalid-json ${path}:1`,
    `unsafe-package ${path}:2`,
  ]);
});
