import type { PlanFact } from '../../../../contracts/job/plan.ts';
import { namesSection } from '../../../../starters/landing-page/sections/asked-section-words.ts';
import {
  isHome,
  isReach,
  sectionCalled,
} from '../../../../starters/page/wished/wished-sections.ts';
import { languageNames } from '../../read/read-language.ts';
import { reminderLength } from '../labels/filler-words.ts';

/**
 * A detail without the "and" or "with" before it. Undefined where it asks for a part of the page and says
 * nothing: "with opening hours", "a list of past concerts".
 *
 * @example
 * withoutRequests({ kind: 'detail', text: 'and parking behind the house', at: 4 });
 * // { kind: 'detail', text: 'parking behind the house', at: 8 }
 */
export function withoutRequests(fact: PlanFact): PlanFact | undefined {
  const reminded = reminderLength(fact.text);
  const said = fact.text.slice(reminded);
  const lead = fact.text.slice(0, reminded) + (leads.exec(said)?.[0] ?? '');
  const text = fact.text.slice(lead.length);
  const parts = text.split(and);
  const isShort = text.split(/\s+/u).length < 6;
  const asks =
    parts.some((part) => sectionCalled(part) !== undefined || isHome(part)) ||
    namesSections(text) ||
    (isShort && !/\d{3}/.test(text) && isReach(text)) ||
    parts.every((part) => languages.has(part.trim().replaceAll('İ', 'i').toLowerCase())) ||
    ofPage.test(text) ||
    (!/\d/u.test(text) && asksTopic.test(text)) ||
    joined.test(text);
  return asks ? undefined : { ...fact, text, at: fact.at + lead.length };
}

/** "who I am, lessons, online courses, frequently asked questions": the parts of a page in a row. */
function namesSections(text: string): boolean {
  const all = text.split(/,\s/u);
  return (
    all.length > 2 &&
    !/\d/.test(text) &&
    all.every((part) => part.split(/\s+/u).length < 7) &&
    all.filter((part) => namesSection(part) || sectionCalled(part) !== undefined).length > 1
  );
}

const leads =
  /^(?:and|with|plus(?!\sones?(?!\p{L}))|also|und|mit|sowie|y|con|et|avec|e|com|ed|en|met|i|oraz|z|ze|и|с|со|ve)\s(?=\p{L})/iu;
const and = /\s(?:and|und|y|et|e|ed|en|i|oraz|и|ve)\s/u;
/** "how to work the stove", "nearest groceries", "emergency numbers": what a page is to tell, and does not know. */
const asksTopic =
  /^(?:how to|how (?:the|our|my) |where to|what to|wie man|wo man|cómo|dónde|comment|où|como (?:usar|chegar|funciona)|onde|come (?:si|usare|arrivare)|dove|hoe je|waar je|jak\s|gdzie|nasıl|как\s|где\s)|^(?:the )?(?:nearest|closest|nächste[rns]?|nearby|más cercan[oa]s?|dichtstbijzijnde|najbliższ\p{L}{1,3}|ближайш\p{L}{2,3})\s|^(?:(?:emergency|important|useful|local|contact)\s)?(?:numbers?|contacts?|phone numbers?|tips|instructions|recommendations|house rules)$|^(?:notfall|wichtige)\s?-?\s?(?:nummern|kontakte)$|^(?:números?|teléfonos?|numéros?|numeri|telefoni) (?:de |d[’']|di )?(?:emergencias?|urgences?|urgência|emergenza|utiles?|úteis|utili)$|^noodnummers$|^numery alarmowe$/iu;

/** Words of a page and how it is made. */
const ofPage =
  /^(?:an?\s|some\s)?(?:info(?:s|rmation(?:en)?)?|details|información|informations?|informazioni|informações|informacje|informatie)\s(?:about|on|for|zu|zum|zur|über|sobre|de|sur|su|o|over)\s|(?<!\p{L})(?:lists?|sections?|cards|slots?|samples?|posts|placeholders?|with prices|to start with|steps|case studies|bracket|mock-?up|html|css|js|javascript|frameworks?|seo|easy to read|good on phones|liste|lista|secci[oó]n|abschnitt)(?!\p{L})/iu;
/** The same in scripts without spaces or capitals. */
const joined =
  /^(?:需要|还有|還有|(?:要|可以)?能(?=让|够)|(?:客人|大家|宾客|亲友)(?:能|可以))|为主|為主|看起来|浏览|流畅|手机|活泼|[一二三四五六七八九十两]个作品|我叫|適した|欲しい|ほしい|(?:있으면|좋겠)|للجوال|الجوال|متجاوب|मोबाइल/u;

const languages: ReadonlySet<string> = new Set(
  languageNames.flatMap(([, english, others]) => [english.toLowerCase(), ...others.split('|')]),
);
