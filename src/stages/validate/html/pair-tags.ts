import type { Finding } from '../../../contracts/stages/finding.ts';
import type { Page, PageTag } from '../page/page.ts';
import { closesParagraph, endTagOptional, impliedEnds, voidElements } from './html-elements.ts';
import {
  closesLate,
  closesNothing,
  closesOther,
  harmless,
  inItself,
  unclosed,
} from './pair-findings.ts';

/**
 * Pairs the tags of a page. If a tag can be either one too many or a sign that another is missing, the
 * reading that leaves fewer mistakes in the rest of the page wins.
 */
export function pairTags(page: Page): Finding[] {
  const pairing: Pairing = { page, open: [], closedOver: [], findings: [], trials: maxTrials };
  pairFrom(pairing, 0, page.tags.length);
  return allFindings(pairing);
}

/** Each comparison reads much of the page, so their number is bounded. */
const maxTrials = 60;
const tagsAhead = 5_000;
/** The limit of browsers; searching the open elements takes time for every tag. */
const deepest = 512;

interface Pairing {
  readonly page: Page;
  readonly open: PageTag[];
  /** Elements closed by the end of an outer one: their end tag may still follow. */
  readonly closedOver: PageTag[];
  readonly findings: Finding[];
  /** Comparisons left. */
  trials: number;
}

function pairFrom(pairing: Pairing, first: number, end: number): void {
  for (const [offset, tag] of pairing.page.tags.slice(first, end).entries()) {
    if (tag.kind === 'start') onStart(pairing, tag, first + offset);
    else onEnd(pairing, tag, first + offset);
  }
}

function allFindings({ page, open, closedOver, findings }: Pairing): Finding[] {
  const left = [...closedOver, ...open].filter(({ name }) => !endTagOptional.has(name));
  return [...findings, ...left.map((tag) => unclosed(page, tag))];
}

/** Applies the first reading unless the second leaves fewer mistakes. */
function choose(
  pairing: Pairing,
  index: number,
  [one, other]: readonly [(on: Pairing) => void, (on: Pairing) => void],
): void {
  if (pairing.trials <= 0) {
    one(pairing);
    return;
  }
  pairing.trials -= 1;
  const cost = (way: (on: Pairing) => void): number => {
    const { page, open, closedOver } = pairing;
    const copy = { page, open: [...open], closedOver: [...closedOver], findings: [], trials: 0 };
    way(copy);
    pairFrom(copy, index + 1, index + 1 + tagsAhead);
    return allFindings(copy).filter(({ severity }) => severity === 'error').length;
  };
  if (cost(one) <= cost(other)) one(pairing);
  else other(pairing);
}

function onStart(pairing: Pairing, tag: PageTag, index: number): void {
  const { open, page } = pairing;
  const foreign = isForeign(page, open);
  if (!foreign) closeImplied(pairing, tag);
  if (foreign ? tag.selfClosing : voidElements.has(tag.name)) return;
  if (tag.selfClosing && (tag.name === 'svg' || tag.name === 'math')) return;
  if (open.length >= deepest) return;
  const outer = onlyOnce.has(tag.name) ? open.find(({ name }) => name === tag.name) : undefined;
  if (outer !== undefined) {
    choose(pairing, index, [
      (on) => {
        on.findings.push(inItself(page, tag, outer));
        on.open.push(tag);
      },
      (on) => {
        on.findings.push(unclosed(page, outer));
        on.open.splice(on.open.indexOf(outer), 1);
        on.open.push(tag);
      },
    ]);
  } else open.push(tag);
}

const onlyOnce = new Set(['a', 'button', 'form']);

function closeImplied(pairing: Pairing, tag: PageTag): void {
  const { open } = pairing;
  if (closesParagraph.has(tag.name)) {
    const scope = open.findLastIndex(({ name }) => paragraphScope.has(name));
    const paragraph = open.findLastIndex(({ name }) => name === 'p');
    if (paragraph > scope) closeDownTo(pairing, paragraph);
  }
  const implied = impliedEnds[tag.name];
  if (implied === undefined) return;
  for (let top = open.at(-1); top !== undefined && implied.has(top.name); top = open.at(-1)) {
    open.pop();
  }
}

const paragraphScope = new Set(
  'button td th caption table object template html svg math marquee applet'.split(' '),
);

function onEnd(pairing: Pairing, tag: PageTag, at: number): void {
  const { open, page, findings } = pairing;
  if (voidElements.has(tag.name)) return;
  const index = open.findLastIndex(({ name }) => name === tag.name);
  const inner = open.at(-1);
  if (index === -1 && inner !== undefined && heading.test(tag.name) && heading.test(inner.name)) {
    open.pop();
    // Browsers let any heading end tag close any heading.
    findings.push(harmless(closesOther(page, tag, inner)));
    return;
  }
  if (index === -1) {
    onStray(pairing, tag);
    return;
  }
  const leavesOpen = open.slice(index + 1).some(({ name }) => !endTagOptional.has(name));
  if (!leavesOpen || tag.name === 'body' || tag.name === 'html') closeDownTo(pairing, index);
  else {
    choose(pairing, at, [
      (on) => closeDownTo(on, index),
      (on) => void on.findings.push(closesNothing(page, tag)),
    ]);
  }
}

const heading = /^h[1-6]$/;

function onStray({ page, closedOver, findings }: Pairing, tag: PageTag): void {
  const late = closedOver.findLastIndex(({ name }) => name === tag.name);
  const [opened] = late === -1 ? [] : closedOver.splice(late, 1);
  if (opened === undefined) {
    const isAlone = !startedNames(page).has(tag.name);
    const found = closesNothing(page, tag);
    findings.push(isAlone || endTagOptional.has(tag.name) ? harmless(found) : found);
  } else if (!endTagOptional.has(tag.name)) findings.push(closesLate(page, tag, opened));
}

function closeDownTo({ open, closedOver }: Pairing, index: number): void {
  const over = open.splice(index).slice(1);
  if (closedOver.length < deepest) closedOver.push(...over);
}

function isForeign(page: Page, open: readonly PageTag[]): boolean {
  const names = startedNames(page);
  if (!names.has('svg') && !names.has('math')) return false;
  const edge = open.findLast(({ name }) => isRoot(name) || holdsHtml.has(name));
  return edge !== undefined && isRoot(edge.name);
}

function isRoot(name: string): boolean {
  return name === 'svg' || name === 'math';
}

const holdsHtml = new Set(['foreignobject', 'desc', 'title', 'annotation-xml']);

function startedNames(page: Page): ReadonlySet<string> {
  let names = started.get(page);
  if (names === undefined) {
    names = new Set(page.tags.filter(({ kind }) => kind === 'start').map(({ name }) => name));
    started.set(page, names);
  }
  return names;
}

const started = new WeakMap<Page, ReadonlySet<string>>();
