import type { Language } from '../../../../contracts/job/plan.ts';
import { titleCase } from './title-case.ts';

/**
 * What a site is called where the request gives no name: what it is for, in the words of visitors and not of
 * the request.
 *
 * @example
 * siteTitle('Site vitrine pour ma boulangerie', '', 'fr'); // 'Boulangerie'
 * siteTitle('Salonu kosmetycznego', '', 'pl'); // 'Salon kosmetyczny'
 * siteTitle('Landing Page', 'una página para mi clase de 3ºB', 'es'); // 'Clase de 3ºB'
 */
export function siteTitle(title: string, request: string, language: Language): string {
  const own = title
    .replace(does, '')
    .replace(asking, '')
    .replace(behind[language] ?? never, '');
  const said =
    own.toLowerCase() === 'page' || nameless.test(own)
      ? (forWhom(request) ?? work(request) ?? own)
      : own;
  const bare = said === title ? title : said.replace(whose, '').trim();
  const isInflected =
    /^\p{L}\p{Ll}+(?:\s\p{Ll}+){0,3}$/u.test(bare) && (language === 'pl' || language === 'ru');
  const words = isInflected
    ? bare
        .split(' ')
        .map((word) => plain(word, language))
        .join(' ')
    : bare;
  const [, age] = turning.exec(words) ?? [];
  if (age !== undefined) return `${age}${ordinal(Number(age))} Birthday`;
  return words.length < 3 ? title : words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Page", "Portfolio", "Landing Page" */
const nameless =
  /^(?:أهلاً?|مرحبا|landing page|(?:web)?page|(?:web)?site|portfolio|website|one|two|three|four|five|six)$/iu;
const never = /(?!)/u;
/** "Our Chess Club Meets Tuesdays" */
const does =
  /(?<=^(?:our|my|the)(?:\s\p{L}{2,20}){1,4})\s(?:meets?|plays?|trains?|runs?|needs?|wants?|is|has)(?:\s[^]*)?$/iu;

/** "Site vitrine pour", "Сайт-портфолио для", "Strona". Not "Site for", which other readers know. */
const asking =
  /^(?:(?:un )?site vitrine(?: web)? (?:pour|de|d['’])\s?|site pr[ao] (?:uma? )?|(?:página|pagina|web|site|sito|page)(?: web)? (?:de (?:apresentação|presentación)|di presentazione|vetrina) (?:para|per|pour|de|di)\s|сайт(?:-портфолио|-визитка|-визитку)? (?:для|о)\s|лендинг (?:для|о)\s|stron\p{L}(?: internetow\p{L}{1,2}| wizytów\p{L}{1,3})? (?:dla\s)?(?=\p{Ll}{4})|mere |meri |mera |hamare |hamari |hamara |(?:one )?page (?=resume))/iu;

/** What stands behind the name where verbs and postpositions do. */
const behind: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /(?<=\p{L}{3}) landing$|\ske liye(?:\s[^]*)?$/iu,
  tr: /(?:(?:ı|i|u|ü)m(?:ız|iz|uz|üz)?)?\siçin(?:\s(?:bir\s)?(?:web|internet|tanıtım|\p{Ll}{1,12})){0,2}(?:\s\p{Ll}{3,12})?$/u,
  hi: /\sके लिए(?:\s[^]*)?$/u,
};

const whose =
  /^(?:mi|nuestr[oa]|meine?[nmr]?|unsere?[nmr]?|mon|ma|mes|notre|nos|meu|minha|noss[oa]|(?:il |la )?(?:mio|mia|nostr[oa])|mijn|ons|onze|moj\p{L}{1,3}|mój|nasz\p{L}{0,4}|моего|моей|нашего|нашей|मेर[ेीा]|हमार[ेीा])\s/iu;

/** "a page for my class, 3B" */
function forWhom(request: string): string | undefined {
  const words = page.exec(request)?.groups?.['what']?.trim();
  return words === undefined || words.split(/\s+/u).length > 5 ? undefined : words;
}

const page =
  /(?:page|site|website|web|homepage|seite|webseite|página|pagina|sito|strona|stronę)\s(?:web\s)?(?:for|für|para|pour|per|voor|dla)\s(?:an?\s|the\s|una?\s|une\s|eine?n?\s|el\s|la\s|os?\s|as?\s)?(?:(?:small|little|local|pequeñ[oa]|kleine[ns]?|petite?)\s)?(?<what>(?:(?:my|our|mi|nuestr[oa]|meine?n?|unsere?n?|mon|ma|notre|meu|minha|mijn|onze|ons)\s)?\p{L}{3}[^\n,.;:!?()]{0,40}?)(?=[,.;:!?()\n]|\s(?:with|that|and|mit|que|con|avec|com|met|y|e|et|en|und)\s|$)/iu;

/** "i do wedding photography and need a portfolio", "we're a tiny Thai restaurant", "is holding a street fair" */
function work(request: string): string | undefined {
  const name = /(?:^|[\s،])اسمي\s(?<name>\p{sc=Arab}{2,12}\s\p{sc=Arab}{2,14})/u.exec(request);
  if (name !== null) return name.groups?.['name'];
  const words = works.map((pattern) => pattern.exec(request)?.groups?.['what']).find(Boolean);
  return words === undefined ? undefined : titleCase(words.split(/\s+/u));
}

const few = '(?<what>\\p{L}{3,20}(?:\\s\\p{L}{3,20}){0,2}?)';
const works = [
  `i (?:do|make|teach|sell|bake|draw|paint|adopt out|write|build|repair)\\s${few}(?=[,.;!?\\n]|\\s(?:and|for|in|at|from|to)\\s)`,
  `(?:holding|hosting|organi[sz]ing|throwing|running|planning|having) (?:an?|our|the|its)\\s${few}(?=[,.;!?\\n]|\\s(?:on|in|at|for|with|this|next)\\s)`,
  `(?:we(?:['’]re| are)|i(?:['’]m| am)) an? (?:tiny |small |little |new |local |family )?${few}(?=[,.;!?\\n]|\\s(?:and|for|in|at|from|with|near|who|that)\\s)`,
].map((words) => new RegExp(`(?<!\\p{L})${words}`, 'iu'));

/** A word of the genitive as it stands alone: "kosmetycznego", "salonu", "кофейни". */
function plain(word: string, language: Language): string {
  for (const [ending, instead] of genitives[language === 'pl' ? 'pl' : 'ru']) {
    const changed = word.replace(ending, instead);
    if (changed !== word) return changed;
  }
  return word;
}

const genitives = {
  pl: [
    [/(?<=[kg])iego$/u, 'i'],
    [/ego$/u, 'y'],
    [/(?<=[^aeiouyąęó])ni$/u, 'nia'],
    [/(?<=[rcs])ji$/u, 'ja'],
    [/(?<=\p{L}{3}[rnltdbm])u$/u, ''],
    [/(?<=\p{L}{3}(?:er|or|arz))a$/u, ''],
  ],
  ru: [
    [/(?<=[кгх])ого$/u, 'ий'],
    [/ого$/u, 'ый'],
    [/(?<=[йр])ни$/u, 'ня'],
    [/ии$/u, 'ия'],
    [/ской$/u, 'ская'],
    [/(?<=[кгх])и$/u, 'а'],
    [/(?<=\p{L}{2}[лмт])ы$/u, 'а'],
    [/(?<=\p{L}{3}(?:н|ер|ор|уб|ин|аф))а$/u, ''],
  ],
} as const;

/** "My Daughter Turning 6" */
const turning = /^my (?:\p{L}{3,12}) (?:is )?turning (\d{1,2})$/iu;

function ordinal(age: number): string {
  const last = age % 10;
  if (age > 10 && age < 14) return 'th';
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
}
