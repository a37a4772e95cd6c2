import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { mobileNumber } from './mobile-number.ts';
import { orderScript } from '../prices/order.ts';
import type { SitePart } from '../part.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** A button to a chat, with what people have chosen where the page adds it up. */
export const whatsapp: SitePart = {
  name: 'whatsapp',
  sure: [
    'whats-?app[- ](?:button|link|chat|icon|order)s?|(?:button|link)s? (?:to|for) whats-?app|(?:order|write|message|chat|contact|text|book|send)\\p{L}{0,3}(?: \\p{L}{1,12}){0,4} (?:on|via|by|through|over|to) whats-?app|whatsapp-(?:knopf|button|link|bestellung)|(?:per|über) whats-?app (?:schreib|bestell|schick|send|kontakt)\\p{L}{1,6}|bot[óo]n (?:de|para|al?) whats-?app|botão (?:de|do|para|pro) whats-?app|bouton (?:vers )?whats-?app|pulsante (?:di |per )?whats-?app|przycisk (?:do )?whats-?app\\p{L}?|whats-?app-?knop|whats-?app(?:.?tan| ile)? (?:butonu|düğmesi|bağlantısı|gönder\\p{L}{1,6}|sipariş|yaz\\p{L}{0,4})|кнопк\\p{L} (?:в |для )?(?:whats-?app|ватсап\\p{L}?|вотсап\\p{L}?)|(?:tombol|nút|кнопк\\p{L} у|knapp till) (?:chat )?(?:whats-?app|wa)|whats-?app-?knapp(?:en)?|(?:pesan|order|hubungi|booking)(?: \\p{L}{1,12}){0,3} (?:via|lewat) (?:whats-?app|wa)|व्हाट्सए?प बटन|व्हाट्सए?प पर|왓츠앱 (?:버튼|으로)|WhatsApp(?:ボタン|で(?:注文|連絡))|WhatsApp ?按钮|و?زرا?\\p{M}?(?: \\p{L}{1,12}){0,3} (?:عبر |ل|إلى )?(?:ال)?واتس ?اب|عبر (?:ال)?واتس ?اب',
    '(?:por|via|par|su|via|przez|через|pelo) whats-?app(?= |$|[,.])|(?:pedir|pedidos?|reservar?|escribir|enviar|encomendar|mandar|commander|écrire|ordinare|scrivere|zamawia\\p{L}{0,2}|zamówi\\p{L}{1,3}|bestellen|заказ\\p{L}{1,4})(?: \\p{L}{1,12}){0,3} (?:por|via|par|sur|su|przez|через|pelo|no|op) whats-?app',
  ],
  build(page) {
    const number = chatNumberIn(page);
    const isOpen = number === undefined || number === '';
    const { t } = wordsOf(whatsappWords, page.language ?? 'en');
    return {
      place: 'contact',
      html: markup`<a class="button" href="https://wa.me/${number ?? ''}" rel="noopener">${t('write')}</a>`,
      styles: '',
      script,
      ...(isOpen && { isOpen }),
    };
  },
};

/** The number for chats, as it is called from everywhere: it stands beside the word, else it is the first one. */
export function chatNumberIn({
  message = '',
  facts = [],
  language = 'en',
}: Page): string | undefined {
  const { behind, ahead } = beside.exec(message)?.groups ?? {};
  const written = behind ?? ahead ?? facts.find(({ kind }) => kind === 'phone')?.text ?? '';
  return mobileNumber(written, language, message);
}

const name = '(?:whats-?app|واتس ?اب|व्हाट्सए?प|왓츠앱|ватсап|вотсап)';
const number = '\\+?\\d[\\d\\s().-]{6,18}\\d';
const beside = letterPattern(
  `${name}[^\\d+.;\\n]{0,30}(?<behind>${number})|(?<ahead>${number})[\\s(,]{1,3}${name}`,
);

const script = source`
  const link = part.querySelector('a');
  const { href } = link;
  link.addEventListener('click', () => {
    const order = orderText();
    link.href = order === '' ? href : href + '?text=' + encodeURIComponent(order);
  });

  ${orderScript}
`;

export const whatsappWords = dictionary(['write'], {
  en: 'Write on WhatsApp',
  es: 'Escribir por WhatsApp',
  de: 'Per WhatsApp schreiben',
  fr: 'Écrire sur WhatsApp',
  pt: 'Escrever no WhatsApp',
  it: 'Scrivi su WhatsApp',
  nl: 'Stuur een WhatsApp',
  pl: 'Napisz na WhatsApp',
  tr: 'WhatsApp’tan yaz',
  ru: 'Написать в WhatsApp',
  zh: '用 WhatsApp 联系',
  ja: 'WhatsApp で連絡',
  ko: 'WhatsApp으로 문의',
  hi: 'WhatsApp पर लिखें',
  ar: 'راسلنا عبر واتساب',
  id: 'Kirim pesan WhatsApp',
  vi: 'Nhắn qua WhatsApp',
  uk: 'Написати у WhatsApp',
  sv: 'Skriv på WhatsApp',
});
