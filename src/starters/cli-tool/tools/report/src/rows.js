const day = 24 * 60 * 60 * 1000;

/** A day as its number since 1970, written as `order` says: 31/12/2026 is 'dmy', 2026-12-31 is 'ymd'. */
export function dayOf(text, order) {
  const parts = /^\s*(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})/.exec(text ?? '');
  if (parts === null) return undefined;
  const numbers = parts.slice(1).map(Number);
  const isYearFirst = parts[1].length === 4;
  const [year, month, date] = isYearFirst
    ? numbers
    : order === 'mdy' && !text.includes('.')
      ? [numbers[2], numbers[0], numbers[1]]
      : [numbers[2], numbers[1], numbers[0]];
  const full = year < 100 ? 2000 + year : year;
  const time = Date.UTC(full, month - 1, date);
  return new Date(time).getUTCMonth() === month - 1 ? time / day : undefined;
}

/** The order in which the days of a file are written, as far as one above 12 shows it: otherwise the usual one. */
export function orderOf(rows, usual) {
  const written = rows
    .flatMap((row) => Object.values(row))
    .flatMap((text) => {
      const [, one, other] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(text ?? '') ?? [];
      return one === undefined ? [] : [[Number(one), Number(other)]];
    });
  if (written.some(([one]) => one > 12)) return 'dmy';
  return written.some(([, other]) => other > 12) ? 'mdy' : usual;
}

/** The days by which rows are late today, with what that costs; only those that are. */
export function lateRows(rows, { column, centsPerDay, cap }, { order, today }) {
  return rows.flatMap((row) => {
    const due = dayOf(row[column], order);
    if (due === undefined) throw new Error('This is no date: ' + JSON.stringify(row[column]) + '.');
    const late = today - due;
    if (late <= 0) return [];
    const costs =
      centsPerDay === undefined ? undefined : Math.min((late * centsPerDay) / 100, cap ?? Infinity);
    return [{ ...row, late, ...(costs !== undefined && { costs: Math.round(costs * 100) / 100 }) }];
  });
}

/** Rows whose day lies at least so many days back, the longest first; or comes within them, the next first. */
export function agedRows(rows, { column, days, isAhead }, { order, today }) {
  return rows
    .flatMap((row) => {
      // Without a day, nothing has happened yet.
      if ((row[column] ?? '').trim() === '') return isAhead ? [] : [{ ...row, away: '' }];
      const day = dayOf(row[column], order);
      if (day === undefined)
        throw new Error('This is no date: ' + JSON.stringify(row[column]) + '.');
      const away = isAhead ? day - today : today - day;
      return (isAhead ? away >= 0 && away <= days : away >= days) ? [{ ...row, away }] : [];
    })
    .toSorted((a, b) => (isAhead ? a.away - b.away : b.away - a.away));
}

/** Rows by the value of a column, in the order of the values; "Food" and "food" are one. */
export function groupsOf(rows, column) {
  if (column === undefined) return [['', rows]];
  const each = Map.groupBy(rows, (row) => (row[column] ?? '').trim().toLowerCase());
  return [...each.values()]
    .map((own) => [(own[0][column] ?? '').trim(), own])
    .toSorted(([a], [b]) => a.localeCompare(b, undefined, { numeric: true }));
}

/** Rows by the month of a column, as in 2026-12, in their order. */
export function monthsOf(rows, column, order) {
  const monthOf = (row) => {
    const number = dayOf(row[column], order);
    return number === undefined ? '' : new Date(number * day).toISOString().slice(0, 7);
  };
  return [...Map.groupBy(rows, monthOf)].toSorted(([a], [b]) => a.localeCompare(b));
}

/** The column that a word names: "category" for "Category", or "Categories". */
export function columnOf([row = {}], word) {
  const plain = (text) =>
    text
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  const names = Object.keys(row);
  return (
    word &&
    (names.find((name) => plain(name) === plain(word)) ??
      names.find((name) => plain(name).startsWith(plain(word).slice(0, 5))))
  );
}

/** The column with a day in each row. */
export function dateColumn(rows, order) {
  return Object.keys(rows[0] ?? {}).find((name) =>
    rows.every((row) => dayOf(row[name], order) !== undefined),
  );
}

/** The last column with an amount in each row. */
export function amountColumn(rows, order) {
  return numberColumns(rows, order).at(-1);
}

/** For each column of numbers its mean and its bounds. */
export function boundsOf(rows, order) {
  return numberColumns(rows, order).map((name) => {
    const numbers = rows.map((row) => numberIn(row[name]) ?? 0);
    const sum = numbers.reduce((all, one) => all + one, 0);
    return { '': name, count: rows.length, ...meansOf(numbers), Σ: Math.round(sum * 100) / 100 };
  });
}

function numberColumns(rows, order) {
  return Object.keys(rows[0] ?? {}).filter((name) =>
    rows.every(
      (row) =>
        /^\D{0,4}\d[\d.,]*\D{0,4}$/.test(row[name]?.trim()) &&
        dayOf(row[name], order) === undefined,
    ),
  );
}

/** Only what was paid, where a table has amounts with a minus: without it. */
export function spentRows(rows, amount) {
  const paid = rows.filter((row) => numberIn(row[amount]) < 0);
  return paid.length === 0
    ? rows
    : paid.map((row) => ({ ...row, [amount]: (-numberIn(row[amount])).toFixed(2) }));
}

/** Rows with the category whose words stand in them, if they do not say one themselves. */
export function categorized(rows, { keywords, name, other }) {
  return rows.map((row) => {
    const text = Object.values(row).join(' ').toLowerCase();
    const found = Object.keys(keywords).find((one) =>
      keywords[one].some((word) => text.includes(word)),
    );
    return { ...row, [name]: row[name] || (found ?? other) };
  });
}

/** What came in, and what went out. */
export function flowOf(rows, amount, [income, expense]) {
  const numbers = rows.map((row) => numberIn(row[amount]) ?? 0);
  const sum = (chosen) => Math.round(chosen.reduce((all, one) => all + one, 0) * 100) / 100;
  return {
    [income]: sum(numbers.filter((one) => one > 0)),
    [expense]: sum(numbers.filter((one) => one < 0)),
  };
}

/** A number as people write it: 1,200.50 and 1.200,50 and "£3". */
export function numberIn(text) {
  const digits = String(text ?? '')
    .replace('−', '-')
    .replace(/[^\d.,-]/g, '')
    .replace(/^(.+)-$/, '-$1');
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = decimal ? digits.slice(0, decimal.index) : digits;
  const value = Number(whole.replace(/[.,]/g, '') + (decimal ? '.' + decimal[1] : ''));
  return digits === '' || Number.isNaN(value) ? undefined : value;
}

/** How many rows each group has, and the sum of a column, or its mean, median and most; the most first. */
export function totalsOf(rows, { by, sum, isMean }) {
  const totals = groupsOf(rows, by).map(([group, own]) => ({
    ...(by !== undefined && { [by]: group }),
    count: own.length,
    ...(sum !== undefined && isMean && meansOf(own.map((row) => numberIn(row[sum]) ?? 0))),
    ...(sum !== undefined && {
      [sum]: Math.round(own.reduce((all, row) => all + (numberIn(row[sum]) ?? 0), 0) * 100) / 100,
    }),
  }));
  const key = sum ?? 'count';
  return totals.toSorted((a, b) => b[key] - a[key]);
}

function meansOf(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  const mean = sorted.reduce((all, one) => all + one, 0) / sorted.length;
  return { Ø: Math.round(mean * 100) / 100, median: middle, min: sorted[0], max: sorted.at(-1) };
}
