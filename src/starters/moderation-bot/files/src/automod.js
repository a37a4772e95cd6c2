import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { blockedWords, spam } = settings;

/** What moderators changed in Discord, by server; everything else stands in src/settings.js. */
export const automod = keepServers('automod.json', () => ({
  isOff: false,
  added: [],
  removed: [],
  spam: {},
}));

/** The words that are deleted in a server. */
export function wordsIn({ added, removed }, own = blockedWords) {
  return [...own.filter((word) => !removed.includes(word)), ...added];
}

export function addWord(server, word, own = blockedWords) {
  server.removed = server.removed.filter((one) => one !== word);
  if (!wordsIn(server, own).includes(word)) server.added.push(word);
}

/** Whether the word was one of them. */
export function removeWord(server, word, own = blockedWords) {
  if (!wordsIn(server, own).includes(word)) return false;
  server.added = server.added.filter((one) => one !== word);
  if (own.includes(word)) server.removed.push(word);
  return true;
}

/** How many messages are too many in a server. */
export function spamIn(server) {
  return { ...spam, ...server.spam };
}
