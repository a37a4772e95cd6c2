import { allMatches } from '../../workspace/text/all-matches.ts';
import { entriesIn, tellsWhat } from '../shared/reading/tells-what.ts';
import type { GivenList } from '../../contracts/job/plan.ts';
import { listedNames } from '../page/reading/listed-names.ts';
import { namedList } from '../shared/named-list.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Something to pick, and what the request says of it: "Chess" and ["2 players", "60 min"]. */
export interface Entry {
  readonly name: string;
  readonly details: readonly string[];
}

/** What all entries say in one place, and how it is filtered. */
export interface Column {
  readonly label: string;
  /** Between two numbers, up to a number, one of a few words, or not at all. */
  readonly filter: 'within' | 'most' | 'choice' | 'none';
}

interface Asked {
  readonly message: string;
  readonly given: readonly GivenList[];
  readonly things: readonly string[];
}

/**
 * The entries that a request lists, at most 60: those with brackets, a list with a name, or a list behind a
 * colon.
 *
 * @example
 * readEntries({ message: 'pick one: Go (2 players), Uno (2-10 players)', given: [], things: [] })[1];
 * // { name: 'Uno', details: ['2-10 players'] }
 */
export function readEntries({ message, given, things }: Asked): readonly Entry[] {
  const bracketed = allMatches(message, inBrackets).map(({ groups = {} }) => ({
    name: tidy(groups['name'] ?? ''),
    details: partsOf(groups['details'] ?? ''),
  }));
  if (bracketed.length > 1) return whole(bracketed);
  const list = given.toSorted((a, b) => b.entries.length - a.entries.length)[0];
  const names =
    namedList(message, listWords) ??
    afterColon(message) ??
    list?.entries.map(({ name }) => name) ??
    shortWords(message) ??
    // "secret santa draw for Marie, Paul and Lea"
    severalOf(listedNames(message, forWhom)) ??
    things.filter((thing) => !does.test(thing));
  // "I paste the list and choose 2, 3 or 4 teams"
  if (names.some((name) => tellsWhat(name) || does.test(name) || sound.test(name))) {
    // "with Anna, Bob, Carla and sound": a row of names is sure.
    const run = listedNames(message, 'no list');
    return whole(run.length > 2 ? run.map((name) => ({ name: tidy(name), details: [] })) : []);
  }
  // "12 players, 3 teams": how many there are.
  const own = entriesIn(names.filter((name) => !counted.test(name)));
  return whole(own.length > 1 ? own.map((name) => ({ name: tidy(name), details: [] })) : []);
}

const counted = /^\d{1,3} \p{Ll}{4,}$/u;

function severalOf(names: readonly string[]): readonly string[] | undefined {
  return names.length > 2 ? names : undefined;
}

const forWhom = 'for|für|para|pour|per|voor|dla|between|among|zwischen|entre|tra|tussen';

/** The places in which the entries say something alike. */
export function columnsOf(entries: readonly Entry[]): readonly Column[] {
  const most = Math.max(0, ...entries.map(({ details }) => details.length));
  return Array.from({ length: Math.min(most, 4) }, (_, index) => {
    const said = entries.flatMap(({ details }) => details[index] ?? []);
    const numbers = said.flatMap((detail) => numbered.exec(detail) ?? []);
    const unit = said.map((detail) => numbered.exec(detail)?.groups?.['unit'] ?? '').find(Boolean);
    const isNumber = said.every((detail) => numbered.test(detail)) && numbers.length > 0;
    const isYear = said.every((detail) => /^(?:1[5-9]|20)\d\d$/u.test(detail));
    if (isNumber && !isYear) {
      const isRange = said.some((detail) => /\d\s?[-–]\s?\d|\d\s?\+/u.test(detail));
      return { label: (unit ?? '').trim(), filter: isRange ? 'within' : 'most' };
    }
    const isChoice = !isYear && new Set(said).size < entries.length;
    return { label: '', filter: isChoice ? 'choice' : 'none' };
  });
}

/** The two numbers of "2-4 players", "45 min" or "3+"; undefined without one. */
export function numbersOf(detail: string): readonly [number, number] | undefined {
  const { from, to, more } = numbered.exec(detail)?.groups ?? {};
  if (from === undefined) return undefined;
  const low = Number(from.replace(',', '.'));
  return [low, more === undefined ? Number((to ?? from).replace(',', '.')) : 1e9];
}

