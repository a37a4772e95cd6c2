import { checkName, checkText, createRooms, createTempo, maxTextLength } from './rooms.js';
import { createSockets } from './sockets.js';

/** The WebSocket side: { type: 'join', room, name }, then { type: 'say', text }. All is JSON. */
export function createChat(roomNames, { now = Date.now, ...options } = {}) {
  const rooms = createRooms(roomNames);

  function connect(tell) {
    let place;
    const mayTalk = createTempo(undefined, now);

    function receive(message) {
      if (message?.type === 'join') join(message);
      else if (message?.type === 'say') say(message);
      else tell({ type: 'error', code: 'notUnderstood' });
    }

    function join({ room, name: given }) {
      const name = checkName(given);
      if (!rooms.has(room)) return tell({ type: 'error', code: 'unknownRoom' });
      if (name === undefined) return tell({ type: 'error', code: 'badName' });
      leave();
      if (rooms.isFull(room)) return tell({ type: 'error', code: 'roomFull' });
      if (!rooms.join(room, tell, name)) return tell({ type: 'error', code: 'nameTaken' });
      place = { room, name };
      tell({ type: 'welcome', room, name, history: rooms.history(room) });
      announce(room, { type: 'joined', name });
    }

    function say({ text: given }) {
      const text = checkText(given);
      if (!place) return tell({ type: 'error', code: 'joinFirst' });
      if (text === undefined) return tell({ type: 'error', code: 'badText', max: maxTextLength });
      if (!mayTalk()) return tell({ type: 'error', code: 'tooFast' });
      const message = { type: 'message', name: place.name, text, at: now() };
      rooms.say(place.room, message);
      tellAll(place.room, message);
    }

    function leave() {
      if (!place) return;
      const { room, name } = place;
      rooms.leave(room, tell);
      place = undefined;
      announce(room, { type: 'left', name });
    }

    return { receive, leave };
  }

  /** Who came or left, and who is there now. */
  function announce(room, change) {
    tellAll(room, change);
    tellAll(room, { type: 'people', people: rooms.people(room) });
  }

  function tellAll(room, message) {
    for (const tell of rooms.members(room)) tell(message);
  }

  const { attach, close } = createSockets('/chat', connect, { now, ...options });
  return { rooms: rooms.names, attach, close };
}
