import { wordsOf } from '../../page/dictionary.ts';
import { personWords } from '../../page/person-words.ts';
import type { AskedPage } from '../asked-page.ts';
import { isOfOne } from '../copy-for.ts';
import { headingsOf } from '../headings.ts';

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
