import { allMatches } from '../../workspace/text/all-matches.ts';
import { languageOf } from '../../workspace/text/language-of.ts';

/**
 * The people and the chores that a request lists: people are names of one word, and behind "between" where
 * all nouns are written like names.
 *
 * @example
 * toldLists('We are five: Ann, Bo and Cy. Chores are dishes, bins (Monday) and laundry.');
 * // { people: ['Ann', 'Bo', 'Cy'], chores: ['dishes', 'bins', 'laundry'] }
 */
export function toldLists(text: string): { people: readonly string[]; chores: readonly string[] } {
  const isGerman = languageOf(text) === 'de';
  const told = text.replaceAll(/[(（]([^()（）]{0,80})[)）]/gu, (whole, inner: string) =>
    /,|[、，]/u.test(inner) ? whole : ' ',
  );
  const lists = allMatches(told, led).map(({ groups = {} }) => ({
    lead: groups['lead'] ?? '',
    items: itemsOf(groups['list'] ?? ''),
  }));
  // Two words with an "and" between them are a list only behind a colon.
  const long = lists.filter(
    (list) => list.items.length > (/[:：(（]\s?$/u.test(list.lead) ? 1 : 2),
  );
  const isPeople = ({ lead, items }: (typeof long)[number]): boolean =>
    items.every((item) => isName.test(item)) &&
    (ofPeople.test(lead) || !(isGerman || noCase.test(items[0] ?? '')));
  const known = long.find(({ items }) => items.some((item) => ofHouse.test(item)));
  // "Anna, Ben und Cem … Bad, Küche und Müll": nouns are written like names.
  const people =
    long.find(isPeople) ??
    long.find(
      (list) =>
        known !== undefined && list !== known && list.items.every((item) => isName.test(item)),
    );
  const isOfThem = (item: string): boolean => people?.items.includes(item) === true;
  const chores = long.find(
    (list) => list !== people && (list === known || !isPeople(list)) && !list.items.some(isOfThem),
  );
  return {
    people: [...new Set(people?.items.slice(0, 12))],
    chores: [...new Set(chores?.items.slice(0, 16))],
  };
}

/** The items up to the one behind "and": what follows says something else. */
function itemsOf(list: string): readonly string[] {
  const items: string[] = [];
  for (const [index, part] of list.split(mark).entries()) {
    const [item = '', last] = part.split(and).map((one) => one.trim());
    if (index > 0 && startsAnd.test(part)) {
      if (items.length > 1) items.push(cleaned(part.replace(startsAnd, '')));
      break;
    }
    items.push(cleaned(item));
    if (last === undefined) continue;
    // "between Ann, Bo and Cy for dishes, bins": another list begins.
    items.push(cleaned(last.split(purpose, 1)[0] ?? ''));
    break;
  }
  const end = items.findIndex(
    (item) => item === '' || item.split(' ').length > 5 || goesRound.test(item),
  );
  const [first = ''] = items;
  // "… as well, and moves on": the piece behind an "and" is no item of the list.
  return first.length > 30 ? [] : items.slice(0, end < 0 ? undefined : end);
}

/** "Ann, Bo, in turn" */
const goesRound =
  /^(?:in turn|one (?:by|after)|reihum|abwechselnd|por turnos|à tour|tour à|chacun|a turno|a rotazione|om de beurt|(?:each|every|jede|cada|chaque|ogni|elke)\s|po kolei|na zmianę|по (?:очереди|черзі))/iu;

function cleaned(item: string): string {
  const [named = ''] = item.replace(lead, '').split(between, 1);
  return named.replace(isTurn, '').trim();
}

/** "Me = Ann, plus Bo", "a rota with dishes" */
const lead =
  /^(?:.{0,40}\s(?:with|mit|con|avec|com|met)\s)?(?:de taken\s|den aufgaben\s|las tareas\s|les tâches\s|as tarefas\s|le faccende\s|the chores\s)?(?:me\s?[=:]\s?|\p{Ll}{2,8}mates\s(?=\p{Lu})|rotat(?:es?|ing)\s|(?:plus|the|die|der|das|den|el|la|los|las|le|les|de|het|o|a|os|as|il|i|gli)\s)?/iu;
/** "Wer ist mit Bad und Müll dran" */
const isTurn =
  /\s(?:weekly|daily|(?:à|a) (?:tour de rôle|turno|rotazione)|in turn|dran|an der Reihe|zuständig|verantwortlich|heeft|doet|hat|macht|putzt|(?:po kolei|na zmianę|по (?:очереди|черзі))(?:\s[^]*)?)$/u;
const purpose = /\s(?:takes?|shares?|for|für|per|pour|para|por|voor|dla)\s/u;
const mark = /,\s?|[、，،]\s?/u;
const and = /\s(?:and|und|y|e|et|en|i|ve|и)\s|\s?[和と]\s?|\s?그리고\s?/u;
const startsAnd = /^\s?(?:and|und|y|e|et|en|i|ve|и)\s/u;
const between = /\s(?:between|among|zwischen|unter|entre|tra|fra|tussen|między|между)\s/iu;
/** What a German household does, or where. */
const ofHouse =
  /^(?:bad|küche|müll|flur|wc|klo|toiletten?|wohnzimmer|treppe\p{L}{0,4}|garten|balkon|keller|wäsche|abwasch|geschirr|spül\p{L}{1,9}|staub\p{L}{0,7}|saugen|putzen|wischen|boden|fenster|einkauf\p{L}{0,2}|kochen|altglas|papier|biomüll)$/iu;
const isName = /^[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]{1,14}$/u;
const noCase = /^\p{Lo}/u;
const ofPeople =
  /between|among|zwischen|unter|entre|tra|fra|tussen|między|между|wir|sind|bewohner|leute|namen|people|mates|成员|室友|メンバー|멤버|사람|लोग|أشخاص|أعضاء/iu;
const led =
  /(?<!\p{L})(?=(?<lead>(?:[\p{L}\p{M}]{1,20}\s){0,3}(?:[\p{L}\p{M}]{1,20}\s?[:：]\s?|(?:are|is|with|between|among|for|sind|mit|zwischen|für|von|son|con|entre|sont|avec|são|com|sono|tra|fra|per|pour|para|voor|dla|zijn|met|tussen|to|między|между|для|wie|wer|who has|quién tiene|qui a|quem tem|chi ha)\s)|[(（])(?<list>[^.!?;:：()（）。！？；\n]{5,200}))[\p{L}(（]/giu;
