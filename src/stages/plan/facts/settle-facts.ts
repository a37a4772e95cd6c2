import type { GivenList, Language, PlanFact } from '../../../contracts/job/plan.ts';

import { sectionCalled } from '../../../starters/page/wished/wished-sections.ts';
import { withoutWishes } from './without-wishes.ts';

interface Told {
  readonly text: string;
  readonly title: string;
  readonly language?: Language | undefined;
  /** The lists of the request. */
  readonly given?: readonly GivenList[];
}

/**
 * The facts of a page, once its title is known: towns beside the title or behind "in" are places, what only
 * says how the page is to be is none of its texts, and a list of names is one line.
 *
 * @example
 * const facts = [{ kind: 'detail', text: 'Luna Bar, Lyon', at: 10 }] as const;
 * settleFacts(facts, { text: 'A page for Luna Bar, Lyon.', title: 'Luna Bar' });
 * // [{ kind: 'address', text: 'Lyon', at: 20 }]
 */
export function settleFacts(facts: readonly PlanFact[], told: Told): readonly PlanFact[] {
  const settled = facts.flatMap((fact) => settle(fact, told, facts));
  const isRepeated = (fact: PlanFact): boolean =>
    (fact.kind === 'address' || (fact.kind === 'detail' && fact.label === undefined)) &&
    settled.some(
      (one) =>
        one !== fact &&
        one.kind === 'address' &&
        one.text.includes(fact.kind === 'address' ? fact.text : fact.text.replace(locative, '')),
    );
  // "We meet Tuesdays 6:30pm at the marina": the sentence says it.
  const isSaid = ({ kind, at }: PlanFact): boolean =>
    kind === 'time' &&
    settled.some(
      (one) => one.kind === 'statement' && one.at <= at && at < one.at + one.text.length,
    );
  const whole = withRegion(settled, told.text);
  return joined(
    whole
      .map((fact) => withPreposition(fact, told))
      .filter((fact) => !isRepeated(fact) && !saysOnlyWhere(fact, settled) && !isSaid(fact)),
    told.text,
  );
}

/** "в Туле", "w Radomiu": a town that the sentence bends. */
function withPreposition(fact: PlanFact, { text, language }: Told): PlanFact {
  if (fact.kind !== 'address' || /\d/.test(fact.text)) return fact;
  if (language !== 'ru' && language !== 'pl') return fact;
  const [lead = ''] =
    /(?<!\p{L})(?:we?|во?)\s$/u.exec(text.slice(Math.max(fact.at - 3, 0), fact.at)) ?? [];
  return lead === '' ? fact : { ...fact, text: `${lead}${fact.text}`, at: fact.at - lead.length };
}

/** "We're on 22 Elm Street, Dayton." beside the address. */
function saysOnlyWhere({ kind, text, at }: PlanFact, facts: readonly PlanFact[]): boolean {
  if (kind !== 'statement') return false;
  const rest = facts
    .filter((one) => one.kind === 'address' && one.at >= at && one.at < at + text.length)
    .reduce((left, one) => left.replace(one.text, ''), text);
  return rest !== text && rest.trim().split(/\s+/u).length < 5;
}

