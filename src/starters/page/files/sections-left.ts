import type { Language, PlanFact, StaticPlan } from '../../../contracts/job/plan.ts';
import { type Markup, markup } from '../../markup.ts';
import { asksFor, withoutFunctions } from '../../not-included/page/asks-for.ts';
import { namesThem } from '../../landing-page/said/told.ts';
import { factsLeft, factsSection, isContact } from '../facts.ts';
import { isSite } from '../is-site.ts';
import type { PageParts } from '../parts/with-parts.ts';
import { answersSection } from '../reading/answers-section.ts';
import { listSection } from '../reading/given-lists.ts';
import { furtherSections } from '../wished/further-sections.ts';
import { namesOnly, wishedSections } from '../wished/wished-sections.ts';
import type { PageDraft } from './page-draft.ts';

interface PageSections {
  /** All of them, in their order. */
  readonly sections: readonly Markup[];
  /** Those of them that the request names, with styles of their own. */
  readonly further: readonly Markup[];
}

/** The sections for what a request tells or names and the page does not show itself: lists, answers, facts. */
export function sectionsLeft(
  draft: PageDraft,
  parts: PageParts,
  { plan, language, message }: { plan: StaticPlan; language: Language; message: string },
): PageSections {
  // A tool uses the lists itself, and its facts are settings.
  const { given = [], ...bare } = plan;
  // "a list and an English version with a button EN/FR": one of them asks, and so both do.
  const isFunction = ({ text, label = text }: PlanFact): boolean => {
    const said = [...text.split(and), label];
    return withoutFunctions(said, message, plan).length < said.length;
  };
  const isPlain = plan.isExact === true || draft.placed === undefined;
  const answers = isPlain || hasAnswers.has(plan.starter) ? [] : answersSection(message, language);
  const facts = factsLeft(
    draft.placed === undefined ? bare : plan,
    `${shownBy(draft, plan)} ${parts.covered} ${answers.map(({ html }) => html).join(' ')}`,
  ).filter(
    (fact) =>
      draft.shown?.includes(fact) !== true &&
      // "Betrag in Euro und Kategorie" names no place: a tool has one only with a number.
      (draft.isTool !== true ||
        (isContact(fact.kind) && (fact.kind !== 'address' || /\d/u.test(fact.text)))) &&
      // What the page lacks is no detail of what it is about.
      (fact.kind !== 'detail' || (draft.isBare !== true && !isFunction(fact))),
  );
  const lists = plan.isExact ? [] : given.filter((list) => draft.placed?.includes(list) === false);
  const before = [...lists.map(listSection), ...answers];
  const html = [parts.body, ...before].map((part) => part.html).join(' ');
  const told = facts.filter(({ kind }) => kind === 'statement').map(({ text }) => text);
  const further = furtherSections({ plan, message, language, html, told });
  const isTold = (text: string): boolean =>
    further.some((one) => one.html.includes(markup`<p>${text}</p>`.html.trim()));
  const wished = isSite(plan.starter) ? wishedSections(message, language) : [];
  const headings = new Set(plan.sections.map((one) => one.toLowerCase()));
  const details = facts.filter(
    ({ kind, text, label }) =>
      (kind !== 'statement' || !isTold(text)) &&
      (kind !== 'detail' ||
        label !== undefined ||
        !(
          namesThem(text, headings) ||
          namesOnly(text, wished) ||
          (text.length < 30 && asksFor('gallery', `, ${text}`))
        )),
  );
  return { sections: [...before, ...further, ...factsSection(details, language)], further };
}

/** They show the questions of a request themselves. */
const hasAnswers: ReadonlySet<string> = new Set(['landing-page', 'quiz', 'flashcards']);

const and = /\s(?:and|und|y|et|e|i|и|ve)\s/u;

/** All words of the pages and their scripts. */
function shownBy({ body, pages = [], content = {} }: PageDraft, plan: StaticPlan): string {
  const html = [body, ...pages.map((page) => page.body)].map((part) => part.html).join(' ');
  const text = html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return `${plan.title} ${plan.first?.title ?? ''} ${text} ${JSON.stringify(content)}`;
}
