import { letterPattern } from '../workspace/text/letters.ts';
import { keepsTasks } from '../workspace/text/wishes/keeps-tasks.ts';

/**
 * Whether a message asks for a small thing that a page does by itself: a wheel, dice, an age calculator. To the
 * model it may be small talk, a program or a game of a server where nothing else says what it runs on.
 *
 * @example
 * namesPageThing('점심 메뉴 룰렛 만들어 주세요'); // true
 */
export function namesPageThing(message: string): boolean {
  const head = message.slice(0, headCharacters);
  return (thing.test(head) || keepsTasks(head)) && !exits.test(message);
}

/**
 * Whether a message is such a thing alone, or one with what belongs to it.
 *
 * @example
 * isPageThing('roulette du midi: kebab, sushi, pizza'); // true
 * isPageThing('I lost at roulette, what now'); // false
 */
export function isPageThing(message: string): boolean {
  const [head = ''] = message.trim().split(ofList, 1);
  return (
    head.split(/\s+/u).length <= 5 &&
    namesPageThing(head) &&
    !tells.test(head) &&
    !exits.test(message)
  );
}

/** "A quiz bot about …", "connect four in Discord", "an invite tracker … leaderboard": no page, whatever it is like. */
export function isOfBot(words: readonly string[]): boolean {
  const at = words.indexOf('abot');
  const isPage = words.some((word) => word === 'asite' || word === 'elsewhere');
  const isThere = words.some(
    (word, place) => word === 'discord' && inside.has(words[place - 1] ?? ''),
  );
  const isInvites = words.join(' ').includes('invite tracker');
  return (
    !isPage &&
    ((at > 0 && at <= 4 && !words.slice(0, at).some((word) => opponents.has(word))) ||
      (isThere && !words.includes('anapp')) ||
      (isInvites && words.some((word) => word === 'leaderboard' || word === 'aserver')))
  );
}

const inside: ReadonlySet<string> = new Set('in on auf im en sur su no op w na в у pa'.split(' '));
/** "Chess against a bot" */
const opponents: ReadonlySet<string> = new Set(
  'vs against gegen contra contre contro tegen przeciw против проти karşı play ai'.split(' '),
);

/**
 * Whether a message asks for a list to tick off day by day, which runs at no time of its own.
 *
 * @example
 * isTickedDaily('daily checklist for my kids, resets every day'); // true
 */
export function isTickedDaily(message: string): boolean {
  return ticked.test(message.slice(0, headCharacters));
}

/**
 * Whether a message asks for an app of the browser, or one that somebody writes things into, and names nothing
 * that needs a server.
 *
 * @example
 * isWebApp('독서 기록 웹앱, CSV 내보내기', ['csv']); // true
 */
export function isWebApp(message: string, words: readonly string[]): boolean {
  const head = message.slice(0, headCharacters);
  const isKept = keeper.test(head);
  const isOther = (word: string): boolean =>
    notPages.has(word) &&
    !(word === 'scheduled' && isKept) &&
    !(word === 'logsin' && noLogin.test(message)) &&
    !(word === 'together' && ownPhone.test(message));
  return (isKept || webApp.test(head)) && !words.some(isOther) && !exits.test(message);
}

const webApp =
  /(?<!\p{L})(?:web[- ]?app(?:likation)?s?|app(?:li)? web|веб-?(?:приложени[ея]|застосунок))(?!\p{L})|웹 ?앱|ウェブアプリ|网页(?:小?应用|小工具)/iu;
const noLogin =
  /(?<!\p{L})(?:no|without|ohne|sin|sans|sem|senza|zonder|bez|без|utan|tanpa) (?:an? |any )?(?:log-?ins?|accounts?|sign-?ups?|registr\p{L}{1,8}|anmeldung|konto|compte|inscription|cadastro|rejestracji|logowania|логина|регистрации|реєстрації|akun)(?!\p{L})|(?:로그인|회원 ?가입) ?없|(?:ログイン|登録)(?:不要|なし)|(?:不用|无需|不需要)(?:登录|注册)/u;
/** "Easy to use on the phone" is no wish for several of them. */
const ownPhone =
  /(?:폰|핸드폰|휴대폰)에서 ?(?:쓰기|사용|편)|手机上(?:用|使用|好用)|スマホで(?:使|見)/u;

/** Concepts and forms of bots, programs and questions. */
export const notPages: ReadonlySet<string> = new Set(
  'howto abot elsewhere interminal anapi aserver ascript innode adatabase logsin together scheduled achannel indiscord slashcommand bangcommand botcommands channelname httproute cliflag filename inlinecode codeblock ?'.split(
    ' ',
  ),
);

const ticked =
  /(?<!\p{L})(?:check ?lists?|checklisten?|checkliste|abhakliste|lista de (?:verificación|verificação)|liste de contrôle|lista di controllo|lista kontrolna|чек-?лист|чекліст|habit tracker|(?:pill|medicine|medication|meds) (?:reminder|tracker|app)|(?:pillen|medikamenten|tabletten)-?(?:app|plan))(?!\p{L})/iu;

