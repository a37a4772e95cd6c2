import type { PlanCommand } from '../../contracts/job/plan.ts';
import { withCheckIn } from '../check-in-bot/local-names.ts';
import { namedIn, planCommands, readCommandNames } from '../shared/named-commands.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { toldGive } from '../shared/told-words.ts';
import { givenByStaff } from './given-by-staff.ts';
import { economyCommands } from './commands.ts';
import { type Earning, earningsIn } from './read-earnings.ts';
import { type Good, shopIn } from './read-shop.ts';
import { stakeIn } from './read-stake.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a request says of an economy. Amounts are integers. */
export interface Economy {
  readonly currency: string | undefined;
  readonly sign: string;
  /** What everybody has at first. */
  readonly start: number;
  readonly daily: number;
  /** Up to how much the daily amount is, by chance. */
  readonly dailyMost?: number;
  /**
   * Every so many days in a row something is added; 0 for never. One that `grows` adds it for each day in a
   * row after the first, for no more than so many days.
   */
  readonly streak: { readonly days: number; readonly extra: number; readonly grows?: true };
  /** Commands that give something by chance, and then not for a while. */
  readonly earns: readonly Earning[];
  /** The most that can be staked at once; 0 without games of chance. */
  readonly mostStake: number;
  readonly shop: readonly Good[];
}

/**
 * Reads the currency, the amounts and the shop of a request.
 *
 * @example
 * readEconomy('currency = shells 🐚, daily gives 150. Shop: Hat 200, Crown 1,000');
 * // { currency: 'shells', sign: '🐚', daily: 150, shop: [{ name: 'Hat', price: 200 }, …], … }
 */
