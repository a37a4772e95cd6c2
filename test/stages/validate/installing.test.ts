import { expect, test } from 'vitest';
import { errors, type Files, warnings } from './check.ts';

const project = (manifest: object, files: Files = {}): Files => ({
  'package.json': JSON.stringify({ name: 'a', version: '1.0.0', main: 'a.js', ...manifest }),
  'a.js': '',
  ...files,
});

const scripts = (given: Readonly<Record<string, string>>): Files => project({ scripts: given });

test.each([
  'rollup -c x.mjs',
  'vite build',
  'gulp',
  'webpack --config x.js',
  'rimraf ../..',
  'tsc',
  'patch-package',
  'prisma generate',
  'npm run build',
  'husky\nsh x',
  'husky & x',
])('refuses %j as an install script', async (command) => {
  const found = ['unsafe-package package.json:1'];
  expect(await errors('node_project', scripts({ postinstall: command, build: 'x' }))).toEqual(
    found,
  );
});

test.each([
  'preinstall',
  'install',
  'preprepare',
  'prepare',
  'postprepare',
  'prepublish',
  'dependencies',
  'pnpm:devPreinstall',
  ' postinstall',
  'PostInstall',
])('knows that %j is an install script', async (name) => {
  const found = ['unsafe-package package.json:1'];
  expect(await errors('node_project', scripts({ [name]: 'vite build' }))).toEqual(found);
  expect(await errors('node_project', scripts({ [name]: ' husky ' }))).toEqual([]);
});

test.each([
  { name: 'x', bin: { 'only-allow': 'b.js' } },
  { name: '@x/only-allow', bin: 'b.js' },
])('a harmless command is none if the project brings the program: %j', async (manifest) => {
  const files = project({ ...manifest, scripts: { prepublish: 'npx only-allow npm' } });
  expect(await errors('node_project', files)).toContain('unsafe-package package.json:1');
  const inFolder = project({
    directories: { bin: './bin' },
    scripts: { prepublish: 'npx only-allow npm' },
  });
  expect(await errors('node_project', { ...inFolder, 'bin/only-allow.js': '' })).toContain(
    'unsafe-package package.json:1',
  );
  expect(await errors('node_project', { ...inFolder, 'bin/a.js': '' })).toEqual([]);
  const inner = { 'package.json': JSON.stringify({ name: 'in', bin: { husky: 'b.js' } }) };
  const outer = project({ workspaces: ['in'], scripts: { prepare: 'husky' } });
  const both = { ...outer, 'in/package.json': inner['package.json'], 'in/b.js': '' };
  expect(await errors('node_project', both)).toContain('unsafe-package package.json:1');
});

test('knows the install scripts of Composer', async () => {
  const composer = JSON.stringify({ scripts: { 'post-install-cmd': ['curl x | sh'], test: 'x' } });
  expect(await errors('node_project', { ...scripts({}), 'composer.json': composer })).toEqual([
    'unsafe-package composer.json:1',
  ]);
  const others = JSON.stringify({ scripts: { 'pre-commit': 'phpcs', 'post-deploy': 'x' } });
  expect(await errors('node_project', { ...scripts({}), 'composer.json': others })).toEqual([]);
});

test('accepts scripts that run on publishing', async () => {
  const publishing = {
    start: 'node a.js',
    prepublishOnly: 'npm test',
    publish: 'x',
    postpublish: 'x',
    prepack: 'tsc',
    version: 'x',
  };
  const files = scripts(publishing);
  expect(await errors('node_project', files)).toEqual([]);
  expect(await warnings('node_project', files)).not.toContain('unsafe-package package.json:1');
});

test('accepts a script with the name of a hook where no husky runs it', async () => {
  for (const devDependencies of [{}, { husky: '^9.0.0' }]) {
    const files = project({ devDependencies, scripts: { precommit: 'make', start: 'node a.js' } });
    expect(await errors('node_project', files)).toEqual([]);
  }
});

test('checks every package.json in the tree', async () => {
  const inner = JSON.stringify({ scripts: { postinstall: 'node x.js' } });
  const folders = ['.config', 'client', 'scripts', 'test/fixtures'];
  const files = project({}, Object.fromEntries(folders.map((at) => [`${at}/package.json`, inner])));
  expect(await errors('node_project', files)).toEqual([
    'unsafe-package .config/package.json:1',
    'unsafe-package client/package.json:1',
    'unsafe-package scripts/package.json:1',
  ]);
  expect(await warnings('node_project', files)).toContain(
    'unsafe-package test/fixtures/package.json:1',
  );
});

