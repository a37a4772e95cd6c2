import type { Language } from '../../../../contracts/job/plan.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * A mobile number with its country, for addresses of chats; undefined where its country is not certain. The
 * country follows from the language, or from places and currencies that the request names.
 *
 * @example
 * mobileNumber('600 112 233', 'es'); // '34600112233'
 * mobileNumber('33 5550 0187', 'es', 'una taquería en Guadalajara'); // '523355500187'
 */
export function mobileNumber(
  written: string,
  language: Language,
  message = '',
): string | undefined {
  const digits = written.replace(/\D/g, '');
  if (/^\s?\+/.test(written)) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  const country =
    countries.find(({ places, digits: own }) => own.test(digits) && places?.test(message)) ??
    countries.find((one) => one.language === language && one.digits.test(digits));
  return country === undefined
    ? undefined
    : `${country.code}${digits.replace(country.trunk ?? /^0/, '')}`;
}

interface Country {
  readonly code: string;
  /** How its mobile numbers are written within it. */
  readonly digits: RegExp;
  /** What is left out behind the code. @default `/^0/` */
  readonly trunk?: RegExp;
  /** Names and signs that only requests from there have. */
  readonly places?: RegExp;
  /** The language of which it is the one country where numbers look so. */
  readonly language?: Language;
}

const named = (words: string): RegExp => letterPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`);

const countries: readonly Country[] = [
  {
    code: '52',
    digits: /^[2-9]\d{9}$/,
    places: named(
      'm[eé]xico|cdmx|guadalajara|monterrey|puebla|tijuana|canc[uú]n|m[eé]rida|oaxaca|quer[eé]taro|toluca|veracruz|zapopan|coyoac[aá]n|hermosillo|chihuahua|saltillo|morelia|aguascalientes|playa del carmen|mxn',
    ),
  },
  {
    code: '57',
    digits: /^3\d{9}$/,
    places: named(
      'colombia|bogot[aá]|medell[ií]n|cali|barranquilla|cartagena|bucaramanga|pereira|cop',
    ),
  },
  {
    code: '549',
    digits: /^[1-3]\d{9}$/,
    places: named(
      'argentina|buenos aires|rosario|mendoza|la plata|mar del plata|palermo|tucum[aá]n|salta|bariloche|ars',
    ),
  },
  {
    code: '56',
    digits: /^9\d{8}$/,
    places: named('chile|santiago|valpara[ií]so|viña del mar|clp'),
  },
  {
    code: '51',
    digits: /^9\d{8}$/,
    places: named('per[uú]|lima|arequipa|cusco|trujillo|miraflores'),
  },
  { code: '44', digits: /^07\d{9}$/, language: 'en' },
  {
    code: '1',
    digits: /^[2-9]\d{2}[2-9]\d{6}$/,
    places: named(
      'usa|u\\.s\\.|texas|california|florida|new york|nyc|brooklyn|chicago|austin|boston|seattle|portland|denver|houston|dallas|atlanta|miami|phoenix|toronto|vancouver|montreal|canada|los angeles|san diego|san francisco|philadelphia|nashville|[A-Z]{2} \\d{5}',
    ),
  },
  {
    code: '91',
    digits: /^[6-9]\d{9}$/,
    language: 'hi',
    places:
      /₹|(?<!\p{L})(?:india|mumbai|delhi|bangalore|bengaluru|chennai|kolkata|pune|hyderabad|jaipur|inr|rs\.?)(?!\p{L})/iu,
  },
  {
    code: '351',
    digits: /^9[1236]\d{7}$/,
    places: named('portugal|lisboa|lisbon|porto|braga|coimbra|faro|algarve'),
  },
  {
    code: '32',
    digits: /^04\d{8}$/,
    places: named('belgi[ëeq]\\p{L}{0,3}|bruxelles|brussel|antwerpen|gent|liège'),
  },
  {
    code: '43',
    digits: /^06\d{8,10}$/,
    places: named('österreich|wien|graz|linz|salzburg|innsbruck|klagenfurt'),
  },
  {
    code: '41',
    digits: /^07[5-9]\d{7}$/,
    places: named('schweiz|suisse|svizzera|zürich|bern|basel|genève|lausanne|luzern|chf'),
  },
  { code: '971', digits: /^05\d{8}$/, places: /دبي|أبو ظبي|الإمارات|الشارقة/u },
  { code: '966', digits: /^05\d{8}$/, places: /السعودية|الرياض|جدة|مكة|الدمام|ريال/u },
  { code: '962', digits: /^07[789]\d{7}$/, language: 'ar' },
  { code: '20', digits: /^01[0125]\d{8}$/, language: 'ar' },
  { code: '49', digits: /^01[5-7]\d{8,9}$/, language: 'de' },
  { code: '34', digits: /^[67]\d{8}$/, language: 'es' },
  { code: '33', digits: /^0[67]\d{8}$/, language: 'fr' },
  // Of Italian numbers, a zero belongs to the number.
  { code: '39', digits: /^3\d{8,9}$/, trunk: /^$/, language: 'it' },
  { code: '81', digits: /^0[789]0\d{8}$/, language: 'ja' },
  { code: '82', digits: /^010\d{8}$/, language: 'ko' },
  { code: '31', digits: /^06\d{8}$/, language: 'nl' },
  { code: '48', digits: /^[4-8]\d{8}$/, language: 'pl' },
  { code: '55', digits: /^[1-9]\d9\d{8}$/, language: 'pt' },
  { code: '7', digits: /^8?9\d{9}$/, trunk: /^8(?=\d{10}$)/, language: 'ru' },
  { code: '90', digits: /^0?5\d{9}$/, language: 'tr' },
  { code: '86', digits: /^1[3-9]\d{9}$/, language: 'zh' },
];
