import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

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
    | 'textarea'
    | 'select'
    | 'checkbox';
  readonly autocomplete?: string;
  readonly isRequired: boolean;
  readonly minLength?: number;
  /** What can be chosen. */
  readonly options?: readonly string[];
  /** What each of them costs, at the same index. */
  readonly prices?: readonly (string | undefined)[];
  /** A date from today on. */
  readonly isFromToday?: boolean;
  /** The id of the date that it follows. */
  readonly after?: string;
  /** Weekdays that cannot be chosen, Sunday being 0. */
  readonly daysOff?: readonly number[];
}

/** Whether a date is that of leaving: it follows the arrival. */
export function isLeaving(label: string): boolean {
  return leaving.test(label);
}

const leaving =
  /depart|départ|check-?out|abreise|auszug|salida|saída|partida|partenza|vertrek|avresa|виїзд|trả phòng|wyjazd|çıkış|ayrılış|выезд|отъезд|退房|离店|チェックアウト|체크아웃|퇴실|प्रस्थान|चेक-?आउट|مغادرة|(?:^|\s)(?:end|return|bis|hasta|até|fino al)(?: date|datum)?$/iu;

/** A field whose type fits its name. */
export function fieldOf(name: string): Field {
  const asked = question.exec(name)?.groups?.['asked'];
  if (asked !== undefined) return { label: asked, type: 'checkbox', isRequired: false };
  const { label, options } = choiceOf(name);
  if (options.length > 1) return { label, type: 'select', isRequired: true, options };
  const kind = kinds.find(([pattern]) => pattern.test(label))?.[1] ?? {};
  return { label, type: 'text', isRequired: true, ...kind };
}

/** "Pace (slow, fast)" and "Yes/no" are choices, "Date (DD.MM)" is none. */
function choiceOf(name: string): { readonly label: string; readonly options: readonly string[] } {
  const [, label = name, inBrackets = ''] =
    /^([^()]{1,60}?)\s?\(([^()]{3,100})\)$/u.exec(name) ?? [];
  const isOfWords = slashed.test(name) && !kinds.some(([pattern]) => pattern.test(name));
  const list = inBrackets === '' && (yesNo.test(name) || isOfWords) ? name : inBrackets;
  const options = list
    .split(/[,，、،/]|\s(?:or|eller|atau|hoặc|або|чи)\s/u)
    .map((option) => option.trim());
  const isList =
    options.length > 1 && options.every((option) => option !== '' && !example.test(option));
  return isList ? { label, options } : { label: name, options: [] };
}

const yes = 'yes|ja|s[ií]|oui|sim|tak|evet|да|हाँ|是|はい|네|예|نعم';
/** "vegetarian yes/no" */
const question = letterPattern(
  `^(?<asked>[^/()]{2,50}?)[\\s:(（]{1,3}(?:${yes})\\s?[/|]\\s?(?:no|nein|non|não|nee|nie|hayır|нет|नहीं|否|いいえ|아니요|아니오|لا)[)）]?$`,
);
const yesNo = letterPattern(
  '^(?:yes|ja|s[ií]|oui|sim|tak|evet|да|हाँ|是|はい|네|예|نعم)\\s?/\\s?\\p{L}{1,10}(?:\\s?/\\s?[\\p{L} ]{1,20})?$',
);
/** "vegetarian/non-vegetarian" */
const slashed = /^\p{L}[\p{L}-]{2,20}(?:\s?\/\s?\p{L}[\p{L}-]{2,20}){1,4}$/u;
const example =
  /^(?:e\.?g\.?|z\.?\s?b\.?|p\.?\s?ej\.?|optional|required|dd|mm|yyyy|tt|jjjj)(?![\p{L}])/iu;

