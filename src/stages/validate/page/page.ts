import { defaultTreeAdapter, Parser, type ParserError, type Token } from 'parse5';
import type { TreeFile } from '../../../contracts/stages/validation.ts';
import type { SourceTree } from '../checker/source-tree.ts';

/** A tag as it is written. */
export interface PageTag {
  readonly kind: 'start' | 'end';
  /** Lower case. */
  readonly name: string;
  readonly selfClosing: boolean;
  readonly attributes: ReadonlyMap<string, PageAttribute>;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

export interface PageAttribute {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** The text inside a script or style element. */
export interface PageText {
  readonly tag: PageTag;
  readonly text: string;
}

/** An HTML file, as validators need it. */
export interface Page {
  readonly file: TreeFile & { readonly text: string };
  readonly tags: readonly PageTag[];
  /** Error codes of the HTML standard for a file that ends inside a tag, a comment and so on. */
  readonly cutOff: readonly string[];
  /** Script elements without `src`, and style elements. */
  readonly texts: readonly PageText[];
  readonly ids: ReadonlySet<string>;
  /** The `href` of the base element. */
  readonly base: string | undefined;
}

const parsed = new WeakMap<SourceTree, Page[]>();

/** The HTML files of a tree, each parsed once. */
export function pagesOf(tree: SourceTree): readonly Page[] {
  const known = parsed.get(tree);
  if (known !== undefined) return known;
  const pages: Page[] = [];
  for (const file of tree.files.values()) {
    if (file.text === undefined || !/\.html?$/i.test(file.path)) continue;
    tree.enter(file.path);
    pages.push(readPage({ ...file, text: file.text }));
  }
  parsed.set(tree, pages);
  return pages;
}

function readPage(file: Page['file']): Page {
  const { tags, cutOff } = tokenize(file.text);
  const starts = tags.filter((tag) => tag.kind === 'start');
  const anchors = starts.filter((tag) => tag.name === 'a');
  const ids = [
    ...starts.map((tag) => tag.attributes.get('id')?.value),
    ...anchors.map((tag) => tag.attributes.get('name')?.value),
  ];
  return {
    file,
    tags,
    cutOff,
    texts: textsOf(file.text, tags),
    ids: new Set(ids.filter((id) => id !== undefined)),
    base: starts.find(({ name }) => name === 'base')?.attributes.get('href')?.value,
  };
}

function tokenize(html: string): { tags: PageTag[]; cutOff: string[] } {
  // The parser may report a token twice.
  const tags = new Map<number, PageTag>();
  const cutOff: string[] = [];
  const onParseError = ({ code }: ParserError): void => {
    if (code.startsWith('eof-in-')) cutOff.push(code);
  };
  const parser = new Parser({
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: withoutTree,
    onParseError,
  });
  const add = (kind: PageTag['kind'], token: Token.TagToken): void => {
    if (token.location !== null) tags.set(token.location.startOffset, tagOf(kind, token));
  };
  const onStartTag = parser.onStartTag.bind(parser);
  const onEndTag = parser.onEndTag.bind(parser);
  parser.onStartTag = (token) => {
    add('start', token);
    onStartTag(token);
  };
  parser.onEndTag = (token) => {
    add('end', token);
    onEndTag(token);
  };
  parser.tokenizer.write(html, true);
  return { tags: [...tags.values()].sort((left, right) => left.start - right.start), cutOff };
}

/** Keeps no tree of the page: only its tags are needed, and the tree took most of the time. */
const withoutTree: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  appendChild(parent, child) {
    child.parentNode = parent;
  },
  insertBefore(parent, child) {
    child.parentNode = parent;
  },
  detachNode(node) {
    node.parentNode = null;
  },
  insertText() {},
  insertTextBefore() {},
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation() {},
  updateNodeSourceCodeLocation() {},
};

/** Shared, because most tags have no attributes. */
const none: ReadonlyMap<string, PageAttribute> = new Map();

function tagOf(kind: PageTag['kind'], { tagName, selfClosing, attrs, location }: Token.TagToken) {
  const locations = location?.attrs;
  const line = location?.startLine ?? 1;
  const column = location?.startCol ?? 1;
  const attributes = attrs.map(({ prefix, name, value }): [string, PageAttribute] => {
    // The parser splits off the prefix of attributes such as `xlink:href`.
    const key = prefix ? `${prefix}:${name}` : name;
    const at = locations?.[key];
    return [key, { value, line: at?.startLine ?? line, column: at?.startCol ?? column }];
  });
  return {
    kind,
    // `<div="a">` is a typo for `<div>`, though it opens an element of another name.
    name: tagName.toLowerCase().replace(/["'=<].*$/s, ''),
    selfClosing,
    attributes: attributes.length === 0 ? none : new Map(attributes),
    line,
    column,
    start: location?.startOffset ?? 0,
    end: location?.endOffset ?? 0,
  };
}

function textsOf(html: string, tags: readonly PageTag[]): PageText[] {
  return tags.flatMap((tag, index) => {
    const holdsText = tag.name === 'style' || (tag.name === 'script' && !tag.attributes.has('src'));
    if (tag.kind !== 'start' || !holdsText) return [];
    return [{ tag, text: html.slice(tag.end, tags[index + 1]?.start ?? html.length) }];
  });
}
