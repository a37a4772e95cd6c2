import type { KeyOf } from '../page/dictionary.ts';
import type { words } from './words.ts';

export interface Field {
  readonly label: string;
  readonly type:
    | 'text'
    | 'email'
    | 'tel'
    | 'number'
    | 'date'
    | 'time'
    | 'url'
    | 'password'
    | 'textarea';
  readonly autocomplete?: string;
  readonly isRequired: boolean;
  readonly minLength?: number;
}

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

/** A field whose type fits its name. */
export function fieldOf(label: string): Field {
  const kind = kinds.find(([pattern]) => pattern.test(label))?.[1] ?? {};
  return { label, type: 'text', isRequired: true, ...kind };
}

const kinds: readonly (readonly [RegExp, Partial<Field>])[] = [
  [
    /e-?mail|correo|courriel|почта|邮箱|邮件|メール|이메일|ईमेल/i,
    { type: 'email', autocomplete: 'email' },
  ],
  [
    /phone|mobile|tel[eé]f|téléphone|telefon|celular|telefoon|mobiel|телефон|电话|電話|전화|फ़ोन/i,
    { type: 'tel', autocomplete: 'tel', isRequired: false },
  ],
  [
    /password|contraseña|passwort|kennwort|wachtwoord|mot de passe|senha|hasło|şifre|парол|密码|パスワード|비밀번호/i,
    { type: 'password', autocomplete: 'new-password', minLength: 8 },
  ],
  [
    /birth|date|fecha|datum|nacim|geburt|naissance|\bdata\b|nascita|doğum|tarih|\bдат|日期|生日|日付|날짜|तारीख/i,
    { type: 'date' },
  ],
  [/\btime\b|hora|uhrzeit|heure|tijd(?:stip)?$|\bora\b|врем|时间|時間/i, { type: 'time' }],
  [
    /website|url|\bweb\b|сайт|网址|サイト/i,
    { type: 'url', autocomplete: 'url', isRequired: false },
  ],
  [
    /\bage\b|number|how many|quantity|guests|people|rating|budget|amount|edad|cantidad|número de|personas|alter\b|anzahl|leeftijd|aantal|\bâge|nombre de|idade|quantidade|número|età|numero di|возраст|сколько|количество|人数|年龄|数量|年齢/i,
    { type: 'number' },
  ],
  [
    /message|comment|feedback|notes?\b|description|about|mensaje|comentario|nachricht|kommentar|anmerkung|bericht|opmerking|toelichting|commentaire|mensagem|messaggio|wiadomość|mesaj|сообщен|коммент|留言|备注|メッセージ|메시지|संदेश/i,
    { type: 'textarea', minLength: 10 },
  ],
  [
    /address|dirección|adresse|endereço|indirizzo|adres|адрес|地址|住所|주소/i,
    { autocomplete: 'street-address' },
  ],
  [
    /city|ciudad|stadt|woonplaats|plaats$|ville|cidade|città|город|城市/i,
    { autocomplete: 'address-level2' },
  ],
  [/name|nombre|nom\b|naam|nome|imię|isim|ad\b|имя|姓名|名前|이름|नाम/i, { autocomplete: 'name' }],
];
