import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { usesBundler } from '../../script/uses-bundler.ts';
import { localReference } from '../../page/local-reference.ts';
import { pagesOf } from '../../page/page.ts';
import { errorAt, finding } from '../../report.ts';
import { type Script, scriptsOf } from '../../script/script.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/**
 * Reports JavaScript and TypeScript that does not parse, CommonJS in ES modules, and modules that a
 * page loads as plain scripts.
 */
export function scriptSyntax(tree: SourceTree, { projectType }: Plan): Finding[] {
  const scripts = scriptsOf(tree, projectType === 'static_html');
  const findings = scripts.flatMap(({ file, errors, text }) =>
    // Later errors in a file mostly follow from the first.
    errors.slice(0, 1).map(({ line, column, message }) => {
      if (text.includes('\0')) return errorAt('syntax-error', { file, ...notText });
      const hint = 'Correct the code here; a bracket or quote may be missing before it.';
      return errorAt('syntax-error', { file, line, column, message, hint });
    }),
  );
  const modules = scripts.filter(({ isModule, inline }) => isModule && !inline);
  return [
    ...findings,
    ...commonJsInModules(tree, scripts),
    ...plainModules(tree, new Set(modules.map(({ file }) => file))),
  ];
}

const notText = {
  message: 'This is UTF-16 or binary, not UTF-8.',
  hint: 'Save code as UTF-8; give other data another ending.',
};

function commonJsInModules(tree: SourceTree, scripts: readonly Script[]): Finding[] {
  // Bundlers provide `require` and `module` in ES modules.
  const severity = usesBundler(tree) ? 'warning' : 'error';
  return scripts.flatMap(({ file, commonJs, positionAt }) =>
    commonJs.slice(0, 1).map(({ name, offset }) => {
      const message = `${file} is an ES module and uses ${name}, which is not defined there.`;
      const hint =
        name === 'require'
          ? 'Use import, or rename the file to end in .cjs.'
          : 'Use export, or rename the file to end in .cjs.';
      return finding(severity, 'syntax-error', { file, ...positionAt(offset), message, hint });
    }),
  );
}

function plainModules(tree: SourceTree, modules: ReadonlySet<string>): Finding[] {
  return pagesOf(tree).flatMap(({ file, tags, base }) =>
    tags.flatMap(({ kind, name, attributes }) => {
      const source = attributes.get('src');
      if (kind !== 'start' || name !== 'script' || source === undefined) return [];
      if (attributes.get('type')?.value.toLowerCase() === 'module') return [];
      const path = localReference(file.path, source.value, base)?.path;
      if (path === undefined || !modules.has(path)) return [];
      const message = `${path} is a module, but is loaded as a plain script.`;
      const hint = 'Load it with <script type="module" src="…">.';
      const { line, column } = source;
      return [errorAt('syntax-error', { file: file.path, line, column, message, hint })];
    }),
  );
}
