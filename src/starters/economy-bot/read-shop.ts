import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What may be bought; a role is given to who buys it. */
export interface Good {
  readonly name: string;
  readonly price: number;
  readonly role?: string;
}

/** "Shop: Parrot 800, Treasure Map 1200" */
export function shopIn(text: string): readonly Good[] {
  // "Hat (200), Boat (900)": a bracket with a price ends no list.
  const told = text.replaceAll(pricedIn, ' = $1');
  // "A shop bot: earn 5 per message, /shop with Hat 200, Boat 900"
  return shopWords(told)
    .map((at) => goodsIn(shop.exec(told.slice(Math.max(at - 1, 0)))))
    .reduce((most, goods) => (goods.length >= most.length ? goods : most), []);
}

/** Where a request speaks of a shop, at most five times. */
function shopWords(text: string): readonly number[] {
  return allMatches(text, shopWord)
    .map(({ index }) => index)
    .slice(0, 5);
}

function goodsIn(found: RegExpExecArray | null): readonly Good[] {
  const { 0: whole = '', groups } = found ?? {};
  const list = groups?.['list'] ?? '';
  // "A shop with roles: Sprout 500, Oak 2000"
  const areRoles =
    rolesAhead.test(list) ||
    ofRoles.test(
      `${whole.slice(0, whole.length - list.length)} ${/^[^:\d]{0,20}:/u.exec(list)?.[0] ?? ''}`,
    );
  const goods = list.split(/[,，、\n•]|\s(?:and|und|y|et|e|i|ve|и)\s/iu).flatMap((part) => {
    // "3 things: Hat 200"
    const { name = '', price } =
      good.exec(
        part
          .replace(article, '')
          .replace(/^[^:]{0,40}:\s|^\d[^:(]{0,20}[(]/u, '')
          .replace(rolesAhead, '')
          .trim(),
      )?.groups ?? {};
    return Number(price) >= 1
      ? [
          {
            name: name.trim(),
            price: Number(price),
            ...(areRoles ? { role: name.trim() } : roleOf(name.trim())),
          },
        ]
      : [];
  });
  return [...new Map(goods.map((one) => [one.name.toLowerCase(), one])).values()].slice(0, 25);
}

/** "loja com cargos", "a shop where you buy roles": without names they are those that servers have. */
export function sellsRoles(text: string): boolean {
  return rolesSold.test(text.slice(0, 4000));
}

const ofRoles =
  /(?<!\p{L})(?:roles|rollen|rôles|cargos|ruoli|role|rolami|ról|rang(?:i|ami)|roller|роли|ролями|ролі|peran|vai trò)(?!\p{L})|身份组|ロール|역할|रोल|رتب/iu;
/** "with the roles VIP for 500" */
const rolesAhead =
  /^(?:(?:the|den|die|de|los|les|os|i)\s)?(?:roles|rollen|rôles|cargos|ruoli|rolami|rol[ei]|ролями)\s(?=\p{L})/iu;
const rolesSold = letterPattern(
  `(?:(?<!\\p{L})(?:shop|store|laden|tienda|boutique|loja|negozio|sklep\\p{L}{0,2}|mağaza\\p{L}{0,3}|магазин\\p{L}{0,2}|winkel)|商店|ショップ|상점|दुकान|متجر)[^.;,]{0,30}(?:${ofRoles.source})`,
);

/** "VIP role", "rol VIP": bent or with an article, its kind is no part of its name. */
function roleOf(name: string): { readonly name?: string; readonly role?: string } {
  const { ahead, behind } = roleGood.exec(name)?.groups ?? {};
  const role = (behind ?? ahead ?? '')
    .replaceAll(/["“”„«»@「」]|\s(?:a|à|por|per|pour|für|for|za|за)$/gu, '')
    .trim();
  if (/^VIP\+{0,3}$/iu.test(name)) return { role: name };
  return role === '' ? {} : { role, ...(bent.test(name) && { name: role }) };
}

/** "ролью VIP", "der Rolle VIP" */
const bent =
  /^(?:роллю|рол(?:ью|и|і)|rol[ąęi]|rang[ąęi]|(?:the|an?|el|la|die|der|le|il|o|de) \p{L}{3,6})\s/iu;
const roleGood =
  /^(?:the |an? |el |la |die |der |le |il |o |de )?(?:(?:rol(?:e|le|a|ą|ę|i|en)?|rang[aąęi]|rôle|cargo|ruolo|рол(?:ь|ью|и|і)|роллю|peran|vai trò)\s|ロール|身份组|角色|역할)\s?(?<behind>.{2,40})$|^(?<ahead>.{2,40}?)[\s-]?(?:role|rolle|rol|rolü|роль|ロール|身份组|角色|역할)$/iu;

const shops =
  '(?:(?<!\\p{L})(?:shop|store|laden|tienda|boutique|loja|negozio|sklepi?e?|mağaza|магазин\\p{L}{0,2}|winkel|крамниц\\p{L}{1,2}|butik(?:en)?|affär(?:en)?|toko|cửa hàng|cua hang|المتجر|متجر)|商店|ショップ|상점|दुकान|역할을? (?:살|구매할) 수[^.]{0,14}(?=\\. ))';
const shopWord = letterPattern(shops, 'giu');
const shop = letterPattern(
  `${shops}(?:(?:\\s\\p{L}{1,12}){0,3}\\s?[:：(（]|\\s(?:можно купить|можна купити)(?=\\s)|\\. |\\s?(?:有|卖|售|には?|에서|에는?|では?)\\s?|(?<=\\/\\p{L}{2,12})\\s(?=["“„«]?(?-i:\\p{Lu}))|\\s(?:items?|sells|selling|with|mit|verkauft|vende|con|avec|vend|com|z|с|has|hat|tem|hay|tiene|ha|heeft|il y a|gibt es|są|есть)[\\s:])(?<list>[^.;)）。]{3,800})`,
);
const pricedIn = /\s?[(（](\d{1,7})[)）]/gu;
const article =
  /^\s?(?:an?|the|una?|eine[nr]?|une|uma|een|(?:items?|itens|art[ií]culos|objetos|articles|articoli|artikel|produkte?|productos|produtos|products|produits|prodotti|товары|предметы)(?! (?:de|di|für|for|pour|par[ae]?|per|à)\s))\s(?=\p{L})/iu;
const good =
  /^(?<name>[\p{L}\p{N}][^\d:=()]{0,60}?)\s{0,2}(?:[:=(–→-]|for|für|por|pour|à|per|za|за|costs?|kostet)?\s{0,2}(?<price>\d{1,7})(?!\d)/iu;
