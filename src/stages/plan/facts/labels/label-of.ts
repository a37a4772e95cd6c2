import { isRequest } from '../parts.ts';
import { priceIn } from '../prices/written-prices.ts';
import { unlessFiller } from './filler-words.ts';

/** What a price or a time stands for: the words before it, otherwise those after it. */
export function labelOf(before: string, after: string): string {
  const own = topicIn(before) ?? unlessFiller(named(before));
  // "Rates are $175 weeknights"
  const ahead = rates.test(own) && named(after) !== '' && !priceIn(after) ? '' : own;
  const said = ahead === '' ? named(after.replace(links, '')).replace(copula, '') : ahead;
  const words = said.replace(beforePrice, '');
  // "Website 900 €": a short one is what is sold.
  return isRequest(words.replace(inThe, '')) && words.split(/\s+/u).length > 2 ? '' : words;
}

/** "no salão paroquial" says where. */
const inThe =
  /^no\s(?=(?:salão|parque|centro|clube|pátio|ginásio|campo|largo|bairro|espaço|auditório|colégio|estádio|sítio|restaurante|bar|hotel|museu|teatro|jardim|mercado|galpão)(?!\p{L}))/iu;

const rates = /^(?:(?:our|the)\s)?(?:rates?|prices?|fees?|preise|precios|tarifs|preços|prezzi)$/iu;

/** What a sentence without spaces or with long parts is about: "참가비는", "参加費は". */
function topicIn(before: string): string | undefined {
  return /(?<topic>[\p{Script=Hangul}\d]{2,12})(?:은|는)\s?$|(?:^|[、。,\s])(?<topic>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,10})は\s?$|(?<topic>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})は\s?$/u.exec(
    before,
  )?.groups?.['topic'];
}

/** "Der Jahresbeitrag beträgt (84 Euro)", "la cuota mensual es de" */
const beforePrice =
  /(?<=\p{L}{3})\s(?:(?:es |é |est |è )?d[eia]|es|é|est|è|ist|is|beträgt|kostet|kosten|costs?|cuestan?|cuota es|coûtent?|custam?|costano?|kost|kosztuj[eą]|стоит|стоят|kostar|seharga|harganya|giá|коштує|коштують)$|(?<=\p{L}{2})が(?=\d{1,2}泊$|$)/u;
/** "om 18.00 barbecue": when it is. */
const atTime =
  /^\s?(?:at|um|om|à|a las|às|alle|o|в)\s\d{1,2}(?:[.:h]\d{2}|\s?(?:am|pm|uhr|uur|h))\s(?=\p{L}{3})/iu;
