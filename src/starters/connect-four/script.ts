import { source } from '../lay-out.ts';
import { arrowsScript } from '../page/games/arrows-script.ts';
import { opponentsScript } from '../page/games/opponents.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { players, text } = content;
  const columns = 7;
  const rows = 6;
  // Columns by their worth: those in the middle are in more lines.
  const order = [3, 2, 4, 1, 5, 0, 6];
  const lines = allLines();
  const level = document.querySelector('#level');
  const board = document.querySelector('#board');
  const score = load('score', [0, 0, 0]);

  let cells = Array(columns * rows).fill(-1);
  let turn = 0;
  let first = 0;

  for (let column = 0; column < columns; column += 1) {
    const discs = Array.from({ length: rows }, () => make('span', { class: 'disc' }));
    board.append(make('button', { type: 'button', class: 'column', click: () => choose(column) }, ...discs));
  }
  onArrows(board, () => columns);
  document.addEventListener('keydown', (event) => {
    const isFree = !(event.target instanceof HTMLSelectElement) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isFree && /^[1-7]$/.test(event.key)) choose(Number(event.key) - 1);
  });
  document.querySelector('#again').addEventListener('click', nextRound);
  document.querySelector('#reset').addEventListener('click', () => {
    score.fill(0);
    save('score', score);
    nextRound();
  });
  for (const input of [...document.querySelectorAll('[name=opponent]'), level]) 
    input.addEventListener('change', () => {
      first = 1;
      nextRound();
    });
  show();

  function choose(column) {
    if (isOver() || (isAgainstComputer() && turn === 1) || lowest(cells, column) < 0) return;
    put(column);
    if (!isOver() && isAgainstComputer()) setTimeout(reply, 450, cells);
  }

  function put(column) {
    cells = withDisc(cells, column, turn);
    turn = 1 - turn;
    if (isOver()) {
      const winner = winnerOf(cells);
      score[winner < 0 ? 2 : winner] += 1;
      save('score', score);
    }
    show();
  }

  function reply(of) {
    // Meanwhile a new round may have begun.
    if (of !== cells || isOver()) return;
    const depth = { easy: 1, medium: 3, hard: 6 }[level.value];
    const free = order.filter((column) => lowest(cells, column) >= 0);
    const rated = free.map((column) => ({ column, worth: -worth(withDisc(cells, column, 1), 0, depth - 1, -Infinity, Infinity) }));
    const most = Math.max(...rated.map((move) => move.worth));
    const best = rated.filter((move) => move.worth === most);
    const moves = level.value === 'easy' ? best : best.slice(0, 1);
    put(moves[Math.floor(Math.random() * moves.length)].column);
  }

  // What a position is worth for the one to move. Lines that the other has spoilt are skipped.
  function worth(position, player, depth, low, high) {
    if (winnerOf(position) >= 0) return -1000 - depth;
    const free = order.filter((column) => lowest(position, column) >= 0);
    if (free.length === 0) return 0;
    if (depth <= 0) return estimate(position, player);
    let best = -Infinity;
    for (const column of free) {
      best = Math.max(best, -worth(withDisc(position, column, player), 1 - player, depth - 1, -high, -Math.max(low, best)));
      if (best >= high) break;
    }
    return best;
  }

  function estimate(position, player) {
    let sum = 0;
    for (const line of lines) {
      const own = line.filter((cell) => position[cell] === player).length;
      const theirs = line.filter((cell) => position[cell] === 1 - player).length;
      if (theirs === 0) sum += own * own;
      if (own === 0) sum -= theirs * theirs;
    }
    return sum;
  }

  function lowest(position, column) {
    for (let row = rows - 1; row >= 0; row -= 1) if (position[row * columns + column] < 0) return row * columns + column;
    return -1;
  }

  function withDisc(position, column, player) {
    const next = [...position];
    next[lowest(position, column)] = player;
    return next;
  }

  function winningLine(position) {
    return lines.find(([a, b, c, d]) => position[a] >= 0 && position[a] === position[b] && position[a] === position[c] && position[a] === position[d]);
  }

  function winnerOf(position) {
    const line = winningLine(position);
    return line ? position[line[0]] : -1;
  }

  function isOver() {
    return winnerOf(cells) >= 0 || !cells.includes(-1);
  }

  function allLines() {
    const found = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        for (const [right, down] of [[1, 0], [0, 1], [1, 1], [1, -1]]) {
          const line = [0, 1, 2, 3].map((step) => ({ row: row + down * step, column: column + right * step }));
          const isInside = line.every((cell) => cell.row >= 0 && cell.row < rows && cell.column < columns);
          if (isInside) found.push(line.map((cell) => cell.row * columns + cell.column));
        }
      }
    }
    return found;
  }

  function nextRound() {
    cells = Array(columns * rows).fill(-1);
    first = isAgainstComputer() ? 0 : 1 - first;
    turn = first;
    show();
  }

  function show() {
    const won = winningLine(cells) ?? [];
    for (const [column, button] of [...board.children].entries()) {
      const names = [];
      for (const [row, disc] of [...button.children].entries()) {
        const mark = cells[row * columns + column];
        if (mark < 0) delete disc.dataset.mark;
        else disc.dataset.mark = mark;
        disc.classList.toggle('won', won.includes(row * columns + column));
        if (mark >= 0) names.unshift(players[mark]);
      }
      button.setAttribute('aria-label', fill(text.column, { n: column + 1, discs: names.join(', ') || text.empty }));
      button.setAttribute('aria-disabled', String(isOver() || lowest(cells, column) < 0));
    }
    const winner = winnerOf(cells);
    const sentence = winner >= 0 ? text.wins : isOver() ? text.draw : text.turn;
    const message = fill(sentence, { who: players[winner >= 0 ? winner : turn] });
    document.querySelector('#turn').textContent = message;
    document.querySelector('#status').textContent = message;
    for (const [index, id] of ['score-x', 'score-o', 'score-draw'].entries()) document.getElementById(id).textContent = score[index];
    level.closest('label').hidden = !isAgainstComputer();
  }

  ${arrowsScript}

  ${opponentsScript}

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
