import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { FactsFound } from './spans.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** Sentences that say something of the project, in the words of the request: "We roast since 1998." */
export function takeStatements(text: string, found: FactsFound): void {
  // "our story (met at a pub quiz)", "an about page about my grandfather who opened it in 1974"
  for (const { groups, index, 0: all } of allMatches(text, stories)) {
    const said = groups?.['said'] ?? '';
    if (!ofSections.test(said)) found.takeStatement(index + all.indexOf(said), upperStart(said));
  }
  // "Page for our shelter Paws: we rehome dogs and cats."
  const { 0: ahead = '', groups: own } = behindAsk.exec(text) ?? {};
  if (own?.['said'] !== undefined && states.test(own['said']) && !asks.test(own['said']))
    found.takeStatement(ahead.length - own['said'].length, upperStart(own['said']));
  for (const { 0: sentence, index } of allMatches(text, sentences)) {
    const lead = chatty.exec(sentence)?.[0].length ?? 0;
    const words = sentence.slice(lead).trim();
    if (
      words.split(/\s+/u).length >= 3 &&
      states.test(words) &&
      !keeps.test(words) &&
      !asksOf(words) &&
      !ofSite.test(words) &&
      !names.test(words) &&
      // What asks was taken out of it: "Our rescue, Second Tail, ."
      !/, ?[.!?]?$/u.test(words.replace(/\s+/gu, ' '))
    )
      found.takeStatement(index + lead, words);
  }
}

/** The request itself, up to the end of its sentence. */
const behindAsk = /^[^.!?:\n]{10,120}:\s(?<said>\p{Ll}{2}[^.!?:;,\d\n]{8,120})(?=[.!\n]|$)/u;
/** "збираємо одяг, їжу, ліки", "zbieramy karmę i koce" behind a colon: one sentence, and no list. */
export function takeDeeds(text: string, found: FactsFound): void {
  for (const { 0: said, index } of allMatches(text, deeds)) found.takeStatement(index, said);
}

/** What those who ask say of themselves between commas. */
export function takeAsides(text: string, found: FactsFound): void {
  for (const { 0: said, index } of allMatches(text, ofUs))
    if (!asksOf(said) && !keeps.test(said)) found.takeStatement(index, upperStart(said));
  for (const { 0: said, index } of allMatches(text, nickname))
    found.takeStatement(index, upperStart(said));
}

/** "We make chairs" asks for none. */
function asksOf(words: string): boolean {
  return asks.test(words.replaceAll(/(?:^(?:we|i)|\sand) (?:make|build|create) /giu, ' '));
}

/** ", we play folk rock", ", i do portraits, weddings and murals" */
const ofUs =
  /(?<=[,;]\s)(?:i|we)\s(?!want|like|love|just|think|also|don|can|am|are|have|meet)\p{Ll}{2,14}\s(?!to\s)[^,.;:!?\d@\n]{3,60}(?:(?:,\s[^,.;:!?\d@\n]{2,30}){1,6}?,?\s(?:and|&)\s[^,.;:!?\d@\n]{2,40})?(?=[,.;\n]|$)/giu;

/** "her name is Margaret but everyone calls her Peggy" */
const nickname = letterPattern(
  "(?<=[,;]\\s|\\s(?:but|and|aber|und|pero|y|mais|et|mas|e|ma|maar|en|ale|а|но|але)\\s)(?:(?:every(?:one|body)|we all|friends) calls? (?:him|her|them)|(?:alle|wir) nennen (?:ihn|sie)|todos (?:l[ae]|lo) (?:llaman|llamamos|dicen)|tout le monde l[’']appelle|tutti l[ao] chiamano|todos [ao] chamam(?: de)?|iedereen noemt (?:hem|haar)|wszyscy mówią (?:na nią|na niego|do niej|do niego)|все (?:зовут|называют) (?:е[её]|его)|всі (?:звуть|називають) (?:її|його))\\s(?-i:\\p{Lu})[\\p{L}'’-]{1,20}(?=[.,;!\\n]|$)",
  'giu',
);

const deeds =
  /(?<=:\s)(?!(?:chce|potrz|prosi|mo[żg]|musi|szuk|хо[чт]|прос|мо[жг]|потр|буд|шука|ищ)\p{Ll})\p{Ll}{2,14}(?:[єїие]мо|[aeiy]my|[аяу]ем)\s\p{L}[^.;:!?\d\n]{2,100}?(?=,?\s(?:[Kk]ontakt|[Tt]el|[Кк]онтакт|[Тт]ел|адрес|ul\.|вул|ул\.)|[.;:!?\n]|$)/gu;

/** "Yo so I do lawn care" */
const chatty = /^[\s,–-]{0,4}(?:(?:yo|so|ok(?:ay)?|hey|hiya|well|basically|also)[\s,]{1,2}){0,4}/iu;

const storyWords =
  'story|about (?:me|us)|(?:short )?bio|geschichte|über (?:mich|uns)|historia|sobre (?:mí|mim|nosotros|nós)|histoire|à propos|história|storia|chi (?:sono|siamo)|verhaal|over (?:mij|ons)|historia|o (?:mnie|nas)|обо мне|о нас|история';
