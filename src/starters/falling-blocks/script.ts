import { source } from '../lay-out.ts';
import { canvasScript } from '../page/games/canvas-game.ts';
import { fillScript, shuffleScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { columns, rows, text } = content;
  // Each block as rows of cells; a turn is by a quarter.
  const shapes = ['1111', '11/11', '010/111', '011/110', '110/011', '100/111', '001/111'].map((shape) =>
    shape.split('/').map((row) => [...row].map(Number)));
  const colours = ['--art-1', '--art-2', '--art-3', '--accent', '--error', '--soft', '--text'];
  const rewards = [0, 100, 300, 500, 800];

  const size = document.querySelector('#arena').width / columns;

  ${canvasScript}

  const acts = { left: () => move(-1), right: () => move(1), down: fall, up: turn };
  const keys = { ArrowLeft: 'left', ArrowRight: 'right', ArrowDown: 'down', ArrowUp: 'up' };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = acts[keys[event.key]];
    if (act) event.preventDefault();
    if (!frame) return;
    if (act) act();
    if (event.key.toLowerCase() === 'c') hold();
    draw();
  });
  for (const button of document.querySelectorAll('[data-direction]')) {
    button.addEventListener('click', () => frame && acts[button.dataset.direction]());
  }
  for (const [id, act] of [['hold', hold], ['drop', drop]]) {
    const button = document.getElementById(id);
    button.addEventListener('click', (event) => {
      if (frame) act();
      // Else the space bar would press it again.
      if (event.detail > 0) button.blur();
    });
  }
  // A tap turns, a swipe moves or drops.
  let touch;
  canvas.addEventListener('pointerdown', (event) => {
    touch = { x: event.clientX, y: event.clientY };
  });
  canvas.addEventListener('pointerup', (event) => {
    if (!touch || !frame) return;
    const x = event.clientX - touch.x;
    const y = event.clientY - touch.y;
    touch = undefined;
    if (Math.max(Math.abs(x), Math.abs(y)) < 20) turn();
    else if (Math.abs(x) > Math.abs(y)) for (let step = 0; step < Math.abs(x) / 40; step += 1) move(Math.sign(x));
    else if (y > 0) drop();
  });

  function newGame() {
    const fresh = { cells: Array.from({ length: rows }, () => Array(columns).fill(-1)), bag: [], lines: 0, score: 0, sinceFall: 0, isOver: false, onSpace: () => drop() };
    fresh.next = drawnFrom(fresh);
    enter(fresh, drawnFrom(fresh));
    return fresh;
  }

  // All seven in a new order, then again.
  function drawnFrom(of) {
    if (of.bag.length === 0) of.bag = shuffled([...shapes.keys()]);
    return of.bag.pop();
  }

  function enter(of, kind) {
    const shape = shapes[kind];
    of.block = { kind, shape, x: Math.floor((columns - shape[0].length) / 2), y: 0 };
    of.canHold = true;
  }

  function cellsOf({ shape, x, y }) {
    return shape.flatMap((row, down) => row.flatMap((cell, right) => (cell ? [{ x: x + right, y: y + down }] : [])));
  }

  function fits(block) {
    return cellsOf(block).every(({ x, y }) => x >= 0 && x < columns && y >= 0 && y < rows && game.cells[y][x] < 0);
  }

  function put(block) {
    if (!fits(block)) return false;
    game.block = block;
    return true;
  }

  function move(by) {
    return put({ ...game.block, x: game.block.x + by });
  }

  function turn() {
    const { shape, x } = game.block;
    const turned = shape[0].map((_cell, column) => shape.map((row) => row[column]).reverse());
    // At a wall it gives way.
    [0, -1, 1, -2, 2].some((by) => put({ ...game.block, shape: turned, x: x + by }));
  }

  function fall() {
    game.sinceFall = 0;
    if (put({ ...game.block, y: game.block.y + 1 })) return true;
    settle();
    return false;
  }

  function drop() {
    while (put({ ...game.block, y: game.block.y + 1 })) game.score += 2;
    showScore();
    // It settles with the next frame, and may end the game there.
    game.sinceFall = 10;
  }

  function hold() {
    if (!game.canHold) return;
    const { kind } = game.block;
    enter(game, game.held ?? next());
    game.held = kind;
    game.canHold = false;
  }

  function next() {
    const kind = game.next;
    game.next = drawnFrom(game);
    return kind;
  }

  function settle() {
    for (const { x, y } of cellsOf(game.block)) game.cells[y][x] = game.block.kind;
    const left = game.cells.filter((row) => row.includes(-1));
    const full = rows - left.length;
    game.cells = [...Array.from({ length: full }, () => Array(columns).fill(-1)), ...left];
    game.score += rewards[full] * level();
    game.lines += full;
    enter(game, next());
    showScore();
    if (!fits(game.block)) end(text.over);
  }

  function level() {
    return Math.floor(game.lines / 10) + 1;
  }

  function step(seconds) {
    game.sinceFall += seconds;
    if (game.sinceFall > 0.8 * 0.82 ** (level() - 1)) fall();
  }

  function draw() {
    const paints = colours.map(colour);
    pen.clearRect(0, 0, width, height);
    game.cells.forEach((row, y) => row.forEach((kind, x) => kind >= 0 && cell(pen, x * size, y * size, size, paints[kind])));
    let shadow = game.block;
    while (fits({ ...shadow, y: shadow.y + 1 })) shadow = { ...shadow, y: shadow.y + 1 };
    pen.globalAlpha = 0.25;
    for (const { x, y } of cellsOf(shadow)) cell(pen, x * size, y * size, size, paints[shadow.kind]);
    pen.globalAlpha = 1;
    for (const { x, y } of cellsOf(game.block)) cell(pen, x * size, y * size, size, paints[game.block.kind]);
    small('next', game.next, paints);
    small('held', game.held, paints);
    document.querySelector('#level').textContent = level();
    document.querySelector('#lines').textContent = game.lines;
  }

  function small(id, kind, paints) {
    const own = document.getElementById(id).getContext('2d');
    own.clearRect(0, 0, 160, 120);
    if (kind === undefined) return;
    const shape = shapes[kind];
    for (const { x, y } of cellsOf({ shape, x: (4 - shape[0].length) / 2 + 0.5, y: (3 - shape.length) / 2 + 0.5 })) {
      cell(own, x * 32, y * 32 - 4, 32, paints[kind]);
    }
  }

  function cell(on, x, y, side, style) {
    on.fillStyle = style;
    on.beginPath();
    on.roundRect(x + 1, y + 1, side - 2, side - 2, side / 6);
    on.fill();
  }

  ${shuffleScript}

  ${storageScript}

  ${fillScript}
`;
