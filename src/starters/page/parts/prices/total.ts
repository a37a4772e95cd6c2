import { source } from '../../../lay-out.ts';
import { type Markup, markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import type { SitePart } from '../part.ts';
import { readEntries } from '../signups/read-entries.ts';
import { signsOf } from './prices.ts';
import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { type Calculation, readCalculation } from './read-calculation.ts';
import { wholeWords } from '../../../not-included/wished.ts';

const sure = [
  "(?:shopping )?(?:cart|basket)(?= |$|[,.])|add[- ]to[- ](?:cart|basket)|warenkorb|carrito(?: de compras?)?|panier(?: d[’']achat)?|carrinho(?: de compras)?|carrello|koszyk\\p{L}{0,2}|winkel(?:wagen|mandje)|sepet\\p{L}{0,2}|корзин\\p{L}|购物车|カート|장바구니|कार्ट|سلة(?: المشتريات| التسوق| طلبات)?",
  '(?:people|visitors|customers|clients|they|you)?\\s?(?:can )?(?:tick|choose|pick|select) what they (?:want|need)(?= and (?:see|get))|(?:price|cost|quote|fare|order) (?:calculator|estimator|simulator)|(?:see|shows?|with|get|know|calculates?|works? out) (?:the |their |a |an? )?(?:running |order )?total(?: price| cost)?|adds? up (?:the|their) (?:price|order|total)|running total|total (?:price|cost) (?:updates?|shown|calculator)|tick (?:the )?(?:items|things|services) and (?:see|get)',
  'preisrechner|kostenrechner|(?:gesamtpreis|gesamtsumme|summe) (?:sehen|sieht|anzeigen|angezeigt|berechnen|berechnet)|(?:sieht|zeigt|berechnet) (?:den |die )?(?:gesamtpreis|gesamtsumme|summe)',
  'calculadora de (?:precios?|presupuesto|preços?|orçamento|costes?)|ver el (?:precio )?total|(?:ve|vea|verá|vean) (?:el|o) total|vê o total|ir sumando|calcul\\p{L}{1,4} el (?:precio|total)|ver o (?:preço |valor )?total|calcul\\p{L}{1,4} o (?:preço|total|valor)|somar o (?:pedido|total)',
  'calculateur de (?:prix|devis|tarif)|simulateur de (?:prix|devis|tarif)|(?:voir|voit|voie|calcul\\p{L}{1,4}) le (?:prix |montant )?total|calcolatore (?:di )?(?:prezzi|preventivo)|(?:vede|veda|vedere|calcola\\p{L}{0,2}) (?:subito )?il (?:prezzo )?totale|mi d[àa] il totale',
  'kalkulator(?= |$|[,.–-])|widzi sum[ęa]|łączn\\p{L}{1,3} (?:cen|koszt|kwot)\\p{L}{0,3}|prijscalculator|(?:totaalprijs|totaal) (?:zien|ziet|berekenen)|(?:tikt|kiest|klikt) (?:aan )?wat \\p{L}{1,8} wil en ziet het totaal|ziet (?:meteen )?het totaal|toplam (?:fiyat|tutar)\\p{L}{0,4}|toplamını (?:da )?göster\\p{L}{0,4}|toplamı (?:gör|hesapla)\\p{L}{0,6}|fiyat hesapla\\p{L}{0,5}',
  'калькулятор(?: цен\\p{L}?| стоимости)?|(?:итогов|общ)\\p{L}{2,3} (?:сумм|стоимост|цен)\\p{L}{1,2}|посчитать (?:сумму|стоимость)|报价计算|价格计算|计算(?:总价|价格)|总价|总计|料金(?:シミュレーション|計算)|見積もり計算|合計(?:金額|額)|견적 계산|가격 계산|총액|합계|कुल (?:कीमत|राशि|दाम)|حاسبة (?:السعر|الأسعار)|السعر الإجمالي|المجموع|و?مجموع السعر',
  '(?:an?|the|with|small|little) (?:(?:small|little|simple|quick|handy|fees?|prices?|costs?|rental|booking|tuition|trip|ticket|delivery|hire|stay) ){0,2}calculator|rough (?:estimate|price)|(?:see|shows?|get|give\\p{L}?|works? out)(?: \\p{L}{2,12}){0,4} (?:estimate|cost|fee|price)(?: \\p{L}{2,12}){0,2} (?:for|of|by|when|per|live|based)(?! (?:the|their|your) (?:picked|chosen|selected))|monthly cost',
  '(?:kleiner?|einfacher?|preis|kosten|miet|tarif)\\p{L}{0,3}[ -]?rechner|(?:zeigt|sieht|berechnet|rechnet)(?: \\p{L}{2,12}){0,4} (?:kosten|preis|betrag)|(?:pequeñ\\p{L} |sencill\\p{L} )?calculadora (?:de|para) (?:precios?|costos?|cuotas?|noches|alquiler|estancia)|calculadora(?: sencilla| pequeña)?(?= |:|,|\\.|$)|calculateur|calculette|(?:petit )?calculatrice|(?:piccolo |semplice )?calcolatore|(?:mi |gli )?(?:dice|mostra|calcola)(?: \\p{L}{2,12}){0,2} (?:totale|costo|prezzo)|reken(?:tool|hulp|module)\\p{L}{0,4}|(?:kosten|prijs)(?: per \\p{L}{3,8})? (?:zien|berekenen)|(?:orientacyjn\\p{L} |szacunkow\\p{L} )?(?:sum[ęa]|koszt|cen[ęa]) (?:usług|zamówienia|całkowit\\p{L})|orientacyjn\\p{L} (?:sum|cen|koszt)\\p{L}|hesaplama aracı|hesaplayıcı|कैलकुलेटर|(?:फ़ीस|फीस|कीमत) दिख\\p{L}?\\p{M}?|計算(?:ツール|機)|料金を計算|计算器|계산기|حاسبة',
  '(?:choos|pick|select|enter|type)\\p{L}{0,3}(?: \\p{L}{1,12}){1,8} (?:and |to )?(?:they |it |then )?(?:see|shows?|gets?|tells?) (?:the |a |their |its )?(?:price|cost|fee)|affich\\p{L}{1,4} (?:le |la |un )(?:prix |montant |coût )?(?:total|somme|coût|tarif|prix)|m[uo]e?str[ae]n? (?:el |o |la )(?:precio|total|coste|costo|preço|valor|suma|soma)|pokazuj\\p{L} (?:\\p{L}{3,14} )?(?:sum|cen|koszt)\\p{L}{1,2}|показыва\\p{L}{1,3} (?:сумму|цену|стоимость|итог)',
];
const asked = wholeWords(sure.join('|'));

/** The prices of a request to choose from, with their sum. */
export const total: SitePart = {
  name: 'total',
  sure,
  // Of people who come, no sum of prices.
  of: ({ message = '' }) => readEntries(message) === undefined,
  in: [
    'everyday-calculator',
    'expense-tracker',
    'shop',
    'goal-counter',
    'calculator',
    'converter',
    'records',
    'todo',
    'cost-split',
    'recipe-scaler',
    'invoice',
  ],
  build(page) {
    const calculation = readCalculation(page, asked);
    const [first] = calculation?.things ?? [];
    if (calculation === undefined || first === undefined) return undefined;
    const { t } = wordsOf(words, page.language ?? 'en');
    const [before = '', after = ''] = signsOf(first.price);
    const factor = calculation.factors.reduce((whole, { value }) => whole * value, 1);
    return {
      place: 'after-list',
      html: markup`
        <form class="part-card" data-before="${before}" data-after="${after}" data-factor="${factor}">
          <fieldset>
            <legend>${t('choose')}</legend>
            ${fields(calculation)}
          </fieldset>
          <p class="part-result">${t('total')}: <output id="sum"></output></p>
        </form>
      `,
      styles: '',
      script,
    };
  },
};

/** What people fill in: prices are in `data-price`, what multiplies them is `#count`. */
function fields({ way, things, unit, factors }: Calculation): readonly Markup[] {
  const count =
    unit === undefined
      ? []
      : [
          markup`<label for="count"><span>${upperStart(unit)}</span><input id="count" class="count" type="number" min="0" max="999" value="1" inputmode="numeric"></label> `,
        ];
  if (way === 'one')
    return [
      markup`
        <select aria-label="${things
          .map(({ name }) => name)
          .join(', ')
          .slice(0, 60)}">
          ${things.map(({ name, price, value }) => markup`<option data-price="${value}">${name} – ${price}</option> `)}
        </select>
      `,
      ...count,
    ];
  if (way === 'rate')
    return [
      ...things.map(
        ({ name, price, value }) =>
          markup`<p data-price="${value}">${[`${name} ${price}`, ...factors.map(({ text }) => text)].join(' × ')}</p> `,
      ),
      ...count,
    ];
  return things.map(({ name, price, value }, index) => {
    const id = `pick_${index + 1}`;
    const field =
      way === 'ticked'
        ? markup`<input id="${id}" type="checkbox" data-price="${value}">`
        : markup`<input id="${id}" type="number" min="0" max="99" value="0" inputmode="numeric" data-price="${value}">`;
    return markup`<label for="${id}"><span>${name} <b>${price}</b></span>${field}</label> `;
  });
}

/** Adds up what is chosen, and keeps it as text for buttons that send it. */
const script = source`
  const form = part.querySelector('form');
  const { before, after, factor } = form.dataset;
  const prices = [...form.querySelectorAll('[data-price]')];
  const count = form.querySelector('.count');
  const values = prices.map(({ dataset }) => Number(dataset.price));
  const digits = values.some((value) => !Number.isInteger(value * Number(factor))) ? 2 : 0;

  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();

  function show() {
    const times = count ? Math.max(Number(count.value) || 0, 0) * Number(factor) : 1;
    const chosen = prices.map((price) => ({ price, number: numberOf(price) })).filter(({ number }) => number > 0);
    const sum = chosen.reduce((whole, { price, number }) => whole + number * Number(price.dataset.price), 0) * times;
    const shown = sum.toLocaleString(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    form.querySelector('#sum').textContent = before + shown + after;
    const lines = chosen.map(({ price, number }) => (count ? count.value : number) + ' × ' + (price.labels?.[0] ?? price).textContent.trim());
    part.dataset.order = sum === 0 ? '' : [...lines, form.querySelector('.part-result').textContent.trim()].join('\n');
  }

  function numberOf(price) {
    if (price.matches('option')) return Number(price.selected);
    if (price.matches('p')) return 1;
    return price.type === 'checkbox' ? Number(price.checked) : Number(price.value) || 0;
  }
`;

const words = dictionary(['choose', 'total'], {
  en: 'Choose and see the total | Total',
  es: 'Elige y mira el total | Total',
  de: 'Auswählen und die Summe sehen | Summe',
  fr: 'Choisissez et voyez le total | Total',
  pt: 'Escolha e veja o total | Total',
  it: 'Scegli e guarda il totale | Totale',
  nl: 'Kies en zie het totaal | Totaal',
  pl: 'Wybierz i zobacz sumę | Suma',
  tr: 'Seçin ve toplamı görün | Toplam',
  ru: 'Выберите и узнайте сумму | Итого',
  zh: '选择并查看总价 | 合计',
  ja: '選んで合計を見る | 合計',
  ko: '골라서 합계 보기 | 합계',
  hi: 'चुनें और कुल देखें | कुल',
  ar: 'اختر وشاهد المجموع | المجموع',
  id: 'Pilih dan lihat totalnya | Total',
  vi: 'Chọn và xem tổng tiền | Tổng cộng',
  uk: 'Виберіть і дізнайтеся суму | Разом',
  sv: 'Välj och se summan | Summa',
});
