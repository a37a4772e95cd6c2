import type { ProjectType } from '../../../../contracts/job/job.ts';
import type { Language, PlanFact } from '../../../../contracts/job/plan.ts';
import { buttonLabel } from '../../../../starters/page/reading/button-label.ts';
import { readPraise } from '../../../../starters/page/games/reading/read-closing-words.ts';
import { isBlank } from '../../../../errors/text/is-blank.ts';
import { oneLine } from '../clean-text.ts';
import { labelledName, readGivenName, readName, readProgramName } from './read-name.ts';
import { isTitle } from './is-title.ts';
import { objectOf } from './object-of.ts';
import { bareTool, clauseTitle, shortest, toolIn } from './clause-title.ts';
import {
  firstSentence,
  foreignName,
  foreignOwner,
  givenName,
  headline,
  kinds,
  owner,
  shownOnTop,
  thing,
  writtenTitle,
} from './said-names.ts';
import { withCapitals } from './title-case.ts';
import { untitled } from './slug-of.ts';

/**
 * Reads a title: a given name, the owner, what it is, or a default for the type. At most 80
 * characters.
 *
 * @example
 * readTitle('a landing page for Luna Bakery with a menu', 'static_html'); // 'Luna Bakery'
 */
export function readTitle(text: string, type: ProjectType, kind = kinds[type]): string {
  const first = firstSentence(text);
  const title = firstTitle([
    () => givenName(text),
    () => (type === 'static_html' ? readGivenName(text) : readProgramName(text)),
    () => headline(text),
    () => owner(first, type, kind),
    () => thing(first),
  ]);
  return orElse(oneLine(title ?? '', 80), untitled[type]);
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
  /** What a tool is called in the words that ask for it. */
  readonly asked?: string | undefined;
}

