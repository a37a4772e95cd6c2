/**
 * White space, line breaks before a mark of quotes, tables or comments or behind one of a continued line,
 * invisible characters, colours, and the joint between two concatenated literals.
 */
export const breaks =
  // oxlint-disable-next-line no-control-regex
  /(?:\n[ \t]{0,20}(?:[>|#+*-][ \t]{1,20}){1,4}|[\s\u00ad\u200b-\u200d\u2060\ufeff]|\u001b\[[\d;]{0,20}[A-Za-z]|[=\\]\r?\n|["'`]\s{0,40}(?:[+.,&]\s{0,40})?["'`])+/g;
// oxlint-disable-next-line no-control-regex
export const hasBreaks = /[\s\u001b\u00ad\u200b-\u200d\u2060\ufeff"'`]/;

/** Escapes of JSON, JavaScript, URLs and HTML. */
const escapes =
  /\\(?:[nrtbf"'`\\/]|x[\da-fA-F]{2}|u[\da-fA-F]{4})|%[\da-fA-F]{2}|&(?:#\d{1,5}|#x[\da-fA-F]{1,5}|amp|lt|gt|quot|apos);/g;

/** May contain escapes, those of Markdown included, invisible characters or colours. */
// oxlint-disable-next-line no-control-regex
export const mayBeObfuscated = /[\\%&\u001b\u00ad\u200b-\u200d\u2060\ufeff]/;
export const obfuscations = new RegExp(
  `(?:\\u001b|\\\\(?:u001[bB]|x1[bB]|033|e))\\[[\\d;]{0,20}[A-Za-z]|${escapes.source}|\\\\[_*~.|>#+!-]|[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]`,
  'g',
);

/** The character behind an escape; nothing for an invisible character or a colour. */
export function deobfuscated(match: string): string {
  return /^[\\%&][^[]*$/.test(match) ? unescaped(match) : '';
}

/** The character that an escape stands for; a space for other white space than line breaks. */
function unescaped(escape: string): string {
  if (escape.startsWith('%')) return fromHex(escape.slice(1));
  if (escape.startsWith('&#x')) return fromHex(escape.slice(3, -1));
  if (escape.startsWith('&#')) return String.fromCharCode(Number(escape.slice(2, -1)));
  if (escape.startsWith('&')) return entities[escape] ?? '';
  const kind = escape[1] ?? '';
  if (kind === 'x' || kind === 'u') return fromHex(escape.slice(2));
  // Whether a line ends matters to what stands around a secret.
  if (kind === 'n' || kind === 'r') return '\n';
  return /[tbf]/.test(kind) ? ' ' : kind;
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
