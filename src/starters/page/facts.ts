import type { FactKind, Language, PlanFact, StaticPlan } from '../../contracts/job/plan.ts';
import { source } from '../lay-out.ts';
import { type Markup, markup } from '../markup.ts';
import { factsOutside } from './reading/given-lists.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { phoneLink } from './phone-link.ts';
import { linkAddress, platformCalled } from './profile-link.ts';
import { dictionary, type KeyOf, wordsOf } from './dictionary.ts';

/**
 * The facts of a request in a section of their own, for pages that have no better place for them. Prices
 * stand with what they are for, addresses and numbers are links. Empty without facts.
 */
export function factsSection(all: readonly PlanFact[], language: Language): readonly Markup[] {
  // A name or a quote alone tells nobody what it is.
  const facts = all.filter(({ kind, label }) => label !== undefined || !isBare.has(kind));
  if (facts.length === 0) return [];
  const { t } = wordsOf(words, language);
  const said = facts.filter(({ kind }) => kind === 'statement');
  // "Rain date: 17 May" is a row of its own.
  const moments = facts.filter(
    ({ kind, label = '' }) =>
      (kind === 'date' || kind === 'time') && label !== '' && !onlyWhere.test(label),
  );
  // "Gift list: giftlist.example" is no way to reach somebody.
  const links = facts.filter(
    ({ kind, label = '' }) =>
      kind === 'link' && label !== '' && platformCalled(label) === undefined,
  );
  const others = facts.filter((fact) => !moments.includes(fact) && !links.includes(fact));
  const rows = groups
    .map(([key, kinds]) => [t(key), others.filter(({ kind }) => kinds.includes(kind))] as const)
    .filter(([, found]) => found.length > 0);
  const details = facts.filter(({ kind }) => kind === 'detail');
  const labelled = details.filter(({ label = '' }) => label !== '');
  const plain = details.filter((fact) => !labelled.includes(fact));
  const named = [
    ...rows.map(([label, found]) => row(label, found)),
    ...[...moments, ...labelled, ...links].map((fact) =>
      row(labelText(fact.label), [{ ...fact, text: upperMonth(fact.text), label: '' }]),
    ),
  ];
  return [
    markup`
      <section class="facts" aria-labelledby="facts-heading">
        <h2 id="facts-heading">${t('details')}</h2>
        ${said.map(({ text }) => markup`<p>${upperStart(text)}</p> `)}
        ${plain.length === 0 ? [] : markup`<ul>${plain.map(({ text }) => markup`<li>${upperStart(text)}</li> `)}</ul>`}
        ${named.length === 0 ? [] : markup`<dl>${named}</dl>`}
      </section>
    `,
  ];
}

/** "on the village green" says where, and nothing of what. */
export const onlyWhere =
  /^(?:at|in|on|im|am|auf|bei|dans|sur|vid|di|hos|na|en|à|au|no|na|em|al|alla|nel|nella|presso|op|w|в|во|у|біля|возле|около|outside|opposite|behind|devant|derrière|davanti|przy|på|tại|ở|في)\s/iu;

/** "please rsvp by" */
function labelText(label = ''): string {
  return upperStart(
    label
      .replace(/^(?:please|bitte|por favor|per favore|proszę)\s(?=\p{L})/iu, '')
      .replace(/^rsvp(?!\p{L})/iu, 'RSVP'),
  );
}

/** "1 april" */
function upperMonth(text: string): string {
  return text.replace(englishMonth, upperStart);
}

const englishMonth =
  /(?<=^\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)(?:january|february|april|may|june|july|october)(?!\p{L})|^(?:january|february|april|may|june|july|october)(?=\s\d)/gu;
const isBare: ReadonlySet<FactKind> = new Set(['name', 'quote']);

/** The facts that a page does not show yet. What a follow-up took off the page stays off it. */
export function factsLeft(plan: StaticPlan, shown: string): readonly PlanFact[] {
  const { isExact = false } = plan;
  const text = shown.toLowerCase();
  const title = plan.title.toLowerCase();
  // A list of a request may stand on the page one by one.
  const isShown = (fact: PlanFact): boolean => {
    // "07700 900123" of "+44 7700 900123"
    const said = fact.text.toLowerCase().replace(fact.kind === 'phone' ? /^0(?=\d)/u : /^$/u, '');
    const label = (fact.label ?? '').toLowerCase();
    return fact.kind === 'detail'
      ? (said === title || text.includes(label)) &&
          said.split(joints).every((part) => text.includes(part.trim()))
      : text.includes(said) && (said.length > 2 || text.includes(label));
  };
  return factsOutside(plan).filter(
    (fact) => !isShown(fact) && !(isExact && ofSections.has(fact.kind)),
  );
}

/** Not within "3,50" and "18:00". */
const joints =
  /(?<!\d)[,:]|[,:](?!\d)|[;=→，、；：]|->|\s[–-]\s|\s(?:and|or|und|oder|et|ou|y|o|e|i|oraz|ve|и|और|و)\s/u;

/** Whether a fact says how to reach somebody. */
export function isContact(kind: FactKind): boolean {
  return contactKinds.has(kind);
}

const contactKinds: ReadonlySet<FactKind> = new Set(['email', 'phone', 'link', 'address', 'hours']);

