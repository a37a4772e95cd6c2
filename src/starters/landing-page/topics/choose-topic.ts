import type { Language } from '../../../contracts/job/plan.ts';
import { withoutCustomers } from '../../shared/reading/without-customers.ts';
import { ofLatest } from '../../of-latest.ts';
import { withoutBehaviours } from '../../not-included/page/behaviours.ts';
import type { T } from '../words.ts';
import { currenciesIn, readCurrency } from '../../page/reading/read-currency.ts';
import { isOfMemory, memoryColour } from './of-memory.ts';
import { type Copy, type Topic, topics } from './topics.ts';
import type { Trade } from '../trades/trade.ts';
import { menuSamples, tradeWords } from '../trades/trades.ts';

/** The topic of a request, by the trade that it names first. What the page is to do names none. */
export function chooseTopic(message: string): Topic {
  // What somebody did for a living is no trade of the page.
  if (isOfMemory(message)) return { ...topics.anything, colour: memoryColour, font: 'serif' };
  return firstNamed(message, topicWords)?.named ?? topics.anything;
}

/** The usual trade that a request names; undefined where it names something else before. */
export function chooseTrade(message: string): Trade | undefined {
  if (isOfMemory(message)) return undefined;
  const trade = firstNamed(message, tradeWords);
  const topic = firstNamed(message, topicWords);
  if (trade === undefined || (topic !== undefined && topic.at < trade.at)) return undefined;
  return isPlace.test(message.slice(0, trade.at)) ? undefined : trade.named;
}

/** "a bake sale in the gym", "28 июня, 16:00, кафе «Причал»" */
const isPlace =
  /\d{1,2}[:.h]\d\d(?:\s?(?:uhr|uur|[ap]m))?,\s(?:(?:im|in|at|the|no|na|en|el|la|al|au|à|w|в)\s){0,2}$|(?<!\p{L})(?:(?:in|at|near|beside|behind) (?:the|a|our)|im|beim|in der|en el|en la|dans le|dans la|au|à la|no|na|nel|nella|in de|in het|w|в|на|у|біля|tại|ở|på)\s(?:local )?$/iu;

/** Where a request names one of these first. */
function firstNamed<Named>(
  message: string,
  words: readonly (readonly [RegExp, Named])[],
): { readonly at: number; readonly named: Named } | undefined {
  const head = withoutCustomers(withoutBehaviours(message).slice(0, headCharacters)).replace(
    refused,
    spaces,
  );
  // The sentence that asks says what for; what is listed later says less of it.
  const whole = head.replace(greeting, spaces);
  const [first = ''] = whole.split(/[.!?:\n](?=\s|$)/u, 1);
  return namedIn(first, words) ?? namedIn(whole.replaceAll(lists, spaces), words);
}

function namedIn<Named>(text: string, words: readonly (readonly [RegExp, Named])[]) {
  return words
    .flatMap(([pattern, named]) => {
      const match = pattern.exec(text);
      if (match === null) return [];
      const { 0: said, index: at } = match;
      const ahead = text.slice(0, at);
      const isOther =
        puns.test(text.slice(at + said.length)) ||
        besides.test(ahead) ||
        (said.endsWith('s') && forOthers.test(ahead));
      return isOther ? [] : [{ at, named }];
    })
    .toSorted((one, other) => one.at - other.at)[0];
}

/** "drinks at the bakery", "moves to the school gym" */
const besides =
  /(?<!\p{L})(?:in|at|near|beside|behind|mov(?:es|ed)\s(?:in)?to) the\s(?:\p{L}{2,12}\s)?$/iu;
/** "a cheese maker for restaurants", but "a website for restaurants" */
const forOthers =
  /(?<=\p{L}{3})(?<!(?:pages?|sites?|webs?|apps?|portfolio|shop|store|tool|design|menu|invitation|something|need))\sfor\s(?:(?:local|small|other)\s)?$/iu;

/** "Barbershop quartet", "a coffee podcast" */
const puns =
  /^\s(?:quartets?|quintets?|chorus|choirs?|bands?|singers?|podcasts?|blogs?|games?|novels?|songs?|themed|memes?|fan ?club)(?!\p{L})/iu;

/** As many spaces: what stands behind keeps its place. */
function spaces(words: string): string {
  return ' '.repeat(words.length);
}

/** "Episodes: Bus 49, A Diner at 3am" */
const lists = /(?<=\p{L}):\s[^.!?\n]{2,240}/gu;
const greeting =
  /^[^\n]{0,80}\n|^(?:hi|hey|hello|hallo|hola|bonjour|olá|oi|ciao|hoi)[!,.\s]{1,3}/iu;

/** A request says what it is for before it says what is near it. */
const headCharacters = 240;
/** "no parties" */
const refused =
  /(?<!\p{L})(?:no|not|without|kein\p{L}{0,2}|ohne|sin|sans|pas de|sem|senza|niente|geen|zonder|bez|без|utan|tanpa|không có)\s(?:an?\s|the\s)?\p{L}{2,20}|\p{L}{2,20}(?=\sdeğil)/giu;

