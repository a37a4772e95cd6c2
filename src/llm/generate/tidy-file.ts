/**
 * Puts right what models get wrong around a file: a code fence or a sentence around it, a byte-order
 * mark, Windows line breaks, half characters, no line break at the end, no doctype or charset. Text
 * without such mistakes stays as it is.
 */
export function tidyFile(path: string, text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');
  const isWhole = /^```(?:markdown|md)\n/.test(plain.trimStart());
  const bare = /\.md$/i.test(path) && !isWhole ? plain : withoutFence(plain);
  const tidy = /\.html?$/i.test(path) ? withHead(bare.trimStart()) : bare.replace(/^\n+/, '');
  return tidy === '' || tidy.endsWith('\n') ? tidy : `${tidy}\n`;
}

/** A fence on the first line, or after one sentence; what follows its end is talk. */
function withoutFence(text: string): string {
  const lines = text.trim().split('\n');
  const open = lines.findIndex((line) => fence.test(line));
  if (open === -1) return text;
  // Code may hold a fence, in a comment or a template: only talk stands before one that is ours.
  const before = lines.slice(0, open).join(' ');
  if (before.length > 300 || /[{}<>;=]|\/\*|\/\//.test(before)) return text;
  const close = lines.findLastIndex((line, index) => index > open && line.trim() === '```');
  return lines.slice(open + 1, close === -1 ? undefined : close).join('\n');
}

const fence = /^```[\w.+-]{0,40}\s{0,5}$/;

function withHead(page: string): string {
  const whole = /^<html\b/i.test(page) ? `<!doctype html>\n${page}` : page;
  if (/<meta\s[^>]{0,40}charset/i.test(whole)) return whole;
  return whole.replace(/<head\b[^>]{0,200}>/i, (head) => `${head}\n    <meta charset="utf-8" />`);
}
