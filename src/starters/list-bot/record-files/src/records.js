import { writeCsv } from './csv.js';

/** The number of an entry as it is shown: "RM-1" where the settings have a prefix. */
export function numberOf({ prefix, digits }, number) {
  return prefix + String(number).padStart(digits, '0');
}

/** Sets the status of an entry; undefined if there is no such entry, or no such status. */
export function setStatus(list, number, status) {
  const entry = Object.hasOwn(list.entries, number) ? list.entries[number] : undefined;
  if (!entry || status === undefined) return undefined;
  entry.status = status;
  return entry;
}

/** Those that are not at the last status, then the others. */
export function openOnes(entries, { statuses }, isAlone = false) {
  const isOpen = ({ status }) => status === undefined || status !== statuses.at(-1);
  return [...entries.filter(isOpen), ...entries.filter((one) => !isAlone && !isOpen(one))];
}

/** The entries as a table. No cell of it is read as a formula. */
export function tableOf(list, entries) {
  const rows = entries.map(({ number, values, status = '', userName = '' }) => ({
    number: numberOf(list, number),
    ...values,
    ...(list.statuses.length === 0 ? {} : { status }),
    member: userName,
  }));
  const safe = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, withoutFormula(value)])),
  );
  return '\ufeff' + writeCsv(safe);
}

function withoutFormula(value) {
  return /^[=+\-@\t\r]/.test(value) && !/^[+-]?\d{1,15}([.,]\d{1,15})?$/.test(value)
    ? "'" + value
    : value;
}
