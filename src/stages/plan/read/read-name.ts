import type { PlanFact } from '../../../contracts/job/plan.ts';
import { isInstruction } from '../facts/parts.ts';
import { edge } from './page/read-colours.ts';

/**
 * The name that a message gives to the business, person or event: after "called", in quotes, after a noun
 * and a comma, on a line "Name: …", or the first name in it. Undefined if it gives none.
 *
 * @example
 * readName('a site for our bakery, Crumb & Kettle', []); // 'Crumb & Kettle'
 */
export function readName(text: string, facts: readonly PlanFact[]): string | undefined {
  const labelled = facts.find(({ label = '' }) => nameLabels.test(label))?.text;
  if (labelled !== undefined) return trimmed(labelled);
  return readGivenName(text) ?? firstOf(likely, text) ?? firstName(text);
}

/** The name that the message says to be one: "called csvsplit", "heißt Pfandbot", 'my salon "Luna"'. */
export function readGivenName(text: string): string | undefined {
  return firstOf(certain, text) ?? firstOf([quotedName], firstSentence(text));
}

/** The same for a program: what it says and writes is in quotes too. */
export function readProgramName(text: string): string | undefined {
  return firstOf(certain, text) ?? firstOf([quotedProgram], firstSentence(text));
}

/** A greeting is no sentence. Later quotes are works, songs and dishes. */
function firstSentence(text: string): string {
  const end = /[.!?](?=\s)|\n/u.exec(text.slice(25));
  return end === null ? text : text.slice(0, 25 + end.index);
}

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const name = trimmed(pattern.exec(text)?.groups?.['name'] ?? '');
    const isName = name !== '' && !generic.test(name) && !isShout(name) && !isSentence(name);
    if (isName) return capitals(name);
  }
  return undefined;
}

/** The first two or more words with capitals that are no place. */
function firstName(text: string): string | undefined {
  for (const { 0: name, index } of text.matchAll(twoWords)) {
    if (generic.test(name) || isInstruction(name) || isShout(name)) continue;
    if (!afterPlace.test(text.slice(Math.max(index - 8, 0), index))) return name;
  }
  return undefined;
}

/** "Rosa's flower shop" as a title. */
function capitals(name: string): string {
  return /['’]s\s\p{Ll}/u.test(name)
    ? name.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** A text in quotes that is there to be read or typed. */
function isSentence(name: string): boolean {
  return name.split(/\s+/u).length > 7;
}

/** "PLEASE", "NO". */
function isShout(name: string): boolean {
  return name.length < 4 && name === name.toUpperCase() && /\p{L}/u.test(name);
}

const nameLabels =
  /^(?:(?:shop|store|band|company|business|project|event|our|the)\s)?(?:name|title|nombre|nom|nome|nazwa|naam|titel|titre|título|название|имя|名前|店名|名称|이름|اسم|الاسم|project|event|couple)$/iu;

const capital = "\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,30}";
const small =
  '(?:de|del|della|di|da|do|dos|das|du|des|la|le|les|el|los|von|der|den|of|the|and|und|y|e|et|i|en|&|\\+|a|à|for|für|in|im)';
const proper = `${capital}(?:\\s(?:${small}\\s){0,2}${capital}){0,5}`;
const called =
  "called|named|titled|name is|its name|heißt|heissen|heißen|namens|genannt|llamad[oa]|se llama|nos llamamos|titulad[oa]|appelée?|nommée?|s[’']appelle|chamad[oa]|se chama|chiamat[oa]|si chiama|genaamd|heet|o nazwie|nazywa się|adlı|под названием|называется|по имени|Name|nombre|nom|nome";

const twoWords = new RegExp(
  `(?<![\\p{L}\\p{N}@#/._-])${capital}(?:\\s(?:${small}\\s){0,2}${capital}){1,4}`,
  'gu',
);

const certain: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${called})[\\s:]{1,3}["“„«'‘]\\s?(?<name>[^"“”„«»\\n]{2,60}?)\\s?["“”»'’](?!\\p{L})`,
    'iu',
  ),
  /(?:叫做?|名为|名叫|店名(?:は|是)?|名前は|名称[:：]?|이름은|اسمها?|يسمى)\s?["“「『《«]?(?<name>[^\s"”」』》»,，。、:：][^"”」』》»\n,，。、:：]{0,30}?)(?:["”」』》»]|[,，。、:：\n]|$|\s(?:في|من|و|،))/u,
  new RegExp(
    `(?<!\\p{L})(?:${called.replaceAll('Name', '[Nn]ame')})[\\s:]{1,3}(?<name>${proper})`,
    'u',
  ),
  // A lower-case name of a program: "a tool called csvsplit".
  /(?<!\p{L})(?:called|named|namens|genannt|[Nn]ame(?:\sis|:)|llamad[oa]|appelé|chamad[oa]|chiamat[oa]|genaamd|o nazwie)\s[`"']?(?<name>[a-z][a-z0-9_-]{2,30})[`"']?(?=[\s,.:;!?)`"']|$)/u,
];

