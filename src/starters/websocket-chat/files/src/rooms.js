import { settings } from './settings.js';

export const { historyLength, maxPeople, maxTextLength, nameLength, rate } = settings;

/** What a visitor may call themselves: one line of some characters, nothing invisible. */
export function checkName(given) {
  if (typeof given !== 'string') return undefined;
  const name = given
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const { length } = [...name];
  return length >= nameLength.min && length <= nameLength.max ? name : undefined;
}

/** Whether somebody may send one more message: at most so many in so many seconds, if settings say so. */
export function createTempo(limit = rate, now = Date.now) {
  let sent = [];
  return () => {
    if (limit === undefined) return true;
    sent = sent.filter((at) => now() - at < limit.seconds * 1000);
    if (sent.length >= limit.count) return false;
    sent.push(now());
    return true;
  };
}

export function checkText(given) {
  if (typeof given !== 'string') return undefined;
  const text = given.replace(/[^\P{C}\n]/gu, '').trim();
  return text !== '' && text.length <= maxTextLength ? text : undefined;
}

/** Rooms with their people and their last messages, kept in memory. */
export function createRooms(names, most = maxPeople) {
  const rooms = new Map(names.map((name) => [name, { people: new Map(), history: [] }]));

  return {
    names: [...rooms.keys()],
    has: (name) => rooms.has(name),
    people: (room) => [...rooms.get(room).people.values()],
    history: (room) => rooms.get(room).history,
    members: (room) => [...rooms.get(room).people.keys()],

    isFull: (room) => most !== undefined && rooms.get(room).people.size >= most,

    /** Lets somebody in; false when another has the name. */
    join(room, member, name) {
      const { people } = rooms.get(room);
      const isTaken = [...people.values()].some((one) => one.toLowerCase() === name.toLowerCase());
      if (isTaken) return false;
      people.set(member, name);
      return true;
    },

    leave(room, member) {
      rooms.get(room).people.delete(member);
    },

    say(room, message) {
      const { history } = rooms.get(room);
      history.push(message);
      if (history.length > historyLength) history.shift();
    },
  };
}
