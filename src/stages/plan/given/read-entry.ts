import { upperStart } from '../../../workspace/text/with-capitals.ts';
import type { GivenEntry, Language, PlanFact } from '../../../contracts/job/plan.ts';
import type { Stretch } from '../facts/times/opening-hours.ts';
import { priceSpan } from '../facts/prices/written-prices.ts';
import { weekdays } from '../facts/times/written-dates.ts';
import { oneLine } from '../read/clean-text.ts';
import { dayNames } from './lists/day-names.ts';
import { whenIn } from './when-in.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

interface Reading {
  readonly language: Language;
  /** Entries with commas of their own. */
  readonly isLong: boolean;
  /** Its price, where that stands without a currency. */
  readonly unsigned: Pick<PlanFact, 'text'> | undefined;
}

/** An entry in its parts: "Bibimbap - rice and egg - $13", "Talk (May 3, 7 pm)", '"So good" - Ana'. */
export function readEntry(written: string, { language, isLong, unsigned }: Reading): GivenEntry {
  // "starters like arancini $9"
  const text = written
    .replace(lead, '')
    .replace(
      /^\s?(?:还有|另有|以及)(?:[一二两三四五六七八九十\d]{1,2}[间个种款张])?(?=\p{sc=Han}{2})/u,
      '',
    )
    .replace(/^\s?\p{L}{3,14}\s(?:like|such as)\s(?=\p{L})/iu, '');
  // "Main stage (noon The Spoons, 2pm Salsa, 5pm DJ)"
  const [, own = '', inside = ''] = listInside.exec(text) ?? [];
  if (own !== '' && priceSpan(text) === undefined)
    return { name: oneLine(upperStart(own), 80), about: oneLine(inside, 200) };
  const cost =
    unsigned === undefined ? priceSpan(text) : (numberAtEnd(text) ?? wordsAtEnd(text, unsigned));
  const unpriced = without({ name: text, about: '' }, cost);
  // "2015–2016: Mon Wed 4 pm": years of birth are the name.
  const born = bornIn(unpriced.name, language);
  if (born !== undefined) return born;
  // "Tuesday track 6 pm": the day and the time are apart.
  const said = whenIn(unpriced.name, language);
  // "Family Sunday £30": the name of what is sold.
  const isNamed = cost !== undefined && said !== undefined && !/\d/.test(said.text);
  // "No bonfires before 6pm" is one rule, and "Mondays" alone a name.
  const isPart =
    said !== undefined &&
    (limits.test(unpriced.name.slice(0, said.index)) ||
      (said.text === unpriced.name.trim() && !/\d/.test(said.text)));
  const day = isPart || (isNamed && said.index > 0) ? undefined : said;
  const dayless = without(unpriced, day);
  const time =
    day === undefined || hasClock.test(day.text) ? undefined : clockIn(dayless, language);
  const { name: called, about } = parted(without(dayless, time), isLong);
  const name = cost === undefined ? called : called.replace(/\s?\+$/u, '');
  // "travel +£50"
  const more = cost !== undefined && text[cost.index - 1] === '+' ? '+' : '';
  const price = unsigned?.text ?? (cost === undefined ? undefined : `${more}${cost.text}`);
  const told = [day?.text, time?.text].filter((words) => words !== undefined).join(' ');
  const ahead = dayAhead({ name, when: told }, language);
  if (ahead !== undefined)
    return {
      name: oneLine(upperStart(ahead.name), 80),
      ...(about !== '' && { about: oneLine(about, 200) }),
      ...(price !== undefined && { price: oneLine(price, 40) }),
      when: ahead.when,
    };
  const when = told.replace(/^(?:on|am|le|il|el|op|den|dnia)\s(?=\d)/u, '');
  return {
    // "Tue 18:30 (adults)"
    name: oneLine(upperStart(name.replace(/^[(（]([^()（）]+)[)）]$/u, '$1')), 80),
    ...(about !== '' && { about: oneLine(about, 200) }),
    ...(price !== undefined && { price: oneLine(price, 40) }),
    ...(when !== '' && { when: oneLine(when, 60) }),
  };
}

