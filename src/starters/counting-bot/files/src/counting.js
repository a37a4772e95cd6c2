/** A server in which nobody has counted yet. */
export function newCount() {
  return { channelId: '', count: 0, lastUserId: '', record: 0 };
}

/** The number that a message begins with; undefined if it is no move. */
export function readNumber(content) {
  const digits = /^\s*(\d{1,15})(?![\p{L}\p{N}.,:%])/u.exec(content)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * Counts a number: 'right', 'record' if there was none as high, 'wrong' or 'twice', or 'goal' for the last one
 * before it begins anew; 0 is none.
 */
export function take(state, userId, number, { restarts, goal = 0 }) {
  const isTwice = state.lastUserId === userId;
  if (isTwice || number !== state.count + 1) {
    if (restarts) Object.assign(state, { count: 0, lastUserId: '' });
    return isTwice ? 'twice' : 'wrong';
  }
  Object.assign(state, { count: number, lastUserId: userId });
  const isRecord = number > state.record;
  if (isRecord) state.record = number;
  if (number === goal) {
    Object.assign(state, { count: 0, lastUserId: '' });
    return 'goal';
  }
  return isRecord ? 'record' : 'right';
}
