import { posix } from 'node:path';
import type { Finding } from '../../../contracts/stages/finding.ts';
import { isTest } from './development.ts';
import { errorAt, warningAt } from '../report.ts';
import type { SourceTree } from '../checker/source-tree.ts';
import { type Asked, wrongInJson } from './json-lock-sources.ts';
import { namesIn, parseManifest } from './manifest.ts';
import { wrongInText } from './text-lock-sources.ts';

/** Lockfiles that install a package from outside the npm registry, or one under another's name. */
export function foreignSources(tree: SourceTree): Finding[] {
  const locks = [...tree.files.values()].filter(({ path }) => lockFile.test(path) && !isTest(path));
  return locks.flatMap(({ path, text }) => {
    if (!/\.lockb$/i.test(path)) return text === undefined ? [] : checkLock(tree, path, text);
    const message = `${path} cannot be checked: it may install packages from anywhere.`;
    const hint = 'Remove it, or save it as text: bun install --save-text-lockfile.';
    return [warningAt('unsafe-package', { file: path, message, hint })];
  });
}

/** In any case: some file systems do not tell the difference. */
const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/i;

function checkLock(tree: SourceTree, file: string, text: string): Finding[] {
  tree.enter(file);
  const isText = /(?:yarn\.lock|\.yaml)$/i.test(file);
  const wrong = (isText ? wrongInText : wrongInJson)(text, askedBeside(tree, file), file);
  if (wrong === undefined) return [];
  const message = `${file} ${wrong}`;
  return [errorAt('unsafe-package', { file, message, hint: 'Remove the lockfile.' })];
}

/** What the package.json beside a file asks for. */
function askedBeside(tree: SourceTree, file: string): Asked {
  const beside = (name: string): string => posix.join(posix.dirname(file), name);
  const text = tree.files.get(beside('package.json'))?.text ?? '';
  const manifest = parseManifest(text);
  const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  const hasWorkspaces =
    manifest?.['workspaces'] !== undefined || tree.files.has(beside('pnpm-workspace.yaml'));
  return {
    declared: namesIn(manifest, fields),
    hasAlias: (of) => hasWorkspaces || text.includes(`npm:${of}@`) || text.includes(`npm:${of}"`),
    hasWorkspaces,
  };
}
