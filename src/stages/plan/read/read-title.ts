import { isBuiltin } from 'node:module';

import type { ProjectType } from '../../../contracts/job/job.ts';
import type { Language, PlanFact } from '../../../contracts/job/plan.ts';
import { readPraise } from '../../../starters/page/games/reading/read-closing-words.ts';
import { isBlank } from '../../../errors/is-blank.ts';
import { oneLine } from './clean-text.ts';
import { labelledName, readGivenName, readName, readProgramName } from './read-name.ts';
import { nominative } from './nominative.ts';
import { titleCase, withAcronyms } from './title-case.ts';

/**
 * Reads a title: a given name, the owner, what it is, or a default for the type. At most 80
 * characters.
 *
 * @example
 * readTitle('a landing page for Luna Bakery with a menu', 'static_html'); // 'Luna Bakery'
 */
export function readTitle(text: string, type: ProjectType, kind = kinds[type]): string {
  const first = firstSentence(text);
  const title =
    givenName(text) ??
    (type === 'static_html' ? readGivenName(text) : readProgramName(text)) ??
    headline(text) ??
    owner(first, type, kind) ??
    thing(first) ??
    fallback[type];
  return orElse(oneLine(title, 80), fallback[type]);
}

interface PageTitleRequest {
  readonly clause: string;
  readonly language: Language;
  readonly isTool: boolean;
  /** Of a bot, a server or a tool. */
  readonly isProgram?: boolean;
  readonly facts?: readonly PlanFact[];
  /** What a game is, in the words of the request. */
  readonly kind?: string | undefined;
}

/** The title of a page in any language; a tool is titled after what it is rather than its owner. */
export function readPageTitle(
  text: string,
  { clause, language, isTool, isProgram = false, facts = [], kind }: PageTitleRequest,
): string {
  const first = firstSentence(text);
  const isEnglish = language === 'en';
  const whose = isEnglish
    ? owner(first, 'static_html')
    : inflected.has(language)
      ? undefined
      : foreignOwner(first, language);
  const asked = isTool && !isEnglish ? toolIn(clause) : clause;
  const what = shortest(clauseTitle(asked, isEnglish), kind);
  const isSaid = (name: string | undefined): string | undefined =>
    kind !== undefined && name !== undefined && readPraise(text)?.words.startsWith(name) === true
      ? undefined
      : name;
  const title =
    shownOnTop(text) ??
    (kind === undefined ? givenName(text) : withoutPlayers(givenName(text))) ??
    foreignName(text) ??
    written(text) ??
    (isProgram
      ? readProgramName(text)
      : isTool
        ? (labelledName(facts) ??
          (kind === undefined ? readGivenName(text) : isSaid(withoutPlayers(readGivenName(text)))))
        : readName(text, facts, language)) ??
    headline(text) ??
    (isTool ? (what ?? whose) : (whose ?? (isEnglish ? thing(first) : undefined) ?? what));
  return orElse(oneLine(withoutAddress(title ?? '', facts), 80), fallback.static_html);
}

/** "Rosie's Oven at 8 Harbour Lane" is called "Rosie's Oven". */
function withoutAddress(title: string, facts: readonly PlanFact[]): string {
  const at = facts
    .filter(({ kind, text }) => kind === 'address' && /\d/.test(text))
    .map(({ text }) => title.indexOf(text))
    .find((index) => index > 2);
  return at === undefined
    ? title
    : title
        .slice(0, at)
        .replace(/(?:\s(?:at|in|on|an|am|bei|à|en|em|na|w|op)|[\s,–-])\s{0,2}$/iu, '');
}

/** 'put "Capital Quiz" on top', 'with the title "Capital Quiz"'. */
function shownOnTop(text: string): string | undefined {
  const found = onTop.exec(text)?.slice(1).find(Boolean);
  return found?.trim();
}

