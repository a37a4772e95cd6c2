import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { manifestOf, nodeFile } from '../manifest.ts';
import { errorAt } from '../report.ts';
import type { SourceTree } from '../source-tree.ts';
import { commandEntry } from '../command-entry.ts';

/** The files that a project of its type cannot do without. */
export function expectedFiles(tree: SourceTree, plan: Plan): Finding[] {
  switch (plan.projectType) {
    case 'static_html':
      return expectSite(tree);
    case 'node_project':
      return tree.files.has('package.json') ? expectEntry(tree, nodeEntries) : [noManifest];
    case 'discord_bot':
      return expectEntry(tree, botEntries);
  }
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
  message: 'A Node project needs a package.json.',
  hint: 'Write package.json with name, main, scripts.start and dependencies.',
});

function expectSite(tree: SourceTree): Finding[] {
  const index = tree.files.get('index.html');
  const hint = 'Write the start page as index.html in the top folder.';
  if (index === undefined) {
    return [
      errorAt('missing-entry', { file: 'index.html', message: 'There is no index.html.', hint }),
    ];
  }
  if (index.text?.trim() !== '') return [];
  return [errorAt('invalid-html', { file: 'index.html', message: 'index.html is empty.', hint })];
}

function expectEntry(tree: SourceTree, usual: readonly string[]): Finding[] {
  const manifest = manifestOf(tree);
  const start = commandEntry(manifest, 'start');
  // An entry that is named and missing is reported where it is named.
  if (start !== undefined || typeof manifest?.['main'] === 'string') return [];
  if (usual.some((path) => nodeFile(tree, path) !== undefined)) return [];
  const file = usual[0] ?? 'index.js';
  const message = `Nothing says what to run: there is no main, no start script and no ${file}.`;
  return [
    errorAt('missing-entry', {
      file,
      message,
      hint: `Write ${file}, or name the entry in package.json.`,
    }),
  ];
}
