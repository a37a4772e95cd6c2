import { isBuiltin } from 'node:module';
import type { Finding } from '../../../contracts/stages/finding.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import { manifestOf, nodeFile, stringEntries } from '../manifest/manifest.ts';
import { packageName } from '../manifest/package-name.ts';
import { errorAt, finding } from '../report.ts';
import { isCloudflareWorker } from '../script/cloudflare-worker.ts';
import { denoFile } from '../script/path-aliases.ts';
import { scriptsOf } from '../script/script.ts';
import type { SourceTree } from '../checker/source-tree.ts';

/** Reports missing files without which a project of its type cannot work. */
export function expectedFiles(tree: SourceTree, { projectType }: Plan): Finding[] {
  if (projectType === 'static_html') return expectSite(tree);
  if (tree.files.has('package.json')) return expectEntry(tree, projectType);
  const hasOther = [...tree.files.keys()].some((path) => path.endsWith('/package.json'));
  const needsNone =
    isCloudflareWorker(tree) || [...tree.files.keys()].some((path) => denoFile.test(path));
  if (projectType === 'node_project' || needsPackages(tree)) {
    return [{ ...noManifest, severity: hasOther || needsNone ? 'warning' : 'error' }];
  }
  return expectEntry(tree, projectType);
}

function needsPackages(tree: SourceTree): boolean {
  return scriptsOf(tree, false).some(({ imports, browser }) =>
    imports.some(({ specifier, optional }) => {
      const name = packageName(specifier);
      return name !== undefined && !optional && !browser && !isBuiltin(name);
    }),
  );
}

const nodeEntries = [
  'index.js',
  'index.mjs',
  'index.ts',
  'server.js',
  'app.js',
  'src/index.js',
  'src/index.ts',
  'src/server.js',
  'src/app.js',
];
const botEntries = ['bot.js', 'bot.mjs', 'bot.ts', 'src/bot.js', 'src/bot.ts', ...nodeEntries];

const noManifest = errorAt('missing-file', {
  file: 'package.json',
  message: 'There is no package.json, so nothing can be installed.',
  hint: 'Add a package.json with name, main, scripts.start and dependencies.',
});

function expectSite(tree: SourceTree): Finding[] {
  const index = tree.files.get('index.html');
  const hint = 'Put the start page in index.html in the root folder.';
  if (index === undefined) {
    return [
      errorAt('missing-entry', { file: 'index.html', message: 'There is no index.html.', hint }),
    ];
  }
  if (index.text?.trim() !== '') return [];
  return [errorAt('invalid-html', { file: 'index.html', message: 'index.html is empty.', hint })];
}

function expectEntry(tree: SourceTree, projectType: 'node_project' | 'discord_bot'): Finding[] {
  const manifest = manifestOf(tree);
  const usual = projectType === 'discord_bot' ? botEntries : nodeEntries;
  // An entry point that is named but missing is reported by `packageEntries`.
  const scripts = stringEntries(manifest, 'scripts').map(([name]) => name);
  const named = ['main', 'module', 'exports', 'bin'].some((key) => manifest?.[key] !== undefined);
  if (named || scripts.some((name) => /^(?:start|dev|serve|develop|server|bot)\b/.test(name))) {
    return [];
  }
  if (usual.some((path) => nodeFile(tree, path) !== undefined)) return [];
  const file = usual[0] ?? 'index.js';
  const message = `There is no entry point: no main, no start script and no ${file}.`;
  const hasCode = [...tree.files.keys()].some((path) => /\.[cm]?[jt]sx?$/.test(path));
  const hint = `Add ${file}, or name the entry point in package.json.`;
  return [finding(hasCode ? 'warning' : 'error', 'missing-entry', { file, message, hint })];
}
