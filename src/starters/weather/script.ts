import { source } from '../lay-out.ts';
import { makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { skies, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const count = 7;

  const places = content.places.map(({ name, days }) => ({ name, days: daysOf(days) }));
  const typed = load('days', {});
  // What was typed belongs to dates: tomorrow, tomorrow's figures are today's.
  for (const place of places) {
    const kept = (typed && typed[place.name]) || {};
    place.days = place.days.map((day, index) => ({ ...day, ...dayOf(kept[keyOf(index)]) }));
  }
  const unit = load('unit', 'c');

  for (const radio of document.querySelectorAll('[name=unit]')) {
    radio.checked = radio.value === unit || (radio.value === 'c' && unit !== 'f');
    radio.addEventListener('change', () => {
      save('unit', radio.value);
      show();
      list();
    });
  }
  for (const radio of document.querySelectorAll('[name=place]')) {
    radio.addEventListener('change', () => {
      show();
      list();
    });
  }
  show();
  list();

  function daysOf(days) {
    return Array.from({ length: count }, (_, index) => dayOf(Array.isArray(days) ? days[index] : undefined));
  }

  function dayOf(day) {
    const { high, low, sky } = day || {};
    return {
      ...(Number.isFinite(high) && { high }),
      ...(Number.isFinite(low) && { low }),
      ...(skies.some(({ name }) => name === sky) && { sky }),
    };
  }

  function dateOf(index) {
    const date = new Date();
    date.setHours(12, 0, 0, 0);
    date.setDate(date.getDate() + index);
    return date;
  }

  function keyOf(index) {
    const date = dateOf(index);
    return date.getFullYear() + '-' + (date.getMonth() + 1) + '-' + date.getDate();
  }

  function chosen() {
    return places[Number(document.querySelector('[name=place]:checked').value)] || places[0];
  }

  function isFahrenheit() {
    return document.querySelector('[name=unit][value=f]').checked;
  }

  function degrees(celsius) {
    if (celsius === undefined) return '–°';
    return Math.round(isFahrenheit() ? celsius * 1.8 + 32 : celsius).toLocaleString(language) + '°';
  }

  function show() {
    const { name, days } = chosen();
    const [today] = days;
    const sky = skies.find((one) => one.name === today.sky);
    $('where').textContent = name;
    $('degrees').textContent = degrees(today.high);
    $('sky').textContent = today.high === undefined && !sky ? text.missing : [sky ? sky.label : '', today.low === undefined ? '' : text.low + ' ' + degrees(today.low)].filter(Boolean).join(' · ');
    $('picture').replaceChildren(drawing(today.sky));
    $('week').replaceChildren(...days.map((day, index) => {
      const label = (skies.find((one) => one.name === day.sky) || {}).label;
      return make('li', { class: 'panel' }, make('b', {}, dayName(index)), drawing(day.sky), ...(label ? [make('span', { class: 'visually-hidden' }, label)] : []),
        make('span', {}, degrees(day.high)), make('small', {}, degrees(day.low)));
    }));
  }

  function dayName(index) {
    return index === 0 ? text.today : dateOf(index).toLocaleDateString(language, { weekday: 'short' });
  }

  function list() {
    const { days } = chosen();
    $('days').replaceChildren(...days.map((day, index) => {
      const numbers = ['high', 'low'].map((field) => {
        const shown = day[field] === undefined ? '' : Math.round((isFahrenheit() ? day[field] * 1.8 + 32 : day[field]) * 10) / 10;
        const input = make('input', { type: 'number', step: 'any', value: String(shown), 'data-day': String(index), 'data-field': field, input: () => {
          const number = input.value === '' ? NaN : Number(input.value);
          change(index, { [field]: isFahrenheit() ? (number - 32) / 1.8 : number });
        } });
        return make('label', { class: 'field' }, make('span', {}, text[field]), input);
      });
      const select = make('select', { 'data-day': String(index), change: () => change(index, { sky: select.value }) },
        make('option', { value: '' }, '–'), ...skies.map(({ name, label }) => make('option', { value: name, selected: name === day.sky }, label)));
      return make('fieldset', { class: 'row' }, make('legend', {}, dateOf(index).toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' })),
        ...numbers, make('label', { class: 'field' }, make('span', {}, text.skyLabel), select));
    }));
  }

  function change(index, part) {
    const place = chosen();
    place.days[index] = dayOf({ ...place.days[index], ...part });
    save('days', Object.fromEntries(places.map(({ name, days }) => [name, Object.fromEntries(days.map((day, at) => [keyOf(at), day]))])));
    show();
  }

  function drawing(name) {
    const { paths } = skies.find((one) => one.name === name) || { paths: {} };
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 64 64');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', 'weather');
    for (const [part, line] of Object.entries(paths)) {
      const path = document.createElementNS(svg.namespaceURI, 'path');
      path.setAttribute('d', line);
      path.setAttribute('class', part);
      svg.append(path);
    }
    return svg;
  }

  ${makeScript}

  ${storageScript}
`;
