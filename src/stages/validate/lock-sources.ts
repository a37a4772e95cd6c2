import type { Finding } from '../../contracts/finding.ts';
import { isTest } from './development.ts';
import { errorAt, warningAt } from './report.ts';
import type { SourceTree } from './source-tree.ts';

/** Lockfiles by which a package would come from elsewhere than the registry. */
export function foreignSources(tree: SourceTree): Finding[] {
  const locks = [...tree.files.values()].filter(({ path }) => lockFile.test(path) && !isTest(path));
  return locks.flatMap(({ path, text }) => {
    if (!path.endsWith('.lockb')) return text === undefined ? [] : checkLock(path, text);
    const message = `${path} cannot be checked: it may take packages from anywhere.`;
    const hint = 'Leave it out, or write it as text: bun install --save-text-lockfile.';
    return [warningAt('unsafe-package', { file: path, message, hint })];
  });
}

const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;

const registry =
  /^https?:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com|registry\.npmmirror\.com|registry\.npm\.taobao\.org)\//;

/** Where a lockfile takes a package from, as npm, yarn, pnpm and Bun write it. */
const source =
  /\b(?:resolved|tarball|repo)"?:?\s{0,4}["']?([^\s"',}]{1,2000})|(?:"version":|(?:\[|resolution: )"[^"@]{0,200}@)"?((?:git[+:@]|github:|https?:|file:|link:|portal:|exec:)[^"]{1,2000})"/g;

/** JSON without escapes and spaces, behind which an address could hide. */
function inNormalForm(file: string, text: string): string {
  try {
    return file.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text;
  } catch {
    return text;
  }
}

function checkLock(file: string, written: string): Finding[] {
  const text = inNormalForm(file, written);
  // Every such key, wherever it stands: no need to know the version of the format.
  const places = [...text.matchAll(source)].flatMap(([, url, other]) => url ?? other ?? []);
  const foreign = places.find((url) => /[:/]/.test(url) && !registry.test(url));
  if (foreign === undefined && !/"link"\s{0,4}:\s{0,4}true/.test(text)) return [];
  const message = `${file} takes a package from elsewhere: ${foreign ?? 'a link'}`;
  return [errorAt('unsafe-package', { file, message, hint: 'Leave the lockfile out.' })];
}
