/** The next number of a command in a server. */
export function nextNumber(server, name) {
  server.numbers[name] = (Object.hasOwn(server.numbers, name) ? server.numbers[name] : 0) + 1;
  return server.numbers[name];
}

/** When a member may use a command again, in ms since 1970; undefined if that is now. */
export function waitsUntil({ last }, { name, minutes }, userId, now) {
  const used = last[name + ' ' + userId];
  const until = used + minutes * 60_000;
  return used !== undefined && until > now ? until : undefined;
}

export function keepUse({ last }, { name }, userId, now) {
  last[name + ' ' + userId] = now;
}

/** What a message is about that is still to be decided: it is decided once. */
export function takePending({ pending }, messageId) {
  const found = Object.hasOwn(pending, messageId) ? pending[messageId] : undefined;
  delete pending[messageId];
  return found;
}

export function newServer() {
  return { numbers: {}, last: {}, pending: {} };
}
