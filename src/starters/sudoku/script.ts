import { source } from '../lay-out.ts';
import { fillScript, makeScript, shuffleScript, storageScript } from '../page/scripts.ts';
import { puzzleScript } from './puzzle-script.ts';

export const script = source`
  const { givens, hints, text } = content;
  const $ = (id) => document.getElementById(id);
  const peers = Array.from({ length: 81 }, (_, at) => peersOf(at));
  const board = $('board');

  let game = revived(load('game'));
  let at = 40;
  let isNoting = false;
  let before = [];

  for (let index = 0; index < 81; index += 1) {
    board.append(make('button', { type: 'button', class: 'cell', click: () => choose(index) }));
  }
  for (const button of document.querySelectorAll('[data-digit]')) {
    button.addEventListener('click', () => {
      put(Number(button.dataset.digit));
    });
  }
  $('again').addEventListener('click', begin);
  $('level').addEventListener('change', begin);
  $('notes').addEventListener('click', () => {
    isNoting = !isNoting;
    $('notes').setAttribute('aria-pressed', String(isNoting));
  });
  $('undo').addEventListener('click', () => {
    const last = before.pop();
    if (!last || game.isOver) return;
    [at, game.cells, game.notes] = last;
    keep();
  });
  $('check').checked = load('check', true) === true;
  $('check').addEventListener('change', () => {
    save('check', $('check').checked);
    show();
  });
  $('hint').addEventListener('click', () => {
    if (hints > 0 && game.hints >= hints) return;
    const open = game.cells.flatMap((digit, index) => (digit === game.solution[index] ? [] : [index]));
    if (open.length === 0) return;
    if (!open.includes(at)) at = open[0];
    game.hints += 1;
    set(game.solution[at]);
  });
  board.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const on = document.documentElement.dir === 'rtl' ? -1 : 1;
    const by = { ArrowLeft: -on, ArrowRight: on, ArrowUp: -9, ArrowDown: 9 }[event.key];
    const isEdge = Math.abs(by) === 1 && Math.floor((at + by) / 9) !== Math.floor(at / 9);
    if (by && at + by >= 0 && at + by < 81 && !isEdge) choose(at + by);
    else if (/^[1-9]$/.test(event.key)) put(Number(event.key));
    else if (['Delete', 'Backspace', '0'].includes(event.key)) put(0);
    else if (!by) return;
    event.preventDefault();
  });
  setInterval(tick, 1000);
  if (game) show();
  else begin();

  function revived(stored) {
    const isList = (list) => Array.isArray(list) && list.length === 81 && list.every((digit) => Number.isInteger(digit) && digit >= 0 && digit <= 9);
    if (!stored || ![stored.start, stored.cells, stored.solution].every(isList)) return undefined;
    const { start, cells, solution, isOver } = stored;
    const notes = Array.isArray(stored.notes) && stored.notes.length === 81 ? stored.notes.map(String) : Array(81).fill('');
    return { start, cells, solution, notes, hints: Number(stored.hints) || 0, seconds: Number(stored.seconds) || 0, isOver: isOver === true };
  }

  function begin() {
    const { cells, solution } = puzzle(givens[$('level').value]);
    game = { start: cells, cells: [...cells], solution, notes: Array(81).fill(''), hints: 0, seconds: 0, isOver: false };
    before = [];
    at = Math.max(cells.indexOf(0), 0);
    keep();
  }

  function choose(index) {
    at = index;
    show();
    board.children[at].focus();
  }

  function put(digit) {
    if (game.isOver || game.start[at] !== 0) return;
    if (!isNoting || digit === 0) return set(digit);
    if (game.cells[at] !== 0) return;
    remember();
    const noted = game.notes[at];
    game.notes[at] = noted.includes(digit) ? noted.replace(digit, '') : [...noted, digit].sort().join('');
    keep();
  }

  function remember() {
    before = [...before, [at, [...game.cells], [...game.notes]]].slice(-200);
  }

  function set(digit) {
    if (game.isOver) return;
    remember();
    game.cells[at] = digit;
    game.notes[at] = '';
    const clash = $('check').checked && digit !== 0 && peers[at].some((peer) => game.cells[peer] === digit);
    $('status').textContent = clash ? fill(text.wrong, { digit }) : '';
    game.isOver = game.cells.every((one, index) => one === game.solution[index]);
    keep();
  }

  function keep() {
    save('game', game);
    show();
  }

  function show() {
    const digit = game.cells[at];
    for (const [index, cell] of [...board.children].entries()) {
      const value = game.cells[index];
      const isClash = $('check').checked && value !== 0 && peers[index].some((peer) => game.cells[peer] === value);
      const notes = value === 0 ? game.notes[index] : '';
      cell.textContent = value || notes.split('').join(' ');
      cell.tabIndex = index === at ? 0 : -1;
      cell.setAttribute('aria-label', fill(text.cell, {
        x: (index % 9) + 1, y: Math.floor(index / 9) + 1, digit: isClash ? fill(text.wrong, { digit: value }) : value || notes.split('').join(', ') || text.blank,
      }));
      cell.className = [
        'cell',
        game.start[index] !== 0 && 'given',
        index === at && 'chosen',
        peers[at].includes(index) && 'peer',
        notes !== '' && 'noted',
        value !== 0 && value === digit && 'same',
        isClash && 'clash',
      ].filter(Boolean).join(' ');
    }
    $('won').hidden = !game.isOver;
    $('won').textContent = game.isOver ? fill(text.won, { time: clockText() }) : '';
    if (game.isOver) $('status').textContent = $('won').textContent;
    $('time').textContent = clockText();
    $('undo').disabled = before.length === 0;
    $('hint').disabled = hints > 0 && game.hints >= hints;
    if (hints > 0) $('left').textContent = ' ' + (hints - game.hints);
  }

  function tick() {
    if (game.isOver || document.hidden) return;
    game.seconds += 1;
    save('game', game);
    $('time').textContent = clockText();
  }

  function clockText() {
    return Math.floor(game.seconds / 60) + ':' + String(game.seconds % 60).padStart(2, '0');
  }

  ${puzzleScript}

  ${shuffleScript}

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
