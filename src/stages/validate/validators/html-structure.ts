import type { Finding } from '../../../contracts/finding.ts';
import { type Page, pagesOf, type PageTag } from '../page.ts';
import { errorAt, positionOf } from '../report.ts';
import type { SourceTree } from '../source-tree.ts';
import { closesParagraph, endTagOptional, impliedEnds, voidElements } from './html-elements.ts';

/** Tags that do not pair: one finding for each mistake, not for what follows from it. */
export function htmlStructure(tree: SourceTree): Finding[] {
  return pagesOf(tree).flatMap((page) => checkPairs(page).concat(checkEnd(page)));
}

interface Pairing {
  readonly page: Page;
  readonly open: PageTag[];
  /** Elements that were closed from outside: their end tag may still come, in the wrong place. */
  readonly closedOver: PageTag[];
  readonly findings: Finding[];
}

function checkPairs(page: Page): Finding[] {
  const pairing: Pairing = { page, open: [], closedOver: [], findings: [] };
  for (const tag of page.tags) {
    if (tag.kind === 'start') start(pairing, tag);
    else end(pairing, tag);
  }
  for (const tag of [...pairing.closedOver, ...pairing.open]) {
    if (!endTagOptional.has(tag.name)) pairing.findings.push(unclosed(page, tag));
  }
  return pairing.findings;
}

function start(pairing: Pairing, tag: PageTag): void {
  const { open, page, findings } = pairing;
  const foreign = isForeign(open);
  if (!foreign) closeImplied(pairing, tag);
  if (foreign ? tag.selfClosing : voidElements.has(tag.name)) return;
  if (tag.selfClosing && (tag.name === 'svg' || tag.name === 'math')) return;
  const outer = onlyOnce.has(tag.name) ? open.find(({ name }) => name === tag.name) : undefined;
  if (outer !== undefined) {
    const message = `<${tag.name}> inside the <${tag.name}> of line ${outer.line}.`;
    findings.push(nesting(page, tag, message, `Close the outer <${tag.name}> first.`));
  }
  open.push(tag);
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

function end(pairing: Pairing, tag: PageTag): void {
  const { open, closedOver, page, findings } = pairing;
  if (voidElements.has(tag.name)) return;
  const index = open.findLastIndex(({ name }) => name === tag.name);
  const inner = open.at(-1);
  if (index === -1 && inner !== undefined && heading.test(tag.name) && heading.test(inner.name)) {
    open.pop();
    const message = `<${inner.name}> is closed by </${tag.name}>.`;
    // Browsers take one for the other.
    findings.push(harmless(nesting(page, tag, message, `Write </${inner.name}>.`)));
    return;
  }
  if (index !== -1) {
    closeDownTo(pairing, index);
    return;
  }
  const late = closedOver.findLastIndex(({ name }) => name === tag.name);
  const [opened] = late === -1 ? [] : closedOver.splice(late, 1);
  if (opened === undefined) {
    const message = `</${tag.name}> closes nothing.`;
    const hint = 'Take the end tag out, or open the element before it.';
    const found = nesting(page, tag, message, hint);
    const isAlone = !page.tags.some(({ kind, name }) => kind === 'start' && name === tag.name);
    findings.push(isAlone || endTagOptional.has(tag.name) ? harmless(found) : found);
  } else if (!endTagOptional.has(tag.name)) {
    const message = `</${tag.name}> comes after what was around its <${tag.name}> (line ${opened.line}) has ended.`;
    findings.push(nesting(page, tag, message, 'Close the inner element before the outer one.'));
  }
}

const heading = /^h[1-6]$/;

/** Browsers pass over it, and what is around it stays as it was meant. */
function harmless(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}

function closeDownTo({ open, closedOver }: Pairing, index: number): void {
  closedOver.push(...open.splice(index).slice(1));
}

function isForeign(open: readonly PageTag[]): boolean {
  const root = open.findLastIndex(({ name }) => name === 'svg' || name === 'math');
  const html = open.findLastIndex(({ name }) =>
    /^(?:foreignobject|desc|title|annotation-xml)$/.test(name),
  );
  return root !== -1 && html < root;
}

function checkEnd({ file, tags, cutOff }: Page): Finding[] {
  const { path, text } = file;
  const report = (what: string, offset: number): Finding => {
    const message = `The file ends inside ${what}.`;
    const hint = 'Write the file to its end.';
    return errorAt('unclosed-element', { file: path, ...positionOf(text, offset), message, hint });
  };
  return cutOff.flatMap((code) => {
    if (code === 'eof-in-tag') return [report('a tag', text.indexOf('<', tags.at(-1)?.end))];
    if (code === 'eof-in-comment') return [report('a comment', text.lastIndexOf('<!--'))];
    return [];
  });
}

function unclosed({ file }: Page, { name, line, column, selfClosing }: PageTag): Finding {
  const message = selfClosing
    ? `<${name}/> does not close itself in HTML.`
    : `<${name}> is never closed.`;
  const hint = `Write </${name}> where the element ends.`;
  return errorAt('unclosed-element', { file: file.path, line, column, message, hint });
}

function nesting(
  { file }: Page,
  { line, column }: PageTag,
  message: string,
  hint: string,
): Finding {
  return errorAt('bad-nesting', { file: file.path, line, column, message, hint });
}
