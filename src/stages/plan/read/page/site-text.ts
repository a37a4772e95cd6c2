import { withoutAnswers } from '../../../../starters/landing-page/said/read-answers.ts';
import { withoutBehaviours } from '../../../../starters/not-included/page/behaviours.ts';
import { withoutFields } from '../../../../starters/page/forms/read-forms.ts';
import { withoutQualities } from './qualities.ts';
import { isSite } from '../../../../starters/page/is-site.ts';

/**
 * What a request tells of what stands on its page: of a site, without what the page is to do, the fields of
 * its forms, and questions that are answered. All else stays where it was.
 */
export function siteText(text: string, starter: string): string {
  if (!isSite(starter)) return text;
  const told = starter === 'landing-page' || starter === 'invitation' ? withoutAnswers(text) : text;
  return withoutQualities(withoutFields(withoutBehaviours(told)));
}
