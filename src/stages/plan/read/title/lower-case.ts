/**
 * A German message without a single capital, as people type in a chat, with capitals in what it is for, so that a name
 * is seen there.
 *
 * @example
 * withCapitals('seite fürs sommerfest der feuerwehr oberbach'); // 'seite fürs Sommerfest der Feuerwehr Oberbach'
 */
export function withCapitals(text: string): string {
  if (/\p{Lu}/u.test(text)) return text;
  return text.replace(afterFor, (words) => words.replace(word, capitalised));
}

const afterFor =
  /(?<=(?<!\p{L})für(?:s| das| den| die| unsere?n?| meine?n?)\s)[^.,:;!?\d\n]{2,60}?(?=[.,:;!?\n]|$|\s(?:am|ab|im|in|mit|vom|wo|wir|auf|bei|um|der ist|die ist)\s|\s\d)/giu;
const word =
  /(?<!\p{L})(?!(?:der|die|das|des|dem|den|von|vom|zum|zur|und|unsere[rs]?|meine[rs]?)(?!\p{L}))\p{L}/gu;

function capitalised(letter: string): string {
  return letter.toUpperCase();
}
