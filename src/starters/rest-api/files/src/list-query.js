/**
 * The things of a list that an address asks for: `?field=value` those with that value, `?sort=field` or
 * `?sort=-field` in that order, `?page=2&limit=10` one page of them.
 */
export function listed(items, query, pageSize) {
  const filters = [...query].filter(([name]) => !['sort', 'page', 'limit'].includes(name));
  const fitting = items.filter((item) =>
    filters.every(([name, value]) => Object.hasOwn(item, name) && String(item[name]) === value),
  );
  return pageOf(sorted(fitting, query.get('sort')), query, pageSize);
}

function sorted(items, sort) {
  if (!sort) return items;
  const isDown = sort.startsWith('-');
  const name = isDown ? sort.slice(1) : sort;
  const compared = items.toSorted((a, b) => compare(valueOf(a, name), valueOf(b, name)));
  return isDown ? compared.reverse() : compared;
}

function valueOf(item, name) {
  return Object.hasOwn(item, name) ? item[name] : '';
}

function compare(a, b) {
  const areNumbers = typeof a === 'number' && typeof b === 'number';
  return areNumbers ? a - b : String(a).localeCompare(String(b), 'en', { numeric: true });
}

function pageOf(items, query, pageSize) {
  const limit = countIn(query.get('limit')) ?? pageSize ?? items.length;
  const start = ((countIn(query.get('page')) ?? 1) - 1) * limit;
  return items.slice(start, start + limit);
}

function countIn(text) {
  return /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : undefined;
}
