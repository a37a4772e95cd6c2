import { letterPattern } from '../../workspace/text/letters.ts';
import { namedList } from '../shared/named-list.ts';
import { deletes, joined, nouns, swearWords } from './swear-words.ts';
import { readSayings } from '../shared/reading/commands/read-server-words.ts';

/**
 * The words that a request wants to be deleted from the server, in quotes or as a list; at most 50.
 *
 * @example
 * readBlockedWords("deletes messages with 'free nitro' or 'cheap boost'"); // ['free nitro', 'cheap boost']
 */
export function readBlockedWords(text: string): readonly string[] {
  const head = text.slice(0, 4000);
  const found = wordsBehind(
    head,
    swearing.exec(head) ?? blocks.exec(head) ?? quotedWords.exec(head),
  );
  return found.length > 0 ? found : wordsBehind(head, listOfWords.exec(head), true);
}

function wordsBehind(
  head: string,
  opening: RegExpExecArray | null,
  isList = false,
): readonly string[] {
  if (opening === null) return [];
  const from = opening.index + opening[0].length;
  const said = /^[^.;\n]{0,300}/u.exec(head.slice(from))?.[0] ?? '';
  // "a blocked words list that admins can edit"
  if (ofList.test(said)) return [];
  // "bad words (list: moron, trash) sends the person a DM"
  const rest = inBrackets.exec(said)?.groups?.['list'] ?? said;
  const quoted = (
    rest === said ? readSayings(head) : readSayings(rest).map((one) => ({ ...one, at: from }))
  ).filter(({ at }) => at >= from && at < from + said.length);
  const items = quoted.length > 0 ? [] : (namedList(`words:${rest}`, 'words', head) ?? []);
  const found = isList ? items.slice(0, firstOther(items)) : items;
  // "deletes messages with invite links or more than 5 mentions", "… bad words from a list I can edit"
  const areWords = rest !== said || found.every((word) => word.split(' ').length < 3);
  // "Usuwa wiadomości z przekleństwami" names the kind, and none of them.
  const isKind = !isList && found.some((word) => noWords.test(word) || swearWords.test(word));
  const listed = areWords && !isKind ? found : [];
  const words = [...quoted.map((one) => one.text), ...listed].map((word) => word.toLowerCase());
  return [...new Set(words)].filter((word) => word.length <= 60).slice(0, 50);
}

/** "words: darn, heck, log in #mod-log": where the list goes on with something else. */
function firstOther(items: readonly string[]): number {
  const at = items.findIndex(
    (word) => noWords.test(word) || /[#@/]/u.test(word) || word.split(' ').length > 2,
  );
  return at < 0 ? items.length : at;
}

/** "words: darn, heck" */
const listOfWords =
  /(?<!\p{L})(?:words?|wörter|worte|palabras|mots|palavras|parole|woorden|słowa|kelimeler|слова|ord)(?:\s\p{L}{7,11})?\s?[:：(]\s?(?=\p{L})|(?:单词|词语|ワード|言葉|단어)\s?[:：]\s?/iu;
const ofList =
  /^\s?(?:lists?|filters?|listen?|listas?|filtros?|filtres?|filtri|lijst\p{L}{0,2}|список|фильтр)(?!\p{L})(?!\s?[:(]|\s(?:with|mit|con|avec|com|met)\s["“„«'])/iu;
/** "swearing (damn, crap)": behind it is a list. */
const swearing = letterPattern(
  `(?<!\\p{L})(?:${nouns})\\p{L}{0,8}(?:\\s(?:en\\s|und\\s)?${deletes}\\p{L}{0,8})?\\s?(?=[(:]\\s?["“„«']?\\p{L})|(?:${joined})(?=[(（:：])`,
);
const noWords =
  /\d|(?<!\p{L})(?:w|from|then|can|links?|invit\p{L}{0,8}|urls?|mentions?|caps|emojis?|spam|attachments?|images?|einladung\p{L}{0,8}|erwähnungen|enlaces?|menciones|liens|menções|menzioni|vermeldingen|wzmian\p{L}{1,3}|ссыл\p{L}{1,5}|упоминани\p{L})(?!\p{L})/iu;
const inBrackets = /^[^()（）"“«]{0,40}[(（](?:\p{L}{1,12}\s?:\s?)?(?<list>[^()（）]{2,300})[)）]/u;

const wordNoun =
  'words?|wörtern?|worte?n?|palabras|mots|palavras|parole|woorden|słow(?:a|ami|ach)|слов(?:а|ами|ах)|слів|ord(?:en)?|kata|từ';
const message =
  'messages?|posts|nachrichten|berichten|сообщения|повідомлення|meddelanden|pesan|tin nh[ắa]n|wiadomości|mensajes|mensagens|messaggi';
const having =
  'with|containing|that contain|like|such as|mit|met|zoals|с|со|зі?|із|med|dengan|yang (?:ada|berisi|mengandung)|[cđ]ó|chứa|chua|như|z|ze|con|avec|com|wie|como|comme|come';
const these = `(?:\\s(?:the|den|de|las?|les?|as))?\\s(?:${wordNoun})(?!\\p{L})`;

/** "слова «дурак» и «козёл»" */
const quotedWords = letterPattern(
  `(?<!\\p{L})(?:${wordNoun}|слово|kata (?:kasar|kotor)|từ (?:tục|cấm))\\s?:?\\s?(?=["“„«'‘])`,
);

/** "deletes messages with the words …", "der Nachrichten mit den Wörtern … löscht" */
const blocks = letterPattern(
  `(?<!\\p{L})(?:(?:${deletes}|ban)\\p{L}{0,8}\\s(?:\\p{L}{1,12}\\s){0,3}?(?:${wordNoun}|${message})(?!\\p{L})(?:\\s(?:${having})(?!\\p{L})(?:${these})?)?|(?:${message})\\s(?:${having})${these})\\s?[:(]?`,
);

/** Whether a request names words that are deleted. */
export function deletesWords(text: string): boolean {
  const [said = ''] = blocks.exec(text) ?? [];
  return ofWords.test(said) && readBlockedWords(text).length > 0;
}

const ofWords = letterPattern(`${these}\\s?[:(]?$`);
