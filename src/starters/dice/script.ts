import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { kind, players, text } = content;
  const $ = (id) => document.getElementById(id);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Where the spots of a die are, in thirds of its side.
  const spots = [[], [4], [0, 8], [0, 4, 8], [0, 2, 6, 8], [0, 2, 4, 6, 8], [0, 2, 3, 5, 6, 8]];

  let past = load('past', []);
  let score = load('score', []);
  let timer;
  // Each with what was rolled: how many dice, their sides and what was added.
  past = Array.isArray(past) ? past.filter((one) => one && Array.isArray(one.values)) : [];
  score = players.map((_, index) => (Array.isArray(score) && Number.isFinite(score[index]) ? score[index] : 0));

  $('roll').addEventListener('click', roll);
  $('clear').addEventListener('click', () => {
    past = [];
    save('past', past);
    showPast();
  });
  for (const button of document.querySelectorAll('[data-sides]')) {
    button.addEventListener('click', () => {
      $('sides').value = button.dataset.sides;
      roll();
    });
  }
  $('settings')?.addEventListener('submit', (event) => {
    event.preventDefault();
    roll();
  });
  document.addEventListener('keydown', (event) => {
    const isControl = event.target instanceof Element && event.target.closest('input, select, button, a');
    if (event.key !== ' ' || isControl || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    roll();
  });
  show(past[0]?.values || (kind === 'dice' ? Array(numberIn('many', 1)).fill(1) : []));
  showPast();
  showScore();

  function numberIn(id, least) {
    return Math.max(Math.round($(id)?.valueAsNumber) || least, least);
  }

  function drawn() {
    if (kind === 'coin') return [below(2)];
    const many = Math.min(numberIn('many', 1), kind === 'dice' ? 10 : 20);
    if (kind === 'dice') return Array.from({ length: many }, () => 1 + below(Number($('sides').value)));
    const least = numberIn('least', 0);
    const most = numberIn('most', 1);
    const size = most - least + 1;
    if (size < 1 || ($('once').checked && size < many)) return undefined;
    if (!$('once').checked) return Array.from({ length: many }, () => least + below(size));
    const found = new Set();
    while (found.size < many) found.add(least + below(size));
    return [...found].sort((a, b) => a - b);
  }

  function below(count) {
    return Math.floor(Math.random() * count);
  }

  function roll() {
    clearInterval(timer);
    const rows = Array.from({ length: content.rows }, drawn);
    if (rows[0] === undefined) {
      $('result').textContent = text.wrong;
      return;
    }
    $('result').textContent = '';
    let left = isStill ? 0 : 8;
    $('shown').classList.toggle('rolling', left > 0);
    const step = () => {
      left -= 1;
      if (left > 0) show(drawn());
      else end(rows);
    };
    if (left > 0) timer = setInterval(step, 70);
    else end(rows);
  }

  function end(rows) {
    clearInterval(timer);
    $('shown').classList.remove('rolling');
    show(rows[0]);
    const plus = Math.round($('plus')?.valueAsNumber) || 0;
    const ended = rows.map((values) => ({ values, plus, ...(kind === 'dice' && { sides: Number($('sides').value) }) }));
    past = [...ended, ...past].slice(0, 50);
    save('past', past);
    $('result').textContent = rows.map((values) => wordsOf(values, plus)).join(' · ');
    showPast();
  }

  function wordsOf(values, plus = 0) {
    if (kind === 'coin') return values[0] === 0 ? text.heads : text.tails;
    const dice = plus === 0 ? values : [...values, plus];
    const list = dice.join(kind === 'dice' ? ' + ' : ', ').replaceAll('+ -', '− ');
    if (kind !== 'dice' || dice.length < 2) return list;
    const sum = fill(text.sum, { list, n: dice.reduce((total, value) => total + value, 0) });
    if (plus !== 0) return sum;
    return values.every((value) => value === values[0]) ? sum + ' ' + text.double : sum;
  }

  function show(values) {
    $('shown').replaceChildren(...(values || []).map((value) => {
      if (kind === 'coin') return make('span', { class: 'coin' }, (value === 0 ? text.heads : text.tails).slice(0, 12));
      const hasSpots = kind === 'dice' && $('sides').value === '6' && value <= 6;
      if (!hasSpots) return make('span', { class: kind === 'dice' ? 'die' : 'ball' }, String(value));
      return make('span', { class: 'die spotted' }, ...Array.from({ length: 9 }, (_, place) => make('i', { class: spots[value].includes(place) ? 'on' : '' })));
    }));
  }

  function showPast() {
    $('past').replaceChildren(...past.slice(0, content.kept).map(({ values, plus = 0, sides }) =>
      make('li', {}, (sides ? values.length + 'd' + sides + (plus === 0 ? '' : plus > 0 ? ' + ' + plus : ' − ' + -plus) + ': ' : '') + wordsOf(values, plus))));
    $('clear').hidden = past.length === 0;
    const heads = past.filter(({ values: [value] }) => value === 0).length;
    $('sums').textContent = kind === 'coin' && past.length > 0 ? fill(text.counts, { heads: text.heads, n: heads, tails: text.tails, m: past.length - heads }) : '';
  }

  function showScore() {
    if (!$('players')) return;
    const give = (index, points, sign) => make('button', { type: 'button', class: 'button quiet', 'aria-label': players[index] + ': ' + sign, click: () => {
      score = score.with(index, Math.max(score[index] + points, 0));
      save('score', score);
      showScore();
      document.querySelectorAll('#players li')[index].querySelectorAll('button')[points < 0 ? 0 : 1].focus();
    } }, sign);
    $('players').replaceChildren(...players.map((name, index) => make('li', {}, make('b', {}, name), make('span', { class: 'points' }, String(score[index])), give(index, -1, '−1'), give(index, 1, '+1'))));
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