export function readEconomy(message: string): Economy {
  // "1,000"
  const text = message
    .slice(0, 4000)
    .replaceAll('〜', '~')
    .replace(/(?<=\d)[.,'’](?=\d{3}(?!\d))/g, '')
    // "VIPロール(5000個)"
    .replace(
      /(?<=[\p{L}])[(（]\s?(\d{1,7})\s?[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]{0,3}[)）]/gu,
      ' $1',
    )
    // "la monnaie c'est les Croquettes"
    .replace(/c['’]est (?:les?|la|l['’])\s?/giu, ': ');
  const { name, sign = '🪙' } = currencyIn(text) ?? {};
  const whole = { min: 1, max: 1_000_000 };
  return {
    currency: name ?? ofPoints.exec(text)?.[0],
    sign,
    start: Math.round(readNumber(text, [starting], whole) ?? 0),
    ...dailyIn(text.replace(growing, ' ').replace(extraEach, ' ')),
    streak: streakIn(text),
    earns: earningsIn(text),
    mostStake: stakeIn(text),
    shop: shopIn(text),
  };
}

const ofPoints =
  /(?<!\p{L})(?:points|punkte|puntos|pontos|punti|punten|punkty|puan|очки|баллы|бали|poäng)(?!\p{L})|포인트|ポイント|积分/iu;

/** The commands that a request asks for. */
export function readEconomyCommands(text: string): readonly PlanCommand[] {
  const earns = readEconomy(text).earns.map(({ name }) => ({
    name,
    description: 'Earns something by chance.',
  }));
  const left = leftOfEconomy(text);
  const asked = grantsByHand.test(text.slice(0, 4000)) ? namedIn(text) : [];
  const ids = Object.keys(economyCommands);
  const all = planCommands(text, economyCommands);
  // "Teachers give points with /give"
  const byStaff = givenByStaff(text);
  // "Admins can use /addacorns"
  const grant =
    byStaff ?? asked.find((name) => ofGrant.test(name) && all.every((one) => one.name !== name));
  const own = all
    .filter((_one, at) => !left.has(ids[at] ?? '') || (ids[at] === 'grant' && grant !== undefined))
    .filter(
      ({ name, description }) => name !== byStaff || description === economyCommands['grant']?.does,
    )
    .map((one) =>
      one.description === economyCommands['grant']?.does &&
      grant !== undefined &&
      (byStaff !== undefined || !asked.includes(one.name))
        ? { ...one, name: grant }
        : one,
    );
  if (isForCheckIn(text)) return withCheckIn(text, own);
  // "Also coinflip", without a slash
  const named = own.map((one) =>
    one.name === 'gamble' && /coin ?flip/iu.test(text) && !text.includes('/gamble')
      ? { ...one, name: 'coinflip' }
      : one,
  );
  return [...named, ...earns];
}

/** Who is paid for checking in asks for no shop: "签到机器人,签到得金币". */
function isForCheckIn(text: string): boolean {
  const head = text.slice(0, 4000);
  return checksIn.test(head) && !sells.test(head) && !economy.test(head) && !isPaying.test(head);
}

const isPaying = letterPattern(toldGive);
const checksIn =
  /(?<!\p{L})(?:check-?ins?|attendance|einchecken|anwesenheit\p{L}{0,6}|asistencia|pointage|presenças?|presenz[ae]|aanwezigheid\p{L}{0,4}|obecnoś\p{L}{1,3}|yoklama|отмет\p{L}{1,5}|посещаем\p{L}{1,5})(?!\p{L})|签到|簽到|打卡|出席|チェックイン|ログイン|출석|출첵|हाज़िरी|حضور/iu;
const economy =
  /(?<!\p{L})(?:econom\p{L}{1,3}|économie|wirtschaft\p{L}{0,6}|ekonom\p{L}{1,3}|экономик\p{L}|економік\p{L}|kinh tế)(?!\p{L})|经济|経済|경제|अर्थव्यवस्था|اقتصاد/iu;

/** The commands that a request has no use for: one that names its own asks for no shop beside them. */
function leftOfEconomy(text: string): ReadonlySet<string> {
  const head = text.slice(0, 4000);
  const named = namedIn(head);
  const names = readCommandNames(head, economyCommands);
  const isNamed = (id: string): boolean => named.includes(names[id] ?? id);
  const ownNames = head.match(/(?<![\p{L}\p{N}/.])\/\p{L}{2,32}/gu)?.length ?? 0;
  const isPlain = ownNames < 2;
  const forCheckIn = isForCheckIn(text);
  const usual = isPlain && !forCheckIn;
  const hasShop = usual || isNamed('shop') || isNamed('buy') || sells.test(head);
  const pays = usual || isNamed('pay') || letterPattern(toldGive).test(head);
  return new Set([
    ...(readEconomy(text).mostStake > 0 ? [] : ['gamble']),
    ...(isNamed('grant') || grants.test(head) ? [] : ['grant']),
    ...(hasShop ? [] : ['shop', 'buy']),
    ...(pays ? [] : ['pay']),
    ...(givenByStaff(text) === undefined || isNamed('daily') || ofDay.test(head) ? [] : ['daily']),
    // The board shows what everybody has, and the bot says it to who checks in.
    ...(!isPlain && forCheckIn && isNamed('leaderboard') && !isNamed('balance') ? ['balance'] : []),
  ]);
}

/** "a way for admins to give or take gold" */
const grants =
  /(?<!\p{L})(?:admins?|mods?|staff|moderators?|administrador\p{L}{0,2}|administrat\p{L}{1,4}|beheerders?|админ\p{L}{0,3})(?!\p{L})[^.;\n]{0,40}(?<!\p{L})(?:give|grant|add|take|geben|vergeben|dar|donner|ajouter|dare|geven|dawać|ver|выдавать|давать)(?!\p{L})/iu;

const ofGrant = /^(?:add|give|grant)-?\p{L}{3,20}$/u;
const grantsByHand =
  /(?<!\p{L})(?:admins?|mods?|staff|owner)(?!\p{L})[^.;\n]{0,30}\/(?:add|give|grant)/iu;

const sells =
  /(?<!\p{L})(?:shops?|stores?|buy|items?|laden|kaufen|tienda|comprar|boutique|acheter|loja|negozio|comprare|winkel|kopen|sklepi?e?|kupi\p{L}{1,3}|mağaza|satın|магазин\p{L}?|купить|крамниц\p{L}|купити|куп(?:ують|увати)|butik(?:en)?|köp(?:a|er)|toko|(?:mem)?beli|cửa hàng|mua)(?!\p{L})|商店|购买|ショップ|購入|상점|구매|살 수|दुकान|खरीद|متجر|شراء/iu;

const upTo = '[^.,;，。、\\n\\d]{0,40}';
const day =
  'daily|every day|each day|per day|a day|täglich\\p{L}{0,3}|pro tag|jeden tag|diari\\p{L}{1,2}|cada día|por día|al día|quotidien\\p{L}{0,3}|par jour|chaque jour|diári\\p{L}{1,2}|por dia|todo dia|giornalier\\p{L}|al giorno|ogni giorno|dzienn\\p{L}{1,2}|codzienn\\p{L}{1,2}|günlük|her gün|ежедневн\\p{L}{1,3}|в день|каждый день|щод(?:енн\\p{L}{1,3}|ня)|кожного дня|daglig\\p{L}{0,2}|per dag|varje dag|om dagen|harian|(?:se|per |setiap |tiap )hari|h[ằàa]ng ngày|hang ngay|m[ỗo]i ngày|每天|每日|签到|毎日|1日1回|ログボ|매일|출석|하루|dagelijkse?|elke dag|يومي\\p{L}{0,2}|كل يوم|हर दिन|रोज़?|दैनिक';
const starting = `(?:start(?:s|ing)?(?: balance| money| capital)?|startguthaben|startkapital|saldo inicial|empieza\\p{L}{0,2}|solde initial|commence\\p{L}{0,2}|saldo iniziale|começa\\p{L}{0,2}|na start|başlangıç|начальн\\p{L}{2,3}|початков\\p{L}{1,3}|startar|startkapital|saldo awal|modal awal|ban đầu|khởi đầu|初始|初期)${upTo}{n}`;
const emoji =
  '\\p{Extended_Pictographic}(?:\\u{fe0f}|\\p{Emoji_Modifier}|\\u{200d}\\p{Extended_Pictographic}){0,6}';

/** "/checkin gives 50 points", "100 coins a day", "/daily 10 to 50" */
function dailyIn(text: string): Pick<Economy, 'daily' | 'dailyMost'> {
  const whole = { min: 1, max: 1_000_000 };
  const name = namedIn(text).find((one) => isDaily.test(one));
  const given = [
    ...(name === undefined ? [] : [`/${name}(?!\\p{L})[^.,;/，。、\\n\\d]{0,40}{n}`]),
    `(?:${day})${upTo}{n}`,
    `{n}\\s(?:\\p{L}{1,20}\\s)?(?:${day})`,
  ];
  const daily = Math.round(readNumber(text, given, whole) ?? 100);
  const most = dailyRange.exec(text)?.slice(1).map(Number) ?? [];
  const isRange = most[0] === daily && Number(most[1]) > daily;
  return { daily, ...(isRange && { dailyMost: Number(most[1]) }) };
}

const dailyRange = letterPattern(
  `(?:${day})${upTo}(?<!\\d)(\\d{1,6})\\s?(?:to|and|-|–|bis|und|a|y|à|et|até|e|do|en|до|~|～|到|至)\\s?(\\d{1,6})`,
);
const ofDay = letterPattern(`(?<!\\p{L})(?:${day})(?!\\p{L})`);
const isDaily = letterPattern(`^(?:daily|${economyCommands['daily']?.words ?? ''})$`, 'u');

function currencyIn(text: string): { readonly name?: string; readonly sign?: string } | undefined {
  const { name, sign } =
    patterns
      .map((pattern) => pattern.exec(text)?.groups ?? {})
      .find((groups) => groups['name'] !== undefined && !isNoCurrency.test(groups['name'])) ?? {};
  // "50포인트를"
  const own = name?.replace(
    /(?<=\p{sc=Hangul}{2})(?:을|를|이|가|은|는|씩)$|(?<=\p{sc=Kana}{2})\p{sc=Hira}{1,20}$/u,
    '',
  );
  return own === undefined ? undefined : { name: own, ...(sign !== undefined && { sign }) };
}

const named = `["“„«「]?(?<name>\\p{L}[\\p{L}'’-]{1,20}(?:\\s(?-i:\\p{Lu})[\\p{L}'’-]{1,20})?)["”“»」]?\\s?(?<sign>${emoji})?`;
const patterns: readonly RegExp[] = [
  // "doubloons as money"
  /(?<!\p{L})(?<name>\p{L}[\p{L}'’-]{2,20})\s(?:as (?:the |our |its )?(?:money|currency)|als (?:währung|geld|munt|valuta)|como (?:moneda|moeda|dinero)|comme monnaie|come (?:moneta|valuta)|jako walut[aę]|para birimi olarak|(?:в качестве|как) валют\p{L})(?!\p{L})/iu,
  // 'monety "dukaty"'
  letterPattern(
    `(?<!\\p{L})(?:coins?|money|currency|münzen|währung|monedas?|moneda|monnaie|pièces|moedas?|monete|valuta|monet\\p{L}{1,2}|walut\\p{L}|para|монет\\p{L}{1,3}|валют\\p{L}|valutan|mynten|mata uang|koin|tiền tệ|tiền|munten)\\s(?=["“„«])${named}`,
  ),
  letterPattern(
    `(?:(?<!\\p{L})(?:currency|währung|moneda|monnaie|moeda|valuta|walut\\p{L}{1,2}|para birimi|валют\\p{L}{1,3}|valutan|mata uang(?:nya)?|ti[ềe]n t[ệe]|munt|munteenheid|العملة|عملة)|货币|貨幣|通貨|화폐|मुद्रा)(?:\\s(?:should be|is|ist|es|est|é|è|is called|to|jest|se llama|se chama|si chiama|s[’']appelle|heißt|heet|nazywa się))?\\s{0,2}(?:=|:|：|-|–|は|叫|是|(?<=\\s))\\s{0,2}(?:(?:called|named|namens|genannt|heißt|llamad[oa]s?|appelée?s?|chamad[oa]s?|chiamat[aeio]|nazwan\\p{L}|называ\\p{L}{2,6}|(?:som )?heter|bernama|(?:có )?tên(?: là)?|là|під назвою)\\s)?${named}`,
  ),
  // 'coins called "sparks"'
  letterPattern(
    `(?<!\\p{L})(?:coins?|money|currency|münzen|geld|monedas?|dinero|pièces|argent|moedas?|dinheiro|monete|monet\\p{L}|para|монет\\p{L}|munten)\\s(?:called|named|som heter|bernama|(?:có )?tên là|під назвою|namens|genannt|llamad[oa]s?|appelées?|chamad[oa]s?|chiamate|zwan\\p{L}{1,2}|adlı|genaamd)\\s${named}`,
  ),
  letterPattern(
    `(?:${day})${upTo}\\d{1,7}\\s?[颗個个枚块]?(?:(?<name>\\p{Script=Han}{2}|[\\p{L}'’-]{3,20})\\s?(?<sign>${emoji})?|(?<only>${emoji}))`,
  ),
];
const isNoCurrency =
  /^(?:days?|tagen?|días|jours|dias|giorni|dni|gün|extra|more|points? per|system|bot|for|with|and|und|mit|con|avec|com|per|each|every|once|cooldown|hours?|commands?|must|should|can|called|named|is|the|real|virtual|exchange|converter)$/iu;

function streakIn(text: string): Economy['streak'] {
  const { extra: each, days: most = 30 } =
    (growing.exec(text) ?? extraEach.exec(text))?.groups ?? {};
  if (each !== undefined) return { days: Number(most), extra: Number(each), grows: true };
  const [, ...numbers] = streaks.map((pattern) => pattern.exec(text)).find(Boolean) ?? [];
  const [days = 0, extra = dailyIn(text).daily] = numbers.map((one) => Number(inHan[one] ?? one));
  return days >= 2 && extra >= 1 ? { days, extra } : { days: 0, extra: 0 };
}

const inHan: Readonly<Record<string, number>> = { 三: 3, 五: 5, 七: 7, 十: 10 };

/** "streak bonus +10 per day up to 7 days" */
const growing =
  /(?<!\p{L})(?:streaks?|serie|rachas?|série|sequência|seri|reeks|seria|seri[ię]|сери\p{L}{1,2}|days in a row|연속|连续|連続)[^.;。\n\d]{0,30}\+?\s?(?<extra>\d{1,5})(?!\s?(?:days?|tage|días|jours|dias|giorni|dagen|dni|gün|дн|일|天|日))[^.;。\n\d]{0,20}(?:(?:per|each|every|a|pro|je|por|cada|par|chaque|al|ogni|elke|za każdy|в|за каждый) (?:day|consecutive day|tag|día|jour|dia|giorno|dag|dzień|день)|günde|her gün|每天|毎日|하루)(?!\p{L})(?:[^.;。\n\d]{0,20}?(?:max\p{L}{0,4}|up to|bis(?: zu)?|höchstens|hasta|máximo|jusqu.à|até|fino a|tot|maks\p{L}{0,4}|do|en fazla|до|最多|最大|최대)\.?\s?(?:de\s)?(?<days>\d{1,3})(?!\d))?/iu;

/** "20 extra per day of streak up to 5 days" */
const extraEach =
  /(?<!\d)(?<extra>\d{1,5})\s(?:\p{L}{1,10}\s){0,2}?(?:per|for each|for every|pro|je|por cada|par|por|za każdy|за каждый)\s(?:(?:day|tag|día|jour|dia|giorno|dzień|день)\s(?:of (?:the )?|in (?:der |einer )?|de (?:la )?|da |di |d['’]une )?)?(?:streak|serie|racha|série|sequência|serii|серии)(?!\p{L})(?:[^.;。\n\d]{0,20}?(?:max\p{L}{0,4}|up to|bis(?: zu)?|hasta|jusqu.à|até|fino a|do|до)\.?\s?(?<days>\d{1,3})\s?(?:days?|tagen?|días|jours|dias|giorni|dni|дн\p{L}{1,2}))?/iu;

const streaks: readonly RegExp[] = [
  /(?<!\d)(\d{1,3})[\s-]?(?:days?|tagen?|tage|días|jours|dias|giorni|dni|gün|дн\p{L}{1,2})[\s-](?:in a row|streak|in folge|hintereinander|seguidos|de suite|consecutiv\p{L}{1,2}|z rzędu|üst üste|подряд)[^.;\n\d]{0,40}(\d{1,6})/iu,
  /(?<!\d)(\d{1,3})\s?[天日일]\s?(?:连续|連続|연속)[^。;\n\d]{0,20}(\d{1,6})/u,
  /(?:连续|連続|연속)[^。;\n\d]{0,6}(\d{1,3})\s?[天日일][^。;\n\d]{0,20}(\d{1,6})/u,
  /(?:连续|連続|연속)[^。;\n\d]{0,6}(\d{1,3}|[三五七十])\s?[天日일][^。;\n\d]{0,6}(?:奖|特典|ボーナス|보너스|보상)/u,
];
