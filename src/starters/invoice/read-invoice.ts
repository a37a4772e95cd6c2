import type { PlanFact } from '../../contracts/job/plan.ts';
import { costsIn, partsNear, sharesNear } from './read-cost.ts';
import { topicOf } from '../everyday-calculator/calculators.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What is added up, and what is reckoned on top of it. */
export interface Invoice {
  /** For a customer, with an address, a number and a date; otherwise it calculates a price. */
  readonly isInvoice: boolean;
  readonly lines: readonly Line[];
  /** What an hour or a piece costs where nothing else is said: the price of new lines. */
  readonly rate: number;
  /** In percent; undefined where the page has no field for it. */
  readonly markup: number | undefined;
  readonly discount: number | undefined;
  readonly tax: number | undefined;
  /** By how many the total is divided. */
  readonly parts: number | undefined;
  /** Several of each, of which all prices are shown. */
  readonly manyMarkups: readonly number[];
  readonly manyParts: readonly number[];
  /** Whether the quantity is an area, from a length and a width in metres. */
  readonly isArea: boolean;
  /** What is added to the area, in percent. */
  readonly waste: number | undefined;
}

interface Line {
  readonly name: string;
  readonly quantity: number;
  readonly price: number;
}

/**
 * Reads lines, percentages and what else an invoice or a price has.
 *
 * @example
 * const facts = [{ kind: 'price', text: '8 €', label: 'flour', at: 0 }];
 * readInvoice('cake price calculator: flour 8 €, margin 35 %', facts).markup; // 35
 */
export function readInvoice(message: string, facts: readonly PlanFact[]): Invoice {
  const isInvoice = invoices.test(message);
  const manyMarkups = isInvoice ? [] : sharesNear(message, markups.said);
  const markup = manyMarkups[0] ?? shareOf(markups, message);
  const isArea = lengths.test(message) && widths.test(message);
  const choice = choices.exec(message);
  const [from, to] = [choice?.index ?? -1, (choice?.index ?? -1) + (choice?.[0].length ?? 0)];
  const usual = facts.find(
    ({ kind, label = '' }) => kind === 'price' && (usually.test(label) || anHour.test(label)),
  );
  const priced = facts
    .filter((fact) => fact.kind === 'price' && (fact.label ?? '') !== '' && fact !== usual)
    .slice(0, 20);
  const isOption = ({ at }: PlanFact): boolean => at > from && at < to;
  // "Er wählt die Art. Wolle 95 €, Seide 180 €": what is chosen from stands in the next sentence.
  const isChoice = choice !== null && markup === undefined && !isArea && !priced.some(isOption);
  const lines = priced.map((fact, index) => ({
    name: named(fact.label ?? ''),
    // Costs come together, prices are chosen from.
    quantity: (
      isOption(fact)
        ? !priced.slice(0, index).some(isOption)
        : markup !== undefined || isArea || (choice !== null && !isChoice) || index === 0
    )
      ? 1
      : 0,
    price: amountIn(fact.text),
  }));
  const costs = isInvoice || isArea || choice !== null ? [] : costsIn(message);
  const manyParts = manyPartsIn(message);
  return {
    isInvoice,
    lines: (lines.length === 0
      ? costs
      : [...lines, ...costs.filter(({ price }) => lines.every((line) => line.price !== price))]
    ).map((line) => byMinute(line, message)),
    manyMarkups,
    manyParts,
    rate: usual === undefined ? 0 : amountIn(usual.text),
    markup,
    discount: shareOf(discounts, message) ?? (isInvoice ? 0 : undefined),
    tax: shareOf(taxes, message) ?? (isInvoice ? 0 : undefined),
    parts: portions.test(message) ? (manyParts[0] ?? partsIn(message)) : undefined,
    isArea,
    waste: isArea ? shareOf(wastes, message) : undefined,
  };
}

/** "my time in minutes at 14/hour": a minute of it. */
function byMinute(line: Line, message: string): Line {
  const isHourly = message.includes(`${line.price}/h`) || message.includes(`${line.price} an hour`);
  return /minut/iu.test(line.name) && isHourly
    ? { ...line, price: Math.round((line.price / 60) * 1e4) / 1e4 }
    : line;
}

const usually =
  /(?<!\p{L})(?:default|usual(?:ly)?|standard|standardmäßig|por defecto|habitual|par défaut|habituel(?:le)?|padrão|predefinit[ao]|standaard|domyśln\p{L}|varsayılan|по умолчанию)(?!\p{L})/iu;
