// Needs the package ws: run npm install first.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openApp } from '../src/app.js';
import { checkPoints, checkStroke, height, width } from '../src/boards.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';
import { visit } from './visitor.js';

const dir = await mkdtemp(join(tmpdir(), 'boards-'));
after(() => rm(dir, { recursive: true, force: true }));
const [board] = settings.boards;
const line = { number: 1, tool: 'pen', colour: '#ff0000', size: 4, points: [10, 20] };

let files = 0;
async function start(file = join(dir, (files += 1) + '.json')) {
  const served = await serve(await openApp({ file }));
  after(served.close);
  /** Somebody on a board, with what is drawn there. */
  async function join(name = board) {
    const visitor = visit(served.origin + '/board');
    await visitor.opened;
    visitor.send({ type: 'join', board: name });
    return { ...visitor, shown: await visitor.next('board') };
  }
  return { ...served, join, file };
}

test('what one draws is shown to the others, and to those who come later', async () => {
  const { join } = await start();
  const ada = await join();
  const bob = await join();
  assert.equal((await bob.next('visitors')).count, 2);
  ada.send({ type: 'begin', ...line });
  const { stroke } = await bob.next('begin');
  assert.deepEqual([stroke.colour, stroke.points], ['#ff0000', [10, 20]]);
  ada.send({ type: 'go', number: 1, points: [30, 40, 50, 60] });
  assert.deepEqual((await bob.next('go')).points, [30, 40, 50, 60]);
  const { shown } = await join();
  assert.deepEqual(shown.strokes, [{ ...stroke, points: [10, 20, 30, 40, 50, 60] }]);
});

test('one undoes own strokes alone, and clears for all', async () => {
  const { join } = await start();
  const ada = await join();
  const bob = await join();
  ada.send({ type: 'begin', ...line });
  const { stroke } = await bob.next('begin');
  bob.send({ type: 'undo', number: 1 });
  bob.send({ type: 'undo', number: stroke.id });
  bob.send({ type: 'begin', ...line });
  await ada.next('begin');
  assert.equal((await join()).shown.strokes.length, 2);
  ada.send({ type: 'undo', number: 1 });
  assert.equal((await bob.next('undo')).id, stroke.id);
  ada.send({ type: 'clear' });
  await bob.next('clear');
  assert.deepEqual((await join()).shown.strokes, []);
});

test('boards do not mix', async () => {
  const { join } = await start();
  const other = settings.boards.at(-1);
  const ada = await join();
  ada.send({ type: 'begin', ...line });
  ada.send({ type: 'join', board: other });
  assert.equal((await ada.next('board')).board, other);
  assert.equal((await join(other)).shown.strokes.length, other === board ? 1 : 0);
});

test('keeps what was drawn when it is started again', async () => {
  const first = await start();
  const ada = await first.join();
  ada.send({ type: 'begin', ...line });
  ada.send({ type: 'end' });
  await first.join();
  await first.close();
  const again = await start(first.file);
  assert.equal((await again.join()).shown.strokes.length, 1);
});

for (const [what, message, code] of [
  ['no JSON', '{', 'notUnderstood'],
  ['nothing', 'null', 'notUnderstood'],
  ['a property of all objects', { type: 'constructor' }, 'notUnderstood'],
  ['a board that is none', { type: 'join', board: '__proto__' }, 'noBoard'],
  [
    'a stroke of no colour',
    { type: 'begin', ...line, colour: 'url(https://evil.example)' },
    'notUnderstood',
  ],
  ['a stroke outside', { type: 'begin', ...line, points: [1e9, 1] }, 'notUnderstood'],
  ['a stroke that nobody began', { type: 'go', number: 77, points: [1, 1] }, 'tooLong'],
]) {
  test('refuses ' + what + ', and lives on', async () => {
    const { join } = await start();
    const eve = await join();
    eve.send(message);
    assert.equal((await eve.next('error')).code, code);
    assert.deepEqual((await join()).shown.strokes, []);
  });
}

test('lets nobody draw who is on no board, and no other site in', async () => {
  const { origin } = await start();
  const eve = visit(origin + '/board');
  await eve.opened;
  eve.send({ type: 'begin', ...line });
  assert.equal((await eve.next('error')).code, 'joinFirst');
  await assert.rejects(visit(origin + '/board', { origin: 'https://evil.example' }).opened, /403/);
});

test('takes strokes and points as the page sends them, and no others', () => {
  assert.deepEqual(checkStroke({ ...line, more: 'x' }), {
    tool: 'pen',
    colour: '#ff0000',
    size: 4,
    points: [],
  });
  for (const wrong of [
    { tool: 'axe' },
    { size: 1e9 },
    { size: '4' },
    { number: -1 },
    { colour: '#f00' },
  ]) {
    assert.equal(checkStroke({ ...line, ...wrong }), undefined);
  }
  assert.deepEqual(checkPoints([0, 0, width, height]), [0, 0, width, height]);
  for (const wrong of [
    [],
    [1],
    [1, 2, 3],
    [0, height + 1],
    [0.5, 1],
    ['1', 1],
    'xy',
    Array(402).fill(1),
  ]) {
    assert.equal(checkPoints(wrong), undefined);
  }
});

test('serves its page and its boards', async () => {
  const { call } = await start();
  assert.equal((await call('GET', '/')).status, 200);
  assert.deepEqual((await call('GET', '/api/boards')).body, settings.boards);
  assert.equal((await call('GET', '/no-such-page')).status, 404);
});
