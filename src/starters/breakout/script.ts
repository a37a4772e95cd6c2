import { source } from '../lay-out.ts';
import { canvasScript, sidewaysScript } from '../page/games/canvas-game.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { columns, rows, levels, powers, text } = content;
  const signs = { wide: '↔', multi: '•••', slow: '½', life: '♥' };

  ${canvasScript}

  ${sidewaysScript}

  function newGame() {
    const paddle = { x: width / 2, wide: width / 6.5, y: height - 42 };
    return { paddle, ...level(1), level: 1, lives: content.lives, score: 0, isOver: false, ...start(width / 2, 1) };
  }

  function level(number) {
    const bricks = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        // Every second level has a pattern with gaps.
        if (number % 2 === 0 && (row + column) % 3 === 0) continue;
        bricks.push({ row, column });
      }
    }
    return { bricks };
  }

  // One ball, and nothing that a power-up gave.
  function start(x, number) {
    return { balls: [ballAt(x, height / 1.6, number)], falling: [], wideFor: 0, slowFor: 0 };
  }

  function ballAt(x, y, number) {
    const speed = 400 + Math.min(number, 12) * 40;
    const angle = -Math.PI / 2 + (Math.random() - 0.5);
    return { x, y, speed, right: Math.cos(angle) * speed, down: Math.sin(angle) * speed };
  }

  function moveTo(x) {
    const half = game.paddle.wide / 2;
    game.paddle.x = Math.min(Math.max(x, half), width - half);
    if (!frame) draw();
  }

  function step(seconds) {
    if (sideways() !== 0) moveTo(game.paddle.x + sideways() * 760 * seconds);
    game.wideFor = Math.max(game.wideFor - seconds, 0);
    game.slowFor = Math.max(game.slowFor - seconds, 0);
    game.paddle.wide = (width / 6.5) * (game.wideFor > 0 ? 1.6 : 1);
    const pace = game.slowFor > 0 ? 0.6 : 1;
    // In small steps, so that a fast ball passes through nothing.
    for (let part = 0; part < 4 && !game.isOver; part += 1) {
      for (const ball of game.balls) moveBall(ball, (seconds * pace) / 4);
      game.balls = game.balls.filter(({ y }) => y <= height + 20);
      if (game.balls.length === 0) lose();
    }
    for (const power of game.falling) power.y += 190 * seconds;
    const caught = game.falling.filter(({ x, y }) => Math.abs(y - game.paddle.y) < 22 && Math.abs(x - game.paddle.x) < game.paddle.wide / 2 + 14);
    for (const { kind } of caught) use(kind);
    game.falling = game.falling.filter((power) => !caught.includes(power) && power.y < height);
  }

  function use(kind) {
    if (kind === 'wide') game.wideFor = 12;
    if (kind === 'slow') game.slowFor = 8;
    if (kind === 'life') game.lives += 1;
    if (kind === 'multi') {
      const [{ x, y }] = game.balls;
      game.balls.push(ballAt(x, y, game.level), ballAt(x, y, game.level));
    }
    showLives();
  }

  function moveBall(ball, seconds) {
    const { paddle } = game;
    ball.x += ball.right * seconds;
    ball.y += ball.down * seconds;
    if (ball.x < 12) ball.right = Math.abs(ball.right);
    if (ball.x > width - 12) ball.right = -Math.abs(ball.right);
    if (ball.y < 12) ball.down = Math.abs(ball.down);
    const off = (ball.x - paddle.x) / (paddle.wide / 2);
    const isOnPaddle = ball.down > 0 && Math.abs(off) < 1.1 && ball.y > paddle.y - 12 && ball.y < paddle.y + 14;
    if (isOnPaddle) {
      const angle = -Math.PI / 2 + off * 1.05;
      ball.right = Math.cos(angle) * ball.speed;
      ball.down = Math.sin(angle) * ball.speed;
    }
    hitBrick(ball);
  }

  function hitBrick(ball) {
    const hit = game.bricks.find((brick) => {
      const { x, y, wide, high } = placeOf(brick);
      return ball.x > x - 10 && ball.x < x + wide + 10 && ball.y > y - 10 && ball.y < y + high + 10;
    });
    if (!hit) return;
    const { x, y, wide } = placeOf(hit);
    if (ball.x > x && ball.x < x + wide) ball.down = -ball.down;
    else ball.right = -ball.right;
    game.bricks = game.bricks.filter((brick) => brick !== hit);
    game.score += 10 * (rows - hit.row);
    showScore();
    if (powers.length > 0 && Math.random() < 0.2) {
      game.falling.push({ kind: powers[Math.floor(Math.random() * powers.length)], x: x + wide / 2, y });
    }
    if (game.bricks.length > 0) return;
    if (game.level === levels) return end(text.won);
    game.level += 1;
    Object.assign(game, level(game.level), start(width / 2, game.level));
    showLives();
  }

  function lose() {
    game.lives -= 1;
    showLives();
    if (game.lives === 0) end(text.over);
    else Object.assign(game, start(game.paddle.x, game.level));
  }

  function showLives() {
    document.querySelector('#lives').textContent = game.lives;
    document.querySelector('#level').textContent = game.level;
  }

  function placeOf({ row, column }) {
    const wide = (width - 40) / columns;
    return { x: 20 + column * wide + 4, y: 60 + row * 38 + 4, wide: wide - 8, high: 30 };
  }

  function draw() {
    pen.clearRect(0, 0, width, height);
    if (!frame) showLives();
    const colours = content.colours.length > 0 ? content.colours : ['--art-1', '--art-2', '--art-3', '--accent', '--line'].map(colour);
    for (const brick of game.bricks) {
      const { x, y, wide, high } = placeOf(brick);
      block(x, y, wide, high, 8, colours[brick.row % colours.length]);
    }
    block(game.paddle.x - game.paddle.wide / 2, game.paddle.y, game.paddle.wide, 20, 10, colour('--accent'));
    for (const { x, y } of game.balls) dot(x, y, 12, colour('--text'));
    pen.font = 'bold 26px sans-serif';
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    for (const { kind, x, y } of game.falling) {
      block(x - 26, y - 18, 52, 36, 18, colour('--accent'));
      pen.fillStyle = colour('--on-accent');
      pen.fillText(signs[kind], x, y);
    }
  }

  ${storageScript}

  ${fillScript}
`;
