/** A server with nothing chosen: the channel is the one that src/settings.js names. */
export function newLog() {
  return { channelId: '', ignored: [] };
}

/** Leaves a channel out, or no longer. Returns whether it is left out now. */
export function toggleIgnored(log, channelId) {
  const isIgnored = !log.ignored.includes(channelId);
  log.ignored = isIgnored
    ? [...log.ignored, channelId]
    : log.ignored.filter((id) => id !== channelId);
  return isIgnored;
}

/** Whether a message counts as edited: Discord tells of links that got a preview, too. */
export function isEdit({ before, after, editedAt }) {
  return before === undefined ? Boolean(editedAt) : before !== after;
}
