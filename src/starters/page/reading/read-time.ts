import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The first time of day that a text in lower case names, on the clock of 24 hours.
 *
 * @example
 * readTime('오후 1시 30분'); // { hour: 13, minute: 30 }
 */
export function readTime(text: string): { hour: number; minute: number } | undefined {
  const match = times.exec(text)?.groups;
  if (match === undefined) return undefined;
  const { half = '', minute: written = '0' } = match;
  const number = Number(match['hour']);
  const hour = half === '' || number > 12 ? number : (number % 12) + (late.test(half) ? 12 : 0);
  const minute = /[半반]/u.test(written) ? 30 : Number(written);
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

/** Which half of the day it is, where it stands before the hour. */
export const halfBefore =
  '(?:alle )?ore|godz\\.|saat|午前|午後|上午|下午|晚上|早上|凌晨|傍晚|오전|오후|낮|아침|저녁|새벽|सुबह|शाम';
/** The same after the hour. */
export const halfAfter =
  "a\\.?m\\.?|p\\.?m\\.?|صباح[\\u064b\\u0627]{0,2}|مساء[\\u064b\\u0627]{0,2}|ص|م|de la (?:mañana|tarde|noche)|da (?:manhã|tarde|noite)|(?:di|del) (?:mattina|pomeriggio|sera)|du (?:matin|soir)|de l[’']après-midi|morgens|vormittags|nachmittags|abends|rano|po południu|wieczorem|утра|дня|вечера";
const late =
  /^p|午後|下午|晚上|傍晚|오후|낮|저녁|शाम|^م|tarde|no(?:che|ite)|pomeriggio|sera|soir|après|nachmittags|abends|południu|wieczorem|дня|вечера/u;

const hour = '(?<hour>\\d{1,2})';
const minutes =
  '[:.](?<minute>\\d{2})|\\s?(?:h|uhr|час\\p{L}{0,3}|時|点|點|시|बजे)(?:\\s?(?<minute>\\d{2}|半|반))?';
const times = letterPattern(
  [
    `(?<half>${halfBefore})\\s?${hour}(?:${minutes})?`,
    `(?<![\\d.,/-])${hour}(?:${minutes})?\\s?(?<half>${halfAfter})(?!\\p{L})`,
    // Without a half, "7.30" may be a price.
    `(?<![\\d.,/-])${hour}(?:${minutes.replace('[:.]', ':')})(?![\\da-zà-ÿа-я])`,
  ].join('|'),
);
