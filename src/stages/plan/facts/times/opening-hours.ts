import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { andWords, betweenWords } from './written-times.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

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
  if (!/\d|صباح|مساء/u.test(text) && !closed.test(text) && text.search(openDays) < 0) return [];
  const found: Stretch[] = [];
  const add = (start: number, end: number): void => {
    found.push({
      index: start,
      text: text
        .slice(start, end)
        .trim()
        .replace(/(?<=\p{L}{3})\.$/u, ''),
    });
  };
  const open = allMatches(text, openTimes).map(({ 0: hours, index: start }) => {
    const end = daysBehind(text, start + hours.trimEnd().length);
    const { length: lead } = fromTime.exec(text.slice(Math.max(start - 7, 0), start))?.[0] ?? '';
    add(start - lead, end);
    return { start, end: moreBehind(text, end, add) };
  });
  let from = 0;
  for (const { index: start } of allMatches(text, dayStart)) {
    if (open.some((one) => one.start <= start && start < one.end)) continue;
    if (start < from) continue;
    const days = daysAt(text, start);
    if (days === undefined) continue;
    const end =
      endAt(openAfter, text, days) ??
      endAt(openBetween, text, days) ??
      endAt(openAt, text, days) ??
      endAt(openOnly, text, days) ??
      endAt(openUntil, text, days) ??
      (found.some((one) => start - one.index - one.text.length < 12 && start > one.index)
        ? endAt(openFrom, text, days)
        : undefined);
    const off = end === undefined ? endAt(closedAfter, text, days) : undefined;
    // "od poniedziałku do piątku", "los lunes cerramos"
    const { length: lead } =
      (off === undefined ? fromDay : beforeDayOff).exec(
        text.slice(Math.max(start - 6, 0), start),
      )?.[0] ?? '';
    const last = end ?? off;
    if (last !== undefined) add(start - lead, (from = last));
  }
  for (const { 0: closed, index: start } of allMatches(text, closedBefore)) {
    const end = daysAt(text, start + closed.length);
    const next = end === undefined || text[end] !== ' ' ? undefined : daysAt(text, end + 1);
    if (end !== undefined) add(start, next ?? end);
  }
  for (const { 0: words, index: start } of allMatches(text, openDays)) {
    const days = daysAt(text, start + words.length);
    const end = days === undefined ? undefined : (endAt(onlyBehind, text, days) ?? days);
    const isNew = !found.some(
      (one) => one.index < (end ?? 0) && start < one.index + one.text.length,
    );
    if (end !== undefined && isNew) add(start, end);
  }
  return found;
}

/** "с 9 до 20", "od 8 do 16" */
const fromTime = /(?<!\p{L})(?:с|od|från|dari|từ|з|dalle|das|de las)\s$/iu;
const fromDay = /(?<!\p{L})(?:od|со?|з|із|från|từ|dari|von|du|from|van|dal|de|da)\s$/iu;

const beforeDayOff =
  /(?<!\p{L})(?:on|am|los|las|les?|aos?|às|nos|nas|il|la|op|we?|во?|по|у|på|hari|vào)\s$/iu;

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

/** Where the days behind hours end: "6pm a 1am menos los lunes", "9 to 5 on weekdays". */
function daysBehind(text: string, end: number): number {
  const always = endAt(noRest, text, end);
  if (always !== undefined) return always;
  const joined = endAt(exceptDays, text, end) ?? endAt(onDays, text, end);
  return (joined === undefined ? undefined : daysAt(text, joined)) ?? daysAside(text, end) ?? end;
}

/** "entre 8h e 18h, de segunda a sábado": from one day to another, as ", Monday yoga" is something else. */
function daysAside(text: string, end: number): number | undefined {
  const start = text[end] === ',' ? endAt(onDays, text, end + 1) : undefined;
  const days = start === undefined ? undefined : daysAt(text, start);
  const isRange = days !== undefined && start !== undefined && endAt(day, text, start) !== days;
  return isRange && endAt(clauseEnd, text, days) !== undefined ? days : undefined;
}

/** "open 5am-11pm weekdays, 7-8 weekends": the times of other days. */
function moreBehind(text: string, end: number, add: (from: number, to: number) => void): number {
  const mark = endAt(andOther, text, end);
  const times = mark === undefined ? undefined : endAt(otherTimes, text, mark);
  const last = times === undefined ? undefined : text.slice(0, times).trimEnd().length;
  const days = last === undefined ? undefined : daysBehind(text, last);
  if (mark === undefined || days === undefined || days === last) return end;
  add(mark, days);
  return days;
}

