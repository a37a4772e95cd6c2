import { upperStart } from '../../../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import { withoutCustomers } from '../../../../../starters/shared/reading/without-customers.ts';
import { isRequest } from '../../../facts/parts.ts';
import {
  isRowOfSections,
  sectionsInRow,
} from '../../../../../starters/page/wished/row-of-sections.ts';
import { oneLine } from '../../clean-text.ts';
import { languageNames } from '../../read-language.ts';
import { coloursIn } from '../../../../../starters/shared/colours/read-colours.ts';

/**
 * Reads the sections of a page in the order in which they are named, at most 12. If none is named,
 * returns the usual sections of such a page, unless the request tells enough to fill it (`isTold`). A page always has a section for contact.
 *
 * @example
 * readSections('a page with menu, opening hours and contact'); // ['Menu', 'Opening hours', 'Contact']
 */
export function readSections(text: string, isTold = false): readonly string[] {
  const named = readNamed(text.replace(quotedSentence, ' ').replaceAll(mailAddress, ' '));
  const unwanted = unique(allMatches(text, dropped).flatMap((match) => headingOf(match[1] ?? '')));
  const wanted = named.length > 0 || isTold ? named : usualSections(text);
  const sections = wanted.filter((heading) => !unwanted.some((drop) => same(drop, heading)));
  const hasContact = sections.some((heading) =>
    /\b(?:contact|touch|rsvp|write to|reach us|sign ?up|newsletter|booking|reservations?|form)\b/i.test(
      heading,
    ),
  );
  return hasContact
    ? sections.slice(0, maxSections)
    : [...sections.slice(0, maxSections - 1), 'Contact'];
}

/** The items an English text lists after "with", "including" or "sections:". */
export function readNamed(text: string): readonly string[] {
  const told = text.replaceAll(atTime, ' ');
  const named = unique(
    [...listsIn(told), ...rowsIn(told)]
      .flatMap((list) => withoutNames(itemsOf(list)))
      .flatMap(headingOf),
  );
  // "Schedule with times": times are what it has.
  const within = named.map((heading) => /\swith (.{2,30})$/iu.exec(heading)?.[1] ?? '');
  return unique(named.map((heading) => heading.replace(/^(\p{L}{3,12})\scards$/iu, '$1s')))
    .filter((heading) => !within.some((part) => part !== '' && same(part, heading)))
    .map((heading) => heading.replace(withParts, '').replace(/\s(?:section|table|list)$/iu, ''));
}

/** "7pm live music with The Rusty Spoons, bring a chair": what goes on at a time lists nothing. */
const atTime = /(?<=[,;.]\s)\d{1,2}(?:[:.]\d{2})?\s?[ap]m\s[^,;.\n]{3,60}\swith\s[^;.\n]{3,90}/giu;
/** "a staff section with owner Kaz, admins Milo and Wren": people and what else has a name are no headings. */
function withoutNames(items: readonly string[]): readonly string[] {
  let isNamed = false;
  return items.filter((item) => {
    const words = item.trim();
    isNamed =
      leadsToName.test(words) || (isNamed && /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(words));
    return !isNamed;
  });
}

const leadsToName =
  /^(?:with |my |the |our )?\p{Ll}+(?:\sat)?\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$|^(?:Dr|Prof|Mrs?|Ms)\.?\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u;

const withParts = /\s(?:in an? \p{L}{3,12}\s)?with(?:\s[^]*)?$/iu;