test.each<[string, string]>([
  ['package.json', '{"name":"x","scripts":{"preinstall":"x"}}'],
  ['Package-lock.json', '{"packages":{"x":{"resolved":"https://e.example/x.tgz"}}}'],
  ['yarn.lock', 'x@^1:\n  resolved "https://evil.example.com/x.tgz#1"'],
  ['Cargo.toml', '[package]\nbuild = "x.rs"'],
  ['.npmrc', 'save-exact=true'],
])('refuses a %s that is too large to check: %j', async (name, text) => {
  const files = project({}, { [`server/${name}`]: text + ' '.repeat(2_000_000) });
  expect(await errors('node_project', files)).toContain(`too-large server/${name}`);
});

test('only warns of a lockfile for tests that is too large to check', async () => {
  const path = 'test/fixtures/yarn.lock';
  const files = project({}, { [path]: ' '.repeat(2_000_001) });
  expect(await errors('node_project', files)).toEqual([]);
  expect(await warnings('node_project', files)).toContain(`too-large ${path}`);
});

test('checks what every package.json in the tree installs', async () => {
  const inner = JSON.stringify({
    workspaces: ['../..'],
    dependencies: { x: 'git+https://e.example/x' },
  });
  const files = project(
    {},
    {
      'Server/Package.json': inner,
      'client/package.json': inner,
      'test/fixtures/package.json': inner,
    },
  );
  expect(await errors('node_project', files)).toEqual([
    'unsafe-package Server/Package.json:1',
    'unsafe-package Server/Package.json:1',
    'unsafe-package client/package.json:1',
    'unsafe-package client/package.json:1',
  ]);
  expect(await warnings('node_project', files)).toContain(
    'unsafe-package test/fixtures/package.json:1',
  );
});

test('does not excuse a lockfile by a package.json for tests', async () => {
  const files = project(
    {},
    {
      'test/package.json': JSON.stringify({ dependencies: { x: 'git+https://e.example/x' } }),
      'yarn.lock': 'x@^1:\n  resolved "https://e.example/x.tgz#1"',
    },
  );
  expect(await errors('node_project', files)).toEqual(['unsafe-package yarn.lock']);
});

test.each<[string, object]>([
  ['build scripts of a file', { pnpm: { onlyBuiltDependencies: ['esbuild', './x'] } }],
  ['build scripts of a URL', { trustedDependencies: ['https://e.example/x'] }],
  ['build scripts of anything', { pnpm: { onlyBuiltDependencies: { x: true } } }],
  ['a patch', { pnpm: { patchedDependencies: { x: 'x.patch' } } }],
  ['hooks from a package', { pnpm: { configDependencies: { x: '1.0.0' } } }],
  ['an alias in overrides', { pnpm: { overrides: { x: 'npm:y@1' } } }],
  ['a URL inside a list', { resolutions: { x: ['file:../x'] } }],
  ['a file in overrides', { overrides: { x: { y: '1.0.0-a.tgz' } } }],
  ['a file in resolutions', { resolutions: { x: '1.0.0-a.TAR' } }],
  ['install scripts of packages', { allowScripts: { x: true, y: false } }],
  ['a hook of husky', { husky: { hooks: { 'post-merge': 'sh ./x' } } }],
  ['a hook of simple-git-hooks', { 'simple-git-hooks': { 'pre-commit': 'curl x | sh' } }],
  ['a hook of yorkie', { gitHooks: { 'pre-push': 'node x.js' } }],
  ['a hook that is no name of a script', { 'pre-commit': ['lint; sh ./x'] }],
  ['a hook before a push', { 'pre-push': { run: '../x' } }],
  ['a hook of ghooks', { config: { ghooks: { 'pre-commit': 'sh ./x' } } }],
  [
    'a script that husky runs',
    { devDependencies: { husky: '^0.14.3' }, scripts: { precommit: 'sh ./x' } },
  ],
  ['publishing elsewhere', { publishConfig: { registry: 'https://e.example/' } }],
  ['a package manager from elsewhere', { packageManager: 'yarn@https://example.com/yarn.js' }],
  ['an unknown package manager', { devEngines: { packageManager: { name: 'evil' } } }],
  ['bundled packages', { bundleDependencies: ['x'] }],
])('refuses %s in package.json', async (_, manifest) => {
  expect(await errors('node_project', project(manifest))).toEqual([
    'unsafe-package package.json:1',
  ]);
});

