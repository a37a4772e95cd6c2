import type { Finding } from '../../../contracts/stages/finding.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import { onePerTarget } from '../one-per-target.ts';
import type { SourceTree } from '../checker/source-tree.ts';
import { missingFromPages } from './pages/page-references.ts';
import { missingFromScripts } from './scripts/script-references.ts';
import { missingFromStyles } from './styles/style-references.ts';

/** Reports missing files that pages, scripts and styles refer to. */
export function references(tree: SourceTree, { projectType }: Plan): Finding[] {
  const isSite = projectType === 'static_html';
  return onePerTarget(tree, [
    ...missingFromPages(tree, isSite),
    ...missingFromScripts(tree, isSite),
    ...missingFromStyles(tree, isSite),
  ]);
}
