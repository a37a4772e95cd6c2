import type { PlanFact } from '../../../../contracts/job/plan.ts';
import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { factText } from '../../facts.ts';
import { reachWords } from '../../wished/section-words.ts';
import { type Reach, reachIn } from '../../wished/wished-sections.ts';
import { isSite } from '../../is-site.ts';
import type { SitePart } from '../part.ts';

/** A phone number, a mailbox and an address that a request wishes: under the title where it says so, and gaps for those that it does not tell. */
export const reach: SitePart = {
  name: 'reach',
  sure: Object.values(reachWords),
  of: (page) => isSite(page.starter) && shownBy(page).length > 0,
  build(page) {
    const shown = shownBy(page);
    if (shown.length === 0) return undefined;
    const { t } = wordsOf(gaps, page.language ?? 'en');
    return {
      place: shown.some(({ isTop }) => isTop) ? 'top' : 'contact',
      html: markup`
        <ul class="plain-list reach">
          ${shown.map(({ key, fact }) => markup`<li>${fact === undefined ? t(key) : factText(fact)}</li> `)}
        </ul>
      `,
      styles,
    };
  },
};

interface Shown extends Reach {
  readonly fact: PlanFact | undefined;
}

function shownBy({ message = '', facts = [] }: Page): readonly Shown[] {
  return reachIn(message)
    .map((one) => ({ ...one, fact: facts.find(({ kind }) => kind === one.key) }))
    .filter(({ fact, isTop }) => fact === undefined || isTop);
}

const styles = source`
  .reach li {
    color: var(--accent);
    font-size: 1.35rem;
    font-weight: 700;
  }

  .hero-text .reach li {
    font-size: clamp(1.6rem, 1.2rem + 2vw, 2.6rem);
  }
`;

/** Gaps for what a request does not tell. */
export const gaps = dictionary(['phone', 'email', 'address'], {
  en: '[Your phone number] | [Your email] | [Your address]',
  es: '[Tu teléfono] | [Tu correo] | [Tu dirección]',
  de: '[Ihre Telefonnummer] | [Ihre E-Mail] | [Ihre Adresse]',
  fr: '[Votre téléphone] | [Votre e-mail] | [Votre adresse]',
  pt: '[Seu telefone] | [Seu e-mail] | [Seu endereço]',
  it: '[Il tuo telefono] | [La tua email] | [Il tuo indirizzo]',
  nl: '[Je telefoonnummer] | [Je e-mail] | [Je adres]',
  pl: '[Numer telefonu] | [E-mail] | [Adres]',
  tr: '[Telefon numaranız] | [E-posta adresiniz] | [Adresiniz]',
  ru: '[Номер телефона] | [Электронная почта] | [Адрес]',
  zh: '[电话号码] | [邮箱] | [地址]',
  ja: '［電話番号］ | ［メールアドレス］ | ［住所］',
  ko: '[전화번호] | [이메일] | [주소]',
  hi: '[फ़ोन नंबर] | [ईमेल] | [पता]',
  ar: '[رقم الهاتف] | [البريد الإلكتروني] | [العنوان]',
  id: '[Nomor telepon Anda] | [Email Anda] | [Alamat Anda]',
  vi: '[Số điện thoại của bạn] | [Email của bạn] | [Địa chỉ của bạn]',
  uk: '[Номер телефону] | [Електронна пошта] | [Адреса]',
  sv: '[Ditt telefonnummer] | [Din e-postadress] | [Din adress]',
});
