/**
 * The currencies by ISO 4217 code: signs, which stand before or behind an amount, and names, which stand behind
 * one. Patterns without edges. What is also a word, a road or a version ("R", "N2", "RM", "PHP 8") is a sign
 * only in capitals or beside enough digits.
 */
const spellings: readonly (readonly [code: string, signs: string, names?: string])[] = [
  ['BRL', 'BRL|R\\$', 'reais|(?<=\\d\\s)real'],
  ['CAD', '(?-i:CAD)|(?<=\\d\\s?)cad|CA?\\$'],
  ['AUD', 'AUD|AU?\\$'],
  ['SGD', 'SGD|S\\$'],
  ['HKD', 'HKD|HK\\$'],
  ['TWD', 'TWD|NT\\$'],
  ['NZD', 'NZD|NZ\\$'],
  ['MXN', 'MXN|MX\\$', 'pesos mexicanos|mexican pesos'],
  ['USD', 'USD|(?:US)?\\$', 'dollars?|bucks|dolar(?:y|ów|ach)?|долл?ар\\p{L}{0,3}'],
  ['EUR', 'EUR|€', 'euros?|[еє]вро'],
  ['GBP', 'GBP|£|(?<=(?<!\\d)[1-9]\\d)(?-i:p)', 'pounds?|quid|gbp'],
  ['INR', 'INR|₹|Rs\\.?', 'rupees?|rupaye|rupien|rupias|roupies|रुपये|रुपए'],
  ['RUB', 'RUB|₽', 'rubel|рубл\\p{L}{0,3}|руб\\.?|(?<=\\d\\s?)р'],
  ['KRW', 'KRW|₩'],
  ['JPY', 'JPY', 'yen'],
  ['CNY', 'CNY|RMB', 'yuan'],
  ['TRY', '(?-i:TRY)|₺|TL', 'lira'],
  ['UAH', 'UAH|₴|грн', 'hryvnias?|гривень|гривн\\p{L}{1,2}|hrywn\\p{L}{1,2}'],
  ['ILS', 'ILS|NIS|₪', 'shekels?'],
  ['PLN', 'PLN|z[łl]', 'zlot(?:y|ys|ych|e)|złot(?:y|ych|e)|злот\\p{L}{1,3}'],
  [
    'CHF',
    'CHF|SFr\\.',
    '(?:swiss|schweizer|franchi|francs|francos|franków|zwitserse|швейцарских|isviçre) (?:francs?|franken|svizzeri|suisses|su[ií][cçz]os|szwajcarskich|франк\\p{L}{1,3}|frangı)|(?<=\\d\\s|-\\s)franken|francs',
  ],
  ['SEK', 'SEK|kr', 'kronor'],
  ['NOK', 'NOK', 'kroner'],
  ['DKK', 'DKK'],
  ['CZK', 'CZK|Kč', 'koruna|korun|(?<=\\d\\d\\s)crowns'],
  ['HUF', 'HUF|Ft', 'forints?'],
  ['RON', '(?-i:RON)|(?<=\\d\\s?)ron', 'lei|леи'],
  ['BGN', 'BGN|лв', '(?<=\\d\\s)leva?'],
  ['RSD', 'RSD'],
  ['PEN', '(?-i:PEN)|S/\\.?(?=\\s?\\d)', 'soles'],
  ['COP', '(?-i:COP)'],
  ['CLP', 'CLP'],
  ['ARS', '(?-i:ARS)'],
  ['CRC', 'CRC|₡', 'colones'],
  ['PHP', '₱|(?-i:PHP)(?=\\s?\\d{2})|(?<=\\d\\s?)php'],
  ['GHS', 'GHS|GH[₵¢]', 'cedis?'],
  ['KES', 'KES|Kshs?\\.?', 'shillings?|शिलिंग'],
  ['UGX', 'UGX|Ushs?\\.?'],
  ['TZS', 'TZS|Tshs?\\.?'],
  ['NGN', 'NGN|₦|(?-i:N)(?=\\d{1,3},\\d{3}|\\d{4})', 'naira'],
  ['ZAR', 'ZAR|(?-i:R)(?=\\s?\\d{2}|\\d[ ,]\\d{3})', '(?<=\\d\\s)rands?'],
  ['XOF', 'XOF|F?CFA'],
  ['MAD', '(?-i:MAD)'],
  ['IDR', 'IDR|Rp\\.?', 'rupiah'],
  ['VND', 'VND|₫|đ', 'đồng'],
  ['MYR', 'MYR|(?-i:RM)(?=\\s?\\d)', 'ringgit'],
  ['THB', 'THB|฿', 'baht'],
  ['PKR', 'PKR'],
  ['LKR', 'LKR'],
  ['KZT', 'KZT|₸|тг', 'тенге'],
  ['AED', 'AED|dhs?', 'dirhams?|درهم'],
  ['SAR', 'SAR', 'ريال'],
  ['EGP', 'EGP', 'جنيه'],
  ['JOD', 'JOD', 'دينار'],
];

/** Every sign, those too that do not say of which country: "¥", "Fr." */
export const currencySigns = `${spellings.map(([, signs]) => signs).join('|')}|\\p{Sc}|Fr\\.`;

/** Every name. */
export const currencyNames = spellings.flatMap(([, , names]) => names ?? []).join('|');

/** What names each currency. */
export const currencyWords = spellings.map(
  ([code, signs, names]) => [code, names === undefined ? signs : `${signs}|${names}`] as const,
);
