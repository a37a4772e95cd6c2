import { isRecord } from '../../../errors/checks/assert-known.ts';

/** Parses JSON with comments and trailing commas; undefined if that fails or it is not an object. */
export function looseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(withoutComments(text));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces comments and trailing commas with spaces, so that offsets stay the same. */
export function withoutComments(source: string): string {
  const text = source.replace(/^\ufeff/, ' ');
  const parts: string[] = [];
  let comma = -1;
  for (let at = 0; at < text.length;) {
    const end = endOfToken(text, at);
    const part = text.slice(at, end);
    at = end;
    const isComment = part.length > 1 && part.startsWith('/');
    if (!isComment && part.trim() !== '') {
      if ((part === '}' || part === ']') && comma !== -1) parts[comma] = ' ';
      comma = part === ',' ? parts.length : -1;
    }
    parts.push(isComment ? part.replace(/[^\n]/g, ' ') : part);
  }
  return parts.join('');
}

function endOfToken(text: string, at: number): number {
  const two = text.slice(at, at + 2);
  if (two === '//') return orEnd(text, text.indexOf('\n', at), 0);
  if (two === '/*') return orEnd(text, text.indexOf('*/', at + 2), 2);
  if (!two.startsWith('"')) {
    plain.lastIndex = at;
    return Math.max(at + 1, plain.test(text) ? plain.lastIndex : 0);
  }
  let end = at + 1;
  while (end < text.length && text[end] !== '"' && text[end] !== '\n') {
    end += text[end] === '\\' ? 2 : 1;
  }
  return Math.min(end + 1, text.length);
}

/** White space, or anything between the punctuation of JSON. */
const plain = /\s+|[^\s",{}[\]/]+/y;

function orEnd(text: string, found: number, length: number): number {
  return found === -1 ? text.length : found + length;
}