test.each([
  '1.0.0-a.tgz',
  '1.0.0-a.tar',
  '^1.0.0-a.tar.gz',
  '1.0.0-a.tar-gz',
  '1.0.0-a.TGZ ',
  '1 || 1.0.0+a.tar',
])('knows that npm takes the version %j for a file', async (version) => {
  const files = project({ dependencies: { express: version } });
  expect(await errors('node_project', files)).toEqual(['unsafe-package package.json:1']);
});

test('accepts versions that only resemble a file', async () => {
  const versions = { express: '1.0.0-tgz', hono: '1.0.0-a.tgz.1', koa: '^1.0.0-tar || 2' };
  const found = await errors('node_project', project({ dependencies: versions }));
  expect(found).toEqual([]);
});

test('only warns of packages whose build scripts are allowed by name', async () => {
  const files = project({
    pnpm: { onlyBuiltDependencies: ['esbuild', '@swc/core'] },
    trustedDependencies: ['sharp'],
  });
  expect(await errors('node_project', files)).toEqual([]);
  const found = (await warnings('node_project', files)).filter((one) => one.startsWith('unsafe'));
  expect(found.length).toBeGreaterThanOrEqual(2);
});

test('accepts harmless settings of package managers', async () => {
  const files = project({
    packageManager: 'pnpm@10.2.1+sha512.00ff',
    devEngines: { packageManager: { name: 'pnpm', version: '^10.0.0' } },
    bundleDependencies: [],
    pnpm: { peerDependencyRules: { allowAny: ['x'] }, overrides: { x: '^1.0.0' } },
  });
  expect(await errors('node_project', files)).toEqual([]);
});

test.each<[string, string, string]>([
  ['a repeated field', '{"scripts":{"postinstall":"x"},"scripts":{}}', 'scripts'],
  [
    'a repeated script',
    '{"scripts":{"postinstall":"x","post\\u0069nstall":"husky"}}',
    'postinstall',
  ],
  ['a prototype', '{"__proto__":{"scripts":{"postinstall":"x"}}}', '__proto__'],
  ['a nested prototype', '{"scripts":{"__proto__":{"postinstall":"x"}}}', '__proto__'],
])('refuses a package.json with %s', async (_, text) => {
  const files = { 'package.json': `\n${text}`, 'index.js': '' };
  expect(await errors('node_project', files)).toContain('invalid-package package.json:2');
});

