import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import type { ImportedName } from '../../script/module-facts.ts';
import { distanceUpTo } from '../../../../errors/checks/assert-known.ts';
import { errorAt } from '../../report.ts';
import { type Script, scriptsOf } from '../../script/script.ts';
import { importTarget } from '../../script/script-target.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports imported names that the module in the project does not export. */
export function moduleExports(tree: SourceTree, { projectType }: Plan): Finding[] {
  const scripts = scriptsOf(tree, projectType === 'static_html');
  const files = new Map(scripts.filter(({ inline }) => !inline).map((one) => [one.file, one]));
  const find = (from: Script, specifier: string): Script | undefined => {
    const path = importTarget(tree, from, specifier);
    // TypeScript may find types elsewhere: in a declaration file or in comments.
    if (path === undefined || (isTyped(from.file) && !isTyped(path))) return undefined;
    return files.get(path);
  };
  const known = new Map<Script, ReadonlySet<string> | undefined>();
  const exportsAt = (target: Script): ReadonlySet<string> | undefined => {
    if (!known.has(target)) known.set(target, exportsOf(target, find));
    return known.get(target);
  };
  return scripts.flatMap((script) => {
    const missing = script.names.flatMap((wanted) => {
      const target = find(script, wanted.specifier);
      const exported = target && exportsAt(target);
      if (target === undefined || exported === undefined || exported.has(wanted.name)) return [];
      return [{ ...wanted, target, exported }];
    });
    return missing.slice(0, maxEach).map((one) => notExported(script, one));
  });
}

const maxEach = 20;

function notExported(
  { file, positionAt }: Script,
  { specifier, name, offset, target, exported }: Missing,
): Finding {
  const what = name === 'default' ? 'the default' : name;
  const message = `${file} imports ${what} from ${specifier}, which does not export it.`;
  const near = [...exported].slice(0, 50).find((other) => distanceUpTo(name, other, 2) <= 2);
  const suggestion = near === undefined ? '' : `Did you mean ${near}? `;
  const hint = `${suggestion}Export it from ${target.file}, or correct the import.`;
  return errorAt('missing-export', { file, ...positionAt(offset), message, hint });
}

interface Missing extends ImportedName {
  readonly target: Script;
  readonly exported: ReadonlySet<string>;
}

function isTyped(file: string): boolean {
  return /\.[cm]?tsx?$/i.test(file);
}

type Find = (from: Script, specifier: string) => Script | undefined;

/** All exports of a module, including re-exports; undefined if they are not all known. */
function exportsOf(module: Script, find: Find): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const seen = new Set([module]);
  for (const script of seen) {
    if (script.exports === undefined) return undefined;
    for (const name of script.exports) {
      if (script === module || name !== 'default') names.add(name);
    }
    for (const specifier of script.stars) {
      const next = find(script, specifier);
      if (next === undefined) return undefined;
      seen.add(next);
    }
  }
  return names;
}
