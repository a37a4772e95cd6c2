export const mostFighters = 40;

/** The fights, by channel. Who has their turn is at `at`; nobody does before the first. */
export function newServer() {
  return { fights: {} };
}

export function newFight() {
  return { fighters: [], at: -1, round: 1 };
}

/** The highest first, and of equals who joined first. Somebody of the same name joins anew. */
export function join(fight, fighter) {
  leave(fight, fighter.name);
  const behind = fight.fighters.findIndex(({ number }) => number < fighter.number);
  const at = behind < 0 ? fight.fighters.length : behind;
  fight.fighters.splice(at, 0, fighter);
  if (at <= fight.at) fight.at += 1;
}

/** Whether somebody of that name was in it. */
export function leave(fight, name) {
  const key = name.toLowerCase();
  const at = fight.fighters.findIndex((one) => one.name.toLowerCase() === key);
  if (at < 0) return false;
  fight.fighters.splice(at, 1);
  // Who is behind moves up, and has the next turn.
  if (at <= fight.at) fight.at -= 1;
  return true;
}

/** Whose turn it is now; undefined where nobody has joined. */
export function next(fight) {
  if (fight.fighters.length === 0) return undefined;
  fight.at += 1;
  if (fight.at >= fight.fighters.length) {
    fight.at = 0;
    fight.round += 1;
  }
  return fight.fighters[fight.at];
}
