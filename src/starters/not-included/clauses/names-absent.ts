import { allMatches } from '../../../workspace/text/all-matches.ts';
import { type Language, languages as languageNames } from '../../../contracts/languages.ts';
import { fold } from '../../shared/fold.ts';
import { type Clause, clausesOf } from './clauses-of.ts';

/**
 * The names that a request gives and nothing of its project has, with the words that say whose they are. None in
 * German, which writes each noun so.
 *
 * @param made What the project says and does.
 * @param isSite Whether it tells of people and places: elsewhere, who asks and where they are wants nothing.
 * @example
 * namesAbsent('five levels and then a boss called Zorgon', '', 'en');
 * // [{ start: 21, text: 'a boss called Zorgon' }]
 */
export function namesAbsent(
  request: string,
  made: string,
  language: Language,
  isSite = false,
): readonly Clause[] {
  if (language === 'de') return [];
  let plain: string | undefined;
  // "w Krakowie" is there as "Kraków".
  const folded = (): string => (plain ??= fold(known));
  const known = made.toLowerCase().replaceAll('&#39;', '’').replaceAll("'", '’');
  // "CSV export": its first word is the name.
  const isKnown = (said: string): boolean => {
    const name = /^\p{Lu}{2,5}(?= )/u.exec(said)?.[0] ?? said;
    // "Марины Соколовой" is there as "Марина Соколова".
    if (language === 'ru' || language === 'pl' || language === 'uk')
      return fold(name.toLowerCase())
        .split(' ')
        .every((word) => folded().includes(word.slice(0, Math.max(3, word.length - 3))));
    // "Maju Jaya di Solo": the town stands apart.
    const [own = ''] = language === 'id' ? name.split(' di ', 1) : [name];
    return known.includes(
      own
        .toLowerCase()
        .slice(0, Math.max(4, own.length - 2))
        .replaceAll("'", '’'),
    );
  };
  const common = writtenAsNames(language);
  const isAbsent = (name: string): boolean =>
    !usual.test(name) &&
    !unit.test(name) &&
    !common.has(name.replace(/(?<=day)s$/u, '')) &&
    !isKnown(name);
  // "buttons for Builder, Explorer and PvP" has them all, or is said as a whole.
  const lists = allMatches(request, listed)
    .filter(({ 0: phrase }) => (phrase.match(/\p{Lu}\p{L}[\p{L}'’]{1,20}/gu) ?? []).some(isAbsent))
    .map(({ 0: phrase, index }) => ({ start: index, text: phrase }));
  const single = clausesOf(request).flatMap(({ start, text }) =>
    allMatches(text, named)
      .filter(({ groups: { name = '' } = {} }) => isAbsent(name))
      .map(({ 0: phrase, index }) => ({ start: start + index, text: phrase })),
  );
  return [...single, ...lists].filter(({ text }) => isSite || !ofUs.test(text));
}

/** "buttons for Builder, Explorer and PvP" */
const listed =
  /(?<![\p{L}\p{N}'’@#/"“«„(-])(?:\p{Ll}[\p{Ll}'’]{0,15}\s){1,3}\p{Lu}\p{L}[\p{L}'’]{1,20}(?:,\s\p{Lu}\p{L}[\p{L}'’]{1,20}){0,8},?\s(?:and|or|y|e|et|en|i|oraz|ve|и)\s\p{Lu}\p{L}[\p{L}'’]{1,20}(?![\p{L}\p{N}'’/.-]|\s\p{Lu})/gu;

/** Degrees are written as °C and °F. */
const unit =
  /^(?:cel[sc]\p{L}{2,6}|fahrenheit\p{L}{0,3}|kelvin\p{L}{0,2}|фаренгейт\p{L}{0,2}|цельси\p{L}{1,2})$/iu;

/** "for my kids Ella and Tom", "game group in Leeds" */
const ofUs =
  /(?<!\p{L})(?:(?:[Mm]y|[Oo]ur|mis?|nuestr\p{L}{1,2}|mon|ma|mes|notre|nos|meus?|minhas?|noss\p{L}{1,2}|mi[oae]i?|miei|nostr\p{L}|mijn|ons|onze|moj\p{L}{1,3}|nasz\p{L}{0,3}|наш\p{L}{0,3}|мо\p{L}{1,3})\s(?:\p{L}{1,20}\s){1,3}|(?:in|at|near|en|à|em|w|we|v|в|di|de|da|te)\s(?:the\s)?)\p{Lu}[\p{L}\s]{1,60}$/u;
/** "a boss called Zorgon": it stands behind a small letter, or is the name of a format. */
const named =
  /(?<![\p{L}\p{N}'’@#/"“«„(-])(?:^\p{Lu}\p{Ll}{1,15}\s)?(?:(?!(?:and|then|or|with|y|con|e|com|et|avec|en|met|i|z|и|с|ve)\s)\p{Ll}[\p{Ll}'’]{0,15}\s){1,3}(?<name>\p{Lu}\p{Ll}{3,20}(?:\s(?:(?:de|da|do|di|du|of|the)\s)?\p{Lu}\p{Ll}{2,20}){0,3}|(?:CSV|XML|SMTP|FTP|ICS|GPX|YAML|SMS|CSS|RSS)(?:\s(?!(?:and|for|from|with|when|plus|und|für|para|pour|per|voor|dla|with|con|avec)\s)\p{Ll}{3,12})?)(?:(?:,| and| und| y| et| e| en| i| ve| и) \p{Lu}\p{Ll}{2,20}){0,4}(?![\p{L}\p{N}'’/.-])/gu;
/** Days, months and languages, which English writes as names, and Dutch some of them. */
function writtenAsNames(language: Language): ReadonlySet<string> {
  const known = asNames.get(language);
  if (known !== undefined) return known;
  const utc = { timeZone: 'UTC' } as const;
  const numbers = Array.from({ length: 12 }, (_none, at) => at);
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const made = new Set([
    ...numbers.map((at) =>
      new Date(Date.UTC(2030, at)).toLocaleDateString(language, { month: 'long', ...utc }),
    ),
    ...numbers.map((at) =>
      new Date(Date.UTC(2030, 0, at)).toLocaleDateString(language, { weekday: 'long', ...utc }),
    ),
    ...languageNames.map((one) => languages.of(one) ?? ''),
  ]);
  asNames.set(language, made);
  return made;
}

const asNames = new Map<Language, ReadonlySet<string>>();

/** What programs are made of and run in. */
const usual =
  /^(?:Easter|Christmas|Node(?:js)?|Express|Discord\p{Ll}*|Instagram|Facebook|Google|Chrome|Safari|Firefox|Kahoot|Tetris|Wordle|Excel|Windows|Linux|Python|Java\p{Ll}*|Swagger|Postman|Docker)(?!\p{Ll})/u;
