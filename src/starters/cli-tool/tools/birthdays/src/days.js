/** The names and dates of a table; other rows, such as a heading, are left out. */
export function peopleIn(table, isMonthFirst) {
  return table.flatMap((cells) => {
    const at = cells.findIndex((cell) => dateIn(cell, isMonthFirst) !== undefined);
    const name = cells.find((cell, place) => place !== at && cell.trim() !== '');
    return at < 0 || name === undefined
      ? []
      : [{ name: name.trim(), ...dateIn(cells[at], isMonthFirst) }];
  });
}

/** "1990-05-31", "31.5.1990", "31.5.", "05-31", "5/31/1990" */
export function dateIn(cell, isMonthFirst = false) {
  const text = cell.trim();
  const iso = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(text);
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4})?$/.exec(text);
  const slashes = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  if (dots) return dayOf(dots[3], dots[2], dots[1]);
  if (!slashes) return undefined;
  const [, first, second, year] = slashes;
  return isMonthFirst && Number(first) <= 12
    ? dayOf(year, first, second)
    : dayOf(year, second, first);
}

function dayOf(year, month, day) {
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!isDay) return undefined;
  return { month: Number(month), day: Number(day), ...(year && { year: Number(year) }) };
}

/** Everybody with the days until their next birthday and the age they reach then, the next one first. */
export function upcoming(people, now) {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return people
    .map((person) => {
      const inYear = (year) => new Date(year, person.month - 1, person.day);
      const isPast = inYear(today.getFullYear()) < today;
      const date = inYear(today.getFullYear() + (isPast ? 1 : 0));
      const days = Math.round((date - today) / 86_400_000);
      const age = person.year === undefined ? undefined : date.getFullYear() - person.year;
      return { name: person.name, date, days, age };
    })
    .sort((a, b) => a.days - b.days || a.name.localeCompare(b.name));
}