/** 'my salon "Kämmerlein"', "agroturystyka „Pod Lipą”", 'event page: "Plot to Plate"' */
const quotedName =
  /(?<=\p{L}{3}:?\s)["“„«「]\s?(?<name>[\p{Lu}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}][^"“”„«»「」\n]{1,50}?)\s?["”“»」]/u;

/** 'JSON API "Crate"', "command line tool 'logsift'" */
const quotedProgram =
  /(?<!\p{L})\p{L}{0,20}(?:bot|tool|app|api|server|cli|script|skript|programm?a?|service|dienst|projekt|project|serveur|servidor|outil|herramienta|ferramenta|strumento|narzędzie|инструмент|бот|ツール|ボット|봇)\s?["“„«「'‘`](?<name>\p{L}[^"“”„«»「」'’`\n]{1,40})["”“»」'’`](?!\p{L})/iu;

const likely: readonly RegExp[] = [
  // A line of its own.
  /(?:^|\n\s{0,3}\n)(?<name>\p{Lu}[^\n,.:;!?]{2,50})(?=\n|,\s\p{Lu})/u,
  // "for Rosa's flower shop"
  /\bfor\s(?<name>\p{Lu}\p{L}{1,20}['’]s(?:\s\p{Ll}{3,12}){1,2})(?=\s(?:with|in|on|and|that|where|using)\s|[.,;:!?\n]|$)/u,
  // "my daughter Valentina"
  /(?<!\p{L})(?:daughter|son|wife|husband|girlfriend|boyfriend|mom|dad|dog|cat|tochter|sohn|frau|mann|hund|katze|fille|fils|chien|chat|hija|hijo|perro|gato|filha|filho|cachorro|figlia|figlio|cane|gatto|córk\p{L}|syn\p{L}{0,2}|dochter|zoon|hond)\s(?<name>\p{Lu}\p{L}{1,20})(?!\p{L})/u,
  // "our bakery, Crumb & Kettle", "an architect: Irene Salvatierra", "a tattoo artist. Ines Okafor, …"
  new RegExp(
    `(?:(?<!\\p{L})\\p{Ll}{3,20}(?:,|:|\\s?\\?{1,2}|\\s[-–—])\\s)(?<name>${proper})(?=[\\s,.:;!?(]|$)`,
    'u',
  ),
  new RegExp(`(?:\\p{Ll}{3}[.!?]\\s)(?<name>${capital}(?:\\s${capital}){1,3})(?=,)`, 'u'),
  // "for Luna Bakery", "para la barbería El Corte"
  new RegExp(
    `(?<!\\p{L})(?:for|für|para|pour|per|dla|voor|для|pro|pra|of|von|d[ei]l?|da|do)\\s(?:(?:the|my|our|a|an|meine?n?|unsere?n?r?|die|das|den|mi|la|el|mon|ma|le|notre|meu|minha|o|il|mio|mia|mijn|onze|mój|moją)\\s)?(?:\\p{L}{3,20}\\s){0,4}?(?<name>${proper})(?=[\\s,.:;!?(]|$)`,
    'u',
  ),
];

/** Words that name a kind of page, not a page. */
const generic = edge(
  'string|integer|boolean|hi|hey|hello|hallo|hoi|ciao|hola|olá|oi|moin|salut|bonjour|buenas(?: tardes| noches)?|buenos días|привет|website|web ?site|landing ?page|webseite|homepage|page|portfolio|online|html|css|node(?:\\.?js)?|discord|api|rest|rsvp|that|which|this|deutsch|english|german|spanish|french',
);
const afterPlace =
  /(?:^|\s)(?:in|at|from|near|aus|bei|im|à|en|em|no|na|a|w|we|z|ze|в|из|te|uit)\s$/iu;

function trimmed(name: string): string {
  return name
    .replace(/["“”«»]/gu, '')
    .replace(/(?<![\s,;:.!?–-])[\s,;:.!?–-]+$/u, '')
    .trim();
}
