import { source } from '../../../lay-out.ts';
import { type Markup, markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { factText, factWord } from '../../facts.ts';
import type { SitePart } from '../part.ts';

/** Who runs the site, with the address and number that the request gives, and gaps for the rest. */
export const imprint: SitePart = {
  name: 'imprint',
  sure: [
    'impressum(?:s?-?seite)?|imprint(?: page)?|legal notice|mentions légales|aviso legal|note legali|colofon|künye|運営者情報',
  ],
  build({ title, facts = [], language = 'en' }) {
    if (title === undefined) return undefined;
    const { t } = wordsOf(words, language);
    const said = (kind: 'address' | 'phone' | 'email'): Markup | undefined => {
      const first = facts.find((fact) => fact.kind === kind);
      return first === undefined ? undefined : factText({ ...first, label: '' });
    };
    const gap = markup`<em>(${t('missing')})</em>`;
    const phone = said('phone');
    const rows: readonly (readonly [string, Markup])[] = [
      [t('owner'), markup`${title}, ${gap}`],
      [t('address'), said('address') ?? gap],
      ...(phone === undefined ? [] : [[factWord('contact', language), phone] as const]),
      [t('mail'), said('email') ?? gap],
    ];
    return {
      place: 'own',
      isOpen: true,
      html: markup`
        <section class="section imprint" aria-labelledby="imprint">
          <h2 id="imprint">${t('heading')}</h2>
          <dl>${rows.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div> `)}</dl>
        </section>
      `,
      styles,
    };
  },
};

const styles = source`
  .imprint h2 {
    margin-bottom: 1rem;
  }

  .imprint dl {
    margin: 0;
  }

  .imprint dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    padding: 0.3rem 0;
  }

  .imprint dt {
    min-width: 9rem;
    font-weight: 600;
  }

  .imprint dd {
    margin: 0;
  }
`;

const words = dictionary(['heading', 'owner', 'address', 'mail', 'missing'], {
  en: 'Legal notice | Run by | Address | Email | to be filled in',
  es: 'Aviso legal | Titular | Dirección | Correo | por completar',
  de: 'Impressum | Verantwortlich | Anschrift | E-Mail | bitte ergänzen',
  fr: 'Mentions légales | Éditeur | Adresse | E-mail | à compléter',
  pt: 'Aviso legal | Responsável | Endereço | E-mail | a preencher',
  it: 'Note legali | Titolare | Indirizzo | E-mail | da completare',
  nl: 'Colofon | Verantwoordelijk | Adres | E-mail | nog invullen',
  pl: 'Nota prawna | Właściciel | Adres | E-mail | do uzupełnienia',
  tr: 'Künye | Sorumlu | Adres | E-posta | doldurulacak',
  ru: 'Правовая информация | Владелец | Адрес | Почта | заполнить',
  zh: '法律声明 | 负责人 | 地址 | 邮箱 | 待填写',
  ja: '運営者情報 | 運営者 | 住所 | メール | 記入してください',
  ko: '운영자 정보 | 운영자 | 주소 | 이메일 | 입력해 주세요',
  hi: 'कानूनी सूचना | संचालक | पता | ईमेल | भरना बाकी',
  ar: 'بيانات قانونية | المسؤول | العنوان | البريد | يُستكمل',
  id: 'Informasi hukum | Pengelola | Alamat | Email | perlu diisi',
  vi: 'Thông tin pháp lý | Chủ quản | Địa chỉ | Email | cần điền',
  uk: 'Правова інформація | Власник | Адреса | Пошта | заповнити',
  sv: 'Juridisk information | Ansvarig | Adress | E-post | fyll i',
});
