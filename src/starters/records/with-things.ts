import { upperStart } from '../../workspace/text/with-capitals.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { isKnown, type RecordField } from './field.ts';
import { gamesIn, keepsWins, playersIn } from './reading/games-won.ts';

/**
 * What the entries are of, as the first field to choose in, where a request lists it beside the fields:
 * "Exercises: squat, bench press", "6 hives: Alder, Birch".
 */
export function withThings(
  fields: readonly RecordField[],
  message: string,
): readonly RecordField[] {
  if (fields.some(({ type }) => type === 'choice')) return fields;
  const played = keepsWins(message) ? gamesIn(message) : undefined;
  const all =
    played === undefined
      ? thingsAmong(fields, message)
      : [
          { label: upperStart(played.label), type: 'choice' as const, options: played.games },
          ...fields,
        ];
  return withPlayers(all, message);
}

/** "players Sam, Priya and Theo; we log the winner": who can have won is chosen from them. */
function withPlayers(fields: readonly RecordField[], message: string): readonly RecordField[] {
  const names = playersIn(message);
  const at = fields.findIndex(({ label, type }) => type === 'text' && ofPlayers.test(label));
  return names.length < 2 || at === -1
    ? fields
    : fields.map((field, index) =>
        index === at ? { ...field, type: 'choice', options: names.slice(0, 24) } : field,
      );
}

const ofPlayers =
  /^(?:winners?|players?|who(?: won)?|names?|sieger|gewinner|spieler|ganador(?:a|es)?|jugador|gagnant|vainqueur|joueur|vencedor|jogador|vincitore|giocatore|winnaar|speler|zwycięzca|gracz|победитель|игрок|переможець|gracz|kazanan|勝者|승자)$/iu;

function thingsAmong(fields: readonly RecordField[], message: string): readonly RecordField[] {
  const known = new Set(fields.map(({ label }) => label.toLowerCase()));
  for (const { groups = {} } of allMatches(withDigits(message.slice(0, 2000)), listed)) {
    const all = (
      (groups['list'] ?? groups['named'] ?? groups['mine'] ?? groups['others'] ?? '').split(
        more,
        1,
      )[0] ?? ''
    )
      .split(/,\s?|[，、]|\s(?:and|und|y|et|e|i|ve|и|en(?! (?:cours|curso|progreso)))\s/u)
      .map((option) => option.trim())
      .filter((option) => option !== '');
    const isThing = (option: string): boolean =>
      /^\p{L}[\p{L}\p{M}'’ -]{0,30}$/u.test(option) &&
      option.split(' ').length < 4 &&
      isKnown(option) === undefined &&
      !known.has(option.toLowerCase());
    // "games like Catan, Azul, we log the winner": such a list ends where a sentence goes on.
    const other = groups['named'] !== undefined ? all.findIndex((option) => !isThing(option)) : -1;
    const options = other > 1 ? all.slice(0, other) : all;
    const isOfThings = options.length > 1 && options.every(isThing);
    const label = (
      groups['label'] ??
      groups['kind'] ??
      groups['own'] ??
      groups['some'] ??
      ''
    ).trim();
    if (!isOfThings || isKnown(label) !== undefined || noThings.test(label)) continue;
    return [
      { label: upperStart(label), type: 'choice', options: options.slice(0, 24).map(upperStart) },
      ...fields,
    ];
  }
  return fields;
}

/** "Exercises: …" at the beginning of a sentence, "6 hives: …" in it. */
const listed =
  /(?<=\d\s)(?<some>\p{L}[\p{L}\p{M}]{2,24})\s[(（](?<others>\p{L}[^()（）\n]{3,200})[)）]|(?:(?:^|[.!?\n]\s?|[(（])|(?<=\d\s))(?<label>\p{L}[\p{L}\p{M}]{2,24})\s?[:：]\s?(?<list>[^.!?:：()（）\n]{5,400})|(?:^|[.!?\n:,]\s?)(?:my |our )?(?<kind>\p{L}[\p{L}\p{M}]{2,24})\s(?:like|such as|e\.g\.|wie|como|comme|come|zoals|jak|gibi|вроде|например)\s(?<named>[^.!?:：()（）\n]{5,400})|(?:^|[.!?\n:,]\s?)(?:my|our|meine|unsere|mis|mes|nos|meus|minhas|i miei|le mie|mijn|moje|мои)\s(?<own>\p{L}{3,24})\s(?:are|sind|son|sont|são|sono|zijn|to)\s(?<mine>[^.!?:：()（）\n]{5,400})/giu;
/** "… ohp plus custom ones" */
const more =
  /\s(?:plus|as well as|and (?:more|custom|others?|so on)|etc|und (?:mehr|eigene|so weiter)|y más|et (?:plus|autres)|usw)(?!\p{L})|,\s(?:(?:and |und |y |et |e |и )?(?:can|you can|i can|also|plus|man kann|auch|se puede\p{L}?|además|on peut|aussi|dá para|também|si possono|anche|ook|można|także|ayrıca|можно|также)(?!\p{L}))/iu;
/** What is no name of things: it opens fields or wishes. */
const noThings =
  /^(?:fields?|columns?|felder|spalten|campos|columnas|champs|colonnes|colunas|campi|velden|pola|kolumny|alanlar|поля|столбцы|features?|funktionen|example|beispiel|ejemplo|exemple|note|colou?rs?|farben|colores|couleurs|cores|colori|kleuren|kolory|renkler|цвета|sections?|notes?|hint)$/iu;
