import { letterPattern } from '../../../../workspace/text/letters.ts';
import { introduces } from '../../../../starters/shared/reading/says-who.ts';
import { greeting } from './greeting.ts';

/**
 * The text from where it asks for something: without a greeting, and without sentences that say who asks.
 *
 * @example
 * withoutIntroduction('We are a chess club. Please make us a website'); // 'Please make us a website'
 */
export function withoutIntroduction(text: string): string {
  // A greeting that is known to be one is blank.
  let rest = text.trimStart().replace(greeting, '').replace(greeting, '').replace(theyWant, '');
  for (let sentences = 0; sentences < 3 && isAhead(rest); sentences += 1) {
    const next = ends.exec(rest);
    if (next === null || wants.test(rest.slice(0, next.index))) break;
    const after = rest.slice(next.index + next[0].length);
    if (!asks.test(after.slice(0, 400))) break;
    rest = after;
  }
  return rest;
}

/** "Our book club, Page Turners, wants (a reading tracker)"; whose website it is matters to the site. */
const theyWant = letterPattern(
  "^(?:(?:my|our)\\s[^.!?\\n]{2,80}?\\s(?:wants?|needs?|would like|(?:is|are) looking for)\\s(?=an?\\s)|(?:mein|meine|unser|unsere)\\s[^.!?\\n]{2,80}?\\s(?:will|braucht|möchte|sucht|wünscht sich|hätte gern)\\s(?=eine?n?\\s)|(?:mi|nuestr[oa])\\s[^.!?\\n]{2,80}?\\s(?:quiere|necesita|busca)\\s(?=una?\\s)|(?:mon|ma|notre)\\s[^.!?\\n]{2,80}?\\s(?:veut|voudrait|cherche|aimerait)\\s(?=une?\\s)|(?:meu|minha|noss[oa])\\s[^.!?\\n]{2,80}?\\s(?:quer|precisa de|procura)\\s(?=uma?\\s)|(?:il nostro|la nostra|mi[oa])\\s[^.!?\\n]{2,80}?\\s(?:vuole|vorrebbe|cerca)\\s(?=un[oa]?\\s)|(?:mijn|onze|ons)\\s[^.!?\\n]{2,80}?\\s(?:wil|zoekt)\\s(?=een\\s)|voor (?:mijn|onze|ons)\\s[^.!?\\n]{2,80}?\\s(?:wil|zoek|willen|zoeken)\\s(?:ik|we|wij)\\s(?:graag\\s)?(?=een\\s)|für (?:mein|unser)\\p{L}{0,2}\\s[^.!?\\n]{2,80}?\\s(?:möchten?|suchen?|brauchen?|hätten?)\\s(?:ich|wir)\\s(?:gerne?\\s)?(?=eine?n?\\s)|para (?:mi|nuestr[oa])\\s[^.!?\\n]{2,80}?\\s(?:quiero|queremos|necesit\\p{L}{1,4})\\s(?=una?\\s)|pour (?:mon|ma|notre)\\s[^.!?\\n]{2,80}?,?\\s(?:je voudrais|nous voudrions|j[’']aimerais)\\s(?=une?\\s)|per (?:il nostro|la nostra|il mio|la mia)\\s[^.!?\\n]{2,80}?\\s(?:vorre\\p{L}{1,3}|voglio)\\s(?=un[oa]?\\s))(?!(?:\\p{L}{1,12}[\\s-]){1,4}?(?:web ?-?)?(?:sites?|page|web|seite|página|pagina|sitio|sito)(?!\\p{L}|\\s(?:zum|um|to|where|para|per|pour|om)\\s))|^for (?:my|our|the) [^.:,;!?\\n]{2,40}[:,]\\s(?=an?\\s)",
);

