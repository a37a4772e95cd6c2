import { namedList } from '../shared/named-list.ts';
import { swearWords } from './swear-words.ts';
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
  const items = quoted.length > 0 ? [] : (namedList(`words:${rest}`, 'words') ?? []);
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
  /(?<!\p{L})(?:words?|wörter|worte|palabras|mots|palavras|parole|woorden|słowa|kelimeler|слова|ord)\s?[:：(]\s?(?=\p{L})|(?:单词|词语|ワード|言葉|단어)\s?[:：]\s?/iu;
const ofList =
  /^\s?(?:lists?|filters?|listen?|listas?|filtros?|filtres?|filtri|lijst\p{L}{0,2}|список|фильтр)(?!\p{L})(?!\s?[:(]|\s(?:with|mit|con|avec|com|met)\s["“„«'])/iu;
/** "swearing (damn, crap)": behind it is a list. */
const swearing =
  /(?<!\p{L})(?:swear(?:ing|s| ?words?)|bad words|curse words|cursing|banned words|profanity|insults|schimpfwörtern?|insultos|groserías|malas palabras|gros mots|insultes|palavrões|parolacce|scheldwoorden|wulgaryzmy|przekleństwa|küfür\p{L}{0,4}|мат|ругательств\p{L}|матюк\p{L}{1,3}|svordom|svärord|fula ord|kata (?:kasar|kotor|terlarang)|(?:từ|tu) (?:tục|cấm|tuc|cam))\s?(?=[(:]\s?["“„«']?\p{L})|(?:脏话|敏感词|暴言|禁止ワード|욕설|금칙어)(?=[(（:：])/iu;
const noWords =
  /\d|(?<!\p{L})(?:w|from|then|can|links?|invit\p{L}{0,8}|urls?|mentions?|caps|emojis?|spam|attachments?|images?|einladung\p{L}{0,8}|erwähnungen|enlaces?|menciones|liens|menções|menzioni|vermeldingen|wzmian\p{L}{1,3}|ссыл\p{L}{1,5}|упоминани\p{L})(?!\p{L})/iu;
const inBrackets = /^[^()"“«]{0,40}\((?:\p{L}{1,12}\s?:\s?)?(?<list>[^()]{2,300})\)/u;

/** "слова «дурак» и «козёл»" */
const quotedWords =
  /(?<!\p{L})(?:words?|wörter|palabras|mots|palavras|parole|woorden|слов[ао]|słowa|слов(?:ами|ах)|слів|ord(?:en)?|kata(?: (?:kasar|kotor))?|từ(?: (?:tục|cấm))?)\s?:?\s?(?=["“„«'‘])/iu;

const blocks =
  /(?<!\p{L})(?:(?:delet|remov|block|filter|ban|censor)\p{L}{0,4}|lösch\p{L}{0,3}|verwijder\p{L}{0,2}|blokkeer\p{L}{0,2}|удал\p{L}{0,4}|видал\p{L}{0,4}|блоку\p{L}{0,3}|ta(?:r)? bort|radera\p{L}?|blockera\p{L}?|(?:meng)?hapus|(?:mem)?blokir|x[óo][aá]|chặn|usuw\p{L}{0,3}|blockier\p{L}{0,3}|elimin\p{L}{0,3}|borr\p{L}{0,3}|bloque\p{L}{0,3}|supprim\p{L}{0,3}|apag\p{L}{0,3}|remov\p{L}{0,2}|cancell\p{L}{0,2})\s(?:\p{L}{1,12}\s){0,3}?(?:words?|messages?|posts|wörter|worte?|nachrichten|woorden|berichten|слова|сообщения|повідомлення|слів|meddelanden|ord(?:en)?|pesan|kata|tin nh[ắa]n|từ|słowa|wiadomości|mensajes|palabras|messages|mots|mensagens|palavras|messaggi|parole)(?!\p{L})(?:\s(?:with|containing|that contain|like|such as|mit|met|zoals|с|со|зі?|із|med|dengan|yang (?:ada|berisi|mengandung)|[cđ]ó|chứa|chua|như|z|con|avec|com|wie|como|comme|come))?\s?[:(]?/iu;
