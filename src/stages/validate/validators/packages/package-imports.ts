import { isBuiltin } from 'node:module';
import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { isDevelopment, isForTests } from '../../manifest/development.ts';
import { lineOfKey, manifestOf, namesIn } from '../../manifest/manifest.ts';
import { packageName } from '../../manifest/package-name.ts';
import { pagesOf } from '../../page/page.ts';
import { errorAt, finding } from '../../report.ts';
import { type Script, scriptsOf } from '../../script/script.ts';
import type { SourceTree } from '../../checker/source-tree.ts';
import { isTransitive } from '../../manifest/transitive-packages.ts';
import { mapsName } from '../../script/path-aliases.ts';

/** Reports imported packages that are not installed with the project. */
export function packageImports(tree: SourceTree, { projectType }: Plan): Finding[] {
  const isSite = projectType === 'static_html';
  const scripts = scriptsOf(tree, isSite);
  return isSite ? browserImports(tree, scripts) : nodeImports(tree, scripts);
}

interface Use {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Whether the project runs without the package. */
  readonly optional: boolean;
}

function nodeImports(tree: SourceTree, scripts: readonly Script[]): Finding[] {
  // An unreadable package.json says nothing; a missing one declares nothing.
  const isDeclared = tree.files.has('package.json');
  const manifest = manifestOf(tree) ?? (isDeclared ? undefined : {});
  if (manifest === undefined) return [];
  const hasInner =
    !isDeclared && [...tree.files.keys()].some((path) => path.endsWith('/package.json'));
  const declared = namesIn(manifest, ['dependencies', 'optionalDependencies', 'peerDependencies']);
  const development = namesIn(manifest, ['devDependencies']);
  const wanted = scripts.filter(
    ({ browser, file }) => !browser && !isForTests(file) && !hasOwnManifest(tree, file),
  );
  const uses = wanted.flatMap(usesOf).filter(({ name }) => !mapsName(tree, name));
  return firstOfEach(uses).flatMap(({ name, file, line, optional }) => {
    if (declared.has(name) || name === manifest['name']) return [];
    if (development.has(name) && (optional || isTypes(name))) return [];
    const isInstalled =
      development.has(name) || isTransitive(tree, name, [...declared, ...development]);
    const where = development.has(name) ? 'only in devDependencies' : 'not in dependencies';
    const message = `${file} (line ${line}) imports ${name}, which is ${where}.`;
    const hint = `Add ${name} to dependencies.`;
    const position = isDeclared
      ? { file: 'package.json', line: lineOfKey(tree, 'dependencies') }
      : { file, line };
    const severity = optional || isInstalled || hasInner ? 'warning' : 'error';
    return [finding(severity, 'missing-dependency', { ...position, message, hint })];
  });
}

function isTypes(name: string): boolean {
  return name.startsWith('@types/') || name.endsWith('-types');
}

function browserImports(tree: SourceTree, scripts: readonly Script[]): Finding[] {
  const mapped = pagesOf(tree).flatMap(({ texts }) =>
    texts.filter(({ tag }) => tag.attributes.get('type')?.value === 'importmap'),
  );
  // An import map may use prefixes and scopes: a page that has one is assumed to be right.
  if (mapped.length > 0 || namesIn(manifestOf(tree), bundled).size > 0) return [];
  const wanted = scripts.filter(
    ({ browser, imports, file }) =>
      browser && !isDevelopment(file) && imports.every(({ how }) => how !== 'require'),
  );
  const uses = wanted.flatMap(usesOf).filter(({ optional }) => !optional);
  return firstOfEach(uses).map(({ name, file, line }) => {
    const message = `A browser cannot resolve the package ${name}.`;
    const hint = 'Copy the code into the project, or map the package to a file in an import map.';
    return errorAt('missing-dependency', { file, line, message, hint });
  });
}

const bundled = ['dependencies', 'devDependencies'];

function usesOf({ file, imports }: Script): Use[] {
  return imports.flatMap(({ specifier, line, optional, how }) => {
    const name = how === 'load' ? undefined : packageName(specifier);
    if (name === undefined || isBuiltin(specifier) || isBuiltin(name)) return [];
    return [{ name, file, line, optional: optional || isDevelopment(file) }];
  });
}

/** For each package, the first use that requires it, otherwise the first use. */
function firstOfEach(uses: readonly Use[]): Use[] {
  const first = new Map<string, Use>();
  for (const use of uses) {
    const known = first.get(use.name);
    if (known === undefined || (known.optional && !use.optional)) first.set(use.name, use);
  }
  return [...first.values()];
}

function hasOwnManifest(tree: SourceTree, file: string): boolean {
  const folders = file.split('/').slice(0, -1);
  return folders.some((_, index) =>
    tree.files.has(`${folders.slice(0, index + 1).join('/')}/package.json`),
  );
}
