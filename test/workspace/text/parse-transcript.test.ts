import { expect, test } from 'vitest';
import { parseTranscript } from '../../../src/workspace/text/parse-transcript.ts';

test('a transcript keeps what it needs, and leaves out what it does not know', () => {
  const reply = { text: 'Pong!\n  Twice.', controls: ['Again'], seenBy: 'requester', evil: true };
  const exchange = { by: 'command', said: '/ping', replies: [reply], acts: ['banned Ben'] };
  const commands = [{ name: 'ping', description: 'Pings.', type: 1 }];
  expect(parseTranscript({ bot: 'B', commands, commandCount: 1, exchanges: [exchange] })).toEqual({
    bot: 'B',
    commands: [{ name: 'ping', description: 'Pings.' }],
    commandCount: 1,
    exchanges: [
      {
        ...exchange,
        replies: [
          {
            text: 'Pong!\n  Twice.',
            embeds: [],
            controls: ['Again'],
            files: [],
            seenBy: 'requester',
          },
        ],
      },
    ],
  });
});

const many = <Item>(length: number, item: Item) => Array.from({ length }, () => item);

test('whatever a bot says, a transcript stays small and hides nothing', () => {
  const long = '\u202egnp.exe \u001b[2J \ud800'.repeat(100_000);
  const embed = { title: long, text: long, fields: many(100, { name: long, value: long }) };
  const reply = { text: long, embeds: many(100, embed), controls: many(100, long) };
  const exchange = { by: 'toString', said: long, replies: many(100, reply), problem: long };
  const all = { bot: long, commands: many(10_000, {}), exchanges: many(100, exchange) };
  const text = JSON.stringify(parseTranscript(all));
  expect(Buffer.byteLength(text)).toBeLessThan(64 * 1024 + 100);
  expect(parseTranscript(all).exchanges.length).toBeGreaterThan(1);
  for (const hidden of ['\u202e', '\\u001b', '\\ud800']) expect(text).not.toContain(hidden);
});

test.each([null, 'text', 7, [], { exchanges: 'x', commands: {} }, { exchanges: [null, 3] }])(
  'anything is a transcript: %j',
  (value) => {
    const { bot, commands } = parseTranscript(value);
    expect({ bot, commands }).toEqual({ bot: '', commands: [] });
  },
);
