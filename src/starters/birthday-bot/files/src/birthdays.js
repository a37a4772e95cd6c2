/** Whether a calendar has the day: 29 February too. */
export function isDay(day, month) {
  const date = new Date(Date.UTC(2024, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Who has birthday on a date; who was born on 29 February, on `leapDay` of other years. */
export function bornOn(birthdays, date, leapDay) {
  const isLeap = new Date(date.getFullYear(), 1, 29).getMonth() === 1;
  return Object.entries(birthdays)
    .filter(([, { day, month }]) => {
      const isMissing = day === 29 && month === 2 && !isLeap;
      const [today, ofMonth] = isMissing ? [leapDay.day, leapDay.month] : [day, month];
      return date.getDate() === today && date.getMonth() + 1 === ofMonth;
    })
    .map(([userId]) => userId);
}

/** The next birthdays with their dates, today's first. */
export function nextBirthdays(birthdays, now, count) {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return Object.entries(birthdays)
    .map(([userId, { day, month }]) => {
      const thisYear = new Date(today.getFullYear(), month - 1, day);
      const date = thisYear < today ? new Date(today.getFullYear() + 1, month - 1, day) : thisYear;
      return { userId, date };
    })
    .sort((a, b) => a.date - b.date)
    .slice(0, count);
}

/** The day of a date as text, so that nobody is congratulated twice on it. */
export function dayOf(date) {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
}

/** A day and a month in words, as in "12 March". */
export function spokenDay(day, month, language) {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(2024, month - 1, day)));
}
