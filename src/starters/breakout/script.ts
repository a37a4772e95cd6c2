import { source } from '../lay-out.ts';
import { canvasScript, sidewaysScript } from '../page/canvas-game.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { columns, rows, text } = content;

  ${canvasScript}

  ${sidewaysScript}

  function newGame() {
    const paddle = { x: width / 2, wide: width / 6.5, y: height - 42 };
    return { paddle, ...level(1), level: 1, lives: content.lives, score: 0, isOver: false, ball: ballAt(width / 2, height / 1.6, 1) };
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

  function ballAt(x, y, number) {
    const speed = 400 + number * 40;
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
    // In small steps, so that a fast ball passes through nothing.
    for (let part = 0; part < 4 && !game.isOver; part += 1) moveBall(seconds / 4);
  }

  function moveBall(seconds) {
    const { ball, paddle } = game;
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
    if (ball.y > height + 20) lose();
  }

  function hitBrick(ball) {
    const hit = game.bricks.find((brick) => {
      const { x, y, wide, high } = placeOf(brick);
      return ball.x > x - 10 && ball.x < x + wide + 10 && ball.y > y - 10 && ball.y < y + high + 10;
    });
    if (!hit) return;
    const { x, wide } = placeOf(hit);
    if (ball.x > x && ball.x < x + wide) ball.down = -ball.down;
    else ball.right = -ball.right;
    game.bricks = game.bricks.filter((brick) => brick !== hit);
    game.score += 10 * (rows - hit.row);
    showScore();
    if (game.bricks.length > 0) return;
    game.level += 1;
    Object.assign(game, level(game.level), { ball: ballAt(width / 2, height / 1.6, game.level) });
  }

  function lose() {
    game.lives -= 1;
    document.querySelector('#lives').textContent = game.lives;
    if (game.lives === 0) end(text.over);
    else game.ball = ballAt(game.paddle.x, height / 1.6, game.level);
  }

  function placeOf({ row, column }) {
    const wide = (width - 40) / columns;
    return { x: 20 + column * wide + 4, y: 60 + row * 38 + 4, wide: wide - 8, high: 30 };
  }

  function draw() {
    pen.clearRect(0, 0, width, height);
    if (!frame) document.querySelector('#lives').textContent = game.lives;
    const colours = ['--art-1', '--art-2', '--art-3', '--accent', '--line'].map(colour);
    for (const brick of game.bricks) {
      const { x, y, wide, high } = placeOf(brick);
      block(x, y, wide, high, 8, colours[brick.row % colours.length]);
    }
    block(game.paddle.x - game.paddle.wide / 2, game.paddle.y, game.paddle.wide, 20, 10, colour('--accent'));
    dot(game.ball.x, game.ball.y, 12, colour('--text'));
  }

  ${storageScript}

  ${fillScript}
`;