/** Facts that sections show. */
const ofSections: ReadonlySet<FactKind> = new Set(['price', 'hours', 'date', 'time', 'statement']);

function row(label: string, facts: readonly PlanFact[]): Markup {
  return markup`
    <div>
      <dt>${label}</dt>
      ${facts.map((fact) => markup`<dd>${factText({ ...fact, label: upperStart(fact.label ?? '') })}</dd> `)}
    </div>
  `;
}

/** A fact with what it is of; addresses and numbers as links, from left to right in every language. */
export function factText(fact: PlanFact): Markup {
  const { kind, text, label = '' } = fact;
  const value =
    kind === 'email'
      ? markup`<a href="mailto:${text}" dir="ltr">${text}</a>`
      : kind === 'phone'
        ? markup`<a href="${phoneLink(fact)}" dir="ltr">${text}</a>`
        : linkText(fact);
  return label === '' ? value : markup`${label}: ${value}`;
}

function linkText(fact: PlanFact): Markup {
  const address = fact.kind === 'link' ? linkAddress(fact) : undefined;
  return address === undefined
    ? markup`${fact.text}`
    : markup`<a href="${address}" dir="ltr" rel="noopener">${fact.text}</a>`;
}

const groups: readonly (readonly [FactWord, readonly FactKind[]])[] = [
  ['when', ['date', 'time']],
  ['hours', ['hours']],
  ['where', ['address']],
  ['prices', ['price']],
  ['contact', ['phone', 'email', 'link']],
];

export const factsStyles = source`
  .facts {
    max-width: 44rem;
    margin: 3rem auto;
    padding: 0 1.5rem;
  }

  .facts h2 {
    margin-bottom: 1rem;
  }

  .facts ul {
    margin: 0 0 1rem;
    padding-inline-start: 1.2rem;
  }

  .facts dl {
    margin: 0;
  }

  .facts dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 3fr);
    gap: 0.25rem 1.5rem;
    padding: 0.6rem 0;
    border-top: 1px solid var(--line);
  }

  .facts dt {
    font-weight: 600;
  }

  .facts dt:only-child {
    grid-column: 1 / -1;
  }

  .facts dd {
    grid-column: 2;
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

/** A word about facts, in the language of the page. */
export function factWord(key: FactWord, language: Language): string {
  return wordsOf(words, language).t(key);
}

export type FactWord = KeyOf<typeof words>;

const words = dictionary(
  ['details', 'when', 'hours', 'where', 'prices', 'contact', 'also', 'programme', 'people'],
  {
    en: 'Details | When | Opening hours | Where | Prices | Contact | Also | Programme | Who we are',
    es: 'Detalles | Cuándo | Horario | Dónde | Precios | Contacto | Además | Programa | Quiénes somos',
    de: 'Einzelheiten | Wann | Öffnungszeiten | Wo | Preise | Kontakt | Außerdem | Programm | Wer wir sind',
    fr: 'Détails | Quand | Horaires | Où | Tarifs | Contact | Aussi | Programme | Qui nous sommes',
    pt: 'Detalhes | Quando | Horário | Onde | Preços | Contato | Também | Programação | Quem somos',
    it: 'Dettagli | Quando | Orari | Dove | Prezzi | Contatti | Inoltre | Programma | Chi siamo',
    nl: 'Details | Wanneer | Openingstijden | Waar | Prijzen | Contact | Ook | Programma | Wie we zijn',
    pl: 'Szczegóły | Kiedy | Godziny otwarcia | Gdzie | Ceny | Kontakt | Ponadto | Program | Kim jesteśmy',
    tr: 'Ayrıntılar | Ne zaman | Çalışma saatleri | Nerede | Fiyatlar | İletişim | Ayrıca | Program | Biz kimiz',
    ru: 'Подробности | Когда | Часы работы | Где | Цены | Контакты | Также | Программа | Кто мы',
    zh: '详情 | 时间 | 营业时间 | 地点 | 价格 | 联系方式 | 其他 | 日程 | 成员',
    ja: '詳細 | 日時 | 営業時間 | 場所 | 料金 | お問い合わせ | その他 | プログラム | メンバー',
    ko: '자세히 | 일시 | 영업시간 | 장소 | 가격 | 연락처 | 그 밖에 | 일정 | 멤버',
    hi: 'विवरण | कब | खुलने का समय | कहाँ | दाम | संपर्क | और भी | कार्यक्रम | हम कौन हैं',
    ar: 'التفاصيل | متى | ساعات العمل | أين | الأسعار | التواصل | أيضًا | البرنامج | من نحن',
    id: 'Detail | Kapan | Jam buka | Di mana | Harga | Kontak | Info lain | Susunan acara | Tentang kami',
    vi: 'Chi tiết | Thời gian | Giờ mở cửa | Địa điểm | Giá | Liên hệ | Thông tin thêm | Chương trình | Về chúng tôi',
    uk: 'Подробиці | Коли | Години роботи | Де | Ціни | Контакти | Також | Програма | Хто ми',
    sv: 'Detaljer | När | Öppettider | Var | Priser | Kontakt | Dessutom | Program | Vilka vi är',
  },
);
