/** A stretch of a text. */
export interface Stretch {
  readonly index: number;
  readonly text: string;
}

/**
 * The opening hours in a text, in any language that plans are read in: "Mon–Fri 9–17", "geschlossen am Montag",
 * "hours: 9 to 5".
 *
 * Days are put together in code, as one expression of them all would take half a second to compile.
 */
export function hoursIn(text: string): readonly Stretch[] {
  // Most requests have none, and the days take a while to compile.
  if (!/\d/.test(text) && !closed.test(text)) return [];
  const found: Stretch[] = [];
  const add = (start: number, end: number): void => {
    found.push({ index: start, text: text.slice(start, end).trim() });
  };
  let from = 0;
  for (const { index: start } of text.matchAll(dayStart)) {
    if (start < from) continue;
    const days = daysAt(text, start);
    if (days === undefined) continue;
    const end =
      endAt(openAfter, text, days) ??
      endAt(openAt, text, days) ??
      endAt(openUntil, text, days) ??
      endAt(closedAfter, text, days);
    if (end !== undefined) add(start, (from = end));
  }
  for (const { 0: closed, index: start } of text.matchAll(closedBefore)) {
    const end = daysAt(text, start + closed.length);
    if (end !== undefined) add(start, end);
  }
  for (const { 0: hours, index: start } of text.matchAll(openTimes))
    add(start, start + hours.length);
  return found;
}

/** Where the days that begin at a place end: "Mon–Fri", "Mo, Mi und Fr". */
function daysAt(text: string, start: number): number | undefined {
  let end = endAt(day, text, start);
  for (let more = 0; more < 3 && end !== undefined; more += 1) {
    const joined = endAt(to, text, end);
    const next = joined === undefined ? undefined : endAt(day, text, joined);
    if (next === undefined) return end;
    end = next;
  }
  return end;
}

