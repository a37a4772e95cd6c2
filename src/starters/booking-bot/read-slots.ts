import { allMatches } from '../../workspace/text/all-matches.ts';
import { daysSaid } from '../shared/reading/clock/read-clock.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Times that are offered each week. */
export interface WeeklyTimes {
  /** From 0 for Sunday. */
  readonly days: readonly number[];
  /** `HH:MM` */
  readonly from: string;
  readonly to: string;
}

export interface Slots {
  readonly weekly: readonly WeeklyTimes[];
  /** How long a slot is. */
  readonly minutes: number;
  /** When a member is reminded; 0 for never. */
  readonly minutesBefore: number;
  /** How many bookings a member may have at once; 0 for any number. */
  readonly most: number;
}

/**
 * The times that a request offers for booking.
 *
 * @example
 * readSlots('Mon and Wed 4-6pm, 30 minutes');
 * // { weekly: [{ days: [1, 3], from: '16:00', to: '18:00' }], minutes: 30, minutesBefore: 60, most: 0 }
 */
export function readSlots(text: string): Slots {
  const head = text.slice(0, 4000);
  const ahead = before.exec(head);
  const rest = head.replace(before, ' ');
  const { count = '', unit = '' } = ahead?.groups ?? {};
  const isHours = isHour.test(unit);
  const lead = (Number(count) || 1) * (isHours ? 60 : isDay.test(unit) ? 1440 : 1);
  const hours = readNumber(rest, lengths.hours, { min: 1, max: 8 });
  return {
    // "From 8 to 22" without days is each day.
    weekly:
      [weeklyIn(rest), courts.test(head) ? weeklyIn(`daily ${rest}`) : []].find(
        (times) => times.length > 0,
      ) ?? [],
    minutes:
      readNumber(rest, lengths.minutes, { min: 5, max: 480 }) ??
      (hours === undefined ? undefined : hours * 60) ??
      (oneHour.test(rest) ? 60 : 30),
    minutesBefore: ahead === null ? 60 : Math.min(lead, 10_080),
    most: readNumber(rest, mosts, { min: 1, max: 50 }) ?? (onlyOne.test(rest) ? 1 : 0),
  };
}

/** Whether a request wants times that members book. */
export function describesBooking(text: string): boolean {
  const head = text.slice(0, 4000);
  return (books.test(head) || courts.test(head)) && !otherBooks.test(head) && !isEvent.test(head);
}

/** Whether a part of a request says what every bot for bookings does. */
export function saysBooking(words: string): boolean {
  // A number that is no length, time or limit is a wish of its own.
  if (/\d/u.test(words.replaceAll(range, ' ').replace(before, ' ').replaceAll(counted, ' ')))
    return false;
  return (
    !otherBooks.test(words) && (books.test(words) || does.test(words) || weeklyIn(words).length > 0)
  );
}

function weeklyIn(text: string): readonly WeeklyTimes[] {
  return text.split(/[.;!?](?=\s)|[。！？；\n]/u).flatMap((sentence) => {
    const found = allMatches(sentence, range);
    let from = 0;
    let last: readonly number[] = [];
    return found.flatMap(({ 0: whole, index, groups = {} }, at) => {
      const ahead = daysOf(sentence.slice(from, index));
      from = index + whole.length;
      const behind =
        at === 0 && ahead.length === 0 ? daysOf(sentence.slice(from, found[1]?.index)) : [];
      const days = [ahead, behind, last].find((one) => one.length > 0) ?? [];
      last = days;
      const times = timesOf(groups);
      return days.length === 0 || times === undefined ? [] : [{ days, ...times }];
    });
  });
}

function daysOf(text: string): readonly number[] {
  const long = short.reduce((said, [pattern, day]) => said.replaceAll(pattern, ` ${day} `), text);
  const days = daysSaid(long.replaceAll(/ +/gu, ' '));
  if (days.length > 0) return days;
  if (workdays.test(text)) return [1, 2, 3, 4, 5];
  return daily.test(text) ? [0, 1, 2, 3, 4, 5, 6] : [];
}

