export function newServer() {
  return { proposals: [], winner: '' };
}

/** Keeps what a member proposes, once each; its place, or 0 if they have proposed enough (`most`, 0 for any). */
export function propose({ proposals }, { userId, text, most }) {
  const known = proposals.findIndex((one) => one.text.toLowerCase() === text.toLowerCase());
  if (known >= 0) return known + 1;
  const own = proposals.filter((one) => one.userId === userId);
  if (most > 0 && own.length >= most) return 0;
  return proposals.push({ userId, text });
}

/** The last ones, as many as there are buttons. */
export function latestOf({ proposals }, most) {
  return proposals.slice(-most).map(({ text }) => text);
}