/** Where the match of a sticky pattern at a place ends. */
function endAt(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const turkish = 'pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar';
const spelled =
  `(?:${turkish})d[ae]n\\s(?:${turkish})y?[ae]|` +
  "mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|mo(?:ntags?)?|di(?:enstags?)?|mi(?:ttwochs?)?|do(?:nnerstags?)?|fr(?:eitags?)?|sa(?:mstags?)?|so(?:nntags?)?|lun(?:es|di|edì)?|mar(?:tes|di|tedì)?|mer(?:credi|coledì)?|mi[eé](?:r(?:coles)?)?|jue(?:ves)?|jeu(?:di)?|gio(?:vedì)?|vie(?:rnes)?|ven(?:dredi|erdì)?|s[áa]b(?:ados?|ato)?|sam(?:edi)?|dom(?:ingos?|enica)?|dim(?:anche)?|(?:seg(?:undas?)?|ter(?:ças?)?|qua(?:rtas?)?|qui(?:ntas?)?|sex(?:tas?)?)(?:-feiras?)?|ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?|do(?:nderdag)?|pon(?:iedziałek)?|pn|wt|śr|czw|pt|nd|ndz|l ?[-–] ?v|l ?[-–] ?s|l ?[-–] ?d|l a v|sob(?:ota)?|niedz(?:iela)?|wtor(?:ek|k[ui])|środ[aęy]|czwart(?:ek|k[ui])|piąt(?:ek|k[ui])|poniedział(?:ek|k[ui])|sobot[aęy]|niedziel[aęie]|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|hafta içi|hafta sonu|(?:понедельник|вторник|четверг)\\p{L}{0,2}|(?:сред|пятниц|суббот)(?:[аыу]|ам)|воскресень(?:[ея]|ям)|(?:ال)?(?:أحد|احد|إثنين|اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)|يوميا\\p{M}?|يوميًا|كل يوم|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|пн|вт|ср|чт|пт|сб|вс|нд|(?:понеділ|вівтор)(?:ок|к(?:[ауи]|ам))|серед(?:[аиу]|ам)|четверг[аи]?|п[’'ʼ]ятниц[яюі]|субот(?:[аиу]|ам)|неділ(?:[яюі]|ям)|щодня|щоденно|будн(?:і|ях)|вихідні|(?:mån|tis|ons(?=dag|\\s?[-–])|(?<=[-–]\\s?)ons|tors|fre|lör|sön)(?:dag(?:ar(?:na)?|en)?)?|(?:alla|varje) dag(?:ar)?|vardagar|helger(?:na)?|(?:hari )?(?:senin|selasa|rabu|kamis|jum[’']?at|sabtu|minggu|ahad)|(?:se)?tiap hari|hari kerja|akhir pekan|(?:các ngày )?(?:thứ|thu) (?:hai|ba|tư|năm|sáu|bảy|[2-7])|t[2-7](?=\\s?[-–]\\s?(?:t[2-7]|cn))|(?<=t[2-7]\\s?[-–]\\s?)(?:t[2-7]|cn)|chủ nhật|chu nhat|(?:hàng|mỗi|tất cả các) ngày|hang ngay|cuối tuần|weekdays|weekends?|daily|every ?day|täglich|werktag(?:s|en)|werkdagen|en semaine|entre semana|dias úteis|días laborables|giorni feriali|dni robocze|буд(?:ни|ням)|wochenende|tous les jours|todos los días|cada día|todos os dias|todo dia|fins? de semana|tutti i giorni|dagelijks|codziennie|ежедневно|her gün|every day|each day|ogni giorno|elke dag|jeden tag|chaque jour|каждый день|(?:all )?other days|übrige tage|sonst|(?:los )?(?:demás|otros) días|autres jours|(?:nos )?(?:demais|outros) dias|altri giorni|overige dagen|pozostałe dni|diğer günler|остальные дни|प्रतिदिन|रोज़|रोज|सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि";
const written =
  '[월화수목금토일]요일|平日|土日|毎日|[月火水木金土日](?:曜日?)?|[每毎]?[周週][一二三四五六日末](?:[至到][周週][一二三四五六日])?|每天|평일|주말|매일|(?<![\\p{Script=Hangul}])[월화수목금토일](?:요일)?(?=\\s?[~–·,-]|\\s\\d|\\s?휴무|요일)|(?<=[~–·,-])[월화수목금토일](?:요일)?(?!\\p{L})';
const day = letterPattern(`(?:(?:${spelled})(?!\\p{L})|${written})\\.?`, 'iuy');
/** Days that stand behind other words without a space: "营业时间每天11:00". */
const joinedDay =
  '每天|[每毎][周週][一二三四五六日末]|[周週][一二三四五六日末][至到][周週][一二三四五六日末]|毎日|平日|(?<=[はがの])[月火水木金土日]曜?日?(?=[〜~から-]{1,2}[月火水木金土日])';
const dayStart = letterPattern(
  `(?<!\\p{L})(?:(?:${spelled})(?!\\p{L})|(?<!\\d)(?:${written}))|${joinedDay}`,
  'giu',
);

const joins =
  '\\s?(?:[-–—~〜·/&+,、和至到]|tot en met|to|thru|t\\/m|through|till|until|bis|und|and|et|au|alla|alle|al|às|y|e|a las|a|à|do|tot|till|sampai(?: dengan)?|hingga|s\\/d|đến|tới|den|по|до|से|から|부터|إلى|الى|حتى)\\s?';
/** "daily except Sundays" */
const except =
  ',?\\s(?:except(?: on| for)?|außer(?: am)?|sauf(?: les?)?|excepto(?: el| los)?|menos(?: el| los)?|exceto(?: aos?| às)?|tranne(?: il| la)?|behalve(?: op)?|oprócz|кроме|hariç)\\s';
/** "с 9 до 20 без выходных" */
const noRest =
  /,?\s(?:без (?:выходных|перерыва)|without a break|7 days a week|seven days a week|ohne Ruhetag|sin descanso|sans interruption|senza pausa|orario continuato|sem pausa|zonder pauze|bez przerwy)(?!\p{L})/iuy;
const exceptDays = letterPattern(except, 'iuy');
const onDays =
  /\s(?:(?:on|am|an|el|los|le|les|du|em|nos|nei|aos?|às|il|op|w|в|по|from|de|von|van|da|dal|od)\s)?(?=\p{L})/iuy;
const clauseEnd = /\s?(?:[,;)\n]|$)|\.?(?<=\.)(?:\s|$)/uy;
const to = letterPattern(`${except}|\\s(?:en|i|и|ve|och|dan|và|та|і|й)\\s|${joins}`, 'iuy');
const time =
  '(?:(?:오전|오후|낮|밤|저녁|午前|午後|上午|下午|早上?|晚上?|सुबह|दोपहर|शाम|रात|الساعة|kl\\.?|klockan|jam|pukul|lúc|о)\\s?)?(?:\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|صباح\\p{M}?ا?\\p{M}?|مساء\\p{M}?ا?\\p{M}?|ليل\\p{M}?ا?\\p{M}?|ظهر\\p{M}?ا?\\p{M}?|عصر\\p{M}?ا?\\p{M}?|ال(?:صباح|ظهر|عصر|مغرب|مساء|ليل|فجر)|बजे|(?:giờ |h )?(?:sáng|chiều|tối|trưa)|giờ|pagi|siang|sore|malam|wib|ранку|дня|вечора|uhr|uur|h(?:oras|rs|s)?|[時点]半?|시)?|midnight|noon|mitternacht|medianoche|mediodía|minuit|midi|meia-noite|meio-dia|mezzanotte|mezzogiorno|middernacht|północ\\p{L}?|полу(?:ночи|дня)|gece yarısı|(?:ال)?(?:واحدة|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية عشرة?)(?: عشرة)?(?:\\s(?:صباح\\p{M}?ا?\\p{M}?|مساء\\p{M}?ا?\\p{M}?|ظهر\\p{M}?ا?\\p{M}?|عصر\\p{M}?ا?\\p{M}?))?)(?!\\d)';
