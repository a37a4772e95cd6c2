import { formPlace } from '../../../starters/page/forms/read-forms.ts';
import { isComingSoon } from '../../../starters/landing-page/coming-soon.ts';
import { isOfMemory } from '../../../starters/landing-page/topics/of-memory.ts';
import { isSite } from '../../../starters/page/is-site.ts';
import type { Starter } from '../../../starters/starter.ts';
import { hoursIn } from '../facts/times/opening-hours.ts';
import { greeting } from '../read/talk/greeting.ts';
import { withoutIntroduction } from '../read/talk/introduction.ts';
import { bestOf, clauseEnd, contains, wordsOf } from './cues-in.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The first clause decides: a site for a restaurant *with* a booking form is a site. The rest of the
 * text counts only if that clause says no more than "a page".
 */
export function bestPage(offered: readonly Starter[], asked: string): Starter | undefined {
  const text = [besides, freeQuotes, onWeb, clubs, everyOne].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    withoutIntroduction(asked),
  );
  const general = offered.find(({ cues }) => cues.length === 0);
  const whole = wordsOf(text.replace(landings, ' '));
  // "In memory of our mum" is no memory game.
  if (isComingSoon(text) || isOfMemory(text)) return general;
  // "My grandmother turns 90. Could you do an invitation page with …"
  if (invites.test(text) || celebrates.test(text))
    return offered.find(({ name }) => name === 'invitation') ?? general;
  if (landing.some((cue) => contains(cue, ` ${whole} `))) return general;
  const head = wordsOf(text.replace(withParts, ' ').split(clauseEnd, 1)[0] ?? '').replace(
    services,
    ' ',
  );
  // "A personal website / online CV": it has a profession, and no works to show.
  if (asCv.test(head)) return offered.find(({ name }) => name === 'cv') ?? general;
  // Questions and answers are a page, whosever they are.
  if (faqPage.test(head)) return general;
  // "Site for my bar Owl, quiz on Tuesdays": what goes on there makes no quiz of it.
  const [place = ''] = text.split(',', 1);
  const ofVenue = venue.test(place) ? bestOf(offered, wordsOf(place)) : undefined;
  if (ofVenue !== undefined && (ofVenue === general || isSite(ofVenue.name))) return ofVenue;
  const described = offered.find(({ describes }) => describes?.(text, head));
  if (described !== undefined && !website.test(head) && !asksForSite.test(text)) return described;
  // "Our chess club meets on Tuesdays. We want a website with news": what is asked for stands later.
  const isGroup = group.test(head) && !website.test(head) && website.test(whole);
  const isBusiness = isGroup || business.test(head) || sells.test(head) || lessons.test(head);
  // "A docs site for our markdown editor" is no editor.
  const [thing = ''] = head.split(purpose, 1);
  const ahead = thing === head ? undefined : bestOf(offered, thing);
  const best =
    ahead !== undefined && ahead !== general && isSite(ahead.name)
      ? ahead
      : bestOf(offered, isBusiness ? withoutTrade(head) : head);
  // "A quiz about dogs, timer 20 seconds per question": what it has is no kind of it.
  const isBeside =
    best !== undefined &&
    clocks.has(best.name) &&
    bestOf(
      offered.filter(({ name }) => clocks.has(name)),
      wordsOf(place),
    ) === undefined;
  const led = isBeside ? bestOf(offered, wordsOf(place)) : undefined;
  if (led !== undefined && led !== general && !isSite(led.name)) return led;
  // "Bingo cards for a baby shower" invite nobody.
  if (best?.name === 'invitation' && ahead !== undefined && played.has(ahead.name)) return ahead;
  const isSpecific = head
    .replace(aPage, '')
    .split(' ')
    .some((word) => !fillerWords.has(word));
  const found = best !== general || isSpecific ? best : bestOf(offered, whole.replace(trade, ' '));
  // A pomodoro has its own list of tasks: "番茄钟，25分钟工作，可以写任务清单".
  const clock = found?.name === 'todo' ? text.slice(0, 80).search(pomodoros) : -1;
  if (clock >= 0 && !tasks.test(text.slice(0, clock)))
    return offered.find(({ name }) => name === 'pomodoro');
  // "Meal planner, makes the grocery list": the list belongs to the week.
  const planner = found?.name === 'todo' ? bestOf(offered, wordsOf(place)) : undefined;
  if (planner?.name === 'week-planner') return planner;
  // "We are a tennis club. A site with news, a timetable and …" lists what is on it.
  if (found !== undefined && best === general && siteWith.test(text) && !isSite(found.name))
    return general;
  // A countdown beside a list is one, and so is what is tracked beside a countdown.
  const isClock = found?.name === 'countdown' && !tracks.test(whole);
  const presents = found === undefined || (isSite(found.name) && !isClock) || kept.has(found.name);
  // What has opening hours is a place.
  const fitting =
    isPlace(text) || raises.test(text) ? undefined : offered.find(({ fits }) => fits?.(text, head));
  if (fitting !== undefined && presents && !website.test(thing)) return fitting;
  // "A site for a yoga studio and a booking form" is a site, which has the form.
  const beforeForm = text.slice(0, Math.max(formPlace(text), 0));
  const isIntroduced = text.length < asked.replace(greeting, '').trimStart().length;
  const isOnPage = isIntroduced || website.test(head) || partOfPage.test(beforeForm);
  if (found?.name === 'invitation' && ofWeddings.test(text)) return general;
  if (found !== undefined && !isSite(found.name) && ofPlace.test(text.slice(0, 120)))
    return general;
  // "Page with my story, target £1500 raised £820, link to donate"
  if (found !== undefined && !isSite(found.name) && raises.test(text)) return general;
  if (found?.name === 'shop' && (isPlace(text) || isFoodShop(text))) return general;
  return found?.name === 'form' && isOnPage ? general : found;
}

