import type { Chrono } from 'chrono-node';
import type { Language } from '../../../contracts/job/plan.ts';
import { partAround } from './parts.ts';
import { labelOf } from './price-facts.ts';
import type { FactsFound } from './spans.ts';

/** Opening hours, times and dates. Dates are read by chrono-node, in the language and in English. */
export async function takeTimes(
  text: string,
  language: Language,
  found: FactsFound,
): Promise<void> {
  for (const pattern of [openDays, closedDays, openTimes])
    for (const { 0: hours, index } of text.matchAll(pattern))
      found.take('hours', index, hours.trim());
  for (const { 0: clock, index } of text.matchAll(times))
    take('time', index, index + clock.trimEnd().length);
  if (!/\d/.test(text)) return;
  for (const parser of await parsersOf(language)) {
    for (const { text: date, index, start } of parser.parse(text)) {
      const isDate = start.isCertain('day') || start.isCertain('month');
      const at = index + (ahead.exec(date)?.[0].length ?? 0);
      const end = index + (otherList.exec(date)?.index ?? date.length);
      if (/\d/.test(date) && end > at) take(isDate ? 'date' : 'time', at, end);
    }
  }

  function take(kind: 'date' | 'time', start: number, end: number): void {
    const { before, after } = partAround(text, start, end - start);
    const label = labelOf(after, before);
    found.take(kind, start, text.slice(start, end), rangeWord.test(label) ? '' : label);
  }
}

/** Before a date: "on 14 June", and the end of the entry before it: "15 Uhr, Sonntag 5. Juli". */
const ahead =
  /^(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|uhr|h)?,\s)?(?:(?:on|at|am|um|le|el|em|no|il|à|op|в|w)\s)?/iu;
/** The next entry of a list after a date: "4. Juli, 16 Uhr". */
const otherList = /,\s\d{1,2}(?!\d)/u;

/** "until 10": the time is an end of a range. */
const rangeWord =
  /^(?:to|till|until|bis|à|al?|às|até|tot|do|–|-)\s|\s(?:from|von|de|das|od|van|to|bis|à|às|a)$/iu;

const day =
  '(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|mo(?:ntags?)?|di(?:enstags?)?|mi(?:ttwochs?)?|do(?:nnerstags?)?|fr(?:eitags?)?|sa(?:mstags?)?|so(?:nntags?)?|lun(?:es|di|edì)?|mar(?:tes|di|tedì)?|mer(?:credi|coledì)?|mi[eé]r(?:coles)?|jue(?:ves)?|jeu(?:di)?|gio(?:vedì)?|vie(?:rnes)?|ven(?:dredi|erdì)?|s[áa]b(?:ado)?|sam(?:edi)?|dom(?:ingo|enica)?|dim(?:anche)?|seg(?:unda)?|ter(?:ça)?|qua(?:rta)?|qui(?:nta)?|sex(?:ta)?|ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|pon(?:iedziałek)?|pn|wt|śr|czw|pt|sob(?:ota)?|niedz(?:iela)?|пн|вт|ср|чт|пт|сб|вс|weekdays|weekends?|daily|every ?day|täglich|werktags|wochenende|tous les jours|todos los días|cada día|todos os dias|todo dia|fins? de semana|tutti i giorni|dagelijks|codziennie|ежедневно|[月火水木金土日](?:曜日?)?|平日|土日|毎日|周[一二三四五六日末](?:至周[一二三四五六日])?|每天|평일|주말|매일)\\.?';
const to =
  '\\s?(?:[-–—~〜/&+,至到]|to|thru|through|till|until|bis|und|and|et|y|e|a|à|au|al|às|do|tot|по|до|から)\\s?';
const time =
  '(?:\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr|h(?:oras|rs|s)?|時|点|시)?)(?!\\d)';
const joint = '[\\s:,(]{0,3}(?:from|von|de|das|da|dalle|od|с|van|from|ab)?\\s?';
const range = `${time}${to}${time}`;

const openDays = new RegExp(
  `(?<!\\p{L})${day}(?:${to}${day}){0,3}${joint}${range}(?:\\s?(?:[,&+]|and|und|et|y|e)\\s?${range})?`,
  'giu',
);
const closedDays = new RegExp(
  `(?<!\\p{L})(?:closed|geschlossen|fermé|cerrado|fechado|chiuso|gesloten|zamknięte|закрыто)(?:\\s(?:on|am|le|el|los|às?|aos?|op|w|в))?\\s${day}(?:${to}${day})?|(?<!\\p{L})${day}(?:${to}${day})?[\\s:]{1,2}(?:is\\s)?(?:closed|geschlossen|ruhetag|fermé|cerrado|fechado|chiuso|gesloten|zamknięte|выходной|定休|休み)`,
  'giu',
);
const openTimes = new RegExp(
  `(?<=(?<!\\p{L})(?:open|opening hours|hours|geöffnet|öffnungszeiten|ouvert|horaires|abierto|horario|aberto|horário|aperto|orari|open van|czynne|открыто|営業時間|营业时间|영업시간)[\\s:：]{0,3}(?:from|von|de|da|das|van|od|с)?\\s{0,2})${range}`,
  'giu',
);
const times =
  /(?<![\p{L}\p{N}.,:])(?:\d{1,2}[:.]\d{2}\s?(?:am|pm|uhr|h)?|\d{1,2}\s?(?:am|pm|uhr)|\d{1,2}h(?:\d{2})?|\d{1,2}時(?:\d{1,2}分)?)(?![\p{L}\p{N}%])/giu;

async function parsersOf(language: Language): Promise<readonly Pick<Chrono, 'parse'>[]> {
  const english = await import('chrono-node/en');
  const own = await others[language]?.();
  return own === undefined ? [english.strict] : [own.strict, english.strict];
}

/** The languages that chrono-node reads beside English. */
const others: Partial<Record<Language, () => Promise<{ readonly strict: Chrono }>>> = {
  de: () => import('chrono-node/de'),
  fr: () => import('chrono-node/fr'),
  es: () => import('chrono-node/es'),
  pt: () => import('chrono-node/pt'),
  it: () => import('chrono-node/it'),
  ru: () => import('chrono-node/ru'),
  zh: () => import('chrono-node/zh'),
  ja: () => import('chrono-node/ja'),
  ar: () => import('chrono-node/ar'),
};
