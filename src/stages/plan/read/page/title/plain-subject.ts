import { upperStart } from '../../../../../workspace/text/with-capitals.ts';
import type { Language } from '../../../../../contracts/languages.ts';
import { readGivenName } from '../../title/read-name.ts';
import { withoutKin } from '../../title/site/kin.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';
import { titleCase } from '../../title/title-case.ts';

/**
 * What a site is plainly said to be of, where its request gives no name: "a page about bees for my school
 * project", "a page that explains how the bins work", "a page for my mum's 60th birthday party at The Mill".
 *
 * @example
 * plainSubject('a page about honey bees for my school project', 'en'); // 'Honey Bees'
 */
export function plainSubject(text: string, language: Language): string | undefined {
  const [first = ''] = text.split(/(?:(?<!\d)\.|[!?\n])(?=\s|$)/u, 1);
  const of = [...(patterns[language] ?? []), trip, feast]
    .map((one) => one.exec(first)?.groups?.['of'])
    .find(Boolean);
  if (of === undefined || readGivenName(text) !== undefined) return undefined;
  // "our tea room Fern Lane in Bath"
  const { kind = '', name = '' } = ofOurs.exec(of)?.groups ?? {};
  if (`${kind}${name}`.split(' ').length > 2) return name;
  // "les 8 ans de ma fille Chloé"
  const [named = ''] = /^\s\p{Lu}[\p{L}'’-]{1,20}(?!\p{L})/u.exec(first.split(of)[1] ?? '') ?? [];
  const words = withoutKin(`${of.trim()}${named}`);
  return language === 'en'
    ? titleCase(words.split(/\s+/u))
    : upperStart(
        words
          .replace(/^дня/u, 'день')
          .replace(/(?<=^ярмарк)и/u, 'а')
          .replace(/(?<=^праздник)а/u, ''),
      );
}

const ofOurs =
  /^(?:[Mm]y|[Oo]ur)\s(?<kind>(?:(?!(?:to|of|for|in|at|on|from|and|the|with)\s)\p{Ll}{2,16}\s){1,3})(?<name>\p{Lu}[\p{L}'’-]{1,24}(?:\s(?:&\s|of\s|the\s)?\p{Lu}[\p{L}'’-]{1,24}){0,3})(?:\s(?:in|near|at)\s[^]*)?$/u;

/** "our trip to Japan", "notre voyage au Japon" */
const trip =
  /(?<!\p{L})(?:[Oo]ur|[Mm]y|[Uu]nsere[rn]?|[Mm]eine[rn]?|[Nn]otre|[Mm]on|[Nn]uestro|[Mm]i|[Nn]ossa|[Mm]inha|[Nn]ostro|[Mm]io|[Oo]nze|[Mm]ijn|[Vv]år|[Mm]in)\s(?<of>(?:\p{Ll}{3,12}\s){0,2}(?:trip|holiday|vacation|honeymoon|road ?trip|journey|Reise|Hochzeitsreise|Urlaub|Rundreise|voyage|viaje|viagem|viaggio|reis|huwelijksreis|vakantie|resa)\s(?:to|through|around|nach|durch|au|aux|en|à|a|ao|para|em|in|naar|door|till)\s(?:the\s|la\s|le\s)?\p{Lu}[\p{L}'’-]{2,20}(?:\s(?:and|und|et|y|e|en|och|&)\s\p{Lu}[\p{L}'’-]{2,20})?)/u;

/**
 * "pour la fête des voisins de la rue des Tilleuls", "na festyn ulicy Lipowej", "van de rommelmarkt van onze school":
 * what is held, and of whom or what it is.
 */
/** What a feast is of: "de la rue", "van onze school". */
const joint =
  '(?:de|des|du|della|dell[oe]|dei|degli|del|di|da|do|dos|das|of|van|von|vom|der|unsere[rs])(?:\\s(?:la|los|las|l|mi|mes|mon|ma|nuestr[oa]|notre|nos|noss[oa]|nostr[oa]|de|het|ons|onze|unser\\p{L}{1,2}))?';
