import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { onePerTarget } from '../one-per-target.ts';
import type { SourceTree } from '../source-tree.ts';
import { missingFromPages } from './page-references.ts';
import { missingFromScripts } from './script-references.ts';
import { missingFromStyles } from './style-references.ts';

/** Reports missing files that pages, scripts and styles refer to. */
export function references(tree: SourceTree, { projectType }: Plan): Finding[] {
  const isSite = projectType === 'static_html';
  return onePerTarget(tree, [
    ...missingFromPages(tree, isSite),
    ...missingFromScripts(tree, isSite),
    ...missingFromStyles(tree, isSite),
  ]);
}