const raises =
  /(?<!\p{L})(?:(?:link|button) to donate|donat(?:e|ion) (?:link|button|page)|raised (?:so far|[€£$]\d)|sponsor me|justgiving|gofundme)(?!\p{L})/iu;

const pomodoros =
  /pomodor|помодоро|番茄(?:工作)?(?:时)?[钟鐘]|ポモドーロ|[포뽀]모도로|पोमोडोरो|بومودورو/iu;
const tasks =
  /to-?do|task|aufgabe|list|tarea|tarefa|tâche|compiti|taken|zada[nń]|görev|задач|дел|завдан|tugas|清单|任务|待办|タスク|할 ?일|कार्य|مهام/iu;
const clocks: ReadonlySet<string> = new Set(['pomodoro', 'timers', 'stopwatch', 'countdown']);
const played: ReadonlySet<string> = new Set(['bingo', 'quiz', 'memory', 'word-search', 'hangman']);

/** "Website for our library", "web de mi bar La Rana" */
const venue = letterPattern(
  `^[^,]{0,40}(?<!\\p{L})(?:web ?sites?|web ?page|site|page|home ?page|seite|web ?seite|web|página|pagina|sito|strona|stronę|sida|hemsida)\\s(?:web\\s)?(?:for|für|de|del|para|pour|per|della|di|da|do|dla|van|voor|för|till|åt)\\s?(?:(?:my|our|the|an?|mein\\p{L}{0,2}|unser\\p{L}{0,2}|mi|nuestr[oa]|mon|ma|notre|minha|meu|noss[oa]|il mio|la mia|mi[ao]|nostr[oa]|mijn|onze?|moj\\p{L}{1,3}|nasz\\p{L}{0,3}|min|mitt|vår|vårt)\\s)?(?:\\p{L}{3,14}\\s){0,2}(?:bar|pub|caf[eé]|restaurant\\p{L}?|bistro|library|youth (?:centre|center|club)|community (?:centre|center|hall)|village hall|escape room|gym|hostel|hotel|museum|theat(?:re|er)|cinema|bookshop|brewery|kneipe|gasthaus|bücherei|bibliothek|jugendzentrum|biblioteca|centro juvenil|restaurante|bibliothèque|médiathèque|ristorante|bibliotheek|kroeg|buurthuis|krog|restauracj\\p{L}{1,2}|pubu?|bibliotek\\p{L}{0,2})(?!\\p{L})`,
);

/** "Things to do nearby", "what to do if you find a bat" and "a menu that opens by QR code" are on a site, and no tools. */
const besides =
  /(?<!\p{L})(?:things to do|what to do(?= (?:if|when|after|before|about|in case|with)(?!\p{L}))|(?:by|via|with|through|per|mit|con|com|avec|z|op|met)\s(?:an?\s|eine[nm]?\s|una?\s|une\s|um\s|een\s)?qr[- ]?codes?)(?!\p{L}|\s(?:generator|maker|list))/giu;

