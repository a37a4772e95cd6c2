/**
 * Whether a request describes that members check in once a day and keep their days in a row. Who is given
 * money for it has an economy.
 *
 * @example
 * describesCheckIn('/train once a day, shows the streak'); // true
 */
export function describesCheckIn(text: string): boolean {
  const head = text.slice(0, 4000);
  return daily.test(head) && streak.test(head) && !money.test(head);
}

/**
 * Whether who checks in is paid for it: then that is the amount of the day of an economy.
 *
 * @example
 * paysForCheckIn('check-in bot: /daily gives 100 coins, /balance'); // true
 */
export function paysForCheckIn(text: string): boolean {
  return pays.test(text.slice(0, 4000));
}

/** Words for checking in. */
export const saysCheckIn =
  /(?<!\p{L})(?:check(?:s|ed|ing)?[- ]?ins?|einche?ck\p{L}{1,3}|asistencia|pointage|presença|presenza|inchecken|obecnoś\p{L}{1,3}|yoklama|отмеча\p{L}{2,5}|отметк\p{L}{1,2}|відмітк\p{L}{1,2}|absen|điểm danh|incheckning)(?!\p{L})|签到|簽到|打卡|出席|チェックイン|ログイン|출석/iu;

const daily =
  /(?<!\p{L})(?:once (?:a|per) day|every day|daily|each day|einmal (?:am|pro) tag|jeden tag|täglich|una vez al día|cada día|une fois par jour|chaque jour|uma vez (?:por|ao) dia|todo dia|una volta al giorno|ogni giorno|één keer per dag|elke dag|dagelijks|raz dziennie|codziennie|günde bir|her gün|раз в день|каждый день|दिन में एक बार|रोज़?|हर दिन)(?!\p{L})|每天|每日|一日一回|1日1回|毎日|하루|매일|كل يوم|يومي|في اليوم/iu;
const streak =
  /(?<!\p{L})(?:streaks?|days? in a row|consecutive days|tagen? in folge|serie|rachas?|días seguidos|jours? (?:de suite|d'affilée)|série|dias seguidos|sequência|giorni di fila|dagen op rij|reeks|dni z rzędu|üst üste|дней подряд|дня подряд|сери[яиюй])(?!\p{L})|连续|連續|連続|연속|लगातार|متتالية|على التوالي/iu;
const pays =
  /(?<!\d)\d{1,6}\s?(?:(?:coins?|points?|credits?|münzen|punkte|taler|monedas?|puntos|pièces|points|moedas?|pontos|monete|punti|munten|punten|monet\p{L}{0,2}|punkt\p{L}{0,3}|altın|puan|монет\p{L}{0,2}|очк\p{L}{1,2}|балл\p{L}{0,3})(?!\p{L})|积分|金币|点|コイン|ポイント|코인|포인트|점|सिक्के|अंक|نقاط|نقطة|عملة)|(?:积分|金币|コイン|ポイント|코인|포인트)(?:を|을|를)?\s?\d|(?:[得送领获]到?|奖励)(?:积分|金币)|(?:포인트|점수|코인)(?:를|을)?\s?(?:주|줘|지급|적립|획득|받|쌓)|(?:ポイント|コイン)(?:を|が)?(?:もらえ|付与|貯ま|たま|獲得|与え|ゲット)|(?<!\p{L})(?:(?:gives?|gets?|get|earns?|receives?|awards?)\s(?:\p{L}{2,8}\s)?(?:points|coins)|(?:bekomm\p{L}{1,2}|erhält|gibt|sammelt|verdient)\s(?:man\s)?(?:punkte|münzen)|(?:da|dan|gana|ganan|recibe|reciben)\s(?:puntos|monedas)|(?:donne|gagne|gagnent|reçoit|reçoivent)\s(?:des\s)?points|(?:dá|dão|ganha|ganham|recebe|recebem)\s(?:pontos|moedas)|(?:dà|guadagn\p{L}{1,4}|ricev\p{L}{1,3})\s(?:punti|monete)|(?:krijg\p{L}{1,3}|geeft|verdien\p{L}{0,2})\s(?:punten|munten)|(?:daje|dostaje|dostają|otrzymuje|zdobywa)\s(?:punkty|monety)|puan\s(?:ver\p{L}{1,4}|kazan\p{L}{1,4}|al\p{L}{1,4})|(?:да[её]т|дают|получа\p{L}{1,3}|начисля\p{L}{1,3})\s(?:очки|баллы|монеты)|(?:дає|дають|отриму\p{L}{1,3}|нарахову\p{L}{1,3})\s(?:очки|бали|монети)|(?:ger|får)\spoäng)(?!\p{L})/iu;
const money =
  /(?<!\p{L})(?:coins?|currency|economy|shop|money|xp|quiz|trivia|count(?:s|ing)? up|münzen|währung|laden|monedas?|tienda|economía|pièces|monnaie|boutique|moedas?|loja|monete|negozio|munten|winkel|monety|sklep|altın|mağaza|монет\p{L}*|валют\p{L}*|магазин\p{L}*)(?!\p{L})|(?<!\d)\d{1,5}\s?(?:points?|punkte|puntos|pontos|punti|punten|punktów|puan|очк\p{L}{1,2}|балл\p{L}{0,3})(?!\p{L})|\d\s?(?:积分|ポイント|포인트|अंक|نقاط)|得\s?\d|살 수|金币|货币|商店|コイン|通貨|クイズ|코인|상점|퀴즈|सिक्के|عملة|متجر|مسابقة/iu;
