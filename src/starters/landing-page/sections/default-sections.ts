import type { Language, StaticPlan } from '../../../contracts/job/plan.ts';
import { type Given, hasMuch } from '../said/given.ts';
import { headingsOf, kindOf } from '../headings.ts';
import type { TradeCopy } from '../trades/trade.ts';
import { menuHeadings } from '../trades/trades.ts';

/** The usual heading over questions, or over a story. */
export function usualHeading(usual: string, wanted: 'questions' | 'story'): string {
  return (
    headingsOf(usual.split(';'))
      .find(({ kind }) => kind === wanted)
      ?.text.trim() ?? ''
  );
}

/** The usual sections; those of a trade have no words to its owner, and food has its menu for cards. */
export function sectionsOf(
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
export function defaultSections(
  names: readonly string[],
  given: Given,
  { given: lists = [], facts = [] }: StaticPlan,
): readonly string[] {
  if (!hasMuch(given) && lists.length === 0 && facts.length < 5) return names;
  return headingsOf(names)
    .filter(({ kind }) => kind === 'story' && given.statements.length > 0)
    .map(({ text }) => text);
}
