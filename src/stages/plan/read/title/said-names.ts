import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { ProjectType } from '../../../../contracts/job/job.ts';
import type { Language } from '../../../../contracts/job/plan.ts';
import { runBy } from '../../../../starters/shared/reading/run-by.ts';
import { politeness } from './clause-title.ts';
import { titleCase } from './title-case.ts';
import { withoutWish } from './without-wish.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** 'put "Capital Quiz" on top', 'with the title "Capital Quiz"'. */
export function shownOnTop(text: string): string | undefined {
  const found = onTop.exec(text)?.slice(1).find(Boolean);
  return found?.trim();
}

const onTop =
  /["“«„]([^"“”«»„\n]{2,60})["”»“]\s?(?:on|at|als|en|como|comme|em|jako|as)\s(?:the\s)?(?:top|title|heading|titel|überschrift|título|titre|titolo|tytuł)(?!\p{L})|(?<!\p{L})(?:titled?|heading|titel|überschrift|título|titre|titolo|tytuł|başlık|заголовок|название)\s?(?:is|should be|:|soll|ist|es|est|debe ser|deve ser)?\s?["“«„]([^"“”«»„\n]{2,60})["”»“]/iu;

/** 'put "Capital Quiz" on top', 'Überschrift: "Vokabeln"' */
export function writtenTitle(text: string): string | undefined {
  return [titleAhead, titleBehind].map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
}

const inQuotes = '["“«„「]([^"”»“」\\n]{2,60})["”»“」]';
const titleAhead = letterPattern(
  `(?:(?<!\\p{L})(?:title|heading|headline|header|titel|überschrift|título|titre|titolo|tytuł|nagłówek|kop|başlık|başlığı|заголовок|заголовком)(?!\\p{L})|标题|タイトル|제목|शीर्षक|(?:ال)?عنوان)(?:\\s?[:：]|\\s(?:is|should be|says?|soll|ist|sea|est|seja|sia|to|olsun)|은|는|は|是|为)?\\s?${inQuotes}`,
);
const titleBehind = letterPattern(
  `${inQuotes}\\s(?:(?:on|at|across) (?:the )?top|as (?:the |a )?(?:title|heading|headline|header)|als (?:titel|überschrift|kop)|oben|como título|arriba|en haut|comme titre|no topo|in alto|come titolo|jako tytuł|na górze|bovenaan|как заголовок|сверху)(?!\\p{L})`,
);

/** "llamada Luna", "namens Luna", "appelée Luna". */
export function foreignName(text: string): string | undefined {
  const named =
    /(?<!\p{L})(?:llamad[oa]|que se llam[ae]|titulad[oa]|namens|genannt|mit dem namen|appelée?|nommée?|intitulée?|chamad[oa]|intitulad[oa]|chiamat[oa]|intitolat[oa]|o nazwie|под названием|по имени|叫做?|名为|名叫)\s?(?<quote>["“«„'])?(?<name>[^\n.,;:!?()<>"“”»，。、；：]{1,60})/iu.exec(
      text,
    )?.groups;
  const name = named?.['name'];
  if (name === undefined) return undefined;
  return beforeEnd(named?.['quote'] === undefined ? beforePurpose(name) : name);
}

/** "Luna for my shop", "Luna für unseren Verein", "Luna y quiero una web", without what it is for, has and is wanted. */
function beforePurpose(name: string): string {
  return withoutWish(name.split(purpose, 1)[0] ?? name);
}

const purpose =
  /(?<=\S)\s(?:(?:für|mit)\s|(?:for|para|pour|per|dla|voor|для|con|com|avec|met)\s(?=\p{Ll}))/u;

/** "para Luna Café", "für Ana", "для Анны". */
export function foreignOwner(text: string, language: Language): string | undefined {
  const match =
    /(?<!(?:place|rue|avenue|plaza|calle|piazza|viale|praça|rua)\s)(?<!\p{L})(?:para|für|von|pour|per|dla|için|для|de|di|do|da)\s(?:\p{Ll}{1,12}\s){0,2}(?:l[’'])?(\p{Lu}[\p{L}'’&-]{1,30}(?:\s(?:(?:und|y|et|e|i|и|&|de|del|della|la|le|von)\s)?\p{Lu}[\p{L}'’&-]{1,30}){0,4})/u.exec(
      // "De" is an article in Dutch, "di" is "in" in Indonesian.
      language === 'nl' || language === 'id'
        ? text.replaceAll(/(?<!\p{L}|\p{Lu}\p{L}{1,20}\s)d[ei]\s/gu, '')
        : text,
    );
  return match?.[1];
}

/** Appended to the name of an owner: "Books API". */
export const kinds: Record<ProjectType, string> = {
  static_html: '',
  node_project: 'API',
  discord_bot: 'Bot',
};
const makeVerb =
  /\b(?:build|create|make|implement|develop|generate|write|code|design|want|need|like)\b/i;
/** A title ends before these words and marks. */
const end = letterPattern(
  `[\\n.,;:!?()<>]|\\s[-–—]\\s|\\s(?:${runBy}|with|that|which|who|whose|where|when|using|in|on|to|so|including|featuring|containing|has|having|and|but|please|from|written|by|via|as)[\\s:]`,
);

export function firstSentence(text: string): string {
  return text.split(/[.!?](?=\s)|\n/, 1)[0]?.slice(0, 600) ?? '';
}

/** The last name wins, so that the reason for a rejection can change it. */
export function givenName(text: string): string | undefined {
  const named =
    /\b(?:[Cc]alled|named|titled|[Nn]ame it|[Cc]all (?:it|this|the \p{Ll}{3,10})|the name is|the title is)\s{1,3}(?:["“«]([^"”»\n]{1,80})["”»]|['‘]([^'’\n]{1,80})['’]|(\p{Lu}[^\n.,;:!?()<>"“”]{0,79}))/gu;
  const last = allMatches(text, named).at(-1);
  const quoted = last?.[1] ?? last?.[2];
  // "Copper Kettle at 12 Dock Street", "Rosa needs a website"
  const bare = last?.[3]?.split(/\sat\s\d|\s(?:needs?|wants?|would like)\s/u, 1)[0];
  const name = quoted ?? (bare === undefined ? undefined : beforeEnd(beforePurpose(bare)));
  return name === undefined || /\.\w{2,4}$/.test(name) ? undefined : name;
}

/** A short first line above a longer text is its title. */
export function headline(text: string): string | undefined {
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
export function owner(text: string, type: ProjectType, kind = kinds[type]): string | undefined {
  const proper =
    /(?<!\b(?:pages|sections|asks?)\s)\bfor\s{1,3}(\p{Lu}\S{0,30}(?:\s(?:(?:and|of|the|&)\s)?\p{Lu}\S{0,30}){0,5})/u.exec(
      text,
    );
  // "buttons for Artist, Writer, Gamer"
  const isList = (proper?.[1]?.match(/,\s\p{Lu}/gu)?.length ?? 0) > 1;
  if (isList) return undefined;
  if (proper?.[1] !== undefined) return withKind(beforeMark(proper[1]), kind);
  const match = /(?<!\basks?\s)\bfor\s{1,3}([^\n]{1,120})/i.exec(text);
  if (match?.[1] === undefined) return undefined;
  const words = (beforeEnd(match[1]).split(/\sat\s(?=\p{Lu})/u, 1)[0] ?? '')
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
  'yourself',
  'yourselves',
  'myself',
  'themselves',
  'oneself',
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
export function thing(text: string): string | undefined {
  const match =
    /(?:^|\b(?:build|create|make|implement|develop|generate|write|code|design|want|need|like)\s{1,3}(?:(?:me|us)\s{1,3})?)(?:a|an|the|some)\s{1,3}([^\n]{1,100})/i.exec(
      text,
    );
  if (match?.[1] === undefined) return undefined;
  const words = beforeEnd(match[1].replace(/\sfor\s[^]*$/i, '')).split(/\s+/);
  while (words[0] !== undefined && adjectives.has(words[0].toLowerCase())) words.shift();
  if (words.length > 1 && /^(?:web-?page|(?:web-?)?site)$/i.test(words.at(-1) ?? '')) words.pop();
  if (words.length === 1 && /^(?:web-?page|(?:web-?)?site|page)$/i.test(words[0] ?? ''))
    return undefined;
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
  'professional',
  'friendly',
  'clean',
  'elegant',
  'stylish',
  'cosy',
  'cozy',
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
  // "Word Chain Game" needs no second "Word Chain" before its "Bot".
  const more = kind.split(' ').slice(0, -1).join(' ').toLowerCase();
  const isKind = more.includes(' ') && name.toLowerCase().includes(more);
  return isSaid ? name : `${name} ${isKind ? (kind.split(' ').at(-1) ?? '') : kind}`;
}
