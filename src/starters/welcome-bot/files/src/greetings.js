import { cut, fill, plain } from './frame/text.js';

/** A greeting with {user}, {server} and {count} filled in. */
export function greetingFor(template, { userId, server, count }) {
  return cut(fill(template, { user: '<@' + userId + '>', server: plain(server), count }), 2000);
}

/** What a server has chosen, with the defaults for what it has not. */
export function choicesOf(servers, guildId, defaults) {
  return { ...defaults, ...(Object.hasOwn(servers, guildId) ? servers[guildId] : {}) };
}

/** Whether a channel or a role has the name; nothing has the empty one. */
export function isCalled({ name }, wanted) {
  return wanted !== '' && name.toLowerCase() === wanted.toLowerCase();
}
