import { randomInt } from 'node:crypto';

/** The most members of whom teams are made: more do not fit into a message. */
export const most = 80;
/** The most teams: an embed has no more fields. */
export const mostTeams = 25;

/** Whether a message shows all the teams, with everybody in them. */
export function fits(members, choice) {
  return members.length <= most && countOf(members, choice) <= mostTeams;
}

function countOf(members, { count, size }) {
  return size > 0 ? Math.ceil(members.length / size) : count;
}

/**
 * Members in teams by chance: as many as `count`, or with `size` members each. The teams differ by one member
 * at most. Undefined if there are too few members for two teams.
 */
export function teamsOf(members, choice, random = randomInt) {
  const wanted = countOf(members, choice);
  if (wanted < 2 || members.length < wanted) return undefined;
  const left = [...members];
  const teams = Array.from({ length: wanted }, () => []);
  for (let at = 0; left.length > 0; at += 1) {
    teams[at % wanted].push(...left.splice(random(left.length), 1));
  }
  return teams;
}

/** The members that a text mentions, each once. */
export function mentionedIn(text) {
  return [...new Set([...text.matchAll(/<@!?(\d{1,20})>/g)].map(([, id]) => id))];
}
