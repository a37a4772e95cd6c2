/** Adds to the tally of a member, which never falls below nothing. Returns the new one. */
export function addTo(tallies, userId, count) {
  tallies[userId] = Math.max(0, tallyOf(tallies, userId) + count);
  return tallies[userId];
}

export function tallyOf(tallies, userId) {
  return Object.hasOwn(tallies, userId) ? tallies[userId] : 0;
}

/** How often a message has one of some words, in any case; none is found within another. */
export function timesSaid(content, words) {
  const said = spaced(content);
  return words.reduce(
    (sum, word) => sum + said.split(' ' + spaced(word).trim() + ' ').length - 1,
    0,
  );
}

/** Words between two spaces each, so that none shares its spaces with the next. */
function spaced(text) {
  return (
    ' ' +
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '  ')
      .trim() +
    ' '
  );
}

/** Sets a member back to nothing. Returns what they had. */
export function settle(tallies, userId) {
  const count = tallyOf(tallies, userId);
  delete tallies[userId];
  return count;
}

/** "× 4", and what that comes to where one has a price: "× 4 = €4.40". */
export function told(count, { price, currency, language }) {
  if (price === '') return '× ' + count;
  const money = new Intl.NumberFormat(language, { style: 'currency', currency });
  return '× ' + count + ' = ' + money.format(count * price);
}

/** Whether the overview is due: its time lies after `last` and not after `now`. */
export function isDue({ at, days }, last, now) {
  const time = new Date(now);
  const [hours, minutes] = at.split(':').map(Number);
  time.setHours(hours, minutes, 0, 0);
  return days.includes(time.getDay()) && time > last && time <= now;
}