/** 'hero with "Clean, naturally."' */
const quotedSentence = /(?<!\p{L})["“'‘][^"“”'’\n]{0,60}[,.!?][^"“”'’\n]{0,60}["”'’](?!\p{L})/gu;
/** "contact maya@lindqvist.example": the section has the name alone. */
export const mailAddress = /(?<![^\s(<:])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu;
const maxSections = 12;
const maxLists = 3;
const opener =
  /\b(?:(?:with|including|includes?|featuring|showing|having|(?:also )?add|functionalities (?:for|such as)|features (?:such as|like|for)|sections? for|pages such as):?\s(?:(?:the )?(?:sections|pages)\s(?!such|like|for|about|that|where))?|(?:sections|pages)(?:\s(?:should be|are|will be))?:?\s(?<=:\s|be\s|are\s)|where (?:\p{L}{2,12} ){1,3}can (?:see|find|read|view|check)\s|(?:we|it|site|page)(?: also)? (?:needs?|should (?:have|include|show)|must have)\s(?!(?:an?|the|our)\s(?:\p{L}{2,12}[ -]){0,3}(?:page|site|website)\s(?:for|about|of)\s)(?=[^.!?\n]{3,80},)|(?:there should be|could there be|can there be)\s(?=[^.!?\n]{3,80},)|(?<=[.!?]\s)(?:(?:should|must) have|show|list)\s(?=[^.!?:\n]{3,80},))\s{0,3}/giu;
const dropped = /\b(?:without|remove|drop|no)\s{1,3}(?:the\s|an?\s|any\s)?([^\n.,;:!?]{1,40})/gi;

/** Each text between a word that opens a list and the end of its sentence. */
function* listsIn(text: string): Generator<string> {
  let lists = 0;
  let from = 0;
  let end = 0;
  for (const match of allMatches(text, opener)) {
    if (match.index < from) continue;
    if (lists === maxLists) return;
    lists += 1;
    const start = match.index + match[0].length;
    const list = text.slice(start, start + 400);
    // "an agenda, speaker cards with photos": what a part has opens no list of its own.
    if (
      from > 0 &&
      match.index < end &&
      /^(?:with|showing|having)/iu.test(match[0]) &&
      text.slice(from, end).includes(',')
    )
      continue;
    const stop = /[.!?;](?=\s|$)|\n\s*\n|\b(?:without|where|users should)\b/i.exec(list);
    end = start + (stop?.index ?? list.length);
    const whole = stop === null ? list : list.slice(0, stop.index);
    // "a section on our mascots: Biscuit, Moose and Olive": what stands in it.
    const [inside] = sectionOn.exec(whole) ?? [];
    if (inside !== undefined) {
      yield inside;
      from = start;
      continue;
    }
    // "needs pages for U8, U10 and U12 with coach names, a schedule": the names are of the pages.
    const isOfLast =
      match[0].startsWith('with') &&
      wished.test(text.slice(Math.max(match.index - 160, 0), match.index));
    yield isOfLast ? whole.slice(Math.max(whole.indexOf(','), 0)) : whole;
    // "features such as a, b and c" opens one list, not a second one at "such as".
    from = start;
  }
}

const sectionOn =
  /^(?:an?|one|the)\s(?:section|page|part)\s(?:on|about|for)\s[^,:.\n]{3,60}(?=:\s)/iu;

/** "I'd like a site: about me, singing lessons, FAQ" */
function rowsIn(text: string): readonly string[] {
  const { ask = '', row = '' } = rowBehind.exec(text)?.groups ?? {};
  if (isRequest(ask) && isRowOfSections(row)) return [row];
  const nouns = nounsBehind(text);
  return nouns.length > 0 ? [nouns.join(', ')] : [];
}

/** "Website for our sailing club, calendar, fees, board" */
export function nounsBehind(text: string): readonly string[] {
  const { ask = '', row = '' } = rowAfter.exec(text)?.groups ?? {};
  return isRequest(ask) ? sectionsInRow(row) : [];
}

const rowAfter =
  /^(?<ask>[^.!?:;,、，،\n]{6,120})[,、，،]\s?(?<row>[^.!?:;\n。]{8,300})(?:[.!\n。]|$)/u;

const rowBehind = /(?<ask>[^.!?:\n]{3,120}):\s(?<row>\p{Ll}[^.!?:\n]{5,300})/u;
const wished = /\b(?:needs?|wants?|should have|must have)\s[^.!?\n]{2,150},[^.!?\n]{0,150}$/i;

function itemsOf(list: string): readonly string[] {
  // "the team (Ruth Lyle, Simon Osei)": what stands in brackets is of the section.
  return (
    list
      .replaceAll(/\s?\([^()\n]{1,200}\)/gu, '')
      // "cards for dogs and cats, a form": both are what the cards are for.
      .replaceAll(forBoth, '$1\u0000$2')
      // "things to do nearby like rafting and the railroad"
      .replaceAll(/\s(?:like|such as)\s[^,;\n]{2,80}/giu, '')
      .split(
        list.includes(',')
          ? /,|\n|;|•|\band\b|\bplus\b|\bas well as\b/i
          : /,|\n|;|•|\s\/\s|\band\b|&|\+|\bplus\b|\bas well as\b/i,
      )
  );
}

const forBoth =
  /(\s(?:for|about)\s(?:\p{L}{2,16}\s){0,2}\p{L}{2,16})\sand\s(?!(?:an?|the|our|my|some|how|where|contact)\s)(\p{L}{2,16})(?=[,.;]|$)/giu;

function headingOf(item: string): readonly string[] {
  const words = item
    .replace('\u0000', ' and ')
    .replace(/^\s?(?:an?\s)?(?:\p{L}{2,14}\s){0,3}(?:page|site|website)\swith\s/iu, '')
    .replace(/["“”`«»*_#()[\]{}<>]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, ' ')
    .trim()
    .replace(
      /^(?:[-–\d.)]{1,4}\s)?(?:(?:a|an|the|some|my|our|your|its|their|lil|short|sections?|pages?|words(?= (?!(?:for|about|of|from|in|to|with|on|and|or|that)\s)[a-z])|categories|for|about the|(?<=section )(?:with|about|on|showing)|features? (?:such as|like)|functionalities for|also|add|nice|simple|basic|that|then|all)\s)*/i,
      '',
    )
    .replace(severalOf, '')
    .replace(
      /\s(?:explaining|describing|showing|telling|listing|saying|that|which|where|so)\s[^]*$/i,
      '',
    )
    .replace(/\s(?:from|by)\s(?:\d|two|three|four|five|our|my|happy)\s[^]*$/i, '')
    .replace(/\sin (?:\d|two|three|four|five|six) steps$/i, '')

    .replace(/^(?:display|showcas|show|view|introduc|brows|describ|list|present)ing\s/i, '')
    .replace(
      /\s(?:section|sections|page|area|block|strip|table|bar|bit|grid|accordion|carousel|of the event|form|list)$/i,
      '',
    )
    .split(/\s+/)
    .filter((word) => word !== '');
  const heading = oneLine(words.join(' '), 40);
  if (/^how it works$/i.test(heading)) return ['How it works'];
  if (/^\s?about the \p{L}{4,14}\s?$/iu.test(item)) return [`About the ${heading.toLowerCase()}`];
  if (/\s(?:an?|the|with|of|for|our|my|and|about|is|are|in|at)$/i.test(` ${heading}`)) return [];
  if (
    /(?:\s(?:for each|later|too|somewhere|soon|together)|\bsites?\b[^]*)$|^later(?:\s|$)|^(?:donated|needed|done)$|^(?:we|i)['’](?:d|ll|m|re|ve)(?:\s|$)|^forms? to (?:say|tell|choose|pick|select)(?: us)?$|^(?:whether|each|every|if|who|they)\s|^(?:cards?|grids?|profiles?)\s(?:for|of)\s|\b[a-z]\d/i.test(
      heading,
    )
  )
    return [];
  if (
    heading.length < 2 ||
    (words.join(' ').split(/\s(?:with|about)\s/i, 1)[0] ?? '').split(' ').length > 4 ||
    !/^\p{L}/u.test(heading)
  )
    return [];
  if (languages.has(heading.toLowerCase())) return [];
  if (about.test(heading) || /[:=]|\d{2}|[$€£]/.test(heading) || refused.test(heading)) return [];
  if (coloursIn(heading.toLowerCase()).length > 0) return [];
  return [upperStart(heading)];
}

/** "two or three testimonials" */
const severalOf =
  /^(?:an? )?(?:couple|few|pair|handful|some|several|two|three|four|five|six|[2-9])(?: (?:or|to) (?:three|four|five|six|[2-9]))?(?: of)? (?=\p{L})/iu;

/** "in big letters, German" is how a page is written. */
const languages: ReadonlySet<string> = new Set(
  languageNames.map(([, english]) => english.toLowerCase()),
);

/** Words about how a page looks or is built, not about its content. */
const about =
  /\b(?:theme|colou?rs?|background|design|responsive|animations?|animated|dark|light|mode|style|styles|styling|css|html|js|javascript|typescript|react|vue|tailwind|bootstrap|font|fonts|layout|gradient|look|feel|navigation|nav|header|footer|buttons?|title|headline|tagline|slogan|hero|page|website|users?|it|me|us|files?|user stories|components?|elements?|columns?|rows?|attributes|following|functionality|canvas|form data|array|support|database|backend)\b/i;

/** "No blue" is what is not wanted. */
const refused = /^(?:no|not|never|without|don['’]?t|big|bigger|large)\s/i;

function unique(headings: readonly string[]): readonly string[] {
  return headings.filter(
    (heading, index) => headings.findIndex((other) => same(other, heading)) === index,
  );
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Those of what the request names first: "my dad's birthday party, at The Old Bakery". */
function usualSections(text: string): readonly string[] {
  const own = withoutCustomers(text).replace(places, ' ');
  const [first] = usual
    .map(([words, sections]) => ({ at: own.search(words), sections }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return first?.sections ?? ['About', 'What to expect', 'Contact'];
}

/** "drinks at the bakery" */
const places = /\b(?:in|at|near|beside|behind) the (?:\w{1,20} )?\w{1,20}/gi;

const usual: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bfaqs? (?:page|site)\b/i, ['Questions', 'Contact']],
  [
    /\b(?:band|musicians?|singer|songwriter|dj|choir|orchestra)\b/i,
    ['Music', 'Shows', 'About', 'Contact'],
  ],
  [
    /\b(?:bakery|restaurant|caf[eé]|coffee|bistro|pizzeria|bar|diner|food(?! (?:waste|banks?|bins?|drives?)))\b/i,
    ['Menu', 'Our story', 'Opening hours', 'Contact'],
  ],
  [
    /\b(?:portfolio|photographer|designer|artist|illustrator|architect|cv|resume)\b/i,
    ['Selected work', 'About', 'Services', 'Contact'],
  ],
  [
    /\b(?:fundrais\w{1,3}|donations?(?! to\s)|charity(?! (?:bake|run|walk|ride|concert|auction|ball|match|sale|quiz|event|night|gala|dinner|market|tournament|football|car)))\b/i,
    ['About', 'Donate', 'Contact'],
  ],
  [
    /\b(?:wedding(?! (?:photo|film|video|plan|cake|dress|flo))|conference|festival|meetup|concert|birthday|party|f[eê]te|event|fair|open day|exhibition|tournament)\b/i,
    ['About the day', 'Schedule', 'Contact'],
  ],
  [/\b(?:barber|body|repair|tattoo) ?shops?\b/i, ['Services', 'About', 'Opening hours', 'Contact']],
  [/\b(?:shop|store|boutique|products)\b/i, ['Products', 'Our story', 'Opening hours', 'Contact']],
  [
    /\b(?:gym|yoga|studio|salon|spa|clinic|dentist|lawyer|law firm|plumber|agency|consult\w{1,6}|barber|company|business|practice|tutor\w{0,3})\b/i,
    ['Services', 'About', 'Opening hours', 'Contact'],
  ],
  [
    /\b(?:startup|start-up|saas|app|software)\b/i,
    ['Features', 'How it works', 'Pricing', 'Contact'],
  ],
];
