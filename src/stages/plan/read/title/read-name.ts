import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { Language, PlanFact } from '../../../../contracts/job/plan.ts';
import { isInstruction } from '../../facts/parts.ts';
import {
  afterPlace,
  certain,
  generic,
  likely,
  nameLabels,
  placeWordAhead,
  owned,
  programNames,
  moreQuoted,
  quotedName,
  selfNames,
  townAhead,
  twoWords,
  venueAhead,
} from './name-patterns.ts';
import { capitals, isSentence, isShout } from './site/name-form.ts';
import { trimmed } from './site/trimmed.ts';
import { beforeStreet } from './site/before-street.ts';
import { isDate } from './site/is-date.ts';
import {
  heldAt,
  isOfPeople,
  isOneOfMany,
  isPartOfPage,
  isVenue,
  ofNames,
  ofOthers,
  ofShow,
  streetFirst,
  toReach,
  whoRuns,
} from './site/no-names.ts';
import { organisationIn } from './site/organisations.ts';
import { longerName, withNumber, wholeName, withoutPlace } from './site/whole-name.ts';
import { plainIn } from './site/plain-in.ts';
import { isKnownTown } from '../../../../starters/shared/reading/cases/towns.ts';
import { withoutWish } from './without-wish.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The name that a message gives to the business, person or event: after "called", in quotes, after a noun
 * and a comma, on a line "Name: …", or the first name in it. Undefined if it gives none.
 *
 * @example
 * readName('a site for our bakery, Crumb & Kettle', []); // 'Crumb & Kettle'
 */
export function readName(
  text: string,
  facts: readonly PlanFact[],
  language?: Language,
): string | undefined {
  const labelled = labelledName(facts);
  if (labelled !== undefined) return labelled;
  const places = facts
    .filter(({ kind }) => kind === 'address' || kind === 'hours')
    .map((fact) => fact.text);
  const plain = plainIn(text, language);
  const own = readNameOfOwn(plain);
  const likeliest =
    beforeDashes.exec(text)?.[1] ??
    organisationIn(text) ??
    own ??
    firstOf(selfNames, text) ??
    beforeStreet(text, facts) ??
    earliestOf(likely, plain) ??
    firstName(language === 'id' ? plain : text, places, language);
  // In Dutch "en" joins a name, elsewhere it stands before a place.
  const whole = likeliest === undefined ? undefined : longerName(likeliest, text);
  const place = language === 'nl' ? undefined : whole?.search(/(?<=\S)\sen\s\p{Lu}/u);
  const said = saidName(text) ?? firstOf(programNames.slice(0, 1), firstSentence(text));
  const open = said ?? (place === undefined || place < 0 ? whole : whole?.slice(0, place));
  const name = open === undefined ? undefined : withoutPlace(open, text, language);
  return name === undefined || isDate(name, facts)
    ? undefined
    : withNumber(wholeName(name, text), text);
}

/** "Old Mill - flower shop - Leeds" */
const beforeDashes =
  /^(\p{Lu}[\p{L}'’-]{1,24}(?:\s(?:&\s|of\s|the\s)?\p{Lu}[\p{L}'’-]{1,24}){0,3})\s[–—-]\s\p{L}[^.!?\n]{2,40}\s[–—-]\s/u;

/** "Title: Nina's Tables" */
export function labelledName(facts: readonly PlanFact[]): string | undefined {
  const labelled = facts.find(
    ({ kind, label = '' }) => !ofWhen.has(kind) && nameLabels.test(label),
  )?.text;
  // "Name: Thabo Nkemelu, mechanical engineer, 5 years at Corvex"
  return labelled === undefined
    ? undefined
    : trimmed(labelled.split(/,\s(?=\p{Ll}|\d)|[，；。]/u, 1)[0] ?? '');
}

/** "Event page: Summer Jam, 7pm" */
const ofWhen: ReadonlySet<PlanFact['kind']> = new Set(['time', 'date', 'hours', 'price']);

/** The name that the message says to be one: "called csvsplit", "heißt Pfandbot", 'my salon "Luna"'. */
export function readGivenName(text: string): string | undefined {
  return saidName(text) ?? firstOf(selfNames, text);
}

function saidName(text: string): string | undefined {
  return firstOf(certain, text) ?? quotedAlone(firstSentence(text));
}

/** The name behind what it is the name of: "para la clínica veterinaria Patitas del Sur". */
function readNameOfOwn(text: string): string | undefined {
  return earliestOf(owned, text);
}

