import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPicture } from '../src/find-picture.js';

const answering =
  (body, ok = true) =>
  async () => ({ ok, json: async () => body });

test('a picture has an address, and none is shown that is not for everybody', async () => {
  const url = 'https://pictures.example/1.png';
  assert.deepEqual(await findPicture('meme', answering({ url, title: 'Hi', nsfw: false })), {
    url,
    title: 'Hi',
  });
  assert.equal(await findPicture('meme', answering({ url, nsfw: true })), undefined);
  assert.equal(await findPicture('cat', answering([{ url: 'javascript:alert(1)' }])), undefined);
  assert.equal(await findPicture('cat', answering([])), undefined);
  assert.equal(await findPicture('dog', answering({ message: url }, false)), undefined);
});
