import { toReach } from '../read/title/site/no-names.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/job/plan.ts';
import { edge } from '../../../starters/shared/colours/read-colours.ts';
import { sectionList } from './clause-facts.ts';
import { isInstruction } from './parts.ts';
import type { FactsFound } from './spans.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** The label of a quote that a page is to begin with. */
export const headline = 'headline';

/** Names of people and places, and what stands in quotes. */
export function takeNames(text: string, language: Language, found: FactsFound): void {
  for (const { groups, index } of allMatches(text, quotes)) {
    const { mark = '', words = '' } = groups ?? {};
    const end = index + mark.length + words.length + 1;
    const isHeadline =
      headlines.test(text.slice(Math.max(index - 30, 0), index)) ||
      asHeadline.test(text.slice(end, end + 40));
    found.take('quote', index + mark.length, words, isHeadline ? headline : undefined);
  }
  // "İzmir Alsancak'taki"
  if (language === 'tr')
    for (const { 1: place = '', index } of allMatches(text, placedInTurkish))
      found.take('address', index, place);
  if (isShouted(text)) return;
  const own = ofPlaces[language];
  const and = own?.and ?? ands;
  const placed =
    language === 'es' || language === 'fr'
      ? /(?<!\p{L})(?:en|à|cerca de|près de)\s$/u
      : (own?.ahead ?? /(?<!\p{L})(?:in|em|near|vicino(?: ad?)?|perto de|nabij)\s$/u);
  const patterns =
    language === 'de' ? [afterWord] : [couplesWith(and), namesWith(and, language), afterWord];
  const sections = sectionList.exec(text);
  const [headings = ''] = sections === null ? [] : text.slice(sections.index).split(/[.!?\n]/u, 1);
  const from = sections?.index ?? 0;
  for (const pattern of patterns) {
    for (const { 0: name, index } of allMatches(text, pattern)) {
      if (index > from && index < from + headings.length) continue;
      if (!isName(name, text.slice(Math.max(index - 3, 0), index))) continue;
      // "a dog school in Leeds"
      const ahead = text.slice(Math.max(index - 40, 0), index);
      const isTown =
        placed.test(ahead) ||
        (language === 'it' && behindName.test(ahead)) ||
        (language === 'en' && fromTown.test(ahead));
      const [close = ''] = isTown ? ((own?.kept ?? nearby).exec(ahead) ?? []) : [];
      const isFirst = isTown && !found.facts().some(({ kind }) => kind === 'address');
      if (isFirst) found.take('address', index - close.length, `${close}${name}`);
      else if (!found.take('name', index, name)) {
        // "в Твери 12 июля": the number is of the date.
        const [number = ''] = /\s\d{1,4}$/u.exec(name) ?? [];
        const end = index + name.length - number.length;
        if (found.facts().some(({ kind, at }) => kind === 'date' && at === end + 1))
          found.take('name', index, name.slice(0, -number.length));
      }
    }
  }
}

