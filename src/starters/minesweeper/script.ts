import { source } from '../lay-out.ts';
import { arrowsScript } from '../page/games/arrows-script.ts';
import { clockScript } from '../page/games/clock-script.ts';
import { fillScript, makeScript, shuffleScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { fields, text } = content;
  const board = document.querySelector('#board');
  const level = document.querySelector('#level');
  const flagging = document.querySelector('#flag');
  const won = document.querySelector('#won');

  let game;
  let held;

  const clock = startClock(() => game.started && !game.isOver);
  document.querySelector('#again').addEventListener('click', newGame);
  level.addEventListener('change', newGame);
  flagging.addEventListener('click', () => {
    flagging.setAttribute('aria-pressed', String(flagging.getAttribute('aria-pressed') !== 'true'));
  });
  onArrows(board, () => game.columns);
  board.addEventListener('keydown', (event) => {
    const at = [...board.children].indexOf(document.activeElement);
    if (at < 0 || event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey) return;
    flag(at);
  });
  newGame();

  function newGame() {
    const field = fields[level.value];
    const size = field.columns * field.rows;
    game = { ...field, mine: Array(size).fill(false), isOpen: Array(size).fill(false), isFlagged: Array(size).fill(false), started: false, isOver: false };
    won.hidden = true;
    clock.reset();
    board.style.setProperty('--columns', field.columns);
    board.replaceChildren(...Array.from({ length: size }, (_, index) => cellAt(index)));
    show();
  }

  function cellAt(index) {
    return make('button', {
      type: 'button',
      class: 'cell',
      click: () => act(index),
      contextmenu: (event) => {
        event.preventDefault();
        // A long press on a touch screen comes with its own menu event.
        if (!held?.isDone) flag(index);
      },
      pointerdown: (event) => {
        clearTimeout(held?.timer);
        held = undefined;
        if (event.pointerType !== 'touch') return;
        held = { isDone: false };
        held.timer = setTimeout(() => {
          held.isDone = true;
          flag(index);
        }, 450);
      },
      pointerup: () => clearTimeout(held?.timer),
      pointercancel: () => clearTimeout(held?.timer),
    });
  }

  function act(index) {
    // The press that has set a flag ends here.
    if (held?.isDone) {
      held = undefined;
      return;
    }
    if (flagging.getAttribute('aria-pressed') === 'true' && !game.isOpen[index]) flag(index);
    else open(index);
  }

  function flag(index) {
    if (game.isOver || game.isOpen[index]) return;
    game.isFlagged[index] = !game.isFlagged[index];
    show();
  }

  function open(index) {
    if (game.isOver || game.isFlagged[index]) return;
    if (!game.started) lay(index);
    // On an open number with all its flags, the rest around it opens.
    const flags = around(index).filter((other) => game.isFlagged[other]).length;
    const opened = !game.isOpen[index] ? [index] : flags === near(index) ? around(index).filter((other) => !game.isFlagged[other]) : [];
    const waiting = [...opened];
    while (waiting.length > 0) {
      const each = waiting.pop();
      if (game.isOpen[each]) continue;
      game.isOpen[each] = true;
      if (game.mine[each]) return end(text.lost, each);
      if (near(each) === 0) waiting.push(...around(each).filter((other) => !game.isFlagged[other]));
    }
    const isDone = game.isOpen.every((isOpen, each) => isOpen || game.mine[each]);
    if (isDone) end(text.won);
    else show();
  }

  // The first cell and those around it have no mine.
  function lay(index) {
    const free = new Set([index, ...around(index)]);
    const places = [...game.mine.keys()].filter((each) => !free.has(each));
    for (const each of shuffled(places).slice(0, game.mines)) game.mine[each] = true;
    game.started = true;
  }

  function end(words, hit) {
    game.isOver = true;
    game.hit = hit;
    if (hit === undefined) clock.keepBest(level.value);
    won.textContent = fill(words, { time: clock.text() });
    won.hidden = false;
    document.querySelector('#status').textContent = won.textContent;
    show();
  }

  function around(index) {
    const x = index % game.columns;
    const y = Math.floor(index / game.columns);
    const found = [];
    for (let down = -1; down <= 1; down += 1) {
      for (let right = -1; right <= 1; right += 1) {
        const isInside = x + right >= 0 && x + right < game.columns && y + down >= 0 && y + down < game.rows;
        if (isInside && (right !== 0 || down !== 0)) found.push(index + down * game.columns + right);
      }
    }
    return found;
  }

  function near(index) {
    return around(index).filter((other) => game.mine[other]).length;
  }

  function show() {
    for (const [index, cell] of [...board.children].entries()) {
      const isShown = game.isOpen[index] || (game.isOver && game.mine[index]);
      const count = game.isOpen[index] && !game.mine[index] ? near(index) : 0;
      const sign = game.isFlagged[index] && !game.isOpen[index] ? '⚑' : isShown && game.mine[index] ? '✹' : count || '';
      if (cell.textContent !== String(sign)) cell.textContent = sign;
      cell.classList.toggle('open', isShown);
      cell.classList.toggle('flagged', sign === '⚑');
      cell.classList.toggle('hit', game.hit === index);
      cell.dataset.near = Math.min(count, 4);
      const state = sign === '⚑' ? text.flagged : sign === '✹' ? text.mine : isShown ? String(count) : text.closed;
      cell.setAttribute('aria-label', fill(text.cell, { row: Math.floor(index / game.columns) + 1, column: (index % game.columns) + 1, state }));
    }
    document.querySelector('#left').textContent = game.mines - game.isFlagged.filter(Boolean).length;
    clock.showBest(level.value);
  }

  ${arrowsScript}

  ${clockScript}

  ${makeScript}

  ${shuffleScript}

  ${storageScript}

  ${fillScript}
`;