/** "starters like arancini $9", "W menu espresso 9 zł", "menu has 6 tacos": what leads to a thing, and whose price it is. */
const leadsTo =
  /^\s{0,2}(?:(?:the |our )?(?:menu|price list) (?:(?:should|must|can|could|will|to) )?(?:has|have|lists?|shows?|includes?|features?|with)|(?:la |el |le |il |o )?(?:carta|menú|carte|menu|cardápio|menù) (?:(?:debe|debería|tiene que|doit|devrait|deve|dovrebbe) )?(?:tener|tiene|incluir|incluye|mostrar|comprendre|comprend|proposer|propose|lister|avere|ha|includere|include|elencare|ter|tem|listar)|(?:die |unsere )?(?:speise)?karte (?:hat|enthält|umfasst)|و?(?:ال)?(?:قائمة|منيو) (?:فيها|فيه|تحتوي على|تشمل|تضم)|(?:ال)(?:قائمة|منيو)(?=\s(?!ال))|(?:in|on) (?:the|our) menu:?|w (?:menu|karcie)|no (?:menu|cardápio)|en el menú|nel menu|в меню|у меню|menü(?:müz)?(?:de)?|menyn?(?: har| med| är)?|på menyn|मे(?:न्यू|नू) में|菜单(?:上|里)?有?|主[打营]|menu(?:nya)? (?:ada(?:lah)?|berisi|antara lain|có|gồm)|menu(?:nya)?(?!\s(?:d(?:u|es?|e la|el|o|ella|nia)(?!\p{L})|d[’']|of\s|enfants?|infantil|kids|bambin[oi]|dziecięc|midi|dégust|degust|complet|ejecutivo|executivo|fixe|fijo|fisso|turistico|découverte|gourmand|gourmet|surprise|végé|vegetarian|vegano|carne|pesce|pranzo))|thực đơn(?: (?:có|gồm))?|(?:\p{L}{3,16}\s){1,2}(?:like|such as|wie|como|comme|come|zoals|jak|как)(?!\p{L})|(?:(?:please|just|also|bitte|por favor)\s)?(?:list|show|mention|include|zeig\p{L}?|liste|muestra|affichez?|mostra|mostre|coloca|toon)(?!\p{L})(?:\s(?:two|three|four|five|six|\d{1,2}))?|展示)\s?(?=\p{L}|\d)/iu;
const withPrices =
  /(?:\s(?:with|and|mit|con|avec|com|met|z|с|з|із)\s(?:their\s)?(?:prices?|preisen?|precios|prix|preços|prezzi|prijzen|cenami|цен(?:ами|ой)|цін(?:ами|ою))|[和与](?:价格|价钱))\s*$/iu;
const copula = /^(?:입니다|이에요|예요|이고|です|でございます|であり)$/u;

const links =
  /^\s{0,3}(?:for|per|each|für|pour|por|para|za|за)?\s{1,3}(?:(?:an?|the|eine?n?|une?|una?)\s)?/iu;

/** "Price per class 12 €", "price haircut 20 €" */
const costWord =
  /^\s{0,2}(?:prices?|fees?|preise?|precios?|prix|tarifs?|preços?|prezz[io]|prijs|cen(?:y|a(?=\s(?:za|biletu|wstępu)\s))|fiyat\p{L}{0,5}|harga(?:nya)?|tarifnya|giá|daam|दाम|कीमत|цен(?:[аы]|о[йю]))\s(?=(?!(?:per|pro|por|par|al?|za|за|from|ab|de|is|ist|es|are|sind|son|sont|são|sono|zijn)\s)\p{L})/iu;
/** "خدماتي وأسعاري للصفحة": what stands before "my prices" is another thing. */
const arabicCosts = /^[^]{0,60}?(?<!\p{L})و?(?:ال)?[أا]سعار(?:ي|نا|ه|ها)?\s(?=\p{sc=Arab}{2})/u;
/** "We sell honey 7 €" */
const sells =
  /^\s{0,2}(?:and |we |i |wir |ich |nous |je |nós |eu |noi |wij |ik |my |мы |я )?(?:also )?(?:(?:auf (?:der|die) (?:speise)?karte|on the menu|en (?:la carta|el menú)|à la carte|no cardápio|nel menu|op de kaart|w menu|в меню)\s(?:sollen|stehen|kommen|should be|there(?:[’']s| is| are)|are|is|we have|van|hay|tenemos|il y a|tem|temos|ci sono|staan|są|mają być|есть)|vendo|vende|vendemos|ofrezco|hago|faço|ofereço|offro|faccio|vends|fais|verkaufe|verkoop|sprzedaję|robię|продаю|делаю|(?:rent|verhuren|verhuur(?=\s\S)|vermieten|vermiete|alquilamos|alquilo|louons|loue|alugamos|alugo|noleggiamo|noleggio(?=\s\S)|wynajmujemy|сда[её]м)(?:\s(?:out|ook|auch|también|aussi|também|anche|też))?|sell(?:s|ing)?|offer(?:s|ing)?|have|do|make|bake|brew|serve|charge|verkaufen|machen|backen|bieten|haben|vendemos|ofrecemos|tenemos|vendons|proposons|avons|oferecemos|temos|vendiamo|offriamo|abbiamo|verkopen|sprzedajemy|mamy|продаём|продаем|есть|و?(?:عندنا|لدينا|عندي|لدي|نقدم|نبيع|يوجد))\s/iu;

/** "وشاي بالنعناع", behind another one; a word that begins with the letter has more after it. */
const arabicAnd = /^\s{1,2}و(?=[\p{Script=Arabic}]{3}[\p{Script=Arabic}\s]*$)/u;

/** "Plans are Basic $29": the first of what is listed. */
const areKinds = /^\s?(?:\p{L}{3,20}\s){1,2}(?:are|sind|son|sont|são|sono|zijn|это)\s(?=\p{Lu})/u;

/** Without "for", "costs", a colon and the number of a list. */
function named(text: string): string {
  const words = text
    // "분당구에 있고 소형견"
    .replace(/^[^]{0,40}(?:있고|이고|하고|인데|있으며)\s(?=\p{Script=Hangul})/u, '')
    .replace(
      /^\s?(?!平日|土日|週末|大人|子ども|初回)お?[\p{sc=Han}\p{sc=Katakana}ー]{2,8}き?(?:に?は|：)(?=\p{L})/u,
      '',
    )
    // "수업은 그룹 1회", "还有两间阁楼房"
    .replace(/^\s?\p{sc=Hangul}{1,6}(?:은|는)\s(?=\p{sc=Hangul})/u, '')
    // "개인 레슨은 1회"
    .replace(/(?<=\p{sc=Hangul}{2})(?:은|는)(?=\s\d)/u, '')
    .replace(/(?<=[\p{sc=Han}\p{sc=Katakana}ー]{2})は$/u, '')
    .replace(
      /^\s?(?:还有|另有|以及)(?:[一二两三四五六七八九十\d]{1,2}[间个种款张])?(?=\p{sc=Han}{2})/u,
      '',
    )
    .replace(atTime, '')
    .replace(sells, '')
    .replace(leadsTo, '')
    .replace(withPrices, '')
    // "a donate section with $10 buttons"
    .replace(/^[^]*\s(?:page|section)\swith\s*$/iu, '')
    .replace(/(?<=\p{L}{4})\s(?:page|section)\s*$/iu, '')
    .replace(arabicAnd, '')
    .replace(costWord, '')
    .replace(arabicCosts, '')
    .replace(areKinds, '')
    .replace(
      /^(\p{L}{3,20})\s(?:is|are|cost|ist|sind|kosten|es|son|est|sont|è|sono|é|são|is|zijn)\s(?=\d)/iu,
      '$1 ',
    )
    // "El menú del día", "Der Jahresbeitrag"
    .replace(
      /^\s{0,2}(?:(?:an?|the|[Ee]l|[Ll][ao]s?|[Ll]es?|[Ii]l|gli|[AOao]s?|[Hh]et|[Dd]e|[Ee]en|[Uu]n[ae]?)\s(?=\p{Ll})|(?:[Dd](?:er|ie|as|en)|[Ee]ine?)\s(?=\p{Lu}))/u,
      '',
    )
    .replace(/^\s{0,3}(?:\d{1,2}[.)]\s|[*–—•-]\s?)?/u, '')
    .replace(
      /(?:\s(?:for|at|on|am|il|le|el|op|w|в|om|um|a las?|alle ore|ore|vanaf|às|alle|ore|is|are|costs?|from|à|a|por|für|ab|ist|sind|est|sont|es|son|è|é|möglich|possible|posible|possível|possibile|kostet|kosten|coûte|cuesta|custa|costa|kosztuje|po|za|за|по|kostar|från|seharga|giá|коштує|від|voor|pour|para|=|\+|بـ?|بسعر|سعره(?:ا)?)|[\s:(=–—-]|\s@){0,4}$/iu,
      '',
    )
    .trim();
  return words.length > 60 || words.split(/\s+/u).length > 8 || !/\p{L}/u.test(words) ? '' : words;
}
