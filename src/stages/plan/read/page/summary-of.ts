import type { StaticPlan } from '../../../../contracts/job/plan.ts';
import { isContact } from '../../../../starters/landing-page/headings.ts';
import { townIn } from '../../../../starters/landing-page/topics/town-in.ts';
import { tradeIn } from '../../../../starters/landing-page/topics/trade.ts';
import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { isSite } from '../../../../starters/page/is-site.ts';
import { occasionIn } from '../../../../starters/shared/reading/profession.ts';
import { tellsWhat } from '../../../../starters/shared/reading/tells-what.ts';
import { oneLine } from '../clean-text.ts';

type Told = Pick<StaticPlan, 'starter' | 'title' | 'sections' | 'language'> &
  Partial<Pick<StaticPlan, 'subject' | 'facts' | 'given'>>;

/** One sentence about a page: its title, and what is on it; of a site also what it is of, and where. */
export function summaryOf(plan: Told, request = ''): string {
  const { starter, title, sections, language } = plan;
  const what = starter === 'landing-page' && language === 'en' ? `A page for ${title}` : title;
  const told = isSite(starter) ? toldOf(plan, request) : sections.filter((item) => !isPiece(item));
  return oneLine(told.length === 0 ? `${what}.` : `${what}: ${told.join(', ')}.`, 200);
}

/** What a site is of, as it says above its title, and its headings: never a piece of the request. */
function toldOf(plan: Told, request: string): readonly string[] {
  const { starter, title, sections, facts = [], given = [] } = plan;
  const kind = starter === 'invitation' ? occasionIn(request) : tradeIn(plan, request);
  const town = townIn(facts, title);
  const about = [kind, town].filter((one) => one !== undefined).join(' · ');
  const headings = [...given.map(({ label }) => upperStart(label)), ...sections];
  // That one can write says nothing, and the town stands ahead: "In Portland".
  const isTelling = (one: string): boolean =>
    !isContact(one) && (town === undefined || !one.includes(town));
  return [...new Set([about, ...headings.filter(isTelling)])]
    .filter((one) => one !== '' && one !== title)
    .slice(0, 6);
}

/** What a tool is told to do, or to have, is none of its things. */
function isPiece(item: string): boolean {
  return tellsWhat(item) || parts.test(item) || item.split(' ').length > 5;
}

const parts =
  /(?<!\p{L})(?:sliders?|buttons?|space|keys?|keyboard|charts?|progress|knopf|knöpfe|schaltfläche|botón|botones|boutons?|bot(?:ão|ões)|pulsant[ei]|knop(?:pen)?|przycisk\p{L}{0,3}|düğme\p{L}{0,4}|кнопк\p{L}{1,3}|camembert)(?!\p{L})/iu;
