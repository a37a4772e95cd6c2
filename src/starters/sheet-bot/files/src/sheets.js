/** Adds to a number of a sheet, which never falls below `least`. Returns the new one. */
export function change(sheet, field, amount, least) {
  sheet[field] = Math.max(least, Number(sheet[field] ?? 0) + amount);
  return sheet[field];
}

/** The sheet of a member; undefined if there is none. */
export function sheetOf(sheets, userId) {
  return Object.hasOwn(sheets, userId) ? sheets[userId] : undefined;
}

/** All sheets, each in one line: the values of its first fields. */
export function rowsOf(sheets, fields) {
  return Object.entries(sheets).map(([id, sheet]) => ({
    id,
    words: fields
      .slice(0, 5)
      .map(({ name }) => String(sheet[name] ?? '—').slice(0, 60))
      .join(' · '),
  }));
}
