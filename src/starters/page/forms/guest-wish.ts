import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { ofLatest } from '../../of-latest.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';

/** What guests of an event are to be asked besides whether they come, and where that is said. */
interface GuestWish {
  readonly fields: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * "Guests should say if they are vegetarian", "perguntar quantas crianças vêm": the fields for that.
 *
 * @example
 * guestWish('Our wedding. Ask who is vegetarian.')?.fields; // ['Vegetarian yes/no']
 */
export const guestWish = ofLatest((text): GuestWish | undefined => {
  if (!ofEvent.test(text)) return undefined;
  const { 0: said = '', index = 0 } = asking.exec(text) ?? {};
  const named = said === '' ? [] : allMatches(said, asked);
  const last = named.at(-1);
  const meal = ofMeal.exec(text);
  // "Please tell us about allergies" stands on the page.
  if (last === undefined || tellUs.test(said)) return meal === null ? undefined : mealWish(meal);
  const until = index + last.index + last[0].length;
  const end = until + (/[,.;!?\n]/u.exec(text.slice(until))?.index ?? text.length - until);
  const clause = text.slice(0, index).search(/[^,.;:!?\n]{0,200}$/u);
  const guests = clause + Math.max(text.slice(clause, index).search(whose), 0);
  // "by July 1st, and if they're vegetarian"
  const first = index + (named[0]?.index ?? 0);
  const dated = /\d[^]*$/u.exec(text.slice(guests, first));
  const joined = dated === null ? 0 : dated[0].search(joint);
  const start = dated === null ? guests : joined < 0 ? first : first - dated[0].length + joined;
  return { fields: [...new Set(named.map(({ 0: one }) => fieldFor(one)))], start, end };
});

/** The text with that blanked. */
export function withoutGuestWish(text: string): string {
  const { start = 0, end = 0 } = guestWish(text) ?? {};
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}

function fieldFor(said: string): string {
  const name = upperStart(said.replace(/^(?:a|an|eine?|une?|uma?|een)\s/iu, ''));
  return /^(?:veg|végé|glut|cel|coel|zöli|plus|\p{L}+ plus|partner|begleit|acomp|accomp)/iu.test(
    name,
  )
    ? `${name} yes/no`
    : name;
}

function mealWish({ 0: whole, index, groups }: RegExpExecArray): GuestWish {
  const { label = '', list = '' } = groups ?? {};
  const choices = list.split(/,\s|\s(?:or|oder|o|ou|of)\s/u).join(', ');
  return {
    fields: [
      `${upperStart(label.replace(/^wyborem/iu, 'wybór').replace(/^выбором/iu, 'выбор'))} (${choices})`,
    ],
    start: index,
    end: index + whole.length,
  };
}

const tellUs = /(?<!\p{L})tell (?:us|me) about/iu;
const joint = /,\s|\s(?:and|und|y|et|e|en)\s/u;
const ofEvent =
  /(?<!\p{L})(?:wedding|marriage|birthday|party|invit|rsvp|reunion|hochzeit|geburtstag|einladung|feier|boda|cumple|fiesta|mariage|anniversaire|les \d{2} ans|fête|casamento|aniversário|festa|nozze|matrimonio|compleanno|bruiloft|trouw|verjaardag|feest|uitnodig|ślub|wesel|urodzin|свадьб|юбиле|весілл)/iu;
const whose =
  /(?:where |wo |donde |où |onde |dove |waar )?(?<!\p{L})(?:guests|people|everyone|gäste|invitados|invités|convidados|ospiti|invitati|gasten)(?!\p{L})/iu;
const asked = letterPattern(
  "(?<!\\p{L})(?:vegetarian[oaie]?s?|vegetarisch|vegan[oae]?s?|végétarien(?:ne)?s?|végane?s?|veggie|glutenfrei|gluten[- ]?free|cel[ií]ac[oa]s?|coeliac|allerg(?:ies|ien|ie|ic|isch|ique|iques)|alergias?|alergie|allergieën|(?:food )?allergies|unverträglichkeiten|intolerancias|(?:how many|wie ?viele|cuántos|combien d[’']|quantas|quanti|hoeveel)\\s?(?:kids|children|kinder|niños|enfants|crianças|bambini|kinderen)|(?:an? )?(?:plus one|partner)|begleitung|acompañante|accompagnant|acompanhante|accompagnatore)(?!\\p{L})",
  'giu',
);
const asking = letterPattern(
  '(?<!\\p{L})(?:asks?|asking|say|tell|know|sagen|angeben|(?:ab)?fragen|mitteilen|(?:decir|digan|preguntar?|indi(?:car|quen))|demander?|dire|disent|indiquer?|dizer|digam|pergunt(?:ar?|e)|inform(?:ar|em)|indiquem|chied(?:ere|i)|dicano|indic(?:are|ano)|zeggen|vra(?:gen|ag)|aangeven|doorgeven)(?!\\p{L})[^.!?\\n]{1,140}',
);
const ofMeal =
  /(?<label>(?:scelta d[ei]l?|choice of|choix d[ue]|elección de|escolha d[oe]|keuze (?:van )?)\s?(?:meal|menù?|menú|plat|prato|piatto|menu|main(?: course)?)|(?:meal|menu) choice|essenswahl|menüwahl|menukeuze|wyb[oó]r(?:em)? (?:menu|dania)|выбор(?:ом)? (?:меню|блюда)):?\s(?:\((?<list>\p{L}{3,14}(?:,\s\p{L}{3,14}){1,3})\)|(?:(?:between|zwischen|tra|entre|tussen)\s)?(?<list>\p{L}{3,14}(?:,\s\p{L}{3,14}){0,3},?\s(?:or|oder|o|ou|of)\s\p{L}{3,14}))/iu;
