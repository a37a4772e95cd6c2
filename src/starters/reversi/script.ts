import { source } from '../lay-out.ts';
import { arrowsScript } from '../page/games/arrows-script.ts';
import { opponentsScript } from '../page/games/opponents.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { players, text } = content;
  const size = 8;
  const level = document.querySelector('#level');
  const board = document.querySelector('#board');
  // Corners are never turned again; the squares beside them give them away.
  const worths = [
    [60, -12, 8, 6], [-12, -25, -4, -3], [8, -4, 3, 2], [6, -3, 2, 1],
  ];

  let cells = load('board', start());
  let turn = load('turn', 0);
  let last = -1;

  for (let cell = 0; cell < size * size; cell += 1) {
    board.append(make('button', { type: 'button', class: 'cell', click: () => choose(cell) }, make('span', { class: 'disc' })));
  }
  onArrows(board, () => size);
  document.querySelector('#again').addEventListener('click', newGame);
  for (const input of [...document.querySelectorAll('[name=opponent]'), level]) input.addEventListener('change', newGame);
  show();
  think();

  function start() {
    const cells = Array(size * size).fill(-1);
    cells[27] = cells[36] = 1;
    cells[28] = cells[35] = 0;
    return cells;
  }

  function newGame() {
    cells = start();
    turn = 0;
    last = -1;
    show();
  }

  function choose(cell) {
    if ((isAgainstComputer() && turn === 1) || turnedBy(cells, cell, turn).length === 0) return;
    put(cell);
    think();
  }

  // Who cannot move is passed over.
  function put(cell) {
    cells = after(cells, cell, turn);
    last = cell;
    const other = 1 - turn;
    if (movesOf(cells, other).length > 0) turn = other;
    show();
  }

  function think() {
    if (isAgainstComputer() && turn === 1 && !isOver()) setTimeout(reply, 500, cells);
  }

  function reply(of) {
    // Meanwhile a new game may have begun.
    if (of !== cells || turn !== 1) return;
    const depth = { easy: 0, medium: 1, hard: 4 }[level.value];
    const rated = movesOf(cells, 1).map((cell) => ({
      cell,
      worth: depth === 0 ? Math.random() : -worth(after(cells, cell, 1), 0, depth - 1, -Infinity, Infinity),
    }));
    rated.sort((a, b) => b.worth - a.worth);
    put(rated[0].cell);
    think();
  }

  // What a position is worth for the one to move.
  function worth(position, player, depth, low, high) {
    const moves = movesOf(position, player);
    if (moves.length === 0) {
      const isEnd = movesOf(position, 1 - player).length === 0;
      if (isEnd) return (count(position, player) - count(position, 1 - player)) * 100;
      return depth <= 0 ? estimate(position, player) : -worth(position, 1 - player, depth - 1, -high, -low);
    }
    if (depth <= 0) return estimate(position, player) + moves.length * 2;
    let best = -Infinity;
    for (const move of moves) {
      best = Math.max(best, -worth(after(position, move, player), 1 - player, depth - 1, -high, -Math.max(low, best)));
      if (best >= high) break;
    }
    return best;
  }

  function estimate(position, player) {
    let sum = 0;
    for (const [cell, mark] of position.entries()) {
      if (mark < 0) continue;
      const row = Math.floor(cell / size);
      const column = cell % size;
      sum += worths[Math.min(row, 7 - row)][Math.min(column, 7 - column)] * (mark === player ? 1 : -1);
    }
    return sum;
  }

  function turnedBy(position, cell, player) {
    if (position[cell] >= 0) return [];
    const turned = [];
    for (const down of [-1, 0, 1]) {
      for (const right of [-1, 0, 1]) {
        const line = [];
        let row = Math.floor(cell / size) + down;
        let column = (cell % size) + right;
        while (row >= 0 && row < size && column >= 0 && column < size && position[row * size + column] === 1 - player) {
          line.push(row * size + column);
          row += down;
          column += right;
        }
        const isClosed = row >= 0 && row < size && column >= 0 && column < size && position[row * size + column] === player;
        if (isClosed) turned.push(...line);
      }
    }
    return turned;
  }

  function movesOf(position, player) {
    return [...position.keys()].filter((cell) => turnedBy(position, cell, player).length > 0);
  }

  function after(position, cell, player) {
    const next = [...position];
    for (const one of [cell, ...turnedBy(position, cell, player)]) next[one] = player;
    return next;
  }

  function count(position, player) {
    return position.filter((mark) => mark === player).length;
  }

  function isOver() {
    return movesOf(cells, turn).length === 0;
  }

  function show() {
    const isDone = isOver();
    const moves = isDone ? [] : movesOf(cells, turn);
    for (const [cell, button] of [...board.children].entries()) {
      const mark = cells[cell];
      if (mark < 0) delete button.dataset.mark;
      else button.dataset.mark = mark;
      button.classList.toggle('free', moves.includes(cell) && !(isAgainstComputer() && turn === 1));
      button.classList.toggle('last', cell === last);
      button.setAttribute('aria-disabled', String(!moves.includes(cell)));
      button.setAttribute('aria-label', fill(text.cell, {
        row: Math.floor(cell / size) + 1, column: (cell % size) + 1, mark: players[mark] ?? text.empty,
      }));
    }
    const counts = [count(cells, 0), count(cells, 1)];
    for (const [player, value] of counts.entries()) document.querySelector('#count-' + player).textContent = value;
    const winner = counts[0] > counts[1] ? 0 : 1;
    const sentence = !isDone ? text.turn : counts[0] === counts[1] ? text.draw : text.wins;
    const message = fill(sentence, { who: players[isDone ? winner : turn] });
    document.querySelector('#turn').textContent = message;
    document.querySelector('#status').textContent = message;
    level.closest('label').hidden = !isAgainstComputer();
    save('board', cells);
    save('turn', turn);
  }

  ${arrowsScript}

  ${opponentsScript}

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
