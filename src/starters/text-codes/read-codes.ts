import type { KeyOf } from '../page/dictionary.ts';
import type { words } from './words.ts';

type Code = KeyOf<typeof words>;

/**
 * The codes that a request names; all of them if it names none.
 *
 * @example
 * codesIn('morse code translator'); // ['morse']
 */
export function codesIn(message: string): readonly Code[] {
  const head = message.slice(0, 4000);
  const named = codes.filter(([, asked]) => asked.test(head)).map(([code]) => code);
  return named.length > 0 ? named : codes.map(([code]) => code);
}

/**
 * Whether a page is asked for that writes or reads a code, and no game, lesson or history of it.
 *
 * @example
 * asksForCodes('morse code', 'morse code'); // true
 * asksForCodes('flashcards to learn morse code', 'flashcards to learn morse code'); // false
 */
export function asksForCodes(text: string, head: string): boolean {
  return (
    codes.some(([code, asked]) => named.has(code) && asked.test(head)) &&
    !about.test(text.slice(0, 1000))
  );
}

const named: ReadonlySet<Code> = new Set(['morse', 'caesar', 'atbash', 'roman', 'base64']);
const about =
  /(?<!\p{L})(?:quiz\p{L}{0,3}|games?|flash ?cards?|learn(?:ing)?|practi[cs]e|clocks?|band|history|puzzles?|story|museum|spiel\p{L}{0,2}|lern\p{L}{0,4}|karteikarten|uhr|juegos?|aprender|tarjetas|reloj|historia|jeux?|apprendre|cartes|horloge|histoire|jogos?|aprender|relógio|história|gioc[oh]i?|imparare|storia|orologio|spel|leren|klok|gra|nauka|zegar|oyun\p{L}{0,3}|öğren\p{L}{0,6}|игр[аы]|учить|часы|api|cli|command[ -]line|terminal|node|script|bot|landing|website|site)(?!\p{L})|游戏|学习|ゲーム|学ぶ|時計|게임|배우/iu;

/** How far a Caesar cipher moves each letter: 3, as Caesar did, unless the request says it. */
export function shiftIn(message: string): number {
  const { behind, before } = shift.exec(message.slice(0, 4000))?.groups ?? {};
  const said = Number(behind ?? before ?? (/rot-?\s?13/iu.test(message) ? 13 : 3));
  return said >= 1 && said <= 25 ? said : 3;
}

const codes: readonly (readonly [Code, RegExp])[] = [
  [
    'morse',
    /(?<!\p{L})(?:morse\p{L}{0,12}|mors(?!\p{L})|морзе)|摩[斯尔]|摩爾斯|モールス|모스|मोर्स|مورس/iu,
  ],
  [
    'binary',
    /(?<!\p{L})(?:binary|binär\p{L}{0,5}|binari[oa]s?|binaires?|binarny|ikili|двоичн\p{L}{2,3})(?!\p{L})|二进制|二進|이진|바이너리|बाइनरी|ثنائي/iu,
  ],
  ['hex', /(?<!\p{L})(?:hex|hexadecimal|hexadezimal|hexadécimal)(?!\p{L})|十六进制|16進|16진/iu],
  ['base64', /base-?\s?64/iu],
  [
    'caesar',
    /(?<!\p{L})(?:caesar|cäsar|césar|cesare|cezara|sezar|цезар\p{L}|rot-?\s?13|shift cipher)(?!\p{L})|凯撒|シーザー|카이사르|시저/iu,
  ],
  ['atbash', /atbash|атбаш/iu],
  [
    'reverse',
    /(?<!\p{L})(?:revers\p{L}{1,4}|backwards?|mirror(?:ed)? text|rückwärts|umkehren|al revés|invertir|à l['’]envers|inverser|ao contrário|al contrario|achterstevoren|wspak|tersten?|наоборот|задом наперёд)(?!\p{L})|倒序|反转|逆さ|거꾸로|उल्टा/iu,
  ],
  [
    'roman',
    /(?<!\p{L})(?:roman numerals?|roman numbers?|römische\p{L}? (?:zahlen|ziffern)|números romanos|chiffres romains|numeri romani|romeinse cijfers|cyfr\p{L}{0,2} rzymski\p{L}{1,3}|liczb\p{L}{0,2} rzymski\p{L}{1,3}|roma rakam\p{L}{0,5}|римски\p{L}{1,2} (?:цифр|числ)\p{L}{0,2})(?!\p{L})|罗马数字|ローマ数字|로마 ?숫자|रोमन अंक|أرقام رومانية/iu,
  ],
];
const shift =
  /(?<!\p{L})(?:shift|key|schlüssel|verschiebung|desplazamiento|décalage|deslocamento|spostamento|przesunięci\p{L}{1,2}|сдвиг\p{L}{0,2})\s(?:of |von |de |di |o |на )?(?<behind>\d{1,2})(?!\d)|(?<!\d)(?<before>\d{1,2})\s(?:letters|places|positions|buchstaben|stellen)/iu;