/** What trades offer: "a site for a plumber, free quotes" keeps no expenses and writes no invoices. */
const freeQuotes =
  /(?<!(?<!\p{L})(?:apps?|tool|for|make|write|für|app zum|para|pour|per|hacer|faire|fare|fazer|dla|для)\s(?:an?\s|una?\s|um\s|de\s)?)(?:(?<!\p{L})(?:(?:free|request an?|get an?) (?:quot(?:es?|ations?)|estimates?)|(?:kostenlose[nrs]?|gratis|unverbindliche[nrs]?) (?:kostenvoranschl[aä]ge?n?|angebote?|offertes?)|devis (?:est |sont )?gratuits?|preventiv[io] gratuit[io]|presupuestos? (?:gratis|gratuitos?|sin compromiso)|orçamentos? (?:gr[aá]tis|gratuitos?|sem compromisso)|(?:darmow|bezpłatn)\p{L}{1,3} wycen\p{L}|бесплатн\p{L}{2,3} (?:расч[её]т|смет\p{L}|оценк\p{L})|ücretsiz (?:fiyat )?teklif\p{L}{0,2})|免费(?:报价|估价)|無料(?:お)?見積も?り?|무료 ?견적|(?:मुफ़?्त|निःशुल्क) कोटेशन|عروض? (?:أ?سعار?) مجاني\p{L}?)(?!\p{L}|\s(?:generator|maker|form))/giu;

