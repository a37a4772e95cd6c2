/** "borrow with a table number": what comes of it is lent. */
export const loans = /^(?:borrow|lend)$/iu;

/** "people get added with name and phone": no thing is called so. */
export const actedOn = /^(?:add|register|store|save|enter|record)ed$/iu;

/** "mutation sell(wine, bottles)": what stands before the name of an operation. */
export const isOperation =
  /(?<!\p{L})(?:query|mutation|subscription|abfrage|consulta|requête|zapytanie|запрос|запит|sorgu)\s$/iu;
