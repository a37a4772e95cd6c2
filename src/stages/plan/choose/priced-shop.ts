import { readEconomy } from '../../../starters/economy-bot/read-economy.ts';
import type { BotRule } from './bot-rule.ts';

/** Who earns points for a shop has a currency. */
export const pricedShop: BotRule = {
  bot: 'economy-bot',
  holds: ({ text, chosen }) =>
    chosen !== undefined &&
    withoutShop.has(chosen) &&
    earning.test(text) &&
    (sellsGoods(text) || shop.test(text)),
};

function sellsGoods(text: string): boolean {
  return readEconomy(text).shop.length > 1;
}

/** Those that count points or keep lists, and sell nothing. */
const withoutShop: ReadonlySet<string> = new Set([
  'slash-bot',
  'list-bot',
  'score-bot',
  'check-in-bot',
  'levels-bot',
  'role-menu-bot',
]);
const earning =
  /(?<!\p{L})(?:earn(?:s|ed|ing)?|points?|coins?|tokens?|verdien\p{L}{1,3}|punkte?n?|münzen|gan(?:a|an|ar|as)|puntos|monedas|gagn\p{L}{1,3}|pièces|ganh\p{L}{1,3}|pontos|moedas|guadagn\p{L}{1,4}|punti|monete|verdien\p{L}{0,3}|punten|munten|zarabia\p{L}{0,2}|punkt(?:y|ów)|monet\p{L}?|kazan\p{L}{1,5}|puan\p{L}{0,3}|очк\p{L}{1,2}|балл\p{L}{0,3}|монет\p{L}{0,2}|зараб\p{L}{3,8}|бал\p{L}{1,3}|poäng|mynt)(?!\p{L})|积分|金币|ポイント|コイン|포인트|코인/iu;
const shop =
  /(?<!\p{L})(?:shop|tienda|laden|boutique|loja|negozio|winkel|sklep\p{L}{0,3}|магазин\p{L}{0,2}|крамниц\p{L}|mağaza\p{L}{0,3}|butik\p{L}{0,3}|toko|cửa hàng)(?!\p{L})|商店|商城|ショップ|상점|दुकान|متجر/iu;
