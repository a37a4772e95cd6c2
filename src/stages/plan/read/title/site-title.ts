import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import type { Language } from '../../../../contracts/job/plan.ts';
import { thingOf } from '../../../../starters/shared/reading/nominative-of.ts';
import { withoutKin } from './site/kin.ts';
import {
  isOfWoman,
  ukrainianName,
  ukrainianThing,
} from '../../../../starters/shared/reading/cases/ukrainian-words.ts';
import { nameOfPole } from './site/name-of-pole.ts';
import { titleCase } from './title-case.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * What a site is called where the request gives no name: what it is for, in the words of visitors and not of
 * the request.
 *
 * @example
 * siteTitle('Site vitrine pour ma boulangerie', '', 'fr'); // 'Boulangerie'
 * siteTitle('Salonu kosmetycznego', '', 'pl'); // 'Salon kosmetyczny'
 * siteTitle('Landing Page', 'una página para mi clase de 3ºB', 'es'); // 'Clase de 3ºB'
 */
export function siteTitle(title: string, request: string, language: Language): string {
  // "Schützenverein St. Hubertus"
  const [saint = ''] = /(?<!\p{L})St$/u.test(title)
    ? (/^\.(?:\s\p{Lu}[\p{L}'’-]{2,24}){1,2}/u.exec(request.split(title)[1] ?? '') ?? [])
    : [];
  const feast = feastOfYears(title, request);
  if (feast !== undefined) return feast;
  const own = `${withoutCases(title, language)}${saint}`
    .replace(does, '')
    .replace(lead, '')
    .replace(asking, '')
    .replace(title.search(asking) === 0 ? article : never, '')
    .replace(nearby, '')
    .replace(behind[language] ?? never, '');
  const said = saysNothing(own, request)
    ? (forWhom(request) ?? work(request) ?? ours(request) ?? shown(request) ?? own)
    : own;
  // "做一个个人作品集": what counts is no part of it, but this is.
  if (language === 'zh' && said.startsWith('人') && request.includes(`个${said}`))
    return `个${said}`;
  const guests =
    language === 'ar' && said.startsWith('صفحة دعوة') ? couple.exec(request)?.[1] : undefined;
  if (guests !== undefined) return guests;
  const arabic = ofArabic.exec(said)?.[1];
  if (arabic !== undefined) return arabic;
  // "Our Local Chess Club" says enough without whose it is, "My Bakery" does not.
  const [, shared = ''] =
    /^(?:my|our)\s((?!\p{L}{2,12}s\s)\p{L}{2,20}(?:\s\p{L}{2,20}){1,3})$/iu.exec(said) ?? [];
  const bare = shared !== '' ? shared : said === title ? title : said.replace(whose, '').trim();
  const ahead = request.slice(0, Math.max(request.indexOf(bare), 0));
  const pole = language === 'pl' ? nameOfPole(bare, ahead) : undefined;
  if (pole !== undefined) return pole;
  // "Меня зовут Алина"
  // and "для репетитора: Алла Жукова"
  const isCalled = /[:–—]\s{1,3}$|(?:зовут|имя|звати|ім[’'ʼ]я|się|imię)[\s:–—-]{1,3}$/iu.test(
    ahead,
  );
  const russian = language === 'ru' ? nameOfRussian(bare, ahead) : undefined;
  if (russian !== undefined) return russian;
  if (language === 'uk' && ofUkrainian.test(aheadOf(bare, request))) {
    const plain = /^\p{Lu}\S*\s\p{Lu}/u.test(bare) ? ukrainianName(bare) : ukrainianThing(bare);
    if (!/^\p{Lu}\S*$/u.test(bare) || request.includes(bare.toLowerCase()))
      return upperStart(plain);
  }
  // "Zakładu fryzjerskiego Anna"
  const { kind: bent = '', name: called = '' } =
    !isCalled && (language === 'pl' || language === 'ru')
      ? (kindAndName.exec(bare)?.groups ?? {})
      : {};
  // "Фотографа Ольги Соколовой"
  if (isOfWoman(bent)) return bare;
  const owner = ofPerson.test(bent)
    ? language === 'pl'
      ? nameOfPole(called, `${bent} `)
      : nameOfRussian(called, `${bent} `)
    : undefined;
  if (owner !== undefined) return owner;
  const kind = bent === '' ? '' : thingOf(bent, language);
  if (kind !== '') return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${called}`;
  const isQuoted = [`«${bare}`, `„${bare}`, `"${bare}`].some((one) => request.includes(one));
  const isInflected =
    !isQuoted &&
    !isCalled &&
    /^\p{L}\p{Ll}+(?:\s\p{Ll}+){0,5}$/u.test(bare) &&
    (language === 'pl' || language === 'ru');
  const words = isInflected ? thingOf(bare, language) : bare;
  const [, age] = turning.exec(words) ?? [];
  if (age !== undefined) return `${age}${ordinal(Number(age))} Birthday`;
  return words.length < 3 ? title : upperStart(words);
}

/** "da Beatriz e do Rafael", "Elif ve Can'ın düğünü": a couple as it is called. */
function withoutCases(title: string, language: Language): string {
  return language === 'tr'
    ? title.replace(/(?<=\sve\s\p{Lu}[\p{L}]{1,20})['’](?:n?[ıiuü]n|y?[ıiuüae]|n?[dt][ae]n?)$/u, '')
    : title.replace(
        /^(\p{Lu}[\p{L}'’-]{1,20})\s(e|y|et|und|en)\s(?:d[aoe]l?|di|von|van|de la)\s(?=\p{Lu}[\p{L}'’-]{1,20}$)/u,
        '$1 $2 ',
      );
}

/** "los XV años de Valeria", "40. Geburtstag von Petra": the number or the name alone says less. */
function feastOfYears(title: string, request: string): string | undefined {
  const bare = turning.test(title) ? title : withoutKin(title);
  const words = ofYears.exec(withoutKin(request))?.groups?.['what'];
  return words !== undefined && (words.startsWith(`${bare} `) || words.endsWith(` ${bare}`))
    ? upperStart(words).replace(/^xv(?:iii)?(?!\p{L})/iu, (number) => number.toUpperCase())
    : bare !== title && bare.length > 8 && title.endsWith(bare)
      ? bare
      : undefined;
}

const ofYears =
  /(?<![\p{L}\p{N}])(?<what>(?:XV|XVIII|[1-9]\d?)(?:º|°|ª|th|st|nd|rd|\.|e|ème|ste|de)?\s(?:años|anos|ans|cumpleaños|aniversario|aniversário|anniversaire|anniversary|birthday|compleanno|anni|geburtstag|verjaardag|urodziny|rocznica|doğum günü|лет|летие)\s(?:de|da|do|von|van|of|di|d['’])\s?\p{Lu}[\p{L}'’-]{1,20}(?:\s(?:(?:y|e|und|and|et|&)\s)?\p{Lu}[\p{L}'’-]{1,20}){0,2})/iu;

/** "Heron's Rest near Lake Dunmore" */
const nearby =
  /(?<=^\p{Lu}[^\n]{2,40})\s(?:near|covering|serving|close to|cerca de|près de|perto de|vicino(?: ad?)?|in der Nähe von|nabij)\s[^\n]{2,40}$/u;
/** "Landing Page Pizzeria a Bari" */
const lead =
  /^(?:зовут|звати|ім[’'ʼ]я|landing[- ]?page|home ?page|web ?site|site web|sito web|página web|pagina web|strona internetowa)\s(?!(?:for|of|about|with|that|which|to|in|on|from|by|and|für|mit|zum|zur|über|von|de[lr]?|da|do|di|para|per|pour|com|con|avec|voor|van|met|dla|för|med|untuk|cho|для|o|en|em|à|a)(?!\p{L}))(?=\p{L}{3})/iu;
const article = /^(?:une?|una|uno|um|uma|eine?n?|een)\s/iu;
/** "Page", "Portfolio", "Landing Page" */
const nameless =
  /^(?:أهلاً?|مرحبا|landing page|(?:web)?page|(?:web)?site|portfolio|pagina portfolio|gallery|galería|galerie|website|one|two|three|four|five|six)$/iu;
/** "موقعًا لمطعمي" */
const ofArabic =
  /^(?:موقع|صفحة)[\p{L}\p{M}]{0,3}(?:\s(?:بسيط|جميل|أنيق|عصري|صغير|جديد|إلكتروني)[\p{L}\p{M}]{0,3}){0,2}\sل(?!ل)(\p{sc=Arab}{3,14}\s\p{sc=Arab}{3,14}$|\p{sc=Arab}{3,14}?)(?:ي|نا)?$/u;
/** "صفحة دعوة زفاف لأخي: سامر وريم، يوم الجمعة" */
const couple = /[:：]\s{0,2}(\p{sc=Arab}{2,14}\sو\p{sc=Arab}{2,14})(?=[،,.\n])/u;
/** "Are a Running Club", "Teach 4th Grade": what is left of a sentence. */
const verbFirst =
  /^(?:are|am|is|(?:run|own|manage)(?= an? )|teach|tutor|sell|make|do|bake|est|sont|suis|sommes|zijn|ben|bin|sind|somos|soy|sou|sono|siamo|jestem|jesteśmy|organisons|organizamos|organiseren|organisieren|veranstalten|organizujemy|organizziamo)\s/iu;
/** Who comes to the page, and where people write to each other. */
const ofOthers =
  /^(?:(?:new|our|my|other|young) )?(?:people|families|clients|customers|parents|members|visitors|players|pupils|students)$|^(?:whats ?app|telegram|instagram|facebook|discord|spotify|google maps|youtube)$/iu;
/** "Vieren op zaterdag 7 juni ons jaarlijkse straatfeest": a sentence that says when. */
const dated = /^(?:\p{L}{2,20}\s){2,4}\d{1,2}\.?\s\p{L}{3,12}\s/u;
const never = /(?!)/u;

/** A title of the request itself, of others, or of a town: "Page", "New people", "Nantes" of "à Nantes". */
function saysNothing(title: string, request: string): boolean {
  const [place = ''] = /^\p{Lu}[\p{L}-]{2,20}$/u.test(title)
    ? (townAhead.exec(request.slice(0, Math.max(request.indexOf(title), 0))) ?? [])
    : [];
  return (
    title.toLowerCase() === 'page' ||
    /^page (?:listing|showing|displaying|explaining|with|that|to)\s/iu.test(title) ||
    nameless.test(title) ||
    verbFirst.test(title) ||
    ofOthers.test(title) ||
    dated.test(title) ||
    place !== ''
  );
}

/** "photographe de mariage à" */
const townAhead = /(?<=\p{Ll}{3})\s(?:in|à|en|em|a|te|w|в|bei)\s$/u;
/** "Our Chess Club Meets Tuesdays" */
const does =
  /(?<=^(?:our|my|the)(?:\s\p{L}{2,20}){1,4})\s(?:meets?|plays?|trains?|runs|(?<=s )run|needs?|wants?|is|has)(?:\s[^]*)?$/iu;

/** "Site vitrine pour", "Сайт-портфолио для", "Strona". Not "Site for", which other readers know. */
const asking =
  /^(?:(?:rent(?:ing)? out|promot(?:e|ing)|advertis(?:e|ing)) (?=(?:my|our)\s)|(?:un )?site(?: (?:vitrine|web|simple|internet|moderne)){1,2} (?:pour|de|d['’])\s?|site pr[ao] (?:um(?:a\s|\s)|minh?a\s|nossa\s|meu\s|nosso\s)?|(?:página|pagina|web|site|sito|page)(?: web)? (?:de (?:apresentação|presentación)|di presentazione|vetrina) (?:para|per|pour|de|di)\s|сайт(?:-портфолио|-визитка|-визитку)? (?:для|о)\s|(?:сайт|страниц[аыу]|сторінк[аиу])(?:-\p{L}{5,9})?\s\p{L}{2,16}(?:[еоа]ра|афа|ога|[иі]ка|иста|[ае]нта|ата|ача|еля|аря|ки|[иі]ц[іы]|ині)\s(?=(?-i:\p{Lu})\p{L}{1,20}\s(?-i:\p{Lu}))|лендинг (?:для|о)\s|сайт (?=\p{Ll}{4,20}(?:\s\p{Ll}{2,20}){0,4}$)|(?:лендінг|сторінк\p{L}) (?:для|про)\s|(?:hemsida|webbplats|webbsida|sida) (?:för|till|åt|om)\s|(?:halaman(?: web)?|situs(?: web)?|website|web) (?:untuk|buat|tentang)\s|(?:trang(?: web)?|website|web)(?: giới thiệu)? (?:(?:cho|về|của)\s|(?=(?:lớp|quán|tiệm|cửa hàng|nhà hàng|phòng|trung tâm|công ty|khách sạn)\s))|stron\p{L}(?: internetow\p{L}{1,2}| wizytów\p{L}{1,3})? (?:dla\s)?(?=\p{Ll}{4})|mere |meri |mera |hamare |hamari |hamara |(?:one )?page (?=resume))/iu;

/** What stands behind the name where verbs and postpositions do. */
const behind: Partial<Readonly<Record<Language, RegExp>>> = {
  // "Min frisörsalong"
  sv: /^min\s(?=\p{L}{4})/iu,
  id: /\s(?:saya|aku|kami|kita|gue)$/iu,
  vi: /\s(?:của\s)?(?:tôi|mình|tớ|em|(?:chúng|bọn|tụi) (?:tôi|mình|em))$/iu,
  en: /(?<=\p{L}{3}) (?:landing|timetable|class schedule)$|(?<=\p{L}{3})(?: in)? black and white$|(?<=^\p{L}{3,14} \p{L}{3,14}) (?:page|website)$|\ske liye(?:\s[^]*)?$/iu,
  fr: /\s(?:svp|stp|s['’]il (?:vous|te) pla[iî]t)$/iu,
  zh: /的?(?:网站|網站|网页|網頁|页面|頁面|主页|主頁|官网)$/u,
  ja: /の?(?:(?:招待状|案内状)(?:サイト|ページ)?|(?:お知らせ|ご?案内|紹介|告知|宣伝|募集|予約|公式|ポートフォリオ)(?:用の?)?(?:ウェブサイト|webサイト|サイト|ページ|ホームページ)|ポートフォリオ)$/iu,
  ko: /(?<=\S\s\S.*)\s(?:안내|홍보|공지)$|\s?(?:(?:모바일|온라인|디지털|웹)\s?)?(?:청첩장|초대장|초대\s?페이지|홈페이지|웹사이트|사이트)$/u,
  tr: /(?:(?:ı|i|u|ü)m(?:ız|iz|uz|üz)?)?\siçin(?:\s(?:bir\s)?(?:web|internet|tanıtım|\p{Ll}{1,12})){0,2}(?:\s\p{Ll}{3,12})?$/u,
  hi: /\s(?:के लिए|का निमंत्रण)(?:\s[^]*)?$/u,
};

const whose =
  /^(?:(?:우리|저희|제|내)\s(?:(?:아들|딸|아이|아기|손자|손녀|조카|부모님|엄마|아빠)\s)?)(?=\p{sc=Hangul}{2})|^(?:mi|nuestr[oa]|meine?[nmr]?|unsere?[nmr]?|mon|ma|mes|notre|nos|meu|minha|noss[oa]|(?:il |la )?(?:mio|mia|nostr[oa])|mijn|ons|onze|moj\p{L}{1,3}|mój|nasz\p{L}{0,4}|моего|моей|нашего|нашей|мого|моєї|моїх|наш(?:ого|ої|их)|mitt?|mina|vårt?|våra|मेर[ेीा]|हमार[ेीा])\s/iu;

/** "Website, Haus am See, 4 Zimmer", "a page that shows the moon phase" */
function shown(request: string): string | undefined {
  const named = behindLead.exec(request)?.groups?.['what'];
  if (named !== undefined) return named;
  const words = (shows.exec(request) ?? isAbout.exec(request))?.groups?.['what']?.trim();
  return words === undefined ? undefined : titleCase(words.split(/\s+/u));
}

const behindLead =
  /^\s{0,4}(?:landing[- ]?page|home ?page|(?:web)?site|webseite|page|web|sito|página|pagina)\s?[,:]\s?(?<what>\p{Lu}[\p{L}\p{N}'’&. -]{2,40}?)(?=[,;:!?()\n]|\.\s|\.?$)/iu;
const isAbout =
  /(?<!\p{L})(?:web)?(?:page|site)\s(?:with\s[^.,;:\n]{2,30}\s)?(?:about|on)\s(?:(?:the|my|our)\s)?(?<what>\p{L}[\p{L}\p{N}'’&-]{1,20}(?:\s[\p{L}\p{N}'’&-]{2,20}){0,3}?)(?=\s(?:with|that|which|for|in|on|and|from)(?!\p{L})|[,.;:!?()\n]|\s?$)/iu;
const shows =
  /(?<!\p{L})(?:web)?page\s(?:(?:that|which)\s(?:shows?|lists?|displays?|tells?|has|explains?)|showing|listing|displaying|explaining|to learn|to practi[cs]e|with)\s(?:(?:an?|the|all|my|our)\s){0,2}(?<what>\p{L}[\p{L}\p{N}'’&-]{1,20}(?:\s[\p{L}\p{N}'’&-]{2,20}){0,3}?)(?=\s(?:with|that|which|for|in|on|to|and|or|from|of|today|now|right now|when|using|by)(?!\p{L})|[,.;:!?()\n]|\s?$)/iu;

/** "a page for my class, 3B" */
function forWhom(request: string): string | undefined {
  const words = page
    .exec(request)
    ?.groups?.['what']?.trim()
    .replace(/\s(?:in|en|em|à|a|te|w)\s\p{Lu}[^]*$/u, '');
  return words === undefined || words.split(/\s+/u).length > 5 || ofOthers.test(words)
    ? undefined
    : words;
}

const page =
  /(?:page|site|website|web|homepage|seite|webseite|página|pagina|sito|strona|stronę)\s(?:web\s)?(?:(?:simples?|sencill[ao]|semplice|einfache?|bonit[ao]|bell[ao]|jolie?)\s)?(?:for|für|para|de|di|pour|per|voor|dla)\s(?:an?\s|the\s|una?\s|une\s|eine?n?\s|el\s|la\s|os?\s|as?\s)?(?:(?:small|little|local|pequeñ[oa]|kleine[ns]?|petite?)\s)?(?<what>(?:(?:my|our|mi|nuestr[oa]|meine?n?|unsere?n?|mon|ma|notre|meu|minha|mijn|onze|ons)\s)?\p{L}{3}[^\n,.;:!?()]{0,40}?)(?=[,.;:!?()\n]|\s(?:with|that|and|mit|que|con|avec|com|met|y|e|et|en|und)\s|$)/iu;

/** "i do wedding photography and need a portfolio", "we're a tiny Thai restaurant", "is holding a street fair" */
function work(request: string): string | undefined {
  const name = /(?:^|[\s،])اسمي\s(?<name>\p{sc=Arab}{2,12}\s\p{sc=Arab}{2,14})/u.exec(request);
  if (name !== null) return name.groups?.['name'];
  const taught = teaches.exec(request)?.groups?.['what'];
  if (taught !== undefined) return titleCase([...taught.split(/\s+/u), 'lessons']);
  const words = works.map((pattern) => pattern.exec(request)?.groups?.['what']).find(Boolean);
  if (words !== undefined) return titleCase(words.split(/\s+/u));
  const other = worksIn.exec(request)?.groups?.['what'];
  return other === undefined ? undefined : upperStart(other);
}

/** "ons jaarlijkse straatfeest": what is shared, in a sentence of those who ask. */
function ours(request: string): string | undefined {
  return oursIn.exec(request)?.groups?.['what'];
}

const oursIn =
  /(?<!\p{L})(?:our|ons|onze|unser\p{L}{0,2}|notre|nuestr[oa]|noss[oa]|nostr[oa]|nasz\p{L}{0,2}|наш\p{L}{0,2})\s(?:(?:annual|yearly|jaarlijkse?|jährlich\p{L}{1,2}|annuel(?:le)?|anual|annuale|coroczn\p{L}{1,3}|ежегодн\p{L}{2})\s)?(?<what>(?!histor|histór|stor|geschicht|verhaal|team|histoire|menu|produ|galer|foto|websi|seite|servic|prix|preis|prec)\p{L}{4,24})/iu;
const worksIn =
  /(?<!\p{L})(?:je suis|nous sommes|soy|somos|ich bin|sono|siamo|sou|ik ben|nous organisons|organizamos|organizziamo|wir veranstalten|we organiseren)\s(?:(?:une?|un|una|uma?|eine?|een|la|le|el|il|das|die|den|het|l['’])\s?)?(?<what>\p{L}{4,20}(?:\s(?:des?|d['’]|di|da)\s?\p{L}{4,16})?)(?=[,.;!?\n]|\s(?:à|en|in|em|a|et|und|e|y|con|avec|de|am|el|il|le|op)\s)/iu;

const few = '(?<what>[\\p{L}\\p{N}]{3,20}(?:\\s\\p{L}{3,20}){0,2}?)';
/** "I teach piano to kids" */
const teaches = letterPattern(
  `(?<!\\p{L})i(?: |['’]m )(?:teach|tutor|teaching) (?!\\d)${few}(?=[,.;!?\\n]|\\s\\(|\\s(?:and(?!\\s\\p{L}{3,20}\\s?[,.(])|for|in|at|from|to)\\s)`,
);
const works = [
  `i (?:do|make|teach|tutor|sell|bake|draw|paint|adopt out|write|build|repair)\\s${few}(?=[,.;!?\\n]|\\s\\(|\\s(?:and(?!\\s\\p{L}{3,20}\\s?[,.(])|for|in|at|from|to)\\s)`,
  `(?:holding|hosting|organi[sz]ing|throwing|running|planning|having) (?:an?|our|the|its)\\s${few}(?=[,.;!?\\n]|\\s(?:on|in|at|for|with|this|next)\\s)`,
  `(?:we(?:['’]re| are)|i(?:['’]m| am)|(?:i|we) (?:run|own|manage|have)) an? (?:tiny |small |little |new |local |family )?${few}(?=[,.;!?\\n]|\\s(?:and|for|in|at|from|with|near|who|that)\\s)`,
].map((words) => letterPattern(`(?<!\\p{L})${words}`));

/** "фотографа", "fryzjerki": a person in the genitive, unlike "салона". */
const ofPerson =
  /(?:(?<!^(?:хо|дво|теат))(?:[ое]р|ог|ник|ист|аф|ач|ент|ант)а|(?:ат|ит)еля|ар[ья]|(?:художн|учитель|преподаватель|писатель|воспитатель)ницы|певицы|портнихи|(?:graf|er|tor|og|arz|acz|nik)a|(?:y|i)sty|(?:grafk|fryzjerk|kosmetyczk|trenerk|nauczycielk|malark|artystk|projektantk|tłumaczk)i)(?=\s|$)/iu;
const kindAndName =
  /^(?<kind>\p{Lu}?\p{Ll}{3,20}(?:u|a|y|ki|ni|ii|ego|ej|а|ы|и|ого|ой)(?:\s\p{Ll}{3,20}(?:ego|ej|ого|ой))?)\s(?<name>\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20}){0,2})$/u;

/** "Марины Соколовой"; "Ивана Петрова" behind "для" and what he is, as "Анна Петрова" looks like it. */
function nameOfRussian(name: string, ahead: string): string | undefined {
  const [, alone = ''] = womanOf.exec(name) ?? [];
  if (alone !== '')
    return `${alone}${/(?:[аеёиоуыэюя]|Наталь|Софь|Дарь)$/u.test(alone) ? 'я' : 'а'}`;
  const [, first = '', last] =
    /^(\p{Lu}\p{Ll}{2,14}) (\p{Lu}\p{Ll}{2,20}(?:[оеё]в|[иы]н))ой$/u.exec(name) ?? [];
  if (last !== undefined)
    return `${first.replace(/ы$|(?<=[гкхжшчщ])и$/u, 'а').replace(/и$/u, 'я')} ${last}а`;
  const [, his = '', family] =
    /^(\p{Lu}\p{Ll}{2,14}[ая]) (\p{Lu}\p{Ll}{1,20}(?:[оеё]в(?:ич)?|[иы]н))а$/u.exec(name) ?? [];
  if (family === undefined || !ofHim.test(ahead)) return undefined;
  if (isOfWoman(his)) return name;
  return `${his
    .replace(/(?<=[аеёиоуыэюя])я$/u, 'й')
    .replace(/я$/u, 'ь')
    .replace(/а$/u, '')} ${family}`;
}

/** What stands before a title in the request. */
function aheadOf(title: string, request: string): string {
  const at = request.toLowerCase().indexOf(title.toLowerCase());
  return request.slice(Math.max(at - 60, 0), Math.max(at, 0));
}

/** "для моєї", "портфоліо фотографа" */
const ofUkrainian =
  /(?<!\p{L})(?:для\s(?:(?:мо|наш)\p{L}{2,3}\s)?(?:\p{Ll}{3,20}\s){0,2}|(?:портфоліо|сайт|сторінк\p{L})\s(?:\p{Ll}{3,20}\s)?\p{Ll}{2,16}(?:[еоа]ра|афа|ога|[иі]ка|иста|[ае]нта|ата|ача|еля|ки|иці|ині)\s)$/iu;

/** "для мастера маникюра Алины" */
const womanOf =
  /^(Алин|Анн|Марин|Ольг|Елен|Ирин|Мари|Наталь|Натали|Екатерин|Светлан|Татьян|Юли|Анастаси|Дарь|Полин|Виктори|Ксени|Вер|Софь|Софи|Галин|Людмил|Оксан|Кристин|Валентин|Ларис|Диан|Ян|Алис|Надежд)[ыи]$/u;
const ofHim = /(?:(?<!\p{L})для|(?:[ое]р|ог|ик|ист|аф|ач|[ае]нт|ат)а|еля|ого)\s$/u;

/** "My Daughter Turning 6" */
const turning = /^my (?:\p{L}{3,12}) (?:is )?turning (\d{1,2})$/iu;

function ordinal(age: number): string {
  const last = age % 10;
  if (age > 10 && age < 14) return 'th';
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
}
