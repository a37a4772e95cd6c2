import type { Language, StaticPlan } from '../../../contracts/job/plan.ts';
import { type Markup, markup } from '../../markup.ts';
import { wordsOf } from '../dictionary.ts';
import { pricedChoices, withChoices } from './choices.ts';
import { hasSteps } from './clock-times.ts';
import { withDateRules } from './date-rules.ts';
import { dietaryIn, type Field, fieldOf, isLeaving } from './field.ts';
import { fieldMarkup } from './field-markup.ts';
import type { FormKind } from './form-kinds.ts';
import { withoutBehaviours } from '../../not-included/page/behaviours.ts';
import { type AskedForm, readForms } from './read-forms.ts';
import { isContact } from '../facts.ts';
import { isListed } from '../parts/signups/own-list.ts';
import { words } from './words.ts';

/** A form that can stand on a page. */
export interface PageForm {
  readonly id: string;
  readonly title: string;
  readonly html: Markup;
  /** Whether its title is the heading of the section in which it stands. */
  readonly isSection?: boolean;
}

interface Page {
  readonly plan: StaticPlan;
  readonly message: string;
  readonly language: Language;
}

/** The forms that a request names; empty if it refuses forms. */
export function pageForms({ plan, message, language }: Page): readonly PageForm[] {
  const { unwanted = [] } = plan;
  if (unwanted.includes('form')) return [];
  const forms = readForms(withoutBehaviours(message));
  const wanted = forms.filter(
    (form) => !unwanted.some((part) => part === form.kind) && !isListed(form, { ...plan, message }),
  );
  return wanted.map((form, index) => {
    const isSection = wanted.length === 1 && isWaiting(form, message) && !isReached(plan);
    return {
      ...pageForm(
        {
          ...form,
          id: `form_${index + 1}`,
          hasHeading: !isSection && ![undefined, form.kind].includes(headed[plan.starter]),
        },
        { plan, message, language },
      ),
      isSection,
    };
  });
}

function isReached({ facts = [] }: StaticPlan): boolean {
  return facts.some(({ kind }) => isContact(kind));
}

/** "Email signup for the waiting list" */
function isWaiting({ kind, name }: Pick<AskedForm, 'kind' | 'name'>, message: string): boolean {
  return (kind === 'newsletter' || kind === 'signup') && waits.test(wordsNear(name, message));
}

const waits =
  /(?<!\p{L})(?:wait(?:ing )?-?list|warteliste|lista de espera|liste d[’']attente|lista d[’']attesa|wachtlijst|list\p{L} oczekujących|bekleme listesi|лист\p{L}{0,2} ожидания|daftar tunggu|danh sách chờ|спис\p{L}{2,3} очікування|väntelista)|候补名单|順番待ち|ウェイトリスト|대기자|प्रतीक्षा सूची|قائمة (?:ال)?انتظار/iu;

function wordsNear(name: string, message: string): string {
  const at = message.indexOf(name);
  return message.slice(Math.max(at - 40, 0), at + name.length + 30);
}

/** The kind of form that needs no heading on a page that places forms itself: its section has one. */
const headed: Readonly<Partial<Record<string, FormKind>>> = {
  'landing-page': 'contact',
  invitation: 'rsvp',
};

/** The form to write a message, for a page whose request names no form. */
export function contactForm(page: Page): PageForm {
  return pageForm({ kind: 'contact', fields: [], id: 'form_1', hasHeading: false }, page);
}

/** The form to say whether one comes, for an invitation whose request says nothing of how. */
export function replyForm(page: Page): PageForm {
  return pageForm({ kind: 'rsvp', fields: [], id: 'form_1', hasHeading: false }, page);
}

/** What the script of forms says. */
export function formsContent(language: Language): Readonly<Record<string, string>> {
  return wordsOf(words, language).pick('marked', 'opened', 'ready', 'copied', ...checked);
}

/** What can be wrong with a field, and how a tick is said in words. */
export const checked = [
  'empty',
  'email',
  'tel',
  'number',
  'short',
  'date',
  'url',
  'past',
  'after',
  'dayOff',
  'yes',
  'no',
] as const;

/** The forms of a page that has no place of its own for them. */
export function formSections(forms: readonly PageForm[]): readonly Markup[] {
  return forms.map(
    ({ id, title, html }) => markup`
      <section class="forms" aria-labelledby="${id}-title">
        <h2 id="${id}-title">${title}</h2>
        ${html}
      </section>
    `,
  );
}

interface FormOnPage extends Pick<AskedForm, 'kind' | 'fields'>, Partial<Pick<AskedForm, 'name'>> {
  /** With a line, which no heading's id has. */
  readonly id: string;
  readonly hasHeading: boolean;
}

