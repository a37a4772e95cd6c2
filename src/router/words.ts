/**
 * The words of a message in the form that the model knows: lower case, without accents, digits as 0,
 * mentions gone, links and code blocks each as one word of their own. Of a long message only head and
 * tail are read, so the work has a bound.
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

/** Whether a word is written in a script without spaces, or in syllables: its letters say more. */
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

/** Code is shown, not said; but where there is nothing else, it is the message. */
function withoutCode(text: string): string {
  const said = text.replace(fence, ' codeblock ');
  return said.trim() === 'codeblock' ? `codeblock ${text}` : said;
}

/** People leave accents out, so all are; composed again, for Korean syllables. */
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
