/** "borrow with a table number": what comes of it is lent. */
export const loans = /^(?:borrow|lend)$/iu;

/** "people get added with name and phone": no thing is called so. */
const actedOn = /^(?:add|register|store|save|enter|record)ed$/iu;

/** "They have a name", "every one has a name": the fields are of what was named before. */
const pronouns =
  /^(?:they|these|those|sie|diese|ellos|ellas|ils|elles|eles|elas|loro|ze|zij|one|uno|eine[rs]?|chacune?|ognun[oa]|каждый|они|вони|de|dom)$/iu;

/** Whether a word before fields names no thing: the fields are of what the API is for. */
export function isNoThing(word: string): boolean {
  return actedOn.test(word) || pronouns.test(word);
}

/** "mutation sell(wine, bottles)": what stands before the name of an operation. */
export const isOperation =
  /(?<!\p{L})(?:query|mutation|subscription|abfrage|consulta|requête|zapytanie|запрос|запит|sorgu)\s$/iu;
