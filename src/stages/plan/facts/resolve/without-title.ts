import type { PlanFact } from '../../../../contracts/job/plan.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { withoutKin } from '../../read/title/site/kin.ts';
import { town } from './resolved-places.ts';

/** A detail without the title that it begins with; undefined where it says no more than the title. */
export function withoutTitle(fact: PlanFact, title: string): PlanFact | undefined {
  // "叫铁人健身"
  if (
    /^(?:名字|名称|店名|社团|公司|乐队|俱乐部|我们)?(?:叫|是|为)/u.test(fact.text) &&
    fact.text.replace(/["”」』]$/u, '').endsWith(title)
  )
    return undefined;
  const named = beginsCalling.exec(fact.text)?.[0].length ?? 0;
  // "Its called Muddy Paws", "The shop is called Wild Stem and it's in Bath"
  if (named > 0 && fact.text.slice(named).toLowerCase().startsWith(title.toLowerCase())) {
    const behind = fact.text.slice(named + title.length);
    const cut = named + title.length + (andItIs.exec(behind)?.[0].length ?? 0);
    const left = fact.text.slice(cut);
    return /\p{L}{2}/u.test(left) ? { ...fact, text: left, at: fact.at + cut } : undefined;
  }
  // "田中太郎と佐藤花子" of "田中太郎 & 佐藤花子"
  if (fact.text.replace(/(?<=\p{sc=Han})[和与と]|(?<=\p{sc=Hangul})[와과]\s/u, ' & ') === title)
    return undefined;
  // "el Atlético Las Lomas"
  if (fact.text.replace(article, '').toLowerCase() === title.toLowerCase()) return undefined;
  // "Geburtstag meines Sohnes Jonas" of "5. Geburtstag von Jonas"
  const ofFeast = withoutKin(fact.text);
  if (ofFeast !== fact.text && title.toLowerCase().endsWith(ofFeast.toLowerCase()))
    return undefined;
  if (!fact.text.toLowerCase().startsWith(title.toLowerCase())) return fact;
  const lead = /^[\s,;:–—("”»』」-]*/u.exec(fact.text.slice(title.length))?.[0].length ?? 0;
  const cut = title.length + lead;
  // "(indie rock, Glasgow)"
  const text = fact.text.slice(cut).replace(/^([^()]{2,80})\)$/u, '$1');
  // "Luna Barbers" is another name than "Luna Bar".
  if (text !== '' && lead === 0) return fact;
  if (text === '') return undefined;
  return town.test(text)
    ? { kind: 'address', text, at: fact.at + cut }
    : { ...fact, text, at: fact.at + cut };
}

const beginsCalling = letterPattern(
  "^(?!(?:what|vad|wat|wie|was|cómo|como|comment|come|jak|как|як)\\s)(?:[\\p{L}\\p{M}'’]{1,16}\\s){0,4}(?:(?:is |are )?(?:called|named)|(?:it|she|he)[’']?s called|its called|name[’']?s|name(?: is| will be)?|heißt|heißen|nennt sich|name ist|se llama(?:rá)?|nombre(?: es)?|s[’']appelle|nom est|se chama|chama-se|nome(?: é| è)?|si chiama|heet|naam is|nazywa się|nazwa(?: to)?|ad[ıi]m?|ismi[m]?|называется|зовут|название|називається|звати|назва|heter|namnet är|namn är|bernama|namanya|tên là|नाम|اسمه|اسمها|واسمه|واسمها|이름은|상호는|(?:店|教室|会社|団体|屋号)名は|名前は|名称は)\\s?[:：—–-]?\\s?[\"“„«「『]?",
);
const andItIs =
  /^["“”»」』]?(?:です|입니다|이에요|예요|\s(?:है|रखो|रखें|रखना))?[\s,.;]{0,2}(?:(?:and|und|y|et|e|en|i|и|ve|та|й|och|dan|và)\s)?(?:(?:it['’]?s|it is|we['’]?re|we are|(?:es |wir )?(?:ist|liegt|sind|liegen)|está|estamos|est|se trouve|fica|é|è|si trova|ligt|zit|jest|znajduje się|находится|знаходиться|ligger|finns|berada|ở)\s)?/iu;

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
