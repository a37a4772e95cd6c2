import { randomInt } from 'node:crypto';

/** All entries in a random order. */
export function shuffled(entries, random = randomInt) {
  const all = [...entries];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    [all[last], all[other]] = [all[other], all[last]];
  }
  return all;
}

/** Each draws another and is drawn by another, nobody themselves; of two or more entries. */
export function pairsOf(entries) {
  return entries.map((entry, at) => [entry, entries[(at + 1) % entries.length]]);
}

/** The entries in as many teams, whose sizes differ by one at most. */
export function teamsOf(entries, count) {
  return Array.from({ length: count }, (_team, at) =>
    entries.filter((_entry, index) => index % count === at),
  );
}
