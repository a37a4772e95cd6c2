import validateName from 'validate-npm-package-name';
import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import {
  lineOfKey,
  type Manifest,
  manifestOf,
  recordOf,
  stringEntries,
} from '../../manifest/manifest.ts';
import { oddKeys } from '../../manifest/manifest-keys.ts';
import { errorAt, finding, positionOf, warningAt } from '../../report.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports a package.json that npm rejects, or with fields of the wrong type. */
export function packageManifest(tree: SourceTree, { projectType }: Plan): Finding[] {
  const text = tree.files.get('package.json')?.text;
  const manifest = manifestOf(tree);
  if (text === undefined) return [];
  // The failure of a check of package.json, here or below, is reported for it.
  tree.enter('package.json');
  if (manifest === undefined)
    return isJson(text) ? [invalid(tree, 'package.json is not a JSON object.')] : [];
  return [
    ...checkKeys(text),
    ...checkName(tree, manifest),
    ...checkVersion(tree, manifest),
    ...checkTypes(tree, manifest),
    ...checkEngines(tree, manifest, projectType),
    ...checkDependencyNames(tree, manifest),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function checkKeys(text: string): Finding[] {
  return oddKeys(text)
    .slice(0, maxOddKeys)
    .map(({ name, depth, parent, offset }) => {
      const { line } = positionOf(text, offset);
      const isProto = name === '__proto__';
      const message = isProto
        ? 'Programs disagree about the meaning of the key __proto__.'
        : `The key "${name}" occurs twice, and package managers may differ in which one they use.`;
      const hint = isProto ? 'Remove it.' : 'Keep one of the two.';
      // A dependency listed twice is a slip; a repeated field or script may hide the other.
      const hides = isProto || depth === 0 || parent === 'scripts';
      const report = { file: 'package.json', line, message, hint };
      return finding(hides ? 'error' : 'warning', 'invalid-package', report);
    });
}

const maxOddKeys = 20;

function checkName(tree: SourceTree, { name }: Manifest): Finding[] {
  if (name === undefined) return [];
  if (typeof name !== 'string') return [invalid(tree, 'name is not a string.', 'name')];
  const { validForNewPackages, validForOldPackages, errors, warnings } = validateName(name);
  if (validForNewPackages) return [];
  const message = `"${name}" is not a valid package name: ${[...(errors ?? []), ...(warnings ?? [])].join('; ')}.`;
  const hint = 'Use lowercase letters, digits and dashes.';
  const report = { file: 'package.json', line: lineOfKey(tree, 'name'), message, hint };
  return [
    validForOldPackages ? warningAt('invalid-package', report) : errorAt('invalid-package', report),
  ];
}

function checkVersion(tree: SourceTree, { version }: Manifest): Finding[] {
  const valid =
    typeof version === 'string' && /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version.trim());
  if (version === undefined || version === '' || valid) return [];
  return [invalid(tree, 'version is not a semantic version such as 1.2.3.', 'version')];
}

function checkTypes(tree: SourceTree, manifest: Manifest): Finding[] {
  const { type, main } = manifest;
  const findings: Finding[] = [];
  if (type !== undefined && type !== 'module' && type !== 'commonjs') {
    findings.push(invalid(tree, 'type is neither "module" nor "commonjs".', 'type'));
  }
  if (main !== undefined && typeof main !== 'string') {
    findings.push(invalid(tree, 'main is not a string.', 'main'));
  }
  for (const field of ['scripts', ...dependencyFields]) {
    const value = manifest[field];
    const entries = recordOf(value);
    if (value === undefined) continue;
    if (
      entries === undefined ||
      Object.values(entries).some((entry) => typeof entry !== 'string')
    ) {
      findings.push(invalid(tree, `${field} is not an object of strings.`, field));
    }
  }
  return findings;
}

function checkEngines(
  tree: SourceTree,
  { engines }: Manifest,
  projectType: Plan['projectType'],
): Finding[] {
  if (projectType === 'static_html') return [];
  const node = recordOf(engines)?.['node'];
  const major =
    typeof node === 'string'
      ? /(?<![\d.x])[.x]*(\d+)(?!\d)[\d.x]*$/.exec(node.trimEnd())?.[1]
      : undefined;
  const isOpen =
    typeof node === 'string' &&
    (/[>*]/.test(node) || /\^\d/.test(node.slice(0, Math.max(0, node.lastIndexOf('||')))));
  const isOld = major !== undefined && !isOpen && Number(major) < oldestNode;
  if (typeof node === 'string' && !isOld) return [];
  const message = isOld
    ? `engines requires Node ${major ?? ''}, which is no longer maintained.`
    : 'engines does not say which Node the project needs.';
  const hint = `Add "engines": { "node": ">=${oldestNode}" }.`;
  const report = { file: 'package.json', line: lineOfKey(tree, 'engines'), message, hint };
  return [warningAt('invalid-package', report)];
}

/** The oldest major version that is still maintained. */
const oldestNode = 22;

const dependencyFields = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
];

function checkDependencyNames(tree: SourceTree, manifest: Manifest): Finding[] {
  return dependencyFields
    .flatMap((field) => stringEntries(manifest, field))
    .filter(([name]) => !validateName(name).validForOldPackages)
    .map(([name]) => invalid(tree, `"${name}" is not a valid package name.`, name));
}

function invalid(tree: SourceTree, message: string, key?: string): Finding {
  const line = key === undefined ? undefined : lineOfKey(tree, key);
  const hint = 'See https://docs.npmjs.com/cli/configuring-npm/package-json';
  return errorAt('invalid-package', { file: 'package.json', line, message, hint });
}
