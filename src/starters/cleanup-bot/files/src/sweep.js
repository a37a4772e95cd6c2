const minute = 60_000;
const day = 24 * 60 * minute;
/** Discord deletes only younger messages together. */
const together = 14 * day - 60 * minute;

/** A server in which nothing was chosen by a command: minutes by channel, 0 for one that is left alone. */
export function newServer() {
  return { chosen: {} };
}

/** What is deleted in a channel: as a command chose, otherwise as src/settings.js says; undefined for nothing. */
export function ruleFor({ id, name }, { chosen }, configured) {
  if (Object.hasOwn(chosen, id)) {
    return chosen[id] > 0 ? { minutes: chosen[id], times: [], days: [] } : undefined;
  }
  return configured.find(({ channel }) => channel === '#' + name);
}

/** After how many minutes a channel is looked at again: often if its messages go soon, at least each hour. */
export function pauseOf(minutes) {
  return Math.min(60, Math.max(1, Math.floor(minutes / 60)));
}

/** The id that is above those of all messages older than so many minutes. */
export function newestId(minutes, now) {
  const discordEpoch = 1_420_070_400_000;
  return String(BigInt(Math.max(0, now - minutes * minute - discordEpoch)) << 22n);
}

/** Which messages are deleted together, and which one by one. Pinned ones stay. */
export function planSweep(messages, now) {
  const due = messages.filter(({ pinned, deletable }) => !pinned && deletable);
  const isYoung = ({ createdTimestamp }) => now - createdTimestamp < together;
  return { bulk: due.filter(isYoung), single: due.filter((message) => !isYoung(message)) };
}
