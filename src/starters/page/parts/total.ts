import { source } from '../../lay-out.ts';
import { markup } from '../../markup.ts';
import { dictionary, wordsOf } from '../dictionary.ts';
import type { SitePart } from './part.ts';
import { pricesOf, signsOf } from './prices.ts';

/** The prices of a request to choose from, with their sum; at least two that are numbers. */
export const total: SitePart = {
  name: 'total',
  sure: [
    "(?:shopping )?(?:cart|basket)(?= |$|[,.])|add[- ]to[- ](?:cart|basket)|warenkorb|carrito(?: de compras?)?|panier(?: d[’']achat)?|carrinho(?: de compras)?|carrello|koszyk\\p{L}{0,2}|winkel(?:wagen|mandje)|sepet\\p{L}{0,2}|корзин\\p{L}|购物车|カート|장바구니|कार्ट|سلة(?: المشتريات| التسوق| طلبات)?",
    '(?:price|cost|quote|fare|order) (?:calculator|estimator|simulator)|(?:see|shows?|with|get|know|calculates?|works? out) (?:the |their |a |an? )?(?:running |order )?total(?: price| cost)?|adds? up (?:the|their) (?:price|order|total)|running total|total (?:price|cost) (?:updates?|shown|calculator)',
    'preisrechner|kostenrechner|(?:gesamtpreis|gesamtsumme|summe) (?:sehen|sieht|anzeigen|angezeigt|berechnen|berechnet)|(?:sieht|zeigt|berechnet) (?:den |die )?(?:gesamtpreis|gesamtsumme|summe)',
    'calculadora de (?:precios?|presupuesto|preços?|orçamento|costes?)|ver el (?:precio )?total|ir sumando|calcul\\p{L}{1,4} el (?:precio|total)|ver o (?:preço |valor )?total|calcul\\p{L}{1,4} o (?:preço|total|valor)|somar o (?:pedido|total)',
    'calculateur de (?:prix|devis|tarif)|simulateur de (?:prix|devis|tarif)|(?:voir|voit|calcul\\p{L}{1,4}) le (?:prix |montant )?total|calcolatore (?:di )?(?:prezzi|preventivo)|(?:vede|veda|vedere|calcola\\p{L}{0,2}) (?:subito )?il (?:prezzo )?totale',
    'kalkulator(?= |$|[,.–-])|widzi sum[ęa]|łączn\\p{L}{1,3} (?:cen|koszt|kwot)\\p{L}{0,3}|prijscalculator|(?:totaalprijs|totaal) (?:zien|ziet|berekenen)|toplam (?:fiyat|tutar)\\p{L}{0,4}|toplamı (?:gör|hesapla)\\p{L}{0,6}|fiyat hesapla\\p{L}{0,5}',
    'калькулятор(?: цен\\p{L}?| стоимости)?|(?:итогов|общ)\\p{L}{2,3} (?:сумм|стоимост|цен)\\p{L}{1,2}|посчитать (?:сумму|стоимость)|报价计算|价格计算|计算(?:总价|价格)|总价|总计|料金(?:シミュレーション|計算)|見積もり計算|合計(?:金額|額)|견적 계산|가격 계산|총액|합계|कुल (?:कीमत|राशि|दाम)|حاسبة (?:السعر|الأسعار)|السعر الإجمالي|المجموع|و?مجموع السعر',
  ],
  in: ['everyday-calculator', 'expense-tracker', 'shop', 'goal-counter', 'calculator'],
  build(page) {
    const things = pricesOf(page);
    const [first] = things;
    if (first === undefined || things.length < 2) return undefined;
    const { t } = wordsOf(words, page.language ?? 'en');
    const [before = '', after = ''] = signsOf(first.price);
    return {
      place: 'after-list',
      html: markup`
        <form class="part-card" data-before="${before}" data-after="${after}">
          <fieldset>
            <legend>${t('choose')}</legend>
            ${things.map(
              ({ name, price, value }, index) => markup`
                <label for="pick_${index + 1}">
                  <span>${name} <b>${price}</b></span>
                  <input id="pick_${index + 1}" type="number" min="0" max="99" value="0" inputmode="numeric" data-price="${value}">
                </label>
              `,
            )}
          </fieldset>
          <p class="part-result">${t('total')}: <output id="sum"></output></p>
        </form>
      `,
      styles: '',
      script,
    };
  },
};

/** Adds up what is chosen. */
const script = source`
  const form = part.querySelector('form');
  const amounts = [...part.querySelectorAll('[data-price]')];
  const digits = amounts.some(({ dataset }) => !Number.isInteger(Number(dataset.price))) ? 2 : 0;
  const showSum = () => {
    const sum = amounts.reduce((whole, { value, dataset }) => whole + Math.max(Number(value) || 0, 0) * Number(dataset.price), 0);
    const number = sum.toLocaleString(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    part.querySelector('#sum').textContent = form.dataset.before + number + form.dataset.after;
  };
  form.addEventListener('input', showSum);
  form.addEventListener('submit', (event) => event.preventDefault());
  showSum();
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
});
