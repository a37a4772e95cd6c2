import { posix } from 'node:path';
import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { localReference } from '../local-reference.ts';
import { nodeFile, normalize } from '../manifest.ts';
import { meant } from '../nearest.ts';
import { errorAt } from '../report.ts';
import { type Script, type ScriptImport, scriptsOf } from '../script.ts';
import type { SourceTree } from '../source-tree.ts';

/** Relative imports and requires of files that are not there. */
export function scriptReferences(tree: SourceTree, { projectType }: Plan): Finding[] {
  return scriptsOf(tree, projectType === 'static_html').flatMap((script) =>
    script.imports.flatMap((found) => {
      if (!/^\.{0,2}\//.test(found.specifier) && !/^\.{1,2}$/.test(found.specifier)) return [];
      const target = targetOf(script, found);
      if (target === undefined || isThere(tree, script, found, target)) return [];
      const { specifier, how, line, column } = found;
      const verb = how === 'import' ? 'imports' : 'requires';
      const message = `${script.file} ${verb} ${specifier}, which is not there.`;
      const near = nodeFile(tree, target);
      const otherwise = `Write ${target}, or correct the path.`;
      const hint =
        near === undefined ? meant(tree, target, otherwise) : `Write the ending too: ${near}.`;
      return [errorAt('missing-file', { file: script.file, line, column, message, hint })];
    }),
  );
}

function targetOf({ file, browser }: Script, { specifier }: ScriptImport): string | undefined {
  if (browser) return localReference(file, specifier)?.path;
  // An absolute path of the machine is nothing of ours.
  if (specifier.startsWith('/')) return undefined;
  return normalize(posix.join(posix.dirname(file), specifier.replace(/[?#].*$/, ''))) ?? specifier;
}

function isThere(tree: SourceTree, script: Script, found: ScriptImport, target: string): boolean {
  if (tree.files.has(target)) return true;
  const typescript = /\.[cm]?tsx?$/i.test(script.file);
  if (typescript && typescriptFile(tree, target)) return true;
  // What a server makes up or serves from another folder cannot be seen from here.
  if (script.browser && target.includes('..')) return true;
  return found.how === 'require' && !script.browser && nodeFile(tree, target) !== undefined;
}

function typescriptFile(tree: SourceTree, target: string): boolean {
  const stem = target.replace(/\.([cm]?)jsx?$/i, '');
  const endings = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '/index.ts', '/index.tsx'];
  return (
    endings.some((ending) => tree.files.has(stem + ending)) || nodeFile(tree, target) !== undefined
  );
}
