import { labelOf } from '../labels/label-of.ts';
import { unlessFiller } from '../labels/filler-words.ts';
import { inBrackets, joinedBefore } from '../labels/words-ahead.ts';

/** What the text around a date or a time calls it, which begins at `start`: "Ceremony" of "Ceremony 3 pm". */
export function eventLabel(
  text: string,
  start: number,
  { before: ahead, after: rest }: { readonly before: string; readonly after: string },
): string {
  // "There's a dog show at 12"
  const isOfCouple = couple.test(text.slice(Math.max(start - 60, 0), start));
  const before = isOfCouple ? '' : ahead.replace(/^\s/u, '').replace(thereIs, '');
  // "le 13 juillet : brocante à 8h, bal à 21h": what begins at another time is no name of the day.
  const [colon = ''] = /^\s?[:：]\s?/u.exec(rest) ?? [];
  const after = colon !== '' && /\d/.test(rest) ? '' : rest.slice(colon.length);
  const own = (
    inBrackets(text, start) ?? eventIn(joinedBefore(text, start, before), after)
  ).replace(then, '');
  return own === '' || isVerb.test(own)
    ? headingOf(text.slice(0, start))
    : unlessFiller(whatIn(own));
}

/** "ślub Kasi i Tomka 14 czerwca", "Hochzeit von Helga und Dieter am 12. Mai": whose day it is does not name it. */
const couple =
  /\p{Lu}\p{Ll}{1,14}[aiyаыиіїя]\s(?:[iиій]|та)\s\p{Lu}\p{Ll}{1,14}[aiyаыиіїя]\s$|\s(?:von|of|de|di|van|für|for|para|pour|per|voor)\s\p{Lu}\p{Ll}{1,14}\s(?:und|and|&|y|et|e|en)\s\p{Lu}\p{Ll}{1,14}\s(?:(?:am|on|el|le|il|op|no dia)\s)?$/u;

/** That label as the name of what happens; empty where it only says when, or asks. */
export function eventName(words: string, kind: 'date' | 'time'): string {
  // "Monday at the market from" 11 to 2
  const label = words.split(/\s+/u).length > 3 ? words.replace(rangeStart, '') : words;
  const isPart =
    /^(?:the )?(?:las?|date|datum|fecha|data|дата|datum|tanggal|ngày|hari)$/iu.test(label) ||
    tellsOf.test(label) ||
    /\s(?:için(?:\s(?:bir\s)?sayfa)?|sayfası)$|(?:页面?|网站|ページ|페이지)[:：]?$/u.test(label) ||
    rangeWord.test(label) ||
    /\d{4}|^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m|uhr|uur|h)?$/iu.test(label) ||
    (kind === 'date' && startsAt.test(label));
  if (isPart) return '';
  const name = label.replace(atEnd, '');
  // "Termin in der Franzmühlkirche", "strona festynu w Opolu": where it is, and no name.
  return namesNothing.test(name) ? (whereIn.exec(name)?.[0] ?? '') : name;
}

/** "18 avril gorges de la Loire (facile)": what brackets say of it stays with the name. */
export function withAside(text: string, end: number, name: string): string {
  const at = text.startsWith(name, end + 1) ? end + 1 + name.length : end;
  const [aside = ''] = /^\s\(\p{Ll}[^()\d]{2,24}\)/u.exec(text.slice(at, at + 30)) ?? [];
  return name === '' ? name : `${name}${aside}`;
}

const namesNothing =
  /^(?:(?:the|der|das|la|le|el|il|o|a|unser|our|nasza?|наш)\s)?(?:termin|dates?|datum|fecha|data|tarih|дата|när|wann|when|cuándo|quand|quando|wanneer|kiedy|когда|коли|strona|stron[aęy]|сайт|сторінк[ау]|страниц[ау]|page|website|site|web|seite|webseite|página|pagina|sito|hemsida|halaman|trang)(?:\s(?:ist|is|es|est|è|é|to|это|är|adalah|là))?(?:\s|$)/iu;
const whereIn =
  /(?<=\s)(?:in|im|at|on|am|auf|bei|beim|en|à|au|aux|chez|no|na|em|al|alla|nel|nella|da|presso|bij|op|w|we|på|i|di|tại|ở|у|в|во|на)\s(?:the\s|der\s|dem\s|la\s|le\s|el\s|il\s|de\s|het\s)?\p{Lu}[^]*$/u;

