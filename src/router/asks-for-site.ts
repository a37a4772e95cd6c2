/**
 * Whether somebody says that they wish for a site: “we need a website for our café”, "أريد موقعًا لمطعمي".
 *
 * @example
 * wishesForSite('Hi, I run a bakery and need a website'); // true
 */
export function wishesForSite(message: string): boolean {
  return wish.test(message);
}

/** Whether a message opens with a site and whose it is: “small site for my band”. */
export function opensWithSite(message: string): boolean {
  return opening.test(message);
}

const wish =
  /(?<!\p{L})(?:need|want|would like|['’]d like|brauchen?|necesit(?:o|amos)|quiero|queremos|voudr(?:ais|ions)|preciso de|quero|vorre(?:i|mmo)|potrzebuj(?:ę|emy)|нуж(?:ен|на)|хо(?:чу|тим))\s(?:an?|einen?|eine|une?|una|uno|um|uma)?\s?(?:\p{L}{3,12}\s)?(?:web ?site|web ?page|site|sitio|sito|página|pagina|seite|webseite|stron[ęy]|сайт)(?!\p{L})|^(?:an? )?(?:small|simple|little|quick|basic) (?:web ?site|site|web ?page|homepage) for (?:my|our)(?!\p{L})|(?:أريد|اريد|نريد|أحتاج|احتاج|نحتاج|محتاج|عايز|أبغى|ابغى)\s(?:إلى\s)?(?:موقع|صفحة)/iu;
const opening =
  /^(?!(?:the|this|my|our|your)\s)(?:[\p{L}-]{1,14}\s){0,3}(?:web ?site|site|web ?page|page|homepage|seite|webseite|página|sitio|sito|pagina|strona|сайт)\s(?:for|für|para|pour|per|voor|dla|для|naszego|mojej)(?!\p{L})|^[^。，,.！？!?]{2,14}[的の](?:網站|网站|サイト|ホームページ)(?![^。，,、\s])/iu;
