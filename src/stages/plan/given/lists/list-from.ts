import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenEntry, Language, PlanFact } from '../../../../contracts/job/plan.ts';
import { formPlace } from '../../../../starters/page/forms/read-forms.ts';
import { sectionCalled } from '../../../../starters/page/wished/wished-sections.ts';
import { stop } from '../../facts/parts.ts';
import { priceIn } from '../../facts/prices/written-prices.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** The text of a list, and where it begins in the message. */
export interface ListText {
  readonly at: number;
  readonly text: string;
}

/**
 * The list that begins at a place, behind a colon, a dash or a bracket: the rest of its sentence or line, or the lines below it. It ends before the
 * label of the next one, unless each of its own entries has a colon. Undefined where another label follows:
 * "Studio Lotus: classes: Hatha, Yin".
 */
export function listFrom(text: string, start: number, mark: string): ListText | undefined {
  const rest = text.slice(start, start + mostCharacters);
  const isBelow = text[start - 1] === '\n' || rest.startsWith('\n');
  const isInside = /[(（]/u.test(mark);
  const list = isInside ? insideOf(rest) : isBelow ? linesOf(rest) : sentenceOf(rest);
  if (list === undefined) return undefined;
  const lead = list.length - list.trimStart().length;
  return { at: start + lead, text: list.trim() };
}

const mostCharacters = 1500;

function insideOf(rest: string): string | undefined {
  return /^(?:[^()（）]|\([^()]{0,80}\)){3,600}(?=[)）])/u.exec(rest)?.[0];
}

function linesOf(rest: string): string {
  const lines = rest.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return '';
  const isMarked = bullet.test(lines[first] ?? '');
  const last = lines.findIndex(
    (line, index) => index > first && !(isMarked ? bullet.test(line) : isEntry(line)),
  );
  return lines.slice(0, last < 0 ? lines.length : last).join('\n');
}

const bullet = /^\s{0,6}(?:[*•–—-]|\d{1,2}[.)])\s{0,3}\S/u;

function isEntry(line: string): boolean {
  return line.trim() !== '' && line.length < 160 && !/[:：]\s*$/u.test(line);
}

function sentenceOf(rest: string): string | undefined {
  // "1. Flour 2. Water": the points end no sentence.
  const text = /^\s*1[.)]\s/u.test(rest) ? rest.replaceAll(numbers, '$1)') : rest;
  const whole = rest.slice(
    0,
    letterPattern(`\\n|[。！？।]|(?<=[.!?])["”»]\\s(?=\\p{Lu})|${stop}`, 'u').exec(text)?.index,
  );
  // "(four people: Sam, Max) and we need": what closes what stands before it ends the list.
  const own = /^[^()]*(?:\([^()]*\)[^()]*){0,20}(?=\))/u.exec(whole)?.[0] ?? whole;
  const sentence = own.slice(0, priceOfAll.exec(own)?.index).split(goesOn, 1)[0] ?? '';
  const labels = allMatches(sentence, label);
  if (labels[0]?.index !== 0) return sentence.slice(0, labels[0]?.index);
  const isMixed = labels.length === 1 && /[,，、]\s/u.test(sentence.slice(labels[0][0].length));
  return isMixed ? undefined : sentence;
}

/** "packages - Half day £650, Full day £1200 - and contact me": the sentence goes on behind its list. */
const goesOn = /\s[–—-]\s(?:and|plus|und|y|e|et|en|i|и|та|och|ve|dan|và)\s/iu;
/** "Rosa, Lilla e Blu, da 60 a 90 euro": what each costs is no entry. */
export const priceOfAll =
  /,\s(?:from|between|ab|von|zwischen|desde|de|entre|à partir de|da|a partire da|od|от|vanaf|tussen)\s\d[^,;:]{0,60}$/iu;
const numbers = /((?:^|\s)\d{1,2})\.(?=\s)/gu;
/** "Night walk: 2 hours", and the mark before it. */
const label = /(?:^|[;；,，])\s?\p{L}[^,;:\n]{1,40}(?:(?<!\d)[:：](?=\s?\S)|[:：]\s(?=\S))/gu;

/** "menu: starters (soup 4 €, salad 6 €), mains (risotto 14 €, trout 18 €)": each is a list of its own. */
export function isOfLists(text: string, mark: string): boolean {
  const groups = text.match(groupInBrackets) ?? [];
  const isPriced =
    groups.length > 1 && groups.every((group) => /\p{L}\s\d{1,4}(?:[.,]\d{1,2})?[,)]/u.test(group));
  return !/[(（]/u.test(mark) && (isPriced || groups.some(hasPrices));
}

/** "(soup 4 €, salad 6 €)", and not "(canoe, $20)". */
function hasPrices(group: string): boolean {
  return group.split(/,\s|[，、]/u).filter((part) => priceIn(part)).length > 1;
}

const groupInBrackets =
  /(?<![\p{L}\d])\p{L}[^,，、()（）\n]{0,40}[(（][^()（）\n]{2,120}[,，、][^()（）\n]{2,300}[)）]/gu;