/** "7:30 until 2 or until sold out" */
const orUntil =
  "(?:(?:(?<=\\s)|\\s)(?:or|oder|o|ou)\\s(?:until|till|bis|hasta|jusqu|até|fino)[\\p{L} ’']{3,30}(?=[.,;\\n]|$))?";
const range = `${time}(?:부터)?${joins}${time}(?:까지|まで)?${orUntil}`;
/** "und von 17 bis 22 Uhr" */
const secondRange = `(?:\\s?(?:[,&+]|and|und|et|y|e|en|i|и)\\s?(?:(?:from|von|de(?: las)?|das|da|dalle|van|od|с)\\s)?${range})`;
const between = `(?:${betweenWords})\\s${time}\\s(?:${andWords})\\s${time}`;
const only =
  '\\s(?:only|nur|solamente|seulement|uniquement|apenas|soltanto|alleen|tylko|только)(?!\\p{L})';
/** "Open Saturdays only" */
const onlyBehind = letterPattern(only, 'iuy');
const openAfter = letterPattern(
  `(?:${only}(?=,|\\s\\())?(?:은|는|에는|엔|まで|까지|は|の)?[\\s:,(]{0,3}(?:(?:open|runs|erreichbar|geöffnet|abierto|ouvert|aperto|bereikbaar|geopend|czynne|otwarte|öppet|buka|mở cửa|відчинено)\\s)?(?:from|von|de(?: las)?|das|da|dalle|od|с|van|från|dari|từ|з|із|from|ab|من|सुबह|दोपहर|शाम|रात)?\\s?${range}${secondRange}?`,
  'iuy',
);
/** "Mon to Fri between 8am and 4pm" */
const openBetween = letterPattern(`[\\s:,]{1,3}${between}`, 'iuy');
/** "Fridays at Eastgate Market 11-3" */
const openAt = letterPattern(
  `\\s(?:(?:at|in|on)\\s)?(?:[A-Z][\\p{L}'’&-]{1,20}\\s){1,4}(?:from\\s)?${range}`,
  'uy',
);
/** "sonntags nur Brötchen von 8 bis 11 Uhr" */
const openOnly = letterPattern(
  `\\s(?:only|nur|sólo|solo|seulement|só|alleen|tylko|sadece|только)\\s(?:\\p{L}{3,20}\\s)?(?:(?:from|von|de|das|dalle|van|od)\\s)?${range}`,
  'iuy',
);
/** "dimanche jusqu'à 13h" */
const openUntil = letterPattern(
  `\\s(?:until|till|bis|jusqu['’]à|hasta(?: las)?|até(?: as| às)?|fino alle|tot|do|till|sampai|đến|до)\\s?${time}`,
  'iuy',
);
/** "w niedziele od 10", behind other hours */
const openFrom = letterPattern(
  `\\s(?:from|ab|von|desde(?: las)?|dès|à partir de|a partir de|a partir das|dalle|vanaf|od|с|من)\\s?${time}`,
  'iuy',
);
const andOther = /,?\s(?:(?:and|und|y|et|e|en|i|и)\s)?(?=\d)/iuy;
const otherTimes = letterPattern(range, 'iuy');
const closedWords =
  'stängt|tutup|libur|đóng cửa|nghỉ|зачинено|closed|geschlossen|fermé|cerrado|fechado|chiuso|gesloten|zamknięte';
