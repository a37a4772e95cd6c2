import { allMatches } from '../../../workspace/text/all-matches.ts';

/** The sentence of a text in which a pattern matches first; empty without one. */
export function sentenceWith(pattern: RegExp, text: string): string {
  const at = text.search(pattern);
  if (at < 0) return '';
  const ahead = allMatches(text.slice(0, at), ends).map(({ index }) => index + 1);
  const start = Math.max(...ahead, 0);
  const length = text.slice(at).search(ends);
  return text.slice(start, length < 0 ? start + 600 : at + length);
}

const ends = /[.!?\n](?=\s|$)|[。！？।]/gu;
