const minute = 60_000;
const units = {
  minute,
  hour: 60 * minute,
  day: 24 * 60 * minute,
  week: 7 * 24 * 60 * minute,
};
/** The words that people write for a unit; the longest possible delay is two years. */
const words = {
  minute:
    'm min mins minute minutes minuto minutos minuti minuten minuut минут минуту минуты dakika dk dak minut minutę minuty मिनट 分 分钟 分鐘 분 دقيقة دقائق menit phút phut хв хвилину хвилини хвилин minuter',
  hour: 'h hr hrs hour hours hora horas ora ore stunde stunden std heure heures час часа часов saat godzina godzinę godziny godzin uur uren घंटा घंटे 小时 小時 時间 時間 시간 ساعة ساعات jam giờ gio tiếng tieng годину години годин tim timme timmar',
  day: 'd day days día dia días dias giorno giorni tag tage tagen jour jours j день дня дней gün gun dzień dni dag dagen दिन 天 日 일 يوم أيام ايام hari ngày ngay дні днів dagar dygn',
  week: 'w week weeks semana semanas settimana settimane woche wochen semaine semaines weken неделю недели недель hafta tydzień tygodnie tygodni हफ्ता हफ्ते 周 週間 주 주일 أسبوع أسابيع minggu pekan tuần tuan тиждень тижні тижнів vecka veckor',
};
const unitOf = new Map(
  Object.entries(words).flatMap(([unit, list]) =>
    list.split(' ').map((word) => [word, units[unit]]),
  ),
);
export const longestDelay = 2 * 365 * units.day;

/**
 * How far away a time is, in ms: "10m", "2h 30m", "in an hour", "in 3 days", "90" (minutes), or "18:30",
 * the next time that the clock shows it. Undefined when nothing of it can be read, when it is less
 * than a second or more than two years away.
 */
export function readDelay(text, now = new Date()) {
  const said = inDigits(text.trim().toLowerCase());
  const clock = /^(?:\D{0,12}\s)?([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(said);
  const delay = clock ? untilClock(now, Number(clock[1]), Number(clock[2])) : readUnits(said);
  return delay !== undefined && delay >= 1000 && delay <= longestDelay ? delay : undefined;
}

/** Digits of other scripts as those of ours. */
export function inDigits(text) {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660)
    .replace(/[०-९]/g, (digit) => digit.charCodeAt(0) - 0x966);
}

function untilClock(now, hours, minutes) {
  const at = new Date(now);
  at.setHours(hours, minutes, 0, 0);
  if (at <= now) at.setDate(at.getDate() + 1);
  return at - now;
}

function readUnits(said) {
  if (/^\d{1,6}$/.test(said)) return Number(said) * minute;
  let delay = 0;
  let rest = said
    .replace(
      /^(?:за|om(?!.*\d\s?u(?:ur)?(?![a-z]))|dalam|trong|sau|in|en|em|dans|tra|fra|over|через|za|بعد|daqui a|dentro de)\s+/,
      '',
    )
    .replace(/\s?(?:later|sonra|以后|之后|後|后|후|뒤|बाद|में|lagi|nữa|nua|sau)$/, '')
    .replace(/^(?:half an|setengah|nửa|пів|(?:en )?halv) /, '0.5 ')
    .replace(
      /^(?:an?|one|ein(?:e[rmn]?)?|un[ae]?|uma?|een|bir|एक|ett|en)\s+|^un['’]|^se(?=(?:jam|hari|minggu)$)/,
      '1 ',
    );
  // "через час", "بعد ساعة"
  if (unitOf.has(rest) && rest !== said) rest = '1 ' + rest;
  for (;;) {
    const part =
      /^(?:[\s,]|(?:and|und|et|y|e|и|ve|en|i|dan|và|та|й|і|och)\s)*(\d{1,6}(?:[.,]\d{1,2})?)\s*([\p{L}\p{M}]+)/u.exec(
        rest,
      );
    if (part === null) break;
    const unit = unitOf.get(part[2]);
    if (unit === undefined) return undefined;
    delay += Number(part[1].replace(',', '.')) * unit;
    rest = rest.slice(part[0].length);
  }
  return rest.trim() === '' ? delay : undefined;
}
