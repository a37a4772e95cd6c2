import { localReference } from '../../page/local-reference.ts';
import { usesBundler } from '../../script/uses-bundler.ts';
import { isCreatedLater } from '../../script/created-later.ts';
import { manifestOf, nodeFile, recordOf } from '../../manifest/manifest.ts';
import { withSuggestion } from '../../with-suggestion.ts';
import type { MissingTarget } from '../../one-per-target.ts';
import { pagesOf } from '../../page/page.ts';
import { finding } from '../../report.ts';
import { type Script, type ScriptImport, scriptsOf } from '../../script/script.ts';
import { pathOf } from '../../script/script-target.ts';
import type { SourceTree } from '../../checker/source-tree.ts';
import { isVendor } from '../../script/vendor.ts';

/** Missing files that scripts import, require or, on a page, load. */
export function missingFromScripts(tree: SourceTree, isSite: boolean): MissingTarget[] {
  return scriptsOf(tree, isSite).flatMap((script) =>
    script.imports.flatMap((found) =>
      found.how === 'load'
        ? loadMissing(tree, script, found, isSite)
        : importMissing(tree, script, found),
    ),
  );
}

function importMissing(tree: SourceTree, script: Script, found: ScriptImport): MissingTarget[] {
  const { specifier, how, line, column, optional } = found;
  if (!/^\.{0,2}\//.test(specifier) && !/^\.{1,2}$/.test(specifier)) return [];
  const target = pathOf(script, specifier);
  if (target === undefined || isThere(tree, script, found, target)) return [];
  const verb = how === 'import' ? 'imports' : 'requires';
  const message = `${script.file} ${verb} ${specifier}, which does not exist.`;
  const near = nodeFile(tree, target);
  const otherwise = `Add ${target}, or correct the path.`;
  const hint =
    near === undefined
      ? withSuggestion(tree, target, otherwise)
      : `Include the file extension: ${near}.`;
  // A browser has no `require`, so this call never succeeds anyway.
  const harmless =
    optional || (script.browser && how === 'require') || isCreatedLater(tree, target);
  const severity = harmless ? 'warning' : 'error';
  const report = { file: script.file, line, column, message, hint };
  return [{ target, finding: finding(severity, 'missing-file', report) }];
}

/** Images, sounds and workers: their paths are relative to the page, not to the script. */
function loadMissing(
  tree: SourceTree,
  script: Script,
  { specifier, line, column, optional }: ScriptImport,
  isSite: boolean,
): MissingTarget[] {
  if (!isSite || isVendor(script.file) || !loadable.test(specifier)) return [];
  const pages = script.inline ? [script.file] : pagesOf(tree).map(({ file }) => file.path);
  const references = [...pages, script.file].map((from) => localReference(from, specifier));
  const paths = references.flatMap((reference) => reference?.path ?? []);
  if (paths.length < references.length || paths.some((path) => tree.files.has(path))) return [];
  const [path = specifier] = paths;
  const message = `${script.file} loads ${specifier}, which does not exist.`;
  const hint = withSuggestion(tree, path, `Add ${path}, or correct the path.`);
  const severity = optional ? 'warning' : 'error';
  const report = { file: script.file, line, column, message, hint };
  return [{ target: path, finding: finding(severity, 'missing-file', report) }];
}

const loadable =
  /^[^:?#{}]+\.(?:png|jpe?g|gif|svg|webp|avif|ico|mp3|wav|ogg|m4a|mp4|webm|js|mjs)$/i;

function isThere(tree: SourceTree, script: Script, found: ScriptImport, target: string): boolean {
  if (tree.files.has(target)) return true;
  if (/\.[cm]?tsx?$/i.test(script.file) && typescriptFile(tree, target)) return true;
  // A server may serve it from another folder.
  if (script.browser && target.includes('..')) return true;
  if (isNative(tree) && platformFile.some((ending) => tree.files.has(target + ending))) return true;
  const loose = found.how === 'require' || usesBundler(tree);
  return loose && typescriptFile(tree, target);
}

/** React Native takes the file for the platform that it builds for. */
const platformFile = ['ios', 'android', 'native', 'web'].flatMap((platform) =>
  ['js', 'jsx', 'ts', 'tsx'].map((ending) => `.${platform}.${ending}`),
);

function isNative(tree: SourceTree): boolean {
  const { dependencies } = manifestOf(tree) ?? {};
  return ['expo', 'react-native'].some((name) => recordOf(dependencies)?.[name] !== undefined);
}

function typescriptFile(tree: SourceTree, target: string): boolean {
  const stem = target.replace(/\.([cm]?)jsx?$/i, '');
  const endings = [
    '.ts',
    '.tsx',
    '.jsx',
    '.mts',
    '.cts',
    '.d.ts',
    '.vue',
    '.svelte',
    '.css',
  ].concat(['/index.ts', '/index.tsx', '/index.jsx']);
  return (
    endings.some((ending) => tree.files.has(stem + ending)) || nodeFile(tree, target) !== undefined
  );
}
