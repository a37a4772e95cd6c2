/** What is wrong with a message, by field: texts of the settings. Empty when all is well. */
export function faultsOf({ name, email, message }) {
  const faults = {};
  if (!isText(name, 1, 100)) faults.name = 'badName';
  if (!isText(email, 3, 254) || !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(email.trim())) {
    faults.email = 'badEmail';
  }
  if (!isText(message, 1, 5000)) faults.message = 'badMessage';
  return faults;
}

/** A message as it is kept. */
export function cleaned({ name, email, message }) {
  const line = (text) => text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return {
    name: line(name),
    email: line(email),
    message: message.replace(/[^\P{C}\n]/gu, '').trim(),
  };
}

/** The fields of a body, as JSON or as a browser sends a form. */
export function fieldsOf({ headers, body }) {
  const type = headers['content-type'] ?? '';
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    return Object.fromEntries(new URLSearchParams(body.toString('utf8')));
  }
  return undefined;
}

function isText(value, min, max) {
  return typeof value === 'string' && value.trim().length >= min && value.length <= max;
}
