import { source } from '../lay-out.ts';
import { clockScript } from '../page/games/clock-script.ts';
import { pictureScript } from '../page/games/sprite-script.ts';
import {
  directionScript,
  fillScript,
  makeScript,
  shuffleScript,
  storageScript,
} from '../page/scripts.ts';

export const script = source`
  const { sprites: [runner, goal], text } = content;
  const sizes = { easy: 8, medium: 13, hard: 19 };
  const steps = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] };
  const opposite = { up: 'down', down: 'up', left: 'right', right: 'left' };
  const board = document.querySelector('#maze');
  const level = document.querySelector('#level');
  const order = Object.keys(sizes);

  let game;

  const clock = startClock(() => game.moves > 0 && !game.isOver);
  document.querySelector('#again').addEventListener('click', () => {
    // After a maze comes one of the next level.
    if (game.isOver) level.value = order[Math.min(order.indexOf(level.value) + 1, order.length - 1)];
    newGame();
    board.focus();
  });
  level.addEventListener('change', newGame);
  onDirection(board, move);
  newGame();

  function newGame() {
    const size = sizes[level.value];
    game = { size, open: dug(size), x: 0, y: 0, moves: 0, isOver: false };
    document.querySelector('#won').textContent = '';
    clock.reset();
    clock.showBest(level.value);
    board.style.setProperty('--size', size);
    board.replaceChildren(...game.open.map((ways) => make('span', { class: Object.keys(steps).filter((way) => !ways.has(way)).join(' ') })));
    show();
  }

  // Digs from cell to cell and back where it cannot go on: one way leads from each cell to each other.
  function dug(size) {
    const open = Array.from({ length: size * size }, () => new Set());
    const seen = new Set([0]);
    const path = [0];
    while (path.length > 0) {
      const cell = path.at(-1);
      const next = shuffled(Object.keys(steps)).map((way) => ({ way, to: beside(cell, way, size) })).find(({ to }) => to !== undefined && !seen.has(to));
      if (!next) path.pop();
      else {
        open[cell].add(next.way);
        open[next.to].add(opposite[next.way]);
        seen.add(next.to);
        path.push(next.to);
      }
    }
    return open;
  }

  function beside(cell, way, size) {
    const [x, y] = [(cell % size) + steps[way][0], Math.floor(cell / size) + steps[way][1]];
    return x < 0 || y < 0 || x >= size || y >= size ? undefined : y * size + x;
  }

  function move(way) {
    if (game.isOver || !game.open[game.y * game.size + game.x].has(way)) return;
    game.x += steps[way][0];
    game.y += steps[way][1];
    game.moves += 1;
    if (game.x === game.size - 1 && game.y === game.size - 1) {
      game.isOver = true;
      clock.keepBest(level.value);
      clock.showBest(level.value);
      document.querySelector('#won').textContent = fill(text.won, { moves: game.moves, time: clock.text() });
    }
    show();
  }

  function show() {
    document.querySelector('#moves').textContent = game.moves;
    for (const cell of board.children) cell.replaceChildren();
    board.lastElementChild.replaceChildren(pictureOf(goal));
    board.children[game.y * game.size + game.x].replaceChildren(pictureOf(runner));
  }

  ${clockScript}

  ${pictureScript}

  ${directionScript}

  ${makeScript}

  ${shuffleScript}

  ${storageScript}

  ${fillScript}
`;
