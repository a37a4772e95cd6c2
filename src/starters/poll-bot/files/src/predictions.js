/** What was right of a poll, by its name or its number, and who chose it; undefined for no choice of it. */
export function rightOf(poll, written) {
  const wanted = written.trim().toLowerCase();
  const named = poll.choices.findIndex((choice) => choice.toLowerCase() === wanted);
  const at = named < 0 && /^\d{1,2}$/.test(wanted) ? Number(wanted) - 1 : named;
  if (poll.choices[at] === undefined) return undefined;
  const users = Object.keys(poll.votes).filter((userId) => poll.votes[userId].includes(at));
  return { choice: poll.choices[at], users };
}

/** Gives each of them points. */
export function award(scores, users, points) {
  for (const userId of users) scores[userId] = (scores[userId] ?? 0) + points;
}

/** Who has the most, in lines: those with as many share a place. */
export function places(scores) {
  const sorted = Object.entries(scores).sort(([, a], [, b]) => b - a);
  return sorted.slice(0, 10).map(([userId, points]) => {
    const place = 1 + sorted.findIndex(([, other]) => other === points);
    return place + '. <@' + userId + '>: ' + points;
  });
}
