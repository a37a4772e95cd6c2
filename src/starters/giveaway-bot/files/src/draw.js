import { randomInt } from 'node:crypto';

/** So many of the members, each as likely as the others and none twice. */
export function draw(members, count, random = randomInt) {
  const left = [...members];
  const drawn = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(random(left.length), 1));
  }
  return drawn;
}

/** Takes part, or no longer. Returns whether the member takes part now. */
export function toggle(giveaway, userId) {
  const takesPart = !giveaway.members.includes(userId);
  giveaway.members = takesPart
    ? [...giveaway.members, userId]
    : giveaway.members.filter((id) => id !== userId);
  return takesPart;
}

/** Ended giveaways are kept for a month, to draw again. */
export function forgetOld(giveaways, now) {
  const month = 30 * 24 * 60 * 60 * 1000;
  for (const [id, { isOver, at }] of Object.entries(giveaways)) {
    if (isOver && now - at > month) delete giveaways[id];
  }
}