/** "ceremony at 3 pm at St. Mary's": what happens, and where. */
function eventIn(before: string, after: string): string {
  // "check in 3pm check out 11am": each time has what stands before it.
  const own = before.replace(/^[^]*\d(?:\s?(?:am|pm|uhr|uur|h)|:\d\d)\s(?:&\s)?(?=\p{L})/iu, '');
  if (own !== before && /\p{L}{3}/u.test(own)) return labelOf(own, '');
  const isBeforeNext =
    /^\s(?:&\s)?\p{L}[^\d]{1,30}\d{1,2}\s?(?:am|pm|uhr|uur|:\d\d)(?!\p{L})/iu.test(after);
  if (isBeforeNext && /\p{L}{3}/u.test(before)) return labelOf(before, '');
  const place = after.trim();
  const event = labelOf(before, '').replace(then, '').replace(atEnd, '');
  // "misa 5pm parroquia San José"
  if (partOfFeast.test(event) && ownPlace.test(place) && place.length < 50)
    return `${event}, ${place}`;
  const isPlaced = placeAhead.test(place) && !/\d/.test(event) && !isVerb.test(event);
  if (/^\p{L}{2,4}\s\d/u.test(place)) return labelOf(before, after);
  const whole = `${event} ${place}`;
  if (!isPlaced || event === '' || rangeWord.test(event) || whole.length > 60)
    return labelOf(after, before);
  return event.split(/\s+/u).length > 4 ? labelOf(after, before) : whole;
}

/** What happens at a feast, with its place behind the time. */
const partOfFeast =
  /^(?:(?:the|die|der|das|la|le|el|il|o|a|de|het|civil|church|kirchliche|standesamtliche|religiosa)\s)?(?:ceremon(?:y|ia|ie)|reception|dinner|lunch|afternoon tea|brunch|breakfast|drinks|cocktails?|party|mass|service|church|dancing|misa|recepción|fiesta|cena|comida|banquete|almuerzo|brindis|trauung|standesamt|kirche|mittagessen|kaffee(?: und kuchen)?|gottesdienst|messe|empfang|sektempfang|feier|abendessen|cérémonie|mairie|église|réception|vin d[’']honneur|dîner|déjeuner|repas|apéritif|soirée|fête|missa|cerim[óô]nia|recepção|festa|jantar|almoço|copo de água|messa|cerimonia|ricevimento|pranzo|aperitivo|ceremonie|receptie|borrel|diner|feest|ślub|msza|wesele|przyjęcie|obiad|kolacja|nikah?|düğün|tören|kına|yemek|церемония|регистрация|банкет|фуршет|венчание|обед|ужин|церемонія|реєстрація|бенкет|вінчання|vigsel|ceremoni|mottagning|middag|fest|akad(?: nikah)?|resepsi|lễ(?: cưới)?|tiệc(?: cưới)?|(?:concert|konzert|concierto|concerto|koncert|konser|концерт|lesung|reading|vernissage)(?:\s[\p{L}’']{2,14}){0,3})$/iu;
const ownPlace =
  /^(?:\p{Ll}{3,12}\s(?:(?:św\.|hl\.|st\.|sv\.|de|del|da|do|di|du|la|le|of|the)\s){0,2})?\p{Lu}[\p{L}\d.'’-]*(?:\s[\p{L}\d.'’-]+){0,6}$/u;

/** "wesele o", "casamento dia", "la boda es el" */
const atEnd =
  /(?:^|\s)(?:by|o|às|alle|(?:o )?godz\.?|op|on|kl\.?|klockan|den|jam|pukul|lúc|tanggal|о|ab|um|saat|dia|día|dnia|es|is|ist|est|é|è)(?:\s(?:on|at|el|am|le|il|no))?$/iu;
