import { source } from '../lay-out.ts';
import { canvasScript } from '../page/games/canvas-game.ts';
import { paintScript } from '../page/games/sprite-script.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { runner, hurdles, speed, text } = content;
  const ground = 400;
  const place = 150;

  ${canvasScript}

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowUp' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (frame) jump();
    else if (!game.isOver) play();
  });
  canvas.addEventListener('pointerdown', () => frame && jump());

  function newGame() {
    return { y: 0, up: 0, way: 0, next: 700, hurdles: [], score: 0, isOver: false, onSpace: () => jump() };
  }

  function jump() {
    if (game.y === 0) game.up = 930;
  }

  function step(seconds) {
    const pace = speed + Math.min(game.way / 45, 520);
    game.way += pace * seconds;
    game.up -= 2500 * seconds;
    game.y = Math.max(game.y + game.up * seconds, 0);
    if (game.y === 0) game.up = Math.max(game.up, 0);
    for (const hurdle of game.hurdles) hurdle.x -= pace * seconds;
    game.hurdles = game.hurdles.filter(({ x }) => x > -60);
    game.next -= pace * seconds;
    if (game.next <= 0) {
      game.hurdles.push({ x: width + 50, sprite: hurdles[Math.floor(Math.random() * hurdles.length)] });
      game.next = pace * (0.85 + Math.random() * 0.9);
    }
    const score = Math.floor(game.way / 100);
    if (score !== game.score) {
      game.score = score;
      showScore();
    }
    if (game.hurdles.some(({ x }) => Math.abs(x - place) < 46) && game.y < 52) end(text.over);
  }

  function draw() {
    pen.clearRect(0, 0, width, height);
    block(0, ground, width, 6, 3, colour('--line'));
    for (let mark = 0; mark < 14; mark += 1) {
      const x = ((mark * 97 - game.way) % (width + 97) + width + 97) % (width + 97) - 60;
      block(x, ground + 24 + (mark % 3) * 14, 34, 4, 2, colour('--hair'));
    }
    pen.fillStyle = colour('--text');
    for (const { x, sprite } of game.hurdles) paint(pen, sprite, { x, y: ground - 34, size: 76 });
    // Most emoji look to the left: it runs to the right.
    paint(pen, runner, { x: place, y: ground - 42 - game.y, size: 92, isTurned: !runner.shapes });
  }

  ${paintScript}

  ${storageScript}

  ${fillScript}
`;
