import type { Language } from '../../../contracts/job/plan.ts';
import { languages } from '../../../contracts/languages.ts';
import { clausesOf } from '../../not-included/clauses/clauses-of.ts';
import type { Field } from './field.ts';
import type { FormKind } from './form-kinds.ts';

/**
 * The field with the dates that it refuses: those that the request rules out ("not on Sundays", "no past
 * dates"), and in a booking or an order the past.
 */
export function withDateRules(field: Field, { kind, message, language }: Asked): Field {
  if (field.type !== 'date' || birth.test(field.label)) return field;
  const clauses = clausesOf(message.slice(0, 4000)).map(({ text }) => text);
  const ruled = clauses.filter(
    (clause) =>
      // "no Sundays", unlike "not open on Sundays"
      refuses.test(clause) && (chooses.test(clause) || clause.split(/\s+/u).length < 4),
  );
  const days = weekdays(language);
  const daysOff = days.flatMap((names, day) =>
    ruled.some((clause) => names.some((name) => clause.toLowerCase().includes(name))) ? [day] : [],
  );
  const isFromToday = kind === 'booking' || kind === 'order' || past.test(message);
  const label = field.label.replace(inBrackets, (rule, words: string) =>
    isDateRule(words) ? '' : rule,
  );
  return { ...field, label, isFromToday, daysOff };
}

/** Whether words of a list rule dates out, and name no field: "refuse past dates", "not on Sundays". */
export function isDateRule(words: string): boolean {
  if (words.replace(relative, '').search(refuses) !== 0) return false;
  const lower = words.toLowerCase();
  return (
    chooses.test(words) ||
    languages.some((language) =>
      weekdays(language).some((names) => names.some((name) => lower.includes(name))),
    )
  );
}

const inBrackets = /\s?\(([^()]{2,60})\)$/u;

interface Asked {
  readonly kind: FormKind;
  readonly message: string;
  readonly language: Language;
}

/** Beginnings of the names of the weekdays, Sunday first, in a language and in English. */
function weekdays(language: Language): readonly (readonly string[])[] {
  const formats = [language, 'en'].map(
    (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
  );
  return Array.from({ length: 7 }, (_, day) =>
    // The 7th was a Sunday. Without the ending that changes: "воскресень[ея]", "domingo(s)".
    formats.map((format) => {
      const name = format
        .format(Date.UTC(2024, 0, 7 + day))
        .toLowerCase()
        .replace(/^ال/u, '');
      return /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name) || name.length < 6
        ? name
        : name.slice(0, -1);
    }),
  );
}

/** "that does not", "que no" */
const relative =
  /^(?:(?:that|which|but|and|it|should|must|does|do|can|so|que|qui|ne|se|mas|pero|mais|che|die|das|dat|der|man|und|en|który|a)\s){1,4}/iu;
const birth =
  /birth|geburt|nacim|naissance|nascim|nascita|geboorte|urodzen|doğum|рожд|出生|生日|生年|생년|생일|जन्म|ميلاد/iu;
const chooses =
  /(?<!\p{L})(?:choos|chos|pick|select|book|dates?|days?|buch|wähl|auswahl|termin|datum|eleg|elij|escog|reserv|fecha|chois|réserv|escolh|agend|data|sceglie|scelt|prenot|kies|kiez|boek|wyb|rezerw|seç|randevu|выб|запис|дат)|选|選|预约|予約|日期|日付|선택|예약|날짜|चुन|बुक|तारीख|اختيار|يختار|حجز|تاريخ/iu;
const refuses =
  /n[’']t(?!\p{L})|(?<!\p{L})(?:not|no|never|nobody|no one|niemand|personne|nadie|ninguém|nessuno|nikt|никто|refus\p{L}*|block\p{L}*|except|exclud\p{L}*|without|disabl\p{L}*|reject\p{L}*|nicht|kein\p{L}*|außer|sperr\p{L}*|gesperrt|ohne|excepto|menos|bloque\p{L}*|impid\p{L}*|pas|sauf|refuser|hors|não|nao|exceto|impe\p{L}*|non|tranne|escl\p{L}*|blocc\p{L}*|niet|geen|behalve|blokk\p{L}*|nie|oprócz|blok\p{L}*|hariç|olmasın|seçilemesin|engelle\p{L}*|не|нельзя|кроме|запре\p{L}*)(?!\p{L})|不|除|禁|以外|できない|ない|안 |없|제외|못|नहीं|छोड़|لا |ما عدا|منع|باستثناء/iu;
/** "no past dates" */
const past =
  /past (?:dates?|days?)|dates? (?:that are )?(?:in|from) the past|vergangene?\p{L}? (?:tage?|termine?|daten|datum)|datum in der vergangenheit|fechas? pasadas?|dates? passées?|datas? passadas?|date passate|(?:datums?|data|dagen) in het verleden|przeszł\p{L}{1,3} dat|dat\p{L}? z przeszłości|geçmiş (?:tarih|gün)|прошедш\p{L}{2,3} дат|дат\p{L} в прошлом|过去的?日期|過去の日付|지난 날짜|과거 날짜|बीती (?:हुई )?तारीख|पिछली तारीख|(?:تواريخ|تاريخ) (?:ماضية|سابقة|ماض)/iu;
