export const maxQuotes = 5000;

/** The quotes of a server, which begin with some. */
export function newBook(first) {
  const book = { lastNumber: 0, quotes: [] };
  for (const quote of first) add(book, quote);
  return book;
}

/** Keeps a quote and returns it with its number, which no other will have; undefined if there are too many. */
export function add(book, quote) {
  if (book.quotes.length >= maxQuotes) return undefined;
  book.lastNumber += 1;
  const added = { number: book.lastNumber, ...quote };
  book.quotes.push(added);
  return added;
}

/** Whether there was a quote of that number. */
export function remove(book, number) {
  const at = book.quotes.findIndex((quote) => quote.number === number);
  if (at >= 0) book.quotes.splice(at, 1);
  return at >= 0;
}

/** Those that have all words, in the text or in the name, in any case. */
export function search({ quotes }, words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return quotes.filter(({ text, name = '' }) => {
    const said = (text + ' ' + name).toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

/** Those of a member, or all. */
export function quotesBy({ quotes }, userId) {
  return userId === undefined ? quotes : quotes.filter((quote) => quote.userId === userId);
}

export function oneOf(quotes, random = Math.random) {
  return quotes[Math.floor(random() * quotes.length)];
}
