import type { Finding } from '../../../../contracts/stages/finding.ts';
import {
  lineOfKey,
  type Manifest,
  leavesTree,
  manifestsOf,
  recordOf,
  stringEntries,
} from '../../manifest/manifest.ts';
import { commitHooks } from '../../manifest/commit-hooks.ts';
import { isTest } from '../../manifest/development.ts';
import { foreignSources } from '../../manifest/lock-sources.ts';
import { finding } from '../../report.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/**
 * Reports what would run code, or fetch from outside the npm registry, when the project or a package in
 * it is installed.
 */
export function packageSafety(tree: SourceTree): Finding[] {
  const manifests = manifestsOf(tree);
  const inLock = foreignSources(tree);
  // A lockfile repeats what package.json asks for.
  const isRepeated = manifests.some(
    ({ path, manifest }) => !isTest(path) && checkVersions(manifest).length > 0,
  );
  return [
    ...manifests.flatMap(({ path, manifest }) => checkManifest(tree, path, manifest)),
    ...inLock.map((found): Finding => (isRepeated ? { ...found, severity: 'warning' } : found)),
  ];
}

function checkManifest(tree: SourceTree, file: string, manifest: Manifest): Finding[] {
  const unsafe = [
    ...checkFields(manifest),
    ...checkHooks(manifest),
    ...checkCommands(manifest),
    ...checkOverrides(manifest),
    ...checkManager(manifest),
    ...checkPublishing(manifest),
    ...checkVersions(manifest),
  ];
  return unsafe.map(({ severity = 'error', key, message, hint }) => {
    const report = { file, line: lineOfKey(tree, key, file), message, hint };
    return finding(isTest(file) ? 'warning' : severity, 'unsafe-package', report);
  });
}

