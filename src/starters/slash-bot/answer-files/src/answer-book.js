/** The answer of a command in a server, or undefined. */
export function answerOf(book, guildId, name) {
  const own = Object.hasOwn(book, String(guildId)) ? book[guildId] : {};
  return Object.hasOwn(own, name) ? own[name] : undefined;
}

/** A line break is written as \n in a command of one line. */
export function keepAnswer(book, guildId, { name, text }) {
  book[guildId] = { ...book[guildId], [name]: text.replaceAll('\\n', '\n') };
}

/** Whether a member has a turn of a command left today. It is used up then, and those of other days are forgotten. */
export function takeTurn(book, { guildId, name, userId }, day) {
  const used = book.used?.day === day ? book.used.turns : [];
  const turn = [guildId, name, userId].join(':');
  const isFirst = !used.includes(turn);
  book.used = { day, turns: isFirst ? [...used, turn] : used };
  return isFirst;
}
