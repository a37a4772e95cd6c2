/** Spaces, invisible characters, and the seam of two literals. */
export const breaks =
  /(?:[\s\u00ad\u200b-\u200d\u2060\ufeff]|=\r?\n|["'`]\s{0,40}(?:[+.,&]\s{0,40})?["'`])+/g;
export const hasBreaks = /[\s\u00ad\u200b-\u200d\u2060\ufeff"'`]/;

export const mayBeEscaped = /[\\%&]/;
/** Of JSON, scripts, addresses and HTML. */
export const escapes =
  /\\(?:[nrtbf"'`\\/]|x[\da-fA-F]{2}|u[\da-fA-F]{4})|%[\da-fA-F]{2}|&(?:#\d{1,5}|#x[\da-fA-F]{1,5}|amp|lt|gt|quot|apos);/g;

/** Escapes, those of Markdown too, and characters that nobody sees. */
export const mayBeVeiled = /[\\%&\u00ad\u200b-\u200d\u2060\ufeff]/;
export const veils = new RegExp(
  `${escapes.source}|\\\\[_*~.-]|[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]`,
  'g',
);

export function unveiled(veil: string): string {
  return /^[\\%&]/.test(veil) ? unescaped(veil) : '';
}

/** What an escape stands for. */
export function unescaped(escape: string): string {
  if (escape.startsWith('%')) return fromHex(escape.slice(1));
  if (escape.startsWith('&#x')) return fromHex(escape.slice(3, -1));
  if (escape.startsWith('&#')) return String.fromCharCode(Number(escape.slice(2, -1)));
  if (escape.startsWith('&')) return entities[escape] ?? '';
  const kind = escape[1] ?? '';
  if (kind === 'x' || kind === 'u') return fromHex(escape.slice(2));
  return /[nrtbf]/.test(kind) ? ' ' : kind;
}

function fromHex(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
