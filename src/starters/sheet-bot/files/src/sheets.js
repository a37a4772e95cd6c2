/** Adds to a number of a sheet, which never falls below `least`. Returns the new one. */
export function change(sheet, field, amount, least) {
  sheet[field] = Math.max(least, Number(sheet[field] ?? 0) + amount);
  return sheet[field];
}

/** The sheet of a member; undefined if there is none. */
export function sheetOf(sheets, userId) {
  return Object.hasOwn(sheets, userId) ? sheets[userId] : undefined;
}
