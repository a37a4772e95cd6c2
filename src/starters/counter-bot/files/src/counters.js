import { cut, fill } from './frame/text.js';

/** Discord takes two new names of a channel in 10 minutes: the bot looks that often. */
export const pauseMs = 10 * 60_000;
/** A name that was new a little after the last look may change at the next. */
export const restMs = 6 * 60_000;

/** A server without channels that count. */
export function newServer() {
  return { channels: {} };
}

/** What a channel is called. */
export function nameFor(template, count) {
  return cut(fill(template, { count }), 100);
}

/** What is to be done with the channel of a counter: 'create', 'rename' or 'nothing'. */
export function stepFor({ known, channel, name, creates = false, now }) {
  if (!channel) return known === undefined || creates ? 'create' : 'nothing';
  return channel.name !== name && now - known.renamedAt >= restMs ? 'rename' : 'nothing';
}