function timesOf(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<WeeklyTimes, 'from' | 'to'> | undefined {
  const {
    hour1,
    minute1 = '00',
    half1 = '',
    hour2,
    minute2 = '00',
    half2 = '',
    part = '',
  } = groups;
  const isLate = late.test(half2) || late.test(part);
  const to = hourOf(Number(hour2), isLate, early.test(half2));
  const plain = hourOf(Number(hour1), late.test(half1), early.test(half1));
  // "4-6pm" begins in the afternoon, and "10-2pm" before noon.
  const isOpen = half1 === '' && isLate && plain < 12 && plain + 12 < to;
  const start = isOpen ? plain + 12 : plain;
  if (start > 23 || to > 24 || (start === to && minute1 >= minute2)) return undefined;
  const written = (value: number, minutes: string): string =>
    `${String(value % 24).padStart(2, '0')}:${minutes}`;
  return { from: written(start, minute1), to: written(to, minute2) };
}

function hourOf(hour: number, isLate: boolean, isEarly: boolean): number {
  if (isEarly && hour === 12) return 0;
  return isLate && hour < 12 ? hour + 12 : hour;
}

const half = '[ap]\\.?m\\.?|uhr|uur|h|時|点|点|시|點';
const range = letterPattern(
  `(?<part>午後|下午|晚上|오후|저녁|शाम)?\\s?(?<![\\d:.,/#-])(?<hour1>\\d{1,2})(?:[:.h：](?<minute1>[0-5]\\d))?\\s?(?<half1>${half})?\\s?(?:-|–|—|~|〜|～|to|till|until|bis|a|à|até|às|alle|tot|do|ile|до|and|sampai|hingga|s/d|đến|den|tới|und|y|et|e|到|至|から|부터|से|إلى)\\s?(?:las\\s|le\\s|下午|午後|오후)?(?<hour2>\\d{1,2})(?:[:.h：](?<minute2>[0-5]\\d))?\\s?(?<half2>${half})?(?![\\d:./-]|\\s?(?:\\p{L}{1,10}[- ])?(?:min|minutes|minuten|minutos|hours?|slots?|people|persons?|members?|times|weeks?|days?|tage|personen)(?!\\p{L}))`,
  'giu',
);
const late = /p|午後|下午|晚上|오후|저녁|शाम/iu;
const early = /^a/iu;
const short: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:suns?|so(?=\s\d|,)|вс)(?!\p{L})/giu, 'sunday'],
  [/(?<!\p{L})(?:mons?|пн)(?!\p{L})|(?<!\p{L})Mo(?!\p{L})/gu, 'monday'],
  [/(?<!\p{L})Mon(?!\p{L})/gu, 'monday'],
  [/(?<!\p{L})(?:[Tt]ues?|вт)(?!\p{L})|(?<!\p{L})Di(?!\p{L})/gu, 'tuesday'],
  [/(?<!\p{L})(?:[Ww]eds?|ср)(?!\p{L})|(?<!\p{L})Mi(?!\p{L})/gu, 'wednesday'],
  [/(?<!\p{L})(?:[Tt]hu(?:rs?)?|чт)(?!\p{L})|(?<!\p{L})Do(?!\p{L})/gu, 'thursday'],
  [/(?<!\p{L})(?:[Ff]ri|пт)(?!\p{L})|(?<!\p{L})Fr(?!\p{L})/gu, 'friday'],
  [/(?<!\p{L})(?:[Ss]at|сб)(?!\p{L})|(?<!\p{L})Sa(?!\p{L})/gu, 'saturday'],
];
const workdays =
  /(?<!\p{L})(?:weekdays?|workdays?|werktags?|werktagen|wochentags|días laborables|entre semana|jours ouvrés|en semaine|dias úteis|giorni feriali|werkdagen|doordeweeks|dni robocze|hafta içi|будни|будням|будні|vardagar|hari kerja|ngày thường)(?!\p{L})|工作日|平日|평일/iu;
const daily =
  /(?<!\p{L})(?:every day|daily|each day|täglich|jeden tag|todos los días|cada día|tous les jours|chaque jour|todos os dias|ogni giorno|elke dag|codziennie|her gün|каждый день|ежедневно|щодня|varje dag|alla dagar|setiap hari|tiap hari|m[ỗo]i ngày|h[àằ]ng ngày)(?!\p{L})|每天|毎日|매일|हर दिन|كل يوم/iu;