/** Days and what stands before a date. */
const soon =
  '(?:le|il|el|am|op|dia|den|[Ss]am|[Ss]a[mt]|[Dd]im)(?!\\p{L})|\\p{L}{2,8}(?:di|dì|dag|tag|woch)(?!\\p{L})|(?:dimanche|sábado|sabato|domenic|domingo|samedi|sobot|niedziel|суббот|воскресен)\\p{L}{0,2}(?!\\p{L})';
const feast = letterPattern(
  `(?<!\\p{L})(?i:pour|per|para|pra|na|for|of|für|voor|van|för|till|до|для|про|sito|site|página|strona|stronę)\\s(?:(?:la|les?|l[ao]s|el|o|a|il|the|notre|nos|nossa|mi|nuestr[oa]s?|nostra|our|das|die|den|unser\\p{L}{0,3}|de|het|ons|onze|vår[at]?|nasz\\p{L}{0,3}|наш\\p{L}{0,3})\\s){0,2}(?<of>(?:${[
    '(?i:fête|kermesse|braderie|brocante|vide-greniers?|bourse aux \\p{L}{4,9}|fiestas?|feria|mercadillo|verbena|romería|festa|sagra|mercatino|quermesse|bazar|\\p{L}{0,16}(?:fest|flohmarkt|trödelmarkt|basar)|rommelmarkt|toernooi|turnier|torneo|torneio|tournoi|turniej|\\p{L}{0,10}loppis(?:en)?|święto|festyn|piknik|kiermasz|jarmark|праздника?|ярмарки|дня (?:двора|соседей|города|села|района|открытых дверей))(?!\\p{L})',
    '(?:[Ss]treet|[Bb]lock|[Nn]eighbou?rhood)\\s[Pp]arty(?:\\s(?:on|in|of))?(?=\\s\\p{Lu})',
  ].join(
    '|',
  )})(?:\\s(?!${soon}|unsere)\\p{Ll}{4,16}(?=[,:.(]|\\s\\d|\\s(?:${joint}|w|na|in|à|en|em|a|på|в)\\s|\\s\\p{Lu}))?(?:\\s(?:${joint}\\s|d(?:ell)?['’])(?!${soon})[\\p{L}’']{2,24}(?!\\p{L})(?:\\s(?:${joint})(?=\\s\\p{Lu}))?(?:\\s\\p{Lu}[\\p{L}’'-]{2,20}){0,3}){0,4}(?:\\s\\p{Lu}[\\p{L}’'-]{2,20}){0,3})`,
  'u',
);

