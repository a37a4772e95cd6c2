/** Begins a book; what was read of others is kept. */
export function beginBook(server, { values, pages }) {
  server.books.push({ values, pages, read: {} });
  return server.books.at(-1);
}

export function currentBook({ books }) {
  return books.at(-1);
}

/** Keeps on which page a member is, at most the last one. */
export function keepPage(book, userId, page) {
  book.read[userId] = Math.min(Math.max(0, page), book.pages);
  return book.read[userId];
}

/** Everybody, those who are furthest first. */
export function standings({ read, pages }) {
  return Object.entries(read)
    .map(([userId, page]) => ({ userId, page, percent: percentOf(page, pages) }))
    .sort((a, b) => b.page - a.page);
}

export function percentOf(page, pages) {
  return Math.round((page / pages) * 100);
}

/** Ten blocks, as many of them full as the tenths of a hundred. */
export function barOf(percent) {
  const full = Math.floor(percent / 10);
  return '▰'.repeat(full) + '▱'.repeat(10 - full);
}
