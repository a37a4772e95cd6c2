import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run } from './run.js';
import { chosenFrom, isRight, pairsIn, withPair } from '../src/words.js';

const dir = await mkdtemp(join(tmpdir(), 'quiz-'));
after(() => rm(dir, { recursive: true, force: true }));

test('reads pairs, whatever stands between them', () => {
  const pairs = [
    { word: 'sun', answer: 'sol' },
    { word: 'moon', answer: 'luna' },
  ];
  assert.deepEqual(pairsIn('sun;sol\nmoon;luna\n# later\n'), pairs);
  assert.deepEqual(pairsIn('sun = sol\r\nmoon = luna'), pairs);
  assert.deepEqual(pairsIn('"sun","sol"\n"moon","luna"'), pairs);
  assert.deepEqual(pairsIn('nothing\n'), []);
});

test('asks first what was wrong', () => {
  const pairs = ['a', 'b', 'c'].map((word) => ({ word, answer: word }));
  assert.equal(chosenFrom(pairs, ['c'], 1)[0].word, 'c');
  assert.equal(chosenFrom(pairs, [], 10).length, 3);
});

test('takes small letters and either of two answers', () => {
  assert.ok(isRight(' Sol ', 'sol'));
  assert.ok(isRight('kiss', 'beso / kiss'));
  assert.ok(!isRight('', 'sol'));
});

test('counts, and remembers what was wrong', async () => {
  const path = join(dir, 'words.txt');
  await writeFile(path, 'sun;sol\nmoon;luna\n');
  const answers = { sun: 'sol', moon: 'wrong' };
  const ask = async (question) => answers[/(\w+) =/.exec(question)[1]];
  assert.match((await run(path, { ask })).out, /^(?=.*1)(?=.*2).*50/m);
  const again = await run(path, '--missed', { ask: async () => 'luna' });
  assert.match(again.out, /1.+1.+100/);
  assert.equal((await run(path, '--missed', { ask })).code, 1);
  assert.equal((await run(path, '--count', 'x')).code, 2);
  assert.equal((await run(join(dir, 'none.txt'))).code, 1);
});

test('takes one more word, in the form of the file', () => {
  const pair = { word: 'sky', answer: 'cielo' };
  assert.equal(withPair('sun = sol\n', pair), 'sun = sol\nsky = cielo\n');
  assert.deepEqual(pairsIn(withPair('[{"q":"sun","a":"sol"}]', pair)).at(-1), pair);
  assert.deepEqual(pairsIn(withPair('', pair)), [pair]);
});
