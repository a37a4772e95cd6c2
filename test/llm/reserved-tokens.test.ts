import { expect, test } from 'vitest';
import type { TextCall } from '../../src/llm/text-call.ts';
import { aCall, providerNames, setUp, toolsAt } from './call-setup.ts';

const properties = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => [`field${index}`, { type: 'string' }]),
);
const json = { type: 'object', properties };

/** What is reserved for the input of a call, try by try, and the bytes of each request. */
async function reservedFor(
  call: Partial<TextCall>,
  provider: (typeof providerNames)[number] = 'openai-compatible',
) {
  const setup = await setUp(provider, ({ number }) =>
    number === 1 && call.json ? { status: 400 } : { text: 'Hello' },
  );
  const tools = toolsAt(setup.clock);
  await setup.call({ ...aCall, ...call }, tools, { name: 'write' });
  const reserved = [...tools.steps.values()].map(
    ({ options }) => (options.reserve?.tokens ?? 0) - aCall.maxOutputTokens,
  );
  return { reserved, bytes: setup.server.requests.map(({ body }) => JSON.stringify(body).length) };
}

test.each(providerNames)(
  '%s: the schema of a call is reserved for, if it is sent',
  async (provider) => {
    const { reserved, bytes } = await reservedFor({ json }, provider);
    const [withSchema = 0, without = 0] = reserved;
    expect(withSchema).toBeGreaterThan((bytes[0] ?? 0) / 4);
    expect(withSchema - without).toBeGreaterThan(JSON.stringify(json).length / 3);
    expect(without).toBeGreaterThan((bytes[1] ?? 0) / 4);
  },
);

test.each([
  ['letters', 'a', 1 / 3],
  ['Cyrillic', 'ж', 1],
  ['Chinese', '蜂', 1.5],
  ['emoji', '🐝', 2],
  ['a rare script', '𞤀', 2],
])('%s: a character counts as its tokens at most', async (_, character, tokens) => {
  const one = await reservedFor({ system: character });
  const many = await reservedFor({ system: character.repeat(3001) });
  const more = (many.reserved[0] ?? 0) - (one.reserved[0] ?? 0);
  expect(more / 3000).toBeCloseTo(tokens, 2);
});
