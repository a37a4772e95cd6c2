import { source } from '../lay-out.ts';
import { fillScript, makeScript, shuffleScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { filters, text } = content;
  const $ = (id) => document.getElementById(id);
  const numbered = /^[€$£]?\s?(\d+(?:[.,]\d+)?)(?:\s?[-–]\s?(\d+(?:[.,]\d+)?)|(\s?\+))?/;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;

  let entries = revived(load('entries')) || content.entries;
  let past = load('past', []);
  let turned = 0;
  let isPicking = false;
  if (!Array.isArray(past)) past = [];

  $('once').checked = load('once', $('once').checked) === true;
  $('once').addEventListener('change', () => {
    save('once', $('once').checked);
    renew();
  });
  for (const field of document.querySelectorAll('[data-filter]')) field.addEventListener('input', renew);
  if ($('filters')) $('filters').addEventListener('submit', (event) => event.preventDefault());
  $('pick').addEventListener('click', choose);
  $('clear').addEventListener('click', () => {
    past = [];
    save('past', past);
    $('picked').textContent = '';
    renew();
    $('pick').focus();
  });
  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const details = [...document.querySelectorAll('[data-detail]')].map((field) => field.value.trim());
    // "Ana, Ben, Cleo" are three, where each has nothing but a name.
    const names = details.length > 0 ? [$('name').value] : $('name').value.split(/[,;、，\n]/);
    add(names.map((name) => name.trim()).filter(Boolean).map((name) => ({ name, details, numbers: details.map(numbersOf) })));
    $('add').reset();
    $('name').focus();
  });
  // A list of names, one a line or with commas.
  $('name').addEventListener('paste', (event) => {
    const names = event.clipboardData.getData('text').split(/[\n,;、，]/).map((name) => name.trim().slice(0, 80)).filter(Boolean);
    if (names.length < 2) return;
    event.preventDefault();
    const details = [...document.querySelectorAll('[data-detail]')].map(() => '');
    add(names.map((name) => ({ name, details, numbers: details.map(numbersOf) })));
  });
  if ($('make')) {
    $('make').addEventListener('submit', (event) => {
      event.preventDefault();
      const count = Math.min(Math.max(Number($('count').value) || 2, 2), 20);
      const mixed = shuffled(fitting());
      $('teams').replaceChildren(...Array.from({ length: count }, (_, team) => make('li', {},
        make('b', {}, fill(text.team, { n: team + 1 })),
        make('span', {}, mixed.filter((_entry, at) => at % count === team).map(({ name }) => name).join(', ')))));
    });
  }
  renew();

  function revived(stored) {
    if (!Array.isArray(stored)) return undefined;
    return stored.filter((entry) => entry && typeof entry.name === 'string' && Array.isArray(entry.details) && Array.isArray(entry.numbers));
  }

  // "2-4 players" is [2, 4], "45 min" is [45, 45], "3+" has no end.
  function numbersOf(detail) {
    const [, from, to, more] = numbered.exec(detail) || [];
    if (from === undefined) return null;
    const low = Number(from.replace(',', '.'));
    return [low, more ? 1e9 : to === undefined ? low : Number(to.replace(',', '.'))];
  }

  // The first of one's own take the place of the examples.
  function add(more) {
    change(content.isExample && entries === content.entries ? more : [...entries, ...more]);
  }

  function change(next) {
    entries = next;
    save('entries', entries);
    renew();
  }

  // Those that the filters let pass.
  function fitting() {
    return entries.filter((entry) => [...document.querySelectorAll('[data-filter]')].every((field) => {
      const index = Number(field.dataset.filter);
      if (field.value === '') return true;
      if (filters[index] === 'choice') return entry.details[index] === field.value;
      const [low, high] = entry.numbers[index] || [0, 1e9];
      const wanted = Number(field.value);
      return filters[index] === 'most' ? low <= wanted : low <= wanted && wanted <= high;
    }));
  }

  function choosable() {
    return fitting().filter(({ name }) => !$('once').checked || !past.includes(name));
  }

  function choose() {
    if (content.beginsAnew && !isPicking && choosable().length === 0) past = [];
    const list = choosable();
    if (isPicking || list.length === 0) return;
    const at = Math.floor(Math.random() * list.length);
    if ($('wheel')) showWheel(list);
    if (isStill) return finish(list[at]);
    isPicking = true;
    if ($('wheel')) return spin(list, at);
    // Runs over the list, slower and slower.
    let step = 0;
    const hop = () => {
      step += 1;
      const { name } = step > 14 ? list[at] : list[Math.floor(Math.random() * list.length)];
      $('picked').textContent = name;
      if (step > 14) finish(list[at]);
      else setTimeout(hop, 40 + step * step);
    };
    hop();
  }

  function spin(list, at) {
    const slice = 360 / list.length;
    turned += 1800 - (turned % 360) + 360 - (at + 0.5) * slice;
    $('wheel').style.transform = 'rotate(' + turned + 'deg)';
    setTimeout(finish, 3100, list[at]);
  }

  function finish({ name }) {
    isPicking = false;
    past = [...past, name].slice(-50);
    save('past', past);
    $('picked').textContent = fill(text.result, { name });
    if (content.hasConfetti && !isStill) throwConfetti();
    show();
  }

  function renew() {
    show();
    if ($('wheel') && !isPicking) showWheel(choosable());
  }

  function show() {
    const fits = fitting();
    const left = choosable();
    $('fit').textContent = fill(text.fit, { n: left.length, all: entries.length });
    const isEmpty = left.length === 0 && !(content.beginsAnew && fits.length > 0);
    $('pick').disabled = isEmpty;
    if (isEmpty) $('picked').textContent = $('picked').textContent || text.none;
    $('past').textContent = past.length > 0 ? fill(text.past, { names: past.slice(-12).join(', ') }) : '';
    $('clear').hidden = past.length === 0;
    $('entries').replaceChildren(...entries.map((entry) => make('li', {
      class: [fits.includes(entry) ? '' : 'out', past.at(-1) === entry.name ? 'last' : ''].join(' ').trim() || false,
    },
      make('span', {}, make('b', {}, entry.name), ' ', make('small', {}, entry.details.filter(Boolean).join(' · '))),
      make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.remove, { name: entry.name }),
        click: () => change(entries.filter((other) => other !== entry)),
      }, '×'))));
  }

  // The wheel stays as it stopped until its slices change.
  function showWheel(list) {
    const names = list.map(({ name }) => name).join('\n');
    if (names === $('wheel').dataset.names) return;
    $('wheel').dataset.names = names;
    const shapes = list.flatMap(({ name }, index) => {
      const slice = 360 / list.length;
      const rim = (turn) => {
        const angle = ((turn - 90) * Math.PI) / 180;
        return (95 * Math.cos(angle)).toFixed(2) + ' ' + (95 * Math.sin(angle)).toFixed(2);
      };
      const whole = list.length === 1 ? 'M0 -95A95 95 0 1 1 -0.01 -95z' : 'M0 0L' + rim(index * slice) + 'A95 95 0 ' + (slice > 180 ? 1 : 0) + ' 1 ' + rim((index + 1) * slice) + 'z';
      const label = drawn('text', { x: 88, y: 0, 'text-anchor': 'end', 'dominant-baseline': 'central', transform: 'rotate(' + ((index + 0.5) * slice - 90) + ')' });
      label.textContent = [...name].length > 14 ? [...name].slice(0, 13).join('') + '…' : name;
      if (content.isColourful) {
        label.classList.add('on-bright');
        return [drawn('path', { d: whole, fill: 'hsl(' + Math.round(index * slice) + ' 85% 70%)' }), label];
      }
      return [drawn('path', { d: whole, class: 'slice-' + (index % 2 === 0 && index === list.length - 1 && index > 0 ? 2 : index % 2) }), label];
    });
    $('wheel').style.transition = 'none';
    turned = 0;
    $('wheel').style.transform = 'rotate(0deg)';
    $('wheel').replaceChildren(...shapes);
    $('wheel').getBoundingClientRect();
    $('wheel').style.transition = '';
  }

  function drawn(tag, attributes) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  ${makeScript}

  ${shuffleScript}

  ${storageScript}

  ${fillScript}
`;
