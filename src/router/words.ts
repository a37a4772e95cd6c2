/**
 * The words of a message as the model knows them: in lower case, without accents and mentions, digits
 * as 0, and each link and code block as one word. Only the head and tail of a long message are read,
 * so the work is bounded.
 */
export function wordsOf(message: string): readonly string[] {
  const text = withoutCode(bounded(message, headCharacters, tailCharacters).toWellFormed())
    .replace(markup, ' ')
    .replace(link, ' weblink ')
    .replace(slashCommand, '$1 slashcommand $2');
  const plain = bounded(withoutAccents(text.toLowerCase()), headCharacters, tailCharacters)
    .replace(stretched, '$1')
    .replace(digits, '0');
  return (plain.match(word) ?? []).slice(0, maxWords).map((found) => found.slice(0, maxLetters));
}

/** Whether a word is in a script without spaces or of syllables, where letters carry more meaning. */
export function isDense(text: string): boolean {
  return dense.test(text);
}

const headCharacters = 1500;
const tailCharacters = 300;
const maxWords = 400;
const maxLetters = 48;

const fence = /```[^]*?(?:```|$)/g;
const markup = /<(?:@[!&]?|#|a?:\w{1,32}:|t:)\d{1,20}(?::\w)?>/g;
const link = /https?:\/\/[^\s<>]{1,300}/gi;
const slashCommand = /(^|[\s("'`,])\/(\p{L})/gu;
const stretched = /(\p{L})\1{2,}/gu;
const digits = /\p{N}+/gu;
const accents = /[\u0300-\u036f]/g;
const word =
  /[\u3040-\u30ff\u3400-\u9fff]+|\?|[[\p{L}\p{M}\p{N}]--[\u3040-\u30ff\u3400-\u9fff]]+/gv;
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

function bounded(text: string, head: number, tail: number): string {
  return text.length <= head + tail ? text : `${text.slice(0, head)} ${text.slice(-tail)}`;
}

/** Ignores the content of code blocks, unless the message has nothing else. */
function withoutCode(text: string): string {
  const prose = text.replace(fence, ' codeblock ');
  return prose.trim() === 'codeblock' ? `codeblock ${text}` : prose;
}

/** Removes accents, because people omit them; recomposes, for Korean syllables. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(/[łıøđß؟]/g, (letter) => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  '؟': '?',
};
