import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { pagesOf } from '../../page/page.ts';
import { finding } from '../../report.ts';
import { scriptsOf } from '../../script/script.ts';
import type { SourceTree } from '../../checker/source-tree.ts';
import { isVendor } from '../../script/vendor.ts';

/** Reports ids that occur twice on a page: an error if a script looks one up, as it finds only the first. */
export function duplicateIds(tree: SourceTree, { projectType }: Plan): Finding[] {
  const looked = lookedUpIds(tree, projectType === 'static_html');
  return pagesOf(tree).flatMap(({ file, tags }) => {
    const first = new Map<string, number>();
    return tags.flatMap(({ kind, attributes }) => {
      const id = attributes.get('id');
      if (kind !== 'start' || id === undefined || /^$|\{\{|<%|\$\{/.test(id.value)) return [];
      const line = first.get(id.value);
      first.set(id.value, line ?? id.line);
      if (line === undefined) return [];
      const message = `The id "${id.value}" is already used on line ${line}.`;
      const hint = 'Give each element its own id, or use a class.';
      const position = { file: file.path, line: id.line, column: id.column };
      const severity = looked.has(id.value) ? 'error' : 'warning';
      return [finding(severity, 'duplicate-id', { ...position, message, hint })];
    });
  });
}

function lookedUpIds(tree: SourceTree, isSite: boolean): ReadonlySet<string> {
  const own = scriptsOf(tree, isSite).filter(({ file }) => !isVendor(file));
  const ids = own.flatMap(({ text }) =>
    [...text.matchAll(lookup)].map(([, byId, selector]) => byId ?? selector ?? ''),
  );
  return new Set(ids);
}

const lookup = /getElementById\(\s*["'`]([^"'`]{1,200})["'`]|["'`]#([\w-]{1,200})["'`]/g;
