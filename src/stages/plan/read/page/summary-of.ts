import type { StaticPlan } from '../../../../contracts/job/plan.ts';
import { isSite } from '../../../../starters/page/is-site.ts';
import { tellsWhat } from '../../../../starters/shared/reading/tells-what.ts';
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
  const shown = isSite(starter) ? sections : sections.filter((item) => !isPiece(item));
  const told = shown.length > 0 ? shown.join(', ') : isSite(starter) ? subject : undefined;
  return oneLine(told === undefined || told === title ? `${what}.` : `${what}: ${told}.`, 200);
}

/** What a tool is told to do, or to have, is none of its things. */
function isPiece(item: string): boolean {
  return tellsWhat(item) || parts.test(item) || item.split(' ').length > 5;
}

const parts =
  /(?<!\p{L})(?:sliders?|buttons?|space|keys?|keyboard|charts?|progress|knopf|knöpfe|schaltfläche|botón|botones|boutons?|bot(?:ão|ões)|pulsant[ei]|knop(?:pen)?|przycisk\p{L}{0,3}|düğme\p{L}{0,4}|кнопк\p{L}{1,3}|camembert)(?!\p{L})/iu;
