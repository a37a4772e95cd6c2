import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { signs, reward, points, isEach, timed, limit, isRanged, text } = content;
  const $ = (id) => document.getElementById(id);
  const parts = ['setup', 'round', 'end'].map($);
  const numbers = ['from', 'to', 'most', 'questions', 'seconds'].map($);
  const boxes = [...document.querySelectorAll('[name=operation]')];

  const bestKey = points ? 'bestPoints' : 'best';
  let sums = [];
  let at = 0;
  let missed = [];
  let beganAt = 0;
  let endsAt = 0;
  let clock;

  const stored = load('settings', {}) || {};
  for (const field of numbers) if (Number.isInteger(stored[field.id])) field.value = stored[field.id];
  for (const box of boxes) if (Array.isArray(stored.operations)) box.checked = stored.operations.includes(box.value);
  if ($('name')) $('name').value = String(load('name', ''));
  $('level')?.addEventListener('change', () => {
    const level = $('level').selectedIndex;
    // Levels stay within the numbers that are asked for: the lower ones, all, the higher ones.
    const [low, high, top] = ['from', 'to', 'most'].map((id) => Number($(id).defaultValue));
    const middle = Math.floor((low + high) / 2);
    const [from, to, most] = isRanged
      ? [[low, middle, Math.max(10, Math.ceil(top / 2))], [low, high, top], [Math.min(middle + 1, high), high, top]][level]
      : [[low, 5, 10], [low, 10, 20], [low, 12, 100]][level];
    $('from').value = from;
    $('to').value = to;
    $('most').value = most;
    if (timed !== undefined) $('seconds').value = level === timed ? limit : 0;
  });
  showBest();
  $('start').addEventListener('click', begin);
  $('again').addEventListener('click', () => turnTo($('setup'), $('start')));
  $('retry').addEventListener('click', () => play(missed.map(({ sum }) => sum)));
  $('answer').addEventListener('input', () => $('answer').removeAttribute('aria-invalid'));
  $('round').addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });

  function turnTo(part, focused) {
    for (const other of parts) other.hidden = other !== part;
    focused.focus();
  }

  function begin() {
    if (!boxes.some(({ checked }) => checked)) boxes[2].checked = true;
    for (const field of numbers) {
      field.value = Math.min(Math.max(Math.round(field.valueAsNumber) || Number(field.defaultValue), Number(field.min)), Number(field.max));
    }
    const operations = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    save('settings', { ...Object.fromEntries(numbers.map(({ id, valueAsNumber }) => [id, valueAsNumber])), operations });
    const count = $('questions').valueAsNumber;
    if ($('name')) save('name', $('name').value);
    if ($('order')?.checked) return play(inOrder(operations));
    const made = [];
    // The same sum twice only where there are too few.
    for (let tries = 0; made.length < count; tries += 1) {
      const sum = sumOf(operations[Math.floor(Math.random() * operations.length)]);
      if (tries > count * 20 || !made.some(({ words }) => words === sum.words)) made.push(sum);
    }
    play(made);
  }

  // Table after table, whatever number of questions is chosen.
  function inOrder(operations) {
    const operation = operations.includes('divided') && !operations.includes('times') ? 'divided' : 'times';
    const low = Math.min($('from').valueAsNumber, $('to').valueAsNumber);
    const high = Math.max($('from').valueAsNumber, $('to').valueAsNumber);
    return Array.from({ length: (high - low + 1) * 10 }, (_, index) => {
      const table = low + Math.floor(index / 10);
      const factor = (index % 10) + 1;
      const [one, other, answer] = operation === 'times' ? [table, factor, table * factor] : [table * factor, table, factor];
      return { words: one + ' ' + signs[operation] + ' ' + other, answer };
    });
  }

  function sumOf(operation) {
    const low = Math.min($('from').valueAsNumber, $('to').valueAsNumber);
    const high = Math.max($('from').valueAsNumber, $('to').valueAsNumber);
    const table = among(low, high);
    const factor = among(1, 10);
    const larger = among(2, $('most').valueAsNumber);
    const smaller = among(1, larger - 1);
    const [one, other, answer] = {
      plus: [smaller, larger - smaller, larger],
      minus: [larger, smaller, larger - smaller],
      times: [factor, table, factor * table],
      divided: [factor * table, table, factor],
    }[operation];
    return { words: one + ' ' + signs[operation] + ' ' + other, answer };
  }

  function among(low, high) {
    return low + Math.floor(Math.random() * (high - low + 1));
  }

  function play(list) {
    sums = list;
    at = 0;
    missed = [];
    clearInterval(clock);
    const seconds = $('seconds').valueAsNumber || 0;
    $('left').hidden = seconds === 0;
    beganAt = Date.now();
    endsAt = beganAt + seconds * 1000;
    showRewards(0);
    if (seconds > 0) clock = setInterval(tick, 250);
    $('verdict').textContent = '';
    turnTo($('round'), $('answer'));
    ask();
    if (seconds > 0) tick();
  }

  function tick() {
    const left = Math.max(Math.ceil((endsAt - Date.now()) / 1000), 0);
    $('left').textContent = fill(text.left, { n: left });
    if (left > 0) return;
    if (!isEach) return end();
    const { words, answer } = sums[at];
    missed.push({ sum: sums[at], given: '–' });
    goOn(false, words + ' = ' + answer);
  }

  function ask() {
    $('number').textContent = fill(text.number, { n: at + 1, all: sums.length });
    $('sum').textContent = sums[at].words + ' =';
    $('answer').value = '';
    if (isEach) endsAt = Date.now() + ($('seconds').valueAsNumber || 0) * 1000;
  }

  function check() {
    const typed = $('answer').value.trim();
    if (!/^\p{N}+$/u.test(typed)) return $('answer').setAttribute('aria-invalid', 'true');
    const sum = sums[at];
    const given = valueOf(typed);
    const isRight = given === sum.answer;
    if (!isRight) missed.push({ sum, given: typed });
    goOn(isRight, sum.words + ' = ' + sum.answer);
  }

  function goOn(isRight, solution) {
    $('verdict').textContent = isRight ? text.right : fill(text.wrong, { sum: solution });
    $('verdict').className = 'verdict ' + (isRight ? 'right' : 'wrong');
    at += 1;
    showRewards(at - missed.length);
    if (at < sums.length) ask();
    else end();
  }

  // Arabic and Devanagari digits count too.
  function valueOf(digits) {
    return Number([...digits].map((digit) => {
      const point = digit.codePointAt(0);
      const zero = [0x30, 0x660, 0x6f0, 0x966, 0xff10].find((start) => point >= start && point < start + 10);
      return zero === undefined ? digit : String(point - zero);
    }).join(''));
  }

  function end() {
    clearInterval(clock);
    const right = at - missed.length;
    const reached = points ? scoreOf(right) : right;
    if (reached > load(bestKey, 0)) save(bestKey, reached);
    const took = Math.round((Date.now() - beganAt) / 1000);
    const time = Math.floor(took / 60) + ':' + String(took % 60).padStart(2, '0');
    $('result').textContent = fill(text.result, { n: right, all: at }) + (points ? ' · ' + points.name + ': ' + reached : '') + ' · ' + time;
    $('earned').textContent = reward.repeat(right) + (right === at && right > 0 ? (reward === '🌸' ? '💐' : '🏆') : '');
    const name = $('name') ? $('name').value.trim() : '';
    if ($('certificate')) {
      $('certificate').hidden = name === '';
      $('certificate').replaceChildren(make('b', {}, text.certificate), make('span', {}, name), make('small', {}, $('result').textContent + ' · ' + new Date().toLocaleDateString(document.documentElement.lang)));
    }
    $('missed').replaceChildren(...missed.map(({ sum, given }) => make('li', {},
      make('span', {}, sum.words + ' = '), make('s', {}, given), ' ', make('b', {}, String(sum.answer)))));
    $('retry').hidden = missed.length === 0;
    showBest();
    turnTo($('end'), $('result'));
  }

  function showRewards(count) {
    const score = points ? points.name + ': ' + scoreOf(count) : '';
    $('rewards').textContent = reward.repeat(count) + ' ' + score;
    $('rewards').setAttribute('aria-label', score || String(count));
  }

  function scoreOf(right) {
    return right * points.right + missed.length * points.wrong;
  }

  function showBest() {
    const best = load(bestKey, 0);
    $('best').textContent = best <= 0 ? '' : points ? points.best + ': ' + best : fill(text.best, { n: best });
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
