// Needs the package ws: run npm install first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openApp } from '../src/app.js';
import { serve } from './call.js';
import { visit } from './visitor.js';

let served;
before(async () => {
  served = await serve(await openApp());
});
after(() => served.close());

test('a host asks, a player answers, and both see the standings', async () => {
  const [host, ada] = [visit(served.origin + '/game'), visit(served.origin + '/game')];
  await Promise.all([host.opened, ada.opened]);
  host.send({ type: 'host' });
  const { code } = await host.next('welcome');
  ada.send({ type: 'join', code, name: ' Ada ' });
  assert.equal((await ada.next('welcome')).name, 'Ada');
  host.send({ type: 'next' });
  const { choices } = await ada.next('question');
  assert.ok(choices.length > 1);
  ada.send({ type: 'answer', choice: 0 });
  assert.equal((await ada.next('result')).standings[0].name, 'Ada');
  ada.send('no JSON');
  assert.equal((await ada.next('error')).code, 'notUnderstood');
  host.socket.close();
  await ada.next('over');
  ada.socket.close();
});
