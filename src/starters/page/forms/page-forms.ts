import type { Language, StaticPlan } from '../../../contracts/job/plan.ts';
import { type Markup, markup } from '../../markup.ts';
import { type KeyOf, wordsOf } from '../dictionary.ts';
import { type Field, fieldOf } from './field.ts';
import { fieldMarkup } from './field-markup.ts';
import type { FormKind } from './form-kinds.ts';
import { withoutBehaviours } from '../../not-included/page/behaviours.ts';
import { type AskedForm, readForms } from './read-forms.ts';
import { words } from './words.ts';

/** A form that can stand on a page. */
export interface PageForm {
  readonly id: string;
  readonly title: string;
  readonly html: Markup;
}

interface Page {
  readonly plan: StaticPlan;
  readonly message: string;
  readonly language: Language;
}

/** The forms that a request names; empty if it refuses forms. */
export function pageForms({ plan, message, language }: Page): readonly PageForm[] {
  if (plan.unwanted?.includes('form') === true) return [];
  return readForms(withoutBehaviours(message)).map((form, index) =>
    pageForm(
      {
        ...form,
        id: `form_${index + 1}`,
        hasHeading: ![undefined, form.kind].includes(headed[plan.starter]),
      },
      { plan, language },
    ),
  );
}

/** The kind of form that needs no heading on a page that places forms itself: its section has one. */
const headed: Readonly<Partial<Record<string, FormKind>>> = {
  'landing-page': 'contact',
  invitation: 'rsvp',
};

/** The form to write a message, for a page whose request names no form. */
export function contactForm(page: Omit<Page, 'message'>): PageForm {
  return pageForm({ kind: 'contact', fields: [], id: 'form_1', hasHeading: false }, page);
}

/** What the script of forms says. */
export function formsContent(language: Language): Readonly<Record<string, string>> {
  return wordsOf(words, language).pick('marked', 'opened', 'ready', 'copied', ...problems);
}

/** What can be wrong with a field. */
export const problems = ['empty', 'email', 'tel', 'number', 'short', 'date', 'url'] as const;

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

interface FormOnPage extends Pick<AskedForm, 'kind' | 'fields'> {
  /** With a line, which no heading's id has. */
  readonly id: string;
  readonly hasHeading: boolean;
}

function pageForm(
  { kind, fields: named, id, hasHeading }: FormOnPage,
  { plan, language }: Omit<Page, 'message'>,
): PageForm {
  const { t } = wordsOf(words, language);
  const to = plan.facts?.find((fact) => fact.kind === 'email')?.text;
  const fields = named.length > 1 ? named.map(fieldOf) : usualFields(kind, named, t);
  const html = markup`
    <form class="ask" id="${id}" method="post" data-form="${kind}" data-title="${plan.title}: ${t(kind)}"${to === undefined ? [] : markup` data-to="${to}"`}>
      ${hasHeading ? markup`<h3>${t(kind)}</h3>` : []}
      <p class="note">${t(to === undefined ? 'ownNote' : 'mailNote')}</p>
      ${fields.map((field, index) => fieldMarkup(field, `${id}-${index + 1}`, t('optional')))}
      <div class="submit">
        <button class="button" type="submit" disabled>${t('send')}</button>
        <button class="button quiet copy" type="button" hidden>${t('copy')}</button>
        <p role="status"></p>
      </div>
    </form>
  `;
  return { id, title: t(kind), html };
}

/** The fields that such a form needs, with those that the request names. */
function usualFields(
  kind: FormKind,
  named: readonly string[],
  t: (key: KeyOf<typeof words>) => string,
): readonly Field[] {
  const name = fieldOf(t('names'));
  const mail = fieldOf(t('mails'));
  const choice: Field = {
    label: t('coming'),
    type: 'select',
    isRequired: true,
    options: [t('yes'), t('no')],
  };
  const text: Field = { label: t('wish'), type: 'textarea', isRequired: true };
  const own = named.map(fieldOf);
  const kinds: Readonly<Record<FormKind, readonly Field[]>> = {
    newsletter: [mail],
    rsvp: [name, choice, fieldOf(t('numbers'))],
    booking: [name, mail, fieldOf(t('phones')), ...(own.length > 0 ? [] : [fieldOf(t('dates'))])],
    order: [name, mail, fieldOf(t('phones')), text],
    quote: [name, mail, text],
    signup: [name, mail, fieldOf(t('phones'))],
    feedback: [name, fieldOf(t('messages'))],
    contact: [name, mail, fieldOf(t('messages'))],
  };
  return [...kinds[kind], ...own];
}
