import type { Finding } from '../../../contracts/finding.ts';
import { lineOfKey, type Manifest, manifestOf, recordOf, stringEntries } from '../manifest.ts';
import { errorAt } from '../report.ts';
import type { SourceTree } from '../source-tree.ts';

/** What would run code, or fetch from elsewhere than the registry, when the project is installed. */
export function packageSafety(tree: SourceTree): Finding[] {
  const manifest = manifestOf(tree);
  const inManifest =
    manifest === undefined
      ? []
      : [...checkScripts(manifest), ...checkFields(manifest), ...checkVersions(manifest)];
  const findings = inManifest.map(({ key, message, hint }) => {
    return errorAt('unsafe-package', {
      file: 'package.json',
      line: lineOfKey(tree, key),
      message,
      hint,
    });
  });
  return [...findings, ...lockFiles.flatMap((file) => checkLock(tree, file))];
}

interface Unsafe {
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

const lifecycle =
  /^(?:pre|post)?(?:install|uninstall|prepare|pack|publish|version|shrinkwrap)$|^(?:prepublishOnly|dependencies)$/;

function checkScripts(manifest: Manifest): Unsafe[] {
  return Object.keys(recordOf(manifest['scripts']) ?? {})
    .filter((name) => lifecycle.test(name))
    .map((name) => ({
      key: name,
      message: `The script ${name} would run by itself when the project is installed or packed.`,
      hint: 'Take the script out.',
    }));
}

const unsafeFields = [
  'overrides',
  'resolutions',
  'workspaces',
  'pnpm',
  'bundleDependencies',
  'bundledDependencies',
  'gypfile',
  'patchedDependencies',
  'trustedDependencies',
];

function checkFields(manifest: Manifest): Unsafe[] {
  return unsafeFields
    .filter((field) => manifest[field] !== undefined && manifest[field] !== false)
    .map((field) => ({
      key: field,
      message: `${field} changes what is installed.`,
      hint: `Take ${field} out.`,
    }));
}

const dependencyFields = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
];

function checkVersions(manifest: Manifest): Unsafe[] {
  return dependencyFields
    .flatMap((field) => stringEntries(manifest, field))
    .filter(([, version]) => !isRegistryVersion(version))
    .map(([name, version]) => ({
      key: name,
      message: `${name} is not taken from the registry: ${version}`,
      hint: 'Give a version range such as ^1.2.3.',
    }));
}

const comparator =
  /^(?:[~^]|[<>]=?|=)?v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[\w.-]+)?$/;

/** A range of versions or a tag, and none of the forms that name a file, a URL or a repository. */
function isRegistryVersion(version: string): boolean {
  if (/^[a-z][a-z0-9-]*$/i.test(version) || version.trim() === '') return true;
  const text = version.trim().replace(/([~^<>=])\s+/g, '$1');
  return text.split(/\s*\|\|\s*|\s+-\s+|\s+/).every((part) => part === '' || comparator.test(part));
}

const lockFiles = ['package-lock.json', 'npm-shrinkwrap.json'];

function checkLock(tree: SourceTree, file: string): Finding[] {
  const text = tree.files.get(file)?.text;
  if (text === undefined) return [];
  // Every such key, wherever it stands: no need to know the version of the format.
  const places = [...text.matchAll(/"resolved"\s*:\s*"((?:[^"\\]|\\.)*)"/g)];
  const foreign = places.find(([, url]) => !url?.startsWith('https://registry.npmjs.org/'));
  if (foreign === undefined && !/"link"\s*:\s*true/.test(text)) return [];
  const message = `${file} takes a package from elsewhere: ${foreign?.[1] ?? 'a link'}`;
  return [errorAt('unsafe-package', { file, message, hint: 'Leave the lockfile out.' })];
}
