import type { Language, StaticPlan } from '../../../contracts/job/plan.ts';
import type { AskedPage } from '../asked-page.ts';
import { type Given, hasMuch } from '../said/given.ts';
import { headingsOf, kindOf } from '../headings.ts';
import type { TradeCopy } from '../trades/trade.ts';
import { menuHeadings } from '../trades/trades.ts';

/** The sections that the request names, and otherwise the usual ones of its trade. */
export function namedSections(
  { plan, request, language, t, list, purpose: { trade, isCalm, isSoon } }: AskedPage,
  given: Given,
): readonly string[] {
  // People come for the list of names, to remember, or are told to wait: nothing else stands there unasked.
  if ((list !== undefined || isSoon || isCalm) && plan.isExact !== true)
    return plan.sections.filter((text) => isSaid(text, request));
  if (plan.sections.length > 0 || plan.isExact) return plan.sections;
  if (isCalm || isSoon) return [];
  return defaultSections(sectionsOf(t('sections'), trade?.copy[language], language), given, plan);
}

function isSaid(heading: string, request: string): boolean {
  const words = heading.toLowerCase().match(/[\p{L}\p{M}]{2,40}/gu) ?? [];
  return words.every((word) => request.toLowerCase().includes(word.slice(0, 5)));
}

/** The usual sections; those of a trade have no words to its owner, and food has its menu for cards. */
function sectionsOf(
  usual: string,
  trade: TradeCopy | undefined,
  language: Language,
): readonly string[] {
  const names = usual
    .split(';')
    .map((name) => name.trim())
    .filter((name) => kindOf(name) !== 'questions');
  if (trade === undefined) return names;
  return names
    .filter((name) => kindOf(name) !== 'story')
    .map((name) => (trade.menu && kindOf(name) === 'cards' ? menuHeadings[language] : name));
}

/** Where the request tells enough, only a section for what it says of itself. */
function defaultSections(
  names: readonly string[],
  given: Given,
  { given: lists = [], facts = [] }: StaticPlan,
): readonly string[] {
  if (!hasMuch(given) && lists.length === 0 && facts.length < 5) return names;
  return headingsOf(names)
    .filter(({ kind }) => kind === 'story' && given.statements.length > 0)
    .map(({ text }) => text);
}
