import { isBuiltin } from 'node:module';
import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { lineOfKey, type Manifest, manifestOf, recordOf } from '../manifest.ts';
import { pagesOf } from '../page.ts';
import { errorAt, finding } from '../report.ts';
import { type Script, scriptsOf } from '../script.ts';
import type { SourceTree } from '../source-tree.ts';

/** Packages that code imports and that nothing brings. */
export function packageImports(tree: SourceTree, { projectType }: Plan): Finding[] {
  const isSite = projectType === 'static_html';
  const scripts = scriptsOf(tree, isSite);
  return isSite ? browserImports(tree, scripts) : nodeImports(tree, scripts);
}

interface Missing {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

function nodeImports(tree: SourceTree, scripts: readonly Script[]): Finding[] {
  const manifest = manifestOf(tree);
  // Without a readable package.json there is one finding already, and nothing to look up.
  if (manifest === undefined && tree.files.has('package.json')) return [];
  const declared = namesIn(manifest, ['dependencies', 'optionalDependencies', 'peerDependencies']);
  const development = namesIn(manifest, ['devDependencies']);
  const wanted = scripts.filter(({ browser, file }) => !browser && !hasOwnManifest(tree, file));
  return firstOfEach(wanted.flatMap(packagesOf)).flatMap(({ name, file, line }) => {
    if (declared.has(name) || name === manifest?.['name']) return [];
    if (development.has(name) && isDevelopment.test(file)) return [];
    const severity = manifest === undefined || development.has(name) ? 'warning' : 'error';
    const where = development.has(name) ? 'only in devDependencies' : 'not in dependencies';
    const message = `${file} (line ${line}) imports ${name}, which is ${where}.`;
    const hint = `Add ${name} to dependencies.`;
    const place = { file: 'package.json', line: lineOfKey(tree, 'dependencies') };
    return [finding(severity, 'missing-dependency', { ...place, message, hint })];
  });
}

/** Files that are not part of what runs. */
const isDevelopment =
  /(?:^|\/)(?:tests?|__tests__|spec|scripts|bench)\/|\.(?:test|spec|config)\.[cm]?[jt]sx?$|\.d\.ts$/i;

function browserImports(tree: SourceTree, scripts: readonly Script[]): Finding[] {
  const mapped = pagesOf(tree).flatMap(({ texts }) =>
    texts.filter(({ tag }) => tag.attributes.get('type')?.value === 'importmap'),
  );
  // An import map may name prefixes and scopes: a page that has one is trusted to know.
  if (mapped.length > 0) return [];
  const wanted = scripts.filter(({ browser, imports }) => browser && imports.every(isImport));
  return firstOfEach(wanted.flatMap(packagesOf)).map(({ name, file, line }) => {
    const message = `A browser cannot find the package ${name}.`;
    const hint = 'Write the code into the project, or name a file of it in an import map.';
    return errorAt('missing-dependency', { file, line, message, hint });
  });
}

function isImport({ how }: { how: 'import' | 'require' }): boolean {
  return how === 'import';
}

function packagesOf({ file, imports }: Script): Missing[] {
  return imports.flatMap(({ specifier, line }) => {
    if (/^(?:[./#]|[a-z][a-z0-9+.-]*:|$)/i.test(specifier) || isBuiltin(specifier)) return [];
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
    return name === undefined ? [] : [{ name, file, line }];
  });
}

function firstOfEach(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.toReversed().map((one) => [one.name, one])).values()].toReversed();
}

function namesIn(manifest: Manifest | undefined, fields: readonly string[]): Set<string> {
  return new Set(fields.flatMap((field) => Object.keys(recordOf(manifest?.[field]) ?? {})));
}

function hasOwnManifest(tree: SourceTree, file: string): boolean {
  const folders = file.split('/').slice(0, -1);
  return folders.some((_, index) =>
    tree.files.has(`${folders.slice(0, index + 1).join('/')}/package.json`),
  );
}
