import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { commandEntry } from '../command-entry.ts';
import { lineOfKey, type Manifest, manifestOf, nodeFile, stringEntries } from '../manifest.ts';
import { meant } from '../nearest.ts';
import { finding, warningAt } from '../report.ts';
import type { SourceTree } from '../source-tree.ts';

/** Files that package.json says to run and that are not there, and a start script. */
export function packageEntries(tree: SourceTree, { projectType }: Plan): Finding[] {
  const manifest = manifestOf(tree);
  if (manifest === undefined || projectType === 'static_html') return [];
  return [
    ...checkMain(tree, manifest),
    ...stringEntries(manifest, 'scripts').flatMap(([name]) => checkScript(tree, manifest, name)),
    ...checkStart(tree, manifest),
  ];
}

function checkMain(tree: SourceTree, manifest: Manifest): Finding[] {
  const { main } = manifest;
  if (typeof main !== 'string' || isThere(tree, manifest, main)) return [];
  // Node takes index.js when main leads nowhere, and a project with a start script needs no main.
  const severity = commandEntry(manifest, 'start') === undefined ? 'error' : 'warning';
  return [finding(severity, 'missing-entry', missing(tree, 'main', 'main is', main))];
}

function checkScript(tree: SourceTree, manifest: Manifest, name: string): Finding[] {
  const entry = commandEntry(manifest, name);
  if (entry === undefined || isThere(tree, manifest, entry)) return [];
  const report = missing(tree, name, `scripts.${name} runs`, entry);
  return [finding(name === 'start' ? 'error' : 'warning', 'missing-entry', report)];
}

function missing(tree: SourceTree, key: string, what: string, path: string) {
  const message = `${what} ${path}, which is not there.`;
  const hint = meant(tree, path, `Write ${path}, or name the file that is there.`);
  return { file: 'package.json', line: lineOfKey(tree, key), message, hint };
}

function isThere(tree: SourceTree, manifest: Manifest, path: string): boolean {
  if (nodeFile(tree, path) !== undefined || /[*$]/.test(path)) return true;
  // What a build will make cannot be there yet.
  const builds = stringEntries(manifest, 'scripts').some(([name]) => name === 'build');
  return builds && /^(?:\.\/)?(?:dist|build|out|lib)\//.test(path);
}

function checkStart(tree: SourceTree, manifest: Manifest): Finding[] {
  if (stringEntries(manifest, 'scripts').some(([name]) => name === 'start')) return [];
  const message = 'There is no start script.';
  const main = typeof manifest['main'] === 'string' ? manifest['main'] : 'index.js';
  const hint = `Add "start": "node ${main}" to scripts.`;
  const report = { file: 'package.json', line: lineOfKey(tree, 'scripts'), message, hint };
  return [warningAt('missing-script', report)];
}