/** "Our chess club needs a page": who meets to play is no game. */
const clubs =
  /(?<!\p{L})(?:chess|quiz|darts|poker|bridge|scrabble|checkers|snooker|trivia|drawing|math|puzzle|typing|memory|sudoku)\s(?:club|team|society|league|school|association|lessons|classes|coach|shop|caf[eé])(?!\p{L})|(?<!\p{L})schach(?:klub|club|verein)(?!\p{L})|(?<!\p{L})(?:clube?|cercle|círculo|circolo) (?:d(?:e |i |['’])\p{L}{4,12}|scacchi)(?!\p{L})/giu;

/** "Une application web de liste de courses" is "une application de liste de courses". */
const onWeb =
  /(?<=(?<!\p{L})(?:app|applicatie|application|aplicación|aplicativo|aplicação|applicazione|aplikacj[aęi])\s)(?:web|webow[aąeę]|internetow[aąeę])\s/giu;

/** "Abierto todos los días" names no to-dos. */
const everyOne =
  /(?<!\p{L})(?:todos\s(?:los|os|nuestros|nossos|ustedes|vosotros)|(?:para|de|con|com)\stodos)(?!\p{L})/giu;
/** "A quiz about the Moon landing" is no landing page. */
const landings =
  /(?<!\p{L})(?:moon|lunar|mars|plane|aircraft|crash|emergency)[ -]landings?(?!\p{L})/giu;

const invites =
  /(?<!\p{L})(?:invit(?:ation|e) (?:web ?)?(?:page|site|card)|einladungsseite|uitnodigingspagina|página de (?:invitación|convite)|page d['’]invitation|pagina d['’]invito|davetiye (?:web )?(?:say|site)\p{L}{2,5}|страниц\p{L}-приглашени\p{L}|صفحة دعوة)(?!\p{L})|招待状?ページ|我们要?结婚|(?:婚礼|结婚)(?:邀请|请柬)|結婚します|結婚式の招待|초대장? ?페이지|결혼(?:합니다|해요)|청첩장/iu;
/** "Our silver anniversary party: Raj and Meena, … rsvp form" */
const celebrates =
  /^(?:our|my)\s(?:\p{L}{3,10}\s){0,2}(?:wedding|anniversary|engagement|birthday|baby shower)(?:\sparty)?\s?[:,–-]\s[^]{0,800}(?<!\p{L})rsvp(?!\p{L})/iu;
const asCv =
  /(?<!\p{L})(?:online|web|personal|digital|one page) (?:cv|r[ée]sum[ée]s?)(?!\p{L})|(?<!\p{L})(?:cv|r[ée]sum[ée]) (?:web ?)?(?:site|page|website)(?!\p{L})/u;

const faqPage =
  /(?<!\p{L})faqs? (?:web ?)?(?:page|site)(?!\p{L})|(?:página|pagina|page|seite|strona|сайт|страница) (?:de |di |d['’]|für |mit |con |com |avec |z )?(?:faqs?|preguntas frecuentes|perguntas frequentes|domande frequenti|questions fréquentes)(?!\p{L})|(?<!\p{L})faq-?(?:seite|pagina)(?!\p{L})/iu;

/** "钢琴工作室“小音符”做一个网站": the site of a place, in scripts without spaces. */
const ofPlace =
  /(?:工作室|教室|学校|培训班|俱乐部|琴行|店|馆|诊所)[^，,。.]{0,14}(?:网站|网页|官网|主页)|(?:教室|スクール|スタジオ|店|屋)(?:「[^」]{1,20}」)?の(?:サイト|ホームページ)|(?:학원|교실|공방|가게|매장|스튜디오)[^.,]{0,14}(?:홈페이지|사이트|웹사이트)|(?:과외|레슨)[^]{0,120}(?:홈페이지|사이트)/u;

/** Who works for weddings invites nobody. */
const ofWeddings =
  /(?<!\p{L})(?:wedding (?:photo\p{L}{0,8}|videograph\p{L}{2,3}|planners?|florists?|djs?|bands?|cakes?|dress(?:es)?)|hochzeits(?:fotogra\p{L}{1,6}|planer(?:in)?)|(?:fotógraf[oa]|photographe|fotograf[oa]) (?:de|di|da) (?:boda|casamento|mariage|matrimoni\p{L}?)s?|(?:bruids|trouw)fotogra\p{L}{1,4}|fotograf\p{L}{0,3} ślubn\p{L}{1,3}|düğün fotoğrafçı\p{L}{0,6}|свадебн\p{L}{2,3} фотограф\p{L}{0,3}|весільн\p{L}{2,3} фотограф\p{L}{0,3}|(?:фотограф\p{L}{0,2}|fotograf\p{L}{0,3})\s[^.:\n]{0,40}(?:свадьб[ыа]|весілля|ślub(?:y|ów)))(?!\p{L})|婚礼?(?:摄影|策划)|結婚式(?:カメラマン|写真)|웨딩 ?(?:사진|스냅|플래너)|مصور (?:أعراس|حفلات زفاف)/iu;

/** A shop that people go to, and no page to buy from. */
function isPlace(text: string): boolean {
  return hoursIn(text).length > 0 && !buysOnline.test(text);
}

/** "Site pra minha loja de açaí": people eat there. */
function isFoodShop(text: string): boolean {
  return food.test(text) && !buysOnline.test(text);
}

const food =
  /(?<!\p{L})(?:loja de (?:açaí|doces|bolos|salgados|sorvetes?)|tienda de (?:dulces|helados|pasteles|tortas)|negozio di (?:dolci|gelati)|(?:sweets?|cakes?|candy|ice cream|cheese|deli) (?:shop|store)|(?:eis|kuchen|käse)laden|sklep z (?:ciastami|lodami)|магазин (?:тортов|сладостей)|tatlı dükk[aâ]n\p{L}{0,4})(?!\p{L})|मिठाई|(?:甜品|蛋糕|奶茶|水果)店|떡집|떡 가게|محل حلويات/iu;

const buysOnline =
  /(?<!\p{L})(?:cart|basket|checkout|online|e-?commerce|web-?shop|buy(?:ing)?|warenkorb|kaufen|carrito|comprar?|panier|acheter|carrinho|carrello|comprare|acquistare|koszyk\p{L}{0,2}|kupi\p{L}{1,3}|winkelwagen|winkelmandje|kopen|sepet\p{L}{0,3}|satın al\p{L}{0,4}|корзин\p{L}{1,2}|купить|онлайн|кошик\p{L}{0,2}|keranjang|beli|giỏ hàng|mua|varukorg|köpa)(?!\p{L})|购物车|购买|网店|カート|購入|通販|장바구니|구매|온라인|टोकरी|कार्ट|खरीद|ऑनलाइन|سلة|شراء/iu;

const tracks =
  /(?<!\p{L})(?:track\p{L}{0,4}|log|takip|takibi|catat|pelacak|theo dõi|облік\p{L}?|håll(?:a|er) koll|verfolg\p{L}{1,3}|seguimiento|suivi|bijhouden|śledz\p{L}{1,4}|трекер|учёт)(?!\p{L})|记录|記録|기록/u;

/** Tools that keep something too, without the fields that a request names. */
const kept: ReadonlySet<string> = new Set(['notes', 'dashboard', 'people-cards']);

/** Shops that sell nothing by the basket. */
const services =
  /(?<!\p{L})(?:barber|coffee|flower|tailor|butcher|fish|chip|bike|bicycle|ice cream|farm|tea|hardware|repair|tattoo|print|body|auto|nail|sandwich|donut|pizza|burger|kebab) ?shops?(?!\p{L})|가게 ?(?=홈페이지|사이트|페이지)/gu;

/** "En sida", of which Spanish knows the first word. */
const aPage = /(?<!\p{L})en (?=(?:enkel |liten )?(?:sida|hemsida|webb))/u;

/** What is only part of the project, in languages that say it first: "タイマー付きの九九クイズ", "带计时器的测验". */
const withParts =
  /[^\s、。，,]{1,14}(?:付きの|つきの|のついた)|带(?:有)?[^，。的\s]{1,12}的|[^\s,.]{1,12}\s(?:있는|달린|포함된)\s/gu;

/** "website for a piano teacher" is a site of a teacher, and no piano. */
function withoutTrade(head: string): string {
  return (head.replace(lessons, '$1 ').split(purpose, 1)[0] ?? '').replace(trade, ' ');
}

const professions =
  'clubs?|verein|klub\\p{L}{0,2}|kulübü|клуб\\p{L}{0,2}|teachers?|tutors?|lessons?|class(?:es)?|courses?|nights?|evenings?|league|tournaments?|museum|camps?|care|brand|party|festival|school|studio|photographers?|tuners?|agency|company|academy|coach|therapist|unterricht|abende?|turniere?|kurse?|lehrer(?:in)?|schule|fotograf(?:in)?|planer(?:in)?|agentur|professeure?|école|photographe|agence|profesora?|escuela|clases|cursos?|aulas|cours|leçons|lezioni|corsi|lekcj\\p{L}{1,3}|zajęci\\p{L}{1,2}|lessen|cursus(?:sen)?|dersi|dersleri|уроки|заняти\\p{L}|fotógraf[oa]|agencia|professora?|escola|agência|insegnante|scuola|fotografa|agenzia|nauczyciel(?:ka|ki|a)?|szkoł[ay]|öğretmeni?|okulu|учител\\p{L}*|школ\\p{L}*|фотограф\\p{L}*|уроків|вчител\\p{L}{1,4}|репетитор\\p{L}{0,4}|(?:\\p{L}{2,12})?(?:lärare|skola|kurs(?:er)?|lektioner|klubb|förening|byrå)|(?<!(?:budget|meal|menu|week|weekly|day|daily|month|monthly|study|revision|homework|savings|money|finance|workout|fitness|trip|travel|goal|time)\\s)planners?';
/** Whose site it is, in a sentence about them. */
const group = letterPattern(
  `^(?:our|we|i|my|unser\\p{L}{0,2}|wir|ich|mein\\p{L}{0,2}|nuestr[oa]|notre|nous|noss[oa]|(?:la |il )?nostr[oa]|ons|onze|wij|nasz\\p{L}{0,1}|наш\\p{L}{0,1})\\s.{0,80}(?<!\\p{L})(?:${professions})(?!\\p{L})`,
  'u',
);
const sites =
  'web ?sites?|home ?page|sites?|pages?|web|situs|halaman|trang|webbplats|hemsida|webbsida|сторінк\\p{L}{1,2}|webseite|seite|página|pagina|sito|stron[ayęie]|sayfası|sitesi|сайт|страниц\\p{L}*';
const business = letterPattern(
  `^(?=.{0,200}(?<!\\p{L})(?:${sites})(?!\\p{L})).{0,200}(?<!\\p{L})(?:${professions})(?!\\p{L})`,
  'u',
);
/** "Real estate agent here. I need a professional site with …" */
const asksForSite =
  /[.!?]\s[^.!?]{0,80}(?<!\p{L})(?:need|want|like|make|build|create|quiero|necesito|voudrais|brauchen?|möchten?|vorrei|preciso|quero|wil|potrzebuj\p{L}{1,2}|chc\p{L}{1,2}|нужен|хочу)\s(?:(?:an?|me|us|to|have|eine?n?|une?|una?|um|een|\p{L}{4,14})\s){0,4}(?:web ?sites?|sites?|homepage|webseite|sitio web|sito|stron[ęy]|сайт)(?!\p{L})/iu;
/** A site is about things and has none: "website for a mortgage broker, how much can you borrow". */
const website =
  /(?<!\p{L})(?:web ?sites?|(?:una|la|mi|nuestra|uma)\sweb|portfolio|blog|(?:web|online)? ?shops?|store|tienda|boutique|loja|negozio|sklep|магазин\p{L}?|home ?page|sites?|webseite|sitio|sito|witryn\p{L}+|сайт\p{L}?|situs|trang web|(?:webb(?:plats|sida|butik)|hemsida)n?)(?!\p{L})|网站|サイト|사이트|موقع(?! (?:\p{L}{3,8} )?[أا]\p{L}{2,3} فيه)/u;
const siteWith = letterPattern(
  `(?:${website.source})\\s(?:with|met|mit|avec|con|com|z|ze|с|со)\\s[^.!?\\n]{2,60},`,
);
/** A page, and what is on it: "喫茶店のページ。メニュー、…" */
const partOfPage =
  /(?:(?<!\p{L})(?:pages?|seite|página|pagina|stron[ayę]|sayfa\p{L}{0,3}|страниц\p{L}{1,2}|сторінк\p{L}|halaman|hemsida|صفحة)(?!\p{L})|ページ|페이지|网页|页面|पेज)[^\n]{0,200}[,，、،。；:：]/iu;
/** "a site about the flashcards that I sell" */
const sells =
  /(?:web ?sites?|sites?|pages?|homepage)\s(?:for|about|of)\s[^]{0,80}\s(?:i|we) (?:sell|make|teach|offer|bake|build)(?!\p{L})/u;
const purpose =
  /\s(?:for|about|of|untuk|buat|tentang|cho|về|för|für|von|para|pour|de|per|di|dla|için|для)\s/u;
const trade = letterPattern(
  `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,30}\\s(?:${professions})(?!\\p{L})`,
  'gu',
);

/** "Situs les piano", "trang web lớp học piano": who teaches stands before what. */
const lessons =
  /(?<!\p{L})(situs|situs web|web|website|halaman|trang|trang web)\s(?:untuk\s|buat\s|cho\s|của\s){0,1}(?:(?<=(?:situs|halaman|untuk)\s.{0,6})les|kursus|guru|sekolah|klub|câu lạc bộ|lớp|lớp học|giáo viên|trung tâm|thầy|cô)\s[\p{L} ]{1,30}/u;

const landing = [
  'landing page',
  'landingpage',
  'landing',
  'one pager',
  'página de aterrizaje',
  "page d'accueil",
  'strona docelowa',
  'лендинг',
  'лендінг',
  'landningssida',
  'trang đích',
  'halaman arahan',
  '落地页',
  'ランディングページ',
  '랜딩 페이지',
  '랜딩페이지',
  'लैंडिंग पेज',
];
const fillerWords = new Set(
  'please pls can could you i we want wanna need would like to build create make implement develop generate write design give me us a an the some one simple basic small nice cool modern new responsive single html css js javascript page web webpage website site app application static online un una página pagina sitio web haz hazme crea créame quiero necesito por favor eine ein einen seite webseite website erstelle mach mir bitte ich will möchte brauche une page site fais moi crée je veux voudrais uma um página crie faça quero preciso pagina sito crea fammi voglio vorrei stronę strona strony prostej prostą zrób potrzebuję stwórz proszę chcę bana bir sayfa site yap oluştur сделай создай мне нужен нужна szukam prostej małej suche einfache kleine hätte gern gerne busco gustaría sencilla cherche petite procuro simples cerco semplice piccola zoek eenvoudige wil graag ищу простая простую страница страницу сайт хочу tolong buatkan buat bikin bikinin saya aku mau ingin butuh sebuah halaman situs sederhana làm tạo viết cho mình tôi muốn cần một trang đơn giản зроби створи мені потрібен потрібна потрібно проста просту простий сторінка сторінку gör baue bau bauen bastel programmiere kannst könntest du ihr wir uns brauchen gerne wollen mal kleines kleiner kleinen einfaches programm tool webapp app maak maken bouw bouwen kun kan je jij jullie klein eenvoudig appje ons wij we nodig even programma skapa bygg jag vill ha behöver ett enkel enkelt sida hemsida webbsida webbplats'.split(
    ' ',
  ),
);
