import type { Language } from '../../../contracts/languages.ts';

/**
 * Whether a clause says no more than that everything is in the language of the request.
 *
 * @example
 * saysOwnLanguage('Komunikaty po polsku', 'pl'); // true
 */
export function saysOwnLanguage(clause: string, language: Language): boolean {
  return (
    own[language].test(clause) &&
    clause.split(/\s/u).length < 7 &&
    clause.length < 40 &&
    !/[\d#/]/u.test(clause)
  );
}

const own: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})in english$/iu,
  de: /(?<!\p{L})auf deutsch(?: sein)?$/iu,
  es: /(?<!\p{L})en español$/iu,
  fr: /(?<!\p{L})en français$/iu,
  pt: /(?<!\p{L})em português$/iu,
  it: /(?<!\p{L})in italiano$/iu,
  nl: /(?<!\p{L})in het nederlands(?: zijn)?$/iu,
  pl: /(?<!\p{L})po polsku$/iu,
  tr: /(?<!\p{L})türkçe(?: olsun)?$/iu,
  ru: /(?<!\p{L})(?:на русском(?: языке)?|по-русски)$/iu,
  zh: /中文/u,
  ja: /日本語/u,
  ko: /한국어/u,
  hi: /हिंदी|हिन्दी/u,
  ar: /العربية/u,
  id: /(?<!\p{L})(?:^|(?:dalam|dlm|pakai|pake|memakai|menggunakan|gunakan|dengan|(?:teks|pesan|tampilan|isi|semua|balasan|jawaban)(?:nya)?) |ber)(?:bahasa|bhs) indo(?:nesia)?(?: (?:saja|aja|ya|semua(?:nya)?))?$/iu,
  vi: /(?<!\p{L})(?:bằng|bang|sử dụng|toàn(?: bộ)?|giao diện|nội dung|văn bản|tin nhắn|thông báo)(?: là)? (?:tiếng việt|tieng viet)(?: nhé| nha| ạ)?$/iu,
  uk: /(?<!\p{L})(?:українською(?: мовою)?|(?:на|в) українській(?: мові)?|по-українськи)$/iu,
  sv: /(?<!\p{L})(?:på|pratar?|talar?) svenska$/iu,
};