function settle(fact: PlanFact, told: Told, facts: readonly PlanFact[]): readonly PlanFact[] {
  if (fact.kind === 'name') return [townOr(fact, told, facts)];
  if (fact.kind === 'address') {
    // "Autobús desde la Plaza Mayor"
    if (departs.test(told.text.slice(Math.max(fact.at - 14, 0), fact.at))) return [];
    // "地址在青溪路18号"
    const [lead = ''] =
      /^(?:店铺?)?(?:(?:地址|位于)[在是为:：]?|在)(?=\p{sc=Han}{2})/u.exec(fact.text) ?? [];
    const text = fact.text.slice(lead.length).replace(/(?<=[市区町村県])で$/u, '');
    // "a Verona in via dei Tigli 9"
    const [, ahead] = townBefore.exec(told.text.slice(Math.max(fact.at - 40, 0), fact.at)) ?? [];
    const isOpen =
      ahead !== undefined &&
      !facts.some(({ kind, text: other }) => kind === 'address' && other.includes(ahead));
    return [{ ...fact, text: isOpen ? `${text}, ${ahead}` : text, at: fact.at + lead.length }];
  }
  // "ونموذج تواصل"
  if (fact.kind === 'time' && /^و?(?:نموذج|صفحة|قسم)/u.test(fact.label ?? '')) {
    const { label: _label, ...rest } = fact;
    return [rest];
  }
  if (fact.kind === 'statement') {
    const said = withoutList(withoutCalling(fact), told.given);
    return said === undefined || said.text === '' ? [] : [said];
  }
  if (fact.kind === 'detail' && aboutWhom.test(fact.label ?? '')) {
    const { kind: _kind, label: _label, ...said } = fact;
    return [{ ...said, kind: 'statement' }];
  }
  if (fact.kind !== 'detail' || fact.label !== undefined) return [fact];
  // "Campaign is The Salt Crown"
  if (fact.text.endsWith(` is ${told.title}`)) return [];
  // "Inhaberin Sabrina Koch, Tel. 0561 555 0173": the number stands with the contacts.
  if (/^(?:tel|tél|phone|mail|e-mail)\.?$/iu.test(fact.text)) return [];
  const own = asks.test(fact.text) ? undefined : withoutWishes(fact);
  // "…, and our hours, Mon to Sat 8 to 5": what stands behind it tells.
  if (own !== undefined && (sectionCalled(own.text) !== undefined || namesPart.test(own.text)))
    return [];
  if (own === undefined || /^[^(]*\)|\([^)]*$/u.test(own.text)) return [];
  const whole = withoutTitle(own, told.title);
  const rest = whole === undefined ? undefined : withoutList(whole, told.given);
  if (rest === undefined) return [];
  // "in Port Arden with four rooms"
  const { place: there, more } = locatedWith.exec(rest.text)?.groups ?? {};
  if (there !== undefined && more !== undefined)
    return [
      { kind: 'address', text: there, at: rest.at + rest.text.indexOf(there) },
      { ...rest, text: more, at: rest.at + rest.text.length - more.length },
    ];
  const place = located
    .map((pattern) => pattern.exec(rest.text)?.groups?.['place'])
    .find((found) => found !== undefined);
  // "Studio is Still Point, Wellington NZ."
  if (told.text.slice(0, rest.at).endsWith(`${told.title}, `) && town.test(rest.text))
    return [{ kind: 'address', text: rest.text, at: rest.at }];
  if (place === undefined) return [ofSelf.test(rest.text) ? saidBy(rest, facts, told.text) : rest];
  return [{ kind: 'address', text: place, at: rest.at + rest.text.indexOf(place) }];
}