function bornIn(text: string, language: Language): GivenEntry | undefined {
  const { name = '', rest = '' } = birthYears.exec(text)?.groups ?? {};
  return letterPattern(`^(?:${dayNames(language)})(?!\\p{L})`).test(rest)
    ? { name, when: oneLine(rest, 60) }
    : undefined;
}

const birthYears =
  /^\s?(?<name>(?:19|20)\d\d(?:\s?[–/-]\s?(?:19|20)\d\d)?)\s?[:：,]?\s(?<rest>\p{L}[^]{2,60})$/u;

const listInside =
  /^\s?(\p{L}[^()\d]{2,60}?)\s\(([^()]{3,100}\d[^()]{0,100},[^()]{2,100}|[^()]{3,100},[^()]{0,100}\d[^()]{0,60})\)\s?$/u;

/** "Mon Pilates 9.30", "Tue Scouts" at "6pm": the day belongs to the time. */
function dayAhead(
  { name, when }: { readonly name: string; readonly when: string },
  language: Language,
): { readonly name: string; readonly when: string } | undefined {
  const { day = '', what = '', clock = '' } = namedByDay.exec(name)?.groups ?? {};
  const known = [...weekdays(language), ...weekdays('en')].map((one) => one.toLowerCase());
  if (!known.includes(day.toLowerCase()) || (when === '') === (clock === '')) return undefined;
  if (when !== '' && !hasClock.test(when)) return undefined;
  return { name: what, when: `${day} ${when === '' ? clock : when}` };
}

