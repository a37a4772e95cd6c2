import { source } from '../lay-out.ts';
import { opponentsScript } from '../page/games/opponents.ts';
import { pictureScript } from '../page/games/sprite-script.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { size, row, goal, hasStones, signs, sprites, players, text } = content;
  const squares = size * size;
  const lines = linesOf();
  const shapes = { x: 'M18 18L82 82M82 18L18 82', o: 'M50 15a35 35 0 1 1 -0.1 0' };
  if (hasStones) shapes.x = shapes.o = 'M50 8a42 42 0 1 1 -0.1 0';
  const cells = [...document.querySelectorAll('.cell')];
  const levels = document.querySelector('#level');
  const score = load('score', { x: 0, o: 0, draw: 0 });

  let board = Array(squares).fill('');
  let last;
  let turn = 'x';
  let first = 'x';
  let isOver = false;

  for (const [index, cell] of cells.entries()) cell.addEventListener('click', () => choose(index));
  document.querySelector('#again').addEventListener('click', nextRound);
  document.querySelector('#reset').addEventListener('click', () => {
    Object.assign(score, { x: 0, o: 0, draw: 0 });
    save('score', score);
    first = 'o';
    nextRound();
  });
  for (const radio of document.querySelectorAll('[name=opponent]')) {
    radio.addEventListener('change', () => {
      first = 'o';
      nextRound();
    });
  }
  levels.value = load('level', levels.value);
  if (levels.value === '') levels.value = 'hard';
  levels.addEventListener('change', () => {
    save('level', levels.value);
    first = 'o';
    nextRound();
  });
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement || event.target === levels) return;
    if (size === 3 && /^[1-9]$/.test(event.key)) return choose(Number(event.key) - 1);
    const offset = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -size, ArrowDown: size }[event.key];
    if (!offset) return;
    event.preventDefault();
    const at = cells.indexOf(document.activeElement);
    cells[at < 0 ? Math.floor(squares / 2) : (at + offset + squares) % squares].focus();
  });
  show();

  function choose(index) {
    if (isOver || board[index] || (isAgainstComputer() && turn === 'o')) return;
    put(index);
    if (!isOver && isAgainstComputer()) setTimeout(reply, 350, board);
  }

  function put(index) {
    board[index] = turn;
    last = index;
    turn = other(turn);
    const winner = winnerOf(board);
    isOver = Boolean(winner) || board.every(Boolean);
    if (isOver) {
      score[winner || 'draw'] += 1;
      save('score', score);
    }
    show();
  }

  function reply(game) {
    // Meanwhile a new round may have begun.
    if (game !== board || isOver) return;
    const free = [...board.keys()].filter((index) => !board[index]);
    const all = size === 3
      ? free.map((index) => ({ index, worth: -worth(withMove(board, index, 'o'), 'x', 1) }))
      : openSquares(free);
    // On a large board even a weak computer plays where something happens.
    const rated = size === 3 ? all : all.toSorted((a, b) => b.worth - a.worth).slice(0, 6);
    const most = Math.max(...rated.map((move) => move.worth));
    const best = rated.filter((move) => move.worth === most);
    // A weaker computer thinks now and then, or never.
    const isThinking = Math.random() < { easy: 0, medium: 0.6, hard: 1 }[levels.value];
    const moves = isThinking ? best : rated;
    put(moves[Math.floor(Math.random() * moves.length)].index);
  }

  // What a position is worth for the one to move; sooner is better.
  function worth(position, player, depth) {
    if (winnerOf(position)) return depth - 10;
    const free = [...position.keys()].filter((index) => !position[index]);
    if (free.length === 0) return 0;
    return Math.max(...free.map((index) => -worth(withMove(position, index, player), other(player), depth + 1)));
  }

  function withMove(position, index, player) {
    const next = [...position];
    next[index] = player;
    return next;
  }

  // "Best of five": three won rounds win, and then all begins again.
  function isDecided() {
    return goal > 0 && Math.max(score.x, score.o) >= goal;
  }

  function nextRound() {
    if (isDecided()) {
      Object.assign(score, { x: 0, o: 0, draw: 0 });
      save('score', score);
    }
    board = Array(squares).fill('');
    last = undefined;
    first = other(first);
    turn = first;
    isOver = false;
    show();
    if (turn === 'o' && isAgainstComputer()) setTimeout(reply, 350, board);
  }

  function show() {
    const line = lines.filter((places) => isLine(board, places)).flat();
    for (const [index, cell] of cells.entries()) {
      const mark = board[index];
      if (cell.dataset.mark !== mark) cell.replaceChildren(...(mark ? [drawing(mark)] : []));
      cell.dataset.mark = mark;
      cell.classList.toggle('won', line.includes(index));
      cell.classList.toggle('last', index === last);
      cell.setAttribute('aria-disabled', String(isOver || Boolean(mark)));
      const place = { row: Math.floor(index / size) + 1, column: (index % size) + 1 };
      cell.setAttribute('aria-label', fill(text.cell, { ...place, mark: signs[mark] || text.empty }));
    }
    for (const name of ['x', 'o', 'draw']) document.querySelector('#score-' + name).textContent = score[name];
    const winner = winnerOf(board);
    const sentence = winner ? text.wins : isOver ? text.draw : text.turn;
    const ending = winner && isDecided() ? ' ' + score.x + ' : ' + score.o + ' 🏆' : '';
    const message = fill(sentence, { who: players[winner || turn] }) + ending;
    document.querySelector('#turn').textContent = message;
    levels.closest('label').hidden = !isAgainstComputer();
    document.querySelector('#status').textContent = message;
  }

  function drawing(mark) {
    if (sprites[mark]) {
      const sign = document.createElement('span');
      sign.append(pictureOf(sprites[mark]));
      return sign;
    }
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 100 100');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', hasStones ? (mark === 'x' ? 'stone' : 'stone white') : mark === 'x' ? 'cross' : 'nought');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', shapes[mark]);
    svg.append(path);
    return svg;
  }

  function winnerOf(position) {
    const line = lines.find((places) => isLine(position, places));
    return line && position[line[0]];
  }

  function isLine(position, [start, ...rest]) {
    return Boolean(position[start]) && rest.every((place) => position[place] === position[start]);
  }

  // All lines of the length that wins: across, down and both diagonals.
  function linesOf() {
    return [[0, 1], [1, 0], [1, 1], [1, -1]].flatMap(([down, right]) =>
      [...Array(squares).keys()]
        .filter((at) => {
          const [y, x] = [Math.floor(at / size) + down * (row - 1), (at % size) + right * (row - 1)];
          return y < size && x >= 0 && x < size;
        })
        .map((at) => Array.from({ length: row }, (_, step) => at + step * (down * size + right))),
    );
  }

  // What a square is worth for the computer: by how much is missing of the lines through it that one side
  // alone has begun. To win comes before to prevent the other from it.
  function openSquares(free) {
    const own = [0, 1e9, 6e3, 200, 12];
    const others = [0, 1e7, 4e3, 100, 6];
    const middle = (size - 1) / 2;
    const gains = Array(squares).fill(0);
    for (const places of lines) {
      const marks = places.map((place) => board[place]).filter(Boolean);
      if (marks.length === 0 || marks.includes(other(marks[0])) || marks.length === row) continue;
      const gain = (marks[0] === 'o' ? own : others)[row - marks.length] || 2;
      for (const place of places) if (!board[place]) gains[place] += gain;
    }
    return free.map((index) => ({
      index,
      worth: gains[index] - Math.hypot(Math.floor(index / size) - middle, (index % size) - middle) / 100,
    }));
  }

  function other(player) {
    return player === 'x' ? 'o' : 'x';
  }

  ${opponentsScript}

  ${pictureScript}

  ${storageScript}

  ${fillScript}
`;
