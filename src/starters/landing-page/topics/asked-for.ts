import type { Language } from '../../../contracts/job/plan.ts';
import { nominativeOf } from '../../shared/reading/nominative-of.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/**
 * What a request calls the thing that its page is of, where that says more than the title: "lost cat page" is
 * of a lost cat, and "сайт-визитку репетитора по математике" of a tutor of maths.
 *
 * @example
 * askedFor('lost cat page, orange tabby named Biscuit', 'en', 'Biscuit'); // 'Lost cat'
 */
export function askedFor(request: string, language: Language, title: string): string | undefined {
  const first = (request.split(/[.,;:!?\n]/u, 1)[0] ?? '').slice(0, 120);
  const said =
    language === 'ru' ? ofRussian(first) : language === 'en' ? ofEnglish(first) : undefined;
  if (said === undefined) return undefined;
  const own = title.toLowerCase();
  const words = said.toLowerCase();
  return own.includes(words) || words.includes(own) ? undefined : upperStart(said);
}

/** "class of 2006 20 year reunion site" */
function ofEnglish(first: string): string | undefined {
  const ahead = page.exec(first)?.groups?.['what'] ?? '';
  let words = ahead.split(' ').filter(Boolean);
  while (words[0] !== undefined && asks.test(words[0])) words = words.slice(1);
  while (words.length > 0 && ofPage.test(words.at(-1) ?? '')) words = words.slice(0, -1);
  const what = words.join(' ');
  return words.length < 2 || words.length > 7 || saysNothing.test(what) ? undefined : what;
}

function ofRussian(first: string): string | undefined {
  const { who = '', of = '' } = ofSite.exec(first)?.groups ?? {};
  const whom = who === '' ? undefined : nominativeOf(who, 'ru');
  return whom === undefined ? undefined : `${whom}${of}`;
}

const page = /^(?<what>[\p{L}\p{N}'’ -]{3,80}?)\s(?:web ?)?(?:page|site)(?:\s(?:please|pls))?$/iu;
const asks =
  /^(?:hey|hi|hello|ok|so|please|pls|can|could|would|you|u|i|we|i['’]d|want|need|like|love|to|have|get|do|build|create|make|design|give|write|code|turn|this|into|me|us|a|an|the|my|our|some|one|single|simple|basic|small|little|nice|cool|beautiful|modern|good|great|quick|tiny|printable|responsive|new)$/iu;
const ofPage =
  /^(?:web|landing|home|info|information|sign-?up|single|one|simple|personal|rsvp|booking|contact|portfolio|splash)$/iu;
const saysNothing =
  /(?<!\p{L})(?:coming soon|memorial|guest|colou?r|dark|light|black|white|minimal|for|with|about|that|which|is|are|am|needs?|wants)(?!\p{L})/iu;
const ofSite =
  /(?:сайт(?:-визитк\p{L}{1,2})?|визитк\p{L}|страни(?:ц|чк)\p{L}{1,2}|лендинг)\s(?:для\s)?(?<who>\p{Ll}{4,20})(?<of>\s(?:по|и)\s\p{Ll}{3,20}(?:\sи\s\p{Ll}{3,20})?)?$/iu;
