import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { ukrainianName } from '../../../../starters/shared/reading/cases/ukrainian-words.ts';

/** Where a request gives no name: what its page is about, "buurtfeest" of "ons buurtfeest in de straat". */
export function titleOfSubject(subject: string | undefined): string | undefined {
  const [words = ''] = (subject ?? '').split(about, 1);
  const own = words.replace(sells, '').replace(whose, '').trim();
  if (own === '' || street.test(own) || own.split(/\s+/u).length > 5) return undefined;
  return upperStart(own);
}

/** "la rue des Tilleuls" is where something is. */
const street =
  /^(?:la |las? |il |o )?(?:rue|avenue|place|calle|plaza|via|piazza|rua|praça|ulica)\s/iu;

/** "履歴書サイト。山田花子、デザイナー、大阪", "portfoliosida för mig som snickare, Johan Ek i Umeå": whose page it is. */
export function personOf(text: string): string | undefined {
  const head = text.slice(0, 160);
  return (ofPerson.test(head) ? personIn : houseIn).exec(head)?.groups?.['name'];
}

/** "做一个民宿网站：云栖小院，位于大理古城" */
const houseIn =
  /^[^：，。\n]{0,6}[做建][^：，。\n]{2,12}(?:网[站页]|页面|主页)：(?<name>\p{sc=Han}{2,8})，(?:位于|坐落|开在|在|地址)/u;
const ofPerson =
  /(?<!\p{L})(?:cv|r[eé]sum[eé]|curr[ií]cul|lebenslauf|życiorys|özgeçmiş|portf[oó]l|hoja de vida)|резюме|портф|简历|履歴書|職務経歴書|レジュメ|이력서|रिज़?्यूमे|बायोडाटा|سيرة|作品集|ポートフォリオ|포트폴리오|个人(?:网|主)|個人サイト|معرض أعمال|موقع أعمال/iu;
const personIn =
  /^[^:：。,，、\n]{2,40}(?:[:：]|。|[.!]\s|,(?=\s\p{Lu}\p{Ll}+\s\p{Lu}))\s?(?:[^:：。\n]{2,24}[:：]\s?)?(?:\p{sc=Hang}{2,8}\s(?=\p{sc=Hang}{3},)|[\p{sc=Kana}\p{sc=Han}ー]{2,12}の(?=[^、]{2,8}、))?(?<name>\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20}){1,3}|(?![^、]{0,8}(?:在住|住み|出身|です|専門))[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}ー・]{2,10}|\p{sc=Hang}{2,4}|\p{sc=Arab}{2,12}(?:\s\p{sc=Arab}{2,14}){1,2}|[\p{sc=Deva}\p{M}]{2,16}(?:\s[\p{sc=Deva}\p{M}]{2,16}){1,2})(?:[,，、،]\s?\p{L}|\s(?:i|in|à|en|aus|uit|z|w|из|в|de|di|från)\s\p{Lu})|لل\p{sc=Arab}{4,9}\s(?<name>\p{sc=Arab}{2,12}\s\p{sc=Arab}{2,12})،/u;

/** "Соне 6 лет": whose birthday it is. */
export function turningIn(text: string): string | undefined {
  return turning.exec(text)?.[0];
}

