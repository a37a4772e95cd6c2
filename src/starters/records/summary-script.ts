import { source } from '../lay-out.ts';

/** `showSums`, `showGroups` and `showChart`: what stands below the list. */
export const summaryScript = source`
  function showSums(list) {
    const cells = fields.map(({ sum }, index) => (sum ? sumText(list, index) : ''));
    const rows = [];
    if (list.length > 0 && cells.some((cell) => cell !== '')) {
      rows.push(make('tr', {}, ...cells.map((cell, index) => {
        const { sum, label } = fields[index];
        return make('td', { class: isNumber(index) ? 'number' : '', 'data-label': label }, ...(cell === '' ? [] : [make('span', {}, make('small', {}, text[sum] + ' '), cell)]));
      }), make('td')));
    }
    const more = [...worthOf(list), ...billOf(list), ...paceOf(list), ...useOf(list)];
    for (const [name, value] of list.length > 0 ? more : []) {
      rows.push(make('tr', {}, make('td', { colspan: fields.length + 1 }, name + ': ' + value)));
    }
    $('sums').replaceChildren(...rows);
  }

  function sumText(list, index) {
    const known = list.filter(({ values }) => values[index] !== '');
    const total = totalOf(known, index);
    if (known.length === 0) return '';
    return shown(index, fields[index].sum === 'average' ? total / known.length : total);
  }

  // In thousandths, so that no rounding adds up.
  function totalOf(list, index) {
    return list.reduce((sum, entry) => sum + Math.round(numberIn(entry, index) * 1000), 0) / 1000;
  }

  // How many there are times what one costs.
  function worthOf(list) {
    const count = fields.findIndex(({ role }) => role === 'stock');
    const price = fields.findIndex(({ type }) => type === 'money');
    if (count < 0 || price < 0) return [];
    const worth = list.reduce((sum, entry) => sum + numberIn(entry, count) * numberIn(entry, price), 0);
    return [[text.value, money.format(worth)]];
  }

  // What an hour costs; 0 where hours are not billed.
  function rate() {
    return Number($('rate')?.value) || 0;
  }

  function billOf(list) {
    return rate() > 0 ? [[text.value, money.format(earnedIn(list))]] : [];
  }

  function paceOf(list) {
    const time = fields.findIndex(({ type }) => type === 'duration');
    const way = fields.findIndex(({ type, role }) => type === 'number' && role === undefined);
    const both = list.filter((entry) => time >= 0 && way >= 0 && numberIn(entry, way) > 0 && numberIn(entry, time) > 0);
    if (both.length === 0) return [];
    const seconds = totalOf(both, time) / totalOf(both, way);
    return [[text.pace, clock(seconds) + ' / ' + (fields[way].unit || 'km')]];
  }

  // Litres for a hundred kilometres, or the way on one; what grows from day to day is the reading of a counter.
  function useOf(list) {
    const fuel = fields.findIndex(({ label, unit }) => /^(?:l|gal|fuel|лит|升|リットル|리터|लीटर|لتر)/i.test(unit || label));
    const way = fields.findIndex(({ label, unit }) => /^(?:km|kilom|quil|chilom|mi(?:$|l)|odo|dist|км|килом|公里|里程|距離|거리)/i.test(unit || label));
    if (fuel < 0 || way < 0) return [];
    const known = list.filter((entry) => numberIn(entry, way) > 0).sort((one, other) => numberIn(one, way) - numberIn(other, way));
    if (known.length === 0) return [];
    const [least, most] = [known[0], known.at(-1)].map((entry) => numberIn(entry, way));
    const isReading = least > 2000;
    const distance = isReading ? most - least : totalOf(known, way);
    const used = totalOf(isReading ? known.slice(1) : known, fuel);
    if (distance === 0 || used === 0) return [];
    return [content.economy ? [content.economy, plain.format(distance / used)] : [fields[fuel].label + ' / 100 km', plain.format((used / distance) * 100)]];
  }

  function showGroups(list) {
    const by = $('by')?.value;
    if (by === undefined) return;
    const summed = fields.flatMap(({ sum }, index) => (sum ? [index] : []));
    const groups = Map.groupBy(list, (entry) => groupOf(entry, by));
    const names = [...groups.keys()].sort((one, other) => (/^\d{4}/.test(one) ? other.localeCompare(one) : one.localeCompare(other, language)));
    // What was lent and not yet paid back.
    const [lent, paid] = content.owed || [];
    const left = content.owed ? [fields[lent].label + ' − ' + fields[paid].label] : content.rates || rate() > 0 ? [text.value] : [];
    const leftOf = (all) => left.map(() => make('td', { class: 'number' }, content.owed ? shown(lent, totalOf(all, lent) - totalOf(all, paid)) : money.format(earnedIn(all))));
    const share = new Intl.NumberFormat(language, { style: 'percent' });
    const isRanked = fields[by]?.type === 'choice';
    if (isRanked) names.sort((one, other) => groups.get(other).length - groups.get(one).length);
    const head = make('tr', {}, ...['', text.entries, ...summed.map((index) => (index === content.best ? '★' : text[fields[index].sum]) + ' · ' + fields[index].label), ...left]
      .map((name, index) => (name === '' ? make('td') : make('th', { scope: 'col', class: index > 0 ? 'number' : '' }, name))));
    const rows = names.map((name) => make('tr', {},
      make('th', { scope: 'row' }, nameOf(name, by)),
      make('td', { class: 'number' }, groups.get(name).length + (isRanked ? ' (' + share.format(groups.get(name).length / list.length) + ')' : '')),
      ...summed.map((index) => make('td', { class: 'number' }, bestText(groups.get(name), index))),
      ...leftOf(groups.get(name))));
    $('groups').replaceChildren(make('thead', {}, head), make('tbody', {}, ...rows));
    $('groups').closest('section').hidden = list.length === 0;
  }

  function bestText(all, index) {
    return index === content.best ? shown(index, Math.max(...all.map((entry) => numberIn(entry, index)))) : sumText(all, index);
  }

  // The hours of each at the rate of whom they are for.
  function earnedIn(list) {
    const who = fields.findIndex(({ type }) => type === 'choice');
    const hours = fields.findIndex(({ type }) => type === 'number');
    if (rate() > 0) return totalOf(list, content.billed) * rate();
    return list.reduce((sum, entry) => sum + numberIn(entry, hours) * (content.rates[entry.values[who]] || 0), 0);
  }

  function groupOf({ values }, by) {
    if (!['week', 'month', 'year'].includes(by)) return values[by] || '–';
    if (by === 'week' && values[dateAt]) {
      const day = new Date(values[dateAt] + 'T12:00');
      day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
      return dayText(day);
    }
    return values[dateAt].slice(0, by === 'month' ? 7 : 4) || '–';
  }

  function nameOf(name, by) {
    if (by === 'week' && name !== '–') return new Date(name + 'T12:00').toLocaleDateString(language, { day: 'numeric', month: 'short', year: 'numeric' }) + ' –';
    if (by === 'month' && name !== '–') return new Date(name + '-15T12:00').toLocaleDateString(language, { month: 'long', year: 'numeric' });
    return fields[by]?.type === 'yes' ? (name === 'yes' ? text.yes : text.no) : name;
  }

  // The sums of each week or month, the last twelve of them.
  function showTotals() {
    const groups = Map.groupBy(found().filter(({ values }) => values[dateAt] !== ''), (entry) => groupOf(entry, content.per));
    const names = [...groups.keys()].sort().slice(-12);
    const summed = fields.flatMap(({ sum }, index) => (sum ? [index] : []));
    $('course').hidden = names.length === 0;
    $('chart').replaceChildren(...summed.map((at) => {
      const totals = names.map((name) => totalOf(groups.get(name), at));
      const most = Math.max(...totals, 1);
      const title = make('figcaption', {}, fields[at].label);
      const bars = names.map((name, index) => make('li', {},
        make('span', {}, nameOf(name, content.per)),
        make('i', { style: '--share: ' + Math.max(totals[index], 0) / most * 100 + '%', 'aria-hidden': 'true' }),
        make('b', {}, shown(at, totals[index]))));
      return make('figure', {}, title, make('ul', { class: 'totals' }, ...bars));
    }));
  }

  // The main number, in the order of the days: a level, such as a weight, before what adds up.
  function showChart() {
    if (!$('chart')) return;
    if (content.per) return showTotals();
    const level = fields.findIndex(({ role }) => role === 'level');
    const at = level >= 0 ? level : fields.findIndex(({ type, sum }) => sum && type !== 'text');
    // Of those that the filters leave: one exercise, one person.
    const list = found()
      .filter(({ values }) => at >= 0 && values[at] !== '' && (dateAt < 0 || values[dateAt] !== ''))
      .sort((one, other) => (dateAt < 0 ? 0 : one.values[dateAt].localeCompare(other.values[dateAt])));
    // A line for each of what can be chosen.
    const choice = kindAt();
    const names = choice < 0 ? [''] : [...new Set(list.map(({ values }) => values[choice]))];
    const lines = names
      .map((name) => ({ name, points: list.filter(({ values }) => choice < 0 || values[choice] === name).slice(-60).map((entry) => numberIn(entry, at)) }))
      .filter(({ points }) => points.length > 1)
      .slice(0, 8);
    $('course').hidden = lines.length === 0;
    if (lines.length === 0) return;
    const all = lines.flatMap(({ points }) => points);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const place = (value, index, { length }) => [40 + (index / (length - 1)) * 640, 170 - ((value - least) / (most - least || 1)) * 140];
    const label = lines.map(({ name, points }) => (name || fields[at].label) + ': ' + shown(at, points[0]) + ' – ' + shown(at, points.at(-1))).join(', ');
    const note = (words, x, y) => {
      const element = draw('text', { x, y });
      element.textContent = words;
      return element;
    };
    const svg = draw('svg', { viewBox: '0 0 800 200', role: 'img', 'aria-label': label },
      ...lines.flatMap(({ name, points }, line) => {
        const tinted = (element, property) => {
          if (line > 0) element.style[property] = 'hsl(' + ((line * 67 + 20) % 360) + ' 60% 50%)';
          return element;
        };
        const places = points.map(place);
        return [
          tinted(draw('polyline', { points: places.map((one) => one.join(',')).join(' ') }), 'stroke'),
          ...places.map(([cx, cy]) => tinted(draw('circle', { cx, cy, r: 4 }), 'fill')),
          note(name, 690, places.at(-1)[1] + 5),
        ];
      }),
      note(fields[at].label + ' ' + shown(at, most), 0, 20),
      note(fields[at].label + ' ' + shown(at, least), 0, 198));
    $('chart').replaceChildren(svg);
  }

  function draw(tag, attributes, ...children) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }
`;
