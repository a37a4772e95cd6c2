import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { type LocalReference, localReference } from '../local-reference.ts';
import { meant } from '../nearest.ts';
import { type MissingTarget, onePerTarget } from '../one-per-target.ts';
import { type Page, pagesOf } from '../page.ts';
import { pageLinks, type PageLink } from '../page-links.ts';
import { finding, warningAt } from '../report.ts';
import { scriptsOf } from '../script.ts';
import { isServed, servedPage } from '../served.ts';
import type { SourceTree } from '../source-tree.ts';

/** Files and anchors that a page refers to and that are not there. */
export function pageReferences(tree: SourceTree, { projectType }: Plan): Finding[] {
  const isSite = projectType === 'static_html';
  const check: Check = { tree, isSite, code: scriptsOf(tree, isSite).map(({ text }) => text) };
  const missing: MissingTarget[] = [];
  const anchors: Finding[] = [];
  for (const page of pagesOf(tree)) {
    for (const link of pageLinks(page)) {
      const target = localReference(page.file.path, link.value, page.base);
      if (target === undefined) continue;
      const other = pageAt(check, page, link, target);
      if (other !== undefined) anchors.push(...anchorMissing(check, page, link, other, target));
      else missing.push(...fileMissing(check, page, link, target));
    }
  }
  return [...onePerTarget(tree, missing), ...anchors];
}

/** The page that a link leads to, when it is there. */
function pageAt(
  { tree }: Check,
  page: Page,
  link: PageLink,
  { path }: LocalReference,
): Page | undefined {
  if (link.value.startsWith('#') && page.base === undefined) return page;
  const served = servedPage(tree, path);
  return pagesOf(tree).find(({ file }) => file.path === served);
}

interface Check {
  readonly tree: SourceTree;
  readonly isSite: boolean;
  /** Text of all scripts: an id that occurs there may be made at run time. */
  readonly code: readonly string[];
}

function fileMissing(
  { tree, isSite }: Check,
  page: Page,
  link: PageLink,
  { path }: LocalReference,
): MissingTarget[] {
  // The routes of a server are not files.
  if (isServed(tree, path, isSite) || (!isSite && !/\.\w+$/.test(path))) return [];
  const message = `<${link.tag} ${link.attribute}> refers to ${path || '/'}, which is not there.`;
  const hint = meant(tree, path, `Write ${path || 'index.html'}, or correct the reference.`);
  const severity = isSite && !link.optional ? 'error' : 'warning';
  const report = { ...link, file: page.file.path, message, hint };
  return [{ target: path, finding: finding(severity, 'missing-file', report) }];
}

function anchorMissing(
  { code }: Check,
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
  return [warningAt('missing-id', { ...link, file, message, hint })];
}
