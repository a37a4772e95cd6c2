import { randomInt } from 'node:crypto';

/** The fewest people among whom nobody knows who gives to them. */
export const fewest = 3;

/** What each wishes, whom each gives to, and who has been told so. */
export function newServer() {
  return { wishes: {}, pairs: {}, told: [] };
}

/**
 * Whom each member gives to: one circle of all of them in random order, so that nobody gives to themselves,
 * and no two to each other.
 */
export function draw(members, random = randomInt) {
  const left = [...members];
  const order = [];
  while (left.length > 0) order.push(...left.splice(random(left.length), 1));
  return Object.fromEntries(order.map((id, at) => [id, order[(at + 1) % order.length]]));
}

export function isDrawn({ pairs }) {
  return Object.keys(pairs).length > 0;
}

export function receiverOf({ pairs }, userId) {
  return Object.hasOwn(pairs, userId) ? pairs[userId] : undefined;
}

/** Those who have not been told yet to whom they give. */
export function untold({ pairs, told }) {
  return Object.keys(pairs).filter((id) => !told.includes(id));
}
