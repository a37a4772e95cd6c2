import { wordsOf } from '../../page/dictionary.ts';
import { type FactWord, factWord } from '../../page/facts.ts';
import { personWords } from '../../page/person-words.ts';
import type { AskedPage } from '../asked-page.ts';
import { isOfOne } from '../copy-for.ts';
import { headingsOf } from '../headings.ts';
import { servesMeals } from '../topics/serves-meals.ts';
import { bakery } from '../trades/food/bakery.ts';
import { menuHeadings } from '../trades/trades.ts';

/** The heading over what the request says of itself: "About me" where one person speaks. */
export function aboutHeading({ title, request, language, t }: AskedPage): string {
  return isOfOne(request, title)
    ? wordsOf(personWords, language).t('about')
    : usualHeading(t('sections'), 'story');
}

/** The usual heading over questions, or over a story. */
export function usualHeading(usual: string, wanted: 'questions' | 'story'): string {
  return (
    headingsOf(usual.split(';'))
      .find(({ kind }) => kind === wanted)
      ?.text.trim() ?? ''
  );
}

/** The heading over facts; a place that serves food has a menu, a bakery in English alone. */
export function factHeading(
  key: FactWord,
  { language, request, purpose: { trade } }: AskedPage,
): string {
  const isOfFood =
    trade?.copy[language].menu !== undefined && (trade !== bakery || language === 'en');
  // "月謝は幼児6,000円": by the month
  if (key === 'prices' && /^[^円]*月謝は/u.test(request)) return '月謝';
  return key === 'prices' && (isOfFood || servesMeals(request))
    ? menuHeadings[language]
    : factWord(key, language);
}