function pageForm(
  { kind, name: called = '', fields: named, id, hasHeading }: FormOnPage,
  page: Page,
): PageForm {
  const { plan, message, language } = page;
  const { t } = wordsOf(words, language);
  const to = plan.facts?.find((fact) => fact.kind === 'email')?.text;
  const own = named.map((name) => withChoices(fieldOf(name), page));
  const isWhole = own.length > 1 && (plan.starter === 'form' || own.some(saysWho));
  const fields = (
    isWhole ? own : usualFields(kind, own, { ...page, isAsked: enquires.test(called) })
  ).map((field) => withDateRules(field, { kind, message, language }));
  const arrival = fields.findIndex(({ type }) => type === 'date');
  const heading = t(headingKey(kind, { fields, name: called, message }));
  const isPriced = fields.some(({ prices = [] }) => prices.some((price) => price !== undefined));
  const html = markup`
    <form class="ask" id="${id}" method="post" data-form="${kind}" data-title="${plan.title}: ${heading}"${to === undefined ? [] : markup` data-to="${to}"`}>
      ${hasHeading ? markup`<h3>${heading}</h3>` : []}
      <p class="note">${t(to === undefined ? 'ownNote' : 'mailNote')}</p>
      ${fields.map((field, index) => fieldMarkup({ ...field, ...(index > arrival && isLeaving(field.label) && { after: `${id}-${arrival + 1}` }) }, `${id}-${index + 1}`, t('optional')))}
      ${isPriced ? markup`<p class="fee">${t('prices')}: <output>–</output></p>` : []}
      <div class="submit">
        <button class="button" type="submit" disabled>${t('send')}</button>
        <button class="button quiet copy" type="button" hidden>${t('copy')}</button>
        <p role="status"></p>
      </div>
    </form>
  `;
  return { id, title: heading, html };
}

/** A stay is no appointment, and helpers are asked by their name. */
function headingKey(
  kind: FormKind,
  { fields, name, message }: { fields: readonly Field[]; name: string; message: string },
): FormKind | 'stay' | 'volunteer' | 'waitlist' {
  const isOfStay = ofStay.test(message) && !tables.test(message);
  if (kind === 'booking' && (fields.some(({ label }) => isLeaving(label)) || isOfStay))
    return 'stay';
  if (name !== '' && isWaiting({ kind, name }, message)) return 'waitlist';
  return (kind === 'signup' || kind === 'contact') &&
    name !== '' &&
    volunteers.test(wordsNear(name, message))
    ? 'volunteer'
    : kind;
}