/** "Basic $29, Plus $45, open 5am–11pm": hours behind prices are none of them. */
export function beforeHours(
  list: ListText | undefined,
  facts: readonly PlanFact[],
  language?: Language,
): ListText | undefined {
  const hours = facts.find(
    ({ kind, at }) =>
      (kind === 'hours' || kind === 'phone') &&
      list !== undefined &&
      at > list.at &&
      at < list.at + list.text.length,
  );
  if (list === undefined || hours === undefined) return list;
  const ahead = list.text.slice(0, hours.at - list.at);
  const last = ahead.search(/,(?!\d)[^,]*$|[，、،][^，、،]*$/u);
  // "shave 100 TL, Kadıköy, daily 9-20"
  const town = facts.find(
    ({ at, text }) =>
      at + text.length === list.at + last && /^\p{Lu}/u.test(text) && /^\s?\p{Ll}/u.test(list.text),
  );
  const before = town === undefined ? '' : ahead.slice(0, town.at - list.at);
  const comma = /,\s$/u.test(before) ? before.length - 2 : last;
  const isPriced = facts.some(
    ({ kind, at }) => kind === 'price' && at >= list.at && at < list.at + comma,
  );
  // "dokter: Maya Putri dan Budi Santoso, Senin-Jumat 8-17"
  const isOpen = ownOpen[language ?? 'en']?.test(ahead.slice(comma + 1)) === true;
  return comma > 0 &&
    (isOpen || isPriced || priceIn(ahead.slice(0, comma))) &&
    !priceIn(ahead.slice(comma))
    ? { ...list, text: list.text.slice(0, comma) }
    : list;
}

const ownOpen: Partial<Readonly<Record<Language, RegExp>>> = {
  sv: /^\s(?:öppet|tel\.?)?\s?$/iu,
  id: /^\s(?:buka|telp?\.?|wa)?\s?$/iu,
  vi: /^\s(?:mở cửa|sđt)?\s?$/iu,
  uk: /^\s(?:відчинено|тел\.?)?\s?$/iu,
};

/** "Flame $5, Inferno $12, a vote page": behind what has prices, parts of the page are none of the list. */
export function beforeParts(entries: readonly GivenEntry[]): readonly GivenEntry[] {
  const isPart = ({ name, price, about = '' }: GivenEntry): boolean =>
    price === undefined &&
    (pageParts.test(name) ||
      // "Sights nearby (the abbey, the beach, the harbour)"
      about.split(/,\s/u).length > 2 ||
      formPlace(name) >= 0 ||
      // "Loft £130, breakfast included"
      /\s(?:included|inclusive|inklusive|inbegriffen|inbegrepen|incluíd[oa]s?|incluid[oa]s?|inclus[aeio]?|compris[eo]?s?|w cenie|wliczon\p{L}{1,3}|dahil|включ[её]н\p{L}{0,2}|включено|ingår)$/iu.test(
        name,
      ) ||
      howItIs.test(name) ||
      sectionCalled(name.replace(/^و/u, '')) !== undefined);
  const first = entries.findIndex(
    (entry, index) =>
      (isPart(entry) &&
        entries
          .slice(0, index)
          .some(
            ({ price, when = '' }) =>
              price !== undefined || (formPlace(entry.name) >= 0 && /\d/.test(when)),
          )) ||
      (index > 0 && entry.price === undefined && entry.when === undefined && isWished(entry.name)),
  );
  // "…, immer sonntags", and "3.4. Kiel, 10.5. Hamburg, contact booking@band.example": how to write is no part of a list.
  const contact = entries.findIndex(
    ({ name, when, price }) =>
      price === undefined && (always.test(name) || (when === undefined && withMail.test(name))),
  );
  const ends = [first, contact].filter((at) => at > 0);
  return entries.slice(0, Math.min(...ends, entries.length));
}

/** "and a contact form" */
export function isWished(words: string): boolean {
  return words.length < 40 && article.test(words) && pageParts.test(words);
}

const article = /^(?:an?|eine?n?|una?|une|uma?|een)\s/iu;
const tongues =
  'deutsch|englisch|französisch|italienisch|spanisch|english|german|french|italian|spanish|español|inglés|alemán|francés|français|anglais|allemand|espagnol|italiano|inglese|tedesco|francese|spagnolo|português|inglês|alemão|espanhol|nederlands|engels|duits|polsku|angielsku|niemiecku|русском|английском|українською|англійською|svenska|engelska';
/** "check-in dalle 14", "in italiano e inglese": how the place and its page are. */
const howItIs = letterPattern(
  `^(?:check-?\\s?(?:in|out)|anreise|abreise|arrivée|départ|llegada|arrivo|aankomst|przyjazd|заезд|заїзд)(?!\\p{L})|^(?:auf|in|en|em|po|на|in het|på|w języku|em português)\\s?(?:${tongues})$`,
);

const always =
  /^(?:always|every|immer|jeweils|siempre|todos|toujours|tous|sempre|tutt[ei]|altijd|steeds|zawsze|всегда|завжди|alltid|selalu|luôn|hep)(?: [\p{L}-]{2,14}){0,2}$/iu;
const withMail = /^\p{L}{3,14}:?\s[\w.+-]{1,64}@[\w.-]{3,80}$/u;

/** Where the first of those that were cut stands in the text of its list; -1 without one. */
export function partsAt(text: string, entry: GivenEntry | undefined): number {
  return entry === undefined ? -1 : text.toLowerCase().indexOf(entry.name.toLowerCase());
}

const pageParts =
  /(?<!\p{L})(?:contatti|contacts?|contacto|kontakt|contato|контакты|page|section|faqs?|form|newsletter|sign-?\s?up|guestbook|countdown|gallery|button|links?|map|reviews?|testimonials|seite|bereich|\p{L}{0,14}formular|galerie|página|sección|formulario|galería|rubrique|formulaire|seção|formulário|sezione|modulo|sectie|formulier|sekcj[aę]|formularz|bölümü|раздел|форма)(?!\p{L})|آراء|نموذج|معرض/iu;