/** "Lingua Viva a Parma" */
const behindName = /\p{Lu}[\p{L}'’-]{1,24}["”»]?\sa\s$/u;
/** "Our band The Rusty Nails from Bristol" */
const fromTown = /\p{Lu}[\p{L}'’-]{1,24}["”»]?\sfrom\s$/u;
const ands = 'and|und|et|y|e|i|и|&';
/** What joins names, and stands before a town, where those words mean something else in other languages. */
const ofPlaces: Partial<Readonly<Record<Language, { and: string; ahead: RegExp; kept?: RegExp }>>> =
  {
    sv: { and: 'and|och|&', ahead: /(?<!\p{L})(?:i|från|nära|utanför)\s$/u, kept: /nära\s$/u },
    id: { and: 'dan|&', ahead: /(?<!\p{L})(?:di|dekat)\s$/u, kept: /dekat\s$/u },
    nl: {
      and: `${ands}|en`,
      ahead: /(?<!\p{L})(?:in|near|nabij)\s$|\p{Lu}[\p{L}’]{1,24}\sbij\s$/u,
      kept: /(?:na)?bij\s$/u,
    },
    vi: { and: 'và|&', ahead: /(?<!\p{L})(?:ở|tại|gần)\s$/u, kept: /gần\s$/u },
    // The town is bent: "у Львові".
    uk: {
      and: 'та|і|й|&',
      ahead: /(?<!\p{L})(?:у|в|біля)\s$/u,
      kept: /(?<!\p{L})(?:у|в|біля)\s$/u,
    },
  };
/** A page is not in the town that it is near. */
const nearby = /(?<!\p{L})(?:near|cerca de|près de|vicino(?: ad?)?|perto de|nabij)\s$/iu;

const placedInTurkish =
  /(?<!\p{L})(\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20}){0,2})['’][dt][ea](?:ki)?(?!\p{L})/gu;

/** What such a quote is called. */
export const headlines =
  /(?<!\p{L})(?:headline|tag ?line|slogan|motto|catchphrase|titular|lema|eslogan|überschrift|wahlspruch|accroche|devise|manchete|título principal|titolo principale|kop(?:tekst)?|hasło|слоган|девиз|девіз|slagord|semboyan|khẩu hiệu|заголовок)(?:\s(?:is|says?|ist|lautet|es|est|é|è|like|should (?:be|say|read)|saying))?\s?:?\s?$|(?:标语|口号|キャッチコピー|見出し|슬로건|문구)[は는은:：]?\s?$/iu;

/** '"Clean, naturally" as the headline' */
const asHeadline =
  /^\s(?:as|als|como|comme|come)\s(?:an?\s|the\s|our\s|el\s|la\s|un\s|il\s)?(?:main\s|big\s)?(?:headline|tag ?line|slogan|motto|lema|titular|überschrift|accroche|titre|manchete|titolo|kop)(?!\p{L})/iu;

/** All in capitals: nothing stands out. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2;
}

const quotes =
  /(?<mark>["“„«「『])(?<words>[^"“”„«»「」『』\n]{2,120})["”“»」』]|(?<![\p{L}\p{N}])(?<mark>['‘])(?<words>[^'’\n]{2,80})['’](?![\p{L}\p{N}])/gu;
/** "St. Wolfgang", "Mt Shasta" */
const capital =
  "(?:(?:(?:Ste?|Mt)\\.\\s)?(?:Mc|Mac|O['’]|[DdLl]['’])?\\p{Lu}[\\p{L}'’-]{1,24}|\\p{Lu}\\.)";
const small = 'am|de|del|della|di|da|do|dos|du|des|la|le|les|el|los|von|van|der|den|of|the';
/** In Dutch "en" is "and", elsewhere it stands before a place. */
function namesWith(and: string, language: Language): RegExp {
  // "Kopi Senja di Bandung"
  const joint = language === 'id' ? small.replace('|di|', '|') : small;
  return letterPattern(
    `(?<![\\p{L}\\p{N}@#/._-])${capital}(?:\\s(?:(?:${joint}|${and})\\s){0,2}${capital}){0,4}(?:(?<=Quận)\\s\\d{1,2}|\\s\\d{2,4}(?!\\s?[–-]\\s?\\d))?(?![\\p{L}\\p{N}@/_-])`,
    'gu',
  );
}
/** "Anna & Tom", "Lena und Paul". */
function couplesWith(and: string): RegExp {
  return letterPattern(`(?<!\\p{L})${capital}\\s(?:${and})\\s${capital}(?!\\p{L})`, 'gu');
}
/** In German, where all nouns have capitals: after "von", "namens", "in", "ich bin". */
const afterWord = letterPattern(
  `(?<=(?<!\\p{L})(?:von|namens|heißt|heißen|heiße|genannt|bin|sind|für|in|aus|bei)\\s)${capital}(?:\\s(?:(?:und|&)\\s)?${capital}){1,3}(?!\\p{L})|(?<=(?<!\\p{L})in\\s)${capital}(?=\\s?[,.;:(]|\\s(?:und|mit|für|am|vom|ab)\\s|\\s\\d|$)|(?<=\\p{L}\\.?\\s\\()${capital}(?=\\))`,
  'gu',
);

function isName(words: string, before: string): boolean {
  if (notNames.test(words) || isInstruction(words) || toReach.test(words)) return false;
  // "Ms. Patel"
  if (/^(?:Mrs?|Ms|Dr)$/u.test(words)) return false;
  // The first word of a sentence has a capital in any case.
  const isFirst = before === '' || /[.!?\n]\s{0,2}$|^\s{0,3}$/u.test(before);
  return !isFirst || /\s/.test(words);
}

/** Languages, techniques and words of asking, which have capitals too. */
const notNames = edge(
  'telegram|whatsapp|tiktok|i|ok|hi|hey|hello|please|thanks|create|make|build|add|use|english|german|french|spanish|portuguese|italian|polish|dutch|russian|japanese|chinese|korean|arabic|turkish|hindi|deutsch|api|rest|graphql|html5?|css3?|js|javascript|typescript|node(?:\\.?js)?|express(?:\\.?js)?|react|vue|tailwind|bootstrap|python|django|discord(?:\\.?js)?|mongodb?|sql|sqlite|mysql|postgres(?:ql)?|redis|docker|json|csv|xml|pdf|http|https|url|cli|faq|crud|jwt|oauth|todo|seo|ui|ux|ai|gpt|llm|github|npm|landing page|website|web|app|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|no|yes|asap|btw|lol|pls|rsvp|lcv|cv|dj|vip|usa|uk|eu|saas|b&b|adı|ismi|whatsapp|google(?: maps)?|youtube|instagram|facebook|tiktok|twitter',
);