const ofStay =
  /(?<!\p{L})(?:hotels?|guest ?houses?|cottages?|cabins?|lodges?|villas?|b&b|bed and breakfast|hostels?|holiday (?:home|flat|apartment)s?|pension|ferienwohnung\p{L}{0,2}|gasthof|gästehaus\p{L}?|hostal|casa rural|posada|gîtes?|chambres? d['’]hôtes?|auberge|pousada|agriturismo|locanda|vakantiehuis|pensjonat\p{L}{0,2}|agroturystyk\p{L}|otel\p{L}{0,6}|pansiyon\p{L}{0,6}|отел\p{L}{1,2}|гостиниц\p{L}{1,2}|гостев\p{L}{2} дом\p{L}?)(?!\p{L})|酒店|民宿|旅馆|ホテル|旅館|민박|펜션|호텔|होटल|فندق/iu;
const joins =
  /(?<!\p{L})(?:join(?:ing)?[- ](?:us )?form|membership form|become a member|mitglied(?:santrag|sformular| werden)|hazte soci[oa]|devenir membre|seja sóci[oa]|diventa soci[oa]|lid worden|zostań członkiem|üye ol|вступить)/iu;
const volunteers =
  /volunt|helper|helfer|mithelf|bénévol|vrijwillig|wolontari|gönüllü|волонт|志愿|ボランティア|자원봉사|स्वयंसेव|متطوع/iu;

/** What one signs up for: the classes that a request lists with their times. */
function timedNames({ given = [] }: StaticPlan, isOfOneDay: boolean): readonly string[] {
  // "Schedule: 9:45 warm up, 10:00 start" of one day: all of it is for everybody.
  const list = given.find(
    ({ entries }) =>
      entries.length > 1 &&
      entries.every(({ name, when }) => name !== '' && when !== undefined) &&
      !(isOfOneDay && entries.every(({ when = '' }) => onlyClock.test(when))),
  );
  return [...new Set(list?.entries.map(({ name }) => name))];
}

const onlyClock =
  /^(?:(?:from|at|um|ab|à|às|a las|alle|om|o|od|в|с)\s)?\d{1,2}(?:[:.h]\d{0,2})?\s?(?:am|pm|uhr|uur|h)?(?:\s?[-–]\s?\d{1,2}(?:[:.h]\d{0,2})?\s?(?:am|pm|uhr|uur|h)?)?$/iu;

const enquires =
  /enquir|inquir|anfrage|consulta|demande|richiest|aanvraag|zapytani|запрос|咨询|問い?合わ?せ|문의|استفسار/iu;

/** A table is for a number of people at a time, and not for a dish. */
const tables =
  /(?:reserv|book|prenot|réserv|rezerw|reservier|брон|حجز)\p{L}{0,10}[^.!?\n]{0,24}(?:table|tisch|mesa|tavol|tafel|stolik|столик|طاولة)|(?:table|tisch|tafel|mesa)s?[- ]?(?:reserv|book|bestell)|masa (?:rezerv|ayırt)|订位|订座|订桌|席の?予約|テーブル予約|테이블 예약|टेबल बुक|(?:reservasi|booking|pesan) (?:meja|tempat)|đặt bàn|dat ban(?!\p{L})|брон\p{L}{0,10} столи?к|bordsbokning|boka(?: ett)? bord/iu;
const dining =
  /(?<!\p{L})(?:restaurante?s?|ristorante|trattoria|osteria|bistro|restaurac\p{L}{2,3}|restoran\p{L}{0,6}|ресторан\p{L}{0,3}|rumah makan|warung makan|nhà hàng|quán (?:ăn|phở|nhậu)|restaurang\p{L}{0,2})(?!\p{L})|餐厅|饭店|レストラン|식당|레스토랑|रेस्टोरेंट|مطعم/iu;

/** Without a name or an address nobody knows who wants something. */
function saysWho({ type, autocomplete }: Field): boolean {
  return type === 'email' || type === 'tel' || autocomplete === 'name';
}

/** The fields that such a form needs, with those that the request names. */
function usualFields(
  kind: FormKind,
  own: readonly Field[],
  { plan, message, language, isAsked = false }: Page & { readonly isAsked?: boolean },
): readonly Field[] {
  const { t } = wordsOf(words, language);
  const name = fieldOf(t('names'));
  const mail = fieldOf(t('mails'));
  const choice: Field = {
    label: t('coming'),
    type: 'select',
    isRequired: true,
    options: [t('yes'), t('no')],
  };
  const text: Field = { label: t('wish'), type: 'textarea', isRequired: true };
  const offered = pricedChoices(plan);
  const service: Field = {
    label: t('wish'),
    type: 'select',
    isRequired: true,
    options: offered.map((one) => one.name),
    prices: offered.map(({ price }) => price),
  };
  const time = withChoices(
    { label: t('times'), type: 'time', isRequired: true },
    { plan, message },
  );
  const isTable = tables.test(message) || (dining.test(message) && !ofStay.test(message));
  const isJoined = joins.test(message);
  // Who joins a club comes alone, whatever its dates.
  const isEvent = plan.facts?.some((fact) => fact.kind === 'date') === true && !isJoined;
  const classes = isJoined ? [] : timedNames(plan, isEvent);
  const group: Field = { label: t('wish'), type: 'select', isRequired: true, options: classes };
  // "An enquiry form" of a cottage: when, and for how many.
  const isStay = ofStay.test(message) && !isTable;
  const days = (['arrival', 'departure'] as const).map((key): Field => {
    return { label: t(key), type: 'date', isRequired: true };
  });
  const stay = isStay ? [...days, fieldOf(t('numbers'))] : [];
  const moment = [
    ...(offered.length > 1 && !isTable ? [service] : []),
    ...(isStay
      ? stay
      : [
          fieldOf(t('dates')),
          ...(hasSteps(message) || isTable ? [time] : []),
          ...(isTable ? [fieldOf(t('numbers'))] : []),
        ]),
  ];
  const kinds: Readonly<Record<FormKind, readonly Field[]>> = {
    newsletter: [mail],
    rsvp: [
      name,
      choice,
      ...(own.some(({ type }) => type === 'number')
        ? []
        : [{ ...fieldOf(t('numbers')), isRequired: false }]),
    ],
    booking: [name, mail, fieldOf(t('phones')), ...(own.length > 0 ? [] : moment)],
    order: [name, mail, fieldOf(t('phones')), text],
    quote: [name, mail, text],
    signup: [
      name,
      mail,
      fieldOf(t('phones')),
      ...(own.length > 0
        ? []
        : classes.length > 1
          ? [group]
          : isEvent
            ? [fieldOf(t('numbers'))]
            : []),
    ],
    feedback: [name, fieldOf(t('messages'))],
    contact: [name, mail, ...(isAsked && own.length === 0 ? stay : []), fieldOf(t('messages'))],
  };
  const usual = kinds[kind];
  const isUsual = ({ type }: Field): boolean =>
    (type === 'email' || type === 'tel') && usual.some((field) => field.type === type);
  const needs = kind === 'rsvp' ? dietaryIn(message, own) : [];
  const others = [...own.filter((field) => !isUsual(field)), ...needs];
  // Nobody comes with a dish or six people who does not come.
  const further =
    kind === 'rsvp' ? others.map((field) => ({ ...field, isRequired: false })) : others;
  return [...usual, ...further];
}
