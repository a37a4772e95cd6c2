import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The words that a request wants to be counted in the messages of members; empty for none.
 *
 * @example
 * saidWords('counts how many times someone says "sorry"'); // ['sorry']
 */
export function saidWords(text: string): readonly string[] {
  const head = text.slice(0, 2000);
  const said = (says.exec(head) ?? saysLast.exec(head))?.groups?.['said'] ?? '';
  const quoted = allMatches(said, /["“”„«»'‘’「]([^"“”„«»'‘’「」]{1,40})["“”„«»'‘’」]/gu);
  const [plain = ''] = /^[\p{L}\p{M}\p{N}'’-]{2,30}(?=\s*$|[.,;!?)])/u.exec(said) ?? [];
  const words = quoted.length > 0 ? quoted.map(([, word = '']) => word.trim()) : [plain];
  return words.filter((word) => word !== '').slice(0, 10);
}

/** Whether something is counted for each member, by their words or by hand. */
export function countsHowOften(text: string): boolean {
  const head = text.slice(0, 2000);
  return (
    saidWords(head).length > 0 || (counts.test(head) && (often.test(head) || priced.test(head)))
  );
}

const many =
  'how (?:many times|often)|wie (?:oft|häufig)|cuántas veces|combien de fois|quantas vezes|quante volte|hoe vaak|hoeveel keer|ile razy|kaç kez|kaç kere|сколько раз|как часто|скільки разів|як часто|hur många gånger|hur ofta';
const says = letterPattern(
  `(?<!\\p{L})(?:${many})\\s(?:[\\p{L}']{1,14}\\s){0,3}?(?:(?:say|writ|typ|mention|sag|schreib|escrib|escrev|écri|scriv|zeg|schrij|говор|пиш|сказ|написа|каж|säg|skriv)\\p{L}{0,3}|said|wrote|gesagt|geschrieben|dijo|dicho|ha detto|disse|zei|powie(?:dział)?|dicen?|diga|dit|diz|f[ae]l[aoe]u?|disse|mówi|pisze|der)\\s(?:\\p{L}{1,3} (?:word|wort|palabra|mot|palavra|parola|woord)\\s)?(?<said>[^\\n.;]{1,120})`,
);
/** "wie oft jemand „Moin“ schreibt" */
const saysLast = letterPattern(
  `(?<!\\p{L})(?:${many})\\s(?:\\p{L}{1,14}\\s){0,2}?(?<said>["“„'‘][^"“”„'’\\n]{1,40}["“”'’])\\s(?:schreib|sag|geschrieben|gesagt|zeg|schrijf|der|yaz)`,
);
const often = letterPattern(
  `(?<!\\p{L})(?:${many})(?!\\p{L})|llev(?:e|a|ar) la cuenta|keeps? count of`,
);
const counts =
  /(?<!\p{L})(?:count|track|tally|(?:mit)?zähl|llev|cont|cuent|compt|chacun note|tel[lt]|licz|say[ae]|счит|сч[её]тчик)/iu;
const priced = /[€$£]\s?\d|\d\s?(?:[€$£]|eur|zł|kr|cents?)|R\$/iu;
