import { ranking } from './ranking.js';
import { settings } from './settings.js';

/** The points that a level takes: 100, 300, 600, 1000…, or the same for each (`perLevel`; 0 for more and more). */
export function pointsFor(level, perLevel = settings.perLevel) {
  return perLevel > 0 ? perLevel * level : 50 * level * (level + 1);
}

export function levelOf(points, perLevel = settings.perLevel) {
  let level = 0;
  while (pointsFor(level + 1, perLevel) <= points) level += 1;
  return level;
}

/**
 * Gives a member points, unless the last ones are too recent. Returns the levels before and after, or
 * undefined where nothing was given.
 */
export function reward(members, userId, { now, pause, points }) {
  const { points: before, at } = memberOf(members, userId);
  if (now - at < pause) return undefined;
  members[userId] = { points: before, at: now };
  return addPoints(members, userId, points);
}

/** Adds points, or takes some: never more than there are. Returns the levels and the points before and after. */
export function addPoints(members, userId, points) {
  const { points: before, at } = memberOf(members, userId);
  const after = Math.max(0, before + points);
  members[userId] = { points: after, at };
  return { before: levelOf(before), after: levelOf(after), from: before, points: after };
}

export function memberOf(members, userId) {
  return Object.hasOwn(members, userId) ? members[userId] : { points: 0, at: -Infinity };
}

/** Members with their places and levels, the best first. */
export function placesOf(members) {
  const scores = Object.entries(members).map(([userId, { points }]) => [userId, points]);
  const places = ranking(Object.fromEntries(scores), Infinity);
  return places.map((place) => ({ ...place, level: levelOf(place.points) }));
}

/** The names of the roles that a level, or so many points, have, with those of what is below. */
export function rolesUpTo(roles, level, points = 0) {
  return roles
    .filter((role) => (role.points > 0 ? role.points <= points : role.level <= level))
    .map(({ name }) => name);
}
