export function newSuggestions() {
  return { last: 0, all: {}, times: {} };
}

/** When somebody may suggest something again; undefined for at once. */
export function readyAt({ times }, userId, { minutes, now }) {
  const last = Object.hasOwn(times, userId) ? times[userId] : -Infinity;
  const ready = last + minutes * 60_000;
  return ready > now ? ready : undefined;
}

/** Keeps a suggestion, counted on from the last one of the server. */
export function addSuggestion(server, { userId, text, now }) {
  server.last += 1;
  server.times[userId] = now;
  server.all[server.last] = { number: server.last, userId, text, state: 'open' };
  return server.all[server.last];
}

/** Counts a vote: one for each member, who takes it back with a second press. */
export function vote({ all }, number, { userId, place }) {
  const suggestion = Object.hasOwn(all, number) ? all[number] : undefined;
  if (suggestion?.state !== 'open') return undefined;
  suggestion.votes ??= {};
  if (suggestion.votes[userId] === place) delete suggestion.votes[userId];
  else suggestion.votes[userId] = place;
  return suggestion;
}

export function votesFor({ votes = {} }, place) {
  return Object.values(votes).filter((one) => one === place).length;
}

/** Accepts one or turns it down; undefined if there is none, or it is decided. */
export function decide({ all }, number, { state, reason }) {
  const suggestion = Object.hasOwn(all, number) ? all[number] : undefined;
  if (suggestion?.state !== 'open') return undefined;
  return Object.assign(suggestion, { state, reason });
}
