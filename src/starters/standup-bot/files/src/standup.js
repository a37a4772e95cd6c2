/** The day of a time, in the time zone of the process: '2030-01-31'. */
export function dayOf(time) {
  const two = (number) => String(number).padStart(2, '0');
  return time.getFullYear() + '-' + two(time.getMonth() + 1) + '-' + two(time.getDate());
}

export function newServer() {
  return { members: [], day: '', answers: {}, isPosted: false };
}

/** Begins a day, unless it has begun. */
export function beginDay(server, day) {
  if (server.day !== day) Object.assign(server, { day, answers: {}, isPosted: false });
}

/** Keeps what a member answers; true if the answers of the day are posted already. */
export function keepAnswers(server, { day, userId, answers }) {
  beginDay(server, day);
  server.answers[userId] = answers;
  return server.isPosted;
}

/** Who joins or leaves; false if nothing changes. */
export function setMember(server, userId, isIn) {
  if (server.members.includes(userId) === isIn) return false;
  server.members = isIn
    ? [...server.members, userId]
    : server.members.filter((one) => one !== userId);
  return true;
}

/** Those of the team who have not answered. */
export function missingIn({ members, answers }) {
  return members.filter((userId) => !Object.hasOwn(answers, userId));
}
