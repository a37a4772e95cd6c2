import { fold } from '../../shared/fold.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * How long a booking lasts, in minutes.
 *
 * @example
 * slotMinutes('Slots are 45 minutes'); // 45
 * slotMinutes('turnos de 90 minutos'); // 90
 */
export function slotMinutes(text: string): number | undefined {
  const plain = inDigits(fold(text.slice(0, 4000)).toLowerCase());
  const found = (ahead.exec(plain) ?? after.exec(plain) ?? unspaced.exec(plain))?.groups;
  if (found === undefined) return undefined;
  const minutes =
    Number(found['n']) * (/^(?:h|st|uu|or|час|ч|godz|saat)/u.test(found['unit'] ?? '') ? 60 : 1);
  return minutes >= 5 && minutes <= 600 ? minutes : undefined;
}

/** "takes one hour", "dura media hora" as minutes. */
function inDigits(plain: string): string {
  return plain.replace(halfHours, '30 min').replace(anHour, '60 min');
}

const halfHours =
  /(?<!\p{L})(?:half an hour|(?:eine )?halbe stunde|media hora|une demi-heure|meia hora|mezz['’]ora|(?:een )?half ?uur|pol godziny|yarim saat|полчаса)(?!\p{L})/gu;
const anHour =
  /(?<!\p{L})(?:an hour|one hour|eine stunde|una hora|une heure|uma hora|un['’]ora|een uur|(?:jedna )?godzine|bir saat|один час|(?<=длится )час)(?!\p{L})/gu;

/** "30분 단위", "每30分钟一个时段", "30分ごと" */
const unspaced =
  /(?<!\d)(?<n>\d{1,3})\s?(?<unit>분|分钟|分)\s?(?:단위|씩|간격|单位|一[个段]|为一|間隔|単位|ごと|枠)/u;
const nouns =
  'slots?|appointments?|bookings?|sessions?|lessons?|visits?|termine?n?|buchung(?:en)?|reserv\\p{L}{1,7}|prenotazion[ei]|rezerwacj\\p{L}|zeitfenster|sitzungen?|turnos?|citas?|sesiones?|clases?|creneaux?|rendez-vous|seances?|consultas?|sessoes|aulas?|horarios?|slot|appuntament[oi]|sedut[ae]|lezion[ei]|afspraken|blokken|wizyt[ay]?|terminy|seans\\p{L}{0,3}|randevu\\p{L}{0,4}|запис\\p{L}|сеанс\\p{L}{0,2}|слот\\p{L}{0,2}';
const unit =
  'min(?:ut\\p{L}{1,3})?|hours?|h|stunden?|std|horas?|heures?|or[ae]|uur|uren|godz\\p{L}{0,4}|минут\\p{L}?|мин|час\\p{L}{0,2}|dakika\\p{L}{0,3}|saat';
const ahead = letterPattern(
  `(?<!\\p{L})(?:${nouns})\\s?(?::|=|are|is|sind|sont|sono?|sao|zijn|lasts?|takes?|of|a|de|zu|von|je|dauern?|dauert|duran|dura|durent|dure|duram|durano|di|van|duren|po|trwaja|по)?\\s(?:de |je |alle |po |cada |every )?(?<n>\\d{1,3})[\\s-]?(?<unit>${unit})(?!\\p{L})`,
  'u',
);
const after = letterPattern(
  `(?<!\\d)(?<n>\\d{1,3})[\\s-]?(?<unit>${unit})[\\s-](?:(?:long|each|time|lang\\p{L}{0,2})\\s)?(?:${nouns}|per (?:slot|appointment|booking|client|customer)|pro (?:termin|kunde|buchung)|por (?:turno|cita|cliente|consulta)|par (?:rendez-vous|client)|each)(?!\\p{L})`,
  'u',
);