const patterns: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  tr: [
    /^(?:[^.,:;\n]{0,30}[,:]\s)?(?<of>(?:\p{L}{3,20}(?:[ıiuü]n|['’]n[ıiuü]n|imiz)\s)?(?:\p{L}{3,12}\s){0,2}(?:kermes|şenli[kğ]|festival|turnuva|panayır|bayram)\p{L}{0,2})(?:\s(?:için|sayfas\p{L}{1,2}|web|site)|(?<=^(?:web )?sayfa:[^,]{4,50})(?=,|\s\d))/iu,
  ],
  id: [
    /(?<!\p{L})(?:halaman|web|website|situs|untuk)\s(?<of>(?:bazar|pasar malam|festival|pentas seni|pameran|pesta rakyat|lomba)(?:\s(?!(?:hari|tanggal|di|pada|minggu|senin|selasa|rabu|kamis|jumat|sabtu|yang|dengan)\s)[\p{L}\d]{2,14}){0,4})(?=[,.:;]|\s)/iu,
  ],
  ar: [
    /(?:^|\s)(?:صفحة|موقع)[\p{L}\p{M}]{0,3}\s(?:ل|عن\s)(?<of>(?:بازار|مهرجان|معرض|سوق|ملتقى)(?:\s(?!(?:يوم|في|من|بتاريخ|مع)\s)[\p{L}\p{M}]{2,14}){1,3})/u,
  ],
  vi: [
    /(?:cho|về|web)\s(?<of>(?:lễ hội|hội chợ|ngày hội)(?:\s(?!(?:ngày|từ|tại|ở|vào)\s)[\p{L}\p{M}]{1,8}){1,7})(?=[,.:;]|\s(?:ngày|từ|tại|ở|vào)\s)/iu,
  ],
  en: [
    // "about honey bees for my school project"
    /(?<!\p{L})(?:about|on)\s(?<of>[^,.:;\n]{2,40}?)\sfor\s(?:my|our|an?|his|her|the)\s(?:[\p{L}’'-]{1,15}\s){0,2}(?:projects?|homework|class|presentation|assignment|course|lessons?|school)(?!\p{L})/iu,
    // "about our trip to Iceland for friends and family"
    /(?<!\p{L})(?:about|on)\s(?<of>[^,.:;\n]{2,40}?)\sfor\s(?:our |my |the )?(?:friends|family)(?: and (?:friends|family))?(?!\p{L}|['’])/iu,
    // "shows the weekly menu of our school canteen"
    /(?<!\p{L})(?:lists?|with|of|for|shows?|showing)\s(?:the|our|my)\s(?<of>(?:weekly |daily |lunch |class |bus ){0,2}(?:menu|timetable|schedule|programme|fixtures|price list) (?:of|for|in) (?:our|the|my)\s[^,.:;\n]{3,40}?)(?=[,.:;\n]|$)/iu,
    // "a page that explains to my tenants how the bins work"
    /^(?:(?!\swith\s)[^.,:;\n]){0,60}?(?<!\p{L})(?:page|(?:web ?)?site|guide)\s(?:(?!\swith\s)[^.,:;\n]){0,30}?(?<!\p{L})(?:(?:to )?explain(?:s|ing)?|shows?|showing|about|on)\s(?:to\s[^,.:;\n]{3,30}?\s)?(?<of>how\s(?!(?:much|many|long|old)\s)[^,.:;\n]{4,50}?)(?=[,.:;\n]|\s(?:with|and)\s|$)/iu,
    // "a page with the house rules of our flat"
    /(?<!\p{L})(?:lists?|list|with|of|about|for|showing|explaining)\s(?:the|our|my)\s(?<of>(?:house|club|pool|gym|office|team|kitchen|garden|library|classroom|class|playground) rules)(?=\s(?:of|for|in|at)\s|\s?[:.]|$)/iu,
    // "for my mum's 60th birthday party"
    /(?<!\p{L})(?:for\s(?:my|our)|for\sthe\s\p{L}{3,16}:)\s(?<of>[\p{L}’' -]{2,24}?s['’]?\s(?:\d{1,3}(?:st|nd|rd|th)\s)?(?:surprise\s)?(?:birthday|anniversary|retirement|graduation|engagement|housewarming|farewell|leaving|(?:baby|bridal) shower|christening|hen|stag)(?:\s(?:party|weekend|night|do|celebration|dinner|lunch|bash))?)(?!\p{L}|\s(?:shop|planner|cake))/iu,
    // "for volunteers at our animal shelter explaining …"
    /(?<!\p{L})for\s(?<of>(?:new\s)?(?:volunteers|parents|visitors|guests|members|students|tenants|players|patients|newcomers|starters|staff|pupils|neighbou?rs|residents)\s(?:at|of|in)\s(?:our|the|my)\s[^,.:;\n]{3,40}?)(?=\s(?:explaining|about|with|that|where|who|telling|showing|to)\s|[,.:;\n]|$)/iu,
    // "a page that lists local dog friendly cafes: …"
    /(?<!\p{L})(?:page|(?:web ?)?site)\s(?:that|which)\s(?:lists?|shows?|collects?)\s(?:(?:all|the|our|local)\s){0,3}(?<of>\p{L}[^,.:;\n]{3,40}?)(?=:|\snear|\sin\s)/iu,
    // "charity bake sale for the animal shelter sat 6 feb": the request begins with it
    /^(?!(?:i|we|it|is|this|that|make|create|build|need|want|page|site|web\p{L}{0,7}|an?|the|my|our|please|pls|hi|hey|hello|can|could|for|new|simple|landing|flyer|invite|invitation|invitations?|poster)\s)(?<of>(?:(?!(?:page|site|website|for|of|a|an|my|our)\s)[\p{L}'’]{2,14}\s){0,3}(?:sale|fair|f[êe]te|fayre|festival|barbecue|bbq|picnic|potluck|raffle|concert|tournament|fun run|fundraiser|open day|open house|cookout|housewarming)(?:\sfor\s(?:the\s|our\s)?(?!(?:my|all|kids|sat|sun|\p{L}{3,6}day)(?!\p{L}))\p{L}{3,14}(?:\s(?!(?:on|at|in|this|next|sat|sun|mon|tue|wed|thu|fri)(?!\p{L})|\p{L}{3,6}day)\p{L}{3,14})?)?)(?=\s(?:on|this|next)\s|\s(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\s|\s\d|,\s(?:on\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|\d{1,2})\s)/iu,
    // "Christmas market page for our town, Nov 28", "gender reveal party page, boy or girl"
    /^(?:(?:i |we )?(?:need|want|make|create|build)(?: me| us)? )?(?:an? |the )?(?<of>(?:(?!(?:for|of|about|my|our|with|wedding|birthday|anniversary|i|we)\s)[\p{L}'’&-]{2,16}\s){1,3}(?:market|trail|party|sale|fair|f[êe]te|fayre|festival|quiz|raffle|concert|parade|shower|reveal))(?:\s(?:poster|info|event|landing|web|home))?\s?(?:page|(?:web)?site)(?=[,:]|\s[-–—]|\sfor\s(?:our|the)\s(?:town|village|school|church|street|club)(?!\p{L}))/iu,
    // "kids party invitation: Noah's 5th birthday"
    /(?<=^[^,;]{0,60}[:,–-]\s)(?<of>\p{Lu}[\p{L}-]{1,20}['’]s\s\d{1,3}(?:st|nd|rd|th)\s(?:birthday|anniversary)(?:\s(?:party|bash))?)(?!\p{L})/u,
    // "retirement party for our colleague Margaret Hughes, Friday 28 November"
    /^(?:[^.,:;\n]{0,40}(?<!\p{L})(?:page|(?:web ?)?site)\sfor\s)?(?:(?:my|our|the|an?)\s)?(?<of>(?:surprise\s)?(?:retirement|farewell|leaving|graduation|engagement|birthday|housewarming|baby shower|hen|stag|bachelorette)\s(?:party|do|celebration|dinner|lunch|drinks|reception)\s(?:for|of)\s(?:our|my)\s(?:\p{L}{3,14}\s){0,2}(?-i:\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}’'-]{1,20})?))(?!\p{L})/iu,
    // "weekly talks about food history, every Wednesday", "Yoga retreat in the Pyrenees, 5-10 October"
    /^(?:[^.,:;\n]{0,40}(?<!\p{L})(?:page|(?:web ?)?site)\s(?:for|about|of)\s)?(?:(?:my|our|the|an?)\s)?(?<of>(?!(?:page|site|website|need|want|make|create|build|my|our|for|i|we)(?!\p{L}))(?:(?!(?:page|site|website|for|with)(?!\p{L}))[\p{L}’'-]{2,14}\s){0,3}(?:talks|lectures?(?: series)?|retreats?|workshops?|boot ?camp|(?:summer|winter|kids|language|surf|football|art|music|coding) camp|seminars?|conference|film nights?|quiz nights?|games? nights?|open mic|meet-?ups?|swap|flea market|farmers['’]? market|exhibition|course|walking tours?|readings)(?:\s(?:about|on|in|of|for)\s(?!(?:my|our|this|next|sat|sun|mon|tue|wed|thu|fri|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})|\p{L}{3,6}day)(?:the\s)?[\p{L}’'-]{2,16}(?:\s(?!(?:at|on|by|with|from|every|each|this|next|starting|in|for)\s)[\p{L}’'-]{2,16}){0,3})?)(?=,\s(?!(?-i:\p{Lu}\p{L}+\s\p{Lu}))|[.:;\n]|\s(?:every|each|this|next|on|from|starting|by)\s|$)/iu,
    // "a page about my allotment"
    /^(?:(?!\s(?:with|for)\s)[^.,:;\n]){0,40}?(?<!\p{L})(?:page|(?:web ?)?site)\s(?:for\s\p{L}{3,14}\s)?about\s(?<of>(?:my|our|his|her)\s[^,.:;\n]{2,40}?)(?=[,.:;\n]|\s(?:with|and|for)\s|$)/iu,
  ],
  de: [
    // "über Bienen für mein Schulprojekt"
    /(?<!\p{L})über\s(?:d(?:ie|en|as|er)\s)?(?<of>[^,.:;\n]{2,40}?)\sfür\s(?:mein|unser|ein|da|di)\p{L}{0,2}\s(?:\p{L}{1,15}\s){0,2}(?:\p{L}{0,12}projekt|referat|hausaufgaben?|unterricht|präsentation|schule|klasse)(?!\p{L})/iu,
    // "zum Abschied unserer Kollegin Petra"
    /(?<!\p{L})(?:für\s(?:den|die|das)|zum|zur)\s(?<of>(?:\d{1,3}\.\s)?(?:Geburtstag|Hochzeitstag|Abschied|Ruhestand|Jubiläum|Goldenen? Hochzeit|Silberhochzeit)\s(?:von\s)?(?:meine[nrs]?|unsere[nrs]?)\s\p{L}{2,16}(?:\s\p{Lu}\p{L}{1,16})?)/u,
  ],
  es: [
    // "sobre los planetas para mi trabajo de clase"
    /(?<!\p{L})sobre\s(?<of>[^,.:;\n]{2,40}?)\spara\s(?:mi|nuestro|un|el|la)\s(?:\p{L}{1,15}\s){0,2}(?:trabajo|proyecto|clase|deberes|presentación|colegio|escuela)(?!\p{L})/iu,
    // "fiesta sorpresa de 30 años para Laura"
    /^(?<of>(?:fiesta|despedida|cena|comida)\s(?:sorpresa\s)?de\s(?:\d{1,3}\s(?:años|cumpleaños)|cumpleaños|jubilación|solter[ao])\s(?:para|de)\s\p{Lu}[\p{L}'’-]{1,20})(?!\p{L})/iu,
    // "para el cumpleaños de mi abuela"
    /(?<!\p{L})(?:para|por|de)l?\s(?:el\s|la\s|los\s)?(?<of>(?:cumpleaños|aniversario|boda|jubilación|bodas de (?:plata|oro))\s(?:de bodas?\s)?de\s(?:mis?|nuestr[oa]s?)\s\p{L}{3,14})(?!\p{L})/iu,
  ],
  pl: [
    // "na 18. urodziny Oli"
    /(?<!\p{L})na\s(?<of>(?:\d{1,3}\.?\s)?(?:urodziny|imieniny|chrzciny|roczek|jubileusz|komunię)\s(?:(?:mojej|mojego|naszej|naszego)\s)?(?:\p{Lu}\p{L}{1,16}|mamy|taty|babci|dziadka|męża|żony|syna|córki|siostry|brata|rodziców))(?!\p{L})/u,
  ],
  ru: [
    // "на день рождения Маши"
    /(?<!\p{L})на\s(?<of>(?:\d{1,3}-?лети[ея]|день рождения|юбилей|крестины|выпускной|новоселье)\s(?:(?:моей|моего|нашей|нашего)\s)?(?:\p{Lu}\p{L}{1,16}|мамы|папы|бабушки|дедушки|мужа|жены|сына|доч(?:ери|ки)|сестры|брата|родителей))(?!\p{L})/u,
  ],
  uk: [
    /(?<!\p{L})на\s(?<of>(?:\d{1,3}-?річчя|день народження|ювілей|хрестини|випускний|новосілля)\s(?:(?:моєї|мого|нашої|нашого)\s)?(?:\p{Lu}\p{L}{1,16}|мами|тата|бабусі|дідуся|чоловіка|дружини|сина|доньки|сестри|брата|батьків))(?!\p{L})/u,
  ],
  fr: [
    // "sur les volcans pour mon exposé"
    /(?<!\p{L})sur\s(?<of>[^,.:;\n]{2,40}?)\spour\s(?:mon|notre|un|la|l['’])\s?(?:\p{L}{1,15}\s){0,2}(?:exposé|projet|classe|devoirs?|cours|école|présentation)(?!\p{L})/iu,
    // "pour l'anniversaire de mariage de mes parents"
    /(?<!\p{L})pour\s(?:les\s|l['’])(?<of>(?:\d{1,3} ans|anniversaire(?: de mariage)?|départ(?: à la retraite)?|noces d['’](?:or|argent))\sd(?:e\s(?:mes|nos|mon|ma|notre)|u|e la)\s\p{L}{3,14})(?!\p{L})/iu,
  ],
};