/** "exit code 2" */
const exits = /(?<!\p{L})exit (?:codes?|status)(?!\p{L})/iu;
const headCharacters = 120;
const ofList =
  /[:：,，、—–。.!\n]|\s(?:where|wo|in d(?:em|er)|où|donde|onde|dove|waar|gdzie|где|де|där|tempat)\s/u;
/** Who tells something asks for nothing. */
const tells =
  /[?？]|(?<!\p{L})(?:i|my|we|is|was|are|ich|mein\p{L}{0,2}|ist|war|je|est|mon|ma|yo|es|mi|io|mio|eu|meu|я|мой|jest|ik|fix\p{L}{0,2}|repair\p{L}{0,3}|broken|delete|repar\p{L}{1,4}|почини\p{L}{0,2})(?!\p{L})|고쳐|고장|修|直して|(?:했|졌|이겼|잃|봤|났)|了|ました/iu;

const toKeep =
  'appli pour (?:noter|suivre|gérer|garder|tenir)|app (?:to (?:track|log|rate|keep)|for (?:tracking|logging|rating|keeping)|zum (?:bewerten|eintragen|notieren|verfolgen)|para (?:anotar|apuntar|registrar|llevar|controlar|avaliar)|per (?:segnare|annotare|tenere|valutare)|om bij te houden)|aplikacj[aęi] do (?:zapisywania|śledzenia|oceniania)|приложение для (?:учёта|учета|записи|оценки)|застосунок для (?:обліку|запису|оцінки)';
const spaced = [
  '(?:meal|menu|weekly|timetable|trip|packing) planner|(?:essens|speise|wochen|stunden|reise)plan(?:er)?|planificador (?:de (?:comidas|menús|viajes?)|semanal)|planning (?:des )?repas|planejador (?:de refeições|semanal)|pianificatore (?:di |dei )?pasti|weekmenu|planer posiłków|yemek planlayıcı\\p{L}{0,2}|планировщик (?:еды|питания|меню)|планувальник (?:їжі|меню)|matplanerare',
  'dice (?:roller|simulator|app|game)|(?:dnd|d&d|rpg) dice',
  'würfel(?:app|simulator|spiel)?|lanceur de dés|lancer de dés|(?:tirador|lanzador) de dados|(?:rolador|lançador) de dados|lanciadadi|(?:lancio|tira) dadi|dobbelsteen|rzut kośćmi|zar atma|бросок кубик\\p{L}{1,2}|кубики для днд',
  '(?:wheel of (?:names|fortune)|(?:spin(?:ning)?|prize|lunch|decision|name) (?:the )?wheel|roulettes?|ruletas?|roleta|ruota della fortuna|glücksrad|rad van fortuin|koło fortuny|çarkıfelek|рулетк\\p{L}{1,2}|колесо фортуны|रूलेट|عجلة الحظ|روليت|roda putar|roda keberuntungan|vòng quay(?: may mắn)?|колесо удачі|lyckohjul(?:et)?)',
  'coin (?:flip(?:per)?|toss)|münzwurf|pile ou face|cara o cruz|cara ou coroa|testa o croce|yazı tura|lempar koin|tung đồng xu|підкинути монету|slantsingling|singla slant',
  "(?:age|bmi|tip|loan|gpa|unit) calculator|altersrechner|calculer (?:l[’']|mon |son )âge|calcular (?:la|mi|a|minha|su) (?:edad|idade)|calcolare l[’']età|(?:obliczania|oblicza) wieku?|yaş hesapla\\p{L}{0,6}|(?:расч[её]та?|вычислени[ея]|считает) возраст\\p{L}{0,1}",
  '(?:(?:ل|ب)?حساب|(?:ي|ت)?حسب) (?:ال)?عمر|(?:(?:ل|ب)?حساب) (?:مؤشر )?كتلة الجسم|(?:ل)?تحويل (?:ال)?(?:وحدات|عملات)|حاسبة',
  'उम्र (?:निकाल|बता|की गणना|कैलकुलेट)\\p{L}{0,4}\\p{M}{0,4}|इकाई (?:बदल|परिवर्त)\\p{L}{0,4}',
  '(?:recipe|rezept\\p{L}?|recept(?:en)?)[ -]?(?:box|collection|book|buch|sammlung|samling|bok|boek|verzameling)|recetario|(?:carnet|livre) de recettes|ricettario|buku resep|(?:livro|caderno) de receitas|tarif defteri|книга рецепт\\p{L}{1,2}|hẹn giờ|(?:aufgaben|haushalts|to-?do-?)listen?|shopping list|einkaufs(?:liste|zettel)|lista de la compra|liste de courses|lista de compras|lista della spesa|boodschappenlijst\\p{L}{0,2}|list[aęy] zakupów|daftar (?:belanja|tugas)|danh sách (?:mua sắm|việc cần làm)|список справ|inköpslista|att göra[ -]lista|alışveriş listesi|спис\\p{L}{1,3} покупок|खरीदारी की सूची|قائمة (?:ال)?(?:مشتريات|تسوق)',
  'kalkulator (?:bmi|umur|cicilan|tip)|tính (?:bmi|tuổi|phần trăm)|калькулятор (?:віку|імт|чайових)|(?:bmi|ålders|dricks|procent)-?räknare',
  '(?:lempar )?dadu|(?:tung |gieo )?xúc xắc|гральні кості|tärning(?:ar|skast)?|thời kh(?:óa|oá) biểu|розклад уроків|jadwal pelajaran|veckoschema',
  'nätbutik|valutaomvandlare|sten,? sax,? (?:och )?påse|hänga gubbe|kuis (?:ibu ?kota|sejarah|matematika|pengetahuan umum)|bảng kanban|канбан[- ]дошка',
  "(?:study|work|focus|revision|homework|pomodoro|tabata|hiit|kitchen|workout|interval|lern|arbeits|fokus|küchen) ?-?timers?|pomodoro|minuteur (?:pomodoro|d[’']étude)|temporizador (?:de estudio|pomodoro|de estudos?)|timer (?:di studio|per lo studio|do nauki)|таймер (?:помодоро|для уч[её]бы|навчання)",
  '(?:pill|medicine|medication|meds) (?:reminder|tracker|app|planner)|(?:pillen|medikamenten|tabletten)-?(?:app|plan(?:er)?|erinnerung)|recordatorio de (?:medicamentos|pastillas)|(?:rappel|suivi) de médicaments|(?:lembrete|controle) de (?:remédios|medicamentos)|promemoria (?:medicine|farmaci)|ilaç (?:takibi|hatırlatıcı)|трекер лекарств|нагадування про ліки',
  'flash ?cards?|karteikarten|lernkarten|cartes mémoire|cartões de memória|tarjetas (?:de memoria|didácticas|de estudio)|flitskaarten|fiszki|карточки для запоминания|картки для вивчення',
  '(?:daily |morning |evening |packing )check ?lists?|check ?list for my (?:kids|children|son|daughter|mom|mum|dad)|(?:tägliche )?checkliste für',
  'chore (?:list|chart|tracker|board|rota)s?|putzplan|tabla de tareas|tableau des tâches|tabella delle faccende|quadro de tarefas|grafik sprzątania|список домашних дел',
  toKeep,
  'хто кому (?:скільки )?винен|кто кому (?:сколько )?должен|wer wem (?:wie ?viel )?schuldet|qui doit (?:quoi|combien) à qui|quién (?:le )?debe a quién|quem deve (?:quanto )?a quem|chi deve (?:quanto )?a chi|kto komu ile (?:jest )?winien|kim kime (?:ne kadar )?borçlu',
  'egg ?timers?|eieruhr|äggklock\\p{L}{1,2}|minuteur (?:pour|à) (?:les )?œufs?|temporizador de huevos|timer (?:per|das) uova|yumurta zamanlayıcı\\p{L}{0,2}',
];
const dense =
  '记账|記帳|룰렛|돌림판|주사위|제비뽑기|사다리 ?타기|나이 ?계산|단위 ?변환|번호 ?생성기|장보기 ?목록|购物清单|買い物リスト|전역일 ?계산|轉盤|转盘|抽签|掷骰子|骰子|年龄计算|年齡計算|单位换算|ルーレット|サイコロ|くじ引き|年齢(?:を)?計算|単位変換';
