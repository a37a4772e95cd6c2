import { allMatches } from '../../../workspace/text/all-matches.ts';
import { formPlace } from '../../../starters/page/forms/read-forms.ts';
import { sectionCalled } from '../../../starters/page/wished/wished-sections.ts';
import { kindOf } from '../../../starters/landing-page/headings.ts';
import { namesSection } from '../../../starters/landing-page/sections/asked-section-words.ts';
import { wishesOfSite } from '../../../starters/not-included/page/site-wishes.ts';
import { toneIn } from '../read/page/tones.ts';
import { toGuests } from '../refusals/guests.ts';
import { priceIn } from './prices/written-prices.ts';
import { ands } from '../read/read-items.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { perLanguage } from '../../../workspace/text/per-language.ts';
import { toReach } from '../read/title/site/no-names.ts';
import { isAmenity } from './labels/told-clauses.ts';
import { isRequest } from './parts.ts';
import type { Language } from '../../../contracts/job/plan.ts';
import type { FactsFound } from './spans.ts';
import { coloursIn, edge } from '../../../starters/shared/colours/read-colours.ts';

/**
 * What a site is to tell there is, in a list without a name: "Check-ups, whitening, implants." as a sentence of
 * its own, or behind what the site is of: "a site for a firm: bookkeeping, payroll, tax returns".
 */
export function takeThings(text: string, language: Language, found: FactsFound): void {
  if (!read.has(language)) return;
  for (const { groups = {}, index, 0: all } of allMatches(text, lists)) {
    const { own, of = '', after } = groups;
    const list = own ?? after ?? of;
    const isOfDay = own !== undefined && found.facts().some(({ kind }) => kind === 'date');
    const things = thingsIn(list, isOfDay && isPair(list, language) ? 2 : 3);
    // "A page for our club: date, place, price" says what is to be on it.
    const isOfWords =
      own === undefined && after === undefined && !things.some(({ words }) => /\s/u.test(words));
    if (
      isOfWords ||
      asks.test(list) ||
      /youtube|bandcamp|spotify|tiktok|linkedin/iu.test(list) ||
      !things.every(({ words }) => isThing(words))
    )
      continue;
    // "Navy, gold, serif headings" and "Calm, clean, corporate" are a look.
    const tones = things.filter(({ words }) => toneIn(words.toLowerCase()) !== undefined).length;
    if (coloursIn(list.toLowerCase()).length > 1 || tones * 2 > things.length) continue;
    const start = index + all.length - list.length;
    for (const { at, words } of things) found.take('detail', start + at, words);
  }
}

/**
 * What a place has, behind its name: "near Bath with bunk beds, sauna and sea view, 90 € a night". One of it is known
 * to be such a thing, and the list ends with what is none.
 */
export function takeAmenities(text: string, language: Language, found: FactsFound): void {
  for (const { 0: sentence, index } of allMatches(text.slice(0, 1000), /[^.!?\n;()]{8,400}/gu)) {
    let run: Thing[] = [];
    const close = (): void => {
      const known = run.filter(({ words }) => isAmenity(words)).length;
      const [first] = run;
      const isSure = known > 1 || priceIn(sentence) || text[(first?.at ?? 0) - 2] === ':';
      if (run.length > 2 && known > 0 && isSure)
        for (const { at, words } of run) found.take('detail', at, words);
      run = [];
    };
    let from = 0;
    for (const { index: end, 0: mark } of [
      ...allMatches(sentence, jointOf(language)),
      { index: sentence.length, 0: '' },
    ]) {
      const part = sentence.slice(from, end);
      const open = allMatches(part, opens).at(-1);
      if (open !== undefined) close();
      const words = part.slice(open === undefined ? 0 : open.index + open[0].length);
      const isPart = isPlain(words) && (run.length > 0 || open !== undefined || isAmenity(words));
      if (isPart) run.push({ at: index + from + part.length - words.length, words });
      else close();
      from = end + mark.length;
    }
    close();
  }
}

interface Thing {
  readonly at: number;
  readonly words: string;
}

function isPlain(words: string): boolean {
  if (isAmenity(words)) return true;
  return (
    words.split(' ').length < 5 &&
    !/\d|\p{Sc}|[:@]/u.test(words) &&
    kindOf(words) === 'note' &&
    isThing(words) &&
    !asks.test(words) &&
    !toReach.test(words) &&
    toneIn(words.toLowerCase()) === undefined
  );
}

const jointOf = perLanguage((language) =>
  letterPattern(`,\\s(?:(?:${ands[language]})\\s)?|\\s(?:${ands[language]})\\s`, 'giu'),
);
const opens = /:\s|\s(?:with|has|mit|con|avec|com|met|ze?|с|со|із?|зі|med)\s/giu;

/** Those whose verbs stand in the middle, and among them the ones below. */
const read: ReadonlySet<Language> = new Set([
  'en',
  'de',
  'es',
  'fr',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'ru',
  'uk',
]);

/**
 * A sentence behind another, what stands behind the colon of the first, which asks for the site, or behind its name:
 * "for a law firm, Harper & Reid, family law, wills, conveyancing".
 */
