import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import type { SitePart } from '../part.ts';

/** A button to call, which stays in sight on phones. */
export const call: SitePart = {
  name: 'call',
  sure: [
    "(?:sticky |floating |big )?call(?:-| us)?(?: now| me)? (?:button|bar)|(?:tap|click|press)[ -]to[ -]call|button (?:to|that) calls?|anruf-?(?:button|knopf|taste)|(?:button|knopf) zum anrufen|bot[óo]n (?:de|para) (?:llamar|llamada)|bouton (?:d[’']appel|pour appeler|appeler)|botão (?:de |para )?(?:ligar|chamada|ligação)|pulsante (?:per )?(?:chiamare|chiama|di chiamata)|przycisk\\p{L}? (?:do )?(?:dzwonienia|zadzwoń|połączenia)|bel-?knop|knop om te bellen|arama (?:butonu|düğmesi)|ara (?:butonu|düğmesi)|кнопк\\p{L} (?:звонка|позвонить|вызова)|(?:一键)?(?:拨打|呼叫|拨号)(?:电话)?(?:的)?按钮|电话按钮|電話(?:する)?ボタン|전화 ?(?:걸기 )?버튼|कॉल (?:करने का )?बटन|زر (?:ال)?(?:اتصال|مكالمة)|tombol (?:telepon|panggil)|nút gọi|кнопк\\p{L} (?:дзвінка|зателефонувати)|ring-?knapp(?:en)?|knapp för att ringa",
  ],
  build(page) {
    const phone = page.facts?.find(({ kind }) => kind === 'phone')?.text;
    if (phone === undefined) return undefined;
    const { t } = wordsOf(words, page.language ?? 'en');
    return {
      place: 'contact',
      html: markup`<a class="button call" href="tel:${phone.replace(/[^\d+]/g, '')}">${t('call')} <span dir="ltr">${phone}</span></a>`,
      styles,
    };
  },
};

const styles = source`
  @media (max-width: 44rem) {
    .call {
      position: fixed;
      z-index: 4;
      inset-block-end: 0.75rem;
      inset-inline: 0.75rem;
      box-shadow: var(--shadow);
    }

    body:has(.call) {
      padding-block-end: 5rem;
    }
  }
`;

const words = dictionary(['call'], {
  en: 'Call',
  es: 'Llamar',
  de: 'Anrufen',
  fr: 'Appeler',
  pt: 'Ligar',
  it: 'Chiama',
  nl: 'Bellen',
  pl: 'Zadzwoń',
  tr: 'Ara',
  ru: 'Позвонить',
  zh: '拨打电话',
  ja: '電話する',
  ko: '전화하기',
  hi: 'कॉल करें',
  ar: 'اتصل',
  id: 'Telepon',
  vi: 'Gọi',
  uk: 'Зателефонувати',
  sv: 'Ring',
});