const anHour =
  /^(?:(?:my|mein|mi|mon|meu|il mio|mijn)\s)?(?:hourly )?(?:rate|stundensatz|stundenlohn|tarifa|tarif horaire|taux horaire|tariffa(?: oraria)?|uurtarief|stawka(?: godzinowa)?)(?:\s(?:is|ist|es|est|é|è))?$/iu;

/** "Choice of carpet (Basic)" is Basic, "elegir pintura básica" a "pintura básica", "el m² o premium" is premium. */
function named(label: string): string {
  const inner = /[(]\s?(\p{L}[^()]{1,40})[)]?$/u.exec(label)?.[1] ?? label;
  const own = inner.replace(chosen, '').replace(eachOr, '').replace(besides, '') || inner;
  return own.charAt(0).toUpperCase() + own.slice(1);
}

/** Whether a request is for a calculator of prices that it names; `head` is the clause that names it. */
export function asksForPrices(text: string, head: string): boolean {
  const asked = text.slice(0, 300);
  if (!calculators.test(asked) || topicOf(head) !== undefined || kept.test(head)) return false;
  return (text.match(prices)?.length ?? 0) > 1 || markups.said.test(text) || costs.test(text);
}

const calculators =
  /calculat(?:or|ora|rice)|(?:price|quote|cost) (?:estimat|tool|generat)|calculad|rechner|kalkulat|calcolat|reken(?:machine|tool|hulp)|hesapla|калькулятор|计算器|計算[器機ツ]|見積|报价|견적|계산기|कैलकुलेटर|حاسبة|أداة تحسب|أداة (?:ل)?حساب|计算/iu;
const costs =
  /(?<!\p{L})(?:cost per \p{L}{3,12}|(?:wholesale|retail|selling) price|verkaufspreis|precio de venta|prix de vente|preço de venda|prezzo di vendita|verkoopprijs|cena sprzedaży|satış fiyatı)(?!\p{L})/iu;
const kept =
  /budget|expense|haushaltsbuch|ausgaben|gastos|dépenses|despesas|spese|uitgaven|wydatk|gider|расход/iu;
const prices =
  /(?:\p{Sc}|R\$|zł)\s?\d{1,6}|(?<![\d.,])\d{1,6}(?:[.,]\d{1,2})?\s?(?:\p{Sc}|zł|euros?|dollars?|pounds?|руб\p{L}{0,3}|tl(?!\p{L})|元|円|원|रुपये|ريال|درهم)/giu;

const invoices =
  /(?<!\p{L})(?:invoic(?:es?|ing)|rechnung(?:en|s)?(?:generator|vorlage|programm)?|rechnungen|facturas?|facturador|factures?|fatura\p{L}{0,4}|fattur[ae]|factuur|facturen|faktur\p{L}{0,2}|счёт(?:ов|а)?(?: на оплату)?|сч[её]т-фактур\p{L})(?!\p{L})|发票|请款单|請求書|見積書|청구서|견적서|चालान|इनवॉइस|فاتورة|فواتير/iu;

const share = String.raw`(?<before>\d{1,2}(?:[.,]\d{1,2})?)\s?%`;
const after = String.raw`(?<after>\d{1,2}(?:[.,]\d{1,2})?)\s?%`;

interface Share {
  readonly said: RegExp;
  readonly amount: RegExp;
}

function shareNamed(words: string): Share {
  return {
    said: letterPattern(words),
    amount: letterPattern(
      `(?:${words})[^\\d%.,;\\n]{0,24}${after}|${share}\\s?(?:(?:added|extra|as|for|de|für|als|per|por|pour|voor|na|на|di|da|\\p{L}{0,4})\\s){0,2}?(?:${words})`,
    ),
  };
}

const markups = shareNamed(
  String.raw`(?<!\p{L})(?:margins?|markup|mark-up|profit|gewinn(?:aufschlag|marge)?|aufschlag|marge|margen|beneficio|bénéfice|margem|lucro|margine|ricarico|guadagno|winst(?:marge)?|opslag|marż[aęy]|zysk|narzut|k[âa]r (?:pay|oran|marj)\p{L}{1,3}|наценк\p{L}|прибыл\p{L}|марж\p{L})(?!\p{L})|利润|毛利|加价|利益|マージン|마진|이윤|मुनाफ़?ा|هامش|ربح`,
);
const wastes = shareNamed(
  String.raw`(?<!\p{L})(?:waste|offcuts?|spare|verschnitt|reserve|desperdicio|sobrante|merma|pertes?|chutes?|sobra|desperdício|scarto|sfrido|snijverlies|zapas\p{L}?|fire|запас\p{L}?)(?!\p{L})|损耗|余り|여분|الهدر`,
);
const lengths =
  /(?<!\p{L})(?:length|länge|largo|longitud|longueur|comprimento|lunghezza|lengte|długość|uzunluk|długości|длин[аыу])(?!\p{L})|长|長さ|길이|लंबाई|الطول/iu;
