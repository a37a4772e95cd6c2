import { source } from '../lay-out.ts';
import { clockScript } from '../page/games/clock-script.ts';
import {
  directionScript,
  fillScript,
  makeScript,
  shuffleScript,
  storageScript,
} from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const board = document.querySelector('#board');
  const choice = document.querySelector('#level');
  const won = document.querySelector('#won');

  let game;

  const clock = startClock(() => game.moves > 0 && !game.isOver);
  document.querySelector('#again').addEventListener('click', newGame);
  choice.addEventListener('change', newGame);
  // A key or a swipe moves the tile that can go that way.
  onDirection(board, (direction) => {
    const gap = game.tiles.indexOf(0);
    const from = { left: gap + 1, right: gap - 1, up: gap + game.size, down: gap - game.size }[direction];
    slide(from);
  });
  newGame();

  function newGame() {
    const size = Number(choice.value);
    const numbers = Array.from({ length: size * size }, (_, index) => (index + 1) % (size * size));
    let tiles = shuffled(numbers);
    while (!isSolvable(tiles, size) || isDone(tiles)) tiles = shuffled(numbers);
    game = { size, tiles, moves: 0, isOver: false };
    won.hidden = true;
    clock.reset();
    board.style.setProperty('--size', size);
    show();
  }

  // Half of all orders cannot be put right by sliding.
  function isSolvable(tiles, size) {
    const order = tiles.filter(Boolean);
    let swaps = 0;
    for (const [index, tile] of order.entries()) swaps += order.slice(index + 1).filter((other) => other < tile).length;
    const row = size - Math.floor(tiles.indexOf(0) / size);
    return size % 2 === 1 ? swaps % 2 === 0 : (swaps + row) % 2 === 1;
  }

  function isDone(tiles) {
    return tiles.every((tile, index) => tile === (index + 1) % tiles.length);
  }

  function slide(from) {
    const gap = game.tiles.indexOf(0);
    const { size } = game;
    const isBeside =
      Math.abs(from - gap) === size || (Math.abs(from - gap) === 1 && Math.floor(from / size) === Math.floor(gap / size));
    if (game.isOver || !isBeside || game.tiles[from] === undefined) return;
    const tile = game.tiles[from];
    game.tiles[gap] = tile;
    game.tiles[from] = 0;
    game.moves += 1;
    if (isDone(game.tiles)) end();
    show();
    [...board.children].find((button) => button.dataset.tile === String(tile))?.focus({ preventScroll: true });
  }

  function end() {
    game.isOver = true;
    clock.keepBest(choice.value);
    won.textContent = fill(text.won, { n: game.moves, time: clock.text() });
    won.hidden = false;
    document.querySelector('#status').textContent = won.textContent;
  }

  function show() {
    board.replaceChildren(
      ...game.tiles.map((tile, index) => {
        if (tile === 0) return make('span', { class: 'tile gap', role: 'img', 'aria-label': text.gap });
        const isPlaced = tile === index + 1;
        return make(
          'button',
          {
            type: 'button',
            class: isPlaced ? 'tile placed' : 'tile',
            'data-tile': tile,
            'aria-label': fill(text.tile, { n: tile, row: Math.floor(index / game.size) + 1, column: (index % game.size) + 1 }),
            click: () => slide(index),
          },
          String(tile),
        );
      }),
    );
    document.querySelector('#moves').textContent = game.moves;
    clock.showBest(choice.value);
  }

  ${directionScript}

  ${clockScript}

  ${makeScript}

  ${shuffleScript}

  ${storageScript}

  ${fillScript}
`;