const before =
  /(?<!\p{L})(?:(?<count>\d{1,3})\s?|an?\s|one\s|the\s|eine[nr]?\s|una?\s|une?\s|uma?\s|een\s)(?<unit>min(?:ute[ns]?|utos?|uti|ut\p{L}?)?|мин\p{L}{0,3}|хв\p{L}{0,5}|menit|phút|dakika|hours?|hrs?|h|stunden?|horas?|heures?|or[ae]|uur|godzin\p{L}?|saat|час\p{L}{0,2}|days?|годин\p{L}?|timm(?:ar|e)|jam|giờ|dagar|hari|ngày|tage?|días?|jours?|dias?|giorn[oi]|dag(?:en)?|dzień|dni|gün|день|дня)\s(?:before|ahead|earlier|prior|in advance|vorher|davor|zuvor|antes|avant|prima|(?:van )?tevoren|ervoor|przed|wcześniej|önce|до|innan|före|sebelum(?:nya)?|trước|раньше)(?!\p{L})/iu;
const isHour = /^(?:h|stund|or[ae]|uur|godz|saat|час|год|timm|jam|giờ)/iu;
const isDay = /^(?:day|tag|día|dia|jour|giorn|dag|dzie|dni|gün|д|hari|ngày)/iu;
const lengths = {
  minutes: [
    '{n}[\\s-]?(?:min(?:ute[ns]?|utos?|uti|ut\\p{L}?|s)?|мин\\p{L}{0,3}|хв\\p{L}{0,5}|menit|phút|phut|dakika\\p{L}{0,4})(?!\\p{L})',
    '{n}\\s?(?:分|분|मिनट|دقيقة)',
  ],
  hours: [
    '{n}[\\s-]?(?:hours?|hrs?|h|std|stunden?|horas?|heures?|or[ae]|uur|godzin\\p{L}?|saat\\p{L}{0,4}|час\\p{L}{0,2})(?:[\\s-](?:slots?|sessions?|long|each|appointments?|lessons?|lang|termine)|$|,)',
    '{n}\\s?(?:時間|小时|시간|घंटे)',
  ],
};
const oneHour =
  /(?<!\p{L})(?:one|an|1)[ -]hour (?:slots?|sessions?|long|appointments?|lessons?)|hourly slots|(?<!\p{L})(?:einstündig|stündig|un['’]ora|una hora|une heure|uma hora|eine stunde|een uur|(?:jedn[aąeę]\p{L}{0,2} )?godzin[ęa]|bir saat|(?:один |одн[ау] )?(?:час|годин[ау]))(?!\p{L})/iu;
const mosts = [
  '(?:max(?:imum|\\.)?|at most|up to|limit(?: of)?|only|maximal|höchstens|máximo(?: de)?|hasta|maximum|até|massimo|maximaal|maksymalnie|en fazla|максимум|не более|не більше|högst|maksimal|tối đa)\\s{n}\\s(?:(?:open|active)\\s)?(?:bookings?|slots?|appointments?|sessions?|buchungen|termine?|reservas?|citas?|réservations?|rdv|rendez-vous|créneaux|agendamentos?|horários?|prenotazion[ei]|boekingen|afspraken|rezerwacj\\p{L}|randevu|запис\\p{L}{1,2}|бронюван\\p{L}{1,2}|bokning(?:ar)?|booking|lịch (?:hẹn|đặt)|слот\\p{L}{0,2})',
];
/** Lengths, limits, and "1:1". */
const counted = letterPattern(
  `${[...lengths.minutes, ...lengths.hours, ...mosts].join('|').replaceAll('{n}', '\\d{1,3}')}|1\\s?(?::|-?on-?)\\s?1|\\d{1,3}\\s?(?:h|hours?|std|stunden?)(?!\\p{L})`,
  'giu',
);
const onlyOne =
  /(?<!\p{L})(?:(?:only |max(?:imum)? )?one (?:slot|booking|appointment|session) (?:each|per|at a time)|each (?:member|user|person) (?:can|may) (?:only )?book (?:only )?one|nur ein(?:en)? termin pro|un(?:a sola)? (?:cita|reserva) por|un seul (?:rdv|rendez-vous|créneau) par)/iu;

const kinds =
  '(?:(?:time|coaching|lesson|mentoring|tutoring|training|practice|interview|consultation|meeting|appointment|office|gaming|session|call|support|\\d{1,3}|min(?:ute)?s?|hour)[ -]){0,3}';
const slot = `${kinds}(?:slots?|appointments?|sessions?|lessons?|consultations?|office hours)`;
const between =
  '\\s(?:an?|the|one|free|open|their|some|of|out|my|your|with|me|[12]-on-1|1:1|1on1|one-on-one)';
/** Somebody books a time. */
const books = letterPattern(
  `(?<!\\p{L})(?:(?:book(?:s|ing|ed)?|reserv(?:e|es|ing))(?:${between}){0,4}\\s${slot}|schedul(?:e|es|ing)(?:${between}){0,4}\\s${kinds}(?:slots?|appointments?)|(?:slots?|appointments?|sessions?)[ -](?:booking|scheduling|scheduler|reservation)s?|(?:booking|appointment) bot|book(?:s|ing)?\\s[^.;\\n]{0,40}(?:free|open|available|time|minute|min|hour)[ -](?:slots?|times)|(?:free|open|available) (?:slots?|times)[^.;\\n]{0,50}(?:book|reserv)\\p{L}{0,3}|terminbuchung\\p{L}{0,3}|buchungsbot|(?:termine?|slots?|\\p{L}{0,14}stunden?|beratung(?:en)?|zeiten) (?:[^.;\\n]{0,24} )?(?:buch|reservier)\\p{L}{1,4}|buchbare (?:termine|slots)|(?:reserv|agend|(?:ped|marc|coger|apart|desmarc)\\p{L}{0,3}(?= (?:\\p{L}{1,3} )?(?:citas?|consultas?|horários?|turnos?|hora))|ag[eé]nd)\\p{L}{0,3} (?:\\p{L}{1,8} ){0,3}(?:citas?|consultas?|horas?|horarios?|turnos?|sesi(?:ón|ones)|clases?|horários?|sess(?:ão|ões)|aulas?)|bot de (?:citas|turnos|agendamentos?|rendez-vous|rdv)|(?:prendre|réserver|prise de) (?:\\p{L}{1,8} ){0,3}(?:rendez-vous|rdv|créneaux?|séances?)|prenot\\p{L}{1,5} (?:\\p{L}{1,8} ){0,3}(?:appuntament\\p{L}|slot|sessioni?|lezion[ei]|orari)|bot per (?:gli )?appuntamenti|(?:afspra(?:ak|ken)|tijdsloten|sessies|slots|les(?:sen)?|\\p{L}{2,10}les(?:sen)?|tijden) (?:\\p{L}{1,8} ){0,2}(?:boeken|maken|reserveren|inplannen)|afsprakenbot|rezerw\\p{L}{2,5} (?:\\p{L}{1,8} ){0,2}(?:termin\\p{L}{1,3}|wizyt\\p{L}?|sesji|slot\\p{L}{0,3})|randevu(?:\\s\\p{L}{2,8})? (?:al\\p{L}{1,6}|botu|sistemi)|(?:boka|bokning av) (?:\\p{L}{1,12} ){0,2}tid(?:er)?|tidsbokning\\p{L}{0,3}|bokningsbot\\p{L}{0,3}|(?:бот\\p{L}{0,2} (?:для )?запис\\p{L}|запис\\p{L}{0,5}|брон[юь]\\p{L}{1,6}|заброн\\p{L}{1,6}) (?:\\p{L}{1,12} ){0,3}(?:на (?:консультаці\\p{L}{1,2}|стрижк\\p{L}|прийом)|до (?:лікаря|перукар\\p{L}{1,3}|майстра)|час|годин\\p{L}?|слот\\p{L}{0,3})|(?:bot|sistem|pesan|bikin) (?:booking|reservasi|janji temu)|booking (?:jadwal|slot|tempat|lapangan)|đặt (?:lịch|hẹn|chỗ)|dat lich|(?:запис\\p{L}{1,6}|бронир\\p{L}{1,6}|заброниро\\p{L}{1,5}) (?:\\p{L}{1,12} ){0,3}(?:на (?:консультаци\\p{L}{1,3}|урок\\p{L}{0,3}|занят\\p{L}{1,3}|при[её]м)|слот\\p{L}{0,3}|врем[яе]\\p{L}{0,2}|час\\p{L}{0,2}))(?!\\p{L})|预约|預約|予約(?:ボット|枠|を|でき|する)|예약\\s?(?:봇|시스템|시간|할|하는)|(?:स्लॉट|अपॉइंटमेंट) (?:\\p{L}\\p{M}* ?){0,3}बुक|حجز (?:ال)?(?:مواعيد|موعد|جلس)`,
);
/** Somebody books a court or a room. */
const place =
  '(?:(?:\\p{L}{3,12}[ -])?(?:courts?|rooms?|pitch(?:es)?|studio)|\\p{L}{0,10}(?:platz|plätze|raum|räume|halle)|(?:campo|campi|sala|sale|postazion[ei]|scrivani[ae]|poste de travail|bureaux?|pista|cancha|terrain|court|salle|quadra|baan|banen|zaal|kort|sal[ęi]|boisko|korty|kortu|saha\\p{L}{0,3}|корт\\p{L}{0,2}|зал\\p{L}?))';
const courts = letterPattern(
  `(?<!\\p{L})(?:book(?:s|ing)?|reserv(?:e|es|ing|ar|as?|eren)|réserv\\p{L}{1,4}|prenot\\p{L}{1,5}|rezerw\\p{L}{2,5}|rezerv\\p{L}{2,6}|buch\\p{L}{1,3}|брон\\p{L}{2,8}|boek\\p{L}{0,3}|agendar) (?:(?:an?|the|our|il|la|le|les|des|i|gli|un|una|el|los|las|une|de|het|o|a|do|da|den|die|das|einen|unser\\p{L}{0,2}|nostr\\p{L}|nuestr\\p{L}) ){0,2}${place}(?!\\p{L})|(?<!\\p{L})${place} (?:reservieren|buchen|boeken|reserveren)(?!\\p{L})|(?<!\\p{L})(?:platz|raum|hallen)(?:buchung|reservierung)`,
);
/** Books to read, machines to play with, tables of a restaurant, and seats of a game. */
const otherBooks =
  /(?<!\p{L})(?:book clubs?|reading|slot machines?|casino|gambl\p{L}{1,3}|jackpot|hotels?|flights?|bookmarks?)(?!\p{L})/iu;
/** Many come to the same time, and say whether. */
const isEvent =
  /(?<!\p{L})(?:raids?|rsvps?|react(?:s|ions?)?|tanks?|healers?|(?:yes|no)\s?(?:[/,]|or)?\s?(?:or\s)?maybe|maybe\s?(?:[/,]|or)\s?no)(?!\p{L})|(?<!\p{L})d ?& ?d(?!\p{L})/iu;
/** Members see what is free, book, cancel and are reminded. */
const does =
  /(?<!\p{L})(?:[\d.]{1,3}[\s-](?:hours?|min\p{L}{0,5}|stunden?) (?:each|long|lang)|book(?:s|ed|ing|ings)?|free (?:slots?|times?)|slots?|double[- ]?book\p{L}{0,3}|twice|cancel\p{L}{0,4}|remind(?:s|er|ers|ed)?|appointments?|buch\p{L}{1,5}|termin\p{L}{0,3}|absag\p{L}{1,3}|stornier\p{L}{1,3}|erinner\p{L}{1,4}|reserv\p{L}{1,5}|citas?|cancel\p{L}{1,4}|recordatorio|recuerd\p{L}{1,3}|réserv\p{L}{1,6}|créneaux?|annul\p{L}{1,4}|rappel\p{L}{0,3}|agend\p{L}{1,6}|horári\p{L}{1,2}|lembr\p{L}{1,4}|prenot\p{L}{1,6}|appuntament\p{L}|ricord\p{L}{1,4}|boek\p{L}{0,4}|afspra\p{L}{1,3}|afzeg\p{L}{1,3}|herinner\p{L}{1,4}|rezerw\p{L}{1,5}|termin\p{L}{1,3}|anulo\p{L}{1,3}|przypom\p{L}{1,4}|randevu\p{L}{0,5}|iptal|hatırlat\p{L}{1,4}|запис\p{L}{1,4}|слот\p{L}{0,3}|отмен\p{L}{1,4}|скас\p{L}{1,6}|нагад\p{L}{1,5}|(?:av)?bok(?:a|ar|as|ad|ning)\p{L}{0,3}|påminn\p{L}{1,6}|lediga tider|batal\p{L}{0,3}|(?:meng)?ingat\p{L}{0,4}|jadwal|h[ủu]y|nhắc(?: nhở)?|đặt lịch|lịch hẹn|напомина\p{L}{1,4})(?!\p{L})|预约|取消|提醒|空き|予約|キャンセル|リマインド|예약|취소|알림|बुक|रद्द|حجز|إلغاء/iu;
