import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { menuCategories } from '../../reading/menu-categories.ts';
import { bringCues, headCues, seenCues } from './entry-cues.ts';

/** A list to which every visitor adds a line. */
export interface AskedEntries {
  readonly kind: 'bring' | 'heads';
  /** What a line belongs to: "mains, sides, desserts or drinks". */
  readonly groups: readonly string[];
  /** "meat or vegetarian" */
  readonly choices: readonly string[];
}

/**
 * The list that a request asks for: what each brings, or who comes with how many. A number of people alone
 * is a field of a form; with a total, or to be seen by all, it is a list.
 *
 * @example
 * readEntries('guests write what they bring under mains, sides or drinks')?.groups; // ['Mains', 'Sides', 'Drinks']
 */
export function readEntries(message: string): AskedEntries | undefined {
  const text = message.slice(0, mostCharacters);
  const brought = allMatches(text, bring)[0];
  // "Sign up with the number of people and what you bring": both are asked by one form.
  if (brought !== undefined && signsUp.test(text.slice(0, brought.index))) return undefined;
  if (brought !== undefined) {
    const near = text.slice(brought.index, brought.index + brought[0].length + 90);
    const groups = menuCategories(near)?.names ?? listIn(near);
    return { kind: 'bring', groups, choices: [] };
  }
  const headed = allMatches(text, heads)[0];
  if (
    headed === undefined ||
    !allMatches(text, seen).some(({ 0: said, index }) => isOfPeople(text, { said, index }))
  )
    return undefined;
  const near = text.slice(headed.index, headed.index + headed[0].length + 60);
  return { kind: 'heads', groups: [], choices: choicesIn(near) };
}

const signsUp =
  /(?<!\p{L})(?:sign-?\s?up|rsvp|regist\p{L}{2,8}|(?:an|aan)meld\p{L}{2,4}|inscri\p{L}{2,8}|confirm\p{L}{0,8}|iscri\p{L}{2,6}|zgłosz\p{L}{2,5}|zapis\p{L}{0,3}|запис\p{L}{2,4}|anmäl\p{L}{0,3})\s(?:with|mit|met|con|avec|com|z|с|з|med|indicando|saying|telling us)\s(?=[^.,;!?\n]{0,60}(?:people|persons|guests|personen|leuten|personas|personnes|pessoas|persone|osób|человек|гостей|personer))[^.,;!?\n]{0,70}$|(?:(?:trägt|tragen) sich ein|meld(?:t|en) zich aan|записаться|zapisy|inscri\p{L}{2,8}|iscri\p{L}{2,6}|anmäl\p{L}{0,3}|anmeldung):\s(?:\p{L}{2,14}\s?){1,3},[^.;!?\n]{0,70}$/iu;

/** "a total budget page" and "10 km in total" count no people. */
function isOfPeople(
  text: string,
  { said, index }: { readonly said: string; readonly index: number },
): boolean {
  if (!bareTotal.test(said.trim())) return true;
  const behind = text.slice(index + said.length);
  return (
    !/(?:\d\s?\p{L}{0,12}|(?<!\p{L})in)\s$/u.test(text.slice(0, index)) &&
    (/^\s*(?:$|[.,;!?)\n])/u.test(behind) || ofCount.test(behind))
  );
}

const bareTotal =
  /^(?:\p{L}{1,7} ){0,2}(?:totals?|totale|totaal|summe|gesamtsumme|sum[aęy]|razem|toplam|итог\p{L}?|المجموع)$/iu;
/** What stands behind a total that stands for itself, or is one of people. */
const ofCount = letterPattern(
  '^\\s(?:and|or|at|on|in|is|for|to|so|below|shown|shows|displayed|updates?|und|oder|unten|am|an|für|anzeigen|angezeigt|anzeigt|sehen|steht|y|o|se|para|abajo|et|ou|pour|en|visible|e|per|visibile|onderaan|voor|i|na|dla|ve|göster\\p{L}{0,8}|gör\\p{L}{0,8}|и|для|внизу|(?:number |count )?(?:of )?(?:the )?(?:people|persons|guests|attendees|participants|visitors|adults|kids|children|heads?|headcount|portions|meals|head ?count)|personen|gäste|teilnehmer\\p{L}{0,3}|(?:de )?(?:personas|invitados|asistentes|personnes|invités|pessoas|convidados)|(?:di |delle )?persone|osób|gości|kişi\\p{L}{0,6}|человек|гостей)(?!\\p{L})',
);

const mostCharacters = 4000;
const bring = wholeWords(bringCues.join('|'));
const heads = wholeWords(headCues.join('|'));
const seen = wholeWords(seenCues.join('|'));

const and = '(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|albo|oraz|ve|veya|и|или)';
const word = `(?!${and}\\s)\\p{L}[\\p{L}\\p{M}-]{2,15}`;
/** "mains, sides, desserts or drinks" */
const list = letterPattern(
  `(?<![\\p{L}\\p{M}])(?<list>${word}(?:,\\s${word}){1,6},?\\s${and}\\s${word})(?=[.,;!?)\\n]|$)|[:(]\\s?(?<given>${word}(?:,\\s${word}){1,7})(?=[.;!?)\\n]|$)`,
);
const joints = letterPattern(`,\\s(?:${and}\\s)?|\\s${and}\\s`);

function listIn(text: string): readonly string[] {
  const { list: said, given = '' } = list.exec(text)?.groups ?? {};
  return (said ?? given)
    .split(joints)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(upperStart);
}

/** "meat or veggie", "vlees of vega", "肉か魚" */
const choice = letterPattern(
  '(?<first>\\p{L}[\\p{L}\\p{M}-]{2,14})(?:,\\s(?<second>\\p{L}[\\p{L}\\p{M}-]{2,14}))?,?\\s(?:or|oder|o|ou|of|lub|czy|albo|veya|ya da|или|або|या|أو)\\s(?<third>\\p{L}[\\p{L}\\p{M}-]{2,14})(?:\\s(?:or|oder|o|ou|of|lub|albo|veya|или)\\s(?<fourth>\\p{L}[\\p{L}\\p{M}-]{2,14}))?|(?<left>[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hangul}]{1,4})(?:还是|或|か|또는|이나)\\s?(?<right>[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hangul}]{1,4})',
);
const dutch =
  /(?<!\p{L})(?:je|jullie|ze|het|een|hoeveel|aantal|met|wie|personen|opgeven|aanmelden)(?!\p{L})/iu;
/** "with or without" */
const noChoice =
  /^(?:with|mit|con|avec|com|met|more|two|less|adults?|kids?|children|whether|persons?|people|personen|them|they)$/iu;

function choicesIn(near: string): readonly string[] {
  // "number of guests" is a choice in Dutch alone.
  const text = dutch.test(near) ? near : near.replaceAll(' of ', ' · ');
  const names = Object.values(choice.exec(text)?.groups ?? {}).filter((name) => name !== undefined);
  if (names.length > 0 && !names.some((name) => noChoice.test(name))) return names.map(upperStart);
  const [, eats] = diet.exec(text) ?? [];
  return eats === undefined ? [] : ['–', upperStart(eats)];
}

/** "and if they are vegetarian" */
const diet = letterPattern(
  '(?<!\\p{L})((?:vegetari|vegan|veggie|végétarien|wegetari|vejetar|вегетари|веган)\\p{L}{0,6})',
);
