import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { type LocalReference, localReference } from '../local-reference.ts';
import { meant } from '../nearest.ts';
import { type Page, pagesOf } from '../page.ts';
import { pageLinks, type PageLink } from '../page-links.ts';
import { finding } from '../report.ts';
import { scriptsOf } from '../script.ts';
import { isServed, servedPage } from '../served.ts';
import type { SourceTree } from '../source-tree.ts';

/** Files and anchors that a page refers to and that are not there. */
export function pageReferences(tree: SourceTree, { projectType }: Plan): Finding[] {
  const isSite = projectType === 'static_html';
  const check: Check = { tree, isSite, code: scriptsOf(tree, isSite).map(({ text }) => text) };
  return pagesOf(tree).flatMap((page) =>
    pageLinks(page).flatMap((link) => {
      const target = localReference(page.file.path, link.value, page.base);
      if (target === undefined) return [];
      return link.value.startsWith('#') && page.base === undefined
        ? anchorMissing(check, page, link, page, target)
        : fileMissing(check, page, link, target);
    }),
  );
}

interface Check {
  readonly tree: SourceTree;
  readonly isSite: boolean;
  /** Text of all scripts: an id that occurs there may be made at run time. */
  readonly code: readonly string[];
}

function fileMissing(check: Check, page: Page, link: PageLink, target: LocalReference): Finding[] {
  const { tree, isSite } = check;
  if (isServed(tree, target.path, isSite)) {
    const other = pagesOf(tree).find(({ file }) => file.path === servedPage(tree, target.path));
    return other === undefined ? [] : anchorMissing(check, page, link, other, target);
  }
  // The routes of a server are not files.
  if (!isSite && !/\.\w+$/.test(target.path)) return [];
  const message = `<${link.tag} ${link.attribute}> refers to ${target.path || '/'}, which is not there.`;
  const hint = meant(
    tree,
    target.path,
    `Write ${target.path || 'index.html'}, or correct the reference.`,
  );
  return [
    finding(isSite ? 'error' : 'warning', 'missing-file', {
      ...link,
      file: page.file.path,
      message,
      hint,
    }),
  ];
}

function anchorMissing(
  { isSite, code }: Check,
  from: Page,
  link: PageLink,
  to: Page,
  { fragment }: LocalReference,
): Finding[] {
  if (link.tag !== 'a' && link.tag !== 'area' && link.tag !== 'use') return [];
  if (fragment === undefined || fragment === 'top' || /^(?:$|[/!:])/.test(fragment)) return [];
  if (to.ids.has(fragment) || code.some((text) => text.includes(fragment))) return [];
  const message = `#${fragment} is not the id of anything in ${to.file.path}.`;
  const hint = `Give the element that is meant id="${fragment}", or correct the link.`;
  const file = from.file.path;
  return [finding(isSite ? 'error' : 'warning', 'missing-id', { ...link, file, message, hint })];
}
