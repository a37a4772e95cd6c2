/** The channels of a server, by id, with their owners. */
export function newServer() {
  return { rooms: {} };
}

export function ownerOf({ rooms }, channelId) {
  return Object.hasOwn(rooms, channelId) ? rooms[channelId] : undefined;
}

/** The channel that a member has opened, if it is still there. */
export function roomOf({ rooms }, userId) {
  return Object.keys(rooms).find((id) => rooms[id] === userId);
}

/** The channels in which nobody is left. */
export function emptyRooms({ rooms }, occupied) {
  return Object.keys(rooms).filter((id) => !occupied.has(id));
}
