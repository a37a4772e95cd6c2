import { allMatches } from '../../../../workspace/text/all-matches.ts';

/**
 * Of the pairs of numbers that a text has, the one that numbers are drawn or guessed from: not how many play,
 * or for how long; rather the one after "numbers", "from" or "between" than another.
 *
 * @example
 * rangeOfNumbers('bingo for 2 to 4 players, numbers 1 to 75', pair); // { from: 1, to: 75 }
 *
 * @param pair - With the flag g and the groups `from` and `to`.
 */
export function rangeOfNumbers(
  text: string,
  pair: RegExp,
): { readonly from: number; readonly to: number } | undefined {
  const found = allMatches(text, pair)
    .map(({ 0: { length }, index, groups }) => ({
      from: Number(groups?.['from']),
      to: Number(groups?.['to']),
      before: text.slice(Math.max(0, index - 30), index),
      after: text.slice(index + length, index + length + 30),
    }))
    .filter(({ from, to, after }) => from < to && !ofOthers.test(after));
  const { from, to } = found.find(({ before }) => cue.test(before)) ?? found[0] ?? {};
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** What is counted, and no number of the game. */
const ofOthers =
  /^\s?(?:(?:players?|people|persons?|members?|users?|friends|guests|teams?|rounds?|games?|seconds?|secs?|s|minutes?|mins?|hours?|days|tries|attempts|guesses|letters|spielern?|personen|leuten?|mitgliedern?|runden|sekunden|minuten|stunden|versuchen?|jugadores|personas|rondas|segundos|minutos|horas|intentos|joueurs|personnes|manches|secondes|heures|essais|jogadores|pessoas|rodadas|tentativas|giocatori|persone|turni|secondi|minuti|tentativi|spelers|mensen|rondes|seconden|pogingen|graczy|osób|rund|sekund|minut|prób|oyuncu\p{L}{0,3}|kişi\p{L}{0,3}|tur|saniye\p{L}{0,3}|dakika\p{L}{0,3}|игрок\p{L}{0,3}|человек|участник\p{L}{0,3}|раунд\p{L}{0,3}|секунд\p{L}?|минут\p{L}?|попыт\p{L}{1,3}|खिलाड़ी|सेकंड|मिनट|لاعب\p{L}{0,3}|لاعبين|ثوان\p{L}?|ثانية|دقائق|محاولات)(?![\p{L}\p{M}])|[人名位秒]|分(?:钟|鐘|間)|回合|ラウンド|[명초]|라운드)/iu;
const cue =
  /(?:(?<!\p{L})(?:numbers?|from|between|zahl(?:en)?|von|zwischen|números?|entre|del|nombres?|numéros?|numer[oi]|tra|fra|getal(?:len)?|tussen|van|liczb\p{L}?|między|sayı\p{L}{0,3}|числ\p{L}{1,2}|от|между)|数字?|号码|番号|숫자|संख्या|(?:ال)?(?:أ?رقام|رقم|عدد)|من|بين)\s{0,2}(?:(?:from|between|von|zwischen|del?|de|da|od|от|с|من|بين)\s)?[:：]?\s?$/iu;
