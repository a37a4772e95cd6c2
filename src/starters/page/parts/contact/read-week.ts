import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** From and to, in minutes of the day; beyond 1440 after midnight. */
export type Span = readonly [number, number];
/** The spans of each day, Sunday first. */
export type Week = readonly (readonly Span[])[];

/**
 * The opening hours that texts tell, in any language of the pages; undefined without a time. Hours without
 * days are those of every day.
 *
 * @example
 * readWeek(['Tue-Sat 7:30 to 3pm', 'closed Sunday'])?.[2]; // [[450, 900]]
 */
export function readWeek(texts: readonly string[]): Week | undefined {
  const spans: (readonly [readonly number[], Span])[] = [];
  const closed = new Set<number>();
  let lastStart: Clock | undefined;
  for (const text of texts) {
    let days: number[] = [];
    let lastOff: readonly number[] = [];
    let start: Clock | undefined;
    let [isTo, isOff, isExcept, isTold] = [false, false, false, false];
    const name = (named: readonly number[]): void => {
      if (isTold) days = [];
      isTold = false;
      const last = days.at(-1);
      const [first = 0] = named;
      if (isExcept) {
        for (const day of named) closed.add(day);
        return;
      }
      if (isTo && last !== undefined)
        for (let day = (last + 1) % 7; day !== first; day = (day + 1) % 7) days.push(day);
      days.push(...named);
      isTo = false;
      if (isOff) lastOff = days;
    };
    const close = (): void => {
      for (const day of lastOff) closed.add(day);
      lastOff = [];
      days = [];
    };
    for (const { groups = {}, 0: written } of allMatches(text.toLowerCase(), tokens)) {
      // Polish "8 do 16"; elsewhere "do" is a Thursday.
      const isJoin = groups['to'] !== undefined || (written === 'do' && start !== undefined);
      if (isJoin) isTo = true;
      else if (groups['day'] !== undefined) name(daysOf(written));
      else if (groups['except'] !== undefined) isExcept = true;
      else if (groups['off'] !== undefined) {
        if (days.length > 0 && !isTold) {
          lastOff = days;
          close();
        } else isOff = true;
      } else if (groups['mark'] !== undefined) {
        if (isOff) close();
        [isTo, isExcept] = [false, false];
        if (written !== ',') isOff = false;
      } else {
        const clock = clockOf(groups);
        // "Fri and Sat till midnight" begins as the days before.
        if (isTo) start ??= days.length > 0 && !isTold ? lastStart : undefined;
        isTold = isTo && start !== undefined;
        if (isTold && start !== undefined) spans.push([days, spanOf((lastStart = start), clock)]);
        start = isTold ? undefined : clock;
        // "closed on Monday, Tue-Sun 11-22"
        [isOff, isExcept, isTo, lastOff] = [false, false, false, []];
      }
    }
    close();
  }
  if (spans.length === 0) return undefined;
  return Array.from({ length: 7 }, (_none, day) =>
    closed.has(day)
      ? []
      : spans.filter(([days]) => days.length === 0 || days.includes(day)).map(([, span]) => span),
  );
}

/** Whether a text names a day of the week, or all. */
export function namesDay(text: string): boolean {
  return aDay.test(text);
}

/**
 * The days of the week that a text names, Sunday being 0; "Mon-Wed" names all three.
 *
 * @example
 * daysNamedIn('Mon & Wed 6pm'); // [1, 3]
 */
export function daysNamedIn(text: string): readonly number[] {
  const found: number[] = [];
  let end = 0;
  const lower = text.toLowerCase();
  for (const { 0: name, index } of allMatches(lower, eachDay)) {
    const [day] = daysOf(name);
    if (day === undefined) continue;
    const last = found.at(-1);
    const isRange = last !== undefined && through.test(lower.slice(end, index));
    if (isRange)
      for (let next = (last + 1) % 7; next !== day; next = (next + 1) % 7) found.push(next);
    found.push(day);
    end = index + name.length;
  }
  return [...new Set(found)];
}

/** Between the first and the last of several days. */
const through = /^\s?(?:[-–—~〜至到]|to|through|thru|bis|a|al|à|au|até|tot|do|по|から|부터)\s?$/iu;

/** The names of days in a text. */
export function dayNamesIn(text: string): readonly string[] {
  return text.match(eachDay) ?? [];
}