const turning =
  /(?<![\p{L}«„"])\p{Lu}\p{Ll}{1,14}\s\d{1,2}\s(?:лет|год(?:а|ик)?|рок(?:ів|и)|рік)(?!\p{L})/u;

/** "신랑 김도윤, 신부 이서연" */
export function coupleIn(text: string): string | undefined {
  const bent = bentCouple.exec(text);
  const { first, second } = bent?.groups ?? {};
  const bare = /^(?:весілля|шлюб|заручини)/iu.test(bent?.[0] ?? '') ? ukrainianName : bareName;
  if (first !== undefined && second !== undefined)
    return asTheyAre.test(first) || asTheyAre.test(second)
      ? `${first} & ${second}`
      : `${bare(first)} & ${bare(second)}`;
  const {
    one,
    other,
    joint = ' & ',
  } = (marry.test(text) ? (ownCouples.exec(text) ?? smallCouple.exec(text))?.groups : undefined) ??
  newCouple.exec(text)?.groups ??
  couples.exec(text)?.groups ??
  (marry.test(text) ? denseCouple.exec(text)?.groups : undefined) ??
  {};
  return one === undefined || other === undefined
    ? undefined
    : `${upperStart(one)}${joint}${upperStart(other)}`;
}

/** "Me (Hannah) and Tom", "Anna und ich (Paul)", "my fiancé Tom and I … I'm Hannah" */
const ownCouples =
  /(?<!\p{L})(?:[Mm]e|I|[Ii]ch|[Mm]oi|[Yy]o|[Ee]u|[Ii]o|[Ii]k|[Jj]ag?|[Яя])\s\((?<one>\p{Lu}\p{Ll}{1,14})\)\s(?:and|&|und|et|y|e|en|i|och|и|та|й|і)\s(?:my\s\p{L}{3,10}\s)?(?<other>\p{Lu}\p{Ll}{1,14})(?!\p{L})|(?<!\p{L})(?<one>\p{Lu}\p{Ll}{1,14})\s(?:and|&|und|et|y|e|en|i|och|и|та|й|і)\s(?:[Mm]e|I|[Ii]ch|[Mm]oi|[Yy]o|[Ee]u|[Ii]o|[Ii]k|[Jj]ag?|[Яя])\s\((?<other>\p{Lu}\p{Ll}{1,14})\)|(?<=^[^.!?:]{0,120}:\s)(?<one>\p{Lu}\p{Ll}{1,14})(?<joint>\s(?:and|&|und|et|y|e|en|i|och|и|ve|та|і|й)\s)(?<other>\p{Lu}\p{Ll}{1,14})(?=\s?[,.!\n]|$)|(?<!\p{L})[Mm]y\s(?:fianc[eé]e?|partner|boyfriend|girlfriend)\s(?<one>\p{Lu}\p{Ll}{1,14})(?!\p{L})[^.!?\n]{0,60}[.!?,]\s(?:I['’]?m|im|[Mm]y name is)\s(?<other>\p{Lu}\p{Ll}{1,14})(?!\p{L})/u;
/** "pernikahan Rina dan Bayu" */
const newCouple =
  /(?<=(?:[Pp]ernikahan|[Đđ]ám cưới|[Ll]ễ cưới|[Bb]röllop(?: för| mellan)?)\s)(?<one>\p{Lu}\p{L}{1,14})(?<joint>\s(?:dan|và|och|&)\s)(?<other>\p{Lu}\p{L}{1,14})(?!\p{L})/u;
/** "wedding page for ann and bob, 3 june" */
const smallCouple =
  /(?:page|site|seite|website|invitation|einladung|invitación|invito|convite|uitnodiging|web|página|pagina|sito|wedding|hochzeit|mariage|boda|casamento|matrimonio|nozze|bruiloft|bröllop)\s(?:for|für|para|pour|per|voor|de|di)\s(?!(?:my|our|the|us|me|a|an|all|both|two|friends|family|guests|bride|groom|kids|food|drinks?|music|cake|photos|fun|mis?|nuestr[oa]s?|meine?n?|unsere?n?|mon|ma|notre|nos|meu|minha|noss[oa]s?)\s)(?<one>\p{Ll}{2,12})\s(?:and|&|und|y|e|et|en|i|och)\s(?!(?:my|our|the|friends|family|guests|groom|bride|dinner|party)(?!\p{L}))(?<other>\p{Ll}{2,12})(?=\s?[,.!\n]|\s(?:on|in|at|am|im|el|le|il|\d)|$)/u;
/** "李明和王芳", "田中太郎と佐藤花子", "김민수와 이지은"; not "红色和金色" */
const denseCouple =
  /(?<![\p{sc=Han}\p{sc=Hiragana}])(?<one>(?!我们|大家|家人|亲友|朋友|婚)\p{sc=Han}{2,4}?(?<!色))(?:(?<joint>[和与])|と|&)(?<other>(?!大家|家人|亲友|朋友|同事|婚)\p{sc=Han}{2,4}?)(?=[的のが将，、。,\s]|结婚|結婚|$)|(?<!\p{L})(?<one>\p{sc=Hangul}{2,4}(?<!색))[와과]\s?(?<other>(?!함께|친구|가족)\p{sc=Hangul}{2,4}?)(?=[의가이,.\s]|입니다|$)/u;
const marry =
  /(?<!\p{L})(?:wedding|marr(?:y|ied|ying)|heirat|hochzeit|mariage|mari(?:e|ons|ent)(?!\p{L})|boda|casa(?:mos|r|mento)|matrimonio|sposi|bruiloft|trouw|ślub|pobieramy|bröllop|gifter|свадьб|весілл|одруж|женим|düğün|nikah|evlen)|婚|결혼|청첩/iu;

/** "свадьбу Ивана и Марии", "ślub Anny i Marka" */
const bentCouple =
  /(?:свадьб[уыае]|венчание|бракосочетание)\s(?<first>\p{Lu}\p{Ll}{2,12})\sи\s(?<second>\p{Lu}\p{Ll}{2,12})(?!\p{L})|(?<!\p{L})(?:ślub|wesele|ślubu|wesela|(?:ślub|wesel)n\p{L}{1,3}\sdla)\s(?<first>\p{Lu}\p{Ll}{2,12})\si\s(?<second>\p{Lu}\p{Ll}{2,12})(?!\p{L})|(?<!\p{L})(?:[Вв]есілля|шлюб|заручини)\s(?<first>\p{Lu}\p{Ll}{2,12})\s[тій]а?\s(?<second>\p{Lu}\p{Ll}{2,12})(?!\p{L})/u;

/** "Игорь и Анна": no genitive ends so. */
const asTheyAre = /[^аяыиaiy]$/u;

/** "Марии" is "Мария", "Ивана" "Иван", "Marka" "Marek". */
function bareName(bent: string): string {
  const known = irregular[bent];
  if (known !== undefined) return known;
  const [pattern, end] = endings.find(([one]) => one.test(bent)) ?? [/$/u, ''];
  return bent.replace(pattern, end);
}

const irregular: Readonly<Record<string, string>> = {
  Павла: 'Павел',
  Петра: 'Пётр',
  Льва: 'Лев',
  Pawła: 'Paweł',
};
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[иь])и$/u, 'я'],
  [/(?<=[гкхжчшщ])и$|ы$/u, 'а'],
  [/и$/u, 'я'],
  [/(?<=[аеёиоуыэюя])я$/u, 'й'],
  [/я$/u, 'ь'],
  [/а$/u, ''],
  [/(?<=[kgl])i$|y$/u, 'a'],
  [/(?<=i)i$/u, 'a'],
  [/i$/u, 'ia'],
  [/ka$/u, 'ek'],
  [/a$/u, ''],
];

const couples =
  /(?:신랑|신부)\s?[:：]?\s?(?<one>\p{Script=Hangul}{2,4})[^.\n]{0,6}?(?:신랑|신부)\s?[:：]?\s?(?<other>\p{Script=Hangul}{2,4})|(?:दूल्हा|वर|दुल्हन|वधू)\s(?<one>[\p{sc=Deva}\p{M}]{2,14})[,،]?\s(?:और\s)?(?:दूल्हा|वर|दुल्हन|वधू)\s(?<other>[\p{sc=Deva}\p{M}]{2,14})|(?<one>[\p{sc=Deva}\p{M}]{2,14})\sकी शादी\s(?<other>[\p{sc=Deva}\p{M}]{2,14})\sसे|العريس\s(?<one>\p{sc=Arab}{2,14})[،,]?\s(?:و\s?)?العروس\s(?<other>\p{sc=Arab}{2,14})|(?:زفاف|عرس|زواج|خطوبة)\sل?(?<one>\p{sc=Arab}{2,12})\s?و\s?(?<other>\p{sc=Arab}{2,12})(?=[\s،,.]|$)|新[郎娘婦][は是叫]?\s?[:：]?\s?(?<one>[\p{Script=Han}]{2,4})[^。\n]{0,6}?新[郎娘婦][は是叫]?\s?[:：]?\s?(?<other>[\p{Script=Han}]{2,4})|[,،]\s(?<one>[\p{sc=Deva}\p{M}]{2,14})\s(?:और|व)\s(?<other>[\p{sc=Deva}\p{M}]{2,14})(?=[,،])/u;

/** "Uitnodiging voor ons huwelijksfeest" is about the feast. */
export function withoutAsking(title: string): string {
  const [rest = ''] = title
    .replace(invites, '')
    .replace(/^(\p{L}{4,14})ę(?=\s|$)/u, '$1a')
    .replace(/^(\p{sc=Cyrl}{4,14})у(?=\s|$)/u, '$1а')
    .split(/\s(?:on|op|am|le|el|il|em|dia|dnia)\s\d/iu, 1);
  if (!invites.test(title)) return title;
  return rest.length < 4 ? title : upperStart(rest);
}

const invites =
  /^(?:нужен|нужна|нужно|сделай)?\s?(?:сайт-?|an?\s|eine\s|una?\s|une\s|um\s|een\s)?(?:приглашение на|einladung (?:zum|zur)|invitation (?:to|for|à|pour)|uitnodiging (?:voor|tot)|convite (?:de|para|do|da)|inbjudan (?:till|på)|undangan|thiệp mời(?: dự)?|запрошення на|invito (?:per|al|alla)|zaproszenie na|invitación (?:a|para|de))\s/iu;

/** "Landing Page", "Page for …", "Einladung zum Tag": no name. */
export function isNameless(title: string): boolean {
  return (
    title === 'Landing Page' ||
    title === 'Invitation' ||
    pageFor.test(title) ||
    sentence.test(title) ||
    (invites.test(title) && title.replace(invites, '').length < 4)
  );
}

/** "My Wife and I Are Getting Married" */
const sentence =
  /^(?:(?:my|our)\s\p{L}{2,12}(?:['’]s)?\sand\s)?(?:i|we|he|she|they|my\s\p{L}{2,12}(?:['’]s)?)\s(?:(?:am|are|is)\s)?(?:getting|celebrating|marrying)(?!\p{L})/iu;

/** "Pagina voor ons buurtfeest" */
const pageFor =
  /^(?:web ?)?(?:página|pagina|page|landing(?: page)?|site|sitio|website|\p{L}{0,14}seite|sito|strona|stronę|сайт|страница|страницу|сторінк[ау]|hemsida|webbsida|sida|halaman|situs|trang)\s(?:web\s)?(?:for|voor|para|pour|für|per|dla|для|för|untuk|cho|de)\s/iu;
const about =
  /[,.;:(]|\s(?:in|on|op|met|mit|at|am|im|con|avec|com|en|à|em|na|w|z|ze|в|на|с|med|som|dengan|yang|với|у|який|яка|with|that|who|qui|que|che|die|dat|который|která)\s|\s(?:el|le|il|dia|dnia)\s(?=\d)/u;
const sells =
  /^(?:sell(?:ing)?|promot(?:e|ing)|verkaufen|vender|promocionar|vendre|promouvoir|vendere|promuovere|verkopen)\s/iu;
const whose =
  /^(?:mi|nuestr[oa]|mein|meine[nmr]?|unser|unsere[nmr]?|mon|ma|mes|notre|nos|meu|minha|noss[oa]|il mio|la mia|il nostro|la nostra|mio|mia|nostr[oa]|mijn|ons|onze|mój|moj\p{L}{1,3}|nasz\p{L}{0,4}|мо\p{L}{1,3}|наш\p{L}{0,3}|mitt?|mina|vårt?|våra|my|our)\s/iu;
