import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinFeatures } from '../src/join-features.js';

const command = (name, run) => ({ data: { name }, run });

test('each feature keeps its commands, and the first of two with one name counts', () => {
  const { commands, intents } = joinFeatures([
    { commands: [command('top', 'first'), command('rank')], intents: [1] },
    { commands: [command('top', 'second'), command('pay')], intents: [1, 2] },
  ]);
  assert.deepEqual(
    commands.map(({ data, run }) => [data.name, run]),
    [
      ['top', 'first'],
      ['rank', undefined],
      ['pay', undefined],
    ],
  );
  assert.deepEqual(intents, [1, 2]);
});

test('an event reaches all features, also when one of them fails', async () => {
  const heard = [];
  const { events, open } = joinFeatures([
    { commands: [], events: { join: () => Promise.reject(new Error('full')) } },
    { commands: [], events: { join: (name) => heard.push(name) }, open: () => heard.push('open') },
  ]);
  await open();
  await assert.rejects(events.join('Ada'), /full/);
  assert.deepEqual(heard, ['open', 'Ada']);
});
