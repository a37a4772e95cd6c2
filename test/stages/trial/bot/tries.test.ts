import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { botEnvironment } from '../../../../src/stages/trial/bot/bot-environment.ts';
import { describeError, limitHere } from '../../../../src/stages/trial/bot/describe-error.ts';
import { callsOf } from '../../../../src/stages/trial/bot/plausible-options.ts';
import { readTriggers } from '../../../../src/stages/trial/bot/read-triggers.ts';
import { tempDir } from '../../../helpers/temp-dir.ts';

const said = (options: readonly object[]) =>
  callsOf({ name: 'do', type: 1, options }).map((call) => call.said);

test('a command is called with values that its options allow', () => {
  expect(
    said([
      { name: 'question', type: 3, required: true },
      { name: 'colour', type: 3, required: true, choices: [{ name: 'Red', value: 'red' }] },
      { name: 'note', type: 3 },
      { name: 'sides', type: 4, min_value: 10, max_value: 20 },
      { name: 'who', type: 6, required: true },
      { name: 'where', type: 7, channel_types: [2] },
    ]),
  ).toEqual(['/do question: Tea or coffee? colour: red sides: 10 who: @Ben where: #Voice']);
});

test('each subcommand is called, at any depth', () => {
  const leaf = { name: 'b', type: 1, options: [{ name: 'on', type: 5 }] };
  expect(
    said([
      { name: 'a', type: 1 },
      { name: 'g', type: 2, options: [leaf] },
    ]),
  ).toEqual(['/do a', '/do g b on: true']);
});

test('options that a bot made up end', () => {
  let deep: object = { name: 'x', type: 1 };
  for (let depth = 0; depth < 1000; depth += 1)
    deep = { name: 'x', type: 2, options: [deep, deep] };
  expect(said([deep]).length).toBeLessThan(20);
  expect(said([{ name: 'x', type: 3, required: true, min_length: 1e9 }])[0]?.length).toBeLessThan(
    4100,
  );
});

test('the messages and variables to try are read out of the source', async () => {
  const dir = await tempDir();
  const source = `client.on('messageCreate', (message) => {
    if (message.content === 'hello there') message.reply('hi');
    if (!message.content.startsWith('!')) return;
    switch (command) { case 'roll': break; }
  });`;
  await writeFile(join(dir, 'bot.js'), source);
  await writeFile(join(dir, '.env.example'), 'BOT_TOKEN=\nLOG_CHANNEL_ID=\nAPI_KEY=\n');
  const { messages, variables } = await readTriggers(dir);
  expect(messages).toEqual(['hello there', '!roll']);
  expect(Object.keys(botEnvironment(variables))).toEqual(
    expect.arrayContaining(['DISCORD_TOKEN', 'BOT_TOKEN', 'LOG_CHANNEL_ID']),
  );
  expect(botEnvironment(variables)).not.toHaveProperty('API_KEY');
});

test('a game of counting is played, and the emoji that is counted is given', async () => {
  const dir = await tempDir();
  const triggersOf = async (source: string) => {
    await writeFile(join(dir, 'bot.js'), source);
    return readTriggers(dir);
  };
  const counts = `client.on('messageCreate', ({ content }) => take(Number(content)));`;
  expect(await triggersOf(counts)).toMatchObject({ messages: ['1', '2'], emoji: '⭐' });
  expect(await triggersOf(`const settings = { emoji: '🔥' };`)).toMatchObject({
    messages: [],
    emoji: '🔥',
  });
});

test('an error names its place in the project; one of the network is told apart', () => {
  const stack = `TypeError: x\n at f (/project/node_modules/a/b.js:1:2)\n at g (file:///project/src/a.js:12:3)`;
  const error = { type: 'error', name: 'TypeError', message: 'no\nsuch', stack, code: '' } as const;
  expect(describeError(error)).toBe('TypeError: no\\nsuch (src/a.js:12)');
  expect(limitHere(error)).toBeUndefined();
  expect(limitHere({ ...error, code: 'ENOTFOUND' })).toMatch(/network/);
  expect(limitHere({ ...error, code: '10000' })).toMatch(/imitated/);
});
