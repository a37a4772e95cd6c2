import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { runBy } from '../../../../starters/shared/reading/run-by.ts';
import { nominative } from '../nominative.ts';
import { titleCase, withAcronyms } from './title-case.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** The clause itself if it is short enough for a title. */
export function clauseTitle(wanted: string, isEnglish: boolean): string | undefined {
  const [asked = ''] = wanted.split(byWhom, 1);
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
  return withAcronyms(upperStart(title));
}

/**
 * The beginning of a clause that is too long for a title, in a language with spaces; undefined if that is one word.
 *
 * @example
 * beginningOf("programme pour calculer l'âge à partir de la date de naissance"); // "Programme pour calculer l'âge"
 */
export function beginningOf(clause: string): string | undefined {
  const [head = ''] = clause.split(further, 1);
  const words = head
    .replace(/^(?:para|pour|per|für|do|для|om)\s/iu, '')
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, 6);
  while (words.length > 1 && joining.test(words.at(-1) ?? '')) words.pop();
  const title = words.join(' ');
  return words.length < 2 || title.length > 60 ? undefined : upperStart(title);
}

/**
 * A tool without how many there are of what, and without the first of a list of people.
 *
 * @example
 * bareTool('workout timer 6 exercises', 'workout timer 6 exercises: squats'); // 'workout timer'
 * bareTool('bill splitter for Sam', 'bill splitter for Sam, Kate and Joe'); // 'bill splitter'
 */
export function bareTool(clause: string, text: string): string {
  const [counted = ''] = clause.replace(sortedBy, '').split(howMany, 1);
  const [last = ''] = /\p{Lu}\p{Ll}{1,14}$/u.exec(counted) ?? [];
  const behind = last === '' ? '' : text.slice(text.indexOf(counted) + counted.length);
  const isOfList = text.includes(counted) && andOther.test(behind);
  const bare = (isOfList ? counted.slice(0, -last.length) : counted).trim().replace(dangling, '');
  return /\p{L}{4}/u.test(bare.trim()) ? bare : clause;
}

const andOther =
  /^(?:,\s(?:(?:and|und|y|et|e|en|i|и)\s)?|\s(?:and|und|y|et|e|en|i|и)\s)\p{Lu}\p{Ll}+(?=[,.:;\s]|$)/u;
const sortedBy =
  /(?<=\S\s\S{1,40})\s(?:sorted|grouped|organi[sz]ed|split|divided)\s(?:by|into)\s[^]*$/iu;
/** "split costs between" */
const dangling =
  /\s(?:between|among|for|with|of|für|mit|zwischen|unter|entre|pour|para|con|per|tra|fra|tussen|voor|met|między|dla|между|для|між)$/iu;
/** "6 exercises", "12 min" */
const howMany =
  /\s(?=\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:bpm|lit(?:er|re|ro)s?|ml|players?|rounds?|exercises?|cards?|glasses|questions?|tries|lives|people|spieler|runden|übungen|karten|gläser|fragen|personen|jugadores|rondas|ejercicios|cartas|tarjetas|vasos|preguntas|personas|joueurs|tours|exercices|cartes|verres|personnes|jogadores|rodadas|exercícios|copos|perguntas|pessoas|giocatori|esercizi|carte|bicchieri|domande|persone|spelers|oefeningen|kaarten|glazen|vragen|graczy|rund|kart|szklanek|pytań|par|oyuncu|kart|soru|игроков|раундов|карт\p{L}{0,2}|стакан\p{L}{0,2}|вопрос\p{L}{0,2}|гравців|склянок|min(?:ut\p{L}{1,3})?|sec(?:ond\p{L}?)?|sek(?:und\p{L}{1,2})?|seg(?:undos)?|мин\p{L}{0,3}|сек\p{L}{0,3}|хв)(?!\p{L}))/iu;

/** Where a clause goes on after its thing. */
const further =
  /[,;:]|\s(?:y|e|et|und|en|i|ve|и|à partir|desde|aus|ab|dalla?|a partire|a partir|vanaf|uit|z|po|по|из|من|و\p{L}{3,12}|और|से)\s/iu;

const byWhom = letterPattern(`\\s(?:${runBy})\\s`);