/** Where the match of a sticky pattern at a place ends. */
function endAt(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const spelled =
  'mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|mo(?:ntags?)?|di(?:enstags?)?|mi(?:ttwochs?)?|do(?:nnerstags?)?|fr(?:eitags?)?|sa(?:mstags?)?|so(?:nntags?)?|lun(?:es|di|edì)?|mar(?:tes|di|tedì)?|mer(?:credi|coledì)?|mi[eé](?:r(?:coles)?)?|jue(?:ves)?|jeu(?:di)?|gio(?:vedì)?|vie(?:rnes)?|ven(?:dredi|erdì)?|s[áa]b(?:ados?|ato)?|sam(?:edi)?|dom(?:ingos?|enica)?|dim(?:anche)?|seg(?:unda)?|ter(?:ça)?|qua(?:rta)?|qui(?:nta)?|sex(?:ta)?|ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|do(?:nderdag)?|pon(?:iedziałek)?|pn|wt|śr|czw|pt|sob(?:ota)?|niedz(?:iela)?|wtor(?:ek|ku)|środ[aęy]|czwart(?:ek|ku)|piąt(?:ek|ku)|poniedział(?:ek|ku)|sobot[aęy]|niedziel[aęi]|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|hafta içi|hafta sonu|понедельник\\p{L}?|вторник\\p{L}?|сред[аыу]|четверг\\p{L}?|пятниц[аыу]|суббот[аыу]|воскресень[ея]|(?:ال)?(?:أحد|احد|إثنين|اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)|يوميا\\p{M}?|يوميًا|كل يوم|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|пн|вт|ср|чт|пт|сб|вс|weekdays|weekends?|daily|every ?day|täglich|werktags|wochenende|tous les jours|todos los días|cada día|todos os dias|todo dia|fins? de semana|tutti i giorni|dagelijks|codziennie|ежедневно|her gün|every day|each day|ogni giorno|elke dag|jeden tag|chaque jour|каждый день|प्रतिदिन|रोज़|रोज|सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि';
const written =
  '平日|土日|毎日|[月火水木金土日](?:曜日?)?|周[一二三四五六日末](?:至周[一二三四五六日])?|每天|평일|주말|매일|(?<![\\p{Script=Hangul}])[월화수목금토일](?:요일)?(?=\\s?[~–·,-]|\\s\\d|\\s?휴무|요일)|(?<=[~–·,-])[월화수목금토일](?:요일)?(?!\\p{L})|[월화수목금토일]요일';
const day = new RegExp(`(?:(?:${spelled})(?!\\p{L})|${written})\\.?`, 'iuy');
const dayStart = new RegExp(`(?<!\\p{L})(?:(?:${spelled})(?!\\p{L})|${written})`, 'giu');

const joins =
  '\\s?(?:[-–—~〜·/&+,至到]|to|thru|t\\/m|through|till|until|bis|und|and|et|au|al|às|y|e|a|à|do|tot|по|до|से|から|إلى|الى|حتى)\\s?';
/** "daily except Sundays" */
const except =
  '\\s(?:except(?: on| for)?|außer|sauf(?: le)?|excepto|menos(?: el)?|exceto|tranne(?: il| la)?|behalve(?: op)?|oprócz|кроме|hariç)\\s';
const to = new RegExp(`${except}|\\s(?:en|i|и|ve)\\s|${joins}`, 'iuy');
const time =
  '(?:\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|صباح\\p{M}?ا?\\p{M}?|مساء\\p{M}?ا?\\p{M}?|ليل\\p{M}?ا?\\p{M}?|ظهر\\p{M}?ا?\\p{M}?|बजे|uhr|h(?:oras|rs|s)?|時|点|시)?)(?!\\d)';
const range = `${time}${joins}${time}`;
const openAfter = new RegExp(
  `[\\s:,(]{0,3}(?:from|von|de|das|da|dalle|od|с|van|from|ab|من|सुबह|दोपहर|शाम|रात)?\\s?${range}(?:\\s?(?:[,&+]|and|und|et|y|e)\\s?${range})?`,
  'iuy',
);
/** "Fridays at Eastgate Market 11-3" */
const openAt = new RegExp(
  `\\s(?:(?:at|in|on)\\s)?(?:[A-Z][\\p{L}'’&-]{1,20}\\s){1,4}(?:from\\s)?${range}`,
  'uy',
);
/** "dimanche jusqu'à 13h" */
const openUntil = new RegExp(
  `\\s(?:until|till|bis|jusqu['’]à|hasta(?: las)?|até(?: as)?|às|fino alle|tot|do|до)\\s?${time}`,
  'iuy',
);
const closedWords = 'closed|geschlossen|fermé|cerrado|fechado|chiuso|gesloten|zamknięte';
const restDays = 'ruhetag|выходной|定休|休み|휴무|kapalı|مغلق|مغلقة|बंद';
/** Words of days off. */
export const closed = new RegExp(`${closedWords}|${restDays}|закрыто`, 'iu');
const byAppointment =
  'by appointment(?: only)?|nach (?:vereinbarung|absprache)|sur rendez-vous|con cita(?: previa)?|com hora marcada|su appuntamento|op afspraak|po umówieniu|randevu ile|по записи|完全予約制|예약제';
const dayOff =
  '(?:定休日|休業日|休館日|休診日)[はが:：]?|휴무일?[은는:]?\\s|ruhetag:?\\s|jour de fermeture\\s?:?\\s|día de descanso:?\\s|giorno di chiusura:?\\s|выходной(?: день)?\\s?[—–:-]?\\s';
const closedAfter = new RegExp(
  `[\\s:]{1,2}(?:is\\s)?(?:${closedWords}|${restDays}|${byAppointment})`,
  'iuy',
);
const closedBefore = new RegExp(
  `(?<!\\p{L})(?:(?:${closedWords}|закрыто)(?:\\s(?:on|am|le|el|los|às?|aos?|op|w|в))?\\s|${dayOff})|(?:定休日|休業日|休館日|休診日)[はが:：]?`,
  'giu',
);
const openTimes = new RegExp(
  `(?<![\\d/])24\\s?\\/\\s?7(?![\\d/])(?:\\s\\p{Ll}{3,14}){0,3}|(?<=(?<!\\p{L})(?:open|opening hours|hours|geöffnet|öffnungszeiten|openingstijden|geopend|ouvert|horaires|abierto|horario|aberto|horário|aperto|orari|open van|czynne|открыто|営業時間は?|营业时间|영업시간은?|ساعات العمل|مفتوح|الدوام|دوام)[\\s:：]{0,3}(?:from|von|de|da|das|van|od|с|من)?\\s{0,2})${range}`,
  'giu',
);