const widths =
  /(?<!\p{L})(?:width|breite|ancho|largeur|largura|larghezza|breedte|szerokość|szerokości|genişlik|ширин[аыу])(?!\p{L})|宽|幅|너비|चौड़ाई|العرض/iu;
/** "choice of carpet (Basic £12, Comfort £19)": one of them is taken. */
const choices =
  /(?<!\p{L})(?:choice of|choose|select|pick|auswahl|wähl\p{L}{1,3}|elegir|elige|choix|choisi\p{L}{1,4}|escolh\p{L}{1,4}|scelta|scegli\p{L}{0,4}|keuze|kies\p{L}{0,2}|wybier\p{L}{1,2}|wybór|seç\p{L}{1,5}|выб\p{L}{2,5})(?!\p{L})(?:[^.;()\n]|\.\d){0,160}(?:[(][^()\n]{0,200}[)])?/iu;
/** The word of choosing before the first of what is chosen from. */
const chosen =
  /^(?:choose|select|pick|auswahl|wähle?n?|elegir|elige|escoger|choisir|escolher|escolha|scegliere|scegli|kiezen|kies|wybrać|wybierz|выбрать|выбери)\s(?:(?:between|from|zwischen|entre|tra|tussen|między)\s)?/iu;
/** "Do tego szycie 25 zł" */
const besides =
  /^(?:(?:do )?tego|dazu|plus|además|en plus|inoltre|além disso|daarbij|ayrıca|а также)\s(?=\p{L}{3})/iu;
/** What stands between a price and the next of a choice. */
const eachOr =
  /^(?:(?:per|the|a|el|la|le|il|al|pro|je|par|por|za)\s)?(?:m[²2]|sqm|hour|stunde|hora|heure|ora|uur|kg|piece|stück)?\s?(?:or|oder|o|ou|of|lub|veya|или)\s(?=\p{L}{3})/iu;
const discounts = shareNamed(
  String.raw`(?<!\p{L})(?:discounts?|rebate|rabatt|nachlass|descuentos?|remises?|réduction|descontos?|sconti|sconto|korting|rabat\p{L}{0,2}|zniżk\p{L}|indirim|скидк\p{L})(?!\p{L})|折扣|[一二三四五六七八九]折|割引|할인|छूट|خصم`,
);
const taxes = shareNamed(
  String.raw`(?<!\p{L})(?:vat|gst|(?:sales )?tax(?:es)?|mwst|ust|mehrwertsteuer|iva|tva|impuestos?|imposto|btw|kdv|ндс)(?!\p{L})|消费税|增值税|税率|消費税|부가세|세금|जीएसटी|ضريبة`,
);

/** The percentage that stands with a word; 0 where the word stands alone. */
function shareOf({ said, amount }: Share, message: string): number | undefined {
  if (!said.test(message)) return undefined;
  const { before, after: behind } = amount.exec(message)?.groups ?? {};
  return Number((before ?? behind ?? '0').replace(',', '.'));
}

const portions =
  /(?<!\p{L})(?:(?:per|each|for each) (?:portion|serving|slice|piece|person|guest|unit|cookie|cupcake)|pro (?:portion|stück|person|gast)|por (?:ración|porción|persona|unidad|trozo|pessoa|porção|fatia|unidade)|(?:par|à la) (?:part|portion|personne|pièce)|(?:a|per) (?:porzione|persona|fetta|pezzo)|per (?:portie|stuk|persoon)|(?:na|za) (?:porcję|osobę|sztukę)|(?:porsiyon|kişi) başı|(?:на|за) (?:порцию|человека|штуку))(?!\p{L})|每份|每人|一人(?:当|あ)たり|1個あたり|1인당|개당|لكل (?:شخص|قطعة)/iu;

function manyPartsIn(message: string): readonly number[] {
  const at = portions.exec(message);
  return at === null ? [] : partsNear(message.slice(at.index + at[0].length));
}

/** "por ración (8, 12 o 20)" */
function partsIn(message: string): number {
  const at = portions.exec(message);
  const behind = message.slice((at?.index ?? 0) + (at?.[0].length ?? 0));
  return Number(/^\s?[(（:]?\s?(\d{1,3})(?!\d)/u.exec(behind)?.[1] ?? 1);
}

export function amountIn(text: string): number {
  const [digits = '0'] = /\d[\d.,]{0,9}/u.exec(text) ?? [];
  const plain = digits.replace(/[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.');
  return Number.isFinite(Number(plain)) ? Number(plain) : 0;
}
