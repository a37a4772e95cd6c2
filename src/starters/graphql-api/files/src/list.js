/**
 * One page of the things that fit a filter, in an order.
 *
 * @example
 * pageOf(books, { filter: { year: { min: 1900 } }, sort: { by: 'title' }, page: 1, limit: 10 });
 */
export function pageOf(things, { filter, sort, page, limit }) {
  const fitting = sorted(
    things.filter((thing) => fits(thing, filter)),
    sort,
  );
  const start = (page - 1) * limit;
  return {
    items: fitting.slice(start, start + limit),
    total: fitting.length,
    page,
    pages: Math.ceil(fitting.length / limit),
  };
}

function fits(thing, filter) {
  return Object.entries(filter ?? {}).every(([name, wanted]) => {
    const value = thing[name] ?? undefined;
    // Of a reference, its id.
    if (wanted === null || typeof wanted !== 'object') return hasId(value, wanted);
    const { equals, contains, min, max } = wanted;
    return (
      isLeft(equals, () => value === equals) &&
      isLeft(contains, () => isHeld(value, contains)) &&
      isLeft(min, () => value >= min) &&
      isLeft(max, () => value <= max)
    );
  });
}

function hasId(value, id) {
  return id === null || (Array.isArray(value) ? value.includes(id) : value === id);
}

function isLeft(limit, holds) {
  return limit === undefined || limit === null || holds();
}

/** Of a list, one of its entries. */
function isHeld(value, wanted) {
  return [value].flat().some((one) => lower(one).includes(lower(wanted)));
}

function lower(value) {
  return String(value ?? '').toLowerCase();
}

function sorted(things, sort) {
  if (!sort) return things;
  const { by, descending } = sort;
  const inOrder = things.toSorted((a, b) => compare(a[by] ?? '', b[by] ?? ''));
  return descending ? inOrder.reverse() : inOrder;
}

function compare(a, b) {
  const areNumbers = typeof a === 'number' && typeof b === 'number';
  return areNumbers ? a - b : String(a).localeCompare(String(b), 'en', { numeric: true });
}
