import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What somebody says to be or to have: "I'm a piano teacher in Bath" is "piano teacher", "I run a cafe" "cafe". Undefined where a name stands there.
 *
 * @example
 * readProfession('Ich bin Hebamme in Bonn und suche …'); // 'Hebamme'
 */
export function readProfession(text: string): string | undefined {
  for (const pattern of [says, beside, needs]) {
    const what = pattern.exec(text)?.groups?.['what'];
    if (what !== undefined && !ofWhom.test(what)) return what;
  }
  return undefined;
}

const article = "(?:an?|eine?n?|une?|uma?|un[ao]?|een)\\s|un[’']";
const owns =
  "[Ii] (?:run|own|manage|have)|[Ww]e (?:run|own|manage|rent out)|[Mm]y \\p{Ll}{3,12} (?:runs?|owns?|rents? out|is|has)|(?:[Ii]|[Ww]e|[Mm]y \\p{Ll}{3,12})(?:[’']ve| have| has)?(?: just| recently)? (?:opened|launched|bought)|[Jj]e tiens|[Nn]ous (?:tenons|ouvrons|avons)|[Jj][’']ai|[Rr]egento|[Gg]esti(?:sco|amo)|[Aa]bbiamo|[Tt]en(?:go|emos|ho)|[Tt]emos|[Oo]n organise|[Nn]ous organisons|[Ww]e organi[sz]e|[Ww]e(?: are|[’']re) (?:organi[sz]ing|holding|hosting|doing)|[Oo]rganizamos|[Oo]rganizziamo|[Ww]ij organiseren|[Oo]rganizujemy|(?:[Ww]ij|[Ww]e|[Ii]k) hebb?(?:en)?|(?:[Ww]ir|[Ii]ch) (?:betreiben?|führen?|haben?)|ik hebben";
const is =
  "[Ii][’']?m|I am|[Ww]e[’']re|[Ww]e are|[Jj]e suis|[Nn]ous sommes|[Oo]n est|[Ss]oy|[Ss]omos|[Ss]ou|[Ss]ono|[Ss]iamo|[Ii]k ben|[Ww]ij? zijn";
const word = "\\p{Ll}[\\p{L}'’-]{2,24}";
const end =
  '(?=\\s(?:in|aus|based|from|near|for|at|à|en|em|a|w|te|di\\s\\p{Lu}|de\\s\\p{Lu}|and|und|et|y|e|mit|con|avec|met|on|to|who|that|qui|que|che|die|called|named|namens|looking)\\s|\\s?[,.;!:]|$)';
