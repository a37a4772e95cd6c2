import type { Language, StaticPlan } from '../../contracts/job/plan.ts';
import type { PageForm } from '../page/forms/page-forms.ts';
import { picturedIn } from '../page/parts/lists/filter.ts';
import { type OpenSection, openSections } from './said/open-sections.ts';
import { type Purpose, purposeOf } from './topics/purpose.ts';
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
  readonly purpose: Purpose;
  readonly open: readonly OpenSection[];
  /** What the pictures are of, for a gallery that people filter. */
  readonly pictured: readonly string[];
}

export function askedPage(page: Page): AskedPage {
  const { plan, message, language } = page;
  const request = message.slice(message.indexOf('\n') + 1);
  return {
    ...page,
    request,
    purpose: purposeOf({ message, request, language }),
    open: openSections(request),
    pictured: picturedIn({ ...plan, message }),
  };
}
