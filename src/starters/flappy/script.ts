import { source } from '../lay-out.ts';
import { canvasScript } from '../page/games/canvas-game.ts';
import { paintScript } from '../page/games/sprite-script.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { gap, speed, text, bird: flyer } = content;
  const distance = 380;
  const thick = 110;

  ${canvasScript}

  canvas.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    if (frame) flap();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowUp' || !frame) return;
    event.preventDefault();
    flap();
  });

  function newGame() {
    return {
      bird: { x: 240, y: 380, down: -200 },
      columns: [0, 1, 2].map((index) => columnAt(900 + index * distance)),
      score: 0,
      isOver: false,
      onSpace: flap,
    };
  }

  function columnAt(x) {
    return { x, top: 120 + Math.random() * (900 - 240 - gap), isPassed: false };
  }

  function flap() {
    game.bird.down = -470;
  }

  function step(seconds) {
    const { bird } = game;
    const pace = speed + Math.min(game.score * 4, 160);
    bird.down += 1350 * seconds;
    bird.y += bird.down * seconds;
    for (const column of game.columns) {
      column.x -= pace * seconds;
      if (!column.isPassed && column.x + thick < bird.x) {
        column.isPassed = true;
        game.score += 1;
        showScore();
      }
    }
    if (game.columns[0].x < -thick) game.columns = [...game.columns.slice(1), columnAt(game.columns.at(-1).x + distance)];
    const hits = game.columns.some(({ x, top }) =>
      bird.x + 24 > x && bird.x - 24 < x + thick && (bird.y - 24 < top || bird.y + 24 > top + gap));
    if (hits || bird.y < -60 || bird.y > height - 64) end(text.over);
  }

  function draw() {
    pen.clearRect(0, 0, width, height);
    pen.fillStyle = colour('--tint');
    pen.fillRect(0, 0, width, height);
    for (const [x, y, size] of [[150, 170, 60], [520, 110, 46], [760, 260, 54]]) {
      for (const [right, down, part] of [[-0.9, 0.15, 0.7], [0, 0, 1], [0.95, 0.2, 0.75]]) dot(x + right * size, y + down * size, size * part, colour('--card'));
    }
    for (const { x, top } of game.columns) {
      block(x, -20, thick, top + 20, 18, colour('--art-1'));
      block(x, top + gap, thick, height, 18, colour('--art-1'));
      block(x - 8, top - 40, thick + 16, 40, 14, colour('--accent'));
      block(x - 8, top + gap, thick + 16, 40, 14, colour('--accent'));
    }
    pen.fillStyle = colour('--art-2');
    pen.fillRect(0, height - 40, width, 40);
    drawBird(game.bird);
  }

  function drawBird({ x, y, down }) {
    pen.save();
    pen.translate(x, y);
    pen.rotate(Math.min(Math.max(down / 900, -0.5), 0.9));
    if (flyer) {
      paint(pen, flyer, { x: 0, y: 0, size: 84, isTurned: !flyer.shapes });
      pen.restore();
      return;
    }
    dot(0, 0, 32, colour('--art-3'));
    pen.fillStyle = colour('--accent');
    pen.beginPath();
    pen.ellipse(-12, down < 0 ? 10 : 0, 20, 12, down < 0 ? 0.5 : -0.4, 0, Math.PI * 2);
    pen.fill();
    dot(13, -9, 10, '#fff');
    dot(16, -9, 5, '#111');
    pen.fillStyle = '#f08c00';
    pen.beginPath();
    pen.moveTo(28, -4);
    pen.lineTo(50, 4);
    pen.lineTo(27, 12);
    pen.fill();
    pen.restore();
  }

  ${paintScript}

  ${storageScript}

  ${fillScript}
`;