/** "uit Woerden", "Muddy Paws, Ipswich": a name that says where. */
function townOr(
  fact: PlanFact,
  { text, title, language }: Told,
  facts: readonly PlanFact[],
): PlanFact {
  const ahead = text.slice(Math.max(fact.at - 60, 0), fact.at);
  const behind = text.slice(fact.at + fact.text.length, fact.at + fact.text.length + 2);
  const besideTitle = new RegExp(`[,(]\\s?$`, 'u').test(ahead)
    ? ahead.replace(/["”»』」)]?[,(\s]{1,3}$/u, '').endsWith(title)
    : false;
  const isBehindStreet = facts.some(
    ({ kind, at, text: street }) =>
      kind === 'address' && /^,?\s$/u.test(text.slice(at + street.length, fact.at)),
  );
  const isPlace =
    fact.text.split(' ').length < 4 &&
    (isIn.test(ahead) ||
      (language === 'it' && /\p{L}\sa\s$/u.test(ahead)) ||
      besideTitle ||
      isBehindStreet) &&
    (behind === '' || /^[,.;:)!\s]/u.test(behind)) &&
    !fact.text.includes(title);
  return isPlace ? { ...fact, kind: 'address' } : fact;
}

const locative =
  /^(?:(?:address|adresse|dirección|endereço|indirizzo|adres):\s)|^(?:at|in|on|im|am|bei|en|à|chez|no|na|em|da|presso|op|bij|w|в)\s(?:the\s)?/iu;
const isIn =
  /(?<!\p{L})(?:in|around|near|based in|um|alrededor de|autour de|em torno de|em|en|à|près de|cerca de|perto de|vicino a|uit|nabij|w|we|koło|в|во|aus|bei|på)\s$/u;

const townBefore =
  /(?<!\p{L})(?:in|a|à|en|em|w)\s(\p{Lu}[\p{L}'’-]{2,20}),?\s(?:in|at|en|na|no|au|in der|an der|przy)\s(?:la\s|the\s)?$/u;
const departs =
  /(?<!\p{L})(?:from|ab|desde|depuis|de la gare|da|vanaf|z|от)\s(?:the\s|der\s|dem\s|la\s|el\s|le\s|il\s)?$/iu;
const namesPart = /^(?:our|my|the)\s(?:hours|prices|services|menu|team|address|phone|contact)$/iu;

/** Undefined where it says no more than the title. */
function withoutTitle(fact: PlanFact, title: string): PlanFact | undefined {
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

/** 'album "Rain" out now with tracklist: Kettle': the list stands apart. */
function withoutList(fact: PlanFact, given: readonly GivenList[] = []): PlanFact | undefined {
  const end = fact.at + fact.text.length;
  const list = given.find(({ at }) => fact.at < at && at < end);
  if (list === undefined) return fact;
  const label = fact.text.toLowerCase().lastIndexOf(list.label.toLowerCase(), list.at - fact.at);
  const text = fact.text
    .slice(0, label < 0 ? list.at - fact.at : label)
    .replace(
      /(?:\s(?:with|and|mit|und|con|y|avec|et|com|e|met|en|z|i|с|и))?(?:\s(?:an?|the|eine?n?|une?|una?|um|uma|een))?[\s:,–—-]{0,3}$/iu,
      '',
    )
    .replace(/\s(?:and|und|y|et|e|en|i|и)$/iu, '');
  // "Our" of "our groups (bees, frogs)" says nothing.
  const isTelling =
    /\p{L}{6}/u.test(text) || (/\p{L}{3}/u.test(text) && text.trim().split(/\s+/u).length > 2);
  return isTelling ? { ...fact, text } : undefined;
}

/** "We do landscaping, the business is called Green Tide.": the name is the title. */
function withoutCalling(fact: PlanFact): PlanFact {
  const text = fact.text
    .replace(calling, '')
    .replace(/^(?:we|i)(?:['’](?:re|m)| are| am) open\s[^.]*\.?$/iu, '')
    .replace(/^,\s/u, '');
  return { ...fact, text };
}

const calling =
  /^it(?:['’]s| is) called\s\p{Lu}[^,.]{1,40}(?:,\s|\.?$)|,?\s(?:and )?(?:(?:the|my|our) )?(?:business|shop|company|firm|studio|it)(?:['’]s| is) called\s\p{Lu}[^,.]{1,40}/iu;

const town =
  /^\p{Lu}[\p{L}'’-]{2,24}(?:[\s-]\p{Lu}[\p{L}'’-]{1,24}){0,2}(?:,\s\p{Lu}[\p{L}'’-]{1,24})?$/u;
/** "about me, Nadia, I've been teaching for 11 years": who says it. */
function saidBy(fact: PlanFact, facts: readonly PlanFact[], text: string): PlanFact {
  const who = facts.find(
    (one) =>
      one.kind === 'name' && one.at + one.text.length + 2 === fact.at && text[fact.at - 2] === ',',
  );
  return {
    ...fact,
    kind: 'statement',
    text: who === undefined ? fact.text : `${who.text}: ${fact.text}`,
  };
}

/** "I've been teaching for 11 years" behind what asks. */
const ofSelf =
  /^(?:(?:i|we)['’](?:ve|m|re)|(?:we|i) (?:have|are|am|offer|cover|play|use|do))\s[^\n]{6,}|^(?:our|unsere?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze)\s[^\n]{2,40}\s(?:is|are|was|were|have|has|ist|sind|est|sont|ont|es|son|é|são|è|zijn)\s/iu;
const locatedWith =
  /^(?:in|near|in der Nähe von|en|à|em|a|te|w)\s(?<place>\p{Lu}[\p{L}'’-]{2,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2})\s(?:with|mit|con|avec|com|met|z)\s(?<more>\p{L}[^,.]{3,40})$/u;
const located: readonly RegExp[] = [
  /^(?:in|near|em|en|à|w|we|в|aus|uit)\s(?<place>\p{Lu}[\p{L}'’-]{2,24}(?:[\s-](?:(?:de|do|da|del|di|la|sur|am|an der)\s)?\p{Lu}[\p{L}'’-]{1,24}){0,2})$/u,
  /^(?:在|位于)(?<place>\p{Script=Han}{2,10})$/u,
  /^(?<place>[\p{Script=Han}ー\p{Script=Katakana}]{1,8}[都道府県市区町村])(?:です|にあります|に)$/u,
  /^(?<place>[\p{Script=Hangul}\s]{2,20}(?:근처|옆|앞))(?:예요|에요|입니다|에 있(?:어요|습니다))$/u,
  /^(?<place>[\p{Script=Devanagari}\p{M}]{2,16}(?:\s[\p{Script=Devanagari}\p{M}]{2,16}){0,2}) में$/u,
];

/** "About me: I live in Malmö": a sentence for the section of that name. */
const aboutWhom =
  /^(?:about (?:me|us)|über (?:mich|uns)|sobre (?:mí|mim|nosotros|nós)|à propos(?: de (?:moi|nous))?|chi (?:sono|siamo)|over (?:mij|ons)|o (?:mnie|nas)|hakkımda|hakkımızda|обо мне|о нас|关于我们?|自己紹介|소개)$/iu;

/** What a request says of the page itself. */
const asks =
  /^:|^to (?:start|begin) with$|^(?:(?:and|com|con|mit|with|avec|met)\s)?(?:links?|liens?|enlaces?|collegament[io]|odnośniki?|ссылк[аи])\s(?=\p{L})|^(?:a\s)?\p{L}{2,12}\slinks?$|^(?:the |page |site )?title\s["“„«]|(?<!\p{L})(?:printable|printer|buttons?|botón|botones|botão|botões|bouton|knopf|schaltfläche|knop|pulsante|przycisk|düğme\p{L}{0,4}|buton\p{L}{0,4}|кнопк\p{L}{1,3})(?!\p{L})|(?<!\p{L})vers(?:ão|ao|ión|ion|ione) (?:em |en |in )?(?:PT|EN|ES|FR|DE|IT|ingl)|(?:okunsun|görünsün|olsun|kalsın|istiyorum|istiyoruz)$|(?:보여주세요|넣어주세요|해주세요|하게|스럽게)$|(?:してください|表示)$|^(?:مع|و?(?:عرض|حجز|نموذج|إظهار|زر))\s/iu;

/** "Portland, Maine", "the Old Library, Tulsa": the place around a place. */
function withRegion(facts: readonly PlanFact[], text: string): readonly PlanFact[] {
  return facts.flatMap((fact, index) => {
    const [before, next] = [facts[index - 1], facts[index + 1]];
    if (isRegionOf(fact, before, text)) return [];
    return next !== undefined && isRegionOf(next, fact, text)
      ? [{ ...fact, text: `${fact.text}, ${next.text}` }]
      : [fact];
  });
}

function isRegionOf(fact: PlanFact, place: PlanFact | undefined, text: string): boolean {
  return (
    place?.kind === 'address' &&
    (fact.kind === 'detail' || fact.kind === 'name' || fact.kind === 'address') &&
    fact.label === undefined &&
    /^\p{Lu}\p{Ll}{2,20}$/u.test(fact.text) &&
    text.slice(place.at + place.text.length, fact.at) === ', ' &&
    /^[,.;!\n]|^$/u.test(text.slice(fact.at + fact.text.length, fact.at + fact.text.length + 1))
  );
}

/** "covers Salford", "Eccles", "Swinton": names that the first words are said of. */
function joined(facts: readonly PlanFact[], text: string): readonly PlanFact[] {
  const found: PlanFact[] = [];
  for (const fact of facts) {
    const last = found.at(-1);
    const isPlain = (one: PlanFact | undefined): one is PlanFact =>
      one?.kind === 'detail' && one.label === undefined;
    const end = last === undefined ? 0 : last.at + last.text.length;
    const isNext =
      isPlain(last) &&
      isPlain(fact) &&
      beginsList.test(last.text) &&
      names.test(fact.text) &&
      between.test(text.slice(end, fact.at));
    if (isNext && isPlain(last)) {
      const whole = text.slice(last.at, fact.at + fact.text.length);
      if (whole.length <= 160) {
        found[found.length - 1] = { ...last, text: whole };
        continue;
      }
    }
    found.push(fact);
  }
  return found;
}

const beginsList =
  /^(?:I\s)?\p{Ll}{2,20}\s(?:\p{L}{2,20}\s){0,3}\p{Lu}[\p{L}'’-]{1,24}(?:,?\s[^.]{0,120})?$/u;
const names =
  /^(?:(?:and|und|y|et|e|en|i|и|ve)\s)?\p{Lu}[\p{L}'’-]{1,24}(?:\s(?:(?:and|und|y|et|e|en|i|и|ve|&)\s)?\p{Lu}[\p{L}'’-]{1,24}){0,3}$/u;
const between = /^,?\s(?:(?:and|und|y|et|e|en|i|и|ve)\s)?$/u;
