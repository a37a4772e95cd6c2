import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import type { SitePart } from '../part.ts';
import { pricesOf, signsOf } from './prices.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Prices by the month or by the year, where the request tells how many months a year costs. */
export const billing: SitePart = {
  name: 'billing',
  sure: [
    '(?:monthly|yearly|annual|price|billing) ?(?:/|and|or|vs)? ?(?:monthly|yearly|annual(?:ly)?)? (?:toggle|switch(?:er)?)|(?:monats|jahres|preis)-?(?:umschalter)|umschalter (?:zwischen )?(?:monatlich|jährlich)\\p{L}{0,4}|(?:mensual|anual) ?/ ?(?:mensual|anual)|(?:mensuel|annuel) ?/ ?(?:mensuel|annuel)|(?:mensal|anual) ?/ ?(?:mensal|anual)|(?:mensile|annuale) ?/ ?(?:mensile|annuale)|月付[/／]?年付|月額[/／]年額|월간[/／]연간',
  ],

  build(page) {
    const [first] = pricesOf(page);
    const months = monthsIn(page);
    if (page.starter !== 'landing-page' || first === undefined || months === undefined)
      return undefined;
    const { t } = wordsOf(words, page.language ?? 'en');
    const [before = '', after = ''] = signsOf(first.price);
    return {
      place: 'before-list',
      html: markup`
        <div class="chips" role="group" aria-label="${t('billing')}">
          <button type="button" aria-pressed="true" value="1">${t('month')}</button>
          <button type="button" aria-pressed="false" value="${months}">${t('year')}</button>
        </div>
      `,
      styles: '',
      script,
      data: { before, after },
    };
  },
};

/** "yearly = 10x monthly", "2 months free", "20% off yearly". */
function monthsIn({ message = '' }: Page): number | undefined {
  const { times, free, off, cheaper } = terms.exec(message)?.groups ?? {};
  const share = off ?? cheaper;
  if (times !== undefined) return Number(times);
  if (free !== undefined) return 12 - Number(free);
  return share === undefined ? undefined : 12 * (1 - Number(share) / 100);
}

const yearly =
  '(?:yearly|annual(?:ly)?|per year|jährlich|jahres\\p{L}{0,8}|anual(?:mente)?|annuel(?:le)?|annuale?|rocznie|roczn\\p{L}|jaarlijks|yıllık|годов\\p{L}{2,3}|за год)';
const terms = letterPattern(
  `(?<!\\p{L})${yearly}(?!\\p{L})[^.;\\n\\d]{0,24}(?<times>\\d{1,2})\\s?(?:x|×|times|mal|veces|fois|vezes|volte|keer|razy|kat)|(?<free>[1-6]) (?:months? free|monate? (?:gratis|geschenkt|frei)|mes(?:es)? gratis|mois (?:offerts?|gratuits?)|mesi gratis|maanden gratis|miesi\\p{L}{2,4} gratis|ay (?:ücretsiz|bedava)|месяц\\p{L}{0,2} (?:бесплатно|в подарок))|(?<off>\\d{1,2})\\s?% [^.;\\n\\d]{0,24}${yearly}|${yearly}[^.;\\n\\d]{0,24}(?<cheaper>\\d{1,2})\\s?%`,
);

const script = source`
  const prices = [...document.querySelectorAll('[data-list] [data-price] .price')].map((place) => ({
    place,
    written: place.textContent,
    value: Number(place.parentElement.dataset.price),
  }));
  part.addEventListener('click', ({ target }) => {
    const chosen = target.closest('button');
    if (!chosen) return;
    const months = Number(chosen.value);
    for (const button of part.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button === chosen));
    for (const { place, written, value } of prices) {
      const sum = value * months;
      const digits = Number.isInteger(sum) ? 0 : 2;
      const number = sum.toLocaleString(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      place.textContent = months === 1 ? written : data.before + number + data.after;
    }
  });
`;

const words = dictionary(['billing', 'month', 'year'], {
  en: 'Billing | Monthly | Yearly',
  es: 'Pago | Mensual | Anual',
  de: 'Abrechnung | Monatlich | Jährlich',
  fr: 'Facturation | Par mois | Par an',
  pt: 'Cobrança | Mensal | Anual',
  it: 'Fatturazione | Al mese | All’anno',
  nl: 'Betaling | Per maand | Per jaar',
  pl: 'Płatność | Miesięcznie | Rocznie',
  tr: 'Ödeme | Aylık | Yıllık',
  ru: 'Оплата | За месяц | За год',
  zh: '付费方式 | 按月 | 按年',
  ja: 'お支払い | 月払い | 年払い',
  ko: '결제 | 월간 | 연간',
  hi: 'भुगतान | मासिक | वार्षिक',
  ar: 'الدفع | شهريًا | سنويًا',
  id: 'Penagihan | Bulanan | Tahunan',
  vi: 'Kỳ thanh toán | Hằng tháng | Hằng năm',
  uk: 'Оплата | Щомісяця | Щороку',
  sv: 'Betalning | Månadsvis | Årsvis',
});
