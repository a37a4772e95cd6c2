/** What is asked for stands early; this bounds the work on hostile input. */
const maxCharacters = 8000;

/** The words of a text in lower case and singular, in order. Linear in its length. */
export function wordsOf(text: string): string[] {
  const words = text
    .slice(0, maxCharacters)
    .toLowerCase()
    .match(/[a-z0-9]+(?:[.+-][a-z0-9]+)*/g);
  return (words ?? []).map(singular);
}

/** Brings a phrase of a word list to the form in which `wordsOf` gives words. */
export function phraseOf(phrase: string): string {
  return wordsOf(phrase).join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.slice(0, -1);
}
