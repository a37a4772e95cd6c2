/**
 * A request that begins with "page:", in the usual order of words: nothing then takes all that follows for one
 * line with that label.
 *
 * @example
 * withPageAhead('Page: our shop Bloom, roses £5'); // 'Page for our shop Bloom, roses £5'
 * withPageAhead("페이지: 꽃집 '봄날', 매일 10-20시"); // "꽃집 '봄날' 페이지, 매일 10-20시"
 */
export function withPageAhead(text: string): string {
  for (const [pattern, instead] of orders)
    if (pattern.test(text)) return text.replace(pattern, instead);
  return text;
}

const orders: readonly (readonly [RegExp, string])[] = [
  [/^((?:landing |web)?page|(?:web)?site):\s(?=(?:an?|our|my|the)\s)/iu, '$1 for '],
  [/^((?:web)?seite|homepage):\s(?=(?:unser|mein|eine?)\p{L}{0,2}\s)/iu, '$1 für '],
  [
    /^(página(?: web)?|web|sitio|site):\s(?=(?:nuestr|noss|mi|meu|minha|una?|uma?)\p{L}{0,2}\s)/iu,
    '$1 para ',
  ],
  [/^(page|site):\s(?=(?:notre|nos|mon|ma|une?)\s)/iu, '$1 pour '],
  [/^(pagina|sito):\s(?=(?:il |la )?(?:nostr|mi|un)\p{L}{0,2}\s)/iu, '$1 per '],
  [/^((?:웹|홈)?페이지|(?:웹)?사이트)\s?[:：]\s?([^,.\n]{2,60})/u, '$2 $1'],
  [/^((?:ホーム|ウェブ)?ページ|(?:ウェブ)?サイト)\s?[:：]\s?([^、。,\n]{2,60})/u, '$2の$1'],
  [/^(网[页站]|網[頁站]|页面|頁面)\s?[:：]\s?([^，。,\n]{2,60})/u, '$2的$1'],
];
