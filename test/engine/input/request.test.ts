import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIdempotencyKey, parseRequest } from '../../../src/engine/input/request.ts';
import { JobError } from '../../../src/errors/job-error.ts';
import { anyText } from '../../helpers/any-text.ts';

const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };

describe('an invalid request is refused with a specific code', () => {
  test.each([
    ['an empty message', { ...request, userMessage: ' \n ' }, 'MESSAGE_EMPTY', /empty/],
    [
      'a long message',
      { ...request, userMessage: 'x'.repeat(16_001) },
      'MESSAGE_TOO_LONG',
      /16001/,
    ],
    ['no message', { userId: 'u1', channelId: 'c1' }, 'REQUEST_INVALID', /userMessage/],
    ['no user', { ...request, userId: undefined }, 'REQUEST_INVALID', /userId/],
    ['an empty user', { ...request, userId: '' }, 'REQUEST_INVALID', /userId/],
    ['no channel', { ...request, channelId: 7 }, 'REQUEST_INVALID', /channelId/],
    ['a bad guild', { ...request, guildId: {} }, 'REQUEST_INVALID', /guildId/],
    ['an unknown type', { ...request, projectType: 'game' }, 'PROJECT_TYPE_UNKNOWN', /static_html/],
    ['type none', { ...request, projectType: 'none' }, 'PROJECT_TYPE_UNKNOWN', /none/],
    ['a large priority', { ...request, priority: 101 }, 'REQUEST_INVALID', /priority.*-100 to 100/],
    ['a part of a priority', { ...request, priority: 0.5 }, 'REQUEST_INVALID', /priority/],
    ['a time that is a text', { ...request, startAfter: '9:00' }, 'REQUEST_INVALID', /startAfter/],
    ['no time', { ...request, startAfter: Number.NaN }, 'REQUEST_INVALID', /startAfter/],
    ['a long key', { ...request, replaces: 'x'.repeat(201) }, 'REQUEST_INVALID', /replaces/],
    [
      'a user with a lone surrogate',
      { ...request, userId: 'u\ud800' },
      'REQUEST_INVALID',
      /userId/,
    ],
    ['a channel with a NUL', { ...request, channelId: 'c\0' }, 'REQUEST_INVALID', /channelId.*NUL/],
    ['a guild with a NUL', { ...request, guildId: 'g\0' }, 'REQUEST_INVALID', /guildId.*NUL/],
    ['a key with a NUL', { ...request, replaces: 'k\0' }, 'REQUEST_INVALID', /replaces.*NUL/],
    ['a flag that is none', { ...request, approval: 'yes' }, 'REQUEST_INVALID', /approval/],
    ['nothing', undefined, 'REQUEST_INVALID', /object/],
    ['a list', [], 'REQUEST_INVALID', /object/],
  ])('%s', (_, bad, code, message) => {
    const parse = () => parseRequest(bad);
    expect(parse).toThrow(JobError);
    expect(parse).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});

test.each([
  ['an empty one', ''],
  ['a long one', 'x'.repeat(201)],
  ['a number', 7],
  ['one that ends with half a pair', 'k\ud83d'],
  ['one that begins with half a pair', '\ude00'],
  ['one with a NUL', 'k\0'],
])('an idempotency key is refused: %s', (_, key) => {
  const message = expect.stringMatching(
    /^idempotencyKey must be .*1 to 200 characters, without NUL and lone surrogates/,
  );
  expect(() => parseIdempotencyKey(key)).toThrow(
    expect.objectContaining({ code: 'REQUEST_INVALID', message }),
  );
});

test.each([' ', 'k\ufffd', '\ud83d\ude00'])('the idempotency key %j is taken as it is', (key) => {
  expect(parseIdempotencyKey(key)).toBe(key);
});

describe('text without visible characters is empty, for every project type', () => {
  test.each([
    ['zero-width spaces and joiners', '\u200b\u200c\u200d\u2060\ufeff'],
    ['invisible operators and marks of direction', '\u2061\u2064\u200e\u200f\u202a\u2066\u061c'],
    ['a soft hyphen and the Mongolian separator', '\u00ad \u180e'],
    ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
    ['tags and variation selectors', '\u{e0001}\u{e0041}\u{e007f}\ufe0f\u{e0100}'],
    ['combining marks that stand on nothing', ' \u0301\u0489\u20dd'],
    ['the blank of Braille, the null of music', '\u2800\u{1d159}'],
    ['controls, lone surrogates and private characters', '\u0007\ud800\ue000\u0085'],
    ['wide and thin spaces', '\u3000\u2009\u00a0\u2028'],
  ])('%s', (_, blank) => {
    for (const projectType of [undefined, 'static_html', 'node_project', 'discord_bot']) {
      for (const userMessage of [blank, blank.repeat(900)]) {
        expect(() => parseRequest({ ...request, userMessage, projectType })).toThrow(
          expect.objectContaining({ code: 'MESSAGE_EMPTY' }),
        );
      }
    }
    expect(() => parseRequest({ ...request, userId: blank })).toThrow(/userId/);
  });

  test.each(['?', '\u200b7', '😀', '❤\ufe0f', 'ب', '\u{1f468}\u200d\u{1f469}', '\ud55c'])(
    'but %s is not',
    (userMessage) => {
      expect(parseRequest({ ...request, userMessage })).toMatchObject({ userMessage });
    },
  );
});

test('keeps newlines, HTML and scripts unchanged', () => {
  const userMessage = 'a page\n\twith <script>alert("1")</script>';
  expect(parseRequest({ ...request, userMessage })).toMatchObject({ userMessage });
});

test('replaces other control characters and lone surrogates', () => {
  const { userMessage } = parseRequest({
    ...request,
    userMessage: 'a\r\nb\u0000c\u001b[31md\uD800e',
  });
  expect(userMessage).toBe('a\nb\uFFFDc\uFFFD[31md\uFFFDe');
});

test('throws nothing but a JobError for any text', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 200 }), (userMessage) => {
      try {
        const parsed = parseRequest({ ...request, userMessage });
        expect(parsed.userMessage.isWellFormed()).toBe(true);
        // oxlint-disable-next-line no-control-regex
        expect(parsed.userMessage).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      } catch (error) {
        expect(error).toBeInstanceOf(JobError);
      }
    }),
  );
});