/** "I'm looking for a page" asks, and says nothing of who does. */
const wants =
  /(?<!\p{L})(?:looking for|need|want|would like|i['’]d (?:like|love)|please (?:make|build|create)|suche|brauche\p{L}?|möchte\p{L}?|hätte\p{L}? gern\p{L}?|cherche|voudrai\p{L}{1,3}|aimerai\p{L}{1,3}|besoin|busco|me gustaría|quiero|quisiera|necesito|procuro|quero|queria|preciso|cerco|vorrei|voglio|zoek|wil (?:graag|een)|will eine?n?|szukam|potrzebuję|chc(?:ę|iał\p{L}{2,4})|istiyor\p{L}{1,3}|ищу|нужен|нужна|нужно|хочу)(?!\p{L})/iu;

/** Whether a sentence says who asks or why, and a later one begins with what to make. */
function isAhead(text: string): boolean {
  if (introduces.test(text)) return true;
  const [first = ''] = text.split(/[.!?](?=\s)|\n/u, 1);
  return orders.test(text.slice(first.length)) && !asks.test(first);
}

/** "… decide what to eat. make a wheel" */
const orders =
  /^[.!?\n]\s{0,3}(?:(?:so|pls|please|can you|could you|bitte|por favor)\s){0,2}(?:make|build|create|code|write|mach|bau|erstelle?|haz(?:me)?|crea(?:me)?|hazme|fais|crée|faz|cria|crie|fammi|creami|maak|bouw|zrób|stwórz|сделай|создай)(?!\p{L})/iu;

/** The end of the sentence, or "and need". */
const ends =
  /[.!?](?=\s)|[。！？।؟،，]|\n|(?:,|\s(?:and|und|et|y|e|en|i|ve|и))\s(?=(?:i|we)['’]d (?:like|love)|(?:i |we |ich |wir |je |nous )?(?:need|want|would like|am looking for|brauche\p{L}?|möchte\p{L}?|suche\p{L}?|voudrai\p{L}|cherche\p{L}?|besoin|quier\p{L}|me gustar\p{L}{2}|gostar\p{L}{2}|aimerai\p{L}|wil(?:len)?(?!\p{L})|queremos|necesit\p{L}|busc\p{L}|quer\p{L}|precis\p{L}|vorre\p{L}|cerc\p{L}|zoek\p{L}?|potrzeb\p{L}|szuk\p{L}|chc\p{L}|istiyor\p{L}|хот\p{L}|нуж\p{L}))|\sو(?=(?:أريد|نريد|أحتاج|نحتاج|احتاج|اريد)\s)/iu;
const asks =
  /(?<!\p{L})(?:web ?-?sites?|web ?pages?|home ?pages?|pages?|sites?|apps?|tools?|games?|visuali[sz]er|trackers?|calculators?|timers?|quiz|could (?:i|you|we)|can (?:i|you|we)|please|pls|need|want|(?:i|we)['’]d (?:like|love)|would (?:like|love)|make|create|build|\p{L}{0,20}seite|brauche\p{L}?|bitte|möchte\p{L}?|erstell\p{L}{0,2}|voudrai\p{L}{1,3}|faudrait|besoin|página|pagina|sitio|quier\p{L}{1,3}|necesit\p{L}{1,4}|quer\p{L}{1,4}|preciso|precisamos|sito|vorre\p{L}{1,4}|serve|graag|zoek\p{L}{0,2}|stron\p{L}{1,2}|potrzeb\p{L}{1,6}|chc\p{L}{1,8}|sayfa\p{L}{0,3}|site\p{L}{0,3}|istiyor\p{L}{1,3}|сайт\p{L}{0,2}|страниц\p{L}{1,2}|нуж\p{L}{1,3}|хот\p{L}{2,4}|أريد|نريد|أحتاج|نحتاج|احتاج|اريد|صفحة|موقع|لعبة|أداة)(?!\p{L})|做|需要|想要|网页|网站|作って|作りたい|ほしい|欲しい|ページ|サイト|만들|페이지|사이트|필요|चाहिए|बना/iu;
