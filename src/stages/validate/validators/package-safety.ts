import type { Finding } from '../../../contracts/finding.ts';
import { lineOfKey, type Manifest, manifestOf, recordOf, stringEntries } from '../manifest.ts';
import { errorAt, finding } from '../report.ts';
import type { SourceTree } from '../source-tree.ts';

/** What would run code, or fetch from elsewhere than the registry, when the project is installed. */
export function packageSafety(tree: SourceTree): Finding[] {
  const manifest = manifestOf(tree);
  const inManifest =
    manifest === undefined
      ? []
      : [
          ...checkScripts(manifest),
          ...checkFields(manifest),
          ...checkOverrides(manifest),
          ...checkVersions(manifest),
        ];
  const findings = inManifest.map(({ severity = 'error', key, message, hint }) => {
    const report = { file: 'package.json', line: lineOfKey(tree, key), message, hint };
    return finding(severity, 'unsafe-package', report);
  });
  const inLock = lockFiles.flatMap((file) => checkLock(tree, file));
  // A lockfile repeats what package.json asks for.
  const isRepeated = manifest !== undefined && checkVersions(manifest).length > 0;
  return [
    ...findings,
    ...inLock.map((found): Finding => (isRepeated ? { ...found, severity: 'warning' } : found)),
  ];
}

interface Unsafe {
  /** @default 'error' */
  readonly severity?: Finding['severity'];
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

const lifecycle =
  /^(?:(?:pre|post)?(?:install|uninstall|prepare|shrinkwrap)|prepublish|preprepare|dependencies)$/;
const publishing = /^(?:(?:pre|post)?(?:pack|publish|version)|prepublishOnly)$/;

/** Tools that people have run there, and that do no more than their name says. */
const knownTool =
  /^(?:is-ci|husky|lefthook install|simple-git-hooks|patch-package|prisma generate|tsc|sass|gulp|grunt|webpack|rollup|vite build|next build|esbuild|rimraf|bower install|electron-builder install-app-deps|nuxt prepare|svelte-kit sync|exit 0|true|)(?: [\w@./:,=*-]+)*$/;

/** Whether a command is made of such tools alone, also where it runs other scripts. */
function isKnown(manifest: Manifest, command: string, depth = 0): boolean {
  return command.split(/&&|\|\||;/).every((part) => {
    const words = part.trim().replace(/^npx /, '');
    const script = /^(?:npm|yarn|pnpm)(?: run)? ([\w:-]+)$/.exec(words)?.[1];
    const inner = stringEntries(manifest, 'scripts').find(([name]) => name === script)?.[1];
    if (inner !== undefined) return depth < 3 && isKnown(manifest, inner, depth + 1);
    return knownTool.test(words);
  });
}

function checkScripts(manifest: Manifest): Unsafe[] {
  return stringEntries(manifest, 'scripts')
    .filter(([name]) => lifecycle.test(name) || publishing.test(name))
    .map(([name, command]) => {
      const known = !lifecycle.test(name) || isKnown(manifest, command);
      return {
        severity: known ? 'warning' : 'error',
        key: name,
        message: `The script ${name} would run by itself when the project is installed or packed.`,
        hint: 'Take the script out, and say in the README what is to be run.',
      };
    });
}

const unsafeFields = [
  'workspaces',
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

/** Versions that are put in the place of those that packages ask for. */
function checkOverrides(manifest: Manifest): Unsafe[] {
  return ['overrides', 'resolutions', 'pnpm']
    .filter((field) => manifest[field] !== undefined)
    .map((field) => {
      const versions = leaves(manifest[field]);
      return {
        severity: versions.every((version) => isRegistryVersion(version)) ? 'warning' : 'error',
        key: field,
        message: `${field} changes what is installed.`,
        hint: `Take ${field} out.`,
      };
    });
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/^\$/, '')];
  return Object.values(recordOf(value) ?? {}).flatMap(leaves);
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

const registry =
  /^https?:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com|registry\.npmmirror\.com|registry\.npm\.taobao\.org)\//;

function checkLock(tree: SourceTree, file: string): Finding[] {
  const text = tree.files.get(file)?.text;
  if (text === undefined) return [];
  // Every such key, wherever it stands: no need to know the version of the format.
  const places = [...text.matchAll(/"resolved"\s*:\s*"((?:[^"\\]|\\.)*)"/g)];
  const foreign = places.find(([, url]) => !registry.test(url ?? ''));
  if (foreign === undefined && !/"link"\s*:\s*true/.test(text)) return [];
  const message = `${file} takes a package from elsewhere: ${foreign?.[1] ?? 'a link'}`;
  return [errorAt('unsafe-package', { file, message, hint: 'Leave the lockfile out.' })];
}
