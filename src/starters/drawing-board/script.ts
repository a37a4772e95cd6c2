import { source } from '../lay-out.ts';
import { drawingScript } from '../page/drawing-parts.ts';
import { makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { colours, name, text } = content;
  const $ = (id) => document.getElementById(id);
  const board = $('board');
  const pen = board.getContext('2d');

  // A drawing is its strokes: { tool, colour, size, points: [x, y, x, y, …] }.
  let strokes = revived(load('strokes'));
  let undone = [];
  let stroke;
  let colour = colours[0];
  // For the keyboard: where the pen is, and whether it is down.
  let cursor = { x: board.width / 2, y: board.height / 2 };
  let isDown = false;

  showSwatches();
  $('undo').addEventListener('click', undo);
  $('redo').addEventListener('click', redo);
  $('clear').addEventListener('click', () => {
    // Undo brings the strokes back one by one.
    undone = [...undone, ...[...strokes].reverse()];
    strokes = [];
    keep();
  });
  $('save').addEventListener('click', () => download(picture()));
  board.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    board.focus({ preventScroll: true });
    board.setPointerCapture(event.pointerId);
    begin(placeOf(event));
  });
  board.addEventListener('pointermove', (event) => {
    if (stroke && !isDown) go(placeOf(event));
  });
  for (const type of ['pointerup', 'pointercancel']) board.addEventListener(type, finish);
  board.addEventListener('blur', () => {
    if (isDown) lift();
    draw();
  });
  board.addEventListener('focus', draw);
  board.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (by) {
      const far = event.shiftKey ? 60 : 20;
      cursor = bounded({ x: cursor.x + by[0] * far, y: cursor.y + by[1] * far });
      if (isDown) go(cursor);
    } else if (event.key === ' ') {
      if (isDown) lift();
      else {
        isDown = true;
        begin(cursor);
        $('status').textContent = text.down;
      }
    } else return;
    event.preventDefault();
    draw();
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  });
  keep();

  function revived(stored) {
    if (!Array.isArray(stored)) return [];
    return stored.filter((one) => one && /^#[0-9a-f]{6}$/i.test(one.colour) && one.size > 0 && Array.isArray(one.points) && one.points.every(Number.isFinite));
  }

  function bounded({ x, y }) {
    return { x: Math.min(Math.max(x, 0), board.width), y: Math.min(Math.max(y, 0), board.height) };
  }

  function placeOf(event) {
    const box = board.getBoundingClientRect();
    return bounded({
      x: Math.round(((event.clientX - box.left) / box.width) * board.width),
      y: Math.round(((event.clientY - box.top) / box.height) * board.height),
    });
  }

  function begin(place) {
    stroke = { tool: tool(), colour, size: Number($('size').value), points: [place.x, place.y] };
    strokes.push(stroke);
    undone = [];
    draw();
  }

  function go(place) {
    cursor = place;
    stroke.points.push(place.x, place.y);
    draw();
  }

  function finish() {
    if (!stroke) return;
    stroke = undefined;
    keep();
  }

  function lift() {
    isDown = false;
    $('status').textContent = text.up;
    finish();
  }

  function undo() {
    if (strokes.length > 0) undone.push(strokes.pop());
    keep();
  }

  function redo() {
    if (undone.length > 0) strokes.push(undone.pop());
    keep();
  }

  function keep() {
    save('strokes', strokes);
    $('undo').disabled = $('clear').disabled = strokes.length === 0;
    $('redo').disabled = undone.length === 0;
    draw();
  }

  function draw() {
    paint(pen);
    if (document.activeElement !== board || !board.matches(':focus-visible')) return;
    pen.strokeStyle = '#888';
    pen.lineWidth = 3;
    pen.strokeRect(cursor.x - 12, cursor.y - 12, 24, 24);
  }

  function paint(target) {
    target.clearRect(0, 0, board.width, board.height);
    for (const { tool: kind, colour: ink, size, points } of strokes) {
      target.globalCompositeOperation = kind === 'eraser' ? 'destination-out' : 'source-over';
      target.globalAlpha = kind === 'marker' ? 0.4 : 1;
      target.strokeStyle = ink;
      target.lineWidth = kind === 'pen' ? size : size * 2.5;
      target.lineCap = target.lineJoin = 'round';
      target.beginPath();
      target.moveTo(points[0], points[1]);
      // A stroke of one point is a dot.
      if (points.length === 2) target.lineTo(points[0] + 0.1, points[1]);
      for (let at = 2; at < points.length; at += 2) target.lineTo(points[at], points[at + 1]);
      target.stroke();
    }
    target.globalCompositeOperation = 'source-over';
    target.globalAlpha = 1;
  }

  function picture() {
    const copy = make('canvas', { width: board.width, height: board.height });
    paint(copy.getContext('2d'));
    return copy;
  }

  ${drawingScript}

  ${makeScript}

  ${storageScript}
`;