/** What stands in quotes, unless more of its kind follow: posts, songs, dishes. */
function quotedAlone(text: string): string | undefined {
  const nicknamed = withNickname.exec(text)?.[0];
  if (nicknamed !== undefined) return nicknamed;
  const quoted = quotedName.exec(text);
  const after = text.slice((quoted?.index ?? 0) + (quoted?.[0].length ?? 0));
  const ahead = text.slice(0, quoted?.index ?? 0);
  if (heldAt.test(ahead) || (ofShow.test(ahead) && organisationIn(text) !== undefined))
    return undefined;
  return moreQuoted.test(after) ? undefined : firstOf([quotedName], text);
}

/** 'Robert "Bobby" Nowicki' */
const withNickname =
  /(?<!\p{L})\p{Lu}\p{Ll}{1,20}\s["“„«]\p{Lu}\p{Ll}{1,20}["”“»]\s\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?=[\s,.;:!?)]|$)/u;
/** The same for a program: what it says and writes is in quotes too. */
export function readProgramName(text: string): string | undefined {
  return (
    firstOf(certain, text) ?? firstOf(programNames, firstSentence(text)) ?? readNameOfOwn(text)
  );
}

/** A greeting is no sentence. Later quotes are works, songs and dishes. */
function firstSentence(text: string): string {
  // 'a menu for my food truck. "Smoke Wagon"'
  const end = /[.!?](?=\s(?!["“„«]\p{Lu}[^"“”„«»\n]{1,40}["”»“][.,]))|[。！？\n]/u.exec(
    text.slice(25),
  );
  return end === null ? text : text.slice(0, 25 + end.index);
}

/** The name that the first pattern finds which finds one. */
function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  return found(patterns, text).next().value?.name;
}

/** The name that stands first in the text: later ones are of what is listed. */
function earliestOf(patterns: readonly RegExp[], text: string): string | undefined {
  return [...found(patterns, text)].toSorted((a, b) => a.at - b.at)[0]?.name;
}

function* found(
  patterns: readonly RegExp[],
  text: string,
): Generator<{ readonly name: string; readonly at: number }, undefined> {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const written = match.groups?.['name'] ?? '';
    const name = trimmed(withoutWish(written).replace(opening, '').replace(andI, ''));
    // 'our book club "Page Turners"'
    const isQuoted = /["“„«「'‘]\s?$/u.test(match[0].slice(0, match[0].lastIndexOf(name)));
    const isGeneric = isQuoted
      ? generic.exec(name)?.[0] === name
      : generic.test(name.replace(ofNames, ''));
    const isName =
      name !== '' && !isPartOfPage(name) && !isGeneric && !isShout(name) && !isSentence(name);
    const at = match.index + match[0].lastIndexOf(name);
    if (isPlace(name, text, at) || streetFirst.test(name) || isOfMany(match[0], name)) continue;
    if (toReach.test(name) || /^Rp\s?\d/u.test(name) || isKnownTown(name)) continue;
    const [before, behind] = [text.slice(Math.max(at - 60, 0), at), text.slice(at + name.length)];
    if (byWhom.test(before) || whoRuns.test(before) || isOneOfMany(name, before, behind)) continue;
    // "30 runs for Mind charity"
    if (/^\s(?:charity|hospice|foundation)(?!\p{L})/u.test(behind)) continue;
    // "who to call - Jean 01604 555 0199"
    if (/^,?\s\(?\+?\d[\d ()-]{6}/u.test(behind)) continue;
    if (beginsSentence(name, before, behind, text)) continue;
    if (isVenue(name, before)) continue;
    // "my Etsy-like brand"
    if (/-(?:like|style|based)$/u.test(name)) continue;
    // "our reunion, July 18-20"
    if (!isName || months.test(name) || ofOthers.test(text.slice(0, match.index))) continue;
    yield { name: capitals(name), at };
  }
  return undefined;
}

/** "a site please. cuts 20": in a message without capitals, the first word of a sentence that goes on is no name. */
function beginsSentence(name: string, before: string, behind: string, text: string): boolean {
  return (
    /^\s*\p{Ll}/u.test(text) &&
    !name.includes(' ') &&
    /[.!?]\s{1,3}$/u.test(before) &&
    /^\s\p{Ll}/u.test(behind)
  );
}

/** "de la rue des Tilleuls", "de Brest, Les Goélands Noirs": a street, and a town before the name. */
function isPlace(name: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(at - 30, 0), at);
  return (
    streets.test(before) ||
    venueAhead.test(before) ||
    (!name.includes(' ') &&
      inTown.test(before) &&
      /^,\s\p{Lu}\S*\s\p{Lu}/u.test(text.slice(at + name.length)))
  );
}

/** "Party of five: Brakka", "with IBAN", "search for NPCs": one of a list, and abbreviations. */
function isOfMany(words: string, name: string): boolean {
  return (
    /^\p{Lu}{2,4}s?$/u.test(name) ||
    (words !== name &&
      /^(?:two|three|four|five|six|seven|eight|nine|ten|(?:us|names)(?=:))[\s:,]/iu.test(words))
  );
}

const streets =
  /(?<!\p{L})(?:place|rue|avenue|boulevard|quai|plaza|calle|avenida|paseo|piazza|viale|largo|praça|rua|plac|ulica|ul\.)(?:\s(?:de|du|des|del|della|di|da|do|la|les?)){0,3}\s?$/iu;
const inTown = letterPattern(`\\s(?:${townAhead})\\s$`, 'u');

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)(?:\s(?:ve|ile)\s|$)){1,3})$/iu;

