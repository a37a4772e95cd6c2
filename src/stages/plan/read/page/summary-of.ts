import type { StaticPlan } from '../../../../contracts/job/plan.ts';
import { isSite } from '../../../../starters/page/is-site.ts';
import { oneLine } from '../clean-text.ts';

/** One sentence about a page: its title, and what is on it or what it is about. */
export function summaryOf({
  starter,
  title,
  subject,
  sections,
  language,
}: Pick<StaticPlan, 'starter' | 'title' | 'sections' | 'language'> & {
  readonly subject?: string | undefined;
}): string {
  const what = starter === 'landing-page' && language === 'en' ? `A page for ${title}` : title;
  // What a tool or a game is about are words of the request, not of a sentence about it.
  const told = sections.length > 0 ? sections.join(', ') : isSite(starter) ? subject : undefined;
  return oneLine(told === undefined || told === title ? `${what}.` : `${what}: ${told}.`, 200);
}