interface CopyInput {
  readonly message: string;
  readonly language: Language;
  /** Whether the page has a menu. */
  readonly hasMenu: boolean;
  readonly t: T;
}

/** The copy of the trade; without one, in English that of the topic, in other languages what fits any page. */
export function copyOf(
  { topic, trade }: { readonly topic: Topic; readonly trade: Trade | undefined },
  { message, language, hasMenu, t }: CopyInput,
): Copy {
  // The language does not say which currency of the Arabic countries.
  const [currency = language === 'ar' ? undefined : readCurrency('', language)] = currenciesIn(
    message,
    language,
  );
  const priced = ([name, text, amount]: Copy['prices'][number]) =>
    [name, text, money(amount, currency, language)] as const;
  // The examples are those of a currency worth about a dollar.
  const plain = ([name, text, amount]: Copy['prices'][number]) =>
    priced([name, text, String(Number(amount) * (worth[currency ?? ''] ?? 1))]);
  const isEvent = topic === topics.event || topic === topics.gathering;
  const usual = { ...(language === 'en' ? topic : plainCopy(t)), isEvent };
  // Sizes and packages are no dishes.
  const dishes = menuSamples[language].split(' | ').map((name) => [name, '', ''] as const);
  const prices = hasMenu ? dishes : usual.prices.map(plain);
  if (trade === undefined) return { ...usual, prices };
  const { lead, offers, menu } = trade.copy[language];
  return {
    ...usual,
    eyebrow: trade.name[language],
    lead,
    cards: offers.map((name) => ({ title: name, text: '' })),
    prices:
      menu?.map(([name, amount]) => priced([name, '', amount])) ??
      (hasMenu ? dishes : offers.map((name, index) => plain([name, '', String(25 + index * 10)]))),
    isOfTrade: true,
  };
}

/** How many are worth about a dollar. */
const worth: Readonly<Record<string, number>> = {
  JPY: 100,
  KRW: 1000,
  INR: 40,
  RUB: 50,
  TRY: 20,
  CNY: 5,
  PLN: 4,
  BRL: 4,
  CZK: 20,
  HUF: 300,
  PHP: 50,
  THB: 30,
  ZAR: 15,
  KES: 100,
  NGN: 1000,
  IDR: 15_000,
  VND: 25_000,
};

/** "$4.50", "4,50 €" */
function money(amount: string, currency: string | undefined, language: Language): string {
  if (currency === undefined) return amount;
  return moneyFormat(`${language} ${currency} ${amount.includes('.') ? 2 : 0}`).format(
    Number(amount),
  );
}

/** The prices of one page are alike, and a format takes long to make. */
const moneyFormat = ofLatest((format) => {
  const [language, currency = '', digits] = format.split(' ');
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number(digits),
    maximumFractionDigits: Number(digits),
  });
});

/** Copy that fits any page, in each language. */
function plainCopy(t: T): Copy {
  return {
    eyebrow: t('eyebrow'),
    lead: t('lead'),
    action: t('action'),
    cards: [
      { title: t('card1'), text: t('card1text') },
      { title: t('card2'), text: t('card2text') },
      { title: t('card3'), text: t('card3text') },
    ],
    prices: [
      [t('small'), t('smallText'), '10'],
      [t('medium'), t('mediumText'), '25'],
      [t('large'), t('largeText'), '60'],
    ],
    story: [t('story1'), t('story2')],
  };
}