const lists =
  /(?<=[.!?\n]\s{1,3})(?<own>\p{L}(?:[^.!?:\n]|\.(?=\d)){12,200})(?=[.!\n]|$)|(?<=\s[–—-]\s)(?<own>\p{L}(?:[^.!?:\n\s]|\s(?![–—-]\s)){12,160})(?=[.!\n]|\s[–—-]\s|$)|^[^.!?:\n]{0,40}?(?<!\p{L})(?:page|(?:web ?)?site|(?:web)?seite|homepage|página|pagina|sito|strona)(?: web)?\s(?:for|about|of|where|on|to|that|explaining|showing|für|über|para|sobre|de|pour|sur|per|voor|over|dla)\s(?:(?!\s(?:with|including|has|have|need|want|add)\s)[^.!?:\n]){3,80}(?<!(?:page|site|website|sections?|things|content|following)\s?):\s(?<of>[^.!?:\n]{12,200})(?=[.!\n]|$)|(?<=^[^.!?:,\n]{8,80},\s(?-i:\p{Lu})[^.!?:,\n]{2,40},\s)(?<after>(?!(?:in|at|near|from|on|by|for|aus|bei|am|im|en|à|em|w|we|te|på)\s)\p{L}[^.!?:\n]{12,200})(?=[.!\n]|$)/giu;

/** "Kuchenbuffet, Hüpfburg.", and no "Liebe Grüße, Anna". */
function isPair(list: string, language: Language): boolean {
  const { first = '', second = '' } = pair.exec(list)?.groups ?? {};
  const isNoun = language === 'de' ? /^\p{Lu}/u.test(second) : /^\p{Ll}/u.test(second);
  return isNoun && toneIn(`${first} ${second}`.toLowerCase()) === undefined && !signs.test(first);
}

const pair =
  /^(?<first>\p{L}{4,24}(?:\s\p{L}{3,20}){0,2}),\s(?<second>\p{L}{4,24}(?:\s\p{L}{3,20}){0,2})$/u;
const signs =
  /(?<!\p{L})(?:thanks|cheers|regards|best|love|hi|hello|hey|danke|grü(?:ß|ss)e?|gru(?:ß|ss)|hallo|gracias|saludos|hola|merci|cordialement|bonjour|obrigad[oa]|abraços?|grazie|saluti|ciao|groet\p{L}{0,3}|pozdrawiam|dzięki|hälsningar|tack)(?!\p{L})/iu;

function thingsIn(list: string, least: number): readonly Thing[] {
  const joints = allMatches(list, /,\s(?:and\s|und\s|y\s|et\s|e\s|en\s|i\s|и\s|та\s)?/giu);
  const last = joints.at(-1);
  if (last === undefined || joints.length < least - 1) return [];
  // "monday pasta, …, friday soup and bread": of one day.
  const and = /^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|day)\p{L}{0,6}\s)|\d\.\d\d/iu.test(list)
    ? null
    : /\s(?:and|und|y|et|e|en|i)\s/iu.exec(list.slice(last.index + last[0].length));
  const ends = [
    ...joints.map(({ index, 0: { length } }) => ({ index, length })),
    ...(and === null
      ? []
      : [{ index: last.index + last[0].length + and.index, length: and[0].length }]),
  ];
  return [{ index: 0, length: 0 }, ...ends].map(({ index, length }, at) => {
    const words = list.slice(index + length, ends[at]?.index ?? list.length);
    return { at: index + length, words };
  });
}

function isThing(words: string): boolean {
  return (
    /^[\p{L}\p{N}]/u.test(words) &&
    words.length <= 45 &&
    words.split(/\s+/u).length <= 6 &&
    (!isRequest(words.replace(ofName, '').replace(ahead, '')) || toGuests.test(words)) &&
    !wishesOfSite(words) &&
    !namesSection(words) &&
    sectionCalled(words) === undefined &&
    formPlace(words) < 0
  );
}

/** A sentence that says or asks something is no list: "We sell bread, cakes and coffee". */
const asks = edge(
  'med|för|vi|jag|är|har|karta|program|osa|schema|bilder|visa|with|like|such as|filter|search|sort|choose|pick|select|enter|collect|avoid|mit|wie|con|como|avec|comme|com|met|zoals|z|jak|we|i|you|they|he|she|it|is|are|was|has|have|should|must|can|could|let|when|where|who|which|so that|my|our|your|wir|ich|sie|ist|sind|hat|haben|soll\\p{L}*|nous|je|vous|est|sont|avons|nosotros|yo|es|son|está|tenemos|tengo|nós|eu|é|são|temos|noi|io|è|sono|abbiamo|wij|ik|zijn|heeft|hebben|jest|są|mamy',
);

/** "Light meter", "mobile repairs", "no pets" */
const ahead = /^(?:no|light|dark|mobile|modern|clean|simple|fun|photo|picture|image)\s(?=\p{L})/iu;
/** "Dog show" */
const ofName = /(?<=\p{L}\s)shows?$|(?<=\p{L}\s)shows?(?=\s(?:at|on)\s)/iu;
