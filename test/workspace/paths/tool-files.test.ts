import { expect, test } from 'vitest';
import { safePath } from '../../../src/workspace/paths/safe-path.ts';
import { toolFileOf } from '../../../src/workspace/paths/tool-files.ts';

test.each([
  ['.npmrc', 'a package manager'],
  ['sub/.pnpmfile.mts', 'a package manager'],
  ['pnpm-workspace.yaml', 'a package manager'],
  ['package.json5', 'a package manager'],
  ['package.yaml', 'a package manager'],
  ['bunfig.toml', 'a package manager'],
  ['.yarn/releases/yarn.cjs', 'a package manager'],
  ['binding.gyp', 'a package manager'],
  ['.gitmodules', 'version control'],
  ['.husky/pre-commit', 'version control'],
  ['.vscode/tasks.json', 'an editor'],
  ['app.code-workspace', 'an editor'],
  ['.idea/runConfigurations/a.xml', 'an editor'],
  ['.nvim.lua', 'an editor'],
  ['.exrc', 'an editor'],
  ['.envrc', 'a shell or debugger'],
  ['.mise.toml', 'a shell or debugger'],
  ['.devcontainer/devcontainer.json', 'a container tool'],
  ['.github/workflows/ci.yml', 'a CI service'],
  ['.gitlab-ci.yml', 'a CI service'],
  ['.lfsconfig', 'version control'],
  ['husky.config.js', 'version control'],
  ['.rvmrc', 'a shell or debugger'],
  ['.prototools', 'a shell or debugger'],
  ['mise/config.local.toml', 'a shell or debugger'],
  ['.ebextensions/a.config', 'a CI service'],
  ['.platform/hooks/prebuild/a.sh', 'a CI service'],
  ['amplify.yml', 'a CI service'],
  ['bitrise.yml', 'a CI service'],
  ['.vela.yml', 'a CI service'],
  ['.harness/a.yaml', 'a CI service'],
  ['.onedev-buildspec.yml', 'a CI service'],
  ['.eas/workflows/a.yml', 'a CI service'],
  ['ci_scripts/ci_post_clone.sh', 'a CI service'],
  ['Jenkinsfile', 'a CI service'],
  ['.claude/settings.json', 'a coding agent'],
  ['.mcp.json', 'a coding agent'],
  ['docs/AGENTS.md', 'a coding agent'],
])('recognises that %s is read automatically by %s, and refuses it from a stage', (path, tool) => {
  expect(toolFileOf(path)?.tool).toBe(tool);
  expect(() => safePath(path)).toThrow(expect.objectContaining({ code: 'PATH_UNSAFE' }));
});

test.each([
  '.VSCode/Tasks.JSON',
  '.vſcode/tasks.json',
  '.ENVRC',
  '.énvrc',
  '.env\u200brc',
  '.envrc.',
  '.envrc ',
  '.envrc::$DATA',
  '.vscode./tasks.json',
  '.ｎｐｍｒｃ',
  '.gıt/config',
  'GIT~1/config',
])('is not misled by the spelling of %j', (path) => {
  expect(toolFileOf(path)).toBeDefined();
});

test.each([
  '.gitignore',
  '.gitattributes',
  '.github/FUNDING.yml',
  '.editorconfig',
  '.prettierrc',
  'vscode/tasks.json',
  'envrc',
  'src/package.json',
  'a.npmrc',
])('allows %s', (path) => {
  expect(toolFileOf(path)).toBeUndefined();
});

test('separates the folders above from the name', () => {
  expect(toolFileOf('docs/a/.VSCode/tasks.json')).toEqual({
    tool: 'an editor',
    above: 'docs/a/',
    name: '.vscode/tasks.json',
  });
});
