/** The answer of a command in a server, or undefined. */
export function answerOf(book, guildId, name) {
  const own = Object.hasOwn(book, String(guildId)) ? book[guildId] : {};
  return Object.hasOwn(own, name) ? own[name] : undefined;
}

/** A line break is written as \n in a command of one line. */
export function keepAnswer(book, guildId, { name, text }) {
  book[guildId] = { ...book[guildId], [name]: text.replaceAll('\\n', '\n') };
}
