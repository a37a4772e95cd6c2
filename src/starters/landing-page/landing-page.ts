import type { Markup } from '../markup.ts';
import { source } from '../lay-out.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { definePage } from '../page/define-page.ts';
import type { PageDraft } from '../page/files/page-draft.ts';
import { contactForm, type PageForm } from '../page/forms/page-forms.ts';
import { tableOf, tableStyles } from '../page/parts/lists/table.ts';
import { samplesFor } from '../page/wished/section-samples.ts';
import { isOfProgram } from './acts-on-page.ts';
import { type AskedPage, askedPage } from './asked-page.ts';
import { copyFor } from './copy-for.ts';
import { withFindUs } from './find-us.ts';
import { type Heading, isContact, kindOf } from './headings.ts';
import { pageBody } from './page-body.ts';
import { type Entries, withEntries } from './said/entries.ts';
import { posterDraft } from './poster/poster-draft.ts';
import { readPoster } from './poster/read-poster.ts';
import { copyWith, type Given, givenBy, withSchedule } from './said/given.ts';
import { asksContact, asksToWrite } from './said/tells-own.ts';
import { knownAnswers } from './said/known-answers.ts';
import { listsIn } from './said/lists.ts';
import { picturesAsked } from './said/pictures-asked.ts';
import { type Said, saidUnder } from './said/said.ts';
import { namedSections } from './sections/named-sections.ts';
import { pageHeadings } from './sections/page-headings.ts';
import { settledSections } from './sections/settled-sections.ts';
import { hasForm } from './sections/unwanted.ts';
import { frameStyles } from './styles/styles-frame.ts';
import { sectionStyles } from './styles/styles-sections.ts';
import { chooseTopic, copyOf } from './topics/choose-topic.ts';
import { lifeSpanIn } from './topics/of-memory.ts';
import type { Copy } from './topics/topics.ts';
import { withoutProgram } from './unbuilt.ts';
import { words } from './words.ts';

/** One page with the plan's sections and a contact form. */
export const render = definePage(
  {
    words,
    colour: ({ slug }, message) =>
      chooseTopic(message).colour ?? ownColours[slug.length % ownColours.length] ?? '#4338ca',
  },
  (page) => {
    const asked = askedPage(page);
    const poster = asked.plan.isExact === true ? undefined : readPoster(asked.request, asked.plan);
    if (poster !== undefined) return posterDraft(poster, asked);
    const usual = usualCopy(asked);
    const given = withSchedule(givenBy(asked.plan, asked.message), asked.plan, usual);
    const named = namedSections(asked, given);
    const said = saidUnder(named, { given, usual }, asked);
    const headings = pageHeadings(named, said, asked);
    const settled = settledSections(headings, said, asked).map((heading) =>
      withEntries(heading, said.entries.get(heading.text)),
    );
    const forms = formsFor(settled, { named, given: said.given }, asked);
    const sections = withoutEmptyContact(calledByForm(settled, forms), { forms, said }, asked);
    const copy = withFindUs(copyOfPage(said, asked), { usual, given: said.given, forms }, asked);
    return draftOf({ asked, said, copy, sections, forms });
  },
);

/** The copy of its topic or trade, before the request says anything. */
function usualCopy({ plan, message, language, t, purpose }: AskedPage): Copy {
  const hasMenu = plan.sections.some((text) => kindOf(text) === 'menu');
  return copyOf(purpose, { message, language, hasMenu, t });
}

/** The usual copy with what the request says in place of it. */
function copyOfPage({ given, entries, usual }: Said, asked: AskedPage): Copy {
  const copy = copyWith(copyFor(usual, given, asked), given);
  return withClasses(withoutProgram(copy, asked.request, asked.language), entries);
}

/** "Classes: spin, boxing" and a timetable: its examples are of them. */
function withClasses(copy: Copy, entries: Entries): Copy {
  const classes = [...entries].find(
    ([text, all]) => ofClasses.test(text) && all.every(({ when, price }) => !when && !price),
  )?.[1];
  return classes === undefined
    ? copy
    : { ...copy, cards: classes.map(({ name }) => ({ title: name, text: '' })) };
}

const ofClasses = /^(?:class|clases|curs|kurs|cours|aulas|corsi|lessen|zajęcia|занятия)/iu;

