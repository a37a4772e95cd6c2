import { source } from '../lay-out.ts';
import { fillScript, makeScript, shuffleScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { words, question, text } = content;
  const $ = (id) => document.getElementById(id);

  const settings = load('settings', {});
  for (const id of ['count', 'size', 'most']) {
    if ($(id) && settings && typeof settings[id] === 'string') $(id).value = settings[id];
    $(id)?.addEventListener('change', () => save('settings', Object.fromEntries(['count', 'size', 'most'].flatMap((key) => ($(key) ? [[key, $(key).value]] : [])))));
  }
  let drawn = listed(load('drawn', []));
  let cards = load('cards', []);
  if (!Array.isArray(cards) || !cards.every((card) => card && Array.isArray(card.cells) && Array.isArray(card.marks))) cards = [];

  $('draw').addEventListener('click', draw);
  $('again').addEventListener('click', () => {
    if (question === '' || drawn.length === 0 || confirm(question)) keep([]);
  });
  $('most')?.addEventListener('change', () => {
    keep([]);
    makeCards();
  });
  $('make').addEventListener('submit', (event) => {
    event.preventDefault();
    makeCards();
  });
  $('print').addEventListener('click', () => print());
  document.addEventListener('keydown', (event) => {
    const isControl = event.target instanceof Element && event.target.closest('input, select, button, a, summary');
    if (event.key !== ' ' || isControl || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    draw();
  });
  if (cards.length === 0) makeCards();
  show();
  showCards();

  function all() {
    return words.length > 0 ? words : Array.from({ length: Number($('most').value) }, (_, index) => String(index + 1));
  }

  function listed(list) {
    return Array.isArray(list) ? list.filter((one) => all().includes(one)) : [];
  }

  function draw() {
    const left = all().filter((one) => !drawn.includes(one));
    if (left.length > 0) keep([...drawn, left[Math.floor(Math.random() * left.length)]]);
  }

  function keep(next) {
    drawn = next;
    save('drawn', drawn);
    show();
  }

  function show() {
    const left = all().length - drawn.length;
    $('called').textContent = drawn.at(-1) ?? '–';
    $('last').textContent = drawn.length > 1 ? fill(text.last, { list: drawn.slice(-6, -1).reverse().join(' · ') }) : '';
    $('left').textContent = left === 0 ? text.over : fill(text.left, { n: left });
    $('draw').disabled = left === 0;
    $('board').replaceChildren(...all().map((one) => make('li', { class: drawn.includes(one) ? 'out' : '' }, one)));
  }

  function makeCards() {
    const count = Math.min(Math.max(Math.round($('count').valueAsNumber) || 1, 1), 100);
    const size = sizeFor(Number($('size').value));
    cards = Array.from({ length: count }, () => ({ size, cells: cellsOf(size), marks: [] }));
    save('cards', cards);
    showCards();
  }

  // Few words fill a smaller card.
  function sizeFor(wanted) {
    let size = wanted;
    while (size > 2 && size * size - (size % 2) > all().length) size -= 1;
    return size;
  }

  // Numbers stand in the columns of their tens, as usual; the middle is free.
  function cellsOf(size) {
    const list = all();
    const middle = size % 2 === 1 ? (size * size - 1) / 2 : -1;
    if (words.length > 0 || list.length < size * size) {
      const picked = shuffled(list).slice(0, size * size - (middle < 0 ? 0 : 1));
      if (middle >= 0) picked.splice(middle, 0, '');
      return picked;
    }
    const columns = Array.from({ length: size }, (_, column) => {
      const range = list.slice(Math.floor((column * list.length) / size), Math.floor(((column + 1) * list.length) / size));
      return shuffled(range).slice(0, size).sort((a, b) => a - b);
    });
    return Array.from({ length: size * size }, (_, cell) => (cell === middle ? '' : columns[cell % size][Math.floor(cell / size)]));
  }

  function showCards() {
    $('cards').replaceChildren(...cards.map((card, number) => {
      const state = make('p', { class: 'won', role: 'status' });
      const grid = make('div', { class: 'card', role: 'group', 'aria-label': fill(text.card, { n: number + 1 }) }, ...card.cells.map((cell, at) => {
        if (cell === '') return make('span', { class: 'cell free' }, text.free);
        return make('button', { type: 'button', class: 'cell', 'aria-pressed': String(card.marks.includes(at)), click: ({ currentTarget }) => {
          card.marks = card.marks.includes(at) ? card.marks.filter((other) => other !== at) : [...card.marks, at];
          currentTarget.setAttribute('aria-pressed', String(card.marks.includes(at)));
          state.textContent = isWon(card) ? text.bingo : '';
          save('cards', cards);
        } }, cell);
      }));
      grid.style.setProperty('--size', card.size);
      state.textContent = isWon(card) ? text.bingo : '';
      return make('section', { class: 'sheet panel' }, make('h3', {}, fill(text.card, { n: number + 1 })), grid, state);
    }));
  }

  function isWon({ size, cells, marks }) {
    const has = (cell) => cells[cell] === '' || marks.includes(cell);
    const lines = Array.from({ length: size }, (_, line) => Array.from({ length: size }, (_place, step) => line * size + step));
    const columns = lines.map((_, line) => lines.map((row) => row[line]));
    const slopes = [lines.map((row, index) => row[index]), lines.map((row, index) => row[size - 1 - index])];
    return [...lines, ...columns, ...slopes].some((line) => line.every(has));
  }

  ${makeScript}

  ${shuffleScript}

  ${storageScript}

  ${fillScript}
`;
