import type { PlanFact } from '../../../../contracts/job/plan.ts';
import { town } from './resolved-places.ts';

/** A detail without the title that it begins with; undefined where it says no more than the title. */
export function withoutTitle(fact: PlanFact, title: string): PlanFact | undefined {
  // "叫铁人健身"
  if (
    /^(?:名字|名称|店名|社团|公司|乐队|俱乐部|我们)?(?:叫|是|为)/u.test(fact.text) &&
    fact.text.replace(/["”」』]$/u, '').endsWith(title)
  )
    return undefined;
  // "el Atlético Las Lomas"
  if (fact.text.replace(article, '').toLowerCase() === title.toLowerCase()) return undefined;
  if (!fact.text.toLowerCase().startsWith(title.toLowerCase())) return fact;
  const lead = /^[\s,;:–—("”»』」-]*/u.exec(fact.text.slice(title.length))?.[0].length ?? 0;
  const cut = title.length + lead;
  const text = fact.text.slice(cut);
  // "Luna Barbers" is another name than "Luna Bar".
  if (text !== '' && lead === 0) return fact;
  if (text === '') return undefined;
  return town.test(text)
    ? { kind: 'address', text, at: fact.at + cut }
    : { ...fact, text, at: fact.at + cut };
}

const article = /^(?:the|el|la|los|las|le|les|il|lo|i|gli|o|os|as?|der|die|das|de|het)\s/iu;

/** "We do landscaping, the business is called Green Tide.": the name is the title. */
export function withoutCalling(fact: PlanFact): PlanFact {
  const text = fact.text
    .replace(calling, '')
    .replace(/^(?:we|i)(?:['’](?:re|m)| are| am) open\s[^.]*\.?$/iu, '')
    .replace(/^,\s/u, '');
  return { ...fact, text };
}

const calling =
  /^it(?:['’]s| is) called\s\p{Lu}[^,.]{1,40}(?:,\s|\.?$)|,?\s(?:and )?(?:(?:the|my|our) )?(?:business|shop|company|firm|studio|it)(?:['’]s| is) called\s\p{Lu}[^,.]{1,40}/iu;