/** The forms that the request names, otherwise one to write a message. */
function formsFor(
  sections: readonly Heading[],
  { named, given }: { readonly named: readonly string[]; readonly given: Given },
  { plan, message, request, language, forms, purpose: { isCalm } }: AskedPage,
): readonly PageForm[] {
  const contact = contactIn(sections);
  // Where people can call or write, a form that nobody asked for would be in the way.
  const isReached = given.contacts.some(({ kind }) => kind === 'phone' || kind === 'email');
  // People come to an event or a concert: a form is there only for who asks for one.
  const isDated = plan.facts?.some(({ kind }) => kind === 'date') === true;
  const isOpen =
    named.some(isContact) && !isCalm && !isReached && (!isDated || asksToWrite(request));
  const own = contact !== undefined && isOpen && hasForm(contact.text, plan.unwanted ?? []);
  return forms.length === 0 && own ? [contactForm({ plan, message, language })] : forms;
}

/** A section for contact that has no form, address, number or link. */
function withoutEmptyContact(
  sections: readonly Heading[],
  { forms, said: { given } }: { readonly forms: readonly PageForm[]; readonly said: Said },
  { plan, request, purpose: { isCalm } }: AskedPage,
): readonly Heading[] {
  const isDated = plan.facts?.some(({ kind }) => kind === 'date') === true;
  const isEmpty = isDated && !isCalm && forms.length === 0 && given.contacts.length === 0;
  return isEmpty && !asksContact(request)
    ? sections.filter(({ kind }) => kind !== 'contact')
    : sections;
}

/** "Contact" says nothing of a section that has only a waiting list. */
function calledByForm(
  sections: readonly Heading[],
  [form]: readonly PageForm[],
): readonly Heading[] {
  if (form?.isSection !== true) return sections;
  const contact = contactIn(sections);
  return sections.map((one) => (one === contact ? { ...one, text: form.title } : one));
}

function contactIn(sections: readonly Heading[]): Heading | undefined {
  return sections.findLast(({ kind }) => kind === 'contact');
}

interface BuiltPage {
  readonly asked: AskedPage;
  readonly said: Said;
  readonly copy: Copy;
  readonly sections: readonly Heading[];
  readonly forms: readonly PageForm[];
}

function draftOf(built: BuiltPage): PageDraft {
  const { asked, said, copy, sections } = built;
  const hasTable = sections.some((one) => tableOf(one.text, one.entries ?? []) !== undefined);
  const contact = contactIn(sections);
  return {
    body: bodyOf(built),
    list: {
      names: sections.map(({ text }) => text),
      within: listsIn(sections, copy, said.lists),
    },
    styles: hasTable ? `${styles}\n${tableStyles}` : styles,
    font: asked.purpose.topic.font,
    // What a game is to do is nothing to tell about it.
    isBare: isOfProgram(asked.request),
    placed: asked.placed,
    factsBefore: contact === undefined ? '</main>' : `<section id="${contact.id}`,
    notes: [`\`index.html\`: the text and its sections.`],
  };
}

function bodyOf({ asked, said, copy, sections, forms }: BuiltPage): Markup {
  const { plan, title, message, request, language, t, pictured } = asked;
  const { given, lists, isMapped } = said;
  const { isCalm } = asked.purpose;
  return pageBody({
    title,
    seed: plan.slug,
    isCalm,
    span: isCalm ? lifeSpanIn(request) : undefined,
    sections,
    lists,
    copy,
    given,
    forms,
    isMapped,
    answers: knownAnswers(given, { facts: plan.facts ?? [], language }),
    pictured,
    pictures: picturesAsked(request),
    list: asked.list,
    hasPortrait: asked.hasPortrait,
    main: mainList(sections, message),
    samples: (heading) => samplesFor(heading, language),
    t,
  });
}

/** Prices are added up; what people filter or search is the longest list. */
function mainList(sections: readonly Heading[], message: string): Heading | undefined {
  const priced = sections.find(({ kind }) => kind === 'menu' || kind === 'plans');
  const [longest] = sections
    .filter(({ entries = [] }) => entries.length > 0)
    .toSorted((a, b) => (b.entries?.length ?? 0) - (a.entries?.length ?? 0));
  const isLooked = asksFor('filter', message) || asksFor('search', message);
  return isLooked ? (longest ?? priced) : (priced ?? longest);
}

const ownColours = ['#4338ca', '#0f6b64', '#97185a', '#1d4ed8', '#a63c14'] as const;

const styles = source`
  :root {
    --art-ground: var(--tint);
  }

  ${frameStyles}

  ${sectionStyles}
`;
