import { readStages, type Stage } from '../interval-timer/read-stages.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The timers that a request names with their lengths, at most 12.
 *
 * @example
 * readTimers('timers for pasta 9 min and eggs 6 min'); // [{ name: 'pasta', seconds: 540 }, …]
 */
export function readTimers(text: string): readonly Stage[] {
  const told = text.replace(question, ' ');
  const bare = bareLengths.exec(told)?.groups;
  if (bare !== undefined)
    return (bare['all']?.match(/\d{1,3}/gu) ?? [])
      .slice(0, 12)
      .map((minutes) => ({ name: `${minutes}${bare['unit']}`, seconds: Number(minutes) * 60 }));
  return readStages(told.replace(unitOnce, unitEach).replace(unitLast, unitEach))
    .stages.map((stage) => ({ ...stage, name: stage.name.replace(forWhat, '') }))
    .filter(({ name }) => name !== '')
    .slice(0, 12);
}

/** "Minuteur pour le riz 12 min" */
const forWhat =
  /^(?:for|für|para|pour|per|voor|dla|для|för)\s(?:(?:the|den|die|das|el|la|los|las|le|les|il|lo|i|gli|o|a|os|as|de|het)\s)?(?=\p{L}{2})/iu;

/** "Can you make an egg timer?" names none. */
const question = /^\s{0,4}[^\d?？\n]{2,100}[?？]/u;

const minutes = '\\s?(?:min\\p{L}{0,5}|dk|dakika|мин\\p{L}{0,4}|хв\\p{L}{0,5}|분|分钟?)';
const joint =
  '(?:[,、،]\\s?|,?\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|veya|и|или|та|або)\\s)';
/** "5, 10 or 15 minutes", "5 10 15 min": lengths without names. */
const bareLengths = letterPattern(
  `(?<!\\d|\\d\\s)(?<all>[1-9]\\d{0,2}(?:(?:${joint}|\\s|\\s?/\\s?)[1-9]\\d{0,2}){1,8})(?<unit>${minutes})(?!\\p{L})`,
);
/** "soft 4, medium 6, hard 9 minutes" */
const unitLast = letterPattern(
  `(?<![\\d:])\\d{1,3}(?:${joint}[^\\d,.;:\\n]{2,30}\\s\\d{1,3}){1,8}(?<unit>${minutes})(?!\\p{L})`,
  'giu',
);
/** "soft 4 minutes, medium 6, hard 9" */
const unitOnce =
  /(?<!\d)\d{1,3}(?<unit>\s?(?:min\p{L}{0,5}|dk|dakika|мин\p{L}{0,4}|분|分钟?))(?<more>(?:[,、،]\s?|,?\s(?:and|und|y|et|e|en|i|ve|и)\s)[^\d,.;:\n]{2,30}\s?\d{1,3}(?=[,.;、،\n]|$|\s(?:and|und|y|et|e|en|i|ve|и)\s)){1,8}/giu;

function unitEach(list: string, ...groups: readonly unknown[]): string {
  const { unit = '' } = (groups.at(-1) ?? {}) as { readonly unit?: string };
  return list.replace(/\d(?![\d\p{L}]|\s?(?:min|dk|мин|분|分))/giu, (digit) => `${digit}${unit}`);
}

/** Whether a request is for timers that run beside each other, and not one after the other. */
export function asksForTimers(text: string): boolean {
  return beside.test(text) || asksForEggs(text);
}

/** Whether a timer is for eggs. */
export function asksForEggs(text: string): boolean {
  return ofEggs.test(text);
}

const timers =
  '(?:(?<!\\p{L})(?:\\p{L}{0,12}timers?|temporizador(?:es)?|minuter(?:ie|ies)|minuteurs?|contaminuti|kookwekkers?|minutnik\\p{L}{0,2}|zamanlayıcı\\p{L}{0,4}|таймер\\p{L}{0,2})(?!\\p{L})|计时器|タイマー|타이머|टाइमर|مؤقت)';
const several =
  '(?:(?<!\\p{L})(?:several|multiple|multi|independent|separate|many|parallel|simultaneous|mehrere|parallele|varios|plusieurs|vários|più|diversi|meerdere|kilka|birden fazla|birden çok|birkaç|несколько|нескольких)\\s(?:\\p{L}{1,14}\\s){0,2}|多个|複数の?|여러 (?:개의? )?|कई |عدة )';
const together =
  '(?:(?<!\\p{L})(?:(?:each|every)(?: one)? (?:with |has |having )?(?:an? |its |their )?(?:own|separate) (?:start|stop|pause|reset|button|controls?)|at (?:once|the same time)|side by side|simultaneously|in parallel|gleichzeitig|nebeneinander|parallel|a la vez|al mismo tiempo|simultáneos|en même temps|en parallèle|simultanés|ao mesmo tempo|simultâneos|contemporaneamente|tegelijk|tegelijkertijd|jednocześnie|równocześnie|aynı anda|одновременно)(?!\\p{L})|同时|同時|동시|एक साथ|في نفس الوقت)';
const eggs =
  '(?:(?<!\\p{L})(?:eggs?|eier|huevos?|œufs?|oeufs?|ovos?|uov[ao]|eieren|jaj(?:ka|ek)?|yumurta|яиц|яйц[оа])(?!\\p{L})|鸡蛋|煮蛋|ゆで(?:卵|たまご)|달걀|계란|अंड|بيض)';
/** A word that is a timer for eggs. */
const eggTimer =
  '(?<!\\p{L})(?:egg ?timers?|eier ?uhr|eierkocher|äggklock\\p{L}{0,2}|æggeur|eggeklokke|eierwekker|minutka na jajka|yumurta (?:saati|zamanlayıcı\\p{L}{0,2}))(?!\\p{L})|エッグタイマー|煮蛋器|煮蛋计时';
const ofEggs = letterPattern(
  `${eggTimer}|${timers}[^.!?\\n]{0,40}${eggs}|${eggs}[^.!?\\n]{0,40}${timers}`,
);
const beside = letterPattern(`${several}${timers}|${timers}[^.!?\\n]{0,80}${together}`);