/** What a title cannot end with. */
const joining =
  /^(?:and|or|for|with|of|in|on|to|by|at|from|the|an?|my|our|und|oder|für|mit|von|im|am|zum|zur|der|die|das|den|dem|ein|eine[nmr]?|y|o|para|de|del|con|por|en|el|la|los|las|un|una|et|ou|pour|avec|du|des|le|les|au|aux|dans|sur|e|ou|com|do|da|dos|das|em|no|na|di|della|del|per|su|il|lo|gli|voor|met|van|het|een|i|oraz|dla|do|z|w|o|na|ve|ile|için|и|или|для|с|из|в|на|по)$/iu;
/** "クリニックのサイト", "Planer im Browser": what it is for, or what it is, is enough. */
const kindOfPage =
  /(?<=..)(?:的(?:网页|网站|页面|主页)|(?:网站|网页)?模板|の(?:ウェブサイト|サイト|ホームページ|ページ)|\s(?:홈페이지|웹사이트|사이트|페이지)|\s(?:zum (?:abhaken|ankreuzen)|à cocher|para (?:marcar|tachar|ir marcando)|(?:da|per) spuntare|om af te vinken|do odhaczania|att bocka av|чтобы отмечать|im browser|en el navegador|dans le navigateur|no navegador|nel browser|in de browser|(?:da usare|para usar|à utiliser)\s[^]{2,40}))$/iu;
/** Words of asking that stand behind what is asked for. */
export const politeness =
  /^(?:pls|plz|please|thx|thanks|stp|svp|pf|porfa|bitte|graag|pliz|aub|lütfen)$/iu;

/** "página de lista de compras para mí" is a list of things to buy. */
export function toolIn(clause: string): string {
  return (
    clause
      .replace(ofPage, '')
      .replace(forMe, '')
      // "تطبيقا صغيرا لتعلم الكلمات": the case ends with the sentence, and "لل" has an article.
      .replace(
        /^(?:صفحة|تطبيق(?:ا|ًا|اً)?(?:\s\p{L}{3,6}(?:ا|ًا|اً))?)\sل(ل?)(?=\p{L}{3})/u,
        (_ahead, article) => (article === '' ? '' : 'ال'),
      )
      .replace(
        /^(?:موقع|صفحة|تطبيق)\p{L}?(?:\s\p{L}{3,8})?\s[أا]\p{L}{3}\sفيها?\s(?=\p{L}{3})/u,
        '',
      )
      .replace(/^un['’]app(?:licazione)?\sper\s(?=\p{L}{4})/iu, '')
      .replace(/(?<=\S)\s(?:maken|bauen|faire|hacer|fazer|fare)(?=\s)/iu, '')
      .replace(/\s(?:वेब ?पेज|वेबसाइट|पेज)$/u, '')
  );
}

const ofPage =
  /^(?:(?:una?|uma|une|eine|einer|een)\s)?(?:(?:web)?seite|web|página(?: web)?|pagina(?: web)?|paginetta|page(?: web)?|webpagina|stron[aęy]|sayfa|страниц[ауы]|страничк[ауи])(?:-|\s(?:de|para|pra|pour|für|per|con|com|avec|mit|met|voor|van|do|dla|z|с|со|для)\s(?:(?:una?|uma|une|eine[nrm]?|een)\s)?)(?=\S{3})/iu;
const forMe =
  /\s(?:(?:pra|para) (?:mim|mí|mi|nós|nosotr[oa]s|a gente)|pour (?:moi|nous)|per (?:me|noi)|für (?:mich|uns)|voor (?:mij|ons)|dla (?:mnie|nas)|для (?:меня|нас|себя))$/iu;

/** What a game is, unless the clause says little more: "Cat Snake Game", "Quiz about Space". */
export function shortest(clause: string | undefined, kind: string | undefined): string | undefined {
  if (kind === undefined) return clause;
  const said = clause?.toLowerCase() ?? '';
  const more = said.split(' ').length - kind.split(' ').length;
  const isTheme =
    !/\s(?:between|among|entre|zwischen|tra|fra|tussen|między|между)\s/u.test(said) &&
    !/\d/u.test(said.replace(kind.toLowerCase(), '')) &&
    ((said.endsWith(kind.toLowerCase()) && more <= 3) ||
      (said.startsWith(kind.toLowerCase()) && more <= 3));
  return isTheme ? clause : kind;
}
