import type { Language, PlanFact } from '../../../../contracts/job/plan.ts';
import { whoRuns } from '../../read/title/site/no-names.ts';
import { isAmenity } from '../labels/told-clauses.ts';
import { plainTown } from '../../../../starters/shared/reading/cases/towns.ts';
import type { Stated } from './stated.ts';

/** "uit Woerden", "Muddy Paws, Ipswich": a name that says where. */
export function townOr(
  fact: PlanFact,
  { text, title, language }: Stated,
  facts: readonly PlanFact[],
): PlanFact {
  const ahead = text.slice(Math.max(fact.at - 60, 0), fact.at);
  const behind = text.slice(fact.at + fact.text.length, fact.at + fact.text.length + 2);
  // "Trattoria Da Gino, Naples style pizza"
  const isKind =
    /^\s(?!(?:and|with|in|needs?|wants?|is|has|und|mit|braucht|y|con|et|avec|e|com|en|met|i|z|ze)\s)\p{Ll}{3}/u.test(
      text.slice(fact.at + fact.text.length, fact.at + fact.text.length + 12),
    );
  const besideTitle =
    !isKind && /[,(]\s?$/u.test(ahead)
      ? ahead.replace(/["”»』」)]?[,(\s]{1,3}$/u, '').endsWith(title)
      : false;
  const isBehindStreet = facts.some(
    ({ kind, at, text: street, label = '' }) =>
      (kind === 'address' && /^,?\s$/u.test(text.slice(at + street.length, fact.at))) ||
      // "fiesta 7pm salón Las Palmas, Guadalajara"
      (kind === 'time' &&
        /,\s\p{L}/u.test(label) &&
        ahead.endsWith(`${label.slice(label.indexOf(', ') + 2)}, `)),
  );
  const isPlace =
    fact.text.split(' ').length < 4 &&
    (isIn.test(ahead) ||
      (language !== undefined && ownIn[language]?.test(ahead) === true) ||
      besideTitle ||
      isBehindStreet) &&
    // "z Anną", "з Анною": with whom.
    !(withWhom.test(fact.text) && fromWhere.test(ahead)) &&
    // "Backhaus Krume, Inhaber Tom Held"
    !whoRuns.test(`, ${fact.text.split(' ', 1)[0] ?? ''} `) &&
    (behind === '' || /^[,.;:)!?\s]/u.test(behind)) &&
    !fact.text.includes(title) &&
    // "bei Tante Gisela anmelden"
    !kin.test(fact.text) &&
    !/^\s(?:an|zu|ab)?(?:melden|sagen)(?!\p{L})/u.test(
      text.slice(fact.at + fact.text.length, fact.at + fact.text.length + 12),
    );
  const [of = ''] = /^d['’]/u.exec(fact.text) ?? [];
  return isPlace
    ? { ...fact, kind: 'address', text: fact.text.slice(of.length), at: fact.at + of.length }
    : fact;
}

const kin =
  /^(?:Tante|Onkel|Oma|Opa|Mama|Papa|Frau|Herr|Familie|Aunt|Uncle|T[íi][ao]|Abuel[ao]|Zi[ao]|Nonn[ao]|Mamie|Papi|Vov[óô]|Ciocia|Babcia|Pani?|Mevrouw|Mme|Mrs?|Ms|Sra?)\s\p{Lu}/u;
const withWhom = /(?:ą|em|[oeє]ю|[ає]м|ом)$/u;
const fromWhere = /(?<!\p{L})(?:ze?|з|із|зі)\s$/u;

/** Words before a town that mean something else in other languages. */
const ownIn: Partial<Readonly<Record<Language, RegExp>>> = {
  it: /\p{L}\sad?\s$/u,
  pt: /\p{L}\s(?:n[oa]|em)\s$/u,
  pl: /(?<!\p{L})ze?\s$/u,
  ru: /(?<!\p{L})из\s$/u,
  uk: /(?<!\p{L})(?:з|із|зі)\s$/u,
  sv: /(?<!\p{L})(?:i|nära)\s$/u,
  id: /(?<!\p{L})(?:di|dekat)\s$/u,
  vi: /(?<!\p{L})(?:ở|tại|gần)\s$/u,
};

const isIn =
  /(?<!\p{L})(?:in|around|near|based in|um|alrededor de|autour de|em torno de|em|en|à|près(?: de)?|cerca de|perto de|vicino(?: ad?)?|uit|nabij|w|we|koło|в|во|aus|bei|på)\s$/u;

/** The address of a page, with the town before it; none where it is only from where something departs. */
export function resolvedAddress(
  fact: PlanFact,
  stated: Stated,
  facts: readonly PlanFact[],
): readonly PlanFact[] {
  // "Autobús desde la Plaza Mayor"
  const [from] = fromBehind.exec(stated.text.slice(Math.max(fact.at - 12, 0), fact.at)) ?? [];
  const isOwn =
    from !== undefined && stated.text.slice(0, fact.at - from.length).endsWith(stated.title);
  if (!isOwn && departs.test(stated.text.slice(Math.max(fact.at - 14, 0), fact.at))) return [];
  // "地址在青溪路18号"
  const [lead = ''] =
    /^(?:店铺?)?(?:(?:地址|位于)[在是为:：]?|在)(?=\p{sc=Han}{2})/u.exec(fact.text) ?? [];
  const text = fact.text.slice(lead.length).replace(/(?<=[市区町村県])で$/u, '');
  // "a Verona in via dei Tigli 9"
  const [, ahead] = townBefore.exec(stated.text.slice(Math.max(fact.at - 40, 0), fact.at)) ?? [];
  const isOpen =
    ahead !== undefined &&
    !facts.some(({ kind, text: other }) => kind === 'address' && other.includes(ahead));
  return [{ ...fact, text: isOpen ? `${text}, ${ahead}` : text, at: fact.at + lead.length }];
}

const townBefore =
  /(?<!\p{L})(?:in|a|à|en|em|w)\s(\p{Lu}[\p{L}'’-]{2,20}),?\s(?:in|at|en|na|no|au|in der|an der|przy)\s(?:la\s|the\s)?$/u;
/** "Czarny Kot z" Wrocławia */
const fromBehind = /["”»』]?\s(?:from|ze?|из|із|зі|aus|uit|från|dari)\s$/u;
const departs =
  /(?<!\p{L})(?:from|ab|desde|depuis|de la gare|(?<!(?:pranzo|cena|festa|buffet|rinfresco)\s)da|vanaf|z|от)\s(?:the\s|der\s|dem\s|la\s|el\s|le\s|il\s)?$/iu;

/** The place that a detail says where the page's owner is, with what else it says; undefined without one. */
export function placeOf(rest: PlanFact, stated: Stated): readonly PlanFact[] | undefined {
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
  if (stated.text.slice(0, rest.at).endsWith(`${stated.title}, `) && isTown(rest.text))
    return [{ kind: 'address', text: rest.text, at: rest.at }];
  return place === undefined
    ? undefined
    : [{ kind: 'address', text: place, at: rest.at + rest.text.indexOf(place) }];
}

const locatedWith =
  /^(?:in|near|in der Nähe von|en|à|em|a|te|w)\s(?<place>\p{Lu}[\p{L}'’-]{2,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2})\s(?:with|mit|con|avec|com|met|z)\s(?<more>\p{L}[^,.]{3,40})$/u;
const located: readonly RegExp[] = [
  /^(?:in|near|em|en|à|w|we|в|aus|uit)\s(?<place>\p{Lu}[\p{L}'’-]{2,24}(?:[\s-](?:(?:de|do|da|del|di|la|sur|am|an der)\s)?\p{Lu}[\p{L}'’-]{1,24}){0,2})$/u,
  /^(?:在|位于)(?<place>\p{Script=Han}{2,10})$/u,
  /^(?<place>[\p{Script=Han}ー\p{Script=Katakana}]{1,8}[都道府県市区町村])(?:です|にあります|に)$/u,
  /^(?<place>[\p{Script=Hangul}\s]{2,20}(?:근처|옆|앞))(?:예요|에요|입니다|에 있(?:어요|습니다))$/u,
  /^(?<place>[\p{Script=Devanagari}\p{M}]{2,16}(?:\s[\p{Script=Devanagari}\p{M}]{2,16}){0,2}) में$/u,
];

/** The name of a town, with or without what it lies in: "Lyon", "Portland, Maine". */
export const town =
  /^\p{Lu}[\p{L}'’-]{2,24}(?:[\s-]\p{Lu}[\p{L}'’-]{1,24}){0,2}(?:,\s\p{Lu}[\p{L}'’-]{1,24})?$/u;

function isTown(words: string): boolean {
  return town.test(words) && !isAmenity(words);
}

/** "в Туле", "w Radomiu": a town that the sentence bends. */
export function withPreposition(fact: PlanFact, { text, language }: Stated): PlanFact {
  if (fact.kind !== 'address' || /\d/.test(fact.text)) return fact;
  if (language !== 'ru' && language !== 'pl') return fact;
  const [lead = ''] =
    /(?<!\p{L})(?:[wz]e?|koło|во?|из|около)\s$/u.exec(
      text.slice(Math.max(fact.at - 7, 0), fact.at),
    ) ?? [];
  const plain = /^(?:ze?|из)\s$/u.test(lead) ? plainTown(fact.text) : undefined;
  if (plain !== undefined) return { ...fact, text: plain };
  return lead === '' ? fact : { ...fact, text: `${lead}${fact.text}`, at: fact.at - lead.length };
}

/** "We're on 22 Elm Street, Dayton." beside the address. */
export function saysOnlyWhere({ kind, text, at }: PlanFact, facts: readonly PlanFact[]): boolean {
  if (kind !== 'statement') return false;
  const rest = facts
    .filter((one) => one.kind === 'address' && one.at >= at && one.at < at + text.length)
    .reduce((left, one) => left.replace(one.text, ''), text);
  return rest !== text && rest.trim().split(/\s+/u).length < 5;
}

/** "Portland, Maine", "the Old Library, Tulsa": the place around a place. */
export function withRegion(facts: readonly PlanFact[], text: string): readonly PlanFact[] {
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
    !isAmenity(fact.text) &&
    text.slice(place.at + place.text.length, fact.at) === ', ' &&
    /^[,.;!\n]|^$/u.test(text.slice(fact.at + fact.text.length, fact.at + fact.text.length + 1))
  );
}