/** The first two or more words with capitals that are no place. */
function firstName(
  text: string,
  places: readonly string[],
  language?: Language,
): string | undefined {
  const inPlace = language === undefined ? undefined : placeWordAhead(language);
  for (const { 0: name, index } of allMatches(text, twoWords)) {
    if (generic.test(name) || isInstruction(name) || isShout(name) || noName.test(name)) continue;
    if (toReach.test(name) || isOneOfMany(name, '', '') || streetFirst.test(name)) continue;
    if (months.test(name)) continue;
    // "Peru, Japan and Iceland", "GCSE and A level"
    if (places.some((place) => place.includes(name)) || /\s(?:and|or|&)\s\p{Lu}$/u.test(name))
      continue;
    const before = text.slice(Math.max(index - 24, 0), index);
    if (isVenue(name, text.slice(Math.max(index - 60, 0), index))) continue;
    // "3 May Leeds"
    if (/\d\s$/u.test(before) && months.test(name.split(' ', 1)[0] ?? '')) continue;
    // "A blog. Author: Jo Lind" is somebody on the page, "Hi! An invitation page: Jo and Lee" is not.
    const isLabelled =
      /[\p{L}»”"]:\s$/u.test(before) &&
      !/(?:page|site|seite|einladung|invitation|página|pagina|sito|strona|sayfası|сайт)\p{L}{0,3}:\s$/iu.test(
        before,
      ) &&
      /[.!?\n]\s/u.test(text.slice(0, index));
    // "om 20:00 speelt de band De Losse Flodders": somebody in a later sentence.
    const isWithin =
      /\p{Ll}\s$/u.test(before) && sentences.test(text.slice(0, index)) && index > 80;
    const isListed =
      /\s(?:and|und|y|e|et|en|i|и|&)\s/u.test(name) && /\p{Lu}[\p{L}'’-]{1,20},\s$/u.test(before);
    if (
      whoRuns.test(text.slice(Math.max(index - 60, 0), index)) ||
      isOfPeople(before, text.slice(index + name.length))
    )
      continue;
    if (
      !isListed &&
      !byWhom.test(before) &&
      !afterPlace.test(before) &&
      inPlace?.test(before) !== true &&
      !isLabelled &&
      !isWithin
    )
      return name.replace(opening, '').replace(andI, '');
  }
  return undefined;
}

/** "muziek van De Buren" */
const byWhom =
  /(?:music|live|band|dj|concert|muziek|optreden|musik|konzert|musique|música|concierto|musica|muzyka|koncert|музыка|концерт)\s(?:by|with|from|van|met|von|mit|de|par|avec|con|di|da|com|z|от)\s(?:(?:the|die|der|den|de|het|les?|la|los|las|gli|os|as)\s)?$|(?<!\p{L})(?:(?:ask|look)(?:s|ing)?\sfor|(?:covering|covers?|serving|serves?|across|throughout|all (?:of|over))(?:\sall)?(?:\sof)?)\s$/iu;

/** "It's the Delacroix-Brown reunion" */
const opening =
  /^(?:I['’]m|We['’]re|It['’]s|Are|Am|We are|I am|It is)\s(?:the\s|an?\s)?|^[dl]['’](?=\p{Lu})/u;

/** "I own Maple Street Candles and I need …" */
const andI = /\s(?:and|&)\s(?:I|We)$/u;

/** Two ends of sentences: of a greeting or the request, and another one. */
const sentences = /[.!?]\s[^.!?]{12,400}|[.!?]\s[^]{0,400}[.!?]\s/u;

/** "I'm a CS student", "T-shirts S M L XL" */
const noName =
  /^(?:Serving|Covering|Levels?)\s|^(?:I|We)(?:['’]|\s(?:a|are|am|have|run)(?!\p{L}))|(?:\s(?:XX?S|S|M|L|XX?L)){2}(?!\p{L})/u;
