const { texts } = JSON.parse(document.querySelector('#settings').textContent);
const canvas = document.querySelector('canvas');
const pen = canvas.getContext('2d');
const picker = document.querySelector('#board');
const size = document.querySelector('#size');
const colour = document.querySelector('#colour');
const eraser = document.querySelector('#eraser');
const people = document.querySelector('#people');
const status = document.querySelector('.status');
const paper = '#ffffff';

let socket;
let delay = 1000;
let strokes = [];
/** The numbers of the own strokes that can be undone. */
let own = [];
let visit = '';
let number = 0;
let stroke;
/** Points of the stroke that were not sent yet. */
let unsent = [];
/** For the keyboard: where the pen is, and whether it is down. */
let cursor = { x: canvas.width / 2, y: canvas.height / 2 };
let isDown = false;

function connect() {
  const address = new URL('board', location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  address.hash = '';
  socket = new WebSocket(address);
  const mine = socket;
  mine.addEventListener('open', () => send({ type: 'join', board: picker.value }));
  mine.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    shows[message.type]?.(message);
  });
  mine.addEventListener('close', () => {
    say(texts.lost, 'bad');
    setTimeout(connect, delay);
    delay = Math.min(30_000, delay * 2);
  });
}

function send(message) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

const shows = {
  board(message) {
    delay = 1000;
    ({ strokes, visit } = message);
    own = [];
    stroke = undefined;
    say('');
    paint();
  },
  visitors({ count }) {
    people.textContent = count;
  },
  begin({ stroke: added }) {
    strokes.push(added);
    line(added, 0);
  },
  go({ id, points }) {
    const found = strokes.findLast((one) => one.id === id);
    if (!found) return;
    const from = found.points.length - 2;
    found.points.push(...points);
    line(found, from);
  },
  undo({ id }) {
    strokes = strokes.filter((one) => one.id !== id);
    paint();
  },
  clear() {
    strokes = [];
    own = [];
    paint();
  },
  error({ code }) {
    say(texts[code] ?? texts.notUnderstood, 'bad');
    if (code === 'full' || code === 'tooFast') send({ type: 'join', board: picker.value });
  },
};

function paint() {
  pen.fillStyle = paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const one of strokes) line(one, 0);
}

/** Draws a stroke from one of its points on. */
function line({ tool, colour: ink, size: wide, points }, from) {
  pen.strokeStyle = tool === 'eraser' ? paper : ink;
  pen.lineWidth = wide;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(points[from], points[from + 1]);
  for (let at = from; at < points.length; at += 2) pen.lineTo(points[at], points[at + 1]);
  pen.stroke();
}

function begin({ x, y }) {
  if (socket.readyState !== WebSocket.OPEN || visit === '') return;
  number += 1;
  const tool = eraser.checked ? 'eraser' : 'pen';
  stroke = {
    id: visit + '/' + number,
    tool,
    colour: colour.value,
    size: Number(size.value),
    points: [x, y],
  };
  strokes.push(stroke);
  own.push(number);
  line(stroke, 0);
  send({ type: 'begin', number, tool, colour: stroke.colour, size: stroke.size, points: [x, y] });
}

function go({ x, y }) {
  if (!stroke) return;
  const from = stroke.points.length - 2;
  stroke.points.push(x, y);
  unsent.push(x, y);
  line(stroke, from);
  if (unsent.length >= 200) flush();
}

function flush() {
  if (unsent.length > 0) send({ type: 'go', number, points: unsent });
  unsent = [];
}

function end() {
  if (!stroke) return;
  flush();
  stroke = undefined;
  send({ type: 'end' });
}

function undo() {
  const last = own.pop();
  if (last === undefined) return;
  shows.undo({ id: visit + '/' + last });
  send({ type: 'undo', number: last });
}

function placeOf(event) {
  const box = canvas.getBoundingClientRect();
  return bounded({
    x: Math.round(((event.clientX - box.left) / box.width) * canvas.width),
    y: Math.round(((event.clientY - box.top) / box.height) * canvas.height),
  });
}

function bounded({ x, y }) {
  return {
    x: Math.min(Math.max(x, 0), canvas.width),
    y: Math.min(Math.max(y, 0), canvas.height),
  };
}

function say(text, kind = '') {
  status.className = 'status ' + kind;
  status.textContent = text;
}

canvas.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return;
  event.preventDefault();
  canvas.focus({ preventScroll: true });
  canvas.setPointerCapture(event.pointerId);
  begin(placeOf(event));
});
canvas.addEventListener('pointermove', (event) => {
  if (stroke && !isDown) go(placeOf(event));
});
for (const type of ['pointerup', 'pointercancel']) canvas.addEventListener(type, end);
canvas.addEventListener('keydown', (event) => {
  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const step = steps[event.key];
  if (step) {
    cursor = bounded({ x: cursor.x + step[0] * 20, y: cursor.y + step[1] * 20 });
    if (isDown) go(cursor);
  } else if (event.key === ' ') {
    isDown = !isDown;
    if (isDown) begin(cursor);
    else end();
  } else return;
  event.preventDefault();
});
canvas.addEventListener('blur', () => {
  isDown = false;
  end();
});
picker.addEventListener('change', () => send({ type: 'join', board: picker.value }));
document.querySelector('#undo').addEventListener('click', undo);
document.querySelector('#clear').addEventListener('click', () => {
  if (!confirm(texts.clearAll)) return;
  shows.clear();
  send({ type: 'clear' });
});
document.querySelector('#save').addEventListener('click', () => {
  const link = document.createElement('a');
  link.download = 'whiteboard.png';
  link.href = canvas.toDataURL();
  link.click();
});
// One message for many points, often enough to look alive.
setInterval(flush, 60);
paint();
connect();
