/**
 * Whether a request wants a word of the day.
 *
 * @example
 * asksForWords('posts a daily word in Spanish'); // true
 */
export function asksForWords(text: string): boolean {
  return wordOfTheDay.test(text.slice(0, 4000));
}

const wordOfTheDay =
  /(?<!\p{L})(?:words? of the day|daily (?:word|vocab\p{L}{0,6})|(?:new )?vocabulary words? (?:each|every|a) (?:day|morning)|w[oö]rt\p{L}{0,2} des tages|vokabeln? des tages|palabra del d[ií]a|mots? du jour|palavra do dia|parol[ae] del giorno|woord van de dag|sł[oó]w\p{L}{1,2} dnia|słówek|günün kelimesi|слово дня)(?!\p{L})|每日一词|今日の単語|오늘의 단어|आज का शब्द|كلمة اليوم/iu;
