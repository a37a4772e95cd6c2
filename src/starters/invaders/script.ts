import { source } from '../lay-out.ts';
import { canvasScript, sidewaysScript } from '../page/games/canvas-game.ts';
import { paintScript } from '../page/games/sprite-script.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { columns, rows, sprites, powers, waves, bossEvery, bossName, text } = content;
  const spaceBetween = 76;
  const icons = { shield: '🛡', double: '⇈', life: '♥' };
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const stars = content.hasStars ? Array.from({ length: 70 }, (_, n) => ({ x: (n * 389) % 960, y: (n * 577) % 760, fast: 20 + (n % 3) * 30 })) : [];

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
    return { ship: width / 2, lives: content.lives, score: 0, isOver: false, shield: 0, double: 0, onSpace: () => shoot(), ...wave(1) };
  }

  function wave(level) {
    const invaders = [];
    if (bossEvery > 0 && level % bossEvery === 0) {
      const health = 10 + level * 2;
      return { level, invaders: [{ x: width / 2, y: 130, row: 0, size: 150, health, most: health }], heading: 1, shots: [], bombs: [], drops: [], blasts: [], wait: 0, safe: 0 };
    }
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) invaders.push({ x: 90 + column * spaceBetween, y: 70 + row * 62, row });
    }
    return { level, invaders, heading: 1, shots: [], bombs: [], drops: [], blasts: [], wait: 0, safe: 0 };
  }

  function moveTo(x) {
    game.ship = Math.min(Math.max(x, 40), width - 40);
    if (!frame) draw();
  }

  function shoot() {
    if (game.wait > 0) return;
    game.wait = 0.35;
    for (const side of game.double > 0 ? [-18, 18] : [0]) game.shots.push({ x: game.ship + side, y: height - 80 });
  }

  function step(seconds) {
    if (sideways() !== 0) moveTo(game.ship + sideways() * 560 * seconds);
    game.wait -= seconds;
    game.safe -= seconds;
    game.double -= seconds;
    march(seconds);
    for (const blast of game.blasts) blast.age += seconds;
    game.blasts = game.blasts.filter(({ age }) => age < 0.35);
    for (const shot of game.shots) shot.y -= 720 * seconds;
    for (const bomb of game.bombs) bomb.y += (230 + game.level * 18) * seconds;
    for (const shot of game.shots) {
      const hit = game.invaders.find(({ x, y, size = 52 }) => Math.abs(shot.x - x) < size * 0.6 && Math.abs(shot.y - y) < size * 0.54);
      if (!hit) continue;
      shot.y = -100;
      if (hit.health > 1) {
        hit.health -= 1;
        continue;
      }
      game.invaders = game.invaders.filter((invader) => invader !== hit);
      game.blasts.push({ x: hit.x, y: hit.y, age: 0 });
      game.score += 10 * (rows - hit.row) * (hit.most || 1);
      if (powers.length > 0 && Math.random() < 0.14) game.drops.push({ ...hit, kind: powers[Math.floor(Math.random() * powers.length)].kind });
      showScore();
    }
    game.shots = game.shots.filter(({ y }) => y > -20);
    const isHit = game.safe <= 0 && game.bombs.some(({ x, y }) => Math.abs(x - game.ship) < 36 && Math.abs(y - (height - 50)) < 26);
    game.bombs = game.bombs.filter(({ y }) => y < height + 20);
    if (isHit && game.shield > 0) {
      game.shield = 0;
      game.safe = 1.5;
    } else if (isHit) lose();
    collect(seconds);
    if (game.isOver) return;
    if (game.invaders.some(({ y }) => y > height - 110)) return end(text.over);
    if (game.invaders.length === 0 && game.level === waves) return end(text.won);
    if (game.invaders.length === 0) Object.assign(game, wave(game.level + 1));
  }

  // What has been dropped falls, and works when the ship catches it.
  function collect(seconds) {
    for (const drop of game.drops) {
      drop.y += 170 * seconds;
      if (Math.abs(drop.x - game.ship) > 52 || Math.abs(drop.y - (height - 50)) > 34) continue;
      drop.y = height * 2;
      if (drop.kind === 'life') game.lives += 1;
      if (drop.kind === 'shield') game.shield = 1;
      if (drop.kind === 'double') game.double = 12;
    }
    game.drops = game.drops.filter(({ y }) => y < height + 30);
  }

  // The fewer are left, the faster they march.
  function march(seconds) {
    const [{ size } = {}] = game.invaders;
    const gone = size ? 1 : 1 - game.invaders.length / (rows * columns);
    const speed = (34 + game.level * 14) * (1 + gone * 2.6);
    for (const invader of game.invaders) {
      invader.x += game.heading * speed * seconds;
      // Those of every other row weave, where the request has such.
      if (content.hasZigzag && invader.row % 2 > 0) invader.y += Math.sin(invader.x / 22) * 80 * seconds;
    }
    const isAtEdge = game.invaders.some(({ x }) => (game.heading > 0 ? x > width - 44 - (size || 0) / 2 : x < 44 + (size || 0) / 2));
    if (isAtEdge) {
      game.heading = -game.heading;
      for (const invader of game.invaders) invader.y += 24;
    }
    if (Math.random() < seconds * (0.5 + game.level * 0.18) * (size ? 2.5 : 1) && game.invaders.length > 0) {
      const { x, y } = game.invaders[Math.floor(Math.random() * game.invaders.length)];
      game.bombs.push({ x: x + (size ? Math.random() - 0.5 : 0) * 120, y: y + (size || 48) / 2 });
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
    const drift = still ? 0 : performance.now() / 1000;
    for (const { x, y, fast } of stars) block(x, (y + drift * fast) % height, 3, 3, 1, colour('--muted'));
    pen.fillStyle = colour('--text');
    for (const { x, y, row, size = 52, health, most } of game.invaders) {
      paint(pen, sprites[row % sprites.length], { x, y, size });
      if (!most) continue;
      block(x - 90, y - 104, (180 * health) / most, 12, 6, colour('--error'));
      if (bossName) paint(pen, { sign: bossName }, { x, y: y - 84 - 42, size: 32 });
    }
    pen.fillStyle = colour('--accent');
    for (const { x, y, kind } of game.drops) paint(pen, { sign: icons[kind] }, { x, y, size: 40 });
    if (game.shield > 0) {
      pen.strokeStyle = colour('--accent');
      pen.lineWidth = 4;
      pen.beginPath();
      pen.arc(game.ship, height - 46, 52, Math.PI, 0);
      pen.stroke();
    }
    for (const { x, y, age } of game.blasts) for (let turn = 0; turn < 8; turn += 1) dot(x + Math.cos(turn * 0.785) * age * 130, y + Math.sin(turn * 0.785) * age * 130, 7 - age * 18, colour('--accent'));
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
