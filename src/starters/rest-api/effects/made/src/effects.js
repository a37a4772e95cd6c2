import { settings } from './settings.js';
import { t } from './texts.js';

/**
 * What adding a thing does to others, by the effects in `src/settings.js`: it takes from their stock, and
 * costs their price. Returns what is computed. `open` gives the collection of a path.
 */
export function takeFrom(name, thing, open) {
  const effect = settings.effects[name];
  if (effect === undefined) return {};
  const lines = linesOf(effect, thing).map((line) => ({
    ...line,
    other: otherOf(effect, line, open),
  }));
  if (effect.stock !== undefined) {
    const needed = Object.values(Object.groupBy(lines, ({ other }) => other.id));
    for (const those of needed) {
      const [{ other }] = those;
      if (amountIn(those) > Number(other[effect.stock] ?? 0)) {
        throw refusal(
          effect.status,
          t('There are only {x} of {y}.', {
            x: Number(other[effect.stock] ?? 0),
            y: nameOf(effect, other),
          }),
        );
      }
    }
    for (const those of needed) change(effect, those[0].other, -amountIn(those), open);
  }
  return computedOf(effect, thing, lines);
}

/** What is computed of a thing that changes: its stock stays. */
export function computed(name, thing, open) {
  const effect = settings.effects[name];
  if (effect?.price === undefined) return {};
  const lines = linesOf(effect, thing).map((line) => ({
    ...line,
    other: otherOf(effect, line, open),
  }));
  return computedOf(effect, thing, lines);
}

/** Gives back what a thing took: it was returned, cancelled or removed. */
export function giveBack(name, thing, open) {
  const effect = settings.effects[name];
  if (effect?.stock === undefined || thing === undefined || isOver(thing)) return;
  for (const line of linesOf(effect, thing)) {
    const other = find(effect, line, open);
    if (other !== undefined) change(effect, other, line.amount, open);
  }
}

/** The same for a thing that an action ends: a loan is returned. */
export function giveBackAfter(work, thing, open) {
  if (work.does !== 'set' || !ends.test(work.field + ' ' + work.value)) return;
  giveBack(work.of, { ...thing, [work.field]: undefined }, open);
}

const ends =
  /return|cancel|zuruck|zurück|storn|devuel|devolv|anulad|cancelad|rendu|annul|restitui|zwroc|zwróc|anulow|возвращ|отмен|terug|iade|iptal/i;
const isOver = (thing) =>
  Object.entries(thing).some(([field, value]) =>
    value === true
      ? ends.test(field)
      : ends.test(String(value)) &&
        /^(?:status|stat|estado|état|etat|stato|zustand|stan)/i.test(field),
  );

/** A thing is of one other, or has a list of several: `items: [{ product, quantity }]`. */
function linesOf({ by, amount }, thing) {
  const list = Object.values(thing).find(
    (value) => Array.isArray(value) && value.some((one) => typeof one === 'object'),
  );
  return (list ?? [thing]).map((line) => {
    const key =
      line?.[by] ??
      line?.id ??
      (list ? Object.values(line ?? {}).find((value) => typeof value === 'string') : undefined);
    const count =
      line?.[amount] ??
      line?.quantity ??
      (list ? Object.values(line ?? {}).find(Number.isInteger) : undefined) ??
      1;
    if (!Number.isInteger(count) || count < 1)
      throw refusal(400, t('{x} must be a whole number above 0.', { x: amount ?? 'quantity' }));
    return { key: String(key), amount: count };
  });
}

function find({ of, names }, { key }, open) {
  const wanted = key.trim().toLowerCase();
  return open(of)
    .list()
    .find((item) => ['id', ...names].some((name) => String(item[name]).toLowerCase() === wanted));
}

function otherOf(effect, line, open) {
  const other = find(effect, line, open);
  if (other === undefined)
    throw refusal(
      404,
      t('There is no {x} {y}.', { x: effect.by, y: JSON.stringify(line.key.slice(0, 60)) }),
    );
  return other;
}

function change({ of, stock }, other, by, open) {
  const now = open(of).read(other.id) ?? other;
  // Of what is there or not, there is one.
  const left = typeof now[stock] === 'boolean' ? by > 0 : Number(now[stock] ?? 0) + by;
  open(of).change(other.id, { [stock]: left });
}

function computedOf({ price, total, hours, each = 1, rates, fee }, thing, lines) {
  if (price === undefined) return {};
  const priceOf = (other) => Number(rates?.prices[other[rates.field]] ?? other[price] ?? 0);
  const sum = lines.reduce((all, { other, amount }) => all + priceOf(other) * amount, 0);
  const spans = hours === undefined ? 1 : hoursBetween(thing[hours[0]], thing[hours[1]]) / each;
  // A day that has begun is paid for.
  const goods = round(sum * (each > 1 ? Math.max(Math.ceil(spans), 1) : spans));
  if (fee === undefined) return { [total]: goods };
  const delivery = goods >= (fee.freeFrom ?? Infinity) ? 0 : fee.amount;
  return { delivery, [total]: round(goods + delivery) };
}

/** Between two times of one day, or two days with a time. */
function hoursBetween(from, to) {
  const at = (value) => {
    const text = String(value);
    if (text.includes('-')) return Date.parse(text) / 3_600_000;
    const [hours, minutes] = text.split(':').map(Number);
    return hours + minutes / 60;
  };
  return Math.max(at(to) - at(from), 0) || 0;
}

const round = (number) => Math.round(number * 100) / 100;
const amountIn = (lines) => lines.reduce((sum, { amount }) => sum + amount, 0);
const nameOf = ({ names }, other) => String(other[names[0]] ?? other.id);

function refusal(status, message) {
  return Object.assign(new Error(message), { status });
}
