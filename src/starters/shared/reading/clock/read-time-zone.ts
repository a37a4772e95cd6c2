import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The time zone that a request names, as in `Europe/Paris`; undefined if it names none.
 *
 * @example
 * readTimeZone('every day at 9, Berlin time'); // 'Europe/Berlin'
 */
export function readTimeZone(text: string): string | undefined {
  const head = text.slice(0, 4000);
  const written =
    /(?<![\p{L}/])(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]{2,30}(?:\/[A-Z][A-Za-z_]{2,30})?/u.exec(
      head,
    )?.[0];
  if (written !== undefined && isZone(written)) return written;
  return zones.find(([, words]) => words.test(head))?.[0];
}

function isZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name);
}

const zones: readonly (readonly [string, RegExp])[] = [
  ['America/Sao_Paulo', /\bBRT\b/u],
  ['Asia/Seoul', /\bKST\b/u],
  ['Asia/Tokyo', /\bJST\b/u],
  ['Europe/Moscow', /(?<!\p{L})мск(?!\p{L})/iu],
  ['Europe/Berlin', /\bME[SZ]Z?\b|\bCES?T\b/u],
  ['Europe/London', /\bGMT\b|\bBST\b/u],
  ['America/New_York', /\bE[SD]?T\b|eastern time/u],
  ['America/Chicago', /\bC[SD]T\b|central time/u],
  ['America/Denver', /\bM[SD]T\b|mountain time/u],
  ['America/Los_Angeles', /\bP[SD]T\b|pacific time/u],
  ['Asia/Kolkata', /\bIST\b/u],
  ['Australia/Sydney', /\bAE[SD]T\b/u],
  ['UTC', /\bUTC\b(?![+-])/u],
  ...placesOf({
    'America/New_York':
      'new york|nyc|nueva york|nova york|nowego jorku|нью-йорк\\p{L}{0,2}|纽约|ニューヨーク|뉴욕|نيويورك',
    'America/Chicago': 'chicago',
    'America/Los_Angeles': 'los angeles|california|洛杉矶|ロサンゼルス',
    'America/Toronto': 'toronto',
    'America/Mexico_City': 'm[eé]xico|cdmx|centro de m[eé]xico',
    'America/Bogota': 'bogotá|colombia(?:na)?',
    'America/Lima': 'lima|perú',
    'America/Santiago': 'chile(?:na)?|santiago',
    'America/Argentina/Buenos_Aires': 'buenos aires|argentin[ae]',
    'America/Sao_Paulo': 'brasília|são paulo|sao paulo|brazil(?:ian)?|brasil',
    'Europe/London':
      'uk|london(?:er)?|british|londres|londra|лондонск\\p{L}{2,3}|伦敦|ロンドン|런던|لندن',
    'Europe/Dublin': 'dublin|irish',
    'Europe/Lisbon': 'lisbon|lisboa',
    'Europe/Madrid': 'madrid|spanish|española|peninsular|españa',
    'Europe/Paris': 'paris|french|française|paris(?:er|ienne)|париж\\p{L}{0,4}|巴黎|パリ',
    'Europe/Brussels': 'brussels|bruxelles|brussel',
    'Europe/Amsterdam': 'amsterdam(?:se)?|dutch|nederlandse|nederland',
    'Europe/Berlin':
      'berlin(?:er)?|german|deutscher?|deutschland|берлин\\p{L}{0,4}|柏林|ベルリン|برلين',
    'Europe/Vienna': 'vienna|wien(?:er)?|österreich',
    'Europe/Zurich': 'zurich|zürich(?:er)?|schweiz(?:er)?',
    'Europe/Rome': 'rome|roma|italian[ao]?',
    'Europe/Warsaw': 'warsaw|warszaw\\p{L}{1,6}|polski(?:ego)?|polish',
    'Europe/Stockholm': 'stockholm|swedish',
    'Europe/Athens': 'athens',
    'Europe/Kyiv': 'kyiv|kiev|киев\\p{L}{0,4}|києв\\p{L}{1,2}|київ(?:ськ\\p{L}{2,3})?',
    'Europe/Moscow': 'moscow|москв\\p{L}|московск\\p{L}{2,3}|莫斯科|モスクワ',
    'Europe/Istanbul': 'istanbul|türkiye|turkey|turkish|اسطنبول',
    'Africa/Cairo': 'cairo|egypt(?:ian)?|القاهرة|مصر',
    'Africa/Casablanca': 'morocco|casablanca|maroc|المغرب|الدار البيضاء',
    'Africa/Lagos': 'lagos|nigerian?',
    'Africa/Johannesburg': 'johannesburg|south african?',
    'Asia/Riyadh': 'riyadh|saudi|mecca|الرياض|السعودية|مكة(?: المكرمة)?',
    'Asia/Dubai': 'dubai|uae|emirates|دبي|الإمارات|أبو ?ظبي',
    'Asia/Kolkata': 'india|indian|भारत(?:ीय)?|印度',
    'Asia/Karachi': 'pakistan|karachi',
    'Asia/Singapore': 'singapore|新加坡',
    'Asia/Manila': 'manila|philippines?',
    'Asia/Jakarta': 'jakarta',
    'Asia/Shanghai': 'china|chinese|beijing|shanghai|北京|上海|中国',
    'Asia/Taipei': 'taiwan|taipei|台北|台灣|台湾',
    'Asia/Tokyo': 'tokyo|japan(?:ese)?|日本|東京|东京',
    'Asia/Seoul': 'seoul|korean?|한국|서울|韩国',
    'Australia/Sydney': 'sydney|melbourne',
    'Pacific/Auckland': 'auckland|new zealand',
  }),
];

/** "New York time", "hora de Madrid", "Berliner Zeit", "بتوقيت الرياض", "한국 시간". */
function placesOf(
  places: Readonly<Record<string, string>>,
): readonly (readonly [string, RegExp])[] {
  return Object.entries(places).map(([zone, place]) => [
    zone,
    letterPattern(
      `(?<!\\p{L})(?:${place})(?:['’]s)?[\\s-]?(?:(?:local\\s)?time|zeit|saat\\p{L}{0,5}|tijd|времен\\p{L}|час\\p{L}{0,2}|(?:के )?(?:का )?समय|時間|时间|時區|时区|시간)|(?<!\\p{L})(?:time (?:in|of|zone)|zeitzone|hora|horário|heure|ora|czas\\p{L}?|tijd|время|времени|по|за|समय|توقيت|بتوقيت)\\s(?:(?:de la|de|do|da|del|di|van|w|по|oficial de)\\s|d[’'])?(?:${place})(?!\\p{L})|समय (?:${place})(?!\\p{L})`,
    ),
  ]);
}