const kinds: readonly (readonly [RegExp, Partial<Field>])[] = [
  [
    /e-?mail|e-?posta|e-?post|mejl|пошт[аиоу]|(?:^|\s)mail(?:adress|$|\s)|correo|courriel|почт[аыуе]|邮箱|邮件|郵件|電子信箱|メール|메일|ई-?मेल|بريد|[إا]يميل/i,
    { type: 'email', autocomplete: 'email' },
  ],
  [
    /phone|mobile|tel[eé]f|téléphone|telefon|celular|telefoon|mobiel|телефон|电话|電話|手机|전화|연락처|फ़ोन|فون|whats-?app|cellulare|handy|móvil|هاتف|جوال|موبايل|telepon|telp|nomor (?:hp|wa)|(?:^|\s)hp$|điện thoại|số đt|mobilnummer/i,
    { type: 'tel', autocomplete: 'tel', isRequired: false },
  ],
  [
    /password|contraseña|passwort|kennwort|wachtwoord|mot de passe|senha|hasło|şifre|парол|密码|パスワード|비밀번호/i,
    { type: 'password', autocomplete: 'new-password', minLength: 8 },
  ],
  [
    /birth|date|arriv(?:al|ée|o$)|depart|départ|partenza|check-?(?:in|out)|anreise|abreise|llegada|salida|chegada|saída|przyjazd|wyjazd|aankomst|vertrek|заезд|выезд|入住|退房|チェックイン|チェックアウト|체크인|체크아웃|fecha|datum|nacim|geburt|naissance|\bdata\b|nascita|doğum|tarih|(?<!\p{L})дат|日期|生日|日付|날짜|तारीख|तारीख़|تاريخ|tanggal|(?:^|\s)ng[àa]y(?!\p{L})/iu,
    { type: 'date' },
  ],
  [
    /\btime\b|hora|uhrzeit|heure|tijd(?:stip)?$|\bora\b|врем|时间|時間|^jam$|pukul|waktu|giờ|thời gian|(?:зручний|бажаний) час|час візиту|klockslag|^tid$/i,
    { type: 'time' },
  ],
  [
    /website|url|\bweb\b|сайт|网址|サイト/i,
    { type: 'url', autocomplete: 'url', isRequired: false },
  ],
  [
    /\bage\b|number|how many|quantity|personenzahl|guests|people|rating|budget|amount|edad|cantidad|número de|personas|alter\b|anzahl|leeftijd|aantal|(?<!\p{L})âge|nombre de|idade|quantidade|número|età|numero di|возраст|сколько|количество|人数|年龄|数量|年齢|인원|수량|나이|liczba|ile osób|kişi|kaç|parts$|ospiti|hôtes|anzahl|gäste|gasten|संख्या|عدد|jumlah|usia|số (?:lượng|khách|người)|tuổi|кількість|скільки|(?:^|\s)вік$|antal|ålder|hur många/iu,
    { type: 'number' },
  ],
  [
    /message|comment|feedback|notes?\b|description|about|mensaje|comentario|nachricht|kommentar|anmerkung|bericht|opmerking|toelichting|commentaire|mensagem|messaggio|wiadomość|mesaj|сообщен|коммент|留言|备注|メッセージ|메시지|संदेश|رسالة|ملاحظات|catatan|keluhan|pesan|ghi chú|lời nhắn|nội dung|комент|повідомл|примітк|скарг|побажан|meddelande|besvär|önskemål|övrigt/i,
    { type: 'textarea', minLength: 10 },
  ],
  [
    /allerg|alerg|аллерг|unverträglich|intoleran|dietary|アレルギー|过敏|알레르기|حساسي/iu,
    { isRequired: false },
  ],
  [
    /address|dirección|adresse|alamat|địa chỉ|endereço|indirizzo|adres|адрес|地址|住所|주소|पता|عنوان/i,
    { autocomplete: 'street-address' },
  ],
  [
    /city|ciudad|stadt|woonplaats|plaats$|ville|cidade|città|город|城市/i,
    { autocomplete: 'address-level2' },
  ],
  [
    /name|nombre|nom\b|naam|nome|imię|isim|ad\b|имя|姓名|氏名|名前|성함|이름|नाम|اسم|nama|(?:^|\s)tên(?:$|\s)|ім[’'ʼ]я|прізвище|namn/i,
    { autocomplete: 'name' },
  ],
];

/** "tell us by 10 April if you come, allergies too": a field for that, unless the request names one. */
export function dietaryIn(message: string, own: readonly Field[]): readonly Field[] {
  return [dietary, ofSongs].flatMap((words) => {
    const [said] = words.exec(message) ?? [];
    return said === undefined || own.some(({ label }) => words.test(label))
      ? []
      : [fieldOf(upperStart(said))];
  });
}

const ofSongs = /(?<!\p{L})(?:song|music|playlist) (?:request|suggestion)s?(?!\p{L})/iu;
const dietary =
  /(?<!\p{L})(?:(?:food )?allerg(?:ies|ien|ier|ie)|dietary (?:needs|requirements|restrictions|wishes)|unverträglichkeiten|alergias|intolerancias|alergi[eęi]?|allergieën|алерг\p{L}{2,3}|аллерги[июя]|alerji|dị ứng|allergier?)(?!\p{L})|アレルギー|过敏|알레르기|एलर्जी|حساسية/iu;
