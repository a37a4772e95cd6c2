import { oneLine } from '../../workspace/text/one-line.ts';
import { recordIn } from '../plan/field.ts';
import { wholeJson } from '../plan/loose-json.ts';

/**
 * What a file is about, on one line of at most `max` characters: headings of a page, selectors, exported
 * names, keys, or its first lines.
 *
 * @example
 * outlineOf('a.js', 'export const all = () => 1;', 80); // 'all'
 */
export function outlineOf(path: string, text: string, max: number): string {
  const extension = /\.(\w{1,20})$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const parts = Object.hasOwn(readers, extension) ? (readers[extension]?.(text) ?? []) : [];
  const found = parts.length > 0 ? parts : firstLines(text);
  return oneLine(found.slice(0, mostParts).join('; '), max);
}

const mostParts = 40;
type Reader = (text: string) => readonly string[];

const headings: Reader = (text) =>
  matches(text, /<(?:title|h[1-3])\b[^<>]{0,200}>([^<]{1,120})/gi).concat(
    matches(text, /\sid="([^"\s]{1,60})"/gi).map((id) => `#${id}`),
  );
const selectors: Reader = (text) => matches(text, /^([^\s{}/@][^\n{}]{0,100}) \{$/gm);
const exported: Reader = (text) =>
  matches(
    text,
    /^export (?:default )?(?:async )?(?:function\*? ?|class |const |let |var )([\w$]{1,60})/gm,
  );
const keys: Reader = (text) => Object.keys(recordIn(wholeJson(text)));
const titles: Reader = (text) => matches(text, /^#{1,4} ([^\n]{1,120})/gm);

const readers: Readonly<Record<string, Reader>> = {
  html: headings,
  htm: headings,
  css: selectors,
  js: exported,
  mjs: exported,
  cjs: exported,
  json: keys,
  md: titles,
};

function matches(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  for (const [, part = ''] of text.matchAll(pattern)) {
    found.push(part.trim());
    if (found.length === mostParts) break;
  }
  return found;
}

function firstLines(text: string): readonly string[] {
  const lines = text.slice(0, 2000).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 3);
}