test.each<[string, string]>([
  ['.npmrc', 'registry=https://registry.npmjs.org.e.example/'],
  ['.npmrc', '@org:registry=https://e.example/'],
  ['.pnpmfile.mts', 'export const hooks = {};'],
  ['pnpm-workspace.yaml', 'pnpmfile: ./x.cjs'],
  ['package.json5', '{scripts:{postinstall:"x"}}'],
  ['.vscode/tasks.json', '{"tasks":[{"runOptions":{"runOn":"folder\\u004fpen"}}]}'],
  ['.vscode/settings.json', '{"terminal.integrated.shell.linux":"./x"}'],
  ['.vscode/settings.json', '{"eslint.nodePath":"./x"}'],
  ['.vscode/settings.json', '{"json.schemas":[{"url":"https://e.example/s"}]}'],
  ['.vscode/settings.json', '{"files.associations":{"*":"https://e.example"}}'],
  ['.vscode/settings.json', '{"markdown.styles":["./x.css"]}'],
  ['.vscode/settings.json', '{"stylelint.customSyntax":"./x.js"}'],
  ['.vscode/settings.json', '{"cSpell.import":["./x.js"]}'],
  ['.vscode/settings.json', '{"html.customData":["./x.json"]}'],
  ['.vscode/settings.json', '{"typescript.npm":"./x.sh"}'],
  ['.vscode/settings.json', '{"typescript.tsdk":"./x"}'],
  ['.vscode/settings.json', '{"npm.packageManager":"./x"}'],
  ['.vscode/settings.json', '{"i18n-ally.localesPaths":["../x"]}'],
  ['.vscode/settings.json', '{"biome.lsp.bin":"./x"}'],
  ['.vscode/settings.json', '{"liveServer.settings.AdvanceCustomBrowserCmdLine":"./x"}'],
  ['.vscode/settings.json', '{"git.autoApprove":true}'],
  ['.vscode/settings.json', '{"task.allowAutomaticTasks":true}'],
  ['x.code-workspace', '{"tasks":{"tasks":[{"runOptions":{"runOn":"folderOpen"}}]}}'],
  ['.idea/workspace.xml', '<project/>'],
  ['.idea/inspectionProfiles/a.xml', '<a><constraint script = "&quot;x&quot;.execute()"/></a>'],
  ['.idea/inspectionProfiles/a.xml', '<!DOCTYPE a [<!ENTITY b "&#115;cript=">]><a/>'],
  ['.idea/inspectionProfiles/a.xml', '<?xml encoding="UTF-7"?><a/>'],
  ['.idea/inspectionProfiles/a.xml', '<\0a\0/\0>\0'],
  ['.envrc', 'export A=$(./x)'],
  ['.tool-versions', 'nodejs path:./x'],
  ['.mise.toml', '[hooks]\nenter = "./x"'],
  ['.nvim.lua', 'os.execute("x")'],
  ['.devcontainer/devcontainer.json', '{"initializeCommand":"x"}'],
  ['.husky/pre-commit', 'npm test\nsh ./x'],
  ['.husky/pre-commit', 'eslint "a #"; sh ./x'],
  ['lefthook.json', '{"pre-commit":{"commands":{"a":{"run":"sh ./x"}}}}'],
  ['.bowerrc', '{"scripts":{"postinstall":"sh ./x"}}'],
  ['.cargo/config.toml', '[build]\nrustc-wrapper = "./x"'],
  ['.iex.exs', 'System.cmd("./x", [])'],
  ['docs/.vscode/tasks.json', '{"tasks":[{"runOptions":{"runOn":"folderOpen"}}]}'],
  ['examples/a/.envrc', './x'],
  ['.github/workflows/a.yml', 'on: push\njobs:\n  a:\n    steps:\n      - run: curl x | sh'],
  [
    '.github/workflows/a.yml',
    'on: pull_request_target\njobs:\n  a:\n    steps:\n      - run: npm test\n        env: {A: "${{ secrets.A }}"}',
  ],
  ...[
    'run: echo ${{ matrix.a }}',
    'name: ${{ secrets.A }}',
    'run: |\n          name: ${{ steps.a.outputs.b }}',
    'run: |\n          title: ${{ github.event.issue.title }}',
    'run: |\n          node: ./x',
    'run: npx playwright codegen',
    'run: npx playwright test; ./x',
  ].map((step): [string, string] => [
    '.github/workflows/a.yml',
    `on: push\njobs:\n  a:\n    steps:\n      - ${step}`,
  ]),
  ['.travis.yml', 'script:\n  - ./x'],
  ['.claude/settings.json', '{"hooks":{}}'],
  ['.mcp.json', '{}'],
])('refuses a folder with %s: %j', async (path, text) => {
  const found = [`forbidden-file ${path}`];
  expect(await errors('node_project', project({}, { [path]: text }))).toEqual(found);
});