/** Nouns have a capital in German alone. */
const says = letterPattern(
  `(?<!\\p{L})(?:(?:(?:${owns})\\s(?:${article})|(?:${is})\\s(?:${article})?)(?<what>${word}(?:\\s(?:(?:de|di|da|in|of|and)\\s)?${word}){0,3}?)|(?:(?:[Ii]ch|[Ww]ir) (?:betreiben?|führen?|haben?)|[Ww]ir sind) eine?n? (?:\\p{Ll}{4,20}\\s)?(?<what>\\p{Lu}\\p{Ll}{4,30})|[Ii]ch bin\\s(?:${article})?(?<what>(?:\\p{Ll}{4,20}\\s)?\\p{Lu}\\p{Ll}{4,30}))${end}|(?:[Ss]tarted|[Bb]egan) (?<what>\\p{Ll}{3,12}ing \\p{Ll}{3,20})(?=\\s?[,.;!]|\\s(?:and|from|in|at|for|as)\\s)|(?:[Пп]ровожу|[Уу] (?:меня|нас)|[Pp]rowadz(?:ę|imy)) (?<what>\\p{Ll}{3,20}(?:\\s\\p{Ll}{3,20})?(?<![ęąую]))(?=\\s["„«]|,|\\sw\\s)`,
  'u',
);
/** "Our animal shelter, Second Paws, needs a site", "my band The Anchors", "Zeytin Dalı adlı kahvaltı mekânımız" */
const beside =
  /(?<!\p{L})(?:[Oo]ur|[Mm]y|[Nn]otre|[Mm]on|[Mm]a|[Nn]uestr[oa]|[Mm]i|[Nn]oss[oa]|[Mm]inha|[Mm]eu|[Nn]ostr[oa]|[Mm]i[ao]|[Oo]nze|[Oo]ns|[Mm]ijn)\s(?<what>(?!name|next|first|new)\p{Ll}[\p{L}-]{1,24}(?:\s(?!(?:at|in|on|op|is|meets|plays|runs|trains)\s)\p{Ll}[\p{L}-]{1,24}){0,3})(?:\sat\s\p{Ll}{3,12})?(?:,?\s|\s(?:called|named|namens|llamad[oa]|chiamat[oa]|chamad[oa])\s)["“«(]?(?!I[\s’'])\p{Lu}|(?:adlı|adında|isimli)(?:\sbir)?\s(?<what>\p{Ll}{3,20}(?:\s\p{Ll}{3,20}?)?m[ıiuü]z)(?!\p{L})/u;
/** "Our school's science fair needs a website" */
const needs =
  /(?<!\p{L})(?:[Oo]ur|[Mm]y|[Uu]nsere?)\s(?:\p{L}{2,16}['’]s\s)?(?<what>[\p{L}&][\p{L}&-]{1,24}(?:\s\p{Ll}[\p{L}-]{1,24}){0,3}?)(?:\sat\s(?:our\s)?\p{Ll}{3,12})?\s(?:needs|wants|would like|is looking|meets|plays|braucht|sucht|möchte)(?!\p{L})/u;
/** Somebody, and nothing that a page is of. */
export const ofWhom =
  /^(?:(?:great|big|little|old|young)\s)?(?:(?:grand)?(?:mother|father|ma|pa|mum|mom|dad|son|daughter|child)s?|mummy|nan|aunt|uncle|cousin|niece|nephew|sister|brother|wife|husband|girlfriend|boyfriend|partner|fianc\p{L}{1,2}|friends?|parents|teacher says|boss|madre|padre|hij[oa]|herman[oa]|mère|père|fils|fille|mãe|pai|filh[oa]|figli[oa]|sorella|fratello|moeder|vader|zoon|dochter|chiamo|llamo|fan|bit|lot|getting|having|looking|happy|glad|sorry|not|new|so|very|doing|making|planning|organi[sz]ing|holding|hosting|throwing|opening|starting|trying|need|just)(?!\p{L})/iu;

/** "हमारी शादी", "my sister's wedding": what people are invited to, as the request says it. */
export function occasionIn(text: string): string | undefined {
  const said = occasions.exec(text)?.[0];
  return said === undefined
    ? undefined
    : upperStart(said.replace(/(?<=^\p{L}{5,8}e)[nrs]\s/iu, ' '));
}

const occasions =
  /(?<!\p{L})(?:(?<!(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}{0,6}\s)\d{1,3}(?:st|nd|rd|th|[.ºª°])\s(?=(?:wedding )?(?:birthd|anniv|reun|geburts|jubil|cumple|aniver|compl|verjaar|urodz|födel|hochzeitst))|(?:golden|silver|ruby|diamond|silbern|diamanten)(?:e[nrs]?)?\s(?=wedding|anniv|hochzeit))?(?:bodas de (?:oro|plata)|noces d[’'](?:or|argent)|nozze d[’'](?:oro|argento)|hochzeitstag|wedding(?: anniversary)?|birthday|anniversary|baby shower|gender reveal|bridal shower|christening|baptism|first communion|bar mitzvah|bat mitzvah|quinceañera|graduation|engagement|housewarming|retirement|(?:family |class )?reunion|fundraiser|hochzeit|geburtstag|taufe|konfirmation|kommunion|verlobung|einschulung|jubiläum|richtfest|einweihung(?:s(?:party|feier|fest))?|surprise party|fiesta sorpresa|fête surprise|festa a sorpresa|überraschungsparty|verrassingsfeest|polterabend|boda|bautizo|bautismo|primera comunión|graduación|pedida de mano|baptême|première communion|fiançailles|crémaillère|pendaison de crémaillère|batizado|batismo|chá de (?:bebê|panela|revelação)|formatura|noivado|battesimo|laurea|prima comunione|fidanzamento|doop(?:feest)?|babyshower|huwelijk|jubileum|chrzciny|chrztu?|komunia|roczek|zaręczyny|ślub|bröllop|dop|födelsedag|studentfest|kräftskiva|nişan|sünnet|kına gecesi|(?:\d{1,3}\. )?(?:doğum|yaş) günü|юбилей|крестины|выпускной|годовщина|новоселье|весілля|день народження|хрестини|ювілей|cumpleaños|mariage|anniversaire|casamento|aniversário|matrimonio|compleanno|bruiloft|verjaardag|wesele|urodziny|düğün|свадьба|день рождения|party|fiesta|festa|feest|fête|przyjęcie|tag der offenen tür|open day|open house|portes ouvertes|puertas abiertas|open dag|drzwi otwarte|день открытых дверей|klassentreffen|встреча выпускников|comunión|doop|chrzest|vaftiz)(?:(?=(?:ü|ümüz|ünü|üne|ünün|s?-?(?:seite|einladung|homepage|website|site|pagina|sida|inbjudan|uitnodiging|feier|fest|feest|party))(?!\p{L}))|(?!\p{L}|\s(?:foto|süs|photo|planner|dress|cake|band|florist|venue)))|婚礼|结婚|生日|結婚式|誕生日|結婚式|同窓会|결혼식|돌잔치|백일잔치|환갑|칠순|집들이|생일|满月酒|百日宴|寿宴|乔迁|订婚|शादी|जन्मदिन|زفاف|عيد ميلاد|خطوبة|حفل تخرج|عقيقة/iu;

/** "Wir heiraten!" is "Hochzeit": the feast of a couple who do not name it. */
export function weddingIn(text: string): string | undefined {
  return weddings.find(([wording]) => wording.test(text))?.[1];
}

const weddings: readonly (readonly [says: RegExp, kind: string])[] = [
  [/(?<!\p{L})(?:getting married|we['’]re marrying|we are marrying)(?!\p{L})/iu, 'Wedding'],
  [/(?<!\p{L})wir heiraten(?!\p{L})/iu, 'Hochzeit'],
  [/(?<!\p{L})nos casamos(?!\p{L})/iu, 'Boda'],
  [/(?<!\p{L})(?:on se marie|nous nous marions)(?!\p{L})/iu, 'Mariage'],
  [/(?<!\p{L})(?:vamos casar|vamos nos casar|nós casamos)(?!\p{L})/iu, 'Casamento'],
  [/(?<!\p{L})ci sposiamo(?!\p{L})/iu, 'Matrimonio'],
  [/(?<!\p{L})(?:we|wij) (?:gaan )?trouwen(?!\p{L})/iu, 'Bruiloft'],
  [/(?<!\p{L})(?:bierzemy ślub|pobieramy się)(?!\p{L})/iu, 'Ślub'],
  [/(?<!\p{L})evleniyoruz(?!\p{L})/iu, 'Düğün'],
  [/(?<!\p{L})(?:мы женимся|женимся)(?!\p{L})/iu, 'Свадьба'],
  [/(?<!\p{L})(?:одружуємо?ся)(?!\p{L})/iu, 'Весілля'],
  [/(?<!\p{L})vi gifter oss(?!\p{L})/iu, 'Bröllop'],
];
