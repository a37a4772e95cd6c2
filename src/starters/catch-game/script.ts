import { source } from '../lay-out.ts';
import { canvasScript, sidewaysScript } from '../page/games/canvas-game.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { targets, hazards, seconds, text } = content;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)');
  const radius = 44;
  const shapes = ['--art-1', '--art-2', '--art-3'];

  ${canvasScript}

  ${sidewaysScript}

  function newGame() {
    return {
      basket: { x: width / 2, y: height - 70, wide: 190 },
      things: [],
      untilNext: 0.4,
      left: seconds,
      lives: content.lives,
      score: 0,
      isOver: false,
    };
  }

  function moveTo(x) {
    const half = game.basket.wide / 2;
    game.basket.x = Math.min(Math.max(x, half), width - half);
    if (!frame) draw();
  }

  function step(elapsed) {
    if (sideways() !== 0) moveTo(game.basket.x + sideways() * 820 * elapsed);
    game.untilNext -= elapsed;
    if (game.untilNext <= 0) {
      game.things.push(newThing());
      game.untilNext = Math.max(0.9 - game.score * 0.01, 0.45);
    }
    const pace = (isCalm.matches ? 0.6 : 1) * (230 + Math.min(game.score * 5, 260));
    for (const thing of game.things) thing.y += pace * thing.haste * elapsed;
    game.things = game.things.filter((thing) => {
      if (isCaught(thing)) {
        meet(thing);
        return false;
      }
      if (thing.y < height + radius) return true;
      // Without targets, each hazard that was avoided counts.
      if (thing.isHazard && targets.length === 0) game.score += 1;
      return false;
    });
    if (seconds > 0) game.left = Math.max(game.left - elapsed, 0);
    showScore();
    showRest();
    if (game.lives === 0) end(text.over);
    else if (seconds > 0 && game.left === 0) end(text.won);
  }

  function newThing() {
    const isHazard = targets.length === 0 || (hazards.length > 0 && Math.random() < 0.35);
    const names = isHazard ? hazards : targets;
    const kind = Math.floor(Math.random() * names.length);
    return {
      name: names[kind],
      kind,
      isHazard,
      x: radius + Math.random() * (width - 2 * radius),
      y: -radius,
      haste: 0.85 + Math.random() * 0.4,
    };
  }

  function isCaught({ x, y }) {
    const { basket } = game;
    return Math.abs(x - basket.x) < basket.wide / 2 + radius * 0.4 && y + radius > basket.y && y < basket.y + 50;
  }

  function meet({ isHazard }) {
    if (isHazard) game.lives -= 1;
    else game.score += 1;
  }

  function showRest() {
    for (const [id, value] of [['left', Math.ceil(game.left)], ['lives', game.lives]]) {
      const figure = document.getElementById(id);
      if (figure) figure.textContent = value;
    }
  }

  function draw() {
    pen.clearRect(0, 0, width, height);
    const colours = { accent: colour('--accent'), text: colour('--text'), error: colour('--error'), card: colour('--card') };
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    for (const thing of game.things) drawThing(thing, colours);
    const { x, y, wide } = game.basket;
    pen.fillStyle = colours.accent;
    pen.beginPath();
    pen.moveTo(x - wide / 2, y);
    pen.lineTo(x + wide / 2, y);
    pen.lineTo(x + wide / 2 - 26, y + 58);
    pen.lineTo(x - wide / 2 + 26, y + 58);
    pen.fill();
  }

  // Targets are round, hazards are spiked: nothing depends on colour alone.
  function drawThing({ name, kind, isHazard, x, y }, colours) {
    if (isHazard) {
      pen.fillStyle = colours.error;
      pen.beginPath();
      for (let corner = 0; corner < 16; corner += 1) {
        const far = corner % 2 === 0 ? radius : radius * 0.68;
        const angle = (corner / 16) * Math.PI * 2;
        pen.lineTo(x + Math.cos(angle) * far, y + Math.sin(angle) * far);
      }
      pen.fill();
    } else {
      dot(x, y, radius * 0.85, colour(shapes[kind % shapes.length]));
    }
    pen.font = '600 30px system-ui, sans-serif';
    pen.fillStyle = colours.text;
    pen.lineWidth = 8;
    pen.lineJoin = 'round';
    pen.strokeStyle = colours.card;
    const label = name.length > 16 ? name.slice(0, 15) + '…' : name;
    const half = pen.measureText(label).width / 2 + 6;
    const at = Math.min(Math.max(x, half), width - half);
    pen.strokeText(label, at, y);
    pen.fillText(label, at, y);
  }

  ${storageScript}

  ${fillScript}
`;
