import { source } from '../lay-out.ts';
import { canvasScript } from '../page/games/canvas-game.ts';
import { opponentsScript } from '../page/games/opponents.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { goal, players, text } = content;
  const speeds = { easy: 260, medium: 380, hard: 540 };
  const high = 120;
  const level = document.querySelector('#level');
  const held = new Set();
  const keys = { w: 'w', s: 's', ArrowUp: 'up', ArrowDown: 'down' };

  ${canvasScript}

  document.addEventListener('keydown', (event) => {
    const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    const isChoosing = event.target instanceof Element && event.target.closest('input, select');
    if (!key || isChoosing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    held.add(key);
    if (!frame && !game.isOver) play();
  });
  document.addEventListener('keyup', (event) => held.delete(keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]));
  addEventListener('blur', () => held.clear());
  // With a friend, each finger moves the bat of its half.
  for (const type of ['pointerdown', 'pointermove']) {
    canvas.addEventListener(type, (event) => {
      const box = canvas.getBoundingClientRect();
      const isRight = event.clientX > box.left + box.width / 2;
      const y = ((event.clientY - box.top) / box.height) * height;
      moveTo(isRight && !isAgainstComputer() ? 1 : 0, y);
      if (!frame) draw();
    });
  }
  for (const input of [...document.querySelectorAll('[name=opponent]'), level]) {
    input.addEventListener('change', () => {
      stop();
      game = newGame();
      draw();
      showCurtain('', text.again);
    });
  }

  function newGame() {
    return { bats: [height / 2, height / 2], points: [0, 0], ball: served(Math.random() < 0.5 ? -1 : 1), score: 0, isOver: false };
  }

  function served(side) {
    return { x: width / 2, y: height / 2, right: side * 380, down: (Math.random() - 0.5) * 420, wait: 0.7 };
  }

  function moveTo(bat, y) {
    game.bats[bat] = Math.min(Math.max(y, high / 2), height - high / 2);
  }

  function step(seconds) {
    const { ball, bats } = game;
    const down = (less, more) => (held.has(more) ? 1 : 0) - (held.has(less) ? 1 : 0);
    const right = down('up', 'down');
    const left = down('w', 's') || (isAgainstComputer() ? right : 0);
    if (left !== 0) moveTo(0, bats[0] + left * 620 * seconds);
    if (isAgainstComputer()) {
      // It follows the ball that comes, and goes back to the middle otherwise.
      const wished = ball.right > 0 ? ball.y : height / 2;
      const most = speeds[level.value] * seconds;
      moveTo(1, bats[1] + Math.min(Math.max(wished - bats[1], -most), most));
    } else if (right !== 0) moveTo(1, bats[1] + right * 620 * seconds);
    if (ball.wait > 0) {
      ball.wait -= seconds;
      return;
    }
    for (let part = 0; part < 4; part += 1) {
      ball.x += (ball.right * seconds) / 4;
      ball.y += (ball.down * seconds) / 4;
      if (ball.y < 12) ball.down = Math.abs(ball.down);
      if (ball.y > height - 12) ball.down = -Math.abs(ball.down);
      bounce(0, 44, 1);
      bounce(1, width - 44, -1);
    }
    if (ball.x < -20) point(1);
    else if (ball.x > width + 20) point(0);
  }

  function bounce(bat, x, side) {
    const { ball, bats } = game;
    const off = (ball.y - bats[bat]) / (high / 2);
    const isHit = ball.right * side < 0 && Math.abs(ball.x - x) < 14 && Math.abs(off) < 1.15;
    if (!isHit) return;
    const speed = Math.min(Math.hypot(ball.right, ball.down) * 1.05 + 8, 1100);
    const angle = off * 0.95;
    ball.right = side * Math.cos(angle) * speed;
    ball.down = Math.sin(angle) * speed;
  }

  function point(side) {
    game.points[side] += 1;
    game.ball = served(side === 0 ? 1 : -1);
    if (game.points[side] < goal) return;
    const won = fill(text.wins, { who: side === 0 ? players.left : players.right });
    end(isAgainstComputer() ? (side === 0 ? text.youWin : text.youLose) : won);
  }

  function showPoints() {
    for (const [index, id] of ['score-x', 'score-o'].entries()) document.getElementById(id).textContent = game.points[index];
    document.querySelector('#score-o').previousElementSibling.textContent = isAgainstComputer() ? players.machine : players.right;
    level.closest('label').hidden = !isAgainstComputer();
  }

  function draw() {
    showPoints();
    pen.clearRect(0, 0, width, height);
    for (let y = 12; y < height; y += 44) block(width / 2 - 3, y, 6, 22, 3, colour('--line'));
    block(26, game.bats[0] - high / 2, 18, high, 9, colour('--accent'));
    block(width - 44, game.bats[1] - high / 2, 18, high, 9, colour('--error'));
    dot(game.ball.x, game.ball.y, 12, colour('--text'));
  }

  ${opponentsScript}

  ${storageScript}

  ${fillScript}
`;
