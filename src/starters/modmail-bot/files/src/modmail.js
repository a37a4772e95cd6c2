import { unlinked } from './frame/text.js';

/** Nobody has written yet. */
export function newMail() {
  return { threadOf: {}, userOf: {}, blocked: {} };
}

export function open(mail, userId, threadId) {
  mail.threadOf[userId] = threadId;
  mail.userOf[threadId] = userId;
}

/** Returns the user of the thread; undefined if it is no open one. */
export function close(mail, threadId) {
  const userId = mail.userOf[threadId];
  if (userId === undefined) return undefined;
  delete mail.userOf[threadId];
  if (mail.threadOf[userId] === threadId) delete mail.threadOf[userId];
  return userId;
}

export function block(mail, userId) {
  mail.blocked[userId] = true;
}

/** Whether the user was blocked. */
export function unblock(mail, userId) {
  const wasBlocked = mail.blocked[userId] === true;
  delete mail.blocked[userId];
  return wasBlocked;
}

/** Notes of moderators for each other. */
export const isNote = (content) => content.startsWith('//');

/** What somebody wrote, and the addresses of the files. */
export function wordsOf(content, urls) {
  return [unlinked(content), ...urls].filter((part) => part !== '').join('\n') || '…';
}