test.each<[string, string]>([
  ['.npmrc', 'save-exact=true'],
  ['.npmrc', 'registry=https://registry.npmjs.org/\npublic-hoist-pattern[]=*eslint*'],
  ['.npmrc', '@org:registry=https://npm.pkg.github.com'],
  ['.vscode/tasks.json', '{ // by hand\n"tasks":[{"label":"build","command":"x",}]}'],
  ['.vscode/settings.json', '{"editor.tabSize":2,"[json]":{"editor.formatOnSave":true}}'],
  ...[
    { 'liveServer.settings.port': 5501, 'prettier.requireConfig': true, 'window.title': 'x' },
    { 'typescript.enablePromptUseWorkspaceTsdk': true, 'eslint.useFlatConfig': true },
    { 'typescript.tsdk': './node_modules/typescript/lib', 'vue.server.hybridMode': true },
    { 'typescript.preferences.importModuleSpecifier': 'non-relative' },
    { 'deno.enable': true, 'biome.enabled': true, 'svelte.enable-ts-plugin': true },
    { 'i18n-ally.localesPaths': ['src/locales'], 'npm.packageManager': 'pnpm' },
    { 'material-icon-theme.folders.associations': { api: 'server' } },
  ].map((settings): [string, string] => ['.vscode/settings.json', JSON.stringify(settings)]),
  ['.vscode/extensions.json', '{"recommendations":[]}'],
  ['.tool-versions', 'nodejs 22.1.0'],
  ['.husky/pre-commit', '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpx lint-staged'],
  [
    '.github/workflows/ci.yml',
    'name: CI\non:\n  push:\n    branches: [main]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        node: [22, 24]\n    steps:\n      - uses: actions/checkout@v4\n      - uses: actions/setup-node@v4\n        with:\n          node-version: ${{ matrix.node }}\n      - run: npm ci\n      - run: |\n          npm run build --if-present\n          npm test # all',
  ],
  [
    '.github/workflows/node.js.yml',
    'jobs:\n  a:\n    environment:\n      name: github-pages\n      url: ${{ steps.deployment.outputs.page_url }}\n    steps:\n    - name: Use Node.js ${{ matrix.node-version }}\n      uses: actions/setup-node@v4\n      with:\n        node-version: ${{ matrix.node-version }}\n    - run: |\n        npm ci\n      name: Install',
  ],
  [
    '.github/workflows/playwright.yml',
    'jobs:\n  a:\n    steps:\n    - run: npx playwright install --with-deps\n    - run: npx playwright test\n    - uses: actions/upload-artifact@v4\n      if: ${{ !cancelled() }}\n    - uses: actions/upload-artifact@v4\n      if: always()',
  ],
  ['.travis.yml', 'language: node_js\nnode_js:\n  - "22"\nscript: npm test'],
  ['AGENTS.md', 'Be kind.'],
  ['.cursor/rules/a.mdc', 'Use tabs.'],
  ['.vscode/a.code-snippets', '{}'],
  ['.idea/a.iml', '<module/>'],
  ['.idea/vcs.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<project version="4"/>'],
  ['.idea/inspectionProfiles/Project_Default.xml', '<component/>'],
  ['test/a/.npmrc', 'registry=https://example.com'],
  ['.bowerrc', '{"directory":"lib"}'],
])('only warns of %s: %j', async (path, text) => {
  const files = project({}, { [path]: text });
  expect(await errors('node_project', files)).toEqual([]);
  expect(await warnings('node_project', files)).toContain(`forbidden-file ${path}`);
});

test.each(['', 'server/', 'test/fixtures/'])('refuses a Git repository in %j', async (folder) => {
  const names = ['HEAD', 'config', 'objects/x.txt', 'refs/x.txt'];
  const files = Object.fromEntries(names.map((name) => [folder + name, '']));
  expect(await errors('node_project', project({}, files))).toEqual([
    `forbidden-file ${folder}HEAD`,
  ]);
});

test.each(['.git', 'server/.git', 'server/.git/config', 'server/.git/objects/ab/cd'])(
  'refuses the planted file %s',
  async (path) => {
    const files = project({}, { [path]: 'gitdir: ./g' });
    expect(await errors('node_project', files)).toEqual([`forbidden-file ${path}`]);
  },
);

test('names a few files of a nested Git folder with many folders', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `server/.git/objects/${index}/x`);
  const files = Object.fromEntries(names.map((name) => [name, '']));
  expect(await errors('node_project', project({}, files))).toHaveLength(10);
});

test('checks the folder of Bower', async () => {
  const files = project(
    {},
    { 'bower_components/a/b.js': 'let a = ;', 'bower_components/.envrc': '' },
  );
  expect(await errors('node_project', files)).toEqual(['forbidden-file bower_components/.envrc']);
  expect(await warnings('node_project', files)).toContain('syntax-error bower_components/a/b.js:1');
});

test('only warns of the CI of a working copy of Git', async () => {
  const ci = { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: make all' };
  const copy = project({}, { ...ci, '.git/HEAD': 'ref: refs/heads/main', '.envrc': './x' });
  expect(await errors('node_project', copy)).toEqual(['forbidden-file .envrc']);
  expect(await errors('node_project', project({}, ci))).toHaveLength(1);
});
