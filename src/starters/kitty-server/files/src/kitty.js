import { HttpError } from './http.js';

/** What each person took, paid and owes, in cents; who owes less than nothing has money in the kitty. */
export function balancesOf({ people, entries }) {
  return people.map((name) => {
    const own = entries.filter(({ person }) => person === name);
    const sumOf = (kind) =>
      own.filter((entry) => entry.kind === kind).reduce((sum, { cents }) => sum + cents, 0);
    const [taken, paid] = [sumOf('taken'), sumOf('paid')];
    return { name, taken, paid, owes: taken - paid };
  });
}

export function addPerson(kitty, given) {
  const name = typeof given === 'string' ? given.trim() : '';
  if (name === '' || name.length > 40)
    throw new HttpError(400, 'Send "name": at most 40 characters.');
  if (kitty.people.includes(name)) throw new HttpError(409, 'This name is there already.');
  if (kitty.people.length >= 200) throw new HttpError(429, 'There are too many people.');
  kitty.people.push(name);
  return { name };
}

/** Something that a person takes, at its price of today. */
export function take(kitty, goods, { person, what, now }) {
  checkPerson(kitty, person);
  const good = goods.find(({ name }) => name === what);
  if (good === undefined)
    throw new HttpError(400, 'Send "what": one of ' + goods.map(({ name }) => name).join(', '));
  return added(kitty, { kind: 'taken', person, what, cents: Math.round(good.price * 100), now });
}

/** What a person pays in: "5", "2,50" or 2.5. */
export function pay(kitty, { person, amount, now }) {
  checkPerson(kitty, person);
  const text = String(amount ?? '')
    .trim()
    .replace(',', '.');
  const cents = /^\d{1,6}(?:\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : 0;
  if (cents <= 0) throw new HttpError(400, 'Send "amount": a sum above 0, such as 2.50.');
  return added(kitty, { kind: 'paid', person, cents, now });
}

export function removeEntry(kitty, id) {
  const at = kitty.entries.findIndex((entry) => String(entry.id) === id);
  if (at < 0) throw new HttpError(404, 'There is no such entry.');
  kitty.entries.splice(at, 1);
}

function checkPerson({ people }, person) {
  if (!people.includes(person)) throw new HttpError(400, 'Send "person": a name of the list.');
}

function added(kitty, { now, ...entry }) {
  kitty.lastId += 1;
  const record = { id: kitty.lastId, ...entry, at: new Date(now).toISOString() };
  kitty.entries.push(record);
  return record;
}