/** The title of a page in any language; a tool is titled after what it is rather than its owner. */
export function readPageTitle(
  request: string,
  { clause, language, isTool, isProgram = false, facts = [], kind, asked: said }: PageTitleRequest,
): string {
  // "Als Figur ein kleiner Igel namens Rudi"
  const written = isTool ? request.replace(figures, ' ') : request;
  const isEnglish = language === 'en';
  const text = isEnglish
    ? written.replace(/(?<![\p{L}'’-])im(?=\s\p{Lu})/gu, "I'm")
    : language === 'de' && !isTool
      ? withCapitals(written)
      : written;
  const first = firstSentence(text);
  const whose = isEnglish
    ? owner(first, 'static_html')
    : inflected.has(language)
      ? undefined
      : foreignOwner(first, language);
  const tool = isTool ? bareTool(clause, request) : clause;
  const asked = isTool && !isEnglish ? toolIn(tool) : tool;
  const what = shortest(clauseTitle(asked, isEnglish), kind);
  // "… and a prestige thing called 'secret recipe'" names something in the game.
  const isOfGame = (name: string | undefined): boolean =>
    kind !== undefined && name !== undefined && namesAnother(text, name, kind);
  const isSaid = (name: string | undefined): string | undefined =>
    isOfGame(name) ||
    (kind !== undefined && name !== undefined && readPraise(text)?.words.startsWith(name) === true)
      ? undefined
      : name;
  const named = (): string | undefined =>
    isTool
      ? (labelledName(facts) ??
        (kind === undefined
          ? readGivenName(text)
          : isSaid(withoutPlayers(readGivenName(text.replace(relatives, ' '))))))
      : firstNamed(text, whose, readName(text, facts, language));
  const thingOf = (): string | undefined => (isEnglish ? thing(first) : undefined);
  const label = buttonLabel(text)?.toLowerCase();
  const title = firstTitle(
    [
      () => shownOnTop(text),
      () => (kind === undefined ? givenName(text) : isSaid(withoutPlayers(givenName(text)))),
      () => foreignName(text),
      () => writtenTitle(text),
      () => (isProgram ? readProgramName(text) : named()),
      () => headline(text),
      ...(isTool ? [() => what, () => said, () => whose] : [() => whose, thingOf, () => what]),
      () => objectOf(text),
    ],
    label,
  );
  return orElse(oneLine(quotedName(withoutAddress(title ?? '', facts)), 80), untitled.static_html);
}

/** "a site for Greenlight Driving School. Two instructors, Femi Adeyemi and …": the first name is its own. */
function firstNamed(
  text: string,
  whose: string | undefined,
  name: string | undefined,
): string | undefined {
  if (whose === undefined || name === undefined || readGivenName(text) !== undefined) return name;
  const isOther = /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(whose) && !whose.includes(name);
  const at = isOther ? text.indexOf(whose) : -1;
  return at >= 0 && at < text.indexOf(name) ? whose : name;
}

/** 'My CLI Tool "pagepress' is called "pagepress". */
function quotedName(title: string): string {
  return openQuote.exec(title)?.[1] ?? title;
}

const openQuote = /\s["“„«‹「]([^"“”„«»‹›「」]{2,60})["”»“›」]?$/u;

/** "Fête du village de" */
const openEnd =
  /(?<=\S{3})\s(?:of|by|for|with|von|für|mit|zum|zur|de|du|des|d['’]|del|della|di|da|do|dos|das|para|pour|par|avec|con|com|voor|van|met|door|dla|z|для|с)$/u;

/** The first that may stand over a page, and is no label of a button. */
function firstTitle(
  readers: readonly (() => string | undefined)[],
  ofButton?: string,
): string | undefined {
  for (const read of readers) {
    const words = read()?.replace(openEnd, '');
    if (words === undefined || words === '' || words.toLowerCase() === ofButton) continue;
    if (isTitle(words)) return words;
  }
  return undefined;
}

/** "Rosie's Oven at 8 Harbour Lane" is called "Rosie's Oven", "Jumble Sale Saturday 9 May" "Jumble Sale". */
function withoutAddress(title: string, facts: readonly PlanFact[]): string {
  const at = facts
    .filter(({ kind, text }) => (kind === 'address' || kind === 'date') && /\d/.test(text))
    .flatMap(({ kind, text }) => (kind === 'date' ? [text, dayOf(text)] : [text]))
    .filter(Boolean)
    .map((words) => title.toLowerCase().indexOf(words.toLowerCase()))
    .find((index) => index > 2);
  return at === undefined
    ? title
    : title
        .slice(0, at)
        .replace(
          /(?:\s(?:at|in|on|an|am|bei|à|en|em|na|w|op|le|el|il|dia|dnia)|[\s,–-])\s{0,2}$/iu,
          '',
        );
}

/** "sat 5 dec" of "sat 5 dec from 7", empty where the date has no number beside a word. */
function dayOf(date: string): string {
  return (
    /^(?:\p{L}{2,12}\.?,?\s)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}|\p{L}{3,12}\s\d{1,2})(?![\p{L}\d])/u.exec(
      date,
    )?.[0] ?? ''
  );
}

/** "My daughter is called Salma" names no tool. */
const relatives =
  /(?:(?<!\p{L})(?:daughter|son|kid|child|grand(?:son|daughter)|wife|husband|dog|cat|tochter|sohn|kind|frau|mann|hund|katze|hij[ao]|perro|gat[oa]|fille|fils|femme|mari|chien|filh[ao]|figli[ao]|cane|dochter|zoon|córka|syn|дочь|дочка|сын|ابنتي|ابني|بنتي)(?!\p{L})|kız(?:ım|ımın)|oğl(?:um|umun)|女儿|儿子|娘|息子|딸|아들|बेटी|बेटे?)\s?(?:is |ist |est |é |è |heet |ma |की |का )?(?:called|named|heißt|llamad[oa]|(?:que )?se llama|s[’']appelle|se chama|si chiama|na imię|adı|зовут|اسمها|اسمه|叫|의? ?이름은|नाम)\s?/giu;

const figures =
  /(?<!\p{L})(?:mascot|character|hero(?:ine)?|boss(?:es)?|endgegner|endboss|jefe final|босс|cat|katze|gat[oa]|кот|figur|maskottchen|mascota|personaje|personnage|mascotte|personagem|personaggio|postać|maskot\p{L}?|personage|персонаж\p{L}?|герой)(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})(?:called|named|namens|heißt|llamad[oa]|appelée?|chamad[oa]|chiamat[oa]|genaamd|по имени)\s\p{Lu}\p{L}{1,20}/giu;

/** "… and a prestige thing called 'secret recipe'", "a little fox called Rusty": something in the game. */
function namesAnother(text: string, name: string, kind: string): boolean {
  const ahead = text.slice(Math.max(text.indexOf(name) - 60, 0), text.indexOf(name));
  const [, noun = ''] = whatIsCalled.exec(ahead) ?? [];
  return noun !== '' && !aGame.test(noun) && !kind.toLowerCase().includes(noun.toLowerCase());
}

const whatIsCalled =
  /(\p{L}{2,20}),?\s(?:(?:is|are)\s)?(?:called|named|namens|genannt|llamad[oa]|appelée?|chamad[oa]|chiamat[oa]|genaamd|o nazwie|по имени)\s["“„«'‘]?$/iu;
const aGame =
  /^(?:\p{L}{0,16}(?:game|quiz|spiel|clone)|app|page|site|tool|it|this|that|one|version|juego|jeu|jogo|gioco|spel|gr[aęy]|игр[ау]|seite|página|pagina)$/iu;

/** Two names beside a game are those who play it. */
function withoutPlayers(name: string | undefined): string | undefined {
  return name !== undefined && pairOfNames.test(name) ? undefined : name;
}

const pairOfNames = /^\p{Lu}\p{L}{1,20}\s(?:and|und|y|et|e|en|i|ve|и|&|vs\.?)\s\p{Lu}\p{L}{1,20}$/u;

/** The fallback if a title has no visible character. */
function orElse(title: string, otherwise: string): string {
  return isBlank(title) ? otherwise : title;
}

/** Languages that inflect a name after "for". */
const inflected: ReadonlySet<Language> = new Set(['pl', 'tr', 'ru', 'uk']);
