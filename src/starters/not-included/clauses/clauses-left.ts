import { allMatches } from '../../../workspace/text/all-matches.ts';
import { withDigits } from '../../shared/reading/numbers/with-digits.ts';
import { readChannels, readRole } from '../../shared/reading/commands/read-server-words.ts';
import { type Clause, clausesOf } from './clauses-of.ts';

/**
 * The clauses of a request with a number, a time, a channel, a role, an emoji or a quote that nothing of the
 * project has: what they ask for was not understood.
 *
 * @param made What the project was filled with.
 * @param examples What stands in a clause only to show something.
 * @param further Where clauses end besides at their marks.
 * @example
 * clausesLeft('polls in #votes, at most 3 a day', "channel: '#votes'");
 * // [{ start: 17, text: 'at most 3 a day' }]
 */
export function clausesLeft(
  text: string,
  made: string,
  examples = /$^/u,
  further?: RegExp,
): readonly Clause[] {
  const known = made.toLowerCase();
  return clausesOf(text, further).filter(({ text: clause }) =>
    valuesOf(withoutPhones(clause.replace(examples, ' '), known)).some(
      (forms) => !forms.some((form) => isIn(known, form)),
    ),
  );
}

/** Without the phone numbers that a project has as they are written. */
function withoutPhones(clause: string, known: string): string {
  return clause.replaceAll(phone, (written) => (known.includes(written) ? ' ' : written));
}

const phone = /(?<![\d.,])\+?\(?\d{2,5}\)?[ ./-]?\d[\d ./-]{3,14}\d(?!\d)/gu;

/** What a clause names, each in the forms that it may have in a project. */
function valuesOf(clause: string): readonly (readonly string[])[] {
  // "at most two at a time"; who is three is no such number.
  const plain = (limits.test(clause) ? withDigits(clause) : clause).replace(versions, ' ');
  const times = allMatches(plain, time).map(({ 0: written, 1: hours = '', 2: minutes = '' }) => [
    written,
    `${hours.padStart(2, '0')}:${minutes}`,
    // Opening hours are minutes of a day; "6:30" may be in the evening.
    ...[0, 720].map((later) => String(Number(hours) * 60 + Number(minutes) + later)),
  ]);
  const parts = allMatches(plain, decimal).map(({ 1: whole = '', 2: cents = '' }) => [
    `${whole}.${cents}`,
    `${whole},${cents}`,
    String(Number(`${whole}.${cents}`)),
  ]);
  const others = plain.replace(time, ' ').replace(decimal, ' ');
  // "14 €" are no 14 hours.
  const amounts = allMatches(others, money).map(({ 1: ahead, 2: after }) => [ahead ?? after ?? '']);
  const numbers = allMatches(others.replace(money, ' '), number).map(([written]) =>
    formsOf(written),
  );
  const emoji = allMatches(plain, /\p{Extended_Pictographic}/gu).map(([sign]) => [sign]);
  const role = readRole(clause);
  return [
    ...readChannels(clause).map((channel) => [channel]),
    ...times,
    ...parts,
    ...amounts,
    ...numbers,
    ...emoji,
    ...(role === undefined ? [] : [[role.toLowerCase()]]),
  ];
}

const limits =
  /(?<!\p{L})(?:at most|no more than|more than|up to|max(?:imum|imal)?|höchstens|maximal|como máximo|máximo|más de|au plus|maximum|plus de|no máximo|mais de|al massimo|più di|hoogstens|maximaal|meer dan|najwyżej|maksymalnie|więcej niż|en fazla|не более|не больше)(?!\p{L})/iu;

/** Versions, places in a ranking, ages, and how many people there are: none of them is to be built. */
const versions =
  /(?<!\p{L})(?:v|node|discord\.js)\s?\d[\d.]*|top[\s-]?\d+|\d{1,2}[\s-]?(?:years?[\s-]olds?|jahre alt|años de edad|jaar oud|yaşında|岁|歳|살|साल (?:का|की|के))|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\p{L}{1,20}:\d\S{0,10}|24\s?(?:h|hours?|std|stunden|horas|heures|ore|godzin\p{L}?|uur|saat\p{L}*|час\p{L}*|時間|小时|시간)(?!\p{L})|(?<!(?:max|maks)\p{L}{0,6}\.?\s\d{0,5})\d+\s?(?:people|members?|users?|volunteers|players|students|friends|persons|man|leute|mitglieder|personen|spieler|schüler|personas|miembros|jugadores|personnes|membres|joueurs|pessoas|membros|jogadores|persone|membri|giocatori|mensen|leden|spelers|osób|członków|graczy|kişi|üye|oyuncu|человек|участник\p{L}*|игрок\p{L}*|人|名|명|लोग|सदस्य|شخص\p{L}?|عضو\p{L}?|أعضاء|لاعب\p{L}{0,2})(?!\p{L})|th[ứu] [2-7](?!\d)|\/[\p{L}\p{N}_-]+|#[\p{L}\p{N}_-]+|[2２]回目|第[2２]次|2번째|2nd time|<[^<>\n]{1,40}>/giu;
const time = /(?<![\d.:])(\d{1,2})(?:[:h]|\s?[点點時时시]\s?)(\d{2})(?![\d:])/gu;
/** "12,90" may stand in a project as 12.9. */
const decimal = /(?<![\p{L}\d.,])(\d{1,6})[.,](\d{1,2})(?![\d.,:])/gu;
const money =
  /[€$£₹]\s?(\d{1,6})(?!\d)|(?<![\p{L}\d.])(\d{1,6})\s?(?:[€£₽]|(?:euros?|eur|dollars?|zł|tl|руб\p{L}{0,3})(?!\p{L})|円|元|원)/giu;
/** No space is before one in "最大5冊". */
const number =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])\p{L}|[\d.])\d{1,6}(?![\d:])/gu;

/** "2" hours may be 120 minutes, 7200 seconds or 2 days 48 hours, "6" 18 o'clock; 0 and 1 say little. */
function formsOf(written: string): readonly string[] {
  const value = Number(written);
  if (value <= 1) return [''];
  const padded = `${written.padStart(2, '0')}:00`;
  return [
    padded,
    `${value + 12}:00`,
    // "20p" are 0.2.
    String(value / 100),
    ...(value <= 12 ? [String((value + 12) * 60)] : []),
    ...[1, 12, 24, 60, 100, 1000, 1440, 3600, 60_000].map((size) => String(value * size)),
  ];
}

function isIn(known: string, form: string): boolean {
  if (!/^\d+(?:[.,]\d+)?$/.test(form)) return known.includes(form);
  return new RegExp(`(?<![\\d])${form.replace('.', '\\.')}(?!\\d)`).test(known);
}