interface Clock {
  readonly minutes: number;
  /** Whether it cannot be in the other half of the day. */
  readonly isSure: boolean;
  /** Whether it is told to be in the second half. */
  readonly isLate: boolean;
}

function clockOf(groups: Readonly<Record<string, string | undefined>>): Clock {
  const { noon, midnight, hour = '0', minute = '0', before = '', after = '' } = groups;
  if (noon !== undefined) return { minutes: 720, isSure: true, isLate: false };
  if (midnight !== undefined) return { minutes: 1440, isSure: true, isLate: false };
  const half = before + after;
  const isLate = evening.test(half);
  const number = isLate || morning.test(half) ? Number(hour) % 12 : Number(hour);
  const minutes = /[半반]/u.test(minute) ? 30 : Number(minute);
  return {
    minutes: (isLate ? number + 12 : number) * 60 + minutes,
    isSure: half !== '' || number > 12,
    isLate,
  };
}

/** "7-10pm" begins in the evening, "9 to 5" ends in it, "18-2" ends at night. */
function spanOf(from: Clock, to: Clock): Span {
  const isBothLate = !from.isSure && to.isLate && from.minutes + 720 < to.minutes;
  const start = isBothLate ? from.minutes + 720 : from.minutes;
  if (to.minutes > start) return [start, to.minutes];
  const isEvening = !to.isSure && to.minutes + 720 > start;
  return [start, to.minutes + (isEvening ? 720 : 1440)];
}

function daysOf(written: string): readonly number[] {
  for (const [pattern, days] of groupsOfDays) if (pattern.test(written)) return days;
  return allMatches(written, eachDay).flatMap(([name]) => {
    const day = dayPatterns.findIndex((pattern) => pattern.test(name));
    return day < 0 ? [] : [day];
  });
}

/** Of Sunday, Monday and so on, in any language of the pages. */
const names = [
  'sun(?:day)?s?|so(?:nntags?)?|dom(?:ing[oa]s?|enic[ah]e?)?|dim(?:anches?)?|zo(?:ndags?)?|nd|niedz(?:iel\\p{L}{1,3})?|paz(?:ar(?:ları)?)?|воскресень\\p{L}{1,3}|вс|(?<!\\d )(?:hari )?minggu|ahad|chủ nhật|chu nhat|(?:що)?неділ\\p{L}{1,2}|нд|sön(?:dag\\p{L}{0,3})?|रवि(?:वार)?|(?:ال)?[أا]حد',
  'mon(?:day)?s?|mo(?:ntags?)?|lun(?:es|di|dis|ed[iì])?|ma(?:andags?)?|seg(?:undas?(?:-feiras?)?)?|pn|pon(?:iedzia\\p{L}{2,4})?|pzt|pazartesi|понедельник\\p{L}{0,3}|пн|senin(?!\\s(?!s/d|sampai|hingga|dan|jam|pukul|tutup|libur)\\p{L})|thứ (?:hai|2)|thu hai|(?:що)?понеділ\\p{L}{1,3}|mån(?:dag\\p{L}{0,3})?|सोम(?:वार)?|(?:ال)?[إا]ثنين',
  'tue(?:s(?:days?)?)?|di(?:enstags?|nsdags?)?|mar(?:tes|di|dis|ted[iì])?|ter(?:ças?(?:-feiras?)?)?|wt(?:or\\p{L}{2,4})?|salı|вторник\\p{L}{0,3}|вт|selasa|thứ (?:ba|3)|thu ba|(?:що)?вівтор\\p{L}{2,3}|tis(?:dag\\p{L}{0,3})?|मंगल(?:वार)?|(?:ال)?ثلاثاء',
  'wed(?:s|nesdays?)?|mi(?:ttwochs?)?|mi[eé](?:r(?:coles)?)?|mer(?:credis?|coled[iì])?|qua(?:rtas?(?:-feiras?)?)?|wo(?:ensdags?)?|śr(?:od\\p{L}{1,2})?|çar(?:şamba)?|сред[аыуе]м?|ср|rabu|thứ (?:tư|4)|thu tu|(?:що)?серед[аиуі]|onsdag\\p{L}{0,3}|बुध(?:वार)?|(?:ال)?[أا]ربعاء',
  'thu(?! (?:sau|bay))(?:r(?:s(?:days?)?)?)?|do(?:nnerstags?|nderdags?)?|jue(?:ves)?|jeu(?:dis?)?|gio(?:ved[iì])?|qui(?:ntas?(?:-feiras?)?)?|czw(?:art\\p{L}{2,3})?|per(?:şembe)?|четверг\\p{L}{0,3}|чт|kamis|thứ (?:năm|5)|thu nam|(?:що)?четвер(?:га)?|tors(?:dag\\p{L}{0,3})?|गुरु(?:वार)?|(?:ال)?خميس',
  'fri(?:day)?s?|fr(?:eitags?)?|vie(?:rnes)?|ven(?:dredis?|erd[iì])?|sex(?:tas?(?:-feiras?)?)?|vr(?:ijdags?)?|pt|piąt\\p{L}{2,3}|cuma|пятниц\\p{L}{1,3}|пт|jumat|thứ (?:sáu|6)|thu sau|(?:що)?п.ятниц\\p{L}{1,2}|fre(?:dag\\p{L}{0,3})?|शुक्र(?:वार)?|(?:ال)?جمعة',
  'sat(?:urdays?)?|sa(?:mstags?)?|sonnabends?|s[áa]b(?:ado[s]?|ati?|ato)?|sam(?:edis?)?|za(?:terdags?)?|sob(?:ot\\p{L}{1,2})?|cumartesi|cmt|суббот\\p{L}{1,3}|сб|sabtu|thứ (?:bảy|7)|thu bay|(?:що)?субот\\p{L}{1,2}|lör(?:dag\\p{L}{0,3})?|शनि(?:वार)?|(?:ال)?سبت',
];
/** Days of scripts whose words stand beside others: "月〜金", "周一至周五", "화~일". */
const joinedDays = ['日周天星期日일', '月一월', '火二화', '水三수', '木四목', '金五금', '土六토'];
const dayPatterns = names.map((spelled, day) =>
  letterPattern(
    `^(?:(?:${spelled})\\.?|(?:[周週]|星期|礼拜)?[${joinedDays[day] ?? ''}](?:曜日?|요일)?)$`,
  ),
);
const joined =
  '(?:[周週]|星期|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일|(?<!\\p{Script=Han})[月火水木金土日]{1,6}(?!\\p{Script=Han}|\\d)|(?<!\\p{Script=Hangul})[월화수목금토일](?=\\s?[~〜–,·-]|\\s\\d)|(?<=[~〜–,·-]\\s?)[월화수목금토일](?!\\p{Script=Hangul})';
