import { posix } from 'node:path';
import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import { type LocalReference, localReference } from '../../page/local-reference.ts';
import { isCreatedLater } from '../../script/created-later.ts';
import { withSuggestion } from '../../with-suggestion.ts';
import type { MissingTarget } from '../../one-per-target.ts';
import { type Page, pagesOf } from '../../page/page.ts';
import { pageLinks, type PageLink } from '../../page/page-links.ts';
import { finding, warningAt } from '../../report.ts';
import { browserFolder, scriptsOf } from '../../script/script.ts';
import { isServed, servedPage } from '../../page/served.ts';
import { remembered } from '../../remembered.ts';
import { type SourceTree, textFiles } from '../../checker/source-tree.ts';
import { usesBundler } from '../../script/uses-bundler.ts';

/** Missing files that pages refer to. */
export function missingFromPages(tree: SourceTree, isSite: boolean): MissingTarget[] {
  return fromLinks(tree, ({ page, link, target, to }) =>
    to === undefined ? fileMissing({ tree, isSite }, page, link, target) : [],
  );
}

/** Reports links to anchors that do not exist on the page. */
export function pageAnchors(tree: SourceTree, { projectType }: Plan): Finding[] {
  const code = scriptsOf(tree, projectType === 'static_html').map(({ text }) => text);
  const isNamed = remembered((fragment) => code.some((text) => text.includes(fragment)));
  return fromLinks(tree, ({ page, link, target, to }) =>
    to === undefined ? [] : anchorMissing(isNamed, page, link, to, target),
  );
}

interface Link {
  readonly page: Page;
  readonly link: PageLink;
  readonly target: LocalReference;
  /** The page that the link leads to, if it exists. */
  readonly to: Page | undefined;
}

/** What `report` returns for each link inside the tree. A large site has hundreds of thousands. */
function fromLinks<T>(tree: SourceTree, report: (link: Link) => readonly T[]): T[] {
  const pages = new Map(pagesOf(tree).map((page) => [page.file.path, page]));
  const served = remembered((path) => pages.get(servedPage(tree, path) ?? ''));
  const inFolder = remembered((folder) =>
    remembered((value) => localReference(`${folder}/page.html`, value)),
  );
  return [...pages.values()].flatMap((page) => {
    const resolved = inFolder(posix.dirname(page.file.path));
    return pageLinks(page).flatMap((link) => {
      const isPlain = page.base === undefined && plainValue.test(link.value);
      const target = isPlain
        ? resolved(link.value)
        : localReference(page.file.path, link.value, page.base);
      if (target === undefined) return [];
      const isHere = link.value.startsWith('#') && page.base === undefined;
      return report({ page, link, target, to: isHere ? page : served(target.path) });
    });
  });
}

/** Leads to the same file from every page of a folder. */
const plainValue = /^[\w./][^:]*$/;

function fileMissing(
  { tree, isSite }: { readonly tree: SourceTree; readonly isSite: boolean },
  page: Page,
  link: PageLink,
  { path }: LocalReference,
): MissingTarget[] {
  // `expectedFiles` reports a missing start page, and routes of a server are not files.
  if (path === '') return [];
  if (isServed(tree, path, isSite) || (!isSite && !/\.\w+$/.test(path))) return [];
  const message = `<${link.tag} ${link.attribute}> refers to ${path}, which does not exist.`;
  const hint = withSuggestion(tree, path, `Add ${path}, or correct the reference.`);
  const isNeeded = isSite || !maybeServed(tree, page.file.path, link, path);
  const harmless = link.optional || isCreatedLater(tree, path);
  const severity = isNeeded && !harmless ? 'error' : 'warning';
  const report = { ...link, file: page.file.path, message, hint };
  return [{ target: path, finding: finding(severity, 'missing-file', report) }];
}

/**
 * Whether a server may serve a path that is not a file: as a route, from another folder or from a
 * package. Scripts and styles next to a page must be files, unless the code of the server names them.
 */
function maybeServed(tree: SourceTree, page: string, link: PageLink, path: string): boolean {
  const isAsset = link.tag === 'script' || link.tag === 'link' || link.tag === 'img';
  if (!isAsset || /^(?:socket\.io|api|node_modules|@)/.test(path)) return true;
  const isPublic = browserFolder.test(page);
  const isBundled = !isPublic && link.tag === 'script' && /\.(?:[jt]sx?|mjs)$/.test(path);
  if (!isPublic && !(isBundled && usesBundler(tree))) return true;
  const names = [posix.basename(path), `/${path.split('/')[0] ?? ''}`];
  if (!isPublic) return false;
  const code = textFiles(tree, /\.(?:[cm]?[jt]s|json)$/i);
  return code.some(({ text, path: file }) => {
    return !browserFolder.test(file) && names.some((name) => text.includes(name));
  });
}

function anchorMissing(
  isNamed: (fragment: string) => boolean,
  from: Page,
  link: PageLink,
  to: Page,
  { fragment }: LocalReference,
): Finding[] {
  if (link.tag !== 'a' && link.tag !== 'area' && link.tag !== 'use') return [];
  if (fragment === undefined || fragment === 'top' || /^(?:$|[/!:])/.test(fragment)) return [];
  if (to.ids.has(fragment) || isNamed(fragment)) return [];
  const message = `No element in ${to.file.path} has the id ${fragment}.`;
  const hint = `Add id="${fragment}" to the intended element, or correct the link.`;
  const file = from.file.path;
  return [warningAt('missing-id', { ...link, file, message, hint })];
}