/** The words of each topic. */
const topicWords: readonly (readonly [RegExp, Topic])[] = [
  [
    /(?<!\p{L})(?:bakery|bakeries|restaurant\p{L}?|caf[eéè]s?|coffee(?! (?:after\p{L}{0,6}|and (?:cake|tea|biscuits|cookies)|provided|included|is|will|for all|for everyone))|tea ?(?:room|house)|bistro|pizzerias?|pizza|(?<!(?:progress|search|nav|side|menu|tool|status|task|sticky|top|bottom|call|chocolate|candy|soap|snack|nail|brow)[ -])bar|diner|food(?! ?(?:banks?|waste|bins?|drives?|allerg\p{L}{1,3}))|ramen|sushi|brewery|winery|catering|caterers?|panadería|pastelería|restaurante|cafetería|bäckerei|konditorei|gasthaus|boulangerie|pâtisserie|padaria|confeitaria|panificio|panetteria|pasticceria|ristorante|trattoria|osteria|bakkerij|bakker|eetcafé|koffie\p{L}*|koffiehuis|piekarni\p{L}|cukierni\p{L}|restauracj\p{L}|kawiarni\p{L}|fırın|lokanta|пекарн\p{L}+|ресторан\p{L}*|кафе|кофейн\p{L}+)(?!\p{L})|餐厅|面包|咖啡|レストラン|パン屋|カフェ|喫茶|식당|빵집|카페|रेस्टोरेंट|बेकरी|مطعم|مقهى|مخبز/iu,
    topics.food,
  ],
  [
    /(?<!\p{L})(?:wedding|getting married|married on|party(?! of (?:\d|two|three|four|five|six|seven|eight))|birthday|anniversary|reunion|klassentreffen|retrouvailles|reencuentro|reencontro|rimpatriata|reünie|mezunlar|встреч\p{L} (?:выпускников|одноклассников)|baptism|christening|boda|fiesta|cumpleaños|bautizo|hochzeit|geburtstag|taufe|bruiloft|feest|verjaardag|mariage|anniversaire|baptême|casamento|aniversário|batizado|matrimonio|compleanno|battesimo|wesele|ślub|urodzin\p{L}|düğün|свадьб\p{L}+|день рождения|pernikahan|ulang tahun|đám cưới|thiệp cưới|sinh nhật|весілл\p{L}+|день народження|bröllop\p{L}{0,10}|födelsedag\p{L}{0,8})(?!\p{L}| (?:photo|planner|dress|cake|band|florist|venue))|婚礼|結婚式|同学会|同窓会|동창회|결혼|शादी|زفاف/iu,
    topics.event,
  ],
  [
    /(?<!\p{L})(?:conferences?|festivals?|meetups?|meet-ups?|concerts?|events?|fundraisers?|(?:bake|jumble|garage|yard|car boot|plant) sales?|bazaars?|street part(?:y|ies)|open (?:days?|house)|(?:charity|fun|park|sponsored) (?:runs?|walks?|rides?)|marathon|races?|tournaments?|(?:science |street |craft |book |job |village )?fairs?|evento|konferenz|turnier|feier|fête|festa|conferentie|праздник\p{L}*|конференц\p{L}+)(?!\p{L})/iu,
    topics.gathering,
  ],
  [
    /(?<!\p{L})(?:clubs?|society|associations?|guilds?|clans?|(?:minecraft|gta|rust|roblox|rp|game|gaming) servers?)(?!\p{L})/iu,
    topics.club,
  ],
  [
    /(?<!\p{L})(?:bands?(?! ?(?:aid|saw|width))|musicians?|singers?|songwriter|djs?|choirs?|orchestras?|jazz (?:trio|quartet)|banda|chœur|coro|koor)(?!\p{L})/iu,
    topics.music,
  ],
  [
    /(?<!\p{L})(?:portfolios?|photographers?|designers?|artists?|illustrators?|architects?|cv|resume|architecte?|fotogra\p{L}+|kunstena\p{L}+|biography|writers?|fotógraf[oa]|photographe|фотограф\p{L}*)(?!\p{L})/iu,
    topics.portfolio,
  ],
  [
    /(?<!\p{L})(?:gyms?|yoga|pilates|studios?|salons?|spa|clinics?|dentists?|barbers?(?:shop)?|hairdressers?|massage|groom(?:ers?|ing)|therap\p{L}{1,5}|vets?|gimnasio|peluquería|zahnarzt\p{L}*|praxis|friseur\p{L}*|tandarts|praktijk|kap(?:per|salon|ster)|sportschool|cabinet|coiffeur|barbearia|palestra|parrucchiere|dentista|салон\p{L}*|клиник\p{L}+)(?!\p{L})/iu,
    topics.service,
  ],
  [
    /(?<!\p{L})(?:plumb(?:er|ers|ing)|electricians?|roof(?:er|ers|ing)|carpent(?:er|ers|ry)|joiners?|builders?|decorators?|painters? and decorators?|mechanics?|garages?|locksmiths?|cleaners?|cleaning (?:company|business|service)|gardeners?|lawn care|mowing|landscap(?:er|ing)|movers?|removals?|handym[ae]n|repairs?|car wash|chimney sweep|law(?:yers?| firm)|accountants?|agenc(?:y|ies)|consult\p{L}{1,6}|loodgieter|advocaat|abogad\p{L}+)(?!\p{L})/iu,
    topics.trade,
  ],
  [
    /(?<!\p{L})(?:(?:my|our|new|video|indie|puzzle|mobile|computer|browser|card|board) games?(?! (?:shop|store|night|club|meetup|caf\p{L}|group|library))|juego|spiel|spelletje|jeu vidéo|jogo|gioco|игр\p{L})(?!\p{L})/iu,
    topics.play,
  ],
  [
    /(?<!\p{L})(?:shops?|stores?|product page|handmade|boutiques?|florists?|bookshops?|tienda|laden|winkel|webwinkel|bloemenwinkel|loja|negozio|sklep|mağaza|магазин\p{L}*)(?!\p{L})/iu,
    topics.shop,
  ],
  [
    /(?<!\p{L})(?:startup|start-up|saas|apps?|software|platform|dashboard|tool|editor|стартап\p{L}*)(?!\p{L})/iu,
    topics.startup,
  ],
];
