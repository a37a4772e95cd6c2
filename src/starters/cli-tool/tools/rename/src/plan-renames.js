import { UsageError } from './main.js';

/**
 * Which file gets which name, in an order in which no file is written over. Refuses two files of one
 * name and a name that is no name.
 */
export function planRenames(names, options, existing = new Set(names)) {
  const chosen = [...names]
    .filter((name) => !name.startsWith('.'))
    .filter((name) => options.ext || !options.kinds || options.kinds.includes(extensionOf(name)))
    .filter(
      (name) =>
        !options.ext ||
        name.toLowerCase().endsWith('.' + options.ext.toLowerCase().replace(/^\./, '')),
    )
    .sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  const width = Math.max(3, String(chosen.length).length);
  const pattern = patternOf(options);
  const plan = chosen.map((from, index) => ({
    from,
    to: newName(from, index, { options, pattern, width }),
  }));
  if (options.series !== undefined || (options.times && options.joint))
    return checked(counted(plan, options), existing);
  return checked(options.times ? numbered(plan) : plan, existing);
}

/**
 * "2024-07-31_001", the photos of a day in the order in which they were taken, or "trip-001", those of a series;
 * what has such a name keeps it.
 */
function counted(plan, { times, joint, series, prefix = '', width = 3 }) {
  const stemOf = (name) => name.replace(/\.[^.]*$/, '').toLowerCase();
  const startOf = (name) => series ?? prefix + times.get(name).slice(0, 10) + joint;
  const isNamed = ({ from }) => {
    const [stem, start] = [stemOf(from), startOf(from).toLowerCase()];
    const count = stem.slice(start.length);
    return stem.startsWith(start) && /^\d{1,6}$/.test(count) && count.length >= width;
  };
  const taken = new Set(plan.filter(isNamed).map(({ from }) => stemOf(from)));
  const order = (name) => times?.get(name) ?? '';
  return plan
    .filter((one) => !isNamed(one))
    .toSorted((a, b) => order(a.from).localeCompare(order(b.from)))
    .map(({ from }) => {
      const named = (count) => startOf(from) + String(count).padStart(width, '0');
      let count = 1;
      while (taken.has(named(count).toLowerCase())) count += 1;
      taken.add(named(count).toLowerCase());
      const extension = extensionOf(from);
      return { from, to: named(count) + (extension === '' ? '' : '.' + extension) };
    });
}

function extensionOf(name) {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** Photos of one second get `_1`, `_2`. */
function numbered(plan) {
  const isNamed = ({ from, to }) => from === to || from.replace(/_\d+(?=\.[^.]*$)/, '') === to;
  const taken = new Set(plan.filter(isNamed).map(({ from }) => from.toLowerCase()));
  return plan.map((one) => {
    const { from, to } = one;
    if (isNamed(one)) return { from, to: from };
    const dot = to.lastIndexOf('.') > 0 ? to.lastIndexOf('.') : to.length;
    let name = to;
    for (let count = 1; taken.has(name.toLowerCase()); count += 1) {
      name = to.slice(0, dot) + '_' + count + to.slice(dot);
    }
    taken.add(name.toLowerCase());
    return { from, to: name };
  });
}

function checked(all, existing) {
  const plan = all.filter(({ from, to }) => from !== to);
  const targets = new Set();
  for (const { from, to } of plan) {
    const isName = to !== '' && to !== '.' && to !== '..' && !/[/\\\0]/.test(to);
    if (!isName)
      throw new UsageError(
        from + ' would become ' + JSON.stringify(to) + ', which is no file name.',
      );
    // Many file systems take A and a for one name.
    const isSame = from.toLowerCase() === to.toLowerCase();
    if (targets.has(to.toLowerCase()) || (existing.has(to) && !isSame)) {
      throw new Error(
        'Nothing was renamed: ' + from + ' would become ' + to + ', which is there already.',
      );
    }
    targets.add(to.toLowerCase());
  }
  return plan;
}

function patternOf({ find, regex }) {
  if (find === undefined) return undefined;
  if (find === '') throw new UsageError('--find must not be empty.');
  try {
    return new RegExp(
      regex ? find : (RegExp.escape?.(find) ?? find.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')),
      'gu',
    );
  } catch (error) {
    throw new UsageError('--find is no regular expression: ' + error.message);
  }
}

function newName(name, index, { options, pattern, width }) {
  const { replace = '', regex, lower, dashes, prefix = '', number, times } = options;
  const dot = name.lastIndexOf('.');
  const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const time = times?.get(name);
  // With its old name behind it, once.
  const isDated = options.keepsName && time !== undefined && base.startsWith(time);
  let changed = isDated ? base : (time ?? base) + (options.keepsName && time ? '_' + base : '');
  // $1 and the like mean something only where a regular expression was asked for.
  if (pattern) changed = changed.replace(pattern, regex ? replace : () => replace);
  if (dashes) changed = changed.trim().replace(/\s+/g, '-');
  if (lower) changed = changed.toLowerCase();
  if (number) changed = String(index + 1).padStart(width, '0') + '-' + changed;
  return prefix + changed + (lower || times ? extension.toLowerCase() : extension);
}
