/** A short id that is free, for people to type. */
export function freeId(reminders) {
  for (let number = 1; ; number += 1) {
    if (!Object.hasOwn(reminders, String(number))) return String(number);
  }
}

/** The reminders of a user, the next one first. */
export function remindersOf(reminders, userId) {
  return Object.values(reminders)
    .filter((reminder) => reminder.userId === userId)
    .sort((a, b) => a.at - b.at);
}

/** Discord shows each reader this time in their own time zone; what repeats has a mark. */
export function timeIn({ at, every }) {
  const time = '<t:' + Math.round(at / 1000) + ':f>, <t:' + Math.round(at / 1000) + ':R>';
  return every === undefined ? time : '🔁 ' + time;
}
