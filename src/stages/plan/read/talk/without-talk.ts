import { clausesOf } from '../../../../starters/not-included/clauses/clauses-of.ts';
import { isChatter } from './is-chatter.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * A message with its greeting, its thanks and the name under it blanked: none of that is wanted. All else stays
 * where it was. Such words inside a sentence stay, too: a flash card may say "thank you".
 *
 * @example
 * withoutTalk('Dear team, a page for Luna please. Thanks so much, Derek');
 * // '           a page for Luna please.                        '
 */
export function withoutTalk(text: string): string {
  const opened = blank(text, 0, opening.exec(text)?.[0].length ?? 0);
  const { index: closed = -1 } = closing.exec(opened) ?? {};
  const told = closed < 0 ? opened : blank(opened, closed, opened.length);
  const clauses = clausesOf(told);
  const spans = clauses.map(({ start, text: words }, at) => {
    const end = start + words.length;
    return {
      start,
      end,
      isTalk: isChatter(words),
      // The first and the last clause of a message, and those that are a sentence.
      isEdge: at === 0 || at === clauses.length - 1,
      isFirst: sentenceAhead.test(told.slice(Math.max(start - 4, 0), start)),
      isLast: sentenceBehind.test(told.slice(end, end + 4)),
    };
  });
  return spans.reduce((rest, { start, end, isTalk, isEdge, isFirst, isLast }, at) => {
    // "Thanks so much, you're a lifesaver!"
    const isSentence =
      (isFirst || spans[at - 1]?.isTalk === true) && (isLast || spans[at + 1]?.isTalk === true);
    const marks = marksBehind.exec(told.slice(end, end + 4))?.[0].length ?? 0;
    return isTalk && (isEdge || isSentence) ? blank(rest, start, end + marks) : rest;
  }, told);
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/gu, ' ') + text.slice(to);
}

const sentenceAhead = /(?:^|[.!?…。！？।؟\n]\s{0,3})$/u;
const sentenceBehind = /^\s?(?:$|[.!?…。！？।؟\n)])/u;
const marksBehind = /^[\s.,!?;:…。！、，।،؛؟]{0,4}/u;

/** "Dear bot," */
const opening =
  /^\s{0,4}(?:dear|liebe[rs]?|sehr geehrte[rs]?|estimad[oa]s?|querid[oa]s?|chère?s?|caro|cara|cari|beste|geachte|szanown\p{L}{1,3}|drog\p{L}{1,2}|sayın|уважаем\p{L}{2,3}|дорог\p{L}{2})\s(?:\p{L}{2,14}\s?){1,3}[,:!]/iu;

const name =
  "(?:(?:pani|pan|[Ff]rau|[Hh]err|mevrouw|meneer|señora|señor|madame|monsieur|prof\\.?) )?(?:\\p{Lu}[\\p{L}\\p{M}.’'-]{0,20}\\s?){1,3}";
/** "Kind regards, Gerald", "Thank you very much, Derek" */
const closing = letterPattern(
  `(?<=[.!?,;\\n]\\s{0,3})(?:(?:[Kk]ind|[Bb]est|[Ww]arm)?\\s?[Rr]egards|[Bb]est wishes|[Bb]est|[Yy]ours(?: \\p{L}{3,10})?|[Ss]incerely|[Cc]heers|[Tt]hank(?:s| you)(?: (?:so|very) much| a lot| in advance)?|(?:[Vv]iele|[Ll]iebe|[Bb]este|[Ss]chöne|[Hh]erzliche) Grüße|Mit freundlichen Grüßen|[Gg]ruß|LG|VG|(?:[Vv]ielen )?[Dd]anke?|[Uu]n saludo|[Ss]aludos(?: cordiales)?|[Gg]racias|[Cc]ordialement|[Bb]ien à vous|[Mm]erci(?: beaucoup| d['’]avance)?|[Aa]braços?|[Aa]tenciosamente|[Oo]brigad[oa]|[Cc]ordiali saluti|[Gg]razie(?: mille)?|(?:[Mm]et )?(?:[Vv]riendelijke )?[Gg]roet(?:en|jes)?|[Bb]edankt|[Pp]ozdrawiam|[Pp]ozdrowienia|[Dd]ziękuję|[Ss]aygılar(?:ımla)?|[Tt]eşekkürler|[Сс] уважением|[Сс]пасибо)(?:,\\s?|\\s{0,2}[\\n–—-]\\s{0,2})${name}[\\s.!]{0,3}$`,
  'u',
);
