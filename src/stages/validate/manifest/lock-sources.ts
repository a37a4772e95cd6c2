import type { Finding } from '../../../contracts/stages/finding.ts';
import { isTest } from './development.ts';
import { errorAt, warningAt } from '../report.ts';
import type { SourceTree } from '../checker/source-tree.ts';

/** Lockfiles that install a package from outside the npm registry. */
export function foreignSources(tree: SourceTree): Finding[] {
  const locks = [...tree.files.values()].filter(({ path }) => lockFile.test(path) && !isTest(path));
  return locks.flatMap(({ path, text }) => {
    if (!path.endsWith('.lockb')) return text === undefined ? [] : checkLock(path, text);
    const message = `${path} cannot be checked: it may install packages from anywhere.`;
    const hint = 'Remove it, or save it as text: bun install --save-text-lockfile.';
    return [warningAt('unsafe-package', { file: path, message, hint })];
  });
}

const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;

const registry =
  /^https?:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com|registry\.npmmirror\.com|registry\.npm\.taobao\.org)\//;

/** The source of a package, as npm, yarn, pnpm and Bun write it. */
const source =
  /\b(?:resolved|tarball|repo)"?:?\s{0,4}["']?([^\s"',}]{1,2000})|(?:"version":|(?:\[|resolution: )"[^"@]{0,200}@)"?((?:git[+:@]|github:|https?:|file:|link:|portal:|exec:)[^"]{1,2000})"/g;

/** JSON without escapes and spaces, which could hide a URL. */
function inNormalForm(file: string, text: string): string {
  try {
    return file.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text;
  } catch {
    return text;
  }
}

function checkLock(file: string, written: string): Finding[] {
  const text = inNormalForm(file, written);
  // Matches these keys at any depth, so that the version of the format does not matter.
  const sources = [...text.matchAll(source)].flatMap(([, url, other]) => url ?? other ?? []);
  const foreign = sources.find((url) => /[:/]/.test(url) && !registry.test(url));
  if (foreign === undefined && !/"link"\s{0,4}:\s{0,4}true/.test(text)) return [];
  const message = `${file} installs a package from outside the npm registry: ${foreign ?? 'a link'}`;
  return [errorAt('unsafe-package', { file, message, hint: 'Remove the lockfile.' })];
}
