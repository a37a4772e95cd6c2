import { Parser, type ParserError, type Token } from 'parse5';
import type { TreeFile } from '../../contracts/validation.ts';
import type { SourceTree } from './source-tree.ts';

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

/** What validators want to know of an HTML file. */
export interface Page {
  readonly file: TreeFile & { readonly text: string };
  readonly tags: readonly PageTag[];
  /** Codes of the HTML standard for text that ends inside of something. */
  readonly cutOff: readonly string[];
  /** Script elements without `src`, and style elements. */
  readonly texts: readonly PageText[];
  readonly ids: ReadonlySet<string>;
  /** Of the base element. */
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
  // A token is handed over again when the parser changes its mind about it.
  const tags = new Map<number, PageTag>();
  const cutOff: string[] = [];
  const onParseError = ({ code }: ParserError): void => {
    if (code.startsWith('eof-in-')) cutOff.push(code);
  };
  const parser = new Parser({
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    onParseError,
  });
  const keep = (kind: PageTag['kind'], token: Token.TagToken): void => {
    if (token.location !== null) tags.set(token.location.startOffset, tagOf(kind, token));
  };
  const onStartTag = parser.onStartTag.bind(parser);
  const onEndTag = parser.onEndTag.bind(parser);
  parser.onStartTag = (token) => {
    keep('start', token);
    onStartTag(token);
  };
  parser.onEndTag = (token) => {
    keep('end', token);
    onEndTag(token);
  };
  parser.tokenizer.write(html, true);
  return { tags: [...tags.values()].sort((left, right) => left.start - right.start), cutOff };
}

/** Most tags have none, and a tree has many tags. */
const none: ReadonlyMap<string, PageAttribute> = new Map();

function tagOf(kind: PageTag['kind'], { tagName, selfClosing, attrs, location }: Token.TagToken) {
  const places = location?.attrs;
  const line = location?.startLine ?? 1;
  const column = location?.startCol ?? 1;
  const attributes = attrs.map(({ prefix, name, value }): [string, PageAttribute] => {
    // Foreign elements have their prefix taken off on the way.
    const key = prefix ? `${prefix}:${name}` : name;
    const place = places?.[key];
    return [key, { value, line: place?.startLine ?? line, column: place?.startCol ?? column }];
  });
  return {
    kind,
    // `<div="a">` opens an element of another name, which nobody means.
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
