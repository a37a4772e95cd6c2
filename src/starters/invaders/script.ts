import { source } from '../lay-out.ts';
import { canvasScript, sidewaysScript } from '../page/games/canvas-game.ts';
import { paintScript } from '../page/games/sprite-script.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { columns, rows, sprites, text } = content;
  const spaceBetween = 76;

  ${canvasScript}

  ${sidewaysScript}

  // A finger on the field shoots too.
  canvas.addEventListener('pointerdown', () => frame && shoot());
  document.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowUp' && frame) {
      event.preventDefault();
      shoot();
    }
  });

  function newGame() {
    return { ship: width / 2, lives: content.lives, score: 0, isOver: false, onSpace: () => shoot(), ...wave(1) };
  }

  function wave(level) {
    const invaders = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) invaders.push({ x: 90 + column * spaceBetween, y: 70 + row * 62, row });
    }
    return { level, invaders, heading: 1, shots: [], bombs: [], wait: 0, safe: 0 };
  }

  function moveTo(x) {
    game.ship = Math.min(Math.max(x, 40), width - 40);
    if (!frame) draw();
  }

  function shoot() {
    if (game.wait > 0) return;
    game.wait = 0.35;
    game.shots.push({ x: game.ship, y: height - 80 });
  }

  function step(seconds) {
    if (sideways() !== 0) moveTo(game.ship + sideways() * 560 * seconds);
    game.wait -= seconds;
    game.safe -= seconds;
    march(seconds);
    for (const shot of game.shots) shot.y -= 720 * seconds;
    for (const bomb of game.bombs) bomb.y += (230 + game.level * 18) * seconds;
    for (const shot of game.shots) {
      const hit = game.invaders.find(({ x, y }) => Math.abs(shot.x - x) < 32 && Math.abs(shot.y - y) < 28);
      if (!hit) continue;
      shot.y = -100;
      game.invaders = game.invaders.filter((invader) => invader !== hit);
      game.score += 10 * (rows - hit.row);
      showScore();
    }
    game.shots = game.shots.filter(({ y }) => y > -20);
    const isHit = game.safe <= 0 && game.bombs.some(({ x, y }) => Math.abs(x - game.ship) < 36 && Math.abs(y - (height - 50)) < 26);
    game.bombs = game.bombs.filter(({ y }) => y < height + 20);
    if (isHit) lose();
    if (game.isOver) return;
    if (game.invaders.some(({ y }) => y > height - 110)) return end(text.over);
    if (game.invaders.length === 0) Object.assign(game, wave(game.level + 1));
  }

  // The fewer are left, the faster they march.
  function march(seconds) {
    const gone = 1 - game.invaders.length / (rows * columns);
    const speed = (34 + game.level * 14) * (1 + gone * 2.6);
    for (const invader of game.invaders) invader.x += game.heading * speed * seconds;
    const isAtEdge = game.invaders.some(({ x }) => (game.heading > 0 ? x > width - 44 : x < 44));
    if (isAtEdge) {
      game.heading = -game.heading;
      for (const invader of game.invaders) invader.y += 24;
    }
    if (Math.random() < seconds * (0.5 + game.level * 0.18) && game.invaders.length > 0) {
      const { x, y } = game.invaders[Math.floor(Math.random() * game.invaders.length)];
      game.bombs.push({ x, y: y + 24 });
    }
  }

  function lose() {
    game.lives -= 1;
    game.bombs = [];
    game.safe = 1.5;
    if (game.lives <= 0) end(text.over);
  }

  function draw() {
    document.querySelector('#lives').textContent = game.lives;
    document.querySelector('#level').textContent = game.level;
    pen.clearRect(0, 0, width, height);
    pen.fillStyle = colour('--text');
    for (const { x, y, row } of game.invaders) paint(pen, sprites[row % sprites.length], { x, y, size: 52 });
    for (const { x, y } of game.shots) block(x - 3, y - 12, 6, 24, 3, colour('--accent'));
    for (const { x, y } of game.bombs) block(x - 4, y - 10, 8, 20, 4, colour('--error'));
    // A ship that has been hit blinks while nothing can hit it.
    if (game.safe > 0 && Math.floor(game.safe * 8) % 2 === 0) return;
    block(game.ship - 34, height - 52, 68, 24, 8, colour('--accent'));
    block(game.ship - 6, height - 72, 12, 28, 5, colour('--accent'));
  }

  ${paintScript}

  ${storageScript}

  ${fillScript}
`;