const restDays =
  'ruhetag|[—–-] ?вихідний|вихідний|выходной|定休|休み|휴무|쉽니다|쉬어요|günleri kapalı(?:yız|dır)?|kapalı(?:yız|dır)?|مغلق|مغلقة|बंद';
/** Words of days off. */
export const closed = letterPattern(
  `${closedWords}|${restDays}|закрыто|не работа|не працю|nieczynn|no abrimos|não abrimos|fermons|cerramos|cierra|fechamos|fecha\\s|chius[ia]|chiud|نغلق`,
);
const byAppointment =
  'by appointment(?: only)?|nach (?:vereinbarung|absprache)|sur rendez-vous|con cita(?: previa)?|com hora marcada|su appuntamento|op afspraak|po umówieniu|randevu ile|по записи|完全予約制|예약제';
const dayOff =
  '(?:定休日|休業日|休館日|休診日)[はが:：]?|휴무일?[은는:]?\\s|ruhetag:?\\s|jour de fermeture\\s?:?\\s|día de descanso:?\\s|giorno di chiusura:?\\s|выходной(?: день)?\\s?[—–:-]?\\s';
/** "los lunes cerramos", "måndagar har vi stängt", "по понедельникам не работаем" */
const closedOnes =
  "dicht|cerramos|cerrados|no abrimos|no atendemos|fechamos|fechados|não abrimos|não atendemos|chiusi|non apriamo|fermée?s?|on ferme|nous fermons|nieczynn[aey]|zamykamy|nie pracujemy|не работаем|не работает|закрыты|закрыто|зачинені|не працюємо|не працює|we don[’']t open|we do not open|zu(?=[\\s]?(?:[.,;!)\\n]|$))";