const spelledDays = `(?<![\\p{L}\\p{M}])(?:${names.join('|')})\\.?(?![\\p{L}\\p{M}])`;
const eachDay = letterPattern(
  `(?:[周週]|星期|礼拜)[一二三四五六日天]|[月火水木金土日](?:曜日?)?|[월화수목금토일](?:요일)?|${spelledDays}`,
  'giu',
);
const every =
  'daily|every ?day|7 days|täglich|jeden tag|tous les jours|todos los días|cada día|a diario|todos os dias|todo dia|diariamente|tutti i giorni|ogni giorno|dagelijks|elke dag|codziennie|her gün|ежедневно|каждый день|(?:se)?tiap hari|(?:mỗi|hàng|hằng) ngày|t2 ?[-–] ?cn|щодня|без вихідних|alla dagar|varje dag|dagligen|每天|每日|毎日|매일|हर दिन|रोज़?|रोजाना|يوميا\\p{M}?|يوميًا|كل يوم|طوال الأسبوع';
const weekdays =
  'weekdays|werktags|wochentags|entre semana|días laborables|en semaine|dias úteis|giorni feriali|doordeweeks|w dni robocze|hafta içi|по будням|будни|hari kerja|ngày thường|t2 ?[-–] ?t6|[ув] будні|по буднях|vardag(?:ar)?|工作日|平日|평일';
const weekend =
  'weekends?|am wochenende|fines? de semana|fins? de semana|le week-?end|weekend|hafta sonu|по выходным|akhir pekan|cuối tuần|[ув] вихідні|helg(?:er|en)?|周末|週末|주말|土日祝?';