interface Unsafe {
  /** @default 'error' */
  readonly severity?: Finding['severity'];
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

const unsafeFields = [
  'workspaces',
  'bundleDependencies',
  'bundledDependencies',
  'gypfile',
  'patchedDependencies',
];

function checkFields(manifest: Manifest): Unsafe[] {
  const { allowScripts } = manifest;
  // npm runs the install scripts of the packages that it names, except those set to false.
  const allowed = recordOf(allowScripts);
  const allows = allowed === undefined ? isSet(allowScripts) : Object.values(allowed).some(isSet);
  return [
    ...unsafeFields.filter((field) => isSet(manifest[field])),
    ...(allows ? ['allowScripts'] : []),
  ]
    .map(changesInstall)
    .concat(allowsBuilds('trustedDependencies', manifest['trustedDependencies']));
}

/**
 * Packages whose install scripts may run, as npm lets those of all: a warning if each is named as in
 * the registry.
 */
function allowsBuilds(field: string, value: unknown): Unsafe[] {
  if (!isSet(value)) return [];
  const isUsual = Array.isArray(value) && value.every((name) => ordinaryName.test(textOf(name)));
  return [{ ...changesInstall(field), severity: isUsual ? 'warning' : 'error' }];
}

const ordinaryName = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/;

/** Whether a field has an effect: an empty list installs nothing. */
function isSet(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== false;
}

function changesInstall(field: string): Unsafe {
  return { key: field, message: `${field} changes what is installed.`, hint: `Remove ${field}.` };
}

function checkHooks(manifest: Manifest): Unsafe[] {
  return commitHooks(manifest).map(({ key, isUsual }) => ({
    severity: isUsual ? 'warning' : 'error',
    key,
    message: `${key} runs commands when a developer commits or pushes.`,
    hint: `Remove ${key}, and describe in the README what to run.`,
  }));
}

/** Commands that would be linked to a file outside the project. */
function checkCommands(manifest: Manifest): Unsafe[] {
  const folders = stringEntries(manifest, 'directories').filter(([name]) => name === 'bin');
  const named = typeof manifest['bin'] === 'string' ? [['bin', manifest['bin']] as const] : [];
  return [...named, ...stringEntries(manifest, 'bin'), ...folders]
    .filter(([name, path]) => leavesTree(path) || /[\\/]/.test(name.replace(/^@[\w.-]+\//, '')))
    .map(([, path]) => ({
      key: 'bin',
      message: `bin points outside the project: ${path}`,
      hint: 'Name a file in the project, such as "bin/cli.js".',
    }));
}

/** Versions that replace those packages ask for, and the settings of pnpm. */
function checkOverrides(manifest: Manifest): Unsafe[] {
  const pnpm = recordOf(manifest['pnpm']);
  const unsafe = Object.entries(pnpm ?? {}).filter(
    ([key, value]) =>
      isSet(value) && !versionFields.has(key) && !harmlessPnpm.has(key) && key !== builds,
  );
  const fields = ['overrides', 'resolutions', 'pnpm'].filter(
    (field) => manifest[field] !== undefined,
  );
  return [
    ...unsafe.map(([key]) => changesInstall(key)),
    ...allowsBuilds(builds, pnpm?.[builds]),
    ...fields.map((field): Unsafe => {
      const replaced =
        field === 'pnpm' ? [...versionFields].map((key) => pnpm?.[key]) : manifest[field];
      const isSafe = leaves(replaced).every((version) => isRegistryVersion(version));
      return { ...changesInstall(field), severity: isSafe ? 'warning' : 'error' };
    }),
  ];
}

const builds = 'onlyBuiltDependencies';

const versionFields: ReadonlySet<string> = new Set(['overrides', 'packageExtensions']);

/** Settings that neither change what is installed nor allow scripts. */
const harmlessPnpm: ReadonlySet<string> = new Set([
  'allowedDeprecatedVersions',
  'auditConfig',
  'ignoredBuiltDependencies',
  'ignoredOptionalDependencies',
  'neverBuiltDependencies',
  'peerDependencyRules',
  'supportedArchitectures',
  'updateConfig',
]);

/** Corepack downloads and runs the package manager named in these fields. */
function checkManager({ packageManager, devEngines }: Manifest): Unsafe[] {
  const isKnown = packageManager === undefined || isManager(packageManager);
  const wanted = recordOf(recordOf(devEngines)?.['packageManager']);
  const { name, version = '' } = wanted ?? { name: 'npm' };
  const isWanted = isManager(`${textOf(name)}@1.0.0`) && isRegistryVersion(textOf(version));
  if (isKnown && isWanted) return [];
  return [
    {
      key: isKnown ? 'devEngines' : 'packageManager',
      message: 'The requested package manager is not a release of npm, pnpm, yarn or bun.',
      hint: 'Name one with its version, such as "pnpm@10.0.0".',
    },
  ];
}

function isManager(value: unknown): boolean {
  return typeof value === 'string' && knownManager.test(value);
}

/** A publisher's package and login would go to the registry that is named here. */
function checkPublishing(manifest: Manifest): Unsafe[] {
  const isElsewhere = stringEntries(manifest, 'publishConfig').some(
    ([key, value]) => key.endsWith('registry') && !knownRegistry.test(value),
  );
  const message = 'publishConfig sends the package elsewhere than to npm or GitHub.';
  return isElsewhere ? [{ key: 'publishConfig', message, hint: 'Remove the registry.' }] : [];
}

const knownRegistry =
  /^https:\/\/(?:registry\.(?:npmjs\.org|yarnpkg\.com)|npm\.pkg\.github\.com)(?:\/|$)/;

/** A value other than a string is refused, like a URL. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '/';
}

const knownManager =
  /^(?:npm|pnpm|yarn|bun)@\d+\.\d+\.\d+(?:-[\w.]{1,40})?(?:\+sha\d{1,3}\.[0-9a-f]{1,128})?$/;

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/^\$/, '')];
  if (Array.isArray(value)) return value.flatMap(leaves);
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
      message: `${name} does not come from the npm registry: ${version}`,
      hint: 'Use a version range such as ^1.2.3.',
    }));
}

const comparator =
  /^(?:[~^]|[<>]=?|=)?v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[\w.-]+)?$/;

/**
 * npm takes even `1.0.0-a.tgz` for a file beside package.json. Older versions of it allow any character
 * before `gz`.
 */
const fileEnding = /\.(?:tgz|tar|tar.gz)$/i;

/** Whether a version is a range or a tag, not a file, a URL or a repository. */
function isRegistryVersion(version: string): boolean {
  if (fileEnding.test(version.trim())) return false;
  if (/^[a-z][a-z0-9-]*$/i.test(version) || version.trim() === '') return true;
  const text = version.trim().replace(/([~^<>=])\s+/g, '$1');
  return text.split(/\s*\|\|\s*|\s+-\s+|\s+/).every((part) => part === '' || comparator.test(part));
}
