import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import type { SitePart } from '../part.ts';
import { pricesOf } from './prices.ts';

/** `orderText`: what people have chosen, as the calculation of the page keeps it. */
export const orderScript = source`
  function orderText() {
    return document.querySelector('[data-part=total]')?.dataset.order ?? '';
  }
`;

/** A button that opens a mail with what people have chosen. */
export const order: SitePart = {
  name: 'order',
  sure: [
    '(?:e-?mails?|mails?) (?:with |containing )?(?:the|their|an?) order|(?:send|order|submit)\\p{L}{0,3}(?: \\p{L}{1,12}){0,4} (?:by|via|per|as an?) e-?mail|bestell\\p{L}{1,4} per (?:e-?)?mail|(?:pedido|encargo)s? por (?:correo|e-?mail)|(?:commande|commander)(?: \\p{L}{1,12}){0,3} par (?:e-?)?mail|ordin\\p{L}{1,3} (?:via|per) (?:e-?)?mail|zamówieni\\p{L}{1,2} (?:mailem|e-?mailem)|bestell\\p{L}{2,4} per (?:e-?)?mail|заказ\\p{L}? (?:по|на) (?:почт|e-?mail)\\p{L}{0,2}|e-?posta ile sipariş|メールで注文|이메일로 주문|邮件(?:下单|订购)',
  ],
  in: ['shop'],
  build(page) {
    const mail = mailIn(page);
    if (mail === undefined || pricesOf(page).length < 2) return undefined;
    const { t } = wordsOf(orderWords, page.language ?? 'en');
    const subject = `${page.title ?? ''}: ${t('subject')}`;
    return {
      place: 'after-list',
      html: markup`<a class="button" href="mailto:${mail}?subject=${encodeURIComponent(subject)}">${t('order')}</a>`,
      styles: '',
      script,
    };
  },
};

/** Also one that stands only where the request says what the page does. */
export function mailIn({ facts = [], message = '' }: Page): string | undefined {
  return facts.find(({ kind }) => kind === 'email')?.text ?? address.exec(message)?.[0];
}

const address =
  /(?<![\p{L}\p{N}.+-])[\p{L}\p{N}.+-]{1,40}@[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,24}){1,4}/u;

const script = source`
  const link = part.querySelector('a');
  const { href } = link;
  link.addEventListener('click', () => {
    const text = orderText();
    link.href = text === '' ? href : href + '&body=' + encodeURIComponent(text);
  });

  ${orderScript}
`;

export const orderWords = dictionary(['order', 'subject'], {
  en: 'Order by email | Order',
  es: 'Pedir por correo | Pedido',
  de: 'Per E-Mail bestellen | Bestellung',
  fr: 'Commander par e-mail | Commande',
  pt: 'Pedir por e-mail | Pedido',
  it: 'Ordina via e-mail | Ordine',
  nl: 'Bestel per e-mail | Bestelling',
  pl: 'Zamów e-mailem | Zamówienie',
  tr: 'E-posta ile sipariş ver | Sipariş',
  ru: 'Заказать по почте | Заказ',
  zh: '用邮件下单 | 订单',
  ja: 'メールで注文 | 注文',
  ko: '이메일로 주문 | 주문',
  hi: 'ईमेल से ऑर्डर करें | ऑर्डर',
  ar: 'اطلب بالبريد | طلب',
  id: 'Pesan lewat email | Pesanan',
  vi: 'Đặt hàng qua email | Đơn hàng',
  uk: 'Замовити поштою | Замовлення',
  sv: 'Beställ via e-post | Beställning',
});
