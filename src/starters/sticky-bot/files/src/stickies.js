/** A server without messages that stay: text and id of the newest copy, by channel. */
export function newServer() {
  return { stickies: {} };
}

/** The message of a channel: as a command said, otherwise as src/settings.js says; undefined for none. */
export function stickyOf({ id, name }, { stickies }, configured) {
  const own = Object.hasOwn(stickies, id) ? stickies[id] : {};
  const text = own.text ?? configured.find(({ channel }) => channel === '#' + name)?.text ?? '';
  return text === '' ? undefined : { text, messageId: own.messageId ?? '' };
}

/** What was typed in one line, with its line breaks. */
export function withLines(text) {
  return text.replaceAll('\\n', '\n').trim();
}
