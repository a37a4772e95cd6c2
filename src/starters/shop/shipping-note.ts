import type { Language } from '../../contracts/job/plan.ts';
import { type Markup, markup } from '../markup.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import type { Shipping } from './read-shipping.ts';

/** What sending costs, below the products: "Shipping: $6.50 · free from $60". */
export function shippingNote(
  shipping: Shipping | undefined,
  { language, currency }: { readonly language: Language; readonly currency: string },
): readonly Markup[] {
  if (shipping === undefined) return [];
  const { label, cost, freeFrom } = shipping;
  const { t } = wordsOf(words, language);
  const money = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const parts = [
    `${label}: ${money.format(cost)}`,
    ...(freeFrom === undefined ? [] : [t('free').replace('{sum}', () => money.format(freeFrom))]),
  ];
  return [markup`<p class="note">${parts.join(' · ')}</p>`];
}

/** The word for it, where the request has none. */
export function shippingWord(language: Language): string {
  return wordsOf(words, language).t('shipping');
}

const words = dictionary(['shipping', 'free'], {
  en: 'Shipping | free from {sum}',
  es: 'Envío | gratis desde {sum}',
  de: 'Versand | kostenlos ab {sum}',
  fr: 'Livraison | gratuit dès {sum}',
  pt: 'Frete | grátis a partir de {sum}',
  it: 'Spedizione | gratis da {sum}',
  nl: 'Verzending | gratis vanaf {sum}',
  pl: 'Wysyłka | za darmo od {sum}',
  tr: 'Kargo | {sum} ve üzeri ücretsiz',
  ru: 'Доставка | бесплатно от {sum}',
  zh: '运费 | 满 {sum} 免费',
  ja: '送料 | {sum}以上で無料',
  ko: '배송비 | {sum} 이상 무료',
  hi: 'शिपिंग | {sum} से मुफ़्त',
  ar: 'الشحن | مجانًا ابتداءً من {sum}',
  id: 'Ongkos kirim | gratis mulai {sum}',
  vi: 'Phí vận chuyển | miễn phí từ {sum}',
  uk: 'Доставка | безкоштовно від {sum}',
  sv: 'Frakt | fri från {sum}',
});
