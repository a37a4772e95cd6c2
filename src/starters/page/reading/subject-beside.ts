import type { StaticPlan } from '../../../contracts/job/plan.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/**
 * What a page is of, in the words of its request, where they say more than its title: "6 year olds dinosaur
 * birthday party" of a page that is called Leo. Undefined where a title or what stands beside it says all of it.
 *
 * @param beside What else stands beside the title.
 */
export function subjectBeside(
  { title, subject = '' }: Pick<StaticPlan, 'title' | 'subject'>,
  beside = '',
): string | undefined {
  const words = subject.replace(whose, '').replace(behind, '').trim();
  // A name in it, or a date, stands elsewhere.
  if (words === '' || words.length > 48 || isOther.test(words)) return undefined;
  const known = `${title} ${beside}`.toLowerCase();
  const isSaid = (word: string): boolean =>
    known.includes(word.length > 5 ? word.slice(0, word.length - 2) : word);
  const unsaid = (words.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).filter(
    (word) => !isSaid(word),
  );
  return unsaid.length === 0 ? undefined : upperStart(words);
}

const whose =
  /^(?:(?:my|our|the|an?|meine?[nrm]?|unsere?[nrm]?|eine?[nrm]?|mi|nuestr[oa]|el|la|une?|un|mon|ma|notre|le|minha|meu|noss[oa]|um|uma|o|mio|mia|il|nostr[oa]|mijn|onze|ons|een|de|het)\s){1,2}/iu;
/** "in Freiburg", which stands elsewhere, and "please" */
const behind =
  /\s(?:(?:in|at|near|from|bei|aus|en|à|a|em|de|di|te|w|we|v|i)\s\p{Lu}[^]{0,40}|please|pls|bitte|por favor|per favore|svp|stp|graag)$/u;
const isOther = /\d[:;,]\d|["“”„«»(:;]|,\s|(?<!\p{L})\p{Lu}\p{Ll}+\s\p{Lu}/u;
