import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * A request without the lists of what its features offer: a role "Giveaways" or a topic "Quiz" asks for no
 * giveaways and no quiz.
 *
 * @example
 * withoutLists('roles: Raids, Giveaways; polls in #votes'); // 'roles: ; polls in #votes'
 */
export function withoutLists(text: string): string {
  return text
    .slice(0, 4000)
    .replaceAll(refused, ' ')
    .replaceAll(ofList, ' ')
    .replace(lists, (_whole, opening: string) => opening);
}

/** "From the list (Catan, Azul, Ticket to Ride)": what it names is no bot. */
export const ofList = /(?<=(?:list[ae]?|lijst|спис\p{L}{2})\s)\([^()\n]{9,300}\)/giu;

/** "No levels, no pings": what is refused is no feature. */
const refused =
  /(?<!\p{L})(?:no|without|keine?|ohne|sin|sans|pas de|sem|senza|niente|geen|zonder|bez|без)\s\p{L}{2,16}(?:\s(?:or|and|oder|und|ni|y|ou|et|o|e|of|en|ani|i|или|и)\s\p{L}{2,16})?(?=\s?(?:[.,;!]|$))/giu;
const thing =
  "[\"“„«'‘]?[\\p{L}\\p{N}][\\p{L}\\p{N}'’/+&-]{0,30}(?:\\s[\\p{L}\\p{N}][\\p{L}\\p{N}'’/+&-]{0,30}){0,2}[\"”“»’']?";
const proper =
  "[\"“„«'‘]?\\p{Lu}[\\p{L}\\p{N}'’/+&-]{0,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}'’/+&-]{0,30}){0,2}[\"”“»’']?";
const word =
  'roles?|options?|topics?|types?|tipos|typen|tipi|typy|türler|типы|categories|choices?|buttons?|drop-?downs?|rollen|themen|kategorien|knöpfe|opciones|temas|categorías|botones|rôles|sujets|catégories|choix|boutons|cargos|opções|assuntos|categorias|botões|ruoli|opzioni|argomenti|categorie|pulsanti|onderwerpen|knoppen|role|tematy|kategorie|przyciski|roller|konular|kategoriler|роли|темы|категории|кнопки';
const joint = '(?:,\\s?|\\s?/\\s?|,?\\s(?:and|or|und|oder|y|o|et|ou|e|i|oraz|en|of|ve|и|или)\\s)';
const lists = letterPattern(
  `(?<opening>(?<!\\p{L})(?:${either(word)})(?:\\s(?:for|of)\\s\\p{L}{3,14})?(?::\\s?|\\s(?=[\\p{Lu}"“„«])))(?:(?<=:\\s?)${thing}(?:${joint}${thing}){1,20}|${proper}(?:${joint}${proper}){1,20})`,
  'gu',
);

/** "Roles" or "roles": the case of what follows counts. */
function either(words: string): string {
  return words.replace(/(?<=^|\|)(\p{Ll})/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