const placeAhead =
  /^(?:by|with|at|in|on|from|until|till|ab|vom|bis|desde|hasta|depuis|dall?a?|vanaf|od|z|im|am|auf|bei|in der|an der|en|à|au|aux|chez|no|na|em|al|alla|allo|nel|nella|all[’']|nell[’']|da|presso|bij|op|w|we|na|på|i|di|tại|ở|у|в|во|на)\s?(?:the\s|der\s|dem\s|la\s|le\s|el\s|il\s|de\s|het\s|l[’'])?\p{L}/iu;

/** "저녁 7시에 독서모임이 있고": what there is. */
function whatIn(label: string): string {
  return label
    .replace(thereIs, '')
    .replace(/^에\s(?<what>[\p{Script=Hangul}\s]{1,16}?)(?:이|가|을|를)\s[^]*$/u, '$<what>');
}

/** "there's a dog show", "is er bbq", "hay tarta", "con juegos": what there is stands behind it. */
const thereIs =
  /^(?:(?:is|zijn) er|there(?:['’]s| is| are)|gibt(?:['’]s| es)|hay|il y a|há|c[’']è|ci sono|est prévue?|(?:spielen|spielt|spelen|speelt|toca|joue|suona|gra|plays)(?=\s(?:the|die|der|de|la|le|el|il|o|a|unsere?|onze)\s)|with|mit|met|con|avec|com)\s(?:(?:the|die|der|das|de|het|la|le|el|il|lo|[ao]|eine?|een|une?|una?|uma?)\s)?(?=\p{L}{2})/iu;

/** What a list of dates is of: "Working days: 17. April 9 Uhr, 3. Mai 10 Uhr". */
function headingOf(ahead: string): string {
  const { heading = '', dates = '' } = listHeading.exec(ahead.slice(-200))?.groups ?? {};
  return /\p{L}{12}/u.test(dates) ? '' : labelOf(heading, '');
}

const listHeading =
  /(?:^|[\n.!?;])\s{0,3}(?<heading>\p{L}[\p{L} ]{2,30}):(?<dates>[\p{L}\p{N}\s.,:/&-]{0,120})$/u;

/** "It is on 3 May", "Será el 3 de mayo": what says when it is, and not what. */
const isVerb =
  /^(?:(?:it|this|party|das|die feier|la fiesta|la festa|la fête|the (?:party|event|run|race))\s)?(?:is|are|will be|takes place|ist|findet|steigt|wird|es|será|son|est|aura lieu|sera|é|è|sarà|acontece|is op|odbędzie się|jest|состоится|пройдёт|пройдет)(?:\s(?:on|at|am|el|le|il|no|op|held))?$/iu;
/** "our neighbourhood is holding a street fair on Saturday": the sentence that asks. */
const tellsOf =
  /^(?:hi[,!]? )?(?:i['’]m|we['’]re|i am|we are)\s(?:holding|hosting|having|organi[sz]ing|throwing|planning|running|getting)(?!\p{L})|^(?:our|my|the|this|we|i)\s(?:\p{L}{2,14}\s){0,4}(?:is|are|will be|have|has)\s(?:holding|hosting|having|organi[sz]ing|throwing|planning|running|doing)(?!\p{L})/iu;
/** "and then lunch" */
const then =
  /^(?:(?:and|und|y|et|e|en|i|и)\s)?(?:then|afterwards|later|danach|anschließend|dann|luego|después|puis|ensuite|depois|poi|dopo|daarna|potem|następnie|sonra|затем|потом|sedan|därefter|lalu|kemudian|sau đó|потім|далі)\s(?=\p{L})/iu;

/** "Sunday 3 May, start 9:30 at the park": when it begins is no name of it. */
const startsAt =
  /^(?:starts?|starting|begins?|beginning|doors|kick-?off|beginn|start um|empieza|comienza|début|inicio|início|inizio|aanvang|początek|начало)\s(?:(?:at|um|a las|à|às|alle|om|o|в)\s)?\d{1,2}(?!\d)/iu;

const rangeStart = /\s(?:from|von|de|dalle|das|van|od|с|з|från)$/iu;
/** "until 10": the time is an end of a range. */
const rangeWord =
  /^(?:de|from|von|dalle|das|van|od|с)\s\d|^(?:to|till|until|bis|às|até|tot|till|sampai|đến|до|–|-)\s|^(?:à|al?|do)\s(?!\p{Ll}{4,12}\s\p{L})|\s(?:från|dari|từ|з|from|von|vanaf|de|das|od|van|to|bis|à|às|a|من|حتى|إلى|الى)$/iu;
