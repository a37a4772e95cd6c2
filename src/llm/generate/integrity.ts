import { elisionIn } from './elision.ts';

/**
 * Why the text of a file is not complete, as a sentence for the model; undefined if it is. `before`
 * is the text that it replaces: comments that stood there are no elision. Scripts, styles and pages
 * are parsed by the validators, in their own process.
 */
export function problemOf(path: string, text: string, before = ''): string | undefined {
  if (text.trim() === '') return 'It was empty.';
  if (/\.(?:json|webmanifest)$/i.test(path)) return isJson(text) ? undefined : 'It was not JSON.';
  if (/<html\b/i.test(text) && /\.html?$/i.test(path) && !/<\/html\s{0,20}>/i.test(text)) {
    return 'It did not end: there was no </html>.';
  }
  if (before !== '' && text.length < before.length * leastKept) {
    return 'It was much shorter than the file that it replaces: parts of it were left out.';
  }
  const left = elisionIn(path, text, before);
  return left && `It left something out: "${left}".`;
}

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
