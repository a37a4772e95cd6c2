/** A server without a copied message. What is 0 or empty is as src/settings.js says. */
export function newBoard() {
  return { channelId: '', least: 0, posts: {} };
}

/** What is to be done with a message: 'post', 'update', 'remove' or 'nothing'. */
export function stepFor({ stars, least, isPosted }) {
  if (stars >= least) return isPosted ? 'update' : 'post';
  return isPosted ? 'remove' : 'nothing';
}

/** The stars of a message: one's own counts only if `countsOwn`. */
export function countStars({ count, isOwn, countsOwn }) {
  return isOwn && !countsOwn ? count - 1 : count;
}

/**
 * Whether a message may be copied from one channel to another: the copy must not be seen by more
 * people than the message, and age-restricted stays so.
 */
export function mayCopy(from, to) {
  return (from.isPublic || !to.isPublic) && (!from.isAdult || to.isAdult);
}
