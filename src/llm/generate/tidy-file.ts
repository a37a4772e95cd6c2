import { jsonFile } from '../../starters/markup.ts';
import { wholeJson } from '../plan/loose-json.ts';
import { elisionIn } from './elision.ts';
import { type FencedBlock, fencedBlocks } from './fenced-blocks.ts';

/**
 * Puts right what models get wrong around a file: a code fence, a tag, a heading or talk around it, a
 * byte-order mark, Windows line breaks, half characters, no line break at the end, no doctype or
 * charset, comments in JSON. Text without such mistakes stays as it is.
 */
export function tidyFile(path: string, text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');
  const bare = withoutHeading(path, withoutFence(path, withoutTag(plain)));
  const tidy = /\.html?$/i.test(path)
    ? withHead(pageIn(bare.trimStart()))
    : strictJson(path, bare.replace(/^\n+/, ''));
  return tidy === '' || tidy.endsWith('\n') ? tidy : `${tidy}\n`;
}

/** The tag in which files are shown to the model. */
function withoutTag(text: string): string {
  const tagged = /^\s{0,100}<project-file[^>\n]{0,300}>\n([^]*)\n<\/project-file>\s*$/.exec(text);
  return tagged?.[1] ?? text;
}

/** The block that is the file, with talk before and after it; the text where there is none. */
function withoutFence(path: string, text: string): string {
  const blocks = fencedBlocks(text.trim());
  const [first] = blocks;
  if (first === undefined) return text;
  if (/\.md$/i.test(path) && !/^(?:markdown|md)$/.test(first.info)) return text;
  // Code may hold a fence, in a comment or a template: only talk stands before one that is ours.
  const isOurs = /\.(?:md|txt|csv)$|(?:^|\/)LICENSE$/i.test(path)
    ? first.before === ''
    : isTalk(first.before);
  if (!isOurs) return text;
  const best = Math.max(...blocks.map((block) => fit(path, block)));
  return blocks.find((block) => fit(path, block) === best)?.text ?? text;
}

function isTalk(text: string): boolean {
  return text.length <= 8000 && !text.split('\n').some((line) => code.test(line));
}

const code =
  /[{};(>]\s{0,9}$|^\s{0,40}(?:(?:import|export|const|let|var|function|class|async)\s|<[!a-z?]|\/[/*]|#!|@\w)/;

/** How much a block looks like the file: by its name, then by its language. */
function fit(path: string, { info, before }: FencedBlock): number {
  const name = path.split('/').at(-1) ?? path;
  const heading = before.trimEnd().split('\n').at(-1) ?? '';
  const isNamed = info.includes(name) || heading.includes(name);
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  const languages = [extension, ...(/^[cm]?js$/.test(extension) ? ['js', 'javascript'] : [])];
  const language = /^\w*/.exec(info.toLowerCase())?.[0] ?? '';
  return (isNamed ? 2 : 0) + (languages.includes(language) ? 1 : 0);
}

/** The path alone on the first line. */
function withoutHeading(path: string, text: string): string {
  const [first = '', ...rest] = text.trimStart().split('\n');
  const said = first.replace(/^(?:[#*`\s]|file(?:name)?:){0,12}|[*`:\s]{0,9}$/gi, '');
  return said === path && rest.length > 0 ? rest.join('\n') : text;
}

/** Without the talk before and after a page. */
function pageIn(text: string): string {
  const start = text.search(/^<(?:!doctype\s|html\b)/im);
  const page = start > 0 && !text.slice(0, start).includes('<!--') ? text.slice(start) : text;
  const [end] = [...page.matchAll(/<\/html\s{0,20}>/gi)].slice(-1);
  if (end === undefined) return page;
  const length = end.index + end[0].length;
  return /<[/!a-z]/i.test(page.slice(length)) ? page : page.slice(0, length);
}

function withHead(page: string): string {
  const whole = /^<html\b/i.test(page) ? `<!doctype html>\n${page}` : page;
  if (/<meta\s[^>]{0,40}charset/i.test(whole)) return whole;
  return whole.replace(/<head\b[^>]{0,200}>/i, (head) => `${head}\n    <meta charset="utf-8" />`);
}

/** JSON with comments or commas too many; not where a comment stands for what was left out. */
function strictJson(path: string, text: string): string {
  if (!/\.(?:json|webmanifest)$/i.test(path) || isJson(text)) return text;
  if (elisionIn('x.js', text) !== undefined) return text;
  const value = wholeJson(text);
  return value === undefined ? text : jsonFile(value);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
