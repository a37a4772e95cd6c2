import { hasBlocks } from '../repair/edit-blocks.ts';
import { elisionIn } from './elision.ts';

export interface Replaced {
  /** The text before. Comments that stood there are no elision. */
  readonly before?: string;
  /** Whether the reply said what it takes out, as blocks do. */
  readonly mayShrink?: boolean;
}

/**
 * Why the text of a file is not complete, as a sentence for the model; undefined if it is. Scripts,
 * styles and pages are parsed later, by the validators in their own process.
 */
export function problemOf(
  path: string,
  text: string,
  { before = '', mayShrink = false }: Replaced = {},
): string | undefined {
  if (text.trim() === '') return 'It was empty.';
  if (diff.test(text) && !/\.(?:md|txt)$/i.test(path)) return 'It was a diff, not the file.';
  if (hasBlocks(text) && !hasBlocks(before)) return 'It was blocks, not the file.';
  if (/\.(?:json|webmanifest)$/i.test(path)) return isJson(text) ? undefined : 'It was not JSON.';
  if (/\.html?$/i.test(path) && !/<[a-z!]/i.test(text)) return 'It was not HTML.';
  if (/<html\b/i.test(text) && /\.html?$/i.test(path) && !/<\/html\s{0,20}>/i.test(text)) {
    return 'It did not end: there was no </html>.';
  }
  if (!mayShrink && text.length < before.length * leastKept) {
    return 'It was much shorter than the file that it replaces: parts of it were left out.';
  }
  const left = elisionIn(path, text, before);
  if (left !== undefined) return `It left something out: "${left}".`;
  if (/\.(?:css|[cm]?js)$/i.test(path) && page.test(text)) return 'It was HTML.';
  const isTalk = /\.(?:css|[cm]?js)$/i.test(path) && !/[{}()=;@*/]/.test(text);
  return isTalk ? 'It was talk, not code.' : undefined;
}

const diff = /^\s{0,20}(?:diff --git |--- \S.{0,400}\n\+\+\+ \S|@@ -\d)/;
const page = /^\s{0,20}<(?:!doctype|html|head|body)\b/i;

/** A rewrite that keeps less has lost something. */
const leastKept = 0.6;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
