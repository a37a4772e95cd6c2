import { findLinks } from './find-links.js';
import { runAll } from './run-all.js';

/**
 * Checks all links of a place, from its first pages along its own links: `place` says which addresses
 * are its own (isOwn), which mean the same (canonical), and looks at them (visit) and at others (probe).
 * Each address is asked once. Links of pages that are more than `maxDepth` links away are not followed.
 * Gives { pages, links, broken, unclear, isCut }, where a problem is { page, url, problem }.
 */
export async function checkLinks(
  place,
  { concurrency, maxPages, maxDepth = Infinity, ignore = [], isInternal, signal },
) {
  const outcomes = new Map();
  const references = [];
  const anchors = new Map();
  let pages = 0;
  let isCut = false;

  const queue = runAll(concurrency, signal);
  for (const url of place.starts) look(url);
  await queue.done();

  function look(url, depth = 0) {
    if (outcomes.has(url)) return;
    outcomes.set(url, { isUnknown: true });
    if (!place.isOwn(url)) {
      queue.add(async () => outcomes.set(url, await place.probe(url, { signal })));
    } else if (pages >= maxPages) {
      isCut = true;
    } else {
      pages += 1;
      queue.add(() => read(url, depth));
    }
  }

  async function read(url, depth) {
    const { text, isMarkdown, finalUrl = url, ...outcome } = await place.visit(url, { signal });
    outcomes.set(url, outcome);
    if (text === undefined) return;
    const found = findLinks(text, { isMarkdown });
    anchors.set(url, found.anchors);
    if (depth > maxDepth) return;
    const base = URL.parse(found.base ?? '', finalUrl)?.href ?? finalUrl;
    for (const link of found.links) follow(link, { page: url, base, depth: depth + 1 });
  }

  function follow(link, { page, base, depth }) {
    const target = URL.parse(link, base);
    if (target === null) {
      references.push({ page, url: link, problem: 'This is no address.' });
      return;
    }
    const hash = target.hash.slice(1);
    target.hash = '';
    const url = place.canonical(target.href);
    const isSkipped =
      !place.canCheck(url) ||
      ignore.some((part) => url.includes(part)) ||
      (isInternal && !place.isOwn(url));
    if (isSkipped) return;
    references.push({ page, url, hash });
    look(url, depth);
  }

  const starts = place.starts.map((url) => ({ page: url, url }));
  const problems = [...starts, ...references].flatMap((reference) =>
    problemOf(reference, { outcomes, anchors }),
  );
  return {
    pages,
    links: references.length,
    broken: problems.filter(({ isUnclear }) => !isUnclear).map(shown),
    unclear: problems.filter(({ isUnclear }) => isUnclear).map(shown),
    isCut,
  };
}

function problemOf({ page, url, hash, problem }, { outcomes, anchors }) {
  if (problem !== undefined) return [{ page, url, problem }];
  const outcome = outcomes.get(url);
  if (outcome.problem !== undefined) return [{ page, url, ...outcome }];
  const known = anchors.get(url);
  if (!hash || known === undefined || isAnchor(hash, known)) return [];
  return [{ page, url: url + '#' + hash, problem: 'The page has no such anchor.' }];
}

/** "#top" always leads to the top, and "#:~:text=" to words. */
function isAnchor(hash, known) {
  if (/^(?:top$|:~:|!|\/)/i.test(hash) || known.has(hash)) return true;
  try {
    const name = decodeURIComponent(hash);
    return known.has(name) || known.has(name.toLowerCase()) || known.has('user-content-' + name);
  } catch {
    return false;
  }
}

function shown({ page, url, problem, status }) {
  return { page, url, problem, ...(status && { status }) };
}