const stories = letterPattern(
  `(?<!\\p{L})(?:${storyWords})(?:\\s\\p{L}{2,12}){0,3}\\s(?:\\((?<said>[^()\\n]{8,140})\\)|(?<said>(?:since|seit|desde|depuis|dal|sinds|od|с)\\s(?:1[789]|20)\\d\\d(?!\\d)))|(?<!\\p{L})(?:about (?:page|section|bit|part)?\\s?(?:about|on|telling of)|(?:story|bit|part|section|text|words?)\\s(?:about|on|of)\\show)\\s(?<said>(?:my|our|we|i)\\s[^.,;!?()\\n]{8,90})(?=[.,;!?\\n]|$)`,
  'giu',
);
/** "about us (photo, short text)": what the section has. */
const ofSections =
  /(?<!\p{L})(?:photos?|pictures?|text|placeholders?|sections?|foto|bild|texte?|texto|testo)(?!\p{L})/iu;
const sentences =
  /(?:[^.!?\n]|(?<=\d)\.(?=\d)|(?<=(?<!\p{L})(?:St|św|Dr|Dra|drg|Mr|Mrs|Ms|Sr|Sra|Prof|ca|Nr))\.(?=\s)){8,240}[.!?]?/gu;
/** 'I'm a teacher, class name "Kestrels"' is the title elsewhere. */
const names =
  /(?<!\p{L})(?:name|named|called|Name|nombre|nom|nome|naam|namn|nama|tên|назвою|nazwa|имя)\s["“„«]/u;
/** "Je tiens une boulangerie à Lyon", "I run Copper Kettle Café", "I'm organising the fair": who asks. */
const keeps =
  /^(?:i|we)\s(?:run|own|manage)\s(?=\p{Lu})|^(?:i['’]m|we['’]re|i am|we are)\s(?:organi[sz]ing|hosting|holding|throwing|planning|opening|starting|making)(?!\p{L})|^(?:i|we|ich|wir|je|nous|yo|eu|io|ik|wij)?\s?(?:run|own|have|j['’]ai|tiens|tenons|tengo|tenemos|tenho|temos|gestisco|ho|heb|hebben|betreibe|führe|habe|prowadzę|mam)\s(?:an?|eine?n?|une?|una?|uma?|um|een|my|meine?n?)\s|^i(?:['’]m| am) (?:the |a )?(?:treasurer|secretary|president|chair\p{L}{0,6}|owner|manager|founder|head|teacher|member) (?:of|at|for|in)\s/iu;
const states =
  /^(?:it(?:['’]s)?|we(?:['’]re|['’]ve)?|our|i['’]m|i(?=\s\p{L})|ich|je|j['’]\p{L}{2,12}|yo|eu|io|ik|my name|he|she|they|wir|unser\p{L}{0,2}|ich bin|nous|notre|on (?:est|fait|vend)|somos|(?!(?:quer|necesit|busc|precis|abr|cerr|ten|t|fech|v|gustaría|gostaría|vam|pod|hol)\p{L}{0,2}mos)\p{L}{2,12}[aei]mos|(?!vorr)\p{L}{3,12}iamo|gramy|sprzedajemy|naprawiamy|robimy|pieczemy|szyjemy|gotujemy|produkujemy|tworzymy|играем|прода[её]м|чиним|ремонтируем|делаем|печ[её]м|шь[её]м|готовим|варим|выращиваем|граємо|продаємо|ремонтуємо|печемо|шиємо|готуємо|nuestr[oa]s?|soy|nós|a gente|noss[oa]s?|sou|siamo|nostr[oaie]|sono|wij|onze|ik ben|vi|vår[at]?|jag|hon|kami|kita|saya|dia(?!\s\d)|chúng tôi|tôi|mình|quán|tiệm|ми|вона|він|jesteśmy|nasz\p{L}{0,2}|мы|наш\p{L}{0,2}|(?:ich|wir) hei(?:ß|ss)en?|me llamo|je m[’']appelle|mi chiamo|me chamo|ik heet|nazywam się|меня зовут|мене звати|jag heter|nama saya|benim adım|(?:er|sie) (?:war|ist|hat|liebte|arbeitete)|él|ella|il (?:était|est|aimait)|elle|ele|ela|lui|lei|hij|zij|był|была?|byłą?|он|она)(?!\p{L})/iu;
/** "It has to look good on phones" */
const ofSite =
  /^(?:it|they|es|sie|il|elle|het)\s(?:should|must|has to|needs? to|ought to|would|soll\p{L}{0,3}|muss|doit|devrait|moet)(?!\p{L})/iu;
const asks =
  /(?<!\p{L})(?:think|picture|imagine|envision|guess|hope|prefer|know|wish|send|swap|replace|(?:i|we)['’]d (?:also |really )?(?:like|love)|denke|hoffe|weiß|schicke|creo|espero|pienso|pense|espère|acho|penso|spero|denk|hoop|hätte|bräuchte|cherche|suche|busco|procuro|cerco|zoek|needs?|wants?|(?:would|['’]d) (?:also |really |both |all )?(?:like|love)|looking for (?:an?|some)\s|please|can you|could you|make|build|create|website|web ?site|landing ?page|app|api|bot|brauchen?|möchten?|wollen|hätten|bitte|webseite|homepage|seite|colou?rs?|phones|mobile|farben|handy|couleurs|colores|cores|móvil|il (?:me |nous )?fau(?:drai)?t|besoin|voudr\p{L}+|aimer\p{L}+|site|necesit\p{L}+|quer\p{L}+|página|pagina|precis\p{L}+|voglio|vorre\p{L}+|nodig|willen|graag|potrzebu\p{L}+|chc\p{L}+|нуж\p{L}+|хот\p{L}+|хоч\p{L}+|потріб\p{L}+|сторінк\p{L}|behöver|vill|skulle|söker|hemsida|webbplats|sida|butuh|ingin|mau|tolong|halaman|situs|muốn|cần|trang|làm|сайт)(?!\p{L})/iu;
