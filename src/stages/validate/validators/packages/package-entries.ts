import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { commandEntry } from '../../manifest/command-entry.ts';
import {
  hasBuild,
  leavesTree,
  lineOfKey,
  type Manifest,
  manifestOf,
  nodeFile,
  normalize,
  stringEntries,
} from '../../manifest/manifest.ts';
import { withSuggestion } from '../../with-suggestion.ts';
import { errorAt, finding, warningAt } from '../../report.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports files named in package.json that do not exist, and a missing start script. */
export function packageEntries(tree: SourceTree, { projectType }: Plan): Finding[] {
  const manifest = manifestOf(tree);
  if (manifest === undefined || projectType === 'static_html') return [];
  return [
    ...checkMain(tree, manifest),
    ...checkCommands(tree, manifest),
    ...stringEntries(manifest, 'scripts').flatMap(([name]) => checkScript(tree, manifest, name)),
    ...checkStart(tree, manifest),
  ];
}

function checkMain(tree: SourceTree, manifest: Manifest): Finding[] {
  const { main } = manifest;
  if (typeof main !== 'string' || main.trim() === '' || isThere(tree, manifest, main)) return [];
  // A project with a start script needs no main, which `npm init` adds by default.
  const starts = starting.some((name) => {
    const entry = commandEntry(manifest, name);
    return entry === undefined ? has(manifest, name) : isThere(tree, manifest, entry);
  });
  const named = starting.some((name) => commandEntry(manifest, name) !== undefined);
  const severity = starts || named ? 'warning' : 'error';
  return [finding(severity, 'missing-entry', missing(tree, 'main', 'main is', main))];
}

/** The files of `bin`: npm links them exactly as named, without trying extensions. */
function checkCommands(tree: SourceTree, manifest: Manifest): Finding[] {
  const { bin } = manifest;
  const paths =
    typeof bin === 'string' ? [bin] : stringEntries(manifest, 'bin').map(([, to]) => to);
  return paths.flatMap((path): Finding[] => {
    // `packageSafety` reports a path that leaves the project.
    if (leavesTree(path) || isBuilt(manifest, path)) return [];
    if (tree.files.has(normalize(path) ?? path)) return [];
    return [errorAt('missing-entry', missing(tree, 'bin', 'bin names', path))];
  });
}

/** Names of scripts that start a project. */
const starting = ['start', 'dev', 'serve', 'server', 'develop', 'start:dev', 'start:prod', 'bot'];

function has(manifest: Manifest, script: string): boolean {
  return stringEntries(manifest, 'scripts').some(([name]) => name === script);
}

function checkScript(tree: SourceTree, manifest: Manifest, name: string): Finding[] {
  const entry = commandEntry(manifest, name);
  if (entry === undefined || isThere(tree, manifest, entry)) return [];
  const report = missing(tree, name, `scripts.${name} runs`, entry);
  return [finding(starting.includes(name) ? 'error' : 'warning', 'missing-entry', report)];
}

function missing(tree: SourceTree, key: string, what: string, path: string) {
  const message = `${what} ${path}, which does not exist.`;
  const hint = withSuggestion(tree, path, `Add ${path}, or name an existing file.`);
  return { file: 'package.json', line: lineOfKey(tree, key), message, hint };
}

function isThere(tree: SourceTree, manifest: Manifest, path: string): boolean {
  if (nodeFile(tree, path) !== undefined || /[*$]/.test(path)) return true;
  const { main } = manifest;
  const isRoot = normalize(path) === '';
  return isBuilt(manifest, isRoot && typeof main === 'string' ? main : path);
}

/** The output of a build cannot exist yet. */
function isBuilt(manifest: Manifest, path: string): boolean {
  return hasBuild(manifest) && /^(?:\.\/)?(?:[\w-]+\/)?(?:dist|build|out|lib|\.\w+)\//.test(path);
}

function checkStart(tree: SourceTree, manifest: Manifest): Finding[] {
  if (has(manifest, 'start')) return [];
  const message = 'There is no start script.';
  const main = typeof manifest['main'] === 'string' ? manifest['main'] : 'index.js';
  const hint = `Add "start": "node ${main}" to scripts.`;
  const report = { file: 'package.json', line: lineOfKey(tree, 'scripts'), message, hint };
  return [warningAt('missing-script', report)];
}
