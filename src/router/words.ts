import { withConcepts } from './concepts.ts';

/**
 * The words of a message as the model knows them: in lower case, without accents and mentions, digits
 * as 0, each link and code block as one word, and a word for what has the same form in every language
 * (a Discord bot, a /command, a route, a price, a time). Only the head and tail of a long message are
 * read, so the work is bounded.
 */
export function wordsOf(message: string): readonly string[] {
  const text = withoutCode(bounded(message, headCharacters, tailCharacters).toWellFormed())
    .replace(markup, ' ')
    .replace(link, ' weblink ');
  const marked = withConcepts(
    forms.reduce((result, [form, name]) => result.replace(form, name), text),
  );
  const plain = bounded(withoutAccents(marked.toLowerCase()), headCharacters, tailCharacters)
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
/** The words of a command, a route and an option stay; those of a value go. */
const forms: readonly (readonly [form: RegExp, name: string])[] = [
  // What a wish is for, as it is mistyped most.
  [
    /(?<!\p{L})(?:websitt?e?|w(?:eb|b)\ssit|wbsite)(?!\p{L})|(?<!\p{L})wepsite(?!\p{L})/giu,
    'website',
  ],
  [/(?<!\p{L})servertje(?!\p{L})/giu, 'node server'],
  [/(?<!\p{L})cal(?:ulator|culater|cualtor|clator|kulator)(?!\p{L})/giu, 'calculator'],
  [
    /(?:discord|ディスコード|디스코드)(?:の|用|용)?[ -]?(?:bots?(?!\p{L})|ボット|机器人|機器人|봇)|(?<!\p{L})bot[aeiouy]?s? (?:\p{L}{1,4} ){0,2}discord/giu,
    '$& discordbot ',
  ],
  [
    /(?<!\p{L})bot(?:[aeiouy]|ul)?s?(?!\p{L})[^\n]{0,80}?(?:commands?|commando|comman?d[eo]s|comandi|befehle|komend|komut|команд|perintah|lệnh|命令|コマンド|명령어|कमांड|أوامر)/giu,
    '$& botcommands ',
  ],
  [/\b(GET|POST|PUT|PATCH|DELETE) {1,3}\//g, '$1 httproute '],
  [/(^|[\s("'`,:])\/(\p{L})/gu, '$1 slashcommand $2'],
  [/(^|[\s("'`,:])!(\p{L})/gu, '$1 bangcommand $2'],
  [/(^|[\s("'`,[])--?(\p{L})/gu, '$1 cliflag $2'],
  [
    /(?<![\p{L}\p{N}/])[\p{L}\p{N}_-]{0,40}\.(?:csv|txt|json|jsonl|ya?ml|env|sqlite|db|md|log|pdf|zip|xlsx|ics)(?![\p{L}\p{N}])/giu,
    '$& filename ',
  ],
  [/`([^`\n]{1,80})`/g, ' $1 inlinecode '],
  [/#(?:[\da-f]{6}|[\da-f]{3})(?![\p{L}\p{N}])/giu, ' hexcolor '],
  [/(^|[\s("'`,:])#(\p{L})/gu, '$1 channelname $2'],
  [/(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}.-]{1,64}/gu, ' mailaddress '],
  [/\p{Sc} ?\d[\d.,]{0,9}|\d[\d.,]{0,9} ?(?:\p{Sc}|元|円|원|zł|грн|руб|тг)/gu, ' pricevalue '],
  [
    /(?<![\p{L}\d:.])\d{1,2}(?:[:h]\d\d(?![\d:])| ?(?:am|pm|uhr|h)(?!\p{L})|時|시)/giu,
    ' clocktime ',
  ],
];
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