const namedByDay =
  /^(?<day>\p{L}{2,12})\.?\s(?<what>\p{L}[\p{L}\s'’&-]{1,60}?)(?:\s(?<clock>\d{1,2}[.:]\d{2}))?$/u;

/** An entry without price and time: "read Harvey 1989 (Reading)". */
export function readPlain(written: string, isLong: boolean): GivenEntry {
  const text = tidy(written.replace(lead, ''));
  const { name, about } = parted({ name: text, about: '' }, isLong);
  return {
    name: oneLine(upperStart(name), 80),
    ...(about !== '' && { about: oneLine(about, 200) }),
  };
}

/** What a time belongs to: "before 6pm". */
const limits =
  /(?<!\p{L})(?:before|after|until|till|by|vor|nach|bis|antes de(?: las)?|después de(?: las)?|hasta(?: las)?|avant|après|jusqu[’']à|antes d[ao]s?|depois d[ao]s?|até(?: as)?|prima delle|dopo le|fino alle|voor|na|tot|przed|po|do|до|после)\s$/iu;

/** Bullets, numbers, and the "and" before the last. */
const lead =
  /^\s*(?:[*•–—-]\s|\d{1,2}[.)]\s(?!(?:jan|feb|m[äa]r|apr|ma[ij]|jun|jul|aug|sep|o[kc]t|nov|de[zc])))?\s*(?:(?:and|und|et|y|e|i|и|en|plus(?=\s\p{L}))\s(?=\S))?/iu;
const hasClock = /\d[:h]\d{2}|\d\s?(?:h|am|pm|a\.m|p\.m|uhr|uur)(?!\p{L})|[時点點时시]/iu;

interface Said {
  readonly name: string;
  readonly about: string;
}

function numberAtEnd(text: string): Stretch | undefined {
  // "brownies 2.80 (pounds)"
  const match = /\d[\d.,]{0,12}(?:\s\(\p{L}{2,10}\))?\s*$/u.exec(text);
  return match === null ? undefined : { index: match.index, text: match[0] };
}

/** "Juniors free" */
function wordsAtEnd(text: string, { text: price }: Pick<PlanFact, 'text'>): Stretch | undefined {
  const index = text.trimEnd().length - price.length;
  return index > 1 && text.slice(index).trimEnd().toLowerCase() === price.toLowerCase()
    ? { index, text: text.slice(index) }
    : undefined;
}

function clockIn({ name }: Said, language: Language): Stretch | undefined {
  const time = whenIn(name, language);
  return time !== undefined && hasClock.test(time.text) ? time : undefined;
}

/** The name without a stretch of it; what stands behind that is said of the rest: "Yin 17:00 with Clara". */
function without({ name: text, about }: Said, span: Stretch | undefined): Said {
  if (span === undefined) return { name: text, about };
  const before = text.slice(0, span.index).replace(joinBefore, '');
  const after = text.slice(span.index + span.text.length).replace(joinAfter, '');
  const isOpen = opened.test(before) || joints.some((joint) => joint.test(before));
  if (tidy(before) === '' || tidy(after) === '' || isOpen)
    return { name: tidy(`${before}${isOpen ? '' : ' '}${after}`), about };
  return { name: tidy(before), about: joined([after, about]) };
}

/** Within brackets. */
const opened = /[(（][^()（）]*$/u;
const joinBefore =
  /(?:[\s:：=,，–—-]|(?<=[\s(])(?:for|at|on|am|um|à|às|alle|om|a|por|für|ab|je|it is|is|are|ist|sind|est|sont|es|son|è|é|costs?|kostet|coûte|cuesta|custa|costa|kosztuje|po|за|по|from|in|dès|desde|à partir de|a partire da[l]?l?e?|vanaf|od|с|da|das|dalle)(?=\s*$)){0,6}$/iu;
const joinAfter =
  /^\s?(?:[:：=,，–—-]\s|(?:for|für|pour|por|para|per|za|за)\s(?:(?:an?|the|eine?n?|une?|una?)\s)?)?\s{0,2}/iu;

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[(（] ?[,;]? ?[)）]/gu, '')
    .replace(/ ?[,;] ?(?=[)）])/gu, '')
    .replace(/(?<=\d[.,]\d{1,2})\.$/u, '')
    .replace(/^[\s,;:：–—-]+|(?<![\s,;:：–—-])[\s,;:：–—-]+$/gu, '')
    .trim();
}

/** Without brackets around a whole part. */
function joined(parts: readonly string[]): string {
  return parts
    .map((part) => tidy(part).replace(/^[(（]([^()（）]*)[)）]$/u, '$1'))
    .filter(Boolean)
    .join(' – ');
}

/** The name, and what is said of it behind a dash, a colon or in brackets. */
function parted({ name: text, about: more }: Said, isLong: boolean): Said {
  for (const joint of isLong ? [...joints, firstComma] : joints) {
    const { name, about, rest = '' } = joint.exec(text)?.groups ?? {};
    if (name !== undefined && about !== undefined)
      return {
        name: tidy(name),
        about: joined([about, rest, more]),
      };
  }
  return { name: text, about: more };
}

const joints: readonly RegExp[] = [
  // '"They saved us" - Marta'
  /^["“„«「『](?<name>[^"“”„«»「」『』]{1,200})["”“»」』]\s?(?:[-–—,:]|(?:by|von|de|di|par|van)\s)?\s?(?<about>[^]*)$/u,
  /^(?<name>(?:[^:：=–—()]|\([^()]{0,80}\)){1,80}?)(?:\s?[:：=](?!\d)\s?|\s[–—-]\s|(?<!\d)[–—]|[–—](?!\d))(?<about>[^]+)$/u,
  /^(?<name>[^()（）]{1,80}?)\s?[(（](?<about>[^()（）]{1,200})[)）](?<rest>[^]*)$/u,
];
const firstComma = /^(?<name>[^,，、]{1,80})[,，、]\s?(?<about>[^]+)$/u;
