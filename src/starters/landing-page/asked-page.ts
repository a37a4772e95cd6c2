import type { GivenList, Language, StaticPlan } from '../../contracts/job/plan.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import type { PageForm } from '../page/forms/page-forms.ts';
import { picturedIn } from '../page/parts/lists/filter.ts';
import { countedFact } from '../page/parts/countdown.ts';
import { ownList, withoutListed } from '../page/parts/signups/own-list.ts';
import { withoutCategories } from '../page/reading/gallery-categories.ts';
import { withoutAnswers } from './said/read-answers.ts';
import { type OpenSection, openSections } from './said/open-sections.ts';
import { type Purpose, purposeOf } from './topics/purpose.ts';
import { asksForPortrait, isOfMemory, isOfPortrait } from './topics/of-memory.ts';
import type { T } from './words.ts';

interface Page {
  readonly plan: StaticPlan;
  readonly title: string;
  /** The title and the request. */
  readonly message: string;
  /** The forms that the request names. */
  readonly forms: readonly PageForm[];
  readonly language: Language;
  readonly t: T;
}

/** The page that a request asks for. */
export interface AskedPage extends Page {
  readonly request: string;
  /** Whether a picture of who died stands under the name. */
  readonly hasPortrait: boolean;
  /** The lists of the request, which all stand on the page. */
  readonly placed: readonly GivenList[];
  readonly purpose: Purpose;
  readonly open: readonly OpenSection[];
  /** What the pictures are of, for a gallery that people filter. */
  readonly pictured: readonly string[];
  /** The list that visitors write their names in. */
  readonly list: { readonly id: string; readonly heading: string } | undefined;
}

export function askedPage(page: Page): AskedPage {
  const { message, language } = page;
  const request = withoutAnswers(message.slice(message.indexOf('\n') + 1));
  const listed = withoutCategories(withoutListed(page.plan, request), request);
  const counted = listed.isExact
    ? undefined
    : countedFact({ ...listed, message }, asksFor('countdown', message));
  const isCalm = isOfMemory(message);
  const said =
    counted === undefined
      ? listed
      : { ...listed, facts: listed.facts?.filter((fact) => fact !== counted) ?? [] };
  const plan = isCalm
    ? { ...said, facts: said.facts?.filter(({ text }) => !isOfPortrait(text, request)) ?? [] }
    : said;
  return {
    ...page,
    plan,
    hasPortrait: isCalm && asksForPortrait(request),
    placed: page.plan.given ?? [],
    request,
    purpose: purposeOf({ message, request, language }),
    open: openSections(request),
    pictured: picturedIn({ ...plan, message }),
    list: plan.isExact === true ? undefined : ownList({ ...page.plan, message: request }, language),
  };
}
