/** At most ten choices: two rows of five buttons. */
export const maxChoices = 10;

/**
 * The choices of a poll, from one text: parted by | or ; where one of these stands in it, else by
 * commas. No choice twice, none empty, none longer than a button takes.
 */
export function readChoices(text) {
  const mark = ['|', ';', '\n'].find((one) => text.includes(one)) ?? /[,，、]/;
  const choices = text
    .split(mark)
    .map((choice) => choice.replace(/\s+/g, ' ').trim())
    .filter((choice) => choice !== '');
  return [...new Map(choices.map((choice) => [choice.toLowerCase(), choice])).values()];
}

export function createPoll(poll) {
  return { ...poll, votes: {}, isOpen: true };
}

/** Counts or takes back a vote: a second click on the same choice takes it back. */
export function vote(poll, userId, choice) {
  if (!poll.isOpen || !Number.isInteger(choice) || poll.choices[choice] === undefined) return false;
  const before = Object.hasOwn(poll.votes, userId) ? poll.votes[userId] : [];
  const others = before.filter((one) => one !== choice);
  const added = before.includes(choice) ? [] : [choice];
  const after = poll.isMultiple ? [...others, ...added] : added;
  if (after.length === 0) delete poll.votes[userId];
  else poll.votes[userId] = after;
  return true;
}

/** Votes and share of each choice, in the order of the choices, and how many people voted. */
export function resultOf(poll) {
  const cast = Object.values(poll.votes);
  const voters = cast.length;
  const rows = poll.choices.map((choice, index) => {
    const users = Object.keys(poll.votes).filter((userId) => poll.votes[userId].includes(index));
    const votes = users.length;
    return { choice, users, votes, share: voters === 0 ? 0 : votes / voters };
  });
  const most = Math.max(0, ...rows.map(({ votes }) => votes));
  const winners = rows
    .filter(({ votes }) => votes > 0 && votes === most)
    .map(({ choice }) => choice);
  return { rows, voters, winners };
}

/** A bar of ten blocks. */
export function barOf(share) {
  const filled = Math.round(share * 10);
  return '█'.repeat(filled) + '░'.repeat(10 - filled);
}

/** Who may end a poll: its author, and who may manage messages. */
export function mayEnd(poll, userId, isManager) {
  return poll.author === userId || isManager;
}
