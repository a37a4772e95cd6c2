/** A server with nothing chosen: the channel is the one that src/settings.js names. */
export function newLog() {
  return { channelId: '', ignored: [] };
}

/** Whether a channel is left out: one that the settings name is, unless the command took it in. */
export function isIgnored(log, { channelId, name, names }) {
  return names.includes(name) !== log.ignored.includes(channelId);
}

/** Leaves a channel out, or no longer. Returns whether it is left out now. */
export function toggleIgnored(log, channelId, isNamed = false) {
  const isListed = !log.ignored.includes(channelId);
  log.ignored = isListed
    ? [...log.ignored, channelId]
    : log.ignored.filter((id) => id !== channelId);
  return isListed !== isNamed;
}

/** Whether a message counts as edited: Discord tells of links that got a preview, too. */
export function isEdit({ before, after, editedAt }) {
  return before === undefined ? Boolean(editedAt) : before !== after;
}
