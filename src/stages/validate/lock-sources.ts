import type { Finding } from '../../contracts/finding.ts';
import { errorAt } from './report.ts';
import type { SourceTree } from './source-tree.ts';

/** Lockfiles by which a package would come from elsewhere than the registry. */
export function foreignSources(tree: SourceTree): Finding[] {
  return lockFiles.flatMap((file) => checkLock(tree, file));
}

const lockFiles = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
];

const registry =
  /^https?:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com|registry\.npmmirror\.com|registry\.npm\.taobao\.org)\//;

/** Where a lockfile takes a package from, as npm, yarn, pnpm and Bun write it. */
const source =
  /\b(?:resolved|tarball|repo)"?:?\s{0,4}["']?([^\s"',}]{1,2000})|\["[^"@]{1,200}@((?:git\+|github:|https?:|file:|link:)[^"]{1,2000})"/g;

function checkLock(tree: SourceTree, file: string): Finding[] {
  const text = tree.files.get(file)?.text;
  if (text === undefined) return [];
  // Every such key, wherever it stands: no need to know the version of the format.
  const places = [...text.matchAll(source)].flatMap(([, url, other]) => url ?? other ?? []);
  const foreign = places.find((url) => /[:/]/.test(url) && !registry.test(url));
  if (foreign === undefined && !/"link"\s{0,4}:\s{0,4}true/.test(text)) return [];
  const message = `${file} takes a package from elsewhere: ${foreign ?? 'a link'}`;
  return [errorAt('unsafe-package', { file, message, hint: 'Leave the lockfile out.' })];
}
