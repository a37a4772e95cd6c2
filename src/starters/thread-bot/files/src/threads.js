import { cut } from './frame/text.js';

/** A server in which no command chose a channel: whether messages get threads, by channel. */
export function newServer() {
  return { chosen: {} };
}

/** Whether messages of a channel get threads: as a command said, otherwise as src/settings.js says. */
export function hasThreads({ id, name }, { chosen }, configured) {
  return Object.hasOwn(chosen, id) ? chosen[id] : configured.includes('#' + name);
}

/** What a thread is called: how a message begins, or its author where it has no words. */
export function threadName(content, author) {
  const words = content
    // Mentions and emojis of a server are numbers there.
    .replace(/<a?:(\w{1,40}):\d{1,20}>/g, ':$1:')
    .replace(/<(?:@[!&]?|#)\d{1,20}>/g, '')
    .replace(/[*_~`|]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return cut(words === '' ? author : words, 90);
}
