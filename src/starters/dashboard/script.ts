import { source } from '../lay-out.ts';
import { fillScript } from '../page/scripts.ts';

export const script = source`
  const { figures, parts, months = [], text } = content;
  const language = document.documentElement.lang;
  const trend = document.querySelector('#trend');
  const reading = document.querySelector('#reading');
  const size = { left: 56, right: 8, top: 14, bottom: 34, width: 900, height: 430 };

  let chosen = 0;
  let days = 30;
  let at;

  document.querySelector('#date').textContent = new Date().toLocaleDateString(language, { dateStyle: 'full' });
  for (const radio of document.querySelectorAll('[name=period]')) {
    radio.addEventListener('change', () => {
      days = Number(radio.value);
      at = undefined;
      show();
    });
  }
  trend.addEventListener('pointermove', (event) => {
    const box = trend.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * size.width;
    const step = (size.width - size.left - size.right) / (days - 1);
    point(Math.round((x - size.left) / step));
  });
  trend.addEventListener('pointerleave', () => point(undefined));
  trend.addEventListener('keydown', (event) => {
    const offset = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!offset) return;
    event.preventDefault();
    point(at === undefined ? days - 1 : at + offset);
  });
  showParts();
  showMonths();
  show();

  function show() {
    document.querySelector('#figures').replaceChildren(...figures.map(cardOf));
    document.querySelector('#trend-heading').textContent = fill(text.trend, { name: figures[chosen].name });
    drawTrend();
    showTable();
  }

  function point(index) {
    at = index === undefined ? undefined : Math.min(Math.max(index, 0), days - 1);
    drawTrend();
  }

  function showMonths() {
    const most = Math.max(...months.map(({ value }) => value));
    document.querySelector('.columns')?.append(...months.map(({ label: month, value }) => {
      const item = document.createElement('li');
      item.style.setProperty('--share', value / most);
      item.classList.toggle('most', value === most);
      item.append(element('b', value.toLocaleString(language, { notation: 'compact' })), document.createElement('i'), element('span', month));
      return item;
    }));
  }

  function cardOf(figure, index) {
    const now = figure.isToday ? figure.values.at(-1) : totalOf(figure, figure.values.slice(-days));
    const before = totalOf(figure, figure.values.slice(-days * 2, -days));
    const change = before === 0 ? 0 : (now - before) / before;
    const card = document.createElement('button');
    card.type = 'button';
    card.className = 'figure';
    card.setAttribute('aria-pressed', String(index === chosen));
    card.addEventListener('click', () => {
      chosen = index;
      at = undefined;
      show();
      document.querySelectorAll('.figure')[index].focus();
    });
    const sign = document.createElement('span');
    sign.className = 'change' + (change < 0 ? ' down' : '');
    const percent = element('strong', (change < 0 ? '▼ ' : '▲ ') + Math.abs(change).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 }));
    sign.append(percent, ' ' + fill(text.compared, { n: days }));
    const spark = shape('svg', { viewBox: '0 0 200 44', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    const values = figure.values.slice(-days);
    spark.append(shape('path', { d: lineThrough(values, 200, 44, 4), 'vector-effect': 'non-scaling-stroke' }));
    const name = element('span', figure.name);
    name.className = 'name';
    card.append(name, element('b', numberText(figure, now)), ...(figure.isToday ? [] : [sign]), spark);
    return card;
  }

  function drawTrend() {
    const figure = figures[chosen];
    const values = figure.values.slice(-days);
    const before = figure.values.slice(-days * 2, -days);
    const most = niceTop(Math.max(...values, ...before));
    const x = (index) => size.left + (index / (days - 1)) * (size.width - size.left - size.right);
    const y = (value) => size.height - size.bottom - (value / most) * (size.height - size.top - size.bottom);
    const path = (list) => list.map((value, index) => (index === 0 ? 'M' : 'L') + x(index).toFixed(1) + ' ' + y(value).toFixed(1)).join('');
    const drawn = [];
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      const height = y(most * share);
      drawn.push(shape('path', { class: 'grid', d: 'M' + size.left + ' ' + height + 'H' + (size.width - size.right) }));
      drawn.push(label(size.left - 10, height + 5, 'end', (most * share).toLocaleString(language, { notation: 'compact' })));
    }
    for (const index of [0, Math.floor((days - 1) / 2), days - 1]) {
      const anchor = index === 0 ? 'start' : index === days - 1 ? 'end' : 'middle';
      drawn.push(label(x(index), size.height - 8, anchor, dayText(index, 'short')));
    }
    const line = path(values);
    drawn.push(shape('path', { class: 'area', d: line + 'L' + x(days - 1) + ' ' + y(0) + 'L' + x(0) + ' ' + y(0) + 'z' }));
    drawn.push(shape('path', { class: 'before', d: path(before) }));
    drawn.push(shape('path', { class: 'line', d: line }));
    if (at !== undefined) {
      drawn.push(shape('path', { class: 'at', d: 'M' + x(at) + ' ' + size.top + 'V' + y(0) }));
      drawn.push(shape('circle', { class: 'dot', cx: x(at), cy: y(values[at]), r: 7 }));
    }
    trend.replaceChildren(...drawn);
    const total = numberText(figure, figure.isToday ? values.at(-1) : totalOf(figure, values));
    reading.textContent = at === undefined ? total : dayText(at, 'long') + ': ' + numberText(figure, values[at]);
  }

  function showParts() {
    const ring = document.querySelector('#parts');
    let start = 0;
    for (const [index, { name, share }] of parts.entries()) {
      ring.append(shape('circle', {
        class: 's' + (index % 4), cx: 100, cy: 100, r: 76, pathLength: 100,
        'stroke-dasharray': Math.max(share - 1, 0.1) + ' 100', 'stroke-dashoffset': -start, transform: 'rotate(-90 100 100)',
      }));
      start += share;
      const line = document.createElement('li');
      const sign = document.createElement('i');
      sign.className = 's' + (index % 4);
      line.append(sign, element('span', name), element('b', (share / 100).toLocaleString(language, { style: 'percent' })));
      document.querySelector('#legend').append(line);
    }
  }

  function showTable() {
    const head = document.createElement('tr');
    for (const name of [text.day, ...figures.map((figure) => figure.name)]) {
      const cell = element('th', name);
      cell.scope = 'col';
      head.append(cell);
    }
    document.querySelector('#table-head').replaceChildren(head);
    const rows = Array.from({ length: days }, (_, index) => {
      const row = document.createElement('tr');
      const day = element('th', dayText(index, 'medium'));
      day.scope = 'row';
      row.append(day, ...figures.map((figure) => element('td', numberText(figure, figure.values.slice(-days)[index]))));
      return row;
    });
    document.querySelector('#table-body').replaceChildren(...rows.reverse());
  }

  function totalOf({ isSum }, values) {
    const sum = values.reduce((all, value) => all + value, 0);
    return isSum ? sum : sum / values.length;
  }

  function numberText({ digits }, value) {
    return value.toLocaleString(language, { maximumFractionDigits: digits });
  }

  function dayText(index, length) {
    const date = new Date();
    date.setDate(date.getDate() - (days - 1 - index));
    return length === 'short'
      ? date.toLocaleDateString(language, { day: 'numeric', month: 'short' })
      : date.toLocaleDateString(language, { dateStyle: length });
  }

  function niceTop(value) {
    const unit = 10 ** Math.floor(Math.log10(value || 1));
    return [1, 1.5, 2, 3, 4, 5, 8, 10].map((factor) => factor * unit).find((top) => top >= value);
  }

  function lineThrough(values, width, height, space) {
    const most = Math.max(...values);
    const least = Math.min(...values);
    return values
      .map((value, index) => {
        const x = (index / (values.length - 1)) * width;
        const y = height - space - ((value - least) / (most - least || 1)) * (height - space * 2);
        return (index === 0 ? 'M' : 'L') + x.toFixed(1) + ' ' + y.toFixed(1);
      })
      .join('');
  }

  function label(x, y, anchor, words) {
    const element = shape('text', { x, y, 'text-anchor': anchor });
    element.textContent = words;
    return element;
  }

  function element(name, words) {
    const made = document.createElement(name);
    made.textContent = words;
    return made;
  }

  function shape(name, attributes) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  ${fillScript}
`;
