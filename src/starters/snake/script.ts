import { source } from '../lay-out.ts';
import { paintScript } from '../page/games/sprite-script.ts';
import { directionScript, fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { cells, delays, fasterEvery, isOpen, isTrain, head: face, food: meals, text } = content;
  const steps = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };
  const canvas = document.querySelector('#field');
  const curtain = document.querySelector('#curtain');
  const startButton = document.querySelector('#start');
  const pen = canvas.getContext('2d');

  const speed = document.querySelector('#level');

  let best = load('best', 0);
  let game = newGame();
  let timer;

  document.querySelector('#best').textContent = best;
  draw();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  startButton.addEventListener('click', play);
  document.addEventListener('keydown', (event) => {
    const isPause = event.key === ' ' ? !(event.target instanceof HTMLButtonElement) : event.key.toLowerCase() === 'p';
    if (!isPause || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (timer) pause();
    else play();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && timer) pause();
  });
  onDirection(canvas, (direction) => {
    if (!timer) {
      if (game.isOver) return;
      play();
    }
    turn(direction);
  });

  function newGame() {
    const x = Math.floor(cells / 2);
    const y = Math.floor(cells / 3);
    const snake = [[1, 0], [0, 0], [-1, 0], [-2, 0], [-2, -1], [-2, -2], [-3, -2], [-4, -2]];
    return {
      snake: snake.map(([right, down]) => ({ x: x + right, y: y + down })),
      turns: [],
      heading: 'right',
      score: 0,
      isOver: false,
      food: { x: x + 6, y, kind: 0 },
    };
  }

  function play() {
    if (timer) return;
    if (game.isOver) game = newGame();
    curtain.hidden = true;
    document.querySelector('#score').textContent = game.score;
    timer = setTimeout(step, delay());
  }

  function pause() {
    stop();
    show(text.paused, text.resume);
  }

  function stop() {
    clearTimeout(timer);
    timer = undefined;
  }

  function show(message, action) {
    document.querySelector('#message').textContent = message;
    document.querySelector('#status').textContent = message;
    startButton.textContent = action;
    curtain.hidden = false;
    startButton.focus();
  }

  // Two turns are remembered: quick fingers are faster than the snake.
  function turn(direction) {
    const last = game.turns.at(-1) || game.heading;
    const isStraight = steps[last][0] === steps[direction][0] || steps[last][1] === steps[direction][1];
    if (!isStraight && game.turns.length < 2) game.turns.push(direction);
  }

  function step() {
    game.heading = game.turns.shift() || game.heading;
    const [x, y] = steps[game.heading];
    const ahead = { x: game.snake[0].x + x, y: game.snake[0].y + y };
    const head = isOpen ? { x: (ahead.x + cells) % cells, y: (ahead.y + cells) % cells } : ahead;
    const eats = isAt(head, game.food);
    const body = eats ? game.snake : game.snake.slice(0, -1);
    const isOutside = head.x < 0 || head.y < 0 || head.x >= cells || head.y >= cells;
    if (isOutside || body.some((part) => isAt(part, head))) return end();

    game.snake = [head, ...body];
    if (eats) {
      game.score += 1;
      document.querySelector('#score').textContent = game.score;
      game.food = freeCell();
      if (!game.food) return end();
    }
    draw();
    timer = setTimeout(step, delay());
  }

  // It gets faster with what it has eaten.
  function delay() {
    const times = Math.floor(game.score / fasterEvery);
    return delays[speed.value] * Math.max(1 - times * 0.02 * Math.min(fasterEvery, 5), 0.45);
  }

  function end() {
    stop();
    game.isOver = true;
    if (game.score > best) {
      best = game.score;
      save('best', best);
      document.querySelector('#best').textContent = best;
    }
    show(fill(text.over, { n: game.score }), text.again);
  }

  function freeCell() {
    const free = [];
    for (let x = 0; x < cells; x += 1) {
      for (let y = 0; y < cells; y += 1) {
        if (!game.snake.some((part) => isAt(part, { x, y }))) free.push({ x, y });
      }
    }
    const cell = free[Math.floor(Math.random() * free.length)];
    return cell && { ...cell, kind: Math.floor(Math.random() * Math.max(meals.length, 1)) };
  }

  function isAt(one, other) {
    return one.x === other.x && one.y === other.y;
  }

  function draw() {
    const size = canvas.width / cells;
    const middle = ({ x, y }) => [(x + 0.5) * size, (y + 0.5) * size];
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = colour('--tint');
    for (let x = 0; x < cells; x += 1) {
      for (let y = x % 2; y < cells; y += 2) pen.fillRect(x * size, y * size, size, size);
    }

    drawBody(size, middle);
    const [x, y] = middle(game.snake[0]);
    if (face) paint(pen, face, { x, y, size: size * 1.7 });
    else drawEyes(x, y, size);
    const meal = game.food && meals[game.food.kind];
    if (meal) {
      const [right, down] = middle(game.food);
      paint(pen, meal, { x: right, y: down, size: size * 1.4 });
    } else if (game.food) drawFood(...middle(game.food), size);
  }

  function drawBody(size, middle) {
    pen.strokeStyle = colour('--accent');
    pen.fillStyle = colour('--accent');
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    // Where it leaves the field, its line ends.
    const lines = [[]];
    for (const [index, part] of game.snake.entries()) {
      const last = game.snake[index - 1];
      if (last && Math.abs(part.x - last.x) + Math.abs(part.y - last.y) > 1) lines.push([]);
      lines.at(-1).push(part);
    }
    pen.lineWidth = size * (isTrain ? 0.2 : 0.78);
    for (const line of lines) {
      pen.beginPath();
      for (const part of [line[0], ...line]) pen.lineTo(...middle(part));
      pen.stroke();
    }
    if (!isTrain) return;
    for (const part of game.snake) {
      const [x, y] = middle(part);
      pen.beginPath();
      pen.roundRect(x - size * 0.4, y - size * 0.4, size * 0.8, size * 0.8, size * 0.2);
      pen.fill();
    }
  }

  function drawEyes(x, y, size) {
    const [ahead, down] = steps[game.heading];
    for (const side of [-1, 1]) {
      const eyeX = x + ahead * size * 0.1 - down * side * size * 0.2;
      const eyeY = y + down * size * 0.1 + ahead * side * size * 0.2;
      dot(eyeX, eyeY, size * 0.14, '#fff');
      dot(eyeX + ahead * size * 0.05, eyeY + down * size * 0.05, size * 0.07, '#111');
    }
  }

  function drawFood(x, y, size) {
    dot(x, y + size * 0.06, size * 0.36, colour('--error'));
    dot(x - size * 0.12, y - size * 0.06, size * 0.08, 'rgb(255 255 255 / 60%)');
    pen.strokeStyle = colour('--text');
    pen.lineWidth = size * 0.08;
    pen.beginPath();
    pen.moveTo(x, y - size * 0.24);
    pen.quadraticCurveTo(x + size * 0.02, y - size * 0.42, x + size * 0.18, y - size * 0.44);
    pen.stroke();
  }

  function dot(x, y, radius, style) {
    pen.fillStyle = style;
    pen.beginPath();
    pen.arc(x, y, radius, 0, Math.PI * 2);
    pen.fill();
  }

  // A canvas cannot read light-dark(): an element's computed colour can.
  function colour(name) {
    curtain.style.setProperty('outline-color', 'var(' + name + ')');
    return getComputedStyle(curtain).outlineColor;
  }

  ${paintScript}

  ${directionScript}

  ${storageScript}

  ${fillScript}
`;
