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
      words: (groups?.['words'] ?? groups?.['last'] ?? '').trim(),
      text: (groups?.['text'] ?? '').trim(),
    }))
    .filter(
      ({ words, text: said }) =>
        words !== '' && said !== '' && !isTold.test(words) && !isTold.test(said),
    )
    .slice(0, 20);
}

/** What a bot does that says something. */
export const answers =
  '(?:answers?|repl(?:y|ies)|responds?|says?|antwort(?:et|en)|sagt|schreibt|respond[ae]r?|contest[ae]r?|dig[ae]|dice|répond(?:re|e)?|dise|dit|rispond[ae]|diz|fal[ae]r?|antwoord(?:t|en)|reageert|zegt|odp(?:owiada|isuje|owie|isze)|mówi|отвеча(?:ет|л)|ответит|говорит|пишет|писал|відповіда(?:є|в)|svarar)';
/** "When somebody", and what they do. */
export const whenSomeone =
  "(?:when(?:ever)?|if|wenn|falls|cuando|si|quando|se|quand|als|wanneer|gdy|jeśli|jak|kiedy|когда|если|коли|якщо|när|om) (?:someone|somebody|anyone|people|a (?:user|member)|jemand|einer|wer|man|alguien|uno|alguém|qualcuno|quelqu['’]un|iemand|ktoś|кто[- ]?(?:то|нибудь)|человек|участник|хтось|någon)";
export const writes =
  '(?:says?|writes?|types?|sends?|(?<=(?:someone|somebody|anyone|people) )asks?|escrib[ae]|dig[ae]|dice|pon[eg]a?|escreve[r]?|diz|disser|digit[ae]|fala[r]?|mandar?|scriv[ea]|écrit|dit|tape|envoie|(?:na|w)?pisze|powie|(?:на)?пише[тш]?|написал|скажет?|skriver|säger)';
export const writesLast = '(?:schreibt|sagt|tippt|fragt|schrijft|zegt|typt|stuurt)';

/** Whether words say what is answered, rather than the answer. */
export function isToldAnswer(words: string): boolean {
  return isTold.test(words);
}

/** "a random joke", "them", "something": what is said of an answer is none. */
const isTold =
  /^(?:when|if|wenn|als|si|quand|cuando|quando|se|gdy|jak|когда|если|an?|the|my|eine?[mnrs]?|der|die|das|un[ao]?|une|el|la|los|las|le|les|lo|uma?|os?|as?|il|een|de|het)\s|^(?:one|some\p{L}*|any\p{L}*|random|him|her|them|it|with|certain|specific|etwas|ihm|algo|iets|jak\p{L}{0,3}|coś|bir\p{L}{0,3}|bana|какой\p{L}*|что-\p{L}*|ему|каким\p{L}*|عليه|برسالة|برد|بشكل|أي|شي|كلمة|某\p{L}*|一个)(?![\p{L}\p{M}])|["“”„«»「」/]/iu;
const said = "(?<words>[\\p{L}\\p{M}\\p{N}'’!?][\\p{L}\\p{M}\\p{N}'’ !?-]{0,40}?)";
const told = "(?<text>[\\p{L}\\p{M}\\p{N}'’][\\p{L}\\p{M}\\p{N}'’ !-]{0,80}?)";
const end =
  '(?=\\s?[,،.;!\\n(]|\\s?$|\\s(?:and|und|y|et|e|en|i|ve|и|plus|also|with buttons)\\s|\\sو(?=\\p{L}{3}))';
const clause = (spaced: string): RegExp => letterPattern(`(?<!\\p{L})${spaced}${end}`, 'giu');
const writesIt = `(?:${writes} ${said}|${said.replace('words', 'last')} ${writesLast})`;
const by = '(?: (?:with|back|par|avec|con|com|met|mit|bot|er|hij|że|что|de bot|der bot)){0,2}';
const patterns = [
  // "replies pong when somebody says ping"
  clause(`${answers}${by} ${told},? ${whenSomeone} ${writesIt}`),
  // "when somebody says ping, the bot replies pong"
  clause(`${whenSomeone} ${writesIt},? (?:\\p{L}{2,9} ){0,3}?${answers}${by} ${told}`),
  clause(
    `(?:biri|birisi) ${said} (?:yazınca|yazarsa|derse|deyince|yazdığında),? (?:bot )?${told} (?:diye )?(?:cevap (?:versin|verir|versin)|yazsın|desin|yanıtlasın)`,
  ),
  clause(
    `(?:[إا]ذا|لما|لو) (?:[أا]حد|حد|شخص|واحد|العضو) (?:كتب|قال|يكتب|يقول) ${said} (?:البوت )?(?:يرد|يقول|يجاوب)(?: عليه)? (?:ب)?${told}`,
  ),
  /(?:如果|当)?有人(?:说|发|输入|打出?)(?<words>\p{sc=Han}{1,12}?)[,，]?(?:机器人)?(?:就|会|自动){0,2}(?:回复|回答|回)(?<text>\p{sc=Han}{1,20}?)(?=[,，。;；!！\n]|$)/gu,
];
