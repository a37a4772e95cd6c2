import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** What somebody writes, and what the bot answers. */
export interface Reply {
  readonly words: string;
  readonly text: string;
}

/**
 * The answers that a request tells without quotes: "if somebody says good morning, reply good morning to you".
 *
 * @example
 * readUnquoted('اذا احد كتب السلام عليكم يرد وعليكم السلام'); // [{ words: 'السلام عليكم', text: 'وعليكم السلام' }]
 */
export function readUnquoted(text: string): readonly Reply[] {
  const head = text.slice(0, 4000);
  return patterns
    .flatMap((pattern) => allMatches(head, pattern))
    .map(({ groups }) => ({
      words: (groups?.['words'] ?? '').trim(),
      text: (groups?.['text'] ?? '').trim(),
    }))
    .filter(
      ({ words, text: said }) =>
        words !== '' && said !== '' && !isTold.test(words) && !isTold.test(said),
    )
    .slice(0, 20);
}

/** Whether words say what is answered, rather than the answer. */
export function isToldAnswer(words: string): boolean {
  return isTold.test(words);
}

/** "a random joke", "them", "something": what is said of an answer is none. */
const isTold =
  /^(?:an?|the|my|eine?[mnrs]?|der|die|das|un[ao]?|une|el|la|los|las|le|les|lo|uma?|os?|as?|il|een|de|het)\s|^(?:one|some\p{L}*|any\p{L}*|random|him|her|them|it|with|certain|specific|etwas|ihm|algo|iets|jak\p{L}{0,3}|coś|bir\p{L}{0,3}|bana|какой\p{L}*|что-\p{L}*|ему|каким\p{L}*|عليه|برسالة|برد|بشكل|أي|شي|كلمة|某\p{L}*|一个)(?![\p{L}\p{M}])|["“”„«»「」/]/iu;
const said = "(?<words>[\\p{L}\\p{M}\\p{N}'’!?][\\p{L}\\p{M}\\p{N}'’ !?-]{0,40}?)";
const told = "(?<text>[\\p{L}\\p{M}\\p{N}'’][\\p{L}\\p{M}\\p{N}'’ !-]{0,80}?)";
const end =
  '(?=\\s?[,،.;!\\n(]|\\s?$|\\s(?:and|und|y|et|e|en|i|ve|и|plus|also|with buttons)\\s|\\sو(?=\\p{L}{3}))';
const clause = (spaced: string): RegExp => letterPattern(`(?<!\\p{L})${spaced}${end}`, 'giu');
const patterns = [
  // "replies pong when somebody says ping"
  clause(
    `(?:repl(?:y|ies)|responds?|answers?|says?)(?: with)? ${told} (?:when(?:ever)?|if) (?:someone|somebody|anyone|people) (?:says?|writes?|types?|sends?) ${said}`,
  ),
  clause(`répond(?: par)? ${told} (?:quand|si) quelqu['’]un (?:écrit|dit|tape|envoie) ${said}`),
  clause(
    `(?:respond[ae]r?|contest[ae]|risponde|risponda)(?: con| com)? ${told} (?:cuando|si|quando|se) (?:alguien|alguém|qualcuno) (?:escrib[ae]|dig[ae]|dice|escreve[r]?|disser|diz|fala[r]?|scrive) ${said}`,
  ),
  clause(
    `(?:antwortet|antworten)(?: mit)? ${told},? wenn (?:jemand|einer) ${said} (?:schreibt|sagt|tippt)`,
  ),
  clause(
    `отвеча(?:ет|л) ${told},? (?:когда|если) кто[- ]?(?:то|нибудь) (?:пишет|напишет|скажет) ${said}`,
  ),
  clause(
    `(?:when(?:ever)?|if) (?:someone|somebody|anyone|people|a (?:user|member)) (?:says?|writes?|types?|sends?) ${said},? (?:(?:then |the bot |it |bot ){0,2}(?:should |will |must )?(?:repl(?:y|ies)|respond|responds|answers?|says?)(?: back)?(?: with)?) ${told}`,
  ),
  clause(
    `wenn (?:jemand|einer|man|wer) ${said} (?:schreibt|sagt|tippt),? (?:(?:soll|dann )?(?:der bot |er )?(?:antwortet|antworten|schreibt|sagt)(?: der bot| er)?(?: mit)?) ${told}`,
  ),
  clause(
    `(?:cuando|si) (?:alguien|uno) (?:escrib[ae]|pon[eg]a?|dig[ae]|dice) ${said},? (?:(?:el bot |que |le ){0,2}(?:respond[ae]|contest[ae]|dig[ae])(?: con)?) ${told}`,
  ),
  clause(
    `(?:quand|si) quelqu['’]un (?:écrit|dit|tape|envoie) ${said},? (?:(?:le bot |il |que ){0,2}(?:répond[es]{0,2}|dise|dit)(?: par| avec)?) ${told}`,
  ),
  clause(
    `(?:quando|se) (?:alguém|qualcuno) (?:escreve[r]?|disser|diz|mandar?|falar?|scrive|dice) ${said},? (?:(?:o bot |il bot |ele |que ){0,2}(?:respond[ae]r?|risponde|risponda|fal[ae]r?|diz|diga)(?: com| con)?) ${told}`,
  ),
  clause(
    `(?:als|wanneer) iemand ${said} (?:zegt|typt|schrijft|stuurt),? (?:(?:dan |moet )?(?:de bot |hij )?(?:antwoordt|antwoorden|reageert|zegt)(?: de bot| hij)?(?: met)?) ${told}`,
  ),
  clause(
    `(?:gdy|jak|jeśli|kiedy) ktoś (?:napisze|powie|wpisze|pisze) ${said},? (?:(?:to |bot |niech |ma ){0,2}(?:odpowiada|odpisuje|odpowie|odpisze|odpowiedział))(?: że)? ${told}`,
  ),
  clause(
    `(?:biri|birisi) ${said} (?:yazınca|yazarsa|derse|deyince|yazdığında),? (?:bot )?${told} (?:diye )?(?:cevap (?:versin|verir|versin)|yazsın|desin|yanıtlasın)`,
  ),
  clause(
    `(?:когда|если) (?:кто[- ]?(?:то|нибудь)|человек|участник) (?:пишет|напишет|скажет|написал) ${said},? (?:(?:то |бот ){0,2}(?:отвеча(?:ет|л)|ответит|пишет|писал)) ${told}`,
  ),
  clause(
    `(?:[إا]ذا|لما|لو) (?:[أا]حد|حد|شخص|واحد|العضو) (?:كتب|قال|يكتب|يقول) ${said} (?:البوت )?(?:يرد|يقول|يجاوب)(?: عليه)? (?:ب)?${told}`,
  ),
  /(?:如果|当)?有人(?:说|发|输入|打出?)(?<words>\p{sc=Han}{1,12}?)[,，]?(?:机器人)?(?:就|会|自动){0,2}(?:回复|回答|回)(?<text>\p{sc=Han}{1,20}?)(?=[,，。;；!！\n]|$)/gu,
];
