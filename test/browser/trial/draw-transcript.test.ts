import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Transcript } from '../../../src/contracts/job/transcript.ts';
import { drawTranscript } from '../../../src/stages/trial/bot/draw-transcript.ts';
import { whyNot } from './open.ts';

const options = { signal: AbortSignal.timeout(60_000) };

function transcriptOf(text: string): Transcript {
  const embed = { title: text, text, fields: [{ name: text, value: text }] };
  const reply = {
    text,
    embeds: [embed],
    controls: [text],
    files: [text],
    seenBy: 'everyone',
  } as const;
  const exchange = {
    by: 'command',
    said: text,
    replies: [reply],
    acts: [text],
    problem: text,
  } as const;
  return { bot: text, commands: [], commandCount: 0, exchanges: [exchange] };
}

describe.skipIf(whyNot !== undefined)('a conversation with a bot', () => {
  test('is drawn in light and in dark', async () => {
    const { light, dark } = await drawTranscript(transcriptOf('Pong\nafter 2 ms'), options);
    for (const picture of [light, dark]) {
      expect(Buffer.from(picture ?? []).toString('latin1', 1, 4)).toBe('PNG');
    }
    expect(light).not.toEqual(dark);
  });

  test('has no picture if nothing was said, or without a browser', async () => {
    const silent = { bot: 'b', commands: [], commandCount: 0, exchanges: [] };
    expect(await drawTranscript(silent, options)).toEqual({});
    expect(await drawTranscript(transcriptOf('a'), { ...options, browser: 'off' })).toEqual({});
  });

  test('is text: a bot that says HTML loads nothing, runs nothing and covers nothing', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const attack = (end: string) =>
      `</p><script>document.body.innerHTML = ''</script><img src="http://127.0.0.1:${port}/x"><style>* { display: none }</style>${end}`;
    const [one, other] = await Promise.all([
      drawTranscript(transcriptOf(attack('one')), options),
      drawTranscript(transcriptOf(attack('other')), options),
    ]);
    expect(asked).toEqual([]);
    // Both are there to be read: an emptied page would be the same for either.
    expect(one.light).toBeDefined();
    expect(one.light).not.toEqual(other.light);
  });
});