const groupsOfDays = [
  [letterPattern(`^(?:${every})$`), [0, 1, 2, 3, 4, 5, 6]],
  [letterPattern(`^(?:${weekdays})$`), [1, 2, 3, 4, 5]],
  [letterPattern(`^(?:${weekend})$`), [6, 0]],
] as const;
const dayWords = `(?<![\\p{L}\\p{M}])(?:${every}|${weekdays}|${weekend})(?![\\p{L}\\p{M}])|${joined}|${spelledDays}`;
const aDay = letterPattern(dayWords);

const except =
  'except(?: for)?|außer|ausgenommen|sauf|excepto|salvo|menos|exceto|tranne|escluso|eccetto|behalve|oprócz|кроме|kecuali|trừ|о?крім|utom|ما عدا|عدا';
/** Days that are not open, and what stands behind a day that is left out. */
const off =
  'closed|geschlossen|ruhetag|zu(?= am|$)|fermée?s?|cerrad[oa]s?|fechad[oa]s?|chius[oi]|gesloten|dicht|zamknięt\\p{L}|nieczynne|kapalı|hariç|закрыт\\p{L}|выходн\\p{L}{1,3}|tutup|libur|nghỉ|đóng cửa|зачинен\\p{L}|вихідн\\p{L}{1,2}|stängt|休息|定休日?|休み|休業|休|휴무일?|쉽니다|쉬는 날|제외|बंद|छोड़कर|مغلق\\p{L}?|إجازة|عطلة';
const to =
  "[-–—~〜～至到]|t/m|(?<![\\p{L}\\p{M}])(?:to|thru|through|till|until|bis|au|al?|sampai|hingga|s/d|đến|tới|den|às?|à|as|ao|tot(?: en met)?|do(?=\\s?\\d)|po|по|до|ile|से|तक|إلى|الى|حتى|all[ae]|hasta(?: las)?|jusqu[’']à|até(?: as| às)?|fino alle)(?![\\p{L}\\p{M}])|から|부터";
const clocks =
  '(?<noon>(?<!\\p{L})(?:noon|mittags?|midi|mediodía|meio-dia|mezzogiorno|południ\\p{L}|полдень)(?!\\p{L}))|(?<midnight>(?<!\\p{L})(?:midnight|mitternacht|minuit|medianoche|meia-noite|mezzanotte|middernacht|północ\\p{L}?|gece yarısı|полноч\\p{L})(?!\\p{L})|深夜0時|자정|منتصف الليل)|(?:(?<before>午前|午後|上午|下午|晚上?|早上?|오전|오후|아침|저녁|밤|सुबह|दोपहर|शाम|रात)\\s?)?(?<![\\d.,:])(?<hour>[01]?\\d|2[0-4])(?:[:.h](?<minute>[0-5]\\d)|\\s?[時点點시](?<minute>[0-5]\\d|半|반)?)?(?!\\d)(?:\\s?(?:[時点點시]|uhr|uur|hs?|hrs|horas|heures|ч|giờ|год))?(?:\\s?(?<after>a\\.?m\\.?|p\\.?m\\.?|(?:de|da|di|del) (?:la )?(?:mañana|tarde|noche|manhã|noite|mattina|pomeriggio|sera)|morgens|abends|nachmittags|утра|вечера|pagi|siang|sore|malam|sáng|chiều|tối|ранку|вечора|صباح\\p{M}?ا?\\p{M}?|مساء\\p{M}?ا?\\p{M}?|ليل\\p{M}?ا?\\p{M}?|ظهر\\p{M}?ا?\\p{M}?|ص|م)(?!\\p{L}))?';
const tokens = letterPattern(
  `(?<to>(?<=(?<!\\p{L})od [\\p{L}\\d:.]{1,14} )do(?!\\p{L}))|(?<day>${dayWords})|(?<except>(?<!\\p{L})(?:${except})(?!\\p{L}))|(?<off>(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])(?:${off})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}]))|(?<to>${to})|(?<mark>[,.;、。\\n](?!\\d))|(?<clock>${clocks})`,
  'giu',
);
const evening =
  /^p(?!agi)|午後|下午|晚|siang|sore|malam|chiều|tối|вечора|오후|저녁|밤|दोपहर|शाम|रात|tarde|no(?:che|ite)|pomeriggio|sera|nachmittags|abends|вечера|^م|مساء|ليل|ظهر/u;
const morning =
  /^a|午前|上午|早|pagi|sáng|ранку|오전|아침|सुबह|mañana|manhã|mattina|morgens|утра|^ص|صباح/u;
