import type { KeyOf } from '../page/dictionary.ts';
import { type Field, fieldOf } from '../page/forms/field.ts';
import type { words } from '../page/forms/words.ts';

type T = (key: KeyOf<typeof words>) => string;

/** The fields that a request names, with a type that fits each name; without any, the usual fields. */
export function fieldsOf(items: readonly string[], message: string, t: T): readonly Field[] {
  const named = items.filter((item) => !notFields.test(item)).map(fieldOf);
  if (named.length >= 2) return named;
  const usual = [t('names'), t('mails'), t('phones')].map(fieldOf);
  const [name, mail, phone] = usual;
  const more = booking.test(message) ? [t('dates'), t('numbers')].map(fieldOf) : [];
  return [name, mail, phone, ...more, ...named, fieldOf(t('messages'))].filter(
    (field) => field !== undefined,
  );
}

const notFields =
  /valid|check|error|button|submit|comprobac|prüfung|controle|vérif|valida|controll/i;
const booking =
  /book|reserv|appointment|rsvp|termin|afspraak|rendez|agendament|prenot|cita|запис|预约|予約/i;
