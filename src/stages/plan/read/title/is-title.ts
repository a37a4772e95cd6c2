import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * Whether words can stand over a page: they name something, and neither say when, nor who asks for what.
 *
 * @example
 * isTitle('Mon Tue'); // false
 * isTitle('My Mum Takes a Lot of Tablets'); // false
 */
export function isTitle(words: string): boolean {
  return ![onlyArticle, onlyDays, asks, tells, ofLook, devices, wanting].some((pattern) =>
    pattern.test(words),
  );
}

/** Words that name nothing, and units: "kg to pounds converter". */
const onlyArticle = /^(?:the|an?|our|my|all|free|landing|kg|cm|mm|km|lbs?|ml|ft|oz|usd|eur|gbp)$/iu;
const onlyDays =
  /^(?:(?:(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)(?:day|nesday|urday|rsday|sday)?s?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar|понедельник|вторник|среда|(?:mån|tis|ons|tors|fre|lör|sön)dag|senin|selasa|rabu|kamis|jumat|sabtu|minggu|понеділок|вівторок|середа|четвер|субота|неділя|четверг|пятница|суббота|воскресенье|and|und|y|e|et|en|i|и|&)[\s,/–-]{0,3}){1,6}$/iu;

/** "Quero um site", "I'd like a log", "Potrzebuje API", "Zróbcie bota" */
const asks = letterPattern(
  "^(?:(?:i|we)['’]?(?:d|m|re|ll|ve)?\\s(?:would\\s|really\\s|just\\s|also\\s)?(?:like|love|need|want|wanna|looking|have|keep|run)|(?:i|we)['’](?:d|m|re|ll|ve)|(?:can|could|would|will) (?:you|u|someone)|please|pls|(?:me |nos )?(?:gustaría|quiero|quisiera|queremos|necesit\\p{L}{1,4}|hazme|hágame)|quero|queria|preciso|precisamos|gostaria|(?:je|j['’]|on|nous)\\s?(?:veu[xt]|voudr\\p{L}{2,4}|aimer\\p{L}{2,4}|cherch\\p{L}{1,3}|voul\\p{L}{2,4})|il (?:me |nous )?fau\\p{L}{1,4}|vorre\\p{L}{1,4}|voglio|(?:mi|ci) serv\\p{L}{1,6}|ho bisogno|(?:ich|wir)\\s(?:brauch|möcht|will|woll|hätt|such)\\p{L}{0,4}|(?:mach|bau|erstell|programmier)(?:e|t)?\\s(?:mir|uns|mal|bitte|ne[nr]?|eine?n?)|(?:jag|vi)\\s(?:vill|behöver|söker|skulle|har|är)|(?:saya|kami|aku|kita|gue)\\s(?:mau|ingin|butuh|perlu|punya|pengen)|nama saya|(?:tôi|mình|tớ|em|chúng (?:tôi|em))\\s(?:muốn|cần|có|đang|tên)|хочемо|потріб(?:ен|на|но|ні)|(?:зроб|створ|напиш)(?:и|іть)|(?:ik|wij|we)\\s(?:wil|zoek|heb)\\p{L}{0,3}|potrzebuj\\p{L}{1,3}|chc(?:ę|emy|iał\\p{L}{2,4})|zrób(?:cie)?|stwórz(?:cie)?|zbuduj(?:cie)?|napisz(?:cie)?|szukam|istiyor\\p{L}{1,3}|хочу|хотим|нуж(?:ен|на|но|ны)|сделай(?:те)?|создай(?:те)?|напиши(?:те)?|(?:帮我|请|我想|我要|想要|做一个|做个)|(?:मुझे|हमें)\\s|(?:أريد|اريد|أحتاج|نريد|ابغى|أبغى|بدي)\\s)(?!\\p{L})",
);

/** What a thing runs on names nothing. */
const devices =
  /^(?:(?:web)?browser|handys?|smartphones?|tablets?|computer|pc|laptop|desktop|web|internet|ipad|iphone|android)$/iu;

/** "Adopt Out Rescue Cats and Want" */
const wanting =
  /\s(?:and|und|y|et|e|en|i|и)\s(?:want|need|would|brauche|quiero|necesito|voudrais|quero|vorrei|wil|chcę|хочу)$/iu;

/** "a nice looking page" */
const ofLook = /^looking (?:web ?)?(?:page|site)s?$/iu;

/** "My Mum Takes a Lot of Tablets" */
const tells = letterPattern(
  "^(?:my|our|the|she|he|they|it|we|i|you)\\s(?:\\p{L}{2,14}\\s){0,2}(?:takes|needs|wants|has|have|runs|is|are|loves|likes|plays|keeps|makes|does|works|sells|teaches|owns|can|should|must|would|always|never)(?!\\p{L})|^(?:my|our)\\s\\p{L}{2,14}['’]s\\s(?:getting|turning|having|planning)\\s|^(?:vou|vamos|voy a|vamos a|je vais|nous allons|ich werde|wir werden)\\s|^(?:sono|siamo|soy|somos|sou|bin|sind|ich|wir|io|noi|yo|eu|ik|jestem|on est|je suis|nous sommes)$|^(?:vi är|jag är|ми|kami|saya)\\s",
);