const weAre =
  "is|are|we|we are|we[’']?re|ist|ist bei uns|ist unser|haben wir|sind wir|wir|on est|c[’']est|nous sommes|estamos|es|está|é|siamo|è|zijn we|zijn wij|we zijn|jesteśmy|mamy|jest|har vi|är vi|vi har|är det|мы|ми|kami|chúng tôi";
const closedAfter = letterPattern(
  `(?:(?:은|는)?[\\s:]{1,2}(?:(?:${weAre})\\s)?(?:${closedWords}|${closedOnes}|${restDays}|${byAppointment})(?!\\p{L}))|(?<=[\\p{Script=Han}\\p{Script=Hangul}])(?:定休日?|休み|休業|休息|公休|휴무)`,
  'iuy',
);
const closedBefore = letterPattern(
  `(?<!\\p{L})(?:(?:${closedWords}|закрыто|fermée|fermons|cerramos|cierra(?:mos)?|fechamos|fechada|fecha(?=\\s(?:às?\\s|aos?\\s|nas?\\s)?(?:segunda|terça|quarta|quinta|sexta))|chiusi|chiusa|chiude|chiudiamo|مغلقة?(?: يوم)?|نغلق(?: يوم)?)(?:\\s(?:on|am|le|les|el|los|il|la|di|às?|aos?|nas?|op|de|w|we|в|по|på|pada|ngày|vào|у))?\\s|${dayOff})|(?:定休日|休業日|休館日|休診日)[はが:：]?`,
  'giu',
);
/** "Ouvert du mercredi au dimanche": days without times. */
const openDays =
  /(?<!\p{L})(?:open|geöffnet|offen|ouvert\p{L}?|öppet|öppna|buka|mở cửa|mo cua|відчинено|працюємо|abiert[oa]s?|abrimos|abert[oa]s?|apert[oia]|geopend|czynne|otwarte|открыт[оы])\s(?:(?:from|von|du|de|da|dal|dalla|od|van|с|från|från och med|dari|từ|з|у|on|am|le|el|los|il)\s)?(?=\p{L})/giu;
/** "Emergency callout 24/7" */
const emergency =
  'emergenc(?:y|ies)(?: call-?\\s?outs?| services?| repairs?| plumbing| line)?|not(?:dienst|ruf|fälle)|urgencias|urgences|dépannage|emergências?|emergenze|pronto intervento|spoed(?:dienst)?|storingsdienst|pogotowie|acil(?: servis)?|аварийн\\p{L}{2,3} (?:вызов|служба)';
const openTimes = letterPattern(
  `(?:(?<!\\p{L})(?:${emergency})\\s)?(?<![\\d/])24\\s?\\/\\s?7(?![\\d/])(?:\\s\\p{Ll}{3,14}){0,3}|(?<=(?<!\\p{L})(?:open|opening hours|opening times|timings?|godziny(?: otwarcia)?|çalışma saatleri(?:miz)?|часы работы|hours|we open|geöffnet|offen|öffnungszeiten|openingstijden|geopend|ouvert|ouvrons|ouvre|horaires|abiertos?|abrimos|abre|atende(?:mos)?|horario|abertos?|abrimos|abre|funciona|horário|aperto|aperti|apriamo|orari(?:o)?|open van|czynne|otwarte|открыто|открыты|работаем|працюємо|відчинено|графік(?: роботи)?|години роботи|öppet|öppettider(?:na)?|öppna|buka|jam (?:buka|operasional)|mở cửa|giờ (?:mở cửa|làm việc)|mo cua|営業時間は?|营业时间|영업시간은?|समय|खुला|ساعات العمل|مفتوح|الدوام|دوام)[\\s:：(（]{0,3}(?:from|von|de(?: las)?|da|das|dalle|van|od|с|från|dari|từ|tu|з|من)?\\s{0,2})(?:${range}(?:${secondRange}(?=\\s?[.,;)\\n]|$))?|${between})|(?<!\\p{sc=Han})(?:早上?|上午)(?=\\d)${range}`,
  'giu',
);
