/** `turn` counts up; `done`: places of ticked chores; `counts`: who did how many, by month. */
export function newServer(people) {
  return {
    turn: 0,
    done: [],
    people: people.map((name) => ({ name, userId: '' })),
    counts: {},
  };
}

/** Who has which chore: in each turn, the next person. */
export function rotaOf({ turn, done, people }, chores) {
  return chores.map((chore, at) => ({
    chore,
    person: people.length === 0 ? undefined : people[(at + turn) % people.length],
    isDone: done.includes(at),
  }));
}

export function beginTurn(server) {
  server.turn += 1;
  server.done = [];
}

/** Ticks a chore for the person who has it; false if it is ticked already. */
export function tick(server, chores, at, now) {
  const { person } = rotaOf(server, chores)[at] ?? {};
  if (!person || server.done.includes(at)) return false;
  server.done.push(at);
  const month = monthOf(now);
  // Only the last months are kept.
  const kept = Object.entries(server.counts)
    .filter(([key]) => key <= month)
    .slice(-2);
  server.counts = Object.fromEntries(kept);
  const counts = (server.counts[month] ??= []);
  const own = counts.find(({ name }) => name === person.name);
  if (own) own.count += 1;
  else counts.push({ name: person.name, count: 1 });
  return true;
}

/** The places of chores that a member has yet to do. */
export function openOf(server, chores, userId) {
  return rotaOf(server, chores).flatMap(({ person, isDone }, at) =>
    person?.userId === userId && !isDone ? [at] : [],
  );
}

/** A member is a person of the rota, or joins it with a name of their own. */
export function setMember(server, { name, userId }) {
  for (const person of server.people) if (person.userId === userId) person.userId = '';
  const person = server.people.find((one) => one.name === name);
  if (person) person.userId = userId;
  else server.people.push({ name, userId });
}

/** Who did how many chores this month, the most first. */
export function boardOf({ counts }, now) {
  return (counts[monthOf(now)] ?? []).toSorted((a, b) => b.count - a.count);
}

function monthOf(now) {
  return now.getFullYear() + '-' + String(now.getMonth() + 1).padStart(2, '0');
}
