/** The best members, with their places: those with as many points share a place. */
export function ranking(scores, count = 10) {
  const sorted = Object.entries(scores).sort(([, a], [, b]) => b - a);
  return sorted.slice(0, count).map(([userId, points]) => ({
    userId,
    points,
    place: 1 + sorted.findIndex(([, other]) => other === points),
  }));
}