const onTop =
  /["“«„]([^"“”«»„\n]{2,60})["”»“]\s?(?:on|at|als|en|como|comme|em|jako|as)\s(?:the\s)?(?:top|title|heading|titel|überschrift|título|titre|titolo|tytuł)(?!\p{L})|(?<!\p{L})(?:titled?|heading|titel|überschrift|título|titre|titolo|tytuł|başlık|заголовок|название)\s?(?:is|should be|:|soll|ist|es|est|debe ser|deve ser)?\s?["“«„]([^"“”«»„\n]{2,60})["”»“]/iu;

/** Two names beside a game are those who play it. */
function withoutPlayers(name: string | undefined): string | undefined {
  return name !== undefined && pairOfNames.test(name) ? undefined : name;
}

const pairOfNames = /^\p{Lu}\p{L}{1,20}\s(?:and|und|y|et|e|en|i|ve|и|&|vs\.?)\s\p{Lu}\p{L}{1,20}$/u;

/** What a game is, unless the clause says little more: "Cat Snake Game", "Quiz about Space". */
function shortest(clause: string | undefined, kind: string | undefined): string | undefined {
  if (kind === undefined) return clause;
  const said = clause?.toLowerCase() ?? '';
  const more = said.split(' ').length - kind.split(' ').length;
  const isTheme =
    !/\d/u.test(said.replace(kind.toLowerCase(), '')) &&
    ((said.endsWith(kind.toLowerCase()) && more <= 3) ||
      (said.startsWith(kind.toLowerCase()) && more <= 3));
  return isTheme ? clause : kind;
}

/** The fallback if a title has no visible character. */
function orElse(title: string, otherwise: string): string {
  return isBlank(title) ? otherwise : title;
}

/** 'put "Capital Quiz" on top', 'Überschrift: "Vokabeln"' */
function written(text: string): string | undefined {
  return [titleAhead, titleBehind].map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
}

const inQuotes = '["“«„「]([^"”»“」\\n]{2,60})["”»“」]';
const titleAhead = new RegExp(
  `(?:(?<!\\p{L})(?:title|heading|headline|header|titel|überschrift|título|titre|titolo|tytuł|nagłówek|kop|başlık|başlığı|заголовок|заголовком)(?!\\p{L})|标题|タイトル|제목|शीर्षक|(?:ال)?عنوان)(?:\\s?[:：]|\\s(?:is|should be|says?|soll|ist|sea|est|seja|sia|to|olsun)|은|는|は|是|为)?\\s?${inQuotes}`,
  'iu',
);
const titleBehind = new RegExp(
  `${inQuotes}\\s(?:(?:on|at|across) (?:the )?top|as (?:the |a )?(?:title|heading|headline|header)|als (?:titel|überschrift|kop)|oben|como título|arriba|en haut|comme titre|no topo|in alto|come titolo|jako tytuł|na górze|bovenaan|как заголовок|сверху)(?!\\p{L})`,
  'iu',
);

/** "página de lista de compras para mí" is a list of things to buy. */
function toolIn(clause: string): string {
  return clause
    .replace(ofPage, '')
    .replace(forMe, '')
    .replace(/(?<=\S)\s(?:maken|bauen|faire|hacer|fazer|fare)(?=\s)/iu, '')
    .replace(/\s(?:वेब ?पेज|वेबसाइट|पेज)$/u, '');
}

const ofPage =
  /^(?:(?:una?|uma|une|eine|einer|een)\s)?(?:(?:web)?seite|web|página(?: web)?|pagina(?: web)?|paginetta|page(?: web)?|webpagina|stron[aęy]|sayfa|страниц[ауы]|страничк[ауи])(?:-|\s(?:de|para|pra|pour|für|per|con|com|avec|mit|met|voor|van|do|dla|z|с|со|для)\s(?:(?:una?|uma|une|eine[nrm]?|een)\s)?)(?=\S{3})/iu;
const forMe =
  /\s(?:(?:pra|para) (?:mim|mí|mi|nós|nosotr[oa]s|a gente)|pour (?:moi|nous)|per (?:me|noi)|für (?:mich|uns)|voor (?:mij|ons)|dla (?:mnie|nas)|для (?:меня|нас|себя))$/iu;

/** Languages that inflect a name after "for". */
const inflected: ReadonlySet<Language> = new Set(['pl', 'tr', 'ru']);

/** "llamada Luna", "namens Luna", "appelée Luna". */
function foreignName(text: string): string | undefined {
  const named =
    /(?<!\p{L})(?:llamad[oa]|que se llam[ae]|titulad[oa]|namens|genannt|mit dem namen|appelée?|nommée?|intitulée?|chamad[oa]|intitulad[oa]|chiamat[oa]|intitolat[oa]|o nazwie|adlı|adında|под названием|по имени|叫做?|名为|名叫)\s?(?<quote>["“«„'])?(?<name>[^\n.,;:!?()<>"“”»]{1,60})/iu.exec(
      text,
    )?.groups;
  const name = named?.['name'];
  if (name === undefined) return undefined;
  return beforeEnd(named?.['quote'] === undefined ? beforePurpose(name) : name);
}

/** "Luna for my shop", "Luna für unseren Verein", without what it is for or has. */
function beforePurpose(name: string): string {
  return name.split(purpose, 1)[0] ?? name;
}

const purpose =
  /(?<=\S)\s(?:(?:für|mit)\s|(?:for|para|pour|per|dla|voor|для|con|com|avec|met)\s(?=\p{Ll}))/u;

/** "para Luna Café", "für Ana", "для Анны". */
function foreignOwner(text: string, language: Language): string | undefined {
  const match =
    /(?<!\p{L})(?:para|für|von|pour|per|dla|için|для|de|di|do|da)\s(?:\p{Ll}{1,12}\s){0,2}(?:l[’'])?(\p{Lu}[\p{L}'’&-]{1,30}(?:\s(?:(?:und|y|et|e|i|и|&|de|del|della|la|le|von)\s)?\p{Lu}[\p{L}'’&-]{1,30}){0,4})/u.exec(
      // "de" is an article in Dutch.
      language === 'nl' ? text.replaceAll(/(?<!\p{L})de\s/gu, '') : text,
    );
  return match?.[1];
}

/** The clause itself if it is short enough for a title. */
function clauseTitle(asked: string, isEnglish: boolean): string | undefined {
  const clause = isEnglish
    ? asked.replace(
        /\s(?:for (?:(?:my|our|the) )?(?:users?|people|everyone|me|us|kids|children)(?:\s[^]*)?|please|pls|plz|thanks|thx)$/i,
        '',
      )
    : asked;
  const words = clause
    .replaceAll(/["“”«»„]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !politeness.test(word));
  // "a tip calculator web page"
  const last = isEnglish ? /^(?:web|(?:web-?)?(?:site|page|app))$/i : /(?!)/;
  while (words.length > 1 && last.test(words.at(-1) ?? '')) words.pop();
  // "Einmaleins für (die Schule)"
  while (words.length > 1 && joining.test(words.at(-1) ?? '')) words.pop();
  if (words.length === 0 || words.length > 8 || clause.length > 60) return undefined;
  if (isEnglish) return titleCase(words);
  const title = words
    .join(' ')
    .replace(kindOfPage, '')
    .replace(/^\p{L}+/u, nominative);
  return withAcronyms(title.charAt(0).toUpperCase() + title.slice(1));
}

/** What a title cannot end with. */
const joining =
  /^(?:and|or|for|with|of|in|on|to|by|at|from|the|an?|my|our|und|oder|für|mit|von|im|am|zum|zur|der|die|das|den|dem|ein|eine[nmr]?|y|o|para|de|del|con|por|en|el|la|los|las|un|una|et|ou|pour|avec|du|des|le|les|au|aux|dans|sur|e|ou|com|do|da|dos|das|em|no|na|di|della|del|per|su|il|lo|gli|voor|met|van|het|een|i|oraz|dla|do|z|w|o|na|ve|ile|için|и|или|для|с|из|в|на|по)$/iu;
/** "クリニックのサイト", "Planer im Browser": what it is for, or what it is, is enough. */
const kindOfPage =
  /(?<=..)(?:的(?:网页|网站|页面|主页)|の(?:ウェブサイト|サイト|ホームページ|ページ)|\s(?:홈페이지|웹사이트|사이트|페이지)|\s(?:im browser|en el navegador|dans le navigateur|no navegador|nel browser|in de browser))$/iu;
const politeness = /^(?:pls|plz|please|thx|thanks|stp|svp|pf|porfa|bitte|graag|pliz|aub|lütfen)$/iu;

/** A title as a package name: `[a-z0-9-]`, at most 40 characters, never one reserved by Node or npm. */
export function slugOf(title: string, type: ProjectType): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  if (slug === '') return slugOf(fallback[type], type);
  return isBuiltin(slug) || reserved.has(slug) ? `my-${slug}` : slug;
}

const fallback: Record<ProjectType, string> = {
  static_html: 'Landing Page',
  node_project: 'REST API',
  discord_bot: 'Discord Bot',
};
/** Appended to the name of an owner: "Books API". */
const kinds: Record<ProjectType, string> = {
  static_html: '',
  node_project: 'API',
  discord_bot: 'Bot',
};
const reserved = new Set(['express', 'node-modules', 'discord-js', 'npm']);
const makeVerb =
  /\b(?:build|create|make|implement|develop|generate|write|code|design|want|need|like)\b/i;
/** A title ends before these words and marks. */
const end =
  /[\n.,;:!?()<>]|\s[-–—]\s|\s(?:with|that|which|who|whose|where|when|using|in|on|to|so|including|featuring|containing|has|having|and|but|please|from|written|by|via|as)[\s:]/i;

function firstSentence(text: string): string {
  return text.split(/[.!?](?=\s)|\n/, 1)[0]?.slice(0, 600) ?? '';
}

/** The last name wins, so that the reason for a rejection can change it. */
function givenName(text: string): string | undefined {
  const named =
    /\b(?:called|named|titled|name it|call it|the name is|the title is)\s{1,3}(?:["“«]([^"”»\n]{1,80})["”»]|['‘]([^'’\n]{1,80})['’]|(\p{Lu}[^\n.,;:!?()<>"“”]{0,79}))/gu;
  const last = [...text.matchAll(named)].at(-1);
  const quoted = last?.[1] ?? last?.[2];
  const bare = last?.[3];
  const name = quoted ?? (bare === undefined ? undefined : beforeEnd(beforePurpose(bare)));
  return name === undefined || /\.\w{2,4}$/.test(name) ? undefined : name;
}

/** A short first line above a longer text is its title. */
function headline(text: string): string | undefined {
  const [first = '', ...rest] = text.trim().split('\n');
  if (
    rest.join('').trim() === '' ||
    makeVerb.test(first) ||
    /^(?:an?|the|my)\s|\sfor\s/i.test(first)
  ) {
    return undefined;
  }
  const line = first.replace(/^#{1,6}\s|\([^()]{0,80}\)/g, '').trim();
  const words = line.split(/\s+/).length;
  return line !== '' && words <= 6 && !/[.!?:,;<>。，：、]/.test(line) ? line : undefined;
}

/** "for Luna Bakery", "for my startup", "for books". */
function owner(text: string, type: ProjectType, kind = kinds[type]): string | undefined {
  const proper =
    /\bfor\s{1,3}(\p{Lu}\S{0,30}(?:\s(?:(?:and|of|the|&)\s)?\p{Lu}\S{0,30}){0,5})/u.exec(text);
  // "buttons for Artist, Writer, Gamer"
  const isList = (proper?.[1]?.match(/,\s\p{Lu}/gu)?.length ?? 0) > 1;
  if (isList) return undefined;
  if (proper?.[1] !== undefined) return withKind(beforeMark(proper[1]), kind);
  const match = /\bfor\s{1,3}([^\n]{1,120})/i.exec(text);
  if (match?.[1] === undefined) return undefined;
  const words = beforeEnd(match[1])
    .split(/\s+/)
    .filter((word) => !politeness.test(word));
  const [first = '', ...rest] = words;
  if (first === '' || words.length > 6 || /^\d/.test(first)) return undefined;
  if (/ing$/i.test(first) || notOwners.has(first.toLowerCase())) return undefined;
  const isPossessive = /^(?:my|our|your)$/i.test(first);
  const isOurs = /^our$/i.test(first);
  const core = isPossessive || /^(?:a|an|the|some|new)$/i.test(first) ? rest : words;
  if (core.length === 0 || notOwners.has(core[0]?.toLowerCase() ?? '')) return undefined;
  const title = titleCase(core);
  if (type !== 'static_html') return withKind(title, kind);
  return isPossessive ? `${isOurs ? 'Our' : 'My'} ${title}` : title;
}

const notOwners = new Set([
  'me',
  'us',
  'you',
  'it',
  'users',
  'people',
  'everyone',
  'free',
  'use',
  'this',
  'that',
  'each',
  'fun',
  'their',
  'its',
  'clients',
  'kids',
  'children',
  'beginners',
  'adults',
  'two',
  'terminal',
  'week',
  'day',
  'month',
  'command',
  'server',
  'guild',
]);

/** "an Express API server", "a todo app". */
function thing(text: string): string | undefined {
  const match =
    /(?:^|\b(?:build|create|make|implement|develop|generate|write|code|design|want|need|like)\s{1,3}(?:(?:me|us)\s{1,3})?)(?:a|an|the|some)\s{1,3}([^\n]{1,100})/i.exec(
      text,
    );
  if (match?.[1] === undefined) return undefined;
  const words = beforeEnd(match[1].replace(/\sfor\s[^]*$/i, '')).split(/\s+/);
  while (words[0] !== undefined && adjectives.has(words[0].toLowerCase())) words.shift();
  if (words.length > 1 && /^web-?(?:site|page)$/i.test(words.at(-1) ?? '')) words.pop();
  return words.length > 0 && words.length <= 5 && words[0] !== '' ? titleCase(words) : undefined;
}

const adjectives = new Set([
  'simple',
  'basic',
  'small',
  'little',
  'new',
  'nice',
  'cool',
  'beautiful',
  'modern',
  'good',
  'great',
  'quick',
  'tiny',
  'fancy',
  'comprehensive',
]);

function beforeEnd(text: string): string {
  const stop = end.exec(`${text} `);
  return (stop === null ? text : text.slice(0, stop.index))
    .replace(/(?<!["“”'‘’«»`])["“”'‘’«»`]+$/u, '')
    .trim();
}

function beforeMark(name: string): string {
  return name.split(/[,;:!?()<>"“”]|\.(?!\w)/, 1)[0] ?? name;
}

function withKind(name: string, kind: string): string {
  const last = kind.split(' ').at(-1)?.toLowerCase() ?? '';
  const isServer = kind === kinds.node_project && /\b(?:server|service)$/i.test(name);
  const isSaid = last === '' || name.toLowerCase().endsWith(last) || isServer;
  return isSaid ? name : `${name} ${kind}`;
}