const number = '\\d{1,7}(?:[.,]\\d{1,2})?';
const numbered = letterPattern(
  `^[€$£]?\\s?(?<from>${number})(?:\\s?[-–]\\s?(?<to>${number})|(?<more>\\s?\\+))?\\s?(?<unit>[^\\d\\s][^\\d]{0,20})?$`,
  'u',
);
const inBrackets =
  /(?<name>[^\n,，、;；:：()（）.!?]{2,60})[(（](?<details>[^()（）\n]{1,80})[)）]/gu;
const listWords =
  'prizes?|names?|options?|choices?|players?|students?|preisen?|gewinnen?|namen|optionen|premios?|nombres|opciones|prix|lots|noms|options|prêmios|nomes|opções|premi|nomi|opzioni|prijzen|opties|nagród\\p{L}{0,2}|nagrody|imiona|imion|opcje|ödüller|isimler|seçenekler|приз\\p{L}{0,3}|имен\\p{L}{0,3}|имена|вариант\\p{L}{0,3}|奖品|选项|名字|名单|景品|名前|選択肢|상품|이름|선택지|नाम|इनाम|विकल्प|الجوائز|الأسماء|الخيارات';

/** "…: pizza, pasta and sushi. With sound" */
function afterColon(message: string): readonly string[] | undefined {
  for (const [, list = ''] of allMatches(message, /[:：]\s?([^\n.!?:：。！？;]{3,1200})/gu)) {
    const [items = ''] = list.split(/\s[-–—]\s|,\s(?:with|mit|con|avec|com|met|z|ze|с|ile)\s/u, 1);
    const names = partsOf(items).flatMap((part) => part.split(joint));
    const isShort = names.every((name) => name.length <= 60 && name.split(/\s+/u).length <= 6);
    // "王小明、李华，点过的不再重复": what is longer and says more is no name.
    const end = names.findIndex(
      (name) => /^\p{sc=Han}/u.test(name) && /[的不有可能要]/u.test(name),
    );
    const own = end > 1 ? names.slice(0, end) : names;
    if (own.length > 1 && isShort) return own;
  }
  return undefined;
}

/** "김치찌개, 돈까스, 쌀국수 넣어줘": the longest list of single words, where they are not spaced. */
function shortWords(message: string): readonly string[] | undefined {
  const [run] = allMatches(message, packed)
    .map(([words]) => words.split(/[、，,·]\s?/u))
    .toSorted((a, b) => b.length - a.length);
  return run;
}

const packed =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{1,10}(?:[、，,·]\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{1,10}){2,40}/gu;

const sound =
  /^(?:sounds?(?: effects?)?|music|ton|klang|geräusche?|sonido|música|son|suono|som|geluid|dźwięk\p{L}{0,2}|ses|звук(?:ом|и)?|confetti|konfetti|animations?|animation)$/iu;
/** What is told to be done, and nothing to pick. */
const does =
  /^(?:(?:can |to |should |we |i |it |they )|(?:add|remove|edit|delete|spin|save|show|with|on enlève|man soll|dass|que )(?!\p{L}))/iu;

const joint = /\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|veya|и|или)\s/iu;

function partsOf(list: string): readonly string[] {
  return list
    .split(/,(?!\d)|[，、،;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function whole(entries: readonly Entry[]): readonly Entry[] {
  const each = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return [...each.values()].filter(({ name }) => name !== '').slice(0, 60);
}

/** "Une roue avec les prénoms Léa" */
const carrier =
  /^[\p{Ll}\p{Lu}][\p{L} '’-]{2,60}\s(?:with|mit|avec|con|com|met|z|ile|с)\s(?:(?:the|den|les?|los|las|gli|i|os|de)\s)?(?:\p{Ll}{4,14}\s)?(?=\p{Lu})/u;

function tidy(name: string): string {
  const plain = name
    .replace(/["“”«»„]|^[(（]|(?<![(（][^)）]{0,60})[)）]$/gu, '')
    .replace(carrier, '')
    .replace(/^(?:\s|and\s|or\s|und\s|y\s|et\s|e\s|i\s|и\s|ve\s|[-*•–])+/iu, '')
    .trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
