import { source } from '../lay-out.ts';
import { drawingScript } from '../page/drawing-parts.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { columns, rows, colours, name, text } = content;
  const $ = (id) => document.getElementById(id);
  const board = $('board');
  const brush = board.getContext('2d');
  const scale = Math.max(Math.floor(768 / Math.max(columns, rows)), 8);

  // Row by row: a colour, or null where nothing is.
  let pixels = revived(load('pixels')) || Array(columns * rows).fill(null);
  let past = [];
  let colour = colours[0];
  let cursor = { x: 0, y: 0 };
  let last;

  board.width = columns * scale;
  board.height = rows * scale;
  board.style.setProperty('aspect-ratio', columns + ' / ' + rows);
  // As wide as its height allows, so that the cell under the pointer is the one that is painted.
  board.style.setProperty('max-width', 78 * columns / rows + 'vh');
  showSwatches();
  $('lines').addEventListener('change', draw);
  $('clear').addEventListener('click', () => {
    remember();
    pixels = pixels.map(() => null);
    keep();
  });
  $('undo').addEventListener('click', undo);
  $('save').addEventListener('click', () => download(picture()));
  board.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    board.focus({ preventScroll: true });
    board.setPointerCapture(event.pointerId);
    remember();
    last = placeOf(event);
    use(last);
  });
  board.addEventListener('pointermove', (event) => {
    if (!last || tool() === 'bucket') return;
    const place = placeOf(event);
    for (const step of between(last, place)) use(step);
    last = place;
  });
  for (const type of ['pointerup', 'pointercancel']) {
    board.addEventListener(type, () => {
      if (last) keep();
      last = undefined;
    });
  }
  board.addEventListener('focus', draw);
  board.addEventListener('blur', draw);
  board.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (by) cursor = { x: bounded(cursor.x + by[0], columns), y: bounded(cursor.y + by[1], rows) };
    else if (event.key === ' ' || event.key === 'Enter') {
      remember();
      use(cursor);
      keep();
    } else return;
    event.preventDefault();
    draw();
    $('status').textContent = fill(text.at, { x: cursor.x + 1, y: cursor.y + 1, colour: pixels[cursor.y * columns + cursor.x] || text.blank });
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      undo();
    }
  });
  draw();
  showUndo();

  function revived(stored) {
    if (!Array.isArray(stored) || stored.length !== columns * rows) return undefined;
    return stored.map((pixel) => (/^#[0-9a-f]{6}$/i.test(pixel) ? pixel : null));
  }

  function bounded(value, size) {
    return Math.min(Math.max(value, 0), size - 1);
  }

  function placeOf(event) {
    const box = board.getBoundingClientRect();
    return {
      x: bounded(Math.floor(((event.clientX - box.left) / box.width) * columns), columns),
      y: bounded(Math.floor(((event.clientY - box.top) / box.height) * rows), rows),
    };
  }

  // All pixels on the way, so that a quick stroke has no gaps.
  function between(from, to) {
    const count = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    return Array.from({ length: count }, (_, index) => ({
      x: Math.round(from.x + ((to.x - from.x) * (index + 1)) / count),
      y: Math.round(from.y + ((to.y - from.y) * (index + 1)) / count),
    }));
  }

  function use(place) {
    cursor = place;
    const ink = tool() === 'eraser' ? null : colour;
    if (tool() === 'bucket') pour(place, ink);
    else pixels[place.y * columns + place.x] = ink;
    draw();
  }

  function pour(place, ink) {
    const old = pixels[place.y * columns + place.x];
    if (old === ink) return;
    const open = [place];
    while (open.length > 0) {
      const { x, y } = open.pop();
      if (x < 0 || y < 0 || x >= columns || y >= rows || pixels[y * columns + x] !== old) continue;
      pixels[y * columns + x] = ink;
      open.push({ x: x + 1, y }, { x: x - 1, y }, { x, y: y + 1 }, { x, y: y - 1 });
    }
  }

  function remember() {
    past = [...past.slice(-49), [...pixels]];
    showUndo();
  }

  function undo() {
    const before = past.pop();
    if (before) pixels = before;
    keep();
    showUndo();
  }

  function showUndo() {
    $('undo').disabled = past.length === 0;
  }

  function keep() {
    save('pixels', pixels);
    draw();
  }

  function draw() {
    paint(brush, scale);
    if ($('lines').checked) {
      // Wide enough to be seen where the picture is shown small.
      const width = Math.max(Math.ceil(board.width / board.clientWidth), 1);
      brush.fillStyle = 'rgb(128 128 128 / 45%)';
      for (let x = 1; x < columns; x += 1) brush.fillRect(x * scale, 0, width, board.height);
      for (let y = 1; y < rows; y += 1) brush.fillRect(0, y * scale, board.width, width);
    }
    if (document.activeElement !== board) return;
    brush.lineWidth = Math.max(scale / 10, 3);
    brush.strokeStyle = getComputedStyle(board).color;
    brush.strokeRect(cursor.x * scale, cursor.y * scale, scale, scale);
  }

  function paint(target, size) {
    target.clearRect(0, 0, columns * size, rows * size);
    for (const [index, pixel] of pixels.entries()) {
      if (!pixel) continue;
      target.fillStyle = pixel;
      target.fillRect((index % columns) * size, Math.floor(index / columns) * size, size, size);
    }
  }

  function picture() {
    const copy = make('canvas', { width: columns * 16, height: rows * 16 });
    paint(copy.getContext('2d'), 16);
    return copy;
  }

  ${drawingScript}

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
