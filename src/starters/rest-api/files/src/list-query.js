/**
 * The things of a list that an address asks for: `?field=value` those with that value or word, `?tag=value` those
 * with it in `tags`, `?maxPrice=9` and `?minPrice=5` those up to and from a number, `?sort=field` or
 * `?sort=-field` in that order, `?q=word` those that contain it, `?page=2&limit=10` one page of them.
 */
export function listed(items, query, pageSize) {
  const isField = (name) => items.some((item) => Object.hasOwn(item, name));
  const filters = [...query].filter(
    ([name]) => !controls.includes(name) && !(name === 'size' && !isField(name)),
  );
  const word = (query.get('q') ?? '').toLowerCase();
  const fitting = items.filter(
    (item) =>
      filters.every(([name, value]) => fits(item, name, value)) &&
      Object.values(item).some((value) => String(value).toLowerCase().includes(word)),
  );
  return pageOf(sorted(fitting, query.get('sort')), query, pageSize);
}

const controls = ['sort', 'page', 'limit', 'q'];

function fits(item, name, value) {
  if (Object.hasOwn(item, name)) return has(item[name], value);
  if (Object.hasOwn(item, name + 's')) return has(item[name + 's'], value);
  const [, limit, field] = /^(max|min)_?(\w{1,60})$/i.exec(name) ?? [];
  const own = Object.keys(item).find((key) => key.toLowerCase() === field?.toLowerCase());
  if (own === undefined || value.trim() === '') return false;
  return limit.toLowerCase() === 'max' ? item[own] <= Number(value) : item[own] >= Number(value);
}

/** Of a list one of them is enough, of a text whole words, of a time its day, month or year. */
function has(value, wanted) {
  if (/^\d{4}(-\d{2}){0,2}$/.test(wanted) && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value)) {
    return value.startsWith(wanted);
  }
  const words = (text) => ` ${String(text).toLowerCase()} `;
  return [value].flat().some((one) => words(one).includes(words(wanted)));
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
  const limit = countIn(query.get('limit') ?? query.get('size')) ?? pageSize ?? items.length;
  const start = ((countIn(query.get('page')) ?? 1) - 1) * limit;
  return items.slice(start, start + limit);
}

function countIn(text) {
  return /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : undefined;
}