const thing = letterPattern(
  `(?<![\\p{L}\\p{M}])(?:${spaced.join('|')})(?![\\p{L}\\p{M}])|${dense}`,
  'iu',
);

const keeper = letterPattern(`(?<!\\p{L})(?:${toKeep})(?!\\p{L})`);

/** "website about command line tools": what a page is about is no program. */
export const pageAbout =
  /^[^.,;:!?\n]{0,30}(?<!\p{L})(?:(?:web|internet|home)?(?:site|seite|page|sida)|blogg?|quiz|p[áa]gina|strona|str[áa]nka|сайт|сторінк[ау]|страниц[ау]|вікторин[ау]|викторин[ау])\s(?:about|über|sobre|sur|sui?|over|om|o|про|о)\s/iu;

/** "50th birthday bash for Greg" */
export const feast =
  /^[^.,;:!?\n]{0,30}(?<!\p{L})(?:birthday|anniversary|engagement|retirement|leaving|farewell|christmas|graduation|housewarming)\s(?:bash|party|do|dinner|lunch|brunch|drinks|celebration)(?!\p{L}|\s(?:reminders?|planner|list|generator|countdown|tracker))/iu;

/** "orders via WhatsApp": a business is reached there, and nothing runs there. */
export const ordersThere = letterPattern(
  '(?<!\\p{L})(?:orders?|book|buy|cart|checkout|button|pedi[dr]|encomend|reserv|carrito|botó|botão|заказ|замовл|кнопк|sipariş|bestell|zamów|zamaw|command|bouton|ordin|prenot|pulsante|pesan|đặt|beställ)\\p{L}{0,7}(?:\\s\\p{L}{1,12}){0,5}\\sw(?:hats-?app|a)(?!\\p{L})',
);
